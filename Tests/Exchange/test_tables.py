"""Work orders and tables, read by Python's own csv module."""

import csv
import io
import json
import unittest

from hub import Hub

MAPPING = 'number = WO No\nasset tag = Equipment ID\n"CM" = Type\ndate format = MM/DD/YYYY\nopened date = Opened\ninstruction = Text\n'


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.hub = Hub()
        cls.hub.serve()
        cls.case = cls.hub.call("POST", "/api/v1/cases", {"advisories": ["ECC-2026-0007"]}).json["id"]

    @classmethod
    def tearDownClass(cls):
        cls.hub.stop()

    def test_work_orders_follow_the_mapping_once_the_plan_is_agreed(self):
        path = f"/api/v1/cases/{self.case}/work-orders"
        early = self.hub.call("GET", path)
        self.assertEqual((early.status, early.json["code"]), (409, "not-agreed"))
        self.hub.change(self.case, "actions", {"actions": [{
            "kind": "patch", "audience": "biomedical_engineering", "text": "Install the update, then note the version",
            "source": {"type": "person", "person": "ana", "reference": "Service manual"}, "costs_nothing": False}]}, "ana")
        plan = self.hub.get(f"/api/v1/cases/{self.case}").json["plan"]
        for who in ("ana", "sam"):
            self.hub.change(self.case, "keys", {"key": "plan", "plan": plan}, who)
        bad = self.hub.call(
            "PUT", "/api/v1/references/work-order-mapping", b"colour = X", who="root", type="text/plain")
        self.assertEqual((bad.status, bad.json["code"]), (422, "mapping-unusable"))
        self.hub.call("PUT", "/api/v1/references/work-order-mapping", MAPPING.encode(), who="root", type="text/plain")
        body = self.hub.get(path).body
        rows = list(csv.DictReader(io.StringIO(body.decode())))
        self.assertGreater(len(rows), 0)
        self.assertEqual(list(rows[0]), ["WO No", "Equipment ID", "Type", "Opened", "Text"])
        self.assertEqual(len({row["WO No"] for row in rows}), len(rows))
        tags = {item["asset_tag"] for item in self.hub.get("/api/v1/devices?limit=500&owner=hospital").json["items"]}
        self.assertLessEqual({row["Equipment ID"] for row in rows}, tags)
        self.assertRegex(rows[0]["Opened"], r"^\d\d/\d\d/\d{4}$")
        self.assertEqual(self.hub.run("export", "work-orders", str(self.case), token="ana", raw=True), body)

    def test_tables_are_whole_and_safe_in_csv_and_as_json_lines(self):
        hostile = "Asset Tag,Manufacturer,Model\n=1+1,@SUM(A1),+cmd\n"
        self.hub.call("POST", "/api/v1/imports?mode=partial", hostile.encode(), type="text/csv")
        count = 0
        cursor = ""
        while cursor is not None:
            page = self.hub.get(f"/api/v1/devices?limit=500&cursor={cursor}").json
            count, cursor = count + len(page["items"]), page["next"]
        for path, least in [
            ("devices", count), ("cases", 1), ("advisories/ECC-2022-0031/matches", 1),
        ]:
            text = self.hub.get(f"/api/v1/exports/{path}").body.decode()
            rows = list(csv.reader(io.StringIO(text)))
            lines = self.hub.get(f"/api/v1/exports/{path}?format=jsonl").body.decode().splitlines()
            self.assertEqual(len(rows) - 1, len(lines), path)
            self.assertGreaterEqual(len(lines), least, path)
            for row in rows:
                self.assertEqual([cell for cell in row if cell[:1] in ("=", "+", "-", "@")], [], path)
            first = json.loads(lines[0])
            self.assertEqual(list(first), rows[0])
        self.assertIn("'=1+1", self.hub.get("/api/v1/exports/devices").body.decode())
        self.assertEqual(self.hub.call("GET", "/api/v1/exports/advisories/none/matches").status, 404)


if __name__ == "__main__":
    unittest.main()
