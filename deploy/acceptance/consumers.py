"""Runs the example consumers against a running pipeline, and holds them against what kcat reads.

usage: consumers.py

Needs kcat, node, npm and Debian's python3-confluent-kafka. Ends with a line that counts.
"""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from pipeline import ROOT, Serving, demand, judge

EXAMPLES = ROOT / "deploy" / "consumers"
SAMPLES = ROOT / "deploy" / "samples"
ASYNCAPI = ROOT / "enrich" / "src" / "main" / "resources" / "byline" / "enrich" / "asyncapi.json"
TOPICS = ["papers", "authors", "topics", "venues", "institutions"]


def java():
    runs = ROOT / "deploy" / "target" / "run"
    jars = runs / (runs / "newest").read_text().strip()
    quiet = "-Dorg.slf4j.simpleLogger.defaultLogLevel=error"
    return ["java", quiet, "-cp", f"{jars}/*", EXAMPLES / "java" / "EntityTable.java"]


def python():
    return ["/usr/bin/python3", EXAMPLES / "python" / "entity_table.py"]


def node():
    return ["node", installed(EXAMPLES / "node") / "entity-table.mjs"]


def installed(folder):
    """A copy of a folder with its packages beside it, so that the checkout stays clean."""
    copy = Path(tempfile.mkdtemp(prefix="npm-")) / folder.name
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("node_modules"))
    subprocess.run(
        ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"],
        cwd=copy, check=True, timeout=300)
    return copy


def table(command, local, topic):
    """What an example prints of a topic: entities by id, and today's id of each old one."""
    done = subprocess.run(
        [*command, f"127.0.0.1:{local.kafka}", f"byline.{topic}", "--once"],
        capture_output=True, text=True, timeout=120)
    demand(done.returncode == 0, f"{command[-1]} {topic}: {done.stderr[-600:]}")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    entities = {line["key"]: line["value"] for line in lines if "value" in line}
    return entities, {line["key"]: line["now"] for line in lines if "now" in line}


def truth(local, topic):
    newest = local.newest(f"byline.{topic}")
    redirects = {key: value["redirectTo"] for key, value in newest.items() if "redirectTo" in value}
    return {key: value for key, value in newest.items() if key not in redirects}, redirects


def agree(local, command):
    for topic in TOPICS:
        wanted, found = truth(local, topic), table(command, local, topic)
        demand(found == wanted, f"{topic}: {len(found[0])} entities and {found[1]}, not {len(wanted[0])} and {wanted[1]}")


def consumers_follow_redirects_and_tombstones():
    commands = [java, python, node]
    with Serving(SAMPLES) as local:
        commands = [command() for command in commands]
        demand(truth(local, "authors")[1], "the samples should bring a redirect")
        for command in commands:
            agree(local, command)
        for page in local.newest("byline.ledger"):
            # Java's partitioner, or the tombstone would not meet the page that the command pushed.
            local.kcat("-P", "-Z", "-X", "partitioner=murmur2", "-t", "byline.pages", "-K", "|", stdin=f"{page}|\n")
        local.until(lambda: not any(truth(local, topic)[0] for topic in TOPICS), "all is gone with its pages")
        for command in commands:
            agree(local, command)


def asyncapi_document_is_valid():
    check = installed(ROOT / "deploy" / "acceptance" / "asyncapi") / "check.mjs"
    done = subprocess.run(["node", check, ASYNCAPI], capture_output=True, text=True, timeout=120)
    demand(done.returncode == 0 and done.stdout.strip() == "9", done.stdout + done.stderr)
    broken = Path(tempfile.mkdtemp(prefix="asyncapi-")) / "contract" / ASYNCAPI.name
    shutil.copytree(ASYNCAPI.parent, broken.parent)
    broken.write_text(ASYNCAPI.read_text(encoding="utf-8").replace('"action": "send"', '"action": "shout"'))
    done = subprocess.run(["node", check, broken], capture_output=True, text=True, timeout=120)
    demand(done.returncode != 0, "a broken document passes, so the check says nothing")


CHECKS = [consumers_follow_redirects_and_tombstones, asyncapi_document_is_valid]


if __name__ == "__main__":
    judge(CHECKS)
