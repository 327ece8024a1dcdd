"""The page in a real browser: what a reader clicks, types, filters and prints."""

import base64
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from claimcheck.model import Report
from claimcheck.report import Format, render

from ..hostile import poisoned
from ..sample import REPORT
from .test_page import overlapping

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --window-size=1300,900"
).split()

Open = Callable[..., "Chrome"]


def started(profile: str, *, scripts: bool) -> "Chrome":
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    if not BROWSER or not DRIVER:
        pytest.skip("no chromium with chromedriver on the path")
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    window: Chrome = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    window.set_page_load_timeout(20)
    return window


@pytest.fixture(scope="module")
def chromium() -> Iterator["Chrome"]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        window = started(profile, scripts=True)
        yield window
        window.quit()


@pytest.fixture
def opened(chromium: "Chrome", tmp_path: Path) -> Open:
    def page(report: Report = REPORT, fragment: str = "") -> "Chrome":
        file = tmp_path / "report.html"
        file.write_text(render(report, Format.HTML), "utf-8")
        chromium.get("about:blank")
        chromium.get(file.as_uri() + fragment)
        return chromium

    return page


def ask(window: "Chrome", script: str) -> Any:
    return window.execute_script(f"return {script}")


def complaints(window: "Chrome") -> list[Any]:
    """What the browser has logged since it was asked last."""
    return list(window.get_log("browser"))  # type: ignore[no-untyped-call]


def press(window: "Chrome", key: str) -> None:
    from selenium.webdriver import ActionChains

    ActionChains(window).send_keys(key).perform()


def click(window: "Chrome", selector: str) -> None:
    window.execute_script(f"document.querySelector({selector!r}).click()")


def panel(window: "Chrome") -> str:
    return str(ask(window, "document.querySelector('aside').innerText"))


def marked(window: "Chrome") -> list[str]:
    """The words that are still marked."""
    return list(ask(window, "[...document.querySelectorAll('.m:not(.off)')].map(one => one.textContent)"))


@pytest.mark.parametrize("report", [REPORT, poisoned()], ids=["sample", "hostile"])
def test_it_opens_without_a_complaint_and_asks_for_nothing(opened: Open, report: Report) -> None:
    window = opened(report)
    complaints(window)
    window.refresh()
    assert complaints(window) == []
    assert window.title == "Claimcheck report"
    assert ask(window, "performance.getEntriesByType('resource').length") == 0
    for number in range(len(report.claims)):
        window.execute_script(f"location.hash = '#c{number}'")
    assert ask(window, "document.querySelectorAll('script').length") == 2
    assert complaints(window) == []


def test_a_click_shows_the_evidence(opened: Open) -> None:
    window = opened()
    assert panel(window).startswith("Choose a marked place")
    click(window, ".m.contradicted")
    assert "The count of that year found 8,000 carts a day on the bridge." in panel(window)
    assert "It carries 12,000 carts a day" in panel(window)
    href = ask(window, "document.querySelector('aside .addr').href")
    assert href.startswith("https://harrow.example/traffic#:~:text=")


def test_enter_opens_and_escape_goes_back(opened: Open) -> None:
    window = opened()
    window.execute_script("document.querySelector('.m.contradicted').focus()")
    press(window, "\ue007")
    assert "8,000" in panel(window)
    assert ask(window, "document.activeElement.closest('aside') !== null")
    press(window, "\ue00c")
    assert panel(window).startswith("Choose a marked place")
    assert ask(window, "document.activeElement.textContent") == "12,000"


def test_keys_step_through_what_is_shown(opened: Open) -> None:
    window = opened()
    for words in ("4 June 1931", "12,000", "upheld the toll"):
        press(window, "j")
        assert words in panel(window)
    press(window, "k")
    assert "12,000" in panel(window)


def test_overlapping_claims_are_opened_together(opened: Open) -> None:
    window = opened(overlapping((30, 40), (32, 36)))
    window.execute_script("document.querySelectorAll('.m')[1].click()")
    assert "2 claims at this place" in panel(window)
    assert ask(window, "document.querySelectorAll('aside .k').length") == 2


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ("f.querySelector('[name=stand][value=\"1\"]').checked = false", ["4 June 1931", "12,000", "[3]: https://court.example/toll"]),
        ("for (const b of f.querySelectorAll('[name=kind]')) b.checked = b.value === '1'", ["12,000"]),
        ("f.elements.rule.value = '1'", ["12,000"]),
        ("f.elements.rule.value = 'any'", ["12,000", "[3]: https://court.example/toll"]),
        ("f.elements.doc.value = '1'", []),
    ],
)  # fmt: skip
def test_filters_choose_what_is_marked(opened: Open, change: str, shown: list[str]) -> None:
    window = opened()
    assert len(marked(window)) == 5
    window.execute_script(f"const f = document.forms[0]; {change}; f.dispatchEvent(new Event('change'))")
    assert marked(window) == shown
    assert ask(window, "document.querySelector('output').textContent") == f"{len(shown)} of 5"
    click(window, "button[type=reset]")
    window.execute_async_script("setTimeout(arguments[0], 20)")
    assert len(marked(window)) == 5


def test_where_claims_overlap_the_one_that_is_left_keeps_its_mark(opened: Open) -> None:
    report = overlapping((30, 40), (32, 36))
    inner = replace(REPORT.judgements["c0000002"], claim="x1")
    outer = replace(REPORT.judgements["d0000001"], claim="x0")
    window = opened(replace(report, judgements={"x0": outer, "x1": inner}))
    only = "for (const b of f.querySelectorAll('[name=stand]')) b.checked = b.value === '2'"
    window.execute_script(f"const f = document.forms[0]; {only}; f.dispatchEvent(new Event('change'))")
    classes = ask(window, "[...document.querySelectorAll('.m')].map(one => one.className.split(' ')[1])")
    assert classes == ["supported"] * 3


def test_the_list_shows_the_cards_and_follows_the_filters(opened: Open) -> None:
    window = opened()
    visible = "[...document.querySelectorAll('.cards .k')].filter(one => one.offsetParent).length"
    click(window, "[name=list]")
    assert ask(window, visible) == 5
    click(window, "[name=stand][value='0']")
    assert ask(window, visible) == 4


def test_an_address_with_a_claim_opens_it(opened: Open) -> None:
    assert "upheld the toll" in panel(opened(REPORT, "#c2"))


def test_a_mark_of_the_timeline_opens_its_claim(opened: Open) -> None:
    window = opened()
    window.execute_script(
        "document.querySelector('.timeline a').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))"
    )
    assert "4 June 1931" in panel(window)


def test_it_is_dark_where_the_reader_wants_it(opened: Open) -> None:
    window = opened()
    colour = "getComputedStyle(document.body).backgroundColor"
    light = ask(window, colour)
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    window.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    assert ask(window, colour) != light
    window.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_nothing_is_wider_than_a_narrow_screen(opened: Open) -> None:
    window = opened()
    size = {"width": 380, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    window.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        click(window, ".m.contradicted")
        assert ask(window, "document.documentElement.scrollWidth") <= 380
    finally:
        window.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_print_has_the_evidence_of_every_claim(opened: Open) -> None:
    from pypdfium2 import PdfDocument

    pdf = PdfDocument(base64.b64decode(opened().print_page()))
    text = " ".join("".join(page.get_textpage().get_text_range() for page in pdf).split())
    pdf.close()
    assert "The count of that year found 8,000 carts a day on the bridge" in text
    assert "upheld the toll" in text
    assert "Previous" not in text


def test_without_scripts_everything_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(render(REPORT, Format.HTML), "utf-8")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        window = started(profile, scripts=False)
        try:
            window.get(file.as_uri())
            body = window.find_element("tag name", "body").text
        finally:
            window.quit()
    assert "The count of that year found 8,000 carts a day on the bridge." in body
    assert "Repairs began the year before." in body
    assert "Next" not in body
