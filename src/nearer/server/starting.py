"""How a verb of the command line gets the settings and Django. Imports neither before it must."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

with_data = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="The data folder; NEARER_DATA, or ./data, when not given.",
)
with_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def choose_data(data: Path | None) -> Path:
    """Make ``data`` the folder of this process; what is created in it is for its owner only.

    Raises ``BadSettings``.
    """
    from nearer.server.settings import read_settings

    os.umask(0o077)
    if data is not None:
        os.environ["NEARER_DATA"] = str(data)
    return read_settings().data


def start_django(data: Path | None = None) -> None:
    """Load Django for this data folder. Raises ``BadSettings``."""
    choose_data(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nearer.server.django_settings")
    import django

    django.setup()


def with_django(verb: Callable[..., Any]) -> Callable[..., Any]:
    """Adds ``--data`` to a verb and loads Django before it runs."""
    from functools import wraps

    @with_data
    @wraps(verb)
    def started(*args: Any, data: Path | None, **kwargs: Any) -> Any:
        start_django(data)
        return verb(*args, **kwargs)

    return started
