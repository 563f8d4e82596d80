"""The manifest and the service worker, which hold nothing of a person."""

import json
import re

import pytest


def test_the_manifest_leads_to_what_needs_no_unlocking(render):
    manifest = json.loads(render("shell/manifest.webmanifest", quiet=False))
    assert [way["url"] for way in manifest["shortcuts"]] == ["/pause/", "/line/"]
    assert "shortcuts" not in json.loads(render("shell/manifest.webmanifest", quiet=True))


@pytest.mark.parametrize(("quiet", "name"), [(False, "Nearer"), (True, "Notes")])
def test_the_manifest_names_the_app(render, quiet, name):
    manifest = json.loads(render("shell/manifest.webmanifest", quiet=quiet))
    assert manifest["short_name"] == name
    assert {icon["sizes"] for icon in manifest["icons"]} == {"192x192", "512x512"}
    assert all(("quiet" in icon["src"]) == quiet for icon in manifest["icons"])


def test_the_worker_keeps_only_the_shell(client, settings, render):
    settings.STATIC_URL = "/static/"
    script = client.get("/sw.js")
    assert script["Content-Type"] == "text/javascript"
    files = script.content.decode().split("const FILES = [")[1].split("]")[0]
    kept = re.findall(r"'([^']+)'", files)
    assert kept
    assert all(name.startswith("/static/shell/") for name in kept)
    assert "OFFLINE" in files


def test_words_sent_by_a_page_that_is_left_pass_the_worker_by(client):
    script = client.get("/sw.js").content.decode()
    assert "condition: { requestMethod: 'POST' }, source: 'network'" in script


def test_the_offline_page_is_the_same_for_everybody(client, render):
    first, second = client.get("/offline/"), client.get("/offline/")
    assert first.content == second.content
    assert b"<title>Notes</title>" in first.content


def test_the_gallery_is_not_there_for_others(client, render):
    assert client.get("/gallery/").status_code == 404
