// Looks around in the picture of a graph: pan, zoom, and ask for more by clicking. Without this
// script the picture is links, which lead from graph to graph.
(() => {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const KINDS = {
    works: "paper", authors: "author", topics: "topic", sources: "venue", institutions: "institution",
  };
  const MOST_NODES = 220;
  const MORE = 16;
  const ROW = 26;
  const figure = document.getElementById("graph");
  const svg = figure && figure.querySelector("svg");
  if (!svg) return;

  const nodes = new Map();
  const ties = [];
  const view = { x: 0, y: 0, scale: 1 };
  const narrow = figure.clientWidth < 600;

  // What the server drew.
  for (const link of svg.querySelectorAll(".node")) {
    const [x, y] = link.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    nodes.set(link.dataset.id, { id: link.dataset.id, x, y, link, fixed: true });
  }
  for (const line of svg.querySelectorAll(".ties line")) {
    ties.push({ from: line.dataset.from, to: line.dataset.to, line });
  }
  for (const node of nodes.values()) listen(node);

  // The frame around it.
  const tools = make("div", { class: "tools", role: "toolbar", "aria-label": "View of the graph" });
  const button = (label, sign, act) => {
    const made = make("button", { type: "button", "aria-label": label, title: label });
    made.textContent = sign;
    made.addEventListener("click", act);
    tools.append(made);
  };
  button("Zoom in", "+", () => zoom(1.3));
  button("Zoom out", "−", () => zoom(1 / 1.3));
  button("Show all", "⤢", fit);
  const picked = make("p", { class: "picked", "aria-live": "polite" });
  picked.textContent = "Drag to move, scroll or pinch to zoom, click to see what is around.";
  figure.prepend(tools);
  svg.after(picked);
  figure.classList.add("live");
  svg.setAttribute("tabindex", "0");

  function make(name, attributes, space) {
    const made = space ? document.createElementNS(space, name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  // The view.
  function show() {
    const width = svg.clientWidth / view.scale;
    const height = svg.clientHeight / view.scale;
    svg.setAttribute("viewBox", `${view.x - width / 2} ${view.y - height / 2} ${width} ${height}`);
    svg.style.setProperty("--label", `${Math.min(26, Math.max(14, 13 / view.scale))}px`);
  }

  function zoom(factor, at) {
    const scale = Math.min(4, Math.max(0.15, view.scale * factor));
    if (at) {
      view.x += at.x * (1 / view.scale - 1 / scale);
      view.y += at.y * (1 / view.scale - 1 / scale);
    }
    view.scale = scale;
    show();
  }

  function fit() {
    // Again and again, since labels grow as the picture shrinks.
    for (let round = 0; round < 6; round++) {
      const box = svg.querySelector(".nodes").getBBox();
      const margin = 24;
      const scale = Math.min(
        svg.clientWidth / (box.width + margin), svg.clientHeight / (box.height + margin));
      view.scale = Math.min(1.3, Math.max(0.25, scale));
      view.x = box.x + box.width / 2;
      view.y = box.y + box.height / 2;
      show();
    }
  }

  /** On a phone the oval is slimmer and labels are shorter, so that they can be read. */
  function slim() {
    for (const node of nodes.values()) {
      node.x *= 0.4;
      const text = node.link.querySelector("text");
      if (text) text.textContent = cut(text.textContent);
    }
    settle();
  }

  function cut(name) {
    const letters = [...name];
    const most = narrow ? 17 : 32;
    return letters.length > most ? `${letters.slice(0, most).join("").replace(/[\s…]+$/, "")}…` : name;
  }

  /** Where a pointer is, from the middle of the picture, in pixels of the screen. */
  function fromMiddle(event) {
    const box = svg.getBoundingClientRect();
    return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
  }

  // Pointers: one moves, two zoom; a click is one that has hardly moved.
  const pointers = new Map();
  let moved = 0;
  svg.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, event);
  });
  window.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const dx = event.clientX - before.clientX;
    const dy = event.clientY - before.clientY;
    const other = [...pointers.values()].find((p) => p.pointerId !== event.pointerId);
    if (other) {
      const distance = (p) => Math.hypot(p.clientX - other.clientX, p.clientY - other.clientY);
      zoom(distance(event) / Math.max(1, distance(before)), fromMiddle(event));
    }
    const share = other ? 0.5 : 1;
    view.x -= (dx * share) / view.scale;
    view.y -= (dy * share) / view.scale;
    moved += Math.hypot(dx, dy);
    pointers.set(event.pointerId, event);
    show();
  });
  for (const end of ["pointerup", "pointercancel"]) {
    window.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 400), fromMiddle(event));
  }, { passive: false });
  svg.addEventListener("keydown", (event) => {
    const step = 60 / view.scale;
    const acts = {
      "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3), 0: fit,
      ArrowLeft: () => { view.x -= step; show(); }, ArrowRight: () => { view.x += step; show(); },
      ArrowUp: () => { view.y -= step; show(); }, ArrowDown: () => { view.y += step; show(); },
    };
    if (acts[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      acts[event.key]();
    }
  });
  // A node that the keyboard reaches comes into sight.
  svg.addEventListener("focusin", (event) => {
    const link = event.target.closest(".node");
    const node = link && link.matches(":focus-visible") && nodes.get(link.dataset.id);
    if (!node) return;
    const inset = 0.4 / view.scale;
    if (Math.abs(node.x - view.x) > svg.clientWidth * inset
        || Math.abs(node.y - view.y) > svg.clientHeight * inset) {
      view.x = node.x;
      view.y = node.y;
      show();
    }
  });
  new ResizeObserver(show).observe(svg);

  // Clicks.
  function listen(node) {
    node.link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      if (moved < 6 || event.detail === 0) pick(node);
      moved = 0;
    });
  }

  async function pick(node) {
    for (const other of nodes.values()) other.link.classList.toggle("chosen", other === node);
    const own = new Set([node.id]);
    for (const tie of ties) {
      const near = tie.from === node.id || tie.to === node.id;
      tie.line.classList.toggle("near", near);
      if (near) own.add(tie.from).add(tie.to);
    }
    say(node, "");
    if (node.expanded) return;
    if (nodes.size >= MOST_NODES) {
      say(node, "The picture is full: centre it here to see more.");
      return;
    }
    node.expanded = true;
    try {
      const answer = await fetch(`/graph/${encodeURIComponent(node.id)}?depth=1&limit=${MORE + own.size}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const added = grow(node, await answer.json());
      say(node, added === 0 ? "Nothing more is around." : `${added} more drawn.`);
    } catch (failure) {
      node.expanded = false;
      say(node, "What is around could not be fetched.");
    }
  }

  function say(node, more) {
    const title = node.link.querySelector("title").textContent;
    const name = document.createElement("bdi");
    name.textContent = title.slice(title.indexOf(": ") + 2);
    const link = (label, address) => {
      const made = make("a", { href: address });
      made.append(label);
      return made;
    };
    const page = node.link.dataset.page;
    picked.replaceChildren(link(name, page), " · ", link("centre here", `/around${page}`), more && ` · ${more}`);
  }

  // Growth: what is new stands beyond the node it hangs on, seen from the centre.
  function grow(parent, graph) {
    const fresh = graph.nodes.filter((node) => !nodes.has(node.id)).slice(0, MOST_NODES - nodes.size);
    const side = parent.x < 0 ? -1 : 1;
    fresh.forEach((found, i) => {
      const y = parent.y + (i - (fresh.length - 1) / 2) * ROW;
      const bow = 40 * Math.cos(((i + 0.5) / fresh.length - 0.5) * Math.PI);
      draw(found, parent.x + side * ((narrow ? 170 : 250) + bow), y, side);
    });
    for (const edge of graph.edges) tie(edge);
    settle();
    return fresh.length;
  }

  function draw(found, x, y, side) {
    const kind = KINDS[found.kind];
    const page = `/${kind}/${encodeURIComponent(found.id)}`;
    const name = found.name.replace(/[\u202A-\u202E\u2066-\u2069]/g, "").trim() || "(no name)";
    const link = make("a", { class: `node ${kind}`, href: `/around${page}` }, SVG);
    link.dataset.id = found.id;
    link.dataset.page = page;
    const title = make("title", {}, SVG);
    title.textContent = `${kind}: ${name}`;
    const text = make("text", { x: side * 16, y: 5, "text-anchor": side < 0 ? "end" : "start" }, SVG);
    text.textContent = cut(name);
    link.append(title, make("use", { href: `#shape-${kind}` }, SVG), text);
    svg.querySelector(".nodes").append(link);
    const node = { id: found.id, x, y, side, link };
    nodes.set(found.id, node);
    listen(node);
    list(kind, page, name);
  }

  /** Whoever reads the list rather than the picture finds there what a click has added. */
  function list(kind, page, name) {
    const items = document.querySelector(`.tied ul[data-kind="${kind}"]`);
    if (!items) return;
    const item = make("li", {});
    const link = make("a", { href: page });
    const label = document.createElement("bdi");
    label.textContent = name;
    link.append(label);
    item.append(link);
    items.append(item);
  }

  function tie(edge) {
    const known = ties.some((t) =>
      (t.from === edge.source && t.to === edge.target) || (t.from === edge.target && t.to === edge.source));
    if (known || !nodes.has(edge.source) || !nodes.has(edge.target)) return;
    const width = Math.min(7, 1 + 1.3 * Math.log(Math.max(1, edge.weight)));
    const line = make("line", { class: "chord near", "stroke-width": width.toFixed(1) }, SVG);
    svg.querySelector(".ties").append(line);
    ties.push({ from: edge.source, to: edge.target, line });
  }

  /** Pushes new nodes apart until no label lies on another. */
  function settle() {
    const all = [...nodes.values()];
    const width = (node) => (node.width ??= node.link.getBBox().width);
    const left = (node) => ((node.side ?? (node.x < 0 ? -1 : 1)) < 0 ? node.x - width(node) : node.x - 12);
    for (let round = 0; round < 80; round++) {
      let met = false;
      for (const node of all) {
        if (node.fixed) continue;
        for (const other of all) {
          const apart = node.y - other.y;
          if (node === other || Math.abs(apart) >= ROW - 2) continue;
          if (left(node) + width(node) < left(other) || left(other) + width(other) < left(node)) continue;
          node.y += (apart < 0 || (apart === 0 && node.id < other.id) ? -1 : 1) * (ROW - Math.abs(apart)) / 2;
          met = true;
        }
      }
      if (!met) break;
    }
    for (const node of all) {
      node.link.setAttribute("transform", `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`);
    }
    for (const { from, to, line } of ties) {
      const [a, b] = [nodes.get(from), nodes.get(to)];
      if (!a || !b) continue;
      line.setAttribute("x1", a.x.toFixed(1));
      line.setAttribute("y1", a.y.toFixed(1));
      line.setAttribute("x2", b.x.toFixed(1));
      line.setAttribute("y2", b.y.toFixed(1));
    }
  }

  if (narrow) slim();
  fit();
})();
