"""A hub of a test's own, for what would be in the way of other tests."""

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect
from support import PATIENCE, browser

PROGRAM = os.environ.get("SUTURE", ".build/debug/suture")
PASSWORD_LINE = re.compile(r"the password of all is (\S+)")
HAND = {"viewport": {"width": 360, "height": 740}, "java_script_enabled": False}


class Hub:
    """A demonstration hub in a folder, without some of the examples: the case of the alert, planned with both keys."""

    def __init__(self, folder: Path, without: tuple[str, ...] = ()) -> None:
        examples = folder / "examples"
        shutil.copytree("Examples", examples, ignore=shutil.ignore_patterns(*without))
        self.log = folder / "hub.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "demo", "--examples", examples, "--database", folder / "own.sqlite", "--port", "0"],
                stdout=subprocess.DEVNULL, stderr=log)
        for _ in range(1200):
            text = self.log.read_text()
            if "Sign in as" in text:
                break
            if self.process.poll() is not None:
                raise RuntimeError(text)
            time.sleep(0.1)
        self.address = re.search(r"http://127\.0\.0\.1:\d+", text).group()
        self.password = PASSWORD_LINE.search(text).group(1)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()

    def window(self, login: str, **options) -> Page:
        """A window in which somebody is signed in."""
        one = browser().new_context(base_url=self.address, locale="en-GB", **options)
        one.set_default_timeout(PATIENCE)
        page = one.new_page()
        page.goto("/sign-in")
        page.get_by_label("Name", exact=True).fill(login)
        page.get_by_label("Password", exact=True).fill(self.password)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("button", name="Sign out")).to_be_visible()
        return page

    def phone(self) -> BrowserContext:
        one = browser().new_context(base_url=self.address, device_scale_factor=2, **HAND)
        one.set_default_timeout(PATIENCE)
        return one
