"""Compares an export with what the pages are known to say.

usage: gold.py EXPORT_DIR GOLD_JSON

GOLD_JSON holds `pages` (by address: layout, owner, metrics, papers …) and `merged` (how many papers there
are in all, which stand on more than one page, how many an author has). Prints what is wrong, one line each.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

FIELD_OF_CATEGORY = {"ML": "stat.ML", "NA": "math.NA", "OC": "math.OC", "SY": "eess.SY", "IT": "cs.IT"}


def read(export, name):
    with open(Path(export) / f"{name}.ndjson", encoding="utf-8") as lines:
        values = [json.loads(line)["value"] for line in lines]
    return [value for value in values if "redirectTo" not in value]


def check(export, gold):
    """Returns the complaints; none when the export says what the pages say."""
    papers, authors = read(export, "papers"), read(export, "authors")
    complaints = []
    complaints += check_counts(papers, authors, gold["merged"])
    complaints += check_papers(papers, gold["pages"])
    complaints += check_owners(authors, gold["pages"])
    complaints += check_nobody_invented(authors, gold["pages"])
    return complaints


def check_counts(papers, authors, merged):
    if len(papers) != merged["distinctPapers"]:
        yield f"{len(papers)} papers instead of {merged['distinctPapers']}"
    on_several = {p["title"]: sorted({c["page"] for c in p["claims"]}) for p in papers}
    on_several = {title: pages for title, pages in on_several.items() if len(pages) > 1}
    for title, pages in merged["onMoreThanOnePage"].items():
        if on_several.pop(title, None) != sorted(pages):
            yield f"not one paper with the claims of {pages}: {title}"
    for title in on_several:
        yield f"joined, but should not be: {title}"
    for name, count in merged["authorPaperCounts"].items():
        found = [a for a in authors if name in a["names"]]
        if len(found) != 1:
            yield f"{len(found)} authors called {name}"
        elif found[0]["paperCount"] != count or len(found[0]["papers"]) != count:
            yield f"{name} has {found[0]['paperCount']} papers instead of {count}"


def check_papers(papers, pages):
    wanted = defaultdict(list)
    for url, page in pages.items():
        for paper in page["papers"]:
            wanted[paper["title"]].append((url, page, paper))
    by_claim = {(c["page"], c["title"]): p for p in papers for c in p["claims"]}
    for title, statements in wanted.items():
        for url, page, _ in statements:
            found = by_claim.get((url, title))
            if found is None:
                yield f"no paper for {title} on {url}"
                continue
            if page["owner"] and page["owner"] not in [a["name"] for a in found["authors"]]:
                yield f"{page['owner']} is no author of {title}"
        found = by_claim.get((statements[0][0], title))
        if found is not None:
            for wrong in compare(found, [paper for _, _, paper in statements]):
                yield f"{title}: {wrong}"


def compare(found, statements):
    """One entity against all that pages say of it; where pages differ, either will do."""
    said = defaultdict(list)
    for statement in statements:
        for field, value in statement.items():
            said[field].append(value)
    names = [a["name"] for a in found["authors"] if "position" in a]
    longest = max(said["authors"], key=len)
    if names[: len(longest)] != longest:
        yield f"authors {names} instead of {longest}"
    if any(said["authorsComplete"]) and names != longest:
        yield f"byline is complete with {longest}, but {names} stand there"
    if "authorsComplete" in said and found["authorsComplete"] != any(said["authorsComplete"]):
        yield f"authorsComplete is {found['authorsComplete']}"
    for field in ("year", "date", "type"):
        if field in said and found.get(field) not in said[field]:
            yield f"{field} {found.get(field)} instead of {said[field]}"
    yield from compare_venue(found.get("venue", {}), said)
    yield from compare_extras(found, said)


def compare_venue(venue, said):
    names = [venue.get(key) for key in ("name", "fullName", "abbreviation")]
    if "venue" in said and not set(names) & set(said["venue"]):
        yield f"venue {names} instead of {said['venue']}"
    for field in ("volume", "issue", "pages", "article"):
        if field in said and venue.get(field) not in said[field]:
            yield f"{field} {venue.get(field)} instead of {said[field]}"


def compare_extras(found, said):
    topics = [t["name"] for t in found.get("topics", [])]
    for category in said["category"]:
        if FIELD_OF_CATEGORY.get(category, "cs." + category) not in topics:
            yield f"category {category} is not among {topics}"
    scores = [m["value"] for m in found.get("metrics", []) if m["name"] == "score"]
    if scores != sorted({s for s in said["score"] if s is not None}):
        yield f"scores {scores} instead of {said['score']}"
    if "code" in said and any(said["code"]) != any(l["rel"] == "code" for l in found.get("links", [])):
        yield f"code badge: {found.get('links')}"
    institutions = [a["name"] for a in found.get("affiliations", [])]
    for institution in sum(said["affiliations"], []):
        if institution not in institutions:
            yield f"affiliation {institution} is not among {institutions}"
    for kind, identifier in [i for group in said["identifiers"] for i in group.items()]:
        if found.get("identifiers", {}).get(kind) != identifier:
            yield f"{kind} is {found.get('identifiers')}"
    for field in ("tldr", "abstract"):
        if any(said[field]) and not found.get(field):
            yield f"no {field}"


def check_owners(authors, pages):
    for url, page in pages.items():
        if page["owner"]:
            owner = next((a for a in authors if a["name"] == page["owner"]), None)
            for wrong in ["is missing"] if owner is None else compare_owner(owner, url, page):
                yield f"{page['owner']}: {wrong}"


def compare_owner(owner, url, page):
    if {"page": url, "layout": page["layout"]} not in owner.get("profiles", []):
        yield f"profiles {owner.get('profiles')}"
    metrics = {m["name"]: m["value"] for m in owner.get("metrics", [])}
    for name, value in page.get("metrics", {}).items():
        if metrics.get(name) != value:
            yield f"{name} is {metrics.get(name)} instead of {value}"
    for field, found in {
        "verification": owner.get("verification", {}).get("label"),
        "claimed": owner.get("claimed"),
        "openToCollaborate": owner.get("openToCollaborate"),
    }.items():
        if field in page and found != page[field]:
            yield f"{field} is {found} instead of {page[field]}"
    for scope, count in page.get("presentations", {}).items():
        found = sum(p.get("scope") == scope for p in owner.get("presentations", []))
        if found != count:
            yield f"{found} {scope} presentations instead of {count}"


def check_nobody_invented(authors, pages):
    """Every person must be named in a byline or own a page; a topic or "et al." is nobody."""
    known = {page["owner"] for page in pages.values() if page["owner"]}
    known |= {name for page in pages.values() for paper in page["papers"] for name in paper["authors"]}
    for author in authors:
        if author["name"] not in known:
            yield f"nobody is called {author['name']}"


def main():
    gold = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    complaints = check(sys.argv[1], gold)
    print("\n".join(complaints) or "all as the pages say")
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    main()
