"""The settings of the server that is measured: those in force, and the bench's own addresses.

No other process chooses this module, so a server that people use has none of those addresses.
"""

from nearer.server.django_settings import *  # noqa: F403

ROOT_URLCONF = "nearer.server.bench.urls"
