"""What others send: parts lists made by the libraries of others, recalls, FHIR devices, disclosures."""

import json
import unittest

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.device import Device

from hub import Hub

ADVISORY = {
    "document": {
        "category": "csaf_security_advisory", "csaf_version": "2.0", "title": "Ring library",
        "publisher": {"category": "vendor", "name": "Northwind", "namespace": "https://northwind.example"},
        "tracking": {
            "id": "NW-PARTS-1", "version": "1", "status": "final", "initial_release_date": "2026-01-05T10:00:00Z",
            "current_release_date": "2026-01-05T10:00:00Z",
            "revision_history": [{"number": "1", "date": "2026-01-05T10:00:00Z", "summary": "first"}]}},
    "product_tree": {"branches": [{"category": "vendor", "name": "Northwind", "branches": [
        {"category": "product_name", "name": "RingTLS", "branches": [
            {"category": "product_version_range", "name": "< 3.2",
             "product": {"product_id": "P1", "name": "Northwind RingTLS < 3.2"}}]}]}]},
    "vulnerabilities": [{
        "cve": "CVE-2026-0009", "notes": [{"category": "description", "text": "Messages can be forged."}],
        "product_status": {"known_affected": ["P1"]},
        "remediations": [{"category": "vendor_fix", "details": "Update to 3.2.", "product_ids": ["P1"]}]}]}

RECALL = {"results": [{
    "product_res_number": "Z-0001-2026", "res_event_number": "90001", "recalling_firm": "Northwind",
    "product_description": "Northwind Tide 400 infusion pump. Product Usage: infuses fluids.",
    "code_info": "Serial numbers 100 to 200", "reason_for_recall": "An alarm may stay silent.",
    "action": "Customers were asked to check the alarm.", "event_date_initiated": "2026-01-05",
    "event_date_posted": "2026-02-01"}]}
ENFORCEMENT = {"results": [{
    "recall_number": "Z-0001-2026", "event_id": "90001", "product_type": "Devices", "classification": "Class II",
    "recalling_firm": "Northwind", "product_description": "Tide 400", "code_info": "Serial numbers 100 to 200",
    "reason_for_recall": "Alarm", "report_date": "20260210"}]}


def sbom(version):
    bom = Bom()
    bom.metadata.component = Component(name="Tide 400", version="2.1", type=ComponentType.DEVICE)
    bom.components.add(Component(
        name="RingTLS", version=version, type=ComponentType.LIBRARY, supplier=OrganizationalEntity(name="Northwind")))
    bom.components.add(Component(name="zlib", version="1.2.11", type=ComponentType.LIBRARY))
    text = JsonV1Dot6(bom).output_as_string()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    return text.encode()


def spdx(version):
    return json.dumps({
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "tide",
        "documentNamespace": "https://northwind.example/tide", "documentDescribes": ["SPDXRef-tide"],
        "creationInfo": {"created": "2026-01-01T00:00:00Z", "creators": ["Tool: test"]},
        "packages": [
            {"SPDXID": "SPDXRef-tide", "name": "Tide 400", "versionInfo": "2.1", "downloadLocation": "NOASSERTION"},
            {"SPDXID": "SPDXRef-ring", "name": "RingTLS", "versionInfo": version, "downloadLocation": "NOASSERTION",
             "supplier": "Organization: Northwind"}]}).encode()


class Intake(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.hub = Hub()
        cls.hub.serve()
        inventory = "Asset Tag,Manufacturer,Model,Software Version,Serial Number,Owner\n" \
            "T-1,Northwind,Tide 400,2.1,150,Hospital\nT-2,Northwind,Tide 400,2.2,950,Hospital\nT-3,Northwind,Tide 400,,951,Hospital\n"
        cls.hub.call("POST", "/api/v1/imports?mode=partial", inventory.encode(), type="text/csv")

    @classmethod
    def tearDownClass(cls):
        cls.hub.stop()

    def send(self, path, body, type="application/json", who="ana", status=201):
        answer = self.hub.call("POST", path, body, who=who, type=type)
        self.assertEqual(answer.status, status, answer.body[:500])
        return answer.json

    def test_parts_are_matched_with_advisories_that_name_them_whichever_comes_first(self):
        before = self.send("/api/v1/sboms?device=T-1", sbom("3.1"))
        self.assertEqual((before["sbom"]["format"], before["sbom"]["components"]), ("CycloneDX 1.6", 2))
        self.hub.call("POST", "/api/v1/advisories", json.dumps(ADVISORY).encode())
        found = self.hub.get(f"/api/v1/sboms/{before['sbom']['id']}/advisories").json["items"]
        self.assertEqual(
            [(one["component"]["name"], one["advisory"], one["verdict"]["verdict"]) for one in found],
            [("RingTLS", "NW-PARTS-1", "affected")])
        after = self.send("/api/v1/sboms?device=T-2", spdx("3.2"))
        self.assertEqual(after["sbom"]["format"], "SPDX 2.3")
        self.assertEqual([one["verdict"]["verdict"] for one in after["matches"]], ["not_affected"])
        both = self.hub.get("/api/v1/advisories/NW-PARTS-1/components").json
        self.assertEqual(both["sboms"], sorted([before["sbom"]["id"], after["sbom"]["id"]]))

        marked = self.send(
            "/api/v1/advisories/NW-PARTS-1/components/marks",
            {"status": "in_progress", "sbom": before["sbom"]["id"], "component": found[0]["component"]["number"]},
            status=200)
        self.assertEqual(marked, {"marks": 1})
        counts = self.hub.get("/api/v1/advisories/NW-PARTS-1/components").json["counts"]
        self.assertEqual(counts, {"components": 2, "in_progress": 1})
        rerun = self.send("/api/v1/component-matches", {"advisories": ["NW-PARTS-1"]}, status=200)
        self.assertGreater(rerun["components"], 0)
        # A newer list of the same product and version takes the place of the one before.
        newer = self.send("/api/v1/sboms?device=T-1", sbom("3.2"))
        self.assertEqual([one["verdict"]["verdict"] for one in newer["matches"]], ["not_affected"])
        self.assertNotIn(
            before["sbom"]["id"], self.hub.get("/api/v1/advisories/NW-PARTS-1/components").json["sboms"])

    def test_what_is_no_parts_list_is_refused_with_the_place(self):
        bad = self.hub.call("POST", "/api/v1/sboms?device=T-1", b'{"bomFormat":"CycloneDX","specVersion":"9"}')
        self.assertEqual((bad.status, bad.json["code"], bad.json["pointer"]), (422, "unreadable", "/specVersion"))
        self.assertEqual(self.hub.call("POST", "/api/v1/sboms?device=none", sbom("1")).status, 404)
        # An unknown version is not every version.
        unknown = self.hub.call("POST", "/api/v1/sboms?device=T-3", sbom("1"))
        self.assertEqual((unknown.status, unknown.json["code"]), (422, "version-unknown"))
        self.assertEqual(self.hub.call("POST", "/api/v1/sboms", sbom("1")).status, 400)

    def test_a_recall_is_an_advisory_whose_devices_need_review_since_it_names_no_version(self):
        first = self.send("/api/v1/recalls", RECALL, status=200)
        self.assertEqual((first["imported"], first["advisories"]), (1, ["Z-0001-2026"]))
        second = self.send("/api/v1/recalls", ENFORCEMENT, status=200)
        self.assertEqual((second["imported"], second["changed"]), (0, 1))
        self.assertEqual(self.send("/api/v1/recalls", RECALL, status=200)["unchanged"], 1)
        advisory = self.hub.get("/api/v1/advisories/Z-0001-2026").json
        self.assertIn("class ii", json.dumps(advisory).lower())
        kept = self.hub.get("/api/v1/advisories/Z-0001-2026/document").json
        self.assertEqual(kept, {"recall": RECALL["results"][0], "enforcement": ENFORCEMENT["results"][0]})
        devices = self.hub.get("/api/v1/advisories/Z-0001-2026/devices").json["items"]
        self.assertEqual({one["asset_tag"] for one in devices}, {"T-1", "T-2", "T-3"})
        self.assertEqual({one["verdict"]["verdict"] for one in devices}, {"needs_review"})
        case = self.hub.call("POST", "/api/v1/cases", {"advisories": ["Z-0001-2026"]}).json
        self.assertEqual(case["advisories"][0]["source"], "fda_recall")
        offers = self.hub.get(f"/api/v1/cases/{case['id']}/offers").json["items"]
        self.assertIn("check the alarm", json.dumps(offers))
        bad = self.hub.call("POST", "/api/v1/recalls", {"error": {"code": "NOT_FOUND"}})
        self.assertEqual((bad.status, bad.json["code"]), (422, "unreadable"))

    def test_devices_of_a_fhir_bundle_come_in_as_an_inventory(self):
        device = Device.model_validate({
            "resourceType": "Device", "id": "x1", "identifier": [{"type": {"text": "Asset tag"}, "value": "F-1"}],
            "manufacturer": "Northwind", "deviceName": [{"name": "Tide 400", "type": "model-name"}],
            "version": [{"value": "2.0"}], "patient": {"reference": "Patient/77"}, "serialNumber": "S1"})
        bundle = Bundle.model_validate({
            "resourceType": "Bundle", "type": "collection", "entry": [{"resource": json.loads(device.model_dump_json())}]})
        result = self.send(
            "/api/v1/imports/fhir", bundle.model_dump_json().encode(), type="application/fhir+json")
        self.assertEqual(result["problems"], [])
        found = self.hub.get("/api/v1/devices/F-1").json
        self.assertEqual((found["model"], found["software_version"], found["owner"]), ("Tide 400", "2.0", "patient"))
        out = Device.model_validate_json(self.hub.get("/fhir/Device/F-1", who="pat").body)
        self.assertEqual(out.patient.identifier.value, "Patient/77")
        path = f"{self.hub.folder.name}/bundle.json"
        with open(path, "wb") as file:
            file.write(self.hub.get("/fhir/Device?_count=500").body)
        self.assertIn("0 devices new", self.hub.run("import", "fhir", path))

    def test_disclosures_are_shown_with_the_product(self):
        product = next(
            one["id"] for one in self.hub.get("/api/v1/products?limit=500").json["items"] if one["model"] == "Tide 400")
        form = "Question ID,Question,Answer,Notes\nMPII-1,Does it keep data?,Yes,\nMPII-2,Where?,See Notes,On a card\n"
        made = self.send(f"/api/v1/products/{product}/mds2?revision=2019-B", form.encode(), type="text/csv")
        self.assertEqual(made["problems"], [])
        items = self.hub.get(f"/api/v1/products/{product}/mds2").json["items"]
        self.assertEqual([one["answer"] for one in items[0]["answers"]], ["Yes", "See Notes"])
        self.assertEqual(items[0]["revision"], "2019-B")

    def test_the_command_line_brings_them_in_too(self):
        for name, content, arguments in [
            ("a.cdx.json", sbom("3.0"), ("sbom", "--device", "T-2")), ("r.json", json.dumps(RECALL).encode(), ("recalls",)),
            ("m.csv", b"ID,Answer\nX-1,Yes\n", ("mds2", "--device", "T-1")),
        ]:
            path = f"{self.hub.folder.name}/{name}"
            with open(path, "wb") as file:
                file.write(content)
            self.hub.run("import", arguments[0], path, *arguments[1:])


if __name__ == "__main__":
    unittest.main()
