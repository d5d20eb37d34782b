"""Checks the promises on real pages, from the outside: the command, its exports, its topics.

usage: accept.py SHARED_DIR [NAME…]

SHARED_DIR holds seeds/pages and seeds/gold.json. NAMEs pick checks. Ends with a line that counts.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import gold
from pipeline import BYLINE, Serving, byline, copy, demand, judge, killed, once, same

SHARED = Path(sys.argv[1])
SEEDS = SHARED / "seeds" / "pages"
ENTITIES = ["papers", "authors", "topics", "venues", "institutions"]
_base = []


def base():
    """The export that all others are compared with."""
    if not _base:
        _base.append(once(SEEDS))
    return _base[0]


def pages_become_what_they_say():
    wanted = json.loads((SHARED / "seeds" / "gold.json").read_text(encoding="utf-8"))
    complaints = gold.check(base(), wanted)
    demand(not complaints, "; ".join(complaints[:10]))


def one_partition_changes_nothing():
    same(base(), once(SEEDS, "--partitions", 1))


def twelve_partitions_change_nothing():
    same(base(), once(SEEDS, "--partitions", 12))


def one_thread_changes_nothing():
    same(base(), once(SEEDS, "--threads", 1))


def four_threads_change_nothing():
    same(base(), once(SEEDS, "--threads", 4))


def order_of_arrival_changes_nothing():
    for seed in range(5):
        shuffled = copy(SEEDS)
        manifest = shuffled / "manifest.jsonl"
        lines = manifest.read_text(encoding="utf-8").splitlines()
        random.Random(seed).shuffle(lines)
        manifest.write_text("\n".join(lines) + "\n", encoding="utf-8")
        same(base(), once(shuffled))


def same_pages_again_move_no_entity():
    data = tempfile.mkdtemp(prefix="data-")
    with Serving("--data", data, SEEDS) as first:
        before = {topic: first.offsets(f"byline.{topic}") for topic in ENTITIES}
    export = Path(tempfile.mkdtemp(prefix="export-"))
    with Serving("--data", data, "--export", export, SEEDS) as second:
        after = {topic: second.offsets(f"byline.{topic}") for topic in ENTITIES}
        metrics = second.get("/metrics")
    demand(before == after, f"entities moved from {before} to {after}")
    demand('byline_pages_outcome_total{outcome="unchanged"} 5.0' in metrics, "5 pages should count as unchanged")
    same(base(), export)


def killed_hard_and_started_again_it_ends_the_same():
    hit = 0
    for seconds in (0.2, 1.5, 3.0, 5.0):
        data = tempfile.mkdtemp(prefix="data-")
        hit += killed(seconds, SEEDS, data)
        same(base(), once(SEEDS, "--data", data))
    demand(hit > 0, "every run ended before it was killed")


def any_kafka_client_can_write_and_read():
    url = "https://mana-sakai.example/"
    page = SEEDS / "home-mana-sakai.txt"
    with Serving() as local:
        local.kcat("-P", "-t", "byline.pages", "-k", url, "-H", "content-type=text/plain", page)
        local.until(lambda: len(local.newest("byline.papers")) == 3, "three papers are there")
        papers = local.newest("byline.papers")
        demand(all(key == value["id"] for key, value in papers.items()), "a key is not its entity's id")
        local.until(lambda: "Mana Sakai" in local.get("/authors?search=sakai"), "the API knows the author")
        local.kcat("-P", "-Z", "-t", "byline.pages", "-K", "|", stdin=f"{url}|\n")
        local.until(lambda: not local.newest("byline.papers"), "the papers are gone with their page")
        local.until(lambda: not local.newest("byline.authors"), "the authors are gone with them")


def counters_add_up():
    with Serving(SEEDS) as local:
        figures = dict(line.rsplit(" ", 1) for line in local.get("/metrics").splitlines() if line and line[0] != "#")
        received = float(figures["byline_pages_received_total"])
        outcomes = sum(float(n) for name, n in figures.items() if name.startswith("byline_pages_outcome_total"))
        demand(received == outcomes == 5, f"{received} received, {outcomes} outcomes")
        demand('"up"' in local.get("/health"), "not healthy")


def stopping_leaves_nothing_behind():
    with Serving(SEEDS) as local:
        demand(local.data_folders(), "there should be a temporary folder while it serves")
    demand(local.code in (0, 143), f"exit code {local.code} after SIGTERM")
    demand(not local.data_folders(), "a temporary folder is left")


def path_that_does_not_exist_is_said_in_one_line():
    done = byline("local", "--once", "no/such/place", expect=2)
    demand(done.stderr.splitlines() == ["byline: no such file or folder: no/such/place"], done.stderr)


def page_over_the_limit_is_named_and_the_rest_goes_on():
    pages = copy(SEEDS)
    (pages / "huge.html").write_bytes(b" " * (5 * 1024 * 1024 + 1))
    with open(pages / "manifest.jsonl", "a", encoding="utf-8") as manifest:
        manifest.write('{"file":"huge.html","url":"https://huge.example/"}\n')
    export = Path(tempfile.mkdtemp(prefix="export-"))
    done = byline("local", "--once", "--export", export, pages)
    demand("huge.html" in done.stderr and "5,242,881 bytes" in done.stderr, done.stderr)
    same(base(), export)


def the_script_runs_through_a_link_from_a_path_with_blanks():
    place = Path(tempfile.mkdtemp(prefix="a b "))
    link = place / "by line"
    link.symlink_to(BYLINE)
    done = subprocess.run([link, "--help"], cwd=place, capture_output=True, text=True, timeout=300)
    demand(done.returncode == 0 and "Usage: byline" in done.stdout, done.stderr)


CHECKS = [
    pages_become_what_they_say,
    one_partition_changes_nothing,
    twelve_partitions_change_nothing,
    one_thread_changes_nothing,
    four_threads_change_nothing,
    order_of_arrival_changes_nothing,
    same_pages_again_move_no_entity,
    killed_hard_and_started_again_it_ends_the_same,
    any_kafka_client_can_write_and_read,
    counters_add_up,
    stopping_leaves_nothing_behind,
    path_that_does_not_exist_is_said_in_one_line,
    page_over_the_limit_is_named_and_the_rest_goes_on,
    the_script_runs_through_a_link_from_a_path_with_blanks,
]


if __name__ == "__main__":
    picked = set(sys.argv[2:])
    judge([check for check in CHECKS if not picked or check.__name__ in picked])
