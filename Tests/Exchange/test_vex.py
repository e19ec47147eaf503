"""VEX of a case: valid by our own validator, and read by libraries of others."""

import json
import os
import tempfile
import unittest

import jsonschema
from csaf.analyser import CSAFAnalyser
from lib4vex.parser import VEXParser

from hub import Hub


class VEX(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.hub = Hub()
        cls.hub.serve()
        cls.case = cls.hub.call("POST", "/api/v1/cases", {"advisories": ["ECC-2022-0031"]}).json["id"]

    @classmethod
    def tearDownClass(cls):
        cls.hub.stop()

    def setUp(self):
        answer = self.hub.call(
            "PUT", "/api/v1/organisation", {"name": "General Hospital", "namespace": "https://hospital.example"},
            who="root")
        self.assertEqual(answer.status, 200, answer.body)

    def document(self, format):
        return self.hub.get(f"/api/v1/cases/{self.case}/vex?format={format}").body

    def test_the_csaf_document_is_valid_with_the_tests_of_the_vex_profile(self):
        path = f"{self.hub.folder.name}/vex.json"
        with open(path, "wb") as file:
            file.write(self.document("csaf"))
        self.hub.run("validate", path)
        document = json.load(open(path))
        self.assertEqual(document["document"]["category"], "csaf_vex")

    def test_both_formats_say_the_same(self):
        csaf, openvex = json.loads(self.document("csaf")), json.loads(self.document("openvex"))
        lists = {"affected": "known_affected", "not_affected": "known_not_affected", "fixed": "fixed",
                 "under_investigation": "under_investigation"}
        for status, name in lists.items():
            said = sum(one["status"] == status for one in openvex["statements"])
            listed = sum(len(one["product_status"].get(name, [])) for one in csaf["vulnerabilities"])
            self.assertEqual(said, listed, status)

    def test_openvex_is_read_by_lib4vex(self):
        with tempfile.NamedTemporaryFile(suffix=".json") as file:
            file.write(self.document("openvex"))
            file.flush()
            parser = VEXParser(vex_type="openvex")
            parser.parse(file.name)
            self.assertEqual(parser.get_type(), "openvex")
            self.assertGreater(len(parser.get_vulnerabilities()), 0)

    def test_openvex_keeps_the_rules_of_its_specification(self):
        document = json.loads(self.document("openvex"))
        jsonschema.validate(document, {
            "type": "object", "required": ["@context", "@id", "author", "timestamp", "version", "statements"],
            "properties": {
                "@context": {"const": "https://openvex.dev/ns/v0.2.0"}, "version": {"type": "integer", "minimum": 1},
                "statements": {"type": "array", "minItems": 1, "items": {
                    "required": ["vulnerability", "products", "status"],
                    "properties": {"status": {"enum": ["not_affected", "affected", "fixed", "under_investigation"]}},
                    "allOf": [
                        {"if": {"properties": {"status": {"const": "not_affected"}}},
                         "then": {"anyOf": [{"required": ["justification"]}, {"required": ["impact_statement"]}]}},
                        {"if": {"properties": {"status": {"const": "affected"}}},
                         "then": {"required": ["action_statement"]}}]}}}})

    def test_csaf_is_read_by_csaf_tool(self):
        path = f"{self.hub.folder.name}/read.json"
        with open(path, "wb") as file:
            file.write(self.document("csaf"))
        analyser = CSAFAnalyser(path)
        self.assertTrue(analyser.validate())

    def test_the_command_line_writes_the_same(self):
        for format in ("csaf", "openvex"):
            written = self.hub.run("export", "vex", str(self.case), "--as", format, token="ana", raw=True)
            self.assertEqual(written, self.document(format))

    def test_no_device_is_named(self):
        text = self.document("csaf").decode() + self.document("openvex").decode()
        for item in self.hub.get("/api/v1/devices?limit=500").json["items"]:
            self.assertNotIn(item["asset_tag"], text)


if __name__ == "__main__":
    unittest.main()
