"""Writes docs/FIGURES.md, on standard output, of what the benches measured last."""
import ast
import csv
import datetime
import os
import pathlib
import platform
import re
import subprocess
import sys

import support

TITLES = {
    "advice": "Advice", "compose": "From files to cohorts", "import": "Reading lists in", "match": "Matching", "print": "Printing",
    "reliability": "Reliability", "screen": "Start, keys and memory of the screens", "statistics": "Statistics and the report",
    "tables": "Tables", "venues": "Venues",
}


def said(*command):
    """The first line of what a program says; a dash where it is not there."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "–"


def machine():
    """What the figures were measured on."""
    info = pathlib.Path("/proc/cpuinfo").read_text()
    model = re.search(r"model name\s*: (.*)", info)
    memory = int(re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())[1]) / 1024 / 1024
    system = re.search(r'PRETTY_NAME="(.*)"', pathlib.Path("/etc/os-release").read_text())
    return (f"{os.cpu_count()} cores ({model[1].strip() if model else platform.machine()}), {memory:.0f} GB, {system[1] if system else '–'}, "
            f"Linux {platform.release().split('-')[0]}, {said('swift', '--version').split(' (')[0]}")


def is_missed(value, target):
    """Whether a value is on the wrong side of a target such as `<=16`; what is no number is."""
    try:
        number, limit = float(value), float(target[2:])
    except ValueError:
        return bool(target)
    return number > limit if target.startswith("<=") else number < limit


def commit(name):
    """The commit at which a bench was run last; a dash where that is not known."""
    try:
        return (support.ROOT / f".build/bench/{name}.commit").read_text().strip() or "–"
    except OSError:
        return "–"


def about(name):
    """The first paragraph of what a bench says of itself."""
    text = ast.get_docstring(ast.parse((support.ROOT / "scripts/bench.d" / name).read_text(encoding="utf-8"))) or ""
    return " ".join(text.split("\n\n")[0].split())


def table(name):
    """The figures of a bench, and how many of its targets were met and missed."""
    met = missed = 0
    lines = ["| what | figure | target | | beside it |", "| --- | ---: | ---: | --- | --- |"]
    with open(support.ROOT / f".build/bench/{name}.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            target, word = row["target"] or "", ""
            if target:
                bad = is_missed(row["value"], target)
                missed, met = missed + bad, met + (not bad)
                word = "**missed**" if bad else "met"
            shown = target.replace("<=", "≤ ").replace(">=", "≥ ")
            lines.append(f"| {row['what']} | {row['value']} {row['unit']} | {shown} | {word} | {row['reference'] or ''} |".replace("  ", " "))
    return lines, met, missed


def main():
    names = sys.argv[1:]
    parts, met, missed = [], 0, 0
    commits = sorted({commit(name) for name in names})
    for name in names:
        lines, good, bad = table(name)
        met, missed = met + good, missed + bad
        parts += ["", f"## {TITLES.get(name, name)}", "", f"`scripts/bench {name}`. {about(name)}" + (f" Commit {commit(name)}." if len(commits) > 1 else ""), "", *lines]
    today = datetime.date.today().isoformat()
    print("# Figures\n")
    print("Made by `scripts/bench --all`, which measures the release program and writes this file; do not edit it. Beside a figure stands its")
    print("target where it has one, and what else does the same where there is such a thing. What the tests of reliability came to, with")
    print("rounds, inputs and faults, stands in [RELIABILITY.md](RELIABILITY.md); what missed targets mean in [TESTING.md](TESTING.md#benches).\n")
    print(f"Measured on {today}, commit {' and '.join(commits)}, {machine()}; load at the end {os.getloadavg()[0]:.1f}.")
    print(f"Targets met: {met}; missed: {missed}.")
    print("\n".join(parts))


main()
