"""The reader, made ready while nobody waits: the first reading of a process takes about a second."""

import threading

SENTENCE = "I feel a little tired today."


def warm_reader() -> threading.Thread:
    """Read something once, in a thread that keeps nothing from stopping."""
    thread = threading.Thread(target=_read_once, name="reader", daemon=True)
    thread.start()
    return thread


def _read_once() -> None:
    # Imported here, as the server is to begin before this does.
    from nearer import reader

    reader.read(SENTENCE)
