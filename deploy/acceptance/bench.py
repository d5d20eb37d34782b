"""Runs labelled collections through the pipeline and holds the figures against floors.json.

usage: bench.py SHARED_DIR [BENCHMARK…]

SHARED_DIR holds benchmarks/NAME/pages with gold labels beside them, and tools/evaluate.py, which scores an
export. `byline bench quality`, which needs no broker and does its own sums, must come to the same figures.
Ends with a line that counts.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from pipeline import BYLINE, Wrong, demand, once

SHARED = Path(sys.argv[1])
FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))


def figures(name):
    folder = SHARED / "benchmarks" / name
    export = once(folder / "pages")
    scored = subprocess.run(
        [sys.executable, SHARED / "tools" / "evaluate.py", export, folder],
        capture_output=True, text=True, timeout=300, check=True)
    return json.loads(scored.stdout.splitlines()[-1])


def rehearsed(name):
    """The figures of `byline bench quality`, by measure."""
    table = subprocess.run(
        [BYLINE, "bench", "quality", SHARED / "benchmarks" / name],
        capture_output=True, text=True, timeout=900, check=True)
    rows = [line.split() for line in table.stdout.splitlines() if line.startswith(name)]
    return {row[1]: dict(zip(("precision", "recall", "f1"), map(float, row[2:5]))) for row in rows}


def differences(found, others):
    """Where two sets of figures part, by more than rounding."""
    return [
        f"{figure} {measure} is {found[figure][measure]} through Kafka, {value} without"
        for figure, measures in others.items()
        for measure, value in measures.items()
        if abs(found[figure][measure] - value) > 0.00011]


def main():
    failed = 0
    names = sys.argv[2:] or sorted(FLOORS)
    for name in names:
        start = time.monotonic()
        try:
            found = figures(name)
            below = [
                f"{figure} {measure} is {found[figure][measure]}, the floor is {floor}"
                for figure, floors in FLOORS.get(name, {}).items()
                for measure, floor in floors.items()
                if found[figure][measure] < floor]
            print(f"{name}: {json.dumps(found)} ({time.monotonic() - start:.0f} s)", flush=True)
            demand(not below, "; ".join(below))
            parted = differences(found, rehearsed(name))
            demand(not parted, "; ".join(parted))
        except (Wrong, subprocess.SubprocessError, OSError, KeyError, ValueError) as e:
            failed += 1
            print(f"FAIL {name}: {type(e).__name__}: {e}", flush=True)
    print(f"{len(names) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
