"""The jobs of keeping."""

from contextlib import ExitStack

from django_tasks import task

from nearer.keep.tidying import EVERYTHING


@task
def tidy() -> None:
    """Delete what is due. One step that fails keeps none of the others from running."""
    with ExitStack() as steps:
        for step in reversed(EVERYTHING):
            steps.callback(step)
