"""The story of notices to its end: 40 people with a pump, two languages, letters, e-mails through a real mail server,
answers in a phone-sized browser, help that reaches staff, and an address that came back and is called by phone."""

import csv
import email
import email.policy
import io
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP
from own_hub import Hub
from playwright.sync_api import BrowserContext, Page, expect
from support import PATIENCE, SCREENS, browser

BOUNCING = "gone@example.org"


class Post:
    """A mail server that speaks TLS only, keeps what it is given, and knows one address that does not exist."""

    def __init__(self, folder: Path) -> None:
        self.messages: list[email.message.EmailMessage] = []
        self.certificate = folder / "mail.pem"
        key = folder / "mail.key"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
             "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out",
             self.certificate], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        post = self

        class TLSOnly(Controller):
            def factory(self):
                return SMTP(self.handler, tls_context=context, require_starttls=True, hostname="localhost")

        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.controller = TLSOnly(post, hostname="127.0.0.1", port=self.port, ready_timeout=60)
        self.controller.start()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == BOUNCING:
            return f"550 5.1.1 <{address}>: no such person here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        message["X-Over-TLS"] = "yes" if session.ssl else "no"
        self.messages.append(message)
        return "250 2.0.0 taken"


def people(references: list[str]) -> list[dict[str, str]]:
    """Fictional people: every third reads Spanish, every fourth wants a letter, one address does not exist."""
    made = []
    for number, reference in enumerate(references):
        made.append({
            "reference": reference, "name": f"Ximena Testperson{number}", "address": f"{number} Quiet Street|Exampleville",
            "email": BOUNCING if number == 1 else f"person{number}@example.org", "phone": f"555-01{number % 99 + 1:02d}",
            "language": "es" if number % 3 == 0 else "en", "preferred": "letter" if number % 4 == 3 else "email",
        })
    return made


class NoticeStory(unittest.TestCase):
    """One story, told in order."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="suture-notices-"))
        cls.post = Post(cls.folder)
        cls.hub = Hub(cls.folder, without=("contacts.csv", "notices.txt"))
        cls.seen: list[tuple[str, str]] = []

    @classmethod
    def tearDownClass(cls) -> None:
        cls.hub.stop()
        cls.post.controller.stop()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def test_story(self) -> None:
        administrator, staff = self.hub.window("demo.admin"), self.hub.window("demo.patients")
        self.set_up(administrator)
        self.prepare(staff)
        self.send(staff)
        self.print_letters(staff)
        links = self.links()
        self.answer(links)
        self.ask_for_help(links["en"][-1], staff)
        self.not_mine(links["en"][-2])
        self.call_who_bounced(staff)
        self.look_at_coverage(staff)
        self.put_on_record()
        self.search_everything(links)

    # Chapters

    def set_up(self, page: Page) -> None:
        page.goto("/settings/notices")
        page.get_by_label("Settings", exact=False).first.fill("\n".join([
            "hospital = Exampleville Hospital", "phone = 555-0100", "hours.en = each day, 8 to 6",
            "hours.es = cada día, de 8 a 6", "return = Exampleville Hospital; 1 Hospital Road; Exampleville",
            f"address = {self.hub.address}", "mail.host = localhost", f"mail.port = {self.post.port}",
            "mail.from = notices@example.org", f"mail.trust = {self.post.certificate}",
        ]))
        page.get_by_role("button", name="Set", exact=True).click()
        expect(page.locator(".flash")).to_contain_text("in force")

    def prepare(self, page: Page) -> None:
        page.goto("/cases/1/notices")
        page.get_by_role("button", name="Prepare the notices").click()
        expect(page.locator(".flash")).to_contain_text("prepared")
        cells = page.locator("#list tbody tr td:nth-child(2)").all_inner_texts()
        references = [text.removeprefix("Patient ") for text in cells if text.startswith("Patient ")]
        self.assertGreaterEqual(len(references), 30)
        type(self).people = people(references)
        sheet = io.StringIO()
        writer = csv.DictWriter(sheet, self.people[0].keys())
        writer.writeheader()
        writer.writerows(self.people)
        page.goto("/contacts")
        page.locator("input[type=file]").set_input_files(
            {"name": "contacts.csv", "mimeType": "text/csv", "buffer": sheet.getvalue().encode()})
        page.get_by_role("button", name="Bring them in").click()
        expect(page.locator(".flash")).to_contain_text(f"{len(references)} contacts are here now")

    def send(self, page: Page) -> None:
        wanted = [one for one in self.people if one["preferred"] == "email"]
        page.goto("/cases/1/notices")
        page.get_by_role("button", name="Send the e-mails").click()
        expect(page.locator(".flash")).to_contain_text(f"{len(wanted)} e-mails on the way out")
        for _ in range(600):
            if len(self.post.messages) >= len(wanted) - 1:
                break
            time.sleep(0.1)
        self.assertEqual(len(self.post.messages), len(wanted) - 1, "all but the one that does not exist")
        by_address = {one["email"]: one for one in wanted}
        for message in self.post.messages:
            person = by_address[message["To"].strip("<>")]
            self.assertEqual(message["X-Over-TLS"], "yes")
            self.assertEqual(message["Content-Language"], person["language"])
            self.assertIn(message["Subject"], (
                "A safety notice from Exampleville Hospital", "Un aviso de Exampleville Hospital"))
            self.seen.append(("e-mail", f"{message['Subject']}\n{message.get_content()}"))
        ids = {message["Message-ID"] for message in self.post.messages}
        self.assertEqual(len(ids), len(self.post.messages))

    def print_letters(self, page: Page) -> None:
        wanted = [one for one in self.people if one["preferred"] == "letter"]
        page.goto("/cases/1/notices")
        page.get_by_role("button", name="Print the letters").click()
        expect(page.locator(".letter")).to_have_count(len(wanted))
        file = SCREENS / "letters.pdf"
        SCREENS.mkdir(parents=True, exist_ok=True)
        page.pdf(path=file, prefer_css_page_size=True, print_background=True)
        pages = re.search(r"Pages:\s+(\d+)", subprocess.run(
            ["pdfinfo", file], check=True, capture_output=True, text=True).stdout)
        self.assertEqual(int(pages.group(1)), len(wanted), "a letter is one page")
        codes = self.folder / "codes"
        codes.mkdir()
        subprocess.run(["pdftoppm", "-r", "150", "-png", file, codes / "page"], check=True)
        found = subprocess.run(
            ["zbarimg", "--quiet", "--raw", *sorted(codes.iterdir())], check=True, capture_output=True,
            text=True).stdout.split()
        self.assertEqual(found, page.locator(".letter .link").all_inner_texts(), "each code leads where its letter says")
        type(self).letter_links = found
        page.get_by_role("button", name="They were posted").click()
        expect(page.locator(".flash")).to_contain_text("on record as posted")

    def links(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {"en": [], "es": []}
        for message in self.post.messages:
            link = re.search(re.escape(self.hub.address) + r"/n/([A-Za-z0-9_-]{22})\b", message.get_content())
            found[message["Content-Language"]].append(f"/n/{link.group(1)}")
        self.assertGreater(len(found["es"]), 5)
        return found

    def answer(self, links: dict[str, list[str]]) -> None:
        """Everybody but the last two answers: some in a browser, step by step, the others by what the form sends."""
        with self.hub.phone() as phone:
            page = phone.new_page()
            for language, done in (("en", "I have done this"), ("es", "Ya lo hice")):
                page.goto(links[language][0])
                page.screenshot(path=SCREENS / f"personal-{language}.png", full_page=True)
                self.seen.append((links[language][0], page.content()))
                steps = 0
                while page.get_by_role("button", name=done).count():
                    page.get_by_role("button", name=done).click()
                    expect(page.locator(".saved")).to_be_visible()
                    steps += 1
                self.assertEqual(steps, 5)
                expect(page.locator(".all-done")).to_be_visible()
                page.screenshot(path=SCREENS / f"personal-done-{language}.png", full_page=True)
            for link in links["es"][1:] + links["en"][1:-2]:
                for number in range(1, 6):
                    reply = phone.request.post(link, form={"say": "done", "action": f"A{number}"})
                    self.assertTrue(reply.ok)

    def ask_for_help(self, link: str, staff: Page) -> None:
        staff.goto("/cases/1/notices")
        with self.hub.phone() as phone:
            page = phone.new_page()
            page.goto(link)
            page.get_by_role("link", name="I need help").click()
            page.screenshot(path=SCREENS / "personal-help.png", full_page=True)
            page.get_by_label("I can not do this.").check()
            page.get_by_role("button", name="Ask for a call").click()
            expect(page.locator(".saved")).to_contain_text("we will call you")
        # It is there by itself: staff does not load the page again.
        expect(staff.locator("#help")).to_contain_text("Cannot do it")
        staff.screenshot(path=SCREENS / "notices-help.png", full_page=True)
        staff.goto("/cases/1/notices/calls")
        expect(staff.locator("tbody tr").first).to_contain_text("Asks for help: cannot do it")
        staff.goto("/cases/1/notices")
        staff.locator("#help input[name=answer]").fill("Called, did it together.")
        staff.locator("#help").get_by_role("button", name="Settled").click()
        expect(staff.locator(".flash")).to_contain_text("settled")

    def not_mine(self, link: str) -> None:
        with self.hub.phone() as phone:
            page = phone.new_page()
            page.goto(link)
            page.get_by_role("link", name="This is not my device").click()
            page.get_by_role("button", name="It is not mine").click()
            expect(page.locator("h1")).to_contain_text("We will look into it")
            reply = phone.request.get(link)
            self.assertEqual(reply.status, 404)
            self.assertEqual(reply.text(), phone.request.get("/n/AAAAAAAAAAAAAAAAAAAAAA").text())

    def call_who_bounced(self, staff: Page) -> None:
        person = self.people[1]
        staff.goto("/cases/1/notices/calls")
        row = staff.locator("tbody tr", has_text=person["name"])
        expect(row).to_contain_text("Came back")
        row.get_by_role("link", name="call and record").click()
        expect(staff.locator(".script")).to_contain_text(person["name"])
        for box in staff.locator("input[name=action]").all():
            box.check()
        staff.get_by_role("button", name="Put it on record").click()
        expect(staff.locator(".flash")).to_contain_text("on record")
        expect(staff.locator(".head .badge")).to_contain_text("Acknowledged")

    def look_at_coverage(self, staff: Page) -> None:
        for address in ("/cases/1/notices", "/reports"):
            staff.goto(address)
            expect(staff.locator("svg.coverage").first).to_be_visible()
            expect(staff.locator("main")).to_contain_text("Acknowledged: ")
        staff.goto("/cases/1/notices")
        staff.screenshot(path=SCREENS / "notices.png", full_page=True)

    def put_on_record(self) -> None:
        biomed = self.hub.window("demo.biomed")
        biomed.goto("/cases/1/notices")
        biomed.get_by_role("button", name="Put what was acknowledged on record").click()
        expect(biomed.locator(".flash")).to_contain_text("on record as done")
        self.seen.append(("a biomedical engineer's notices", biomed.content()))

    def search_everything(self, links: dict[str, list[str]]) -> None:
        """No serial number, name or address stands where it does not belong; no link stands anywhere but in its message."""
        with open("Examples/inventory.csv", encoding="cp1252", newline="") as file:
            serials = {row["S/N"].strip() for row in csv.DictReader(file) if len((row["S/N"] or "").strip()) >= 6}
        auditor = self.hub.window("demo.auditor")
        for address in ("/", "/cases", "/cases/1", "/cases/1/timeline", "/cases/1/notices", "/cases/1/notices/preview",
                        "/reports", "/audit", "/devices", "/settings"):
            self.seen.append((address, auditor.request.get(address).text()))
        auditor.goto("/audit")
        with auditor.expect_download() as download:
            auditor.get_by_role("button", name="Export, sealed").click()
        log = Path(download.value.path()).read_text()
        self.seen += [("the audit log", log), ("the hub's log", self.hub.log.read_text())]
        self.assertIn("contact.seen", log)
        tokens = [link.rsplit("/", 1)[1] for link in links["en"] + links["es"] + self.letter_links]
        for where, text in self.seen:
            for person in self.people:
                for word in (person["name"], person["email"], person["address"].split("|")[0]):
                    self.assertNotIn(word, text, where)
            if where not in ("/devices",):
                for serial in serials:
                    self.assertNotIn(serial, text, where)
            if where not in ("e-mail",) and not where.startswith("/n/"):
                for token in tokens:
                    self.assertNotIn(token, text, where)
