"""Advisories and devices whose texts want to be more than texts. This comes last: what it brings in stays in the hub."""

import csv
import io
import json
from pathlib import Path

from support import BIOMED, PHONE, STICKING_OUT, BrowserTest, context, expect

EXAMPLE = Path("Examples/advisories/ecc-2022-0031.json")
TEXTS = [
    "<script>window.hostile = 1; alert(1)</script>",
    "\"><img src=x onerror=\"window.hostile = 1\">",
    "'><svg onload='window.hostile = 1'>",
    "\u202egnp.exe\u202c and on \u202e from right to left",
    "=HYPERLINK(\"http://x.example\",\"y\")",
    "{{#products}}{{{.}}}{{/products}}",
    "a\u0301\"\u0301 autofocus onfocus=\"window.hostile = 1\"",
    "W" * 10_000,
    "javascript:window.hostile=1",
    "</textarea></title><script>window.hostile = 1</script>",
]
COLUMNS = [
    "asset_tag", "manufacturer", "model", "model_number", "serial_number", "software_version", "description",
    "department", "location", "operating_system", "network_zone", "clinical_function", "status",
]
FREE = {
    "url", "title", "text", "details", "summary", "name", "issuing_authority", "contact_details", "names", "aliases",
}
# What a page must not hold, however its data read: handlers, scripts that are not ours, links that run.
INTRUDERS = """() => [
  ...[...document.querySelectorAll("*")].filter((one) => [...one.attributes].some((a) => a.name.startsWith("on"))),
  ...[...document.scripts].filter((one) => !new URL(one.src, location).pathname.startsWith("/assets/")),
  ...[...document.links].filter((one) => !/^https?:$/.test(one.protocol)),
].map((one) => one.outerHTML.slice(0, 120)).concat("hostile" in window ? ["something ran"] : [])"""


def inventory() -> bytes:
    """A device for each text, which stands in every column."""
    sheet = io.StringIO()
    lines = csv.writer(sheet)
    lines.writerow(COLUMNS)
    for number, text in enumerate(TEXTS):
        tag = f"Z{number}" if len(text) > 1000 else f"Z{number}{text}"
        lines.writerow([tag] + [text] * (len(COLUMNS) - 1))
    return sheet.getvalue().encode()


def advisory(number: int) -> bytes:
    """The MiniMed advisory with one of the texts wherever people read one."""
    def poisoned(value, key: str):
        if isinstance(value, dict):
            return {name: poisoned(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [poisoned(inner, key) for inner in value]
        return TEXTS[number] if isinstance(value, str) and key in FREE else value

    document = poisoned(json.loads(EXAMPLE.read_text()), "")
    document["document"]["tracking"]["id"] = f"H-{number}-{TEXTS[number][:60]}"
    return json.dumps(document).encode()


class TestHostile(BrowserTest):
    """Hostile texts"""

    def bring_in(self, page) -> None:
        page.goto("/imports/new")
        page.locator("input[type=file]").set_input_files(
            {"name": TEXTS[0] + ".csv", "mimeType": "text/csv", "buffer": inventory()})
        page.get_by_label("The file names").select_option("partial")
        page.get_by_role("button", name="Bring it in").click()
        expect(page.locator("h1")).to_contain_text("<script>")
        for number in range(len(TEXTS)):
            page.goto("/advisories/new")
            page.locator("input[type=file]").set_input_files(
                {"name": "a.json", "mimeType": "application/json", "buffer": advisory(number)})
            page.get_by_role("button", name="Bring it in").click()
            expect(page.locator(".crumbs")).to_contain_text(f"H-{number}-")
            if page.locator("#comments textarea").count():
                page.locator("#comments textarea").fill(TEXTS[number][:9000])
                page.get_by_role("button", name="Write a comment").click()
                expect(page.locator(".flash")).to_contain_text("The comment is written.")

    def test_are_only_text_on_every_page_and_overflow_nothing(self) -> None:
        with context(BIOMED, reduced_motion="reduce") as visit:
            page = visit.new_page()
            self.watch(page)
            page.on("dialog", lambda dialog: (self.faults.append(f"{page.url}: {dialog.message}"), dialog.dismiss()))
            self.bring_in(page)
            found = []
            for address in self.addresses(page):
                page.goto(address)
                found += [f"{address[:80]}: {text}" for text in page.evaluate(INTRUDERS)]
                size = page.viewport_size
                found += [f"{address[:80]} sticks out: {text}" for text in page.evaluate(STICKING_OUT)]
                page.set_viewport_size(PHONE)
                found += [f"{address[:80]} sticks out on a phone: {text}" for text in page.evaluate(STICKING_OUT)]
                page.set_viewport_size(size)
            self.picture(page, "hostile")
            self.assertEqual(found, [])

    def addresses(self, page) -> list[str]:
        """The lists, and everything of ours in them that one of the texts stands in."""
        lists = [
            "/advisories", "/devices?text=Z", "/products", "/review", "/imports", "/", "/reports",
            "/advisories?text=%3Cscript%3E&vendor=%22%3E%3Cimg%20src%3Dx%3E", "/cases?text=%3Cscript%3E",
        ]
        things = []
        for address in lists[:5]:
            page.goto(address)
            links = page.locator("main a[href]").evaluate_all("all => all.map((one) => one.getAttribute('href'))")
            things += [
                link for link in links
                if link.startswith(("/advisories/H-", "/devices/Z", "/products/", "/imports/")) and "new" not in link
            ][:14]
        self.assertGreater(len(set(things)), 20)
        return lists + sorted(set(things))
