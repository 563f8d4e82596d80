"""``nearer serve``: start here."""

import os
from pathlib import Path

import click


@click.command()
@click.option("--data", type=click.Path(path_type=Path), help="Folder of everything that is kept.")
@click.option("--host", help="Address to listen on; 127.0.0.1 unless told otherwise.")
@click.option("--port", type=int, help="Port to listen on; 8000 unless told otherwise.")
@click.option("--no-worker", is_flag=True, help="Leave background jobs to another process.")
def serve(data: Path | None, host: str | None, port: int | None, no_worker: bool) -> None:
    """Start Nearer; Ctrl-C stops it."""
    chosen = {
        "NEARER_DATA": str(data.expanduser().absolute()) if data else "",
        "NEARER_HOST": host or "",
        "NEARER_PORT": str(port) if port else "",
        "NEARER_WORKER": "false" if no_worker else "",
    }
    os.environ.update({name: value for name, value in chosen.items() if value})
    # After the environment is set, and not before: settings are read on import.
    from nearer.server.serving import run

    run()
