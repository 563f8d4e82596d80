"""``nearer bench web`` measures a real server and reports it under the agreed names."""

import json
import os
import subprocess
import sys

import pytest

SHORT = """
import json
from nearer.server.bench.measuring import Pace
from nearer.server.bench.web import bench_web
print(json.dumps(bench_web(Pace(rounds=1, burst_seconds=0.02, at_once=2), few=10, many=25, starts=1)))
"""
STEPS = {"check-in", "body", "name", "sentence"}
COLUMNS = {"name", "entries", "requests_per_second", "p50_ms", "p95_ms", "p99_ms", "ratio"}


@pytest.fixture(scope="module")
def report() -> dict:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DJANGO_")}
    done = subprocess.run(
        [sys.executable, "-c", SHORT],
        env=kept | {"NEARER_DATA": "/nowhere", "NEARER_PORT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_it_has_the_agreed_keys(report):
    assert set(report) == {
        "pages",
        "first_load_bytes",
        "say_first_load_page",
        "say_first_load_bytes",
        "start_seconds",
        "rss_mib",
        "cold_search_ms",
    }
    assert all(set(page) == COLUMNS for page in report["pages"])


def test_every_page_is_measured_with_few_and_with_many_entries(report):
    measured = {(page["name"], page["entries"]) for page in report["pages"]}
    names = {"home", "journal", "search", "save", *STEPS}
    assert measured == {(name, size) for name in names for size in (10, 25)} | {
        ("journal of ten", 25)
    }


def test_figures_are_plausible(report):
    assert all(0 < page["p50_ms"] <= page["p99_ms"] for page in report["pages"])
    assert all(page["ratio"] > 0 and page["requests_per_second"] > 0 for page in report["pages"])
    assert report["first_load_bytes"] > 10_000
    assert report["say_first_load_bytes"] > 10_000
    assert report["say_first_load_page"] in {"say", "say-one", "feeling"}
    assert report["start_seconds"] > 0
    assert report["cold_search_ms"] > 0
    assert report["rss_mib"] > 20


def test_people_are_offered_none_of_its_addresses():
    from django.urls import Resolver404, resolve

    from nearer.server.bench import trivial, urls

    assert resolve(trivial.PAGE_PATH, urlconf=urls).func is trivial.page
    for path in (trivial.PAGE_PATH, trivial.SAVE_PATH):
        with pytest.raises(Resolver404):
            resolve(path)
