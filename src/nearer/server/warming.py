"""The reader, made ready while nobody waits for it."""

import threading


def warm_reader() -> threading.Thread:
    """Make it ready once, in a thread that keeps nothing from stopping."""
    thread = threading.Thread(target=_warm, name="reader", daemon=True)
    thread.start()
    return thread


def _warm() -> None:
    # Imported here, as the server is to begin before this does.
    from nearer import reader

    reader.warm()
