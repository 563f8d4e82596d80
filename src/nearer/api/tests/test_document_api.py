"""docs/api.md says what the schema says, no less and no more."""

import re
from pathlib import Path

import pytest

from nearer.api import documentation, service

PAGE = Path(documentation.__file__).resolve().parents[3] / "docs" / "api.md"


@pytest.fixture
def page():
    return PAGE.read_text(encoding="utf-8")


def test_the_page_is_the_one_that_would_be_written(page):
    note = page.splitlines()[2]
    assert note.startswith("<!--")
    assert page == documentation.page(note), "run: nearer docs"


def test_each_operation_is_documented_and_each_documented_one_exists(page):
    schema = service.schema()
    there = {f"{m.upper()} {path}" for path, methods in schema["paths"].items() for m in methods}
    assert set(re.findall(r"^### `(.+)`$", page, re.MULTILINE)) == there


def test_each_key_is_described():
    models = service.schema()["components"]["schemas"]
    keys = [(n, k, v) for n, model in models.items() for k, v in model["properties"].items()]
    assert [(n, k) for n, k, v in keys if "$ref" not in v and "description" not in v] == []
    assert all(model["description"] for model in models.values())


def test_each_link_leads_somewhere(page):
    headings = {line.strip("# `").lower() for line in page.splitlines() if line.startswith("#")}
    assert set(re.findall(r"\]\(#(.+?)\)", page)) <= headings


def test_the_served_schema_is_the_documented_one(client):
    answer = client.get("/api/v1/openapi.json")
    assert answer.json() == service.schema()
    assert answer["Content-Type"] == "application/json"


def test_nothing_is_loaded_from_elsewhere(client):
    assert client.get("/api/v1/docs").status_code == 404
