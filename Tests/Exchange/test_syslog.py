"""Security events, received by a syslog server of the tests' own over TCP and UDP."""

import re
import socket
import threading
import unittest

from hub import Hub, PASSWORD

MESSAGE = re.compile(
    r"^<(\d{1,3})>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,6}Z) (\S{1,255}) (\S{1,48}) (\S{1,128}) (\S{1,32}) "
    r'(-|(?:\[[^ =\]"]{1,32}(?: [^ =\]"]{1,32}="(?:[^"\\\]]|\\["\\\]])*")*\])+) \ufeff?(.*)$', re.DOTALL)


def frames(data):
    while data:
        length, _, rest = data.partition(b" ")
        yield rest[:int(length)]
        data = rest[int(length):]


class Syslog(unittest.TestCase):
    def setUp(self):
        self.hub = Hub()
        self.addCleanup(self.hub.stop)
        self.messages = []

    def provoke(self):
        for password in ("wrong wrong wrong", PASSWORD):
            self.hub.call("POST", "/api/v1/session", {"login": "ana", "password": password}, who=None)
        self.hub.call(
            "POST", "/api/v1/users", {"login": "new", "name": "New Person", "roles": ["auditor"]}, who="root")
        self.hub.wait(lambda: len(self.messages) >= 3)
        parsed = [MESSAGE.match(message.decode()) for message in self.messages]
        self.assertTrue(all(parsed), self.messages)
        kinds = [match[6] for match in parsed]
        for kind in ("session.refused", "session.begun", "account.made"):
            self.assertIn(kind, kinds)
        self.assertEqual({int(match[1]) >> 3 for match in parsed}, {10})
        self.assertNotIn("New Person", b"".join(self.messages).decode())

    def listen(self, port=0):
        server = socket.create_server(("127.0.0.1", port))
        self.addCleanup(server.close)

        def accept():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    data = b"".join(iter(lambda: connection.recv(65536), b""))
                self.messages.extend(frames(data))

        threading.Thread(target=accept, daemon=True).start()
        return server

    def test_over_tcp_also_when_the_server_was_down_meanwhile(self):
        first = self.listen()
        port = first.getsockname()[1]
        self.hub.serve("--syslog", f"tcp://127.0.0.1:{port}")
        self.provoke()
        # shutdown wakes the thread that accepts, which a close alone does not.
        first.shutdown(socket.SHUT_RDWR)
        first.close()
        before = len(self.messages)
        self.hub.call("POST", "/api/v1/session", {"login": "sam", "password": "wrong wrong wrong"}, who=None)
        self.listen(port)
        self.hub.wait(lambda: len(self.messages) > before)
        self.assertIn(b'actor="sam"', b"".join(self.messages))

    def test_over_udp(self):
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        server.bind(("127.0.0.1", 0))
        self.addCleanup(server.close)

        def receive():
            while True:
                try:
                    self.messages.append(server.recv(65536))
                except OSError:
                    return

        threading.Thread(target=receive, daemon=True).start()
        self.hub.serve("--syslog", f"udp://127.0.0.1:{server.getsockname()[1]}")
        self.provoke()


if __name__ == "__main__":
    unittest.main()
