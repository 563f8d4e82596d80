"""Settings of the tests: ours, with a data folder of their own and no collected static files."""

import os
import tempfile

os.environ.setdefault("NEARER_DATA", tempfile.mkdtemp(prefix="nearer-test-"))

from nearer.server.django_settings import *  # noqa: F403
from nearer.server.django_settings import DATABASES, STORAGES

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}

if DATABASES["default"]["ENGINE"] == "nearer.server.sqlite":
    # Named, because the test runner knows only Django's own engine to be in memory by default.
    DATABASES["default"]["TEST"] = {"NAME": ":memory:"}
