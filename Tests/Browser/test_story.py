"""Issue: one case, two teams, two keys, in a real browser."""

from contextlib import ExitStack

from story import Story
from support import BIOMED, SECURITY, BrowserTest, context, expect, sign_in


class TestStory(BrowserTest):
    """The story"""

    def tell(self, advisory: str, *, script: bool) -> None:
        with ExitStack() as stack:
            pages = []
            for login in (BIOMED, SECURITY):
                window = stack.enter_context(context(java_script_enabled=script))
                page = window.new_page()
                self.watch(page)
                sign_in(page, login)
                expect(page.get_by_role("button", name="Sign out")).to_be_visible()
                pages.append(page)
            Story(self, *pages, follows=script).tell(advisory)

    def test_is_told_by_two_people_in_two_windows_through_to_closing_with_two_keys(self) -> None:
        self.tell("ECC-2026-0007", script=True)

    def test_is_told_the_same_with_JavaScript_switched_off(self) -> None:
        self.tell("ECC-2026-0015", script=False)
