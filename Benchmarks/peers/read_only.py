#!/usr/bin/env python3
"""What Python needs just to read the same files: every CSAF document and the inventory. No matching, no output.

usage: read_only.py CSAF_DIR INVENTORY.csv      (pip install orjson)
"""
import csv
import os
import sys

import orjson


def main():
    folder, inventory = sys.argv[1:3]
    documents = rows = 0
    for root, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".json"):
                with open(os.path.join(root, name), "rb") as file:
                    orjson.loads(file.read())
                documents += 1
    with open(inventory, newline="", encoding="utf-8") as file:
        for _ in csv.reader(file):
            rows += 1
    print(f"{documents} documents, {rows} rows")


if __name__ == "__main__":
    main()
