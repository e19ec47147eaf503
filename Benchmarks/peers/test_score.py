#!/usr/bin/env python3
"""Tests of score.py with a stand-in for the program: python3 -m unittest Benchmarks/peers/test_score.py"""
import csv
import json
import os
import stat
import subprocess
import sys
import tempfile
import unittest

SCORE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "score.py")
HEADER = ("row_id,source_advisory,manufacturer,model,model_number,serial_number,software_version,description,"
          "expected,kind,why").split(",")
# (row, what a reader expects, what the stand-in says for the row's own advisory)
CASES = [("A1", "affected", "affected"), ("A2", "affected", "affected"), ("A3", "affected", "needs_review"),
         ("A4", "affected", None), ("A5", "affected", "not_affected"), ("N1", "not_affected", "not_affected"),
         ("N2", "not_affected", "affected"), ("R1", "needs_review", "needs_review"), ("U1", "unrelated", None),
         ("U2", "unrelated", "needs_review")]
STAND_IN = """#!{python}
import csv, json, sys
assert sys.argv[1] == "match" and "--advisories" in sys.argv and sys.argv[sys.argv.index("--format") + 1] == "jsonl"
rows = list(csv.DictReader(open(sys.argv[sys.argv.index("--inventory") + 1], newline="")))
assert not {{"expected", "kind", "why"}} & set(rows[0]), "the answers must not reach the program"
assert [row["asset_tag"] for row in rows] == {assets!r} and rows[0]["description"] == 'PUMP, "BLUE"\\nsecond line'
sys.stdout.write({output!r})
"""


def line(tag, verdict, advisory="ICSMA-00-000-01", **changes):
    match = {"asset": tag, "advisory": advisory, "verdict": verdict, "confidence": 0.9, "products": ["CSAFPID-0001"],
             "reasons": [{"code": "model-number", "text": "the model number is listed"}]}
    return json.dumps(match | changes) + "\n"


class ScoreTest(unittest.TestCase):
    def run_score(self, output, *options, files=1):
        with tempfile.TemporaryDirectory() as folder:
            per_file = -(-len(CASES) // files)
            pairs = []
            for index in range(files):
                pairs.append(os.path.join(folder, f"pairs{index}.csv"))
                with open(pairs[-1], "w", newline="") as file:
                    writer = csv.writer(file)
                    writer.writerow(HEADER)
                    for asset, expected, _ in CASES[index * per_file:(index + 1) * per_file]:
                        writer.writerow([asset, "ICSMA-00-000-01", "ACME", "P1", "", "", "1.0",
                                         'PUMP, "BLUE"\nsecond line', expected, "exact", "because"])
            program = os.path.join(folder, "suture")
            with open(program, "w") as file:
                file.write(STAND_IN.format(python=sys.executable, output=output, assets=[case[0] for case in CASES]))
            os.chmod(program, os.stat(program).st_mode | stat.S_IXUSR)
            return subprocess.run([sys.executable, SCORE, *options, *pairs, folder, program], capture_output=True, text=True)

    def honest(self):
        return "".join(line(asset, got) for asset, _, got in CASES if got)

    def test_the_four_figures(self):
        done = self.run_score(self.honest(), "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        result = json.loads(done.stdout)
        self.assertEqual(result["pairs"], 10)
        self.assertAlmostEqual(result["missed"], 2 / 5)
        self.assertAlmostEqual(result["decided"], 2 / 5)
        self.assertAlmostEqual(result["precision"], 2 / 3)
        self.assertAlmostEqual(result["agreement"], 5 / 10)

    def test_several_files_count_as_one(self):
        one, two = (json.loads(self.run_score(self.honest(), "--json", files=n).stdout) for n in (1, 2))
        self.assertEqual({k: one[k] for k in one if k != "seconds"}, {k: two[k] for k in two if k != "seconds"})

    def test_other_advisories_do_not_count(self):
        extra = line("U1", "affected", advisory="ICSMA-99-999-99")
        self.assertEqual(json.loads(self.run_score(self.honest() + extra, "--json").stdout)["agreement"], 0.5)

    def test_wrong_answers_are_listed_with_both_reasons(self):
        text = self.run_score(self.honest(), "--wrong").stdout
        self.assertIn("A4  ICSMA-00-000-01  expected affected, got unrelated", text)
        self.assertIn("because (exact)", text)
        self.assertIn("model-number: the model number is listed", text)
        self.assertIn("   5  of 10 wrong", text)
        self.assertNotIn("A1  ICSMA", text)

    def test_a_wrong_shape_is_an_error(self):
        bad = ["{", "[]\n", line("A1", "unrelated"), line("A1", "affected", confidence=1.2), line("A1", "affected", products="x"),
               line("A1", "affected", reasons=[]), line("A1", "affected", reasons=[{"code": "x"}]), line("ZZ", "affected"),
               line("A1", "affected", asset=7), line("A1", "affected") * 2, line("A1", "affected", confidence=True)]
        for output in bad:
            with self.subTest(output=output):
                done = self.run_score(output)
                self.assertEqual(done.returncode, 1)
                self.assertIn("another shape", done.stderr)


if __name__ == "__main__":
    unittest.main()
