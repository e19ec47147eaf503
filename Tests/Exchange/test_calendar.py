"""The feed of due dates, read by the `icalendar` package."""

import unittest

import icalendar

from hub import Hub


class Calendar(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.hub = Hub()
        cls.hub.serve()
        cls.case = cls.hub.call(
            "POST", "/api/v1/cases", {"advisories": ["ECC-2022-0031"], "title": "Pumps; “overheard”, 日本 " + "x" * 90}
        ).json["id"]
        for who, team in (("ana", "biomedical_engineering"), ("sam", "security")):
            cls.hub.change(
                cls.case, "tasks",
                {"team": team, "text": "Call Mrs Smith", "assignee": who, "due": "2030-05-01T10:00:00Z"}, who)

    @classmethod
    def tearDownClass(cls):
        cls.hub.stop()

    def make(self, who, audience, days=30):
        made = self.hub.call(
            "POST", "/api/v1/calendars", {"name": "Suture", "audience": audience, "days": days}, who=who)
        self.assertEqual(made.status, 201, made.body)
        return made.json

    def events(self, address):
        answer = self.hub.get(address, who=None)
        self.assertTrue(answer.headers["Content-Type"].startswith("text/calendar"))
        self.assertTrue(all(len(line) <= 75 for line in answer.body.split(b"\r\n")))
        self.assertNotIn(b"Smith", answer.body)
        return icalendar.Calendar.from_ical(answer.body).walk("VEVENT")

    def test_each_sees_their_own_and_a_team_its_own(self):
        for who, audience, count in (
            ("ana", "person", 1), ("sam", "security", 1), ("aud", "everybody", 2), ("aud", "person", 0),
        ):
            events = self.events(self.make(who, audience)["address"])
            self.assertEqual(len(events), count, (who, audience))
            for event in events:
                self.assertEqual(event.decoded("dtstart").isoformat(), "2030-05-01T10:00:00+00:00")
                self.assertIn("日本", str(event["description"]))
                self.assertEqual(str(event["url"]), f"{self.hub.url}/cases/{self.case}")

    def test_what_is_taken_back_altered_or_guessed_shows_nothing(self):
        made = self.make("ana", "everybody")
        address = made["address"]
        self.assertEqual(self.hub.call("GET", address, who=None).status, 200)
        altered = address[:-6] + ("A" if address[-6] != "A" else "B") + address[-5:]
        self.assertIn(self.hub.call("GET", altered, who=None).status, (404, 429))
        other = f"{made['calendar']['id'] + 1}-".join(address.split(f"{made['calendar']['id']}-", 1))
        self.assertIn(self.hub.call("GET", other, who=None).status, (404, 429))
        self.assertEqual(self.hub.call("DELETE", f"/api/v1/calendars/{made['calendar']['id']}", who="sam").status, 404)
        self.assertEqual(self.hub.call("DELETE", f"/api/v1/calendars/{made['calendar']['id']}", who="ana").status, 204)
        self.assertIn(self.hub.call("GET", address, who=None).status, (404, 429))

    def test_guessing_is_stopped(self):
        statuses = [
            self.hub.call("GET", f"/calendar/1-{'A' * 42}{number % 10}.ics", who=None).status for number in range(60)
        ]
        self.assertEqual(set(statuses), {404, 429})


if __name__ == "__main__":
    unittest.main()
