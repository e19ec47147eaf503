"""A receiver of webhooks, written from docs/exchange/webhooks.md alone: it keeps what it can verify."""

import base64
import hashlib
import hmac
import http.server
import json
import threading
import time


def is_ours(secret, headers, body):
    key = base64.b64decode(secret.removeprefix("whsec_"))
    if abs(time.time() - int(headers["webhook-timestamp"])) > 300:
        return False
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    right = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(right, one) for one in headers["webhook-signature"].split(" "))


class Receiver:
    """Listens on this machine. `behave` says how it answers: None for as the documentation asks, or a function that is
    given the handler and does otherwise."""

    def __init__(self, port=0):
        self.secret, self.taken, self.refused, self.raw, self.behave = "", [], [], [], None
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                if receiver.behave is not None:
                    return receiver.behave(self)
                if is_ours(receiver.secret, self.headers, body):
                    receiver.raw.append((dict(self.headers), body))
                    receiver.taken.append((self.headers["webhook-id"], json.loads(body)))
                    status = 204
                else:
                    receiver.refused.append(self.headers["webhook-id"])
                    status = 401
                self.send_response(status)
                self.end_headers()

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass

        self.server = Server(("127.0.0.1", port), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}/in"

    def ids(self):
        return [one for one, _ in self.taken]

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
