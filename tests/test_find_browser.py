"""The browser of the journeys is found, or its absence is said with the fix."""

import subprocess
from pathlib import Path

import pytest

from tools import prepare_browser


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine without any browser, where an installer is only written down."""
    monkeypatch.delenv(prepare_browser.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "browsers"))
    monkeypatch.setattr(prepare_browser.sys, "platform", "linux")
    monkeypatch.setattr(prepare_browser.os, "geteuid", lambda: 1000)
    return tmp_path


def browser(path: Path, status: int = 0) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\nexit {status}\n")
    path.chmod(0o755)
    return str(path)


def test_the_named_one_is_taken(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    browser(nowhere / "chromium")
    named = browser(nowhere / "elsewhere" / "mine")
    monkeypatch.setenv(prepare_browser.VARIABLE, named)
    assert prepare_browser.prepare() == named


def test_a_named_one_that_does_not_start_is_refused(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser(nowhere / "chromium")
    monkeypatch.setenv(prepare_browser.VARIABLE, browser(nowhere / "broken", status=1))
    with pytest.raises(SystemExit, match="does not start"):
        prepare_browser.prepare()


def test_one_that_does_not_start_is_passed_over(nowhere: Path) -> None:
    browser(nowhere / "chromium", status=1)
    good = browser(nowhere / "google-chrome")
    assert prepare_browser.prepare() == good


def test_the_newest_of_playwright_is_found(nowhere: Path) -> None:
    browser(nowhere / "browsers" / "chromium-1000" / "chrome-linux" / "chrome")
    newest = browser(nowhere / "browsers" / "chromium-1200" / "chrome-linux" / "chrome")
    assert prepare_browser.find() == newest


def test_one_is_installed_where_there_is_none(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed = nowhere / "chromium"
    monkeypatch.setattr(prepare_browser, "run", lambda _: browser(installed))
    assert prepare_browser.prepare() == str(installed)
    assert "Downloading Playwright's own Chromium" in capsys.readouterr().err


def test_as_root_on_debian_it_is_the_package(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []
    browser(nowhere / "apt-get")
    monkeypatch.setattr(prepare_browser.os, "geteuid", lambda: 0)
    monkeypatch.setattr(prepare_browser, "run", ran.append)
    prepare_browser.install()
    assert [command[:2] for command in ran] == [["apt-get", "update"], ["apt-get", "install"]]


def test_failure_names_the_fix(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare_browser, "run", lambda _: None)
    with pytest.raises(SystemExit, match="apt-get install chromium"):
        prepare_browser.prepare()


@pytest.mark.browser
def test_the_one_of_this_machine_draws_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><script>document.title = 'drawn by ' + 'script'</script>")
    command = [
        prepare_browser.prepare(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--dump-dom",
    ]
    done = subprocess.run(
        [*command, page.as_uri()], capture_output=True, text=True, check=True, timeout=60
    )
    assert "<title>drawn by script</title>" in done.stdout
