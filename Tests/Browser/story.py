"""The story of one case, told by two people in two windows, from the advisory to closing with two keys."""

import re

from playwright.sync_api import Page, expect
from support import BIOMED, NAMES, SECURITY, BrowserTest

PHOTO = b"display of the service menu: 12.1.2"


class Story:
    """One case. With a script running, a window follows the other by itself; without, its reader loads it again."""

    def __init__(self, test: BrowserTest, biomed: Page, security: Page, *, follows: bool) -> None:
        self.test, self.biomed, self.security, self.follows = test, biomed, security, follows
        self.address = ""

    def tell(self, advisory: str) -> None:
        """From the advisory to the closed case."""
        self.open_case(advisory)
        self.rank()
        self.name_owners()
        self.answer_questions()
        self.add_action()
        self.agree_on_plan()
        self.record_work()
        self.verify()
        self.close()

    # Chapters

    def open_case(self, advisory: str) -> None:
        page = self.biomed
        page.goto(f"/advisories/{advisory}")
        title = page.locator("h1").inner_text()
        page.get_by_role("link", name="Open a case for it").click()
        page.get_by_role("button", name="Open the case").click()
        self.said(page, "The case is open.")
        self.test.shows(page.locator("h1"), title)
        self.address = page.url.split("#")[0]
        # The other team finds it by itself: nobody sends an address.
        self.security.goto("/cases")
        self.security.locator("#list").get_by_role("link", name=title).first.click()
        self.test.shows(self.security.locator("#now"), "Nothing is marked “do now”")

    def rank(self) -> None:
        self.security.get_by_role("link", name="Rank it now").click()
        self.send(self.security, "Rank the case")
        self.said(self.security, "The case is ranked.")
        expect(self.security.locator("#top .badges")).not_to_contain_text("Not ranked")
        self.look(self.biomed)
        expect(self.biomed.locator("#top .badges")).not_to_contain_text("Not ranked")

    def name_owners(self) -> None:
        for page, login in ((self.biomed, BIOMED), (self.security, SECURITY)):
            page.locator(".lane", has_text="Your team").get_by_role("link", name="Name an owner").click()
            self.send(page, "Name an owner")
            self.said(page, "The owner is named.")
            self.test.shows(page.locator(".lane", has_text="Your team"), f"Owner: {NAMES[login]}")
        self.look(self.biomed)
        self.test.shows(self.biomed.locator("#lanes"), f"Owner: {NAMES[SECURITY]}")

    def answer_questions(self) -> None:
        page, verdict = self.biomed, "affected"
        questions = page.locator("#questions").get_by_role("link", name="Answer")
        while count := questions.count():
            questions.first.click()
            page.locator("textarea[name=text]").fill("The maker’s field service says so on the phone.")
            page.get_by_label("So the devices are").select_option(label=verdict)
            self.send(page, "Answer")
            self.said(page, "The answer is kept")
            expect(questions).to_have_count(count - 1)
            verdict = "not affected"

    def add_action(self) -> None:
        page = self.biomed
        offer = page.locator("#offers li").first
        wanted = offer.locator("p").first.inner_text()
        offer.get_by_role("link", name="Make an action of it").click()
        expect(page.get_by_label("What is to be done, in one sentence")).to_have_value(wanted)
        page.get_by_label("Kind").select_option("patch")
        page.get_by_label("For whom").select_option("biomedical_engineering")
        self.send(page, "Add to the plan")
        self.said(page, "The action is part of the plan.")
        self.look(self.security)
        self.test.shows(self.security.locator("#plan article"), wanted)

    def agree_on_plan(self) -> None:
        self.turn_key(self.biomed, "Agree on the plan", "it agrees on the plan")
        self.refuses_second_key("agree-plan", "Agree on the plan")
        self.look(self.security)
        self.test.shows(self.security.locator("#keys"), f"{NAMES[BIOMED]},")
        self.turn_key(self.security, "Agree on the plan", "it agrees on the plan")
        self.look(self.biomed)
        expect(self.keys(self.biomed, "Plan").get_by_text("Given", exact=True)).to_have_count(2)

    def record_work(self) -> None:
        page = self.biomed
        page.goto(f"{self.address}?show=open#devices")
        self.choose_devices(page)
        page.get_by_role("button", name="Record as done").click()
        page.get_by_label("What shows it").select_option("version_read_back")
        page.get_by_label("In words").fill("Read from the service menu.")
        self.send(page, "Record as done")
        self.refused(page, "A version read-back shows a version")
        page.get_by_label("Version that was read").fill("12.1.2")
        page.locator("input[type=file]").set_input_files(
            {"name": "menu.txt", "mimeType": "text/plain", "buffer": PHOTO})
        self.send(page, "Record as done")
        self.said(page, "The work is on record, with its evidence.")
        link = page.locator("#evidence a").first.get_attribute("href")
        self.test.assertEqual(page.request.get(link).body(), PHOTO, "the evidence comes back as it was sent")

    def verify(self) -> None:
        self.biomed.goto(f"{self.address}/verify")
        self.choose_devices(self.biomed)
        self.send(self.biomed, "Verify")
        self.refused(self.biomed, "nobody verifies their own work")
        page = self.security
        page.goto(f"{self.address}/verify")
        self.choose_devices(page)
        page.get_by_label("How you verified it").fill("Saw the display of each.")
        self.send(page, "Verify")
        self.said(page, "The work is verified.")

    def close(self) -> None:
        self.biomed.goto(self.address)
        self.test.shows(self.biomed.locator("#keys"), "Nothing stands in the way: both keys close the case.")
        self.turn_key(self.biomed, "Agree on closing", "Your team’s key for closing is given.")
        self.refuses_second_key("agree-closing", "Agree on closing")
        self.security.goto(self.address)
        expect(self.security.locator("#top .badges")).not_to_contain_text("Closed")
        self.turn_key(self.security, "Agree on closing", "Your team’s key for closing is given.")
        self.test.shows(self.security.locator("#top .badges"), "Closed")
        self.look(self.biomed)
        self.test.shows(self.biomed.locator("#top .badges"), "Closed")
        expect(self.keys(self.biomed, "Closing").get_by_text("Given", exact=True)).to_have_count(2)

    # What they do again and again

    def look(self, page: Page) -> None:
        """Somebody looks at the case again: with a script it is up to date by itself."""
        if not self.follows:
            page.reload()

    def send(self, page: Page, label: str) -> None:
        page.locator("main form.fields").get_by_role("button", name=label, exact=True).click()

    def said(self, page: Page, text: str) -> None:
        self.test.shows(page.locator(".flash"), text)

    def refused(self, page: Page, text: str) -> None:
        expect(page.get_by_role("alert")).to_contain_text(re.compile("Not done.*" + re.escape(text), re.S))

    def keys(self, page: Page, title: str):
        return page.locator("#keys .key-row").filter(has=page.get_by_role("heading", name=title, exact=True))

    def turn_key(self, page: Page, label: str, text: str) -> None:
        page.locator("#keys").get_by_role("button", name=label, exact=True).click()
        self.said(page, text)

    def refuses_second_key(self, verb: str, label: str) -> None:
        """Who gave one key is not offered the other, and cannot give it by its address either."""
        page = self.biomed
        expect(page.locator("#keys").get_by_role("button", name=label, exact=True)).to_have_count(0)
        page.goto(f"{self.address}/{verb}")
        self.send(page, label)
        self.refused(page, "has given its key")
        page.goto(self.address)

    def choose_devices(self, page: Page) -> None:
        """Chooses every device that is listed, one box after the other, as somebody without a script does."""
        for closed in page.locator("details.place:not([open]) > summary").all():
            closed.click()
        boxes = page.locator("input[name=device]")
        expect(boxes.first).to_be_visible()
        for box in boxes.all():
            box.check()
