"""A hub of the tests' own: the real binary with the examples, and one person of each team."""

import json
import os
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

SUTURE = os.environ.get("SUTURE", ".build/debug/suture")
PASSWORD = "correct horse battery"


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)


class Hub:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="suture-exchange-")
        self.database = f"{self.folder.name}/suture.sqlite"
        self.run("import", "advisories", "Examples/advisories")
        self.run(
            "import", "inventory", "Examples/inventory.csv", "--mapping", "Examples/mapping.txt", "--rejects",
            f"{self.folder.name}/rejects.csv")
        self.run("match")
        self.tokens = {}
        for login, role in [
            ("ana", "biomedical-engineer"), ("sam", "security-analyst"), ("pat", "patient-contact"),
            ("root", "administrator"), ("aud", "auditor"),
        ]:
            self.run("user", "add", login, "--name", login.title(), "--role", role, "--password-stdin", text=PASSWORD)
            out = self.run(
                "token", "make", "--login", login, "--name", "test", "--days", "2",
                *[part for scope in ("read", "import", "work", "audit", "admin") for part in ("--scope", scope)])
            self.tokens[login] = next(word for word in out.split() if word.startswith("suture_"))
        self.server = None

    def run(self, *arguments, text=None, token=None, check=True, raw=False):
        environment = {**os.environ, "SUTURE_DATABASE": self.database, "NO_COLOR": "1"}
        if token:
            environment["SUTURE_TOKEN"] = self.tokens[token]
        done = subprocess.run(
            [SUTURE, *arguments], input=text.encode() if text else None, capture_output=True, env=environment,
            stdin=None if text else subprocess.DEVNULL)
        if check and done.returncode != 0:
            raise AssertionError(f"suture {' '.join(arguments)}: {done.returncode} {done.stderr.decode()}")
        return done if not check else done.stdout if raw else done.stdout.decode()

    def serve(self, *arguments, port=0):
        log = open(f"{self.folder.name}/server.log", "ab")
        mark = log.tell()
        self.server = subprocess.Popen(
            [SUTURE, "serve", "--port", str(port), "--requests-per-second", "0", "--database", self.database, *arguments],
            stderr=log, stdout=subprocess.DEVNULL)
        for _ in range(600):
            with open(f"{self.folder.name}/server.log") as file:
                file.seek(mark)
                said = file.read()
            if "listening at " in said:
                self.url = said.split("listening at ")[1].split()[0]
                return
            if self.server.poll() is not None:
                raise AssertionError(said)
            time.sleep(0.05)
        raise AssertionError("the server does not listen")

    def kill(self):
        self.server.kill()
        self.server.wait()

    def stop(self):
        if self.server and self.server.poll() is None:
            self.server.terminate()
            self.server.wait(30)

    def call(self, method, path, body=None, who="ana", type="application/json", version=None, token=None):
        headers = {}
        if who or token:
            headers["Authorization"] = f"Bearer {token or self.tokens[who]}"
        if version is not None:
            headers["If-Match"] = version
        data = None
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            headers["Content-Type"] = type
        address = path if path.startswith("http") else self.url + path
        request = urllib.request.Request(address, data=data, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, error.read())

    def get(self, path, who="ana", **more):
        answer = self.call("GET", path, who=who, **more)
        assert answer.status == 200, (path, answer.status, answer.body[:400])
        return answer

    def change(self, case, verb, body, who):
        version = self.get(f"/api/v1/cases/{case}").headers["ETag"]
        answer = self.call("POST", f"/api/v1/cases/{case}/{verb}", body, who=who, version=version)
        assert answer.status < 300, (verb, answer.status, answer.body[:400])
        return answer.json

    def wait(self, what, seconds=60):
        """Waits until `what` is true; the bound only ends a test that would never pass."""
        end = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.1)
