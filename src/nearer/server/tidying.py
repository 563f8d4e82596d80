"""What the server itself deletes by the hour, and everything at once for ``nearer purge``."""

from django.conf import settings
from django_tasks import task

from nearer.keep import tidying
from nearer.server.backups import folders


@task
def tidy_copies() -> None:
    """Delete copies of the database that are too old to be kept."""
    folders.delete_old_copies(settings.NEARER.data)


def tidy_now() -> dict[str, int]:
    """Run all that is due now; how much each step deleted, by its name in words."""
    done = {step.__name__.replace("_", " "): step() for step in tidying.EVERYTHING}
    return done | {"delete old copies": folders.delete_old_copies(settings.NEARER.data)}
