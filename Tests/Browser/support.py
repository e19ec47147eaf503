"""What the browser tests share: the hub that is running, one browser, and people who are signed in."""

import atexit
import os
import unittest
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

HUB = os.environ["SUTURE_URL"]
PASSWORD = os.environ["SUTURE_PASSWORD"]
SCREENS = Path(os.environ.get("SUTURE_SCREENS", ".build/screens"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")

# How long a condition may take to come true, in milliseconds. The machine may be busy; nothing here waits for a clock.
PATIENCE = 60_000

BIOMED, BIOMED_2, SECURITY = "demo.biomed", "demo.biomed2", "demo.security"
AUDITOR, ADMINISTRATOR, PATIENTS = "demo.auditor", "demo.admin", "demo.patients"
# The names that others read.
NAMES = {BIOMED: "Jo Ortiz", BIOMED_2: "Kim Sato", SECURITY: "Sam Novak"}

expect.set_options(timeout=PATIENCE)

PHONE = {"width": 390, "height": 844}
# What sticks out of its card or of the window to the right, except where its reader can scroll: the innermost elements.
STICKING_OUT = """() => {
  const scrolls = (one) => one && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  const edge = (one) => one.parentElement.closest(".card, body").getBoundingClientRect().right;
  const isOut = (one) => one.getBoundingClientRect().right > Math.min(edge(one), innerWidth) + 1;
  return [...document.querySelectorAll("body *")]
    .filter((one) => isOut(one) && one.checkVisibility() && !one.closest("svg") && !scrolls(one.parentElement))
    .filter((one) => ![...one.children].some(isOut))
    .map((one) => one.textContent.trim().slice(0, 60) || one.tagName);
}"""


@cache
def browser() -> Browser:
    """The one browser of the run."""
    play = sync_playwright().start()
    one = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    atexit.register(lambda: (one.close(), play.stop()))
    return one


def sign_in(page: Page, login: str, password: str = PASSWORD) -> None:
    """Fills in the sign-in form and sends it."""
    page.goto("/sign-in")
    page.get_by_label("Name", exact=True).fill(login)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()


@cache
def session(login: str) -> dict:
    """The cookies of a person who signed in once: the hub lets few try to sign in within a minute."""
    with context() as visit:
        page = visit.new_page()
        sign_in(page, login)
        expect(page.get_by_role("button", name="Sign out")).to_be_visible()
        return visit.storage_state()


def context(login: str | None = None, **options) -> BrowserContext:
    """A window of its own, with nothing kept from others; signed in where a login is given."""
    state = session(login) if login else None
    one = browser().new_context(base_url=HUB, storage_state=state, locale="en-GB", **options)
    one.set_default_timeout(PATIENCE)
    return one


@dataclass(frozen=True)
class Place:
    """A page of the application, and who looks at it."""

    name: str
    address: str
    person: str | None = BIOMED


@cache
def webhook() -> str:
    """The page of a receiver of changes, made by its form, with a message that waits; nobody is at its address."""
    with context(ADMINISTRATOR) as visit:
        page = visit.new_page()
        page.goto("/settings/exchange")
        form = page.locator("form", has=page.get_by_label("It begins with https://"))
        form.get_by_label("Name").fill("Ticket system")
        form.get_by_label("It begins with https://").fill("https://tickets.invalid/suture")
        for topic in form.get_by_role("checkbox").all():
            topic.check()
        form.get_by_role("button").click()
        page.goto("/settings/exchange")
        address = page.locator("a[href^='/settings/exchange/webhooks/']").first.get_attribute("href")
        page.goto(address)
        page.get_by_role("button", name="Try it").click()
        return address


@cache
def main_pages() -> list[Place]:
    """Every main page. Addresses with a number or a tag in them are found by following the first link of a list."""
    def first(login: str, listing: str, link: str) -> str:
        with context(login) as visit:
            page = visit.new_page()
            page.goto(listing)
            return page.locator(f"main {link}").first.get_attribute("href")

    return [
        Place("sign-in", "/sign-in", None),
        Place("today", "/"),
        Place("today-security", "/", SECURITY),
        Place("today-administrator", "/", ADMINISTRATOR),
        Place("advisories", "/advisories"),
        Place("advisories-none", "/advisories?text=nothing-is-called-so"),
        Place("advisory", "/advisories/ECC-2022-0031"),
        Place("advisory-new", "/advisories/new"),
        Place("advisories-removed", "/advisories/removed"),
        Place("advisories-sorted", "/advisories?order=severity&vendor=m&score_from=1"),
        Place("devices", "/devices"),
        Place("device", first(BIOMED, "/devices?text=MiniMed", "td a[href^='/devices/']")),
        Place("products", "/products"),
        Place("product", first(BIOMED, "/products", "a[href^='/products/']")),
        Place("review", "/review"),
        Place("cases", "/cases"),
        Place("cases-table", "/cases?view=table"),
        Place("case", "/cases/1"),
        Place("case-security", "/cases/1", SECURITY),
        Place("case-auditor", "/cases/1", AUDITOR),
        Place("case-timeline", "/cases/1/timeline"),
        Place("case-new", "/cases/new?advisory=ECC-2026-0007"),
        Place("case-record-done", "/cases/1/record-done"),
        Place("case-add-action", "/cases/1/add-action?offer=6"),
        Place("case-assess", "/cases/1/assess"),
        Place("case-accept-risk", "/cases/1/accept-risk"),
        Place("imports", "/imports"),
        Place("import", first(BIOMED, "/imports", "td a[href^='/imports/']")),
        Place("import-new", "/imports/new"),
        Place("import-fhir", "/imports/fhir"),
        Place("import-recalls", "/imports/recalls"),
        Place("import-sbom", "/imports/sbom"),
        Place("import-mds2", "/imports/mds2"),
        Place("reports", "/reports"),
        Place("audit", "/audit", AUDITOR),
        Place("settings", "/settings"),
        Place("settings-administrator", "/settings", ADMINISTRATOR),
        Place("notices", "/cases/1/notices"),
        Place("notices-preview", "/cases/1/notices/preview"),
        Place("contacts", "/contacts", PATIENTS),
        Place("contact", "/contacts/DC-04518", PATIENTS),
        Place("settings-notices", "/settings/notices", ADMINISTRATOR),
        Place("exchange", "/settings/exchange", ADMINISTRATOR),
        Place("webhook", webhook(), ADMINISTRATOR),
        Place("users", "/settings/users", ADMINISTRATOR),
        Place("user", first(ADMINISTRATOR, "/settings/users", "a[href^='/settings/users/']"), ADMINISTRATOR),
        Place("password", "/password"),
        Place("lost", "/cases/4096"),
        Place("forbidden", "/audit", BIOMED),
    ]


def by_person(places: list[Place]) -> dict[str | None, list[Place]]:
    """The pages of each person, so that a window serves for all of them."""
    found: dict[str | None, list[Place]] = {}
    for place in places:
        found.setdefault(place.person, []).append(place)
    return found


class BrowserTest(unittest.TestCase):
    """A test whose output names what it does, not where the method is."""

    longMessage = True

    def __str__(self) -> str:
        return f"{type(self).__doc__} {self._testMethodName.removeprefix('test_').replace('_', ' ')}"

    def shortDescription(self) -> None:
        return None

    def shows(self, place: Locator, text: str) -> None:
        """Waits until a part of a page shows a text."""
        expect(place).to_contain_text(text)

    def watch(self, page: Page) -> None:
        """No page may break a rule of its own Content-Security-Policy, or throw."""
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on(
            "console",
            lambda line: self.faults.append(f"{page.url}: {line.text}") if "Content Security" in line.text else None)

    def picture(self, page: Page, name: str) -> None:
        """Keeps a picture to look at, of a page that only a test comes to."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SCREENS / f"{name}.png")

    def setUp(self) -> None:
        self.faults: list[str] = []

    def tearDown(self) -> None:
        self.assertEqual(self.faults, [], "a script failed, or something was not let through")
