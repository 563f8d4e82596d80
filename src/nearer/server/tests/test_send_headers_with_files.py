"""Static files carry the policy too, and may be kept by browsers when their name has a digest."""

import io

import pytest
from django.conf import settings as django_settings
from django.core.management import call_command

from nearer.server.tests.harness import headers, production
from nearer.server.tests.harness.visitors import Visitor

A_YEAR = "max-age=315360000, public, immutable"


@pytest.fixture
def served(db, settings, monkeypatch, data_folder):
    """Every static file's name, as an installation serves them."""
    settings.STATIC_ROOT = data_folder / "static"
    settings.STORAGES = production.take_on(settings, monkeypatch)["STORAGES"]
    call_command("collectstatic", interactive=False, verbosity=0, stdout=io.StringIO())
    return [
        str(path.relative_to(settings.STATIC_ROOT))
        for path in sorted(settings.STATIC_ROOT.rglob("*"))
        if path.is_file() and path.suffix not in {".gz", ".br"}
    ]


def test_every_file_sends_them(served):
    wrong = []
    for name in served:
        response = Visitor().ask("GET", f"{django_settings.STATIC_URL}{name}")
        assert response.status_code == 200, name
        wrong += [f"{name}: {fault}" for fault in headers.faults(response, cached=True)]

    assert len(served) > 30
    assert not wrong, "\n".join(wrong)


def test_a_file_whose_name_has_its_digest_is_kept_for_good(served):
    from django.templatetags.static import static

    response = Visitor().ask("GET", static("shell/css/base.css"))

    assert response["Cache-Control"] == A_YEAR
    assert list(headers.faults(response, cached=True)) == []


def test_a_missing_file_sends_them(served):
    response = Visitor().ask("GET", "/static/shell/css/nothing.css")

    assert response.status_code == 404
    assert list(headers.faults(response)) == []
