"""Work that takes longer than a person waits: its page, to look at while it is under way, and what comes of it."""

import shutil
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from own_hub import Hub
from support import BIOMED, PHONE, SCREENS, STICKING_OUT, BrowserTest, expect

# So many that reading them takes several times longer than taking the pictures.
ROWS = 200_000


class TestLongWork(BrowserTest):
    """Work that can be left"""

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="suture-long-work-"))
        cls.hub = Hub(cls.folder)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.hub.stop()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def test_says_how_far_it_is_and_goes_on_while_its_page_is_left(self) -> None:
        export = self.folder / "export.csv"
        rows = (f"L-{row},Northwind,Tide {row % 900},{row % 7}.{row % 11},Ward {row % 40}" for row in range(ROWS))
        export.write_text("asset_tag,manufacturer,model,software_version,department\n" + "\n".join(rows) + "\n")
        page = self.hub.window(BIOMED, viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        self.watch(page)
        page.goto("/imports/new")
        page.get_by_label("Inventory, as CSV").set_input_files(export)
        page.get_by_label("The file names").select_option("partial")
        page.get_by_role("button", name="Bring it in").click()
        expect(page.locator("h1")).to_have_text("Bringing in export.csv")
        address = page.url
        self.look_at(page)
        page.goto("/")
        expect(page.locator("h1")).to_be_visible()
        page.goto(address)
        expect(page.locator("main")).to_contain_text(f"{ROWS} rows read", timeout=600_000)

    def look_at(self, page) -> None:
        """In light, dark and phone width, and with axe-core, while it goes on."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        found = []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=SCREENS / f"work-{scheme}.png", full_page=True)
            found += [fault["id"] for fault in Axe().run(page).response["violations"]]
        page.set_viewport_size(PHONE)
        page.screenshot(path=SCREENS / "work-phone.png", full_page=True)
        self.assertEqual(page.evaluate(STICKING_OUT), [])
        self.assertEqual(found, [])
        expect(page.locator("h1")).to_have_text("Bringing in export.csv")
