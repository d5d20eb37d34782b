"""Runs `deploy/byline` as a user would, and looks at what it leaves behind."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
BYLINE = ROOT / "deploy" / "byline"
FILES = ["papers", "authors", "topics", "venues", "institutions", "ledger", "dead-letters"]
PATIENCE = 600


class Wrong(AssertionError):
    """A promise that was not kept, in words."""


def demand(kept, message):
    if not kept:
        raise Wrong(message)


def judge(checks):
    """Runs checks one after the other, says how each went, counts, and ends the process."""
    failed = 0
    for check in checks:
        start = time.monotonic()
        try:
            check()
            verdict = "ok  "
        except (Wrong, subprocess.SubprocessError, OSError, KeyError, ValueError) as e:
            failed += 1
            verdict = f"FAIL {type(e).__name__}: {e}\n    "
        print(f"{verdict} {check.__name__} ({time.monotonic() - start:.0f} s)", flush=True)
    print(f"{len(checks) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def byline(*args, expect=0):
    """Runs the command to its end and returns what it printed."""
    done = subprocess.run([BYLINE, *map(str, args)], capture_output=True, text=True, timeout=PATIENCE)
    demand(done.returncode == expect, f"exit code {done.returncode}: {done.stderr[-600:]}")
    return done


def once(pages, *options):
    """Runs pages through `local --once` and returns the export's folder."""
    export = Path(tempfile.mkdtemp(prefix="byline-export-"))
    byline("local", "--once", "--export", export, *options, pages)
    return export


def same(left, right):
    for name in FILES:
        a, b = ((folder / f"{name}.ndjson").read_bytes() for folder in (left, right))
        if a != b:
            differing = set(a.splitlines()) ^ set(b.splitlines())
            raise Wrong(f"{name} differs in {len(differing)} lines, e.g. {min(differing)[:300]}")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Serving:
    """A `local` that serves, from its start to SIGTERM."""

    def __init__(self, *args):
        self.kafka, self.http = free_port(), free_port()
        self.command = [str(BYLINE), "local", "--kafka", str(self.kafka), "--http", str(self.http), *map(str, args)]
        self.said = []
        self.temporary = Path(tempfile.mkdtemp(prefix="tmp-"))

    def __enter__(self):
        environment = {**os.environ, "BYLINE_JAVA_OPTS": f"-Djava.io.tmpdir={self.temporary}"}
        self.process = subprocess.Popen(
            self.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment)
        threading.Thread(target=self._listen, daemon=True).start()
        try:
            self.until(lambda: any("serving until stopped" in line for line in self.said), "it serves")
        except Wrong:
            self.kill()
            raise
        return self

    def _listen(self):
        for line in self.process.stderr:
            self.said.append(line)

    def until(self, condition, what):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            demand(self.process.poll() is None, f"it ended while waiting until {what}: {self.said[-5:]}")
            demand(time.monotonic() < deadline, f"waited in vain until {what}")
            time.sleep(0.2)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.code = self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Wrong("it did not stop within a minute of SIGTERM")

    def kcat(self, *args, stdin=None):
        done = subprocess.run(
            ["kcat", "-q", "-b", f"127.0.0.1:{self.kafka}", *map(str, args)],
            input=stdin, capture_output=True, text=True, timeout=60)
        demand(done.returncode == 0, f"kcat {args}: {done.stderr}")
        return done.stdout

    def newest(self, topic):
        """The newest value of each key, read as any consumer would; tombstones left out."""
        values = {}
        for line in self.kcat("-C", "-t", topic, "-e", "-Z", "-f", "%k\t%s\n").splitlines():
            key, value = line.split("\t", 1)
            values[key] = value
        return {key: json.loads(value) for key, value in values.items() if value != "NULL"}

    def offsets(self, topic):
        """Where each partition of a topic ends."""
        meta = json.loads(self.kcat("-L", "-J", "-t", topic))
        parts = range(len(meta["topics"][0]["partitions"]))
        return [self.kcat("-Q", "-t", f"{topic}:{p}:-1").strip() for p in parts]

    def data_folders(self):
        return list(self.temporary.glob("byline-*"))

    def get(self, path):
        with urlopen(f"http://127.0.0.1:{self.http}{path}", timeout=30) as answer:
            return answer.read().decode()


def killed(after, pages, data):
    """Starts a run over a data folder and kills it hard some seconds after its broker is up."""
    command = [str(BYLINE), "local", "--once", "--data", str(data), str(pages)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if "Kafka at" in line:
            break
    try:
        process.wait(timeout=after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    finally:
        process.stderr.close()
    return False


def copy(folder):
    """A copy that may be changed."""
    target = Path(tempfile.mkdtemp(prefix="pages-")) / "pages"
    shutil.copytree(folder, target)
    subprocess.run(["chmod", "-R", "u+w", str(target)], check=True)
    return target
