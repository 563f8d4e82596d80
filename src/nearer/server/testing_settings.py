"""Settings of the tests: ours, with a data folder of their own and no collected static files."""

import atexit
import os
import shutil
import tempfile

if "NEARER_DATA" not in os.environ:
    os.environ["NEARER_DATA"] = tempfile.mkdtemp(prefix="nearer-test-")
    atexit.register(shutil.rmtree, os.environ["NEARER_DATA"], ignore_errors=True)

from nearer.server.django_settings import *  # noqa: F403
from nearer.server.django_settings import DATABASES, STORAGES

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}

if DATABASES["default"]["ENGINE"] == "nearer.server.sqlite":
    # Named, because the test runner knows only Django's own engine to be in memory by default.
    DATABASES["default"]["TEST"] = {"NAME": ":memory:"}
