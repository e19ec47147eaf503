#!/usr/bin/env python3
"""Scores `suture match` on labelled pairs of a device and an advisory, over each row's own advisory only.

usage: score.py [--wrong] [--json] PAIRS.csv [PAIRS.csv …] CSAF_DIR SUTURE

The columns `expected`, `kind` and `why` never reach the program: it sees an inventory that is written from the device's
columns, with the row's id as its asset tag.
"""
import argparse
import collections
import csv
import json
import os
import subprocess
import sys
import tempfile
import time

SHOWN = ("manufacturer", "model", "model_number", "serial_number", "software_version", "description")
VERDICTS = ("affected", "not_affected", "needs_review")
CLASSES = VERDICTS + ("unrelated",)


class ShapeError(Exception):
    """A line of output that is not what the issue promises."""


def read_pairs(paths):
    rows, seen = [], set()
    for path in paths:
        with open(path, newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                if row["row_id"] in seen:
                    raise SystemExit(f"{path}: the row id {row['row_id']} stands twice")
                if row["expected"] not in CLASSES:
                    raise SystemExit(f"{path}: {row['row_id']} expects {row['expected']!r}, which is no verdict")
                seen.add(row["row_id"])
                rows.append(row)
    if not rows:
        raise SystemExit("no labelled pairs")
    return rows


def write_inventory(rows, file):
    writer = csv.writer(file)
    writer.writerow(("asset_tag",) + SHOWN)
    writer.writerows([row["row_id"]] + [row[column] for column in SHOWN] for row in rows)


def require(holds, number, what):
    if not holds:
        raise ShapeError(f"line {number}: {what}")


def checked(line, number):
    """One line of output as a dictionary, or a ShapeError that names what is wrong with it."""
    try:
        match = json.loads(line)
    except ValueError as error:
        raise ShapeError(f"line {number}: not JSON: {error}") from None
    require(isinstance(match, dict), number, "not an object")
    for key in ("asset", "advisory"):
        require(isinstance(match.get(key), str) and match[key], number, f"{key} is no text")
    require(match.get("verdict") in VERDICTS, number, f"verdict is {match.get('verdict')!r}")
    confidence = match.get("confidence")
    require(type(confidence) in (int, float) and 0 <= confidence <= 1, number, f"confidence is {confidence!r}")
    products = match.get("products")
    require(isinstance(products, list) and all(isinstance(p, str) for p in products), number, "products is no list of texts")
    reasons = match.get("reasons")
    require(isinstance(reasons, list) and reasons, number, "reasons is no list, or empty")
    for reason in reasons:
        texts = isinstance(reason, dict) and all(isinstance(reason.get(key), str) for key in ("code", "text"))
        require(texts, number, "a reason without code or text")
    return match


def run(suture, csaf, rows):
    """What the program says for every (asset, advisory), and the seconds it took as a whole process."""
    assets = {row["row_id"] for row in rows}
    with tempfile.TemporaryDirectory() as folder:
        inventory = os.path.join(folder, "inventory.csv")
        with open(inventory, "w", newline="", encoding="utf-8") as file:
            write_inventory(rows, file)
        command = [suture, "match", "--advisories", csaf, "--inventory", inventory, "--format", "jsonl"]
        start = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, check=False)
        seconds = time.monotonic() - start
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\nended with {done.returncode}: {done.stderr.decode(errors='replace')[-2000:]}")
    found = {}
    for number, line in enumerate(done.stdout.decode("utf-8").splitlines(), 1):
        match = checked(line, number)
        require(match["asset"] in assets, number, f"{match['asset']} is no asset of the inventory")
        key = match["asset"], match["advisory"]
        require(key not in found, number, f"{key[0]} and {key[1]} stand twice")
        found[key] = match
    return found, seconds


def verdict(found, row):
    match = found.get((row["row_id"], row["source_advisory"]))
    return match["verdict"] if match else "unrelated"


def score(rows, found):
    counts = collections.Counter((row["expected"], verdict(found, row)) for row in rows)
    affected = sum(count for (expected, _), count in counts.items() if expected == "affected")
    said = sum(count for (_, got), count in counts.items() if got == "affected")
    missed = counts["affected", "not_affected"] + counts["affected", "unrelated"]
    return {
        "pairs": len(rows),
        "missed": missed / max(affected, 1),
        "decided": counts["affected", "affected"] / max(affected, 1),
        "precision": counts["affected", "affected"] / said if said else 0.0,
        "agreement": sum(count for (expected, got), count in counts.items() if expected == got) / len(rows),
    }


def print_wrong(rows, found):
    wrong = [row for row in rows if verdict(found, row) != row["expected"]]
    for row in wrong:
        match = found.get((row["row_id"], row["source_advisory"]))
        print(f"{row['row_id']}  {row['source_advisory']}  expected {row['expected']}, got {verdict(found, row)}")
        print("    row      " + " | ".join(row[column] for column in SHOWN))
        print(f"    reader   {row['why']} ({row['kind']})")
        if not match:
            print("    program  no line: it saw no relation")
        for reason in match["reasons"] if match else ():
            print(f"    program  {reason['code']}: {reason['text']}")
        if match:
            print(f"    claims   {', '.join(match['products'])}  confidence {match['confidence']}")
        print()
    table = collections.Counter((row["expected"], verdict(found, row)) for row in wrong)
    for (expected, got), count in table.most_common():
        print(f"{count:4}  {expected} came out as {got}")
    print(f"{len(wrong):4}  of {len(rows)} wrong")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", nargs="+", metavar="PAIRS.csv")
    parser.add_argument("csaf", metavar="CSAF_DIR")
    parser.add_argument("suture", metavar="SUTURE")
    parser.add_argument("--wrong", action="store_true", help="list every wrong answer with its reasons")
    parser.add_argument("--json", action="store_true", help="print the score as one JSON object")
    arguments = parser.parse_args()
    rows = read_pairs(arguments.pairs)
    try:
        found, seconds = run(os.path.abspath(arguments.suture), os.path.abspath(arguments.csaf), rows)
    except ShapeError as error:
        raise SystemExit(f"the output has another shape than promised: {error}") from None
    if arguments.wrong:
        print_wrong(rows, found)
    result = score(rows, found) | {"seconds": seconds}
    if arguments.json:
        print(json.dumps(result))
    else:
        print("missed {missed:.1%}  decided {decided:.1%}  precision {precision:.1%}  agreement {agreement:.1%}  "
              "{seconds:.2f} s for {pairs} pairs".format(**result))


if __name__ == "__main__":
    main()
