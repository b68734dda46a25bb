"""What a tab is called: by its page, or by the browser's own words."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.browser import Browser
from kiosk.learning.web_address import HISTORY, PASSWORDS, START, key
from kiosk.learning.web_tab import Tab

translate = QCoreApplication.translate


def title_of(browser: Browser, tab: Tab) -> str:
    """The title of a tab."""
    own = {
        START: translate("Browser", "New tab"),
        PASSWORDS: translate("Browser", "Saved passwords"),
        HISTORY: translate("Browser", "History"),
    }.get(key(tab.address))
    if own:
        return own
    page = browser.page_of(tab)
    return page.title if page else translate("Browser", "Site not found")
