"""What holds for every main page: nothing that axe-core objects to, not too heavy, readable without a script, and a
picture of each to look at."""

import csv
import re

from axe_playwright_python.sync_playwright import Axe
from support import PHONE, SCREENS, STICKING_OUT, BrowserTest, by_person, context, expect, main_pages

# The most that a first view may transfer: HTML, CSS and JavaScript, in bytes.
HEAVIEST = 150_000
DESK = {"width": 1280, "height": 900}


# Pages that are looked at elsewhere: files, the many forms of a case, of which some stand for all, work that is under way,
# and what patients are told.
ELSEWHERE = re.compile(
    r".*\.(csv|json)|.*/document|/evidence/.*|/cases/\{id\}/.*|/work/.*|/settings/exchange/calendars.*"
    r"|/contacts/.*/file|/n/.*")


class TestPages(BrowserTest):
    """Every main page"""

    def test_is_in_the_list_of_main_pages(self) -> None:
        addresses = [place.address.split("?")[0] for place in main_pages()]
        with open("Tests/HubWebTests/Pages/pages.csv", newline="") as table:
            paths = [line["path"] for line in csv.DictReader(table) if line["method"] == "GET"]
        patterns = {path: re.sub(r"\{\w+\}", "[^/]+", path) for path in paths if not ELSEWHERE.fullmatch(path)}
        missing = [path for path, one in patterns.items() if not any(re.fullmatch(one, a) for a in addresses)]
        self.assertEqual(missing, [])

    def test_has_no_violation_that_axe_core_finds_in_light_and_dark(self) -> None:
        axe, found = Axe(), []
        for person, places in by_person(main_pages()).items():
            with context(person, viewport=DESK, reduced_motion="reduce") as visit:
                page = visit.new_page()
                for place in places:
                    page.goto(place.address)
                    for scheme in ("light", "dark"):
                        page.emulate_media(color_scheme=scheme)
                        for fault in axe.run(page).response["violations"]:
                            targets = ", ".join(str(node["target"][0]) for node in fault["nodes"][:3])
                            found.append(f"{place.name}, {scheme}: {fault['id']} ({fault['help']}) at {targets}")
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_is_no_heavier_than_150_kB_at_first_view(self) -> None:
        weights = {}
        for person, places in by_person(main_pages()).items():
            for place in places:
                with context(person) as visit:
                    weights[place.name] = self.weight(visit.new_page(), place.address)
        heaviest = max(weights, key=weights.get)
        print(f"\n    heaviest: {heaviest}, {weights[heaviest] / 1000:.1f} kB", flush=True)
        self.assertEqual({name: size for name, size in weights.items() if size > HEAVIEST}, {})

    def weight(self, page, address: str) -> int:
        """Bytes of all bodies that one address loads."""
        answers = []
        page.on("response", lambda answer: answers.append(answer) if "/changes" not in answer.url else None)
        page.goto(address)
        return sum(len(answer.body()) for answer in answers if answer.ok or answer.status in (403, 404))

    def test_shows_its_content_without_a_script(self) -> None:
        for person, places in by_person(main_pages()).items():
            with context(person, java_script_enabled=False) as visit:
                page = visit.new_page()
                for place in places:
                    with self.subTest(place.name):
                        page.goto(place.address)
                        expect(page.locator("main h1")).to_be_visible()
                        self.assertGreater(len(page.locator("main").inner_text()), 40)

    def test_fits_a_phone_and_is_pictured_in_light_dark_and_phone_width(self) -> None:
        SCREENS.mkdir(parents=True, exist_ok=True)
        wide = []
        for person, places in by_person(main_pages()).items():
            with context(person, viewport=DESK, reduced_motion="reduce") as visit:
                page = visit.new_page()
                for place in places:
                    page.set_viewport_size(DESK)
                    page.goto(place.address)
                    for scheme in ("dark", "light"):
                        page.emulate_media(color_scheme=scheme)
                        page.screenshot(path=SCREENS / f"{place.name}-{scheme}.png", full_page=True)
                    page.set_viewport_size(PHONE)
                    page.screenshot(path=SCREENS / f"{place.name}-phone.png", full_page=True)
                    wide += [f"{place.name}: {text}" for text in page.evaluate(STICKING_OUT)]
        self.assertEqual(wide, [], "what sticks out on a phone")
