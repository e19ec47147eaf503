"""FHIR R4 of the running hub, validated by the models of the `fhir.resources` package."""

import json
import unittest

from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.capabilitystatement import CapabilityStatement
from fhir.resources.R4B.device import Device
from fhir.resources.R4B.operationoutcome import OperationOutcome
from fhir.resources.R4B.task import Task

from hub import Hub

PROFILE = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-device"


class FHIR(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.hub = Hub()
        cls.hub.serve()
        cls.hub.call(
            "PUT", "/api/v1/organisation", {"name": "General Hospital", "namespace": "https://hospital.example"},
            who="root")
        cls.case = cls.hub.call("POST", "/api/v1/cases", {"advisories": ["ECC-2022-0031"]}).json["id"]
        cls.hub.change(
            cls.case, "tasks", {"team": "security", "text": "Look at the gateway", "due": "2030-01-01T00:00:00Z"}, "sam")

    @classmethod
    def tearDownClass(cls):
        cls.hub.stop()

    def pages(self, address, who="ana"):
        while address:
            answer = self.hub.get(address, who=who)
            self.assertEqual(answer.headers["Content-Type"], "application/fhir+json")
            bundle = Bundle.model_validate_json(answer.body)
            yield from (entry.resource for entry in bundle.entry or [])
            address = next((link.url for link in bundle.link if link.relation == "next"), None)

    def test_every_device_is_a_valid_resource_on_some_page_and_by_itself(self):
        count = len(self.hub.get("/api/v1/devices?limit=500").json["items"])
        devices = list(self.pages("/fhir/Device?_count=50"))
        self.assertTrue(all(isinstance(one, Device) for one in devices))
        self.assertEqual(len(devices), count)
        self.assertEqual(len({one.id for one in devices}), count)
        for one in devices[:10]:
            again = Device.model_validate_json(self.hub.get(f"/fhir/Device/{one.id}").body)
            self.assertEqual(again.identifier[0].value, one.identifier[0].value)

    def test_patients_devices_follow_us_core_for_those_who_may_know_whose_they_are(self):
        seen = [one for one in self.pages("/fhir/Device?_count=500", who="pat") if one.patient]
        self.assertGreater(len(seen), 0)
        for one in seen:
            self.assertEqual([str(profile) for profile in one.meta.profile], [PROFILE])
            self.assertTrue(one.patient.identifier.value)
            self.assertIsNone(one.patient.display)
            self.assertTrue(one.type.text)
        for who in ("aud", "sam"):
            self.assertEqual([one for one in self.pages("/fhir/Device?_count=500", who=who) if one.patient], [])

    def test_a_device_is_found_by_its_asset_tag(self):
        tag = self.hub.get("/api/v1/devices?limit=1").json["items"][0]["asset_tag"]
        for text in (tag, f"https://hospital.example/asset-tag%7C{tag}"):
            found = list(self.pages(f"/fhir/Device?identifier={text}"))
            self.assertEqual([one.identifier[0].value for one in found], [tag])

    def test_the_work_of_a_case_is_valid_tasks(self):
        tasks = list(self.pages(f"/fhir/Task?group-identifier=case-{self.case}"))
        self.assertTrue(all(isinstance(one, Task) for one in tasks))
        self.assertEqual(tasks[0].description, "Look at the gateway")
        self.assertGreater(len(tasks), 1)
        self.assertEqual([one.id for one in self.pages("/fhir/Task")], [one.id for one in tasks])
        Task.model_validate_json(self.hub.get(f"/fhir/Task/{tasks[-1].id}").body)

    def test_a_case_is_one_valid_bundle_whose_references_lead_somewhere(self):
        body = self.hub.get(f"/api/v1/cases/{self.case}/fhir").body
        bundle = Bundle.model_validate_json(body)
        inside = {f"{entry.resource.get_resource_type()}/{entry.resource.id}" for entry in bundle.entry}
        focus = {entry.resource.focus.reference for entry in bundle.entry
                 if isinstance(entry.resource, Task) and entry.resource.focus}
        self.assertGreater(len(focus), 0)
        self.assertLessEqual(focus, inside)
        self.assertNotIn("Patient/", body.decode())

    def test_the_capability_statement_is_valid_and_open(self):
        answer = self.hub.get("/fhir/metadata", who=None)
        statement = CapabilityStatement.model_validate_json(answer.body)
        self.assertEqual(statement.fhirVersion, "4.0.1")

    def test_what_is_wrong_is_an_operation_outcome(self):
        for path, who, status in [
            ("/fhir/Device/none-such", "ana", 404), ("/fhir/Device", None, 401), ("/fhir/Device?_count=x", "ana", 400),
        ]:
            answer = self.hub.call("GET", path, who=who)
            self.assertEqual(answer.status, status)
            OperationOutcome.model_validate_json(answer.body)


if __name__ == "__main__":
    unittest.main()
