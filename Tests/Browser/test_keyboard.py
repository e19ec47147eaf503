"""Keyboard throughout, with a help sheet on `?`."""

from support import BIOMED, PASSWORD, BrowserTest, context, expect


class TestKeyboard(BrowserTest):
    """The keyboard alone"""

    def tab_to(self, page, place) -> None:
        """Presses Tab until something has the focus."""
        for _ in range(400):
            if place.evaluate("one => one === document.activeElement"):
                return
            page.keyboard.press("Tab")
        self.fail("Tab does not come to it")

    def test_signs_in_goes_to_the_cases_opens_the_first_and_writes_a_comment(self) -> None:
        with context() as visit:
            page = visit.new_page()
            self.watch(page)
            page.goto("/sign-in")
            keys = page.keyboard
            self.tab_to(page, page.get_by_label("Name", exact=True))
            keys.type(BIOMED)
            keys.press("Tab")
            keys.type(PASSWORD)
            keys.press("Enter")
            expect(page.get_by_role("navigation", name="Main")).to_be_visible()

            keys.press("?")
            sheet = page.get_by_role("dialog")
            expect(sheet).to_be_visible()
            expect(sheet).to_contain_text("Go to Cases")
            self.picture(page, "help-sheet")
            keys.press("Escape")
            expect(sheet).to_be_hidden()

            for letter in "gc":
                keys.press(letter)
            expect(page.locator("h1")).to_have_text("Cases")
            keys.press("j")
            link = page.locator("[data-row]").first.get_by_role("link").first
            expect(link).to_be_focused()
            title = link.inner_text()
            keys.press("Enter")
            expect(page.locator("h1")).to_have_text(title)

            comment = page.locator("#timeline textarea")
            self.tab_to(page, comment)
            keys.type("Written without a mouse? Yes, g c and all.")
            keys.press("Tab")
            expect(page.locator("#timeline").get_by_role("button", name="Write a comment")).to_be_focused()
            keys.press("Enter")
            expect(page.locator(".timeline")).to_contain_text("Written without a mouse? Yes, g c and all.")

    def test_skips_to_the_content_and_chooses_lines(self) -> None:
        with context(BIOMED) as visit:
            page = visit.new_page()
            page.goto("/review")
            page.keyboard.press("Tab")
            expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
            page.keyboard.press("Enter")
            expect(page.locator("main")).to_be_focused()
            page.keyboard.press("j")
            page.keyboard.press("x")
            expect(page.locator("[data-row] input[type=checkbox]").first).to_be_checked()
            expect(page.locator("[data-count]")).to_have_text("1 chosen")

    def test_reaches_every_part_of_the_menu_by_its_letter(self) -> None:
        with context(BIOMED) as visit:
            page = visit.new_page()
            page.goto("/")
            for link in page.locator("[data-go]").all():
                letter, address = link.get_attribute("data-go"), link.get_attribute("href")
                page.keyboard.press("g")
                page.keyboard.press(letter)
                page.wait_for_url(f"**{address}")
                page.wait_for_load_state()
