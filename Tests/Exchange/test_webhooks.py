"""Webhooks of the running hub, verified by a receiver written from the documentation alone, and by a library of others."""

import csv
import time
import unittest

from standardwebhooks import Webhook

from hub import Hub
from receiver import Receiver


class Webhooks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.hub = Hub()
        cls.hub.serve()
        cls.case = cls.hub.call("POST", "/api/v1/cases", {"advisories": ["ECC-2022-0031"]}).json["id"]

    @classmethod
    def tearDownClass(cls):
        cls.hub.stop()

    def receiver(self, topics=("case",), port=0):
        receiver = Receiver(port)
        made = self.hub.call(
            "POST", "/api/v1/webhooks", {"name": "test", "url": receiver.url, "topics": list(topics)}, who="root")
        self.assertEqual(made.status, 201, made.body)
        receiver.secret, receiver.id = made.json["secret"], made.json["webhook"]["id"]
        self.addCleanup(self.hub.call, "DELETE", f"/api/v1/webhooks/{receiver.id}", who="root")
        self.addCleanup(receiver.stop)
        return receiver

    def comment(self, count=1):
        for number in range(count):
            self.hub.change(self.case, "comments", {"text": f"Comment {number}"}, "ana")

    def state(self, receiver):
        return self.hub.get(f"/api/v1/webhooks/{receiver.id}", who="root").json

    def test_a_change_arrives_signed_and_says_no_more_than_what_changed(self):
        receiver = self.receiver()
        self.comment(3)
        self.hub.wait(lambda: len(receiver.taken) == 3)
        self.assertEqual(receiver.refused, [])
        with open("Examples/inventory.csv", newline="", encoding="cp1252") as file:
            rows = list(csv.DictReader(file))
        secrets = [row[column] for row in rows for column in ("S/N", "Patient Ref") if len(row[column]) > 4]
        for headers, body in receiver.raw:
            Webhook(receiver.secret).verify(body, headers)
            text = body.decode()
            self.assertNotIn("ana", text)
            self.assertNotIn("Comment", text)
            self.assertEqual([one for one in secrets if one in text], [])
        kinds = {data["type"] for _, data in receiver.taken}
        self.assertEqual(kinds, {"case.commented"})
        self.assertEqual({data["data"]["subject"] for _, data in receiver.taken}, {f"case/{self.case}"})

    def test_a_wrong_secret_is_noticed(self):
        receiver = self.receiver()
        receiver.secret = "whsec_" + "A" * 43 + "="
        self.comment()
        self.hub.wait(lambda: receiver.refused)
        self.assertEqual(receiver.taken, [])

    def test_a_receiver_that_is_down_loses_nothing_even_when_the_hub_is_killed(self):
        down, well = self.receiver(), self.receiver()
        port = down.port
        down.stop()
        self.comment(20)
        self.hub.wait(lambda: len(well.taken) == 20)
        self.hub.kill()
        self.hub.serve()
        again = Receiver(port)
        again.secret = down.secret
        self.addCleanup(again.stop)
        self.hub.wait(lambda: len(set(again.ids())) == 20, seconds=120)
        self.assertEqual(sorted(set(again.ids())), sorted(set(well.ids())))
        self.hub.wait(lambda: self.state(down)["waiting"] == 0)
        self.assertEqual(self.state(down)["dead"], 0)

    def test_a_slow_receiver_delays_nobody_else(self):
        slow, well = self.receiver(), self.receiver()
        slow.behave = lambda handler: time.sleep(30)
        self.comment(5)
        self.hub.wait(lambda: len(well.taken) == 5)
        self.assertEqual(slow.taken, [])
        slow.behave = None
        self.hub.wait(lambda: len(set(slow.ids())) == 5, seconds=120)

    def test_nonsense_and_endless_answers_lose_nothing(self):
        def nonsense(handler):
            handler.wfile.write(b"\x00\xff no http at all \r\n\r\n" * 100)
            handler.close_connection = True

        receiver, well = self.receiver(), self.receiver()
        receiver.behave = nonsense
        self.comment(3)
        self.hub.wait(lambda: len(well.taken) == 3)
        self.hub.wait(lambda: self.state(receiver)["failures"] > 0)
        receiver.behave = None
        self.hub.wait(lambda: len(set(receiver.ids())) == 3, seconds=120)

        def endless(handler):
            handler.send_response(200)
            handler.end_headers()
            try:
                while True:
                    handler.wfile.write(b"x" * 65536)
            except OSError:
                handler.close_connection = True

        receiver.behave = endless
        self.comment()
        self.hub.wait(lambda: self.state(receiver)["waiting"] == 0)

    def test_redirects_are_not_followed_and_dead_letters_go_out_again_by_hand(self):
        target, receiver = Receiver(), self.receiver()
        self.addCleanup(target.stop)

        def elsewhere(handler):
            handler.send_response(307)
            handler.send_header("location", target.url)
            handler.end_headers()

        receiver.behave = elsewhere
        self.comment()
        self.hub.wait(lambda: self.hub.get(
            f"/api/v1/webhooks/{receiver.id}/messages?state=waiting", who="root").json["items"][0]["attempts"] > 0)
        self.assertEqual((target.taken, target.refused), ([], []))

        def gone(handler):
            handler.send_response(410)
            handler.end_headers()

        receiver.behave = gone
        self.hub.wait(lambda: self.state(receiver)["dead"] == 1)
        receiver.behave = None
        replayed = self.hub.call("POST", f"/api/v1/webhooks/{receiver.id}/replays", {}, who="root")
        self.assertEqual(replayed.json, {"messages": 1})
        self.hub.wait(lambda: len(receiver.taken) == 1)

    def test_a_new_secret_signs_from_then_on(self):
        receiver = self.receiver()
        receiver.secret = self.hub.call("POST", f"/api/v1/webhooks/{receiver.id}/secret", who="root").json["secret"]
        self.assertEqual(self.hub.call("POST", f"/api/v1/webhooks/{receiver.id}/ping", who="root").status, 204)
        self.hub.wait(lambda: receiver.taken)
        self.assertEqual(receiver.taken[0][1]["type"], "ping")


if __name__ == "__main__":
    unittest.main()
