"""The jobs of live events."""

from django_tasks import task

from nearer.live import outbox


@task
def clean_outbox() -> None:
    """Forget events that are older than a day."""
    outbox.clean()
