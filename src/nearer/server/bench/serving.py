"""The server that is measured: ``nearer serve`` as people start it, in a process of its own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from nearer.server.bench.client import HOST, BenchFailed

PATIENCE_SECONDS = 60
LOOK_EVERY_SECONDS = 0.005
SETTINGS = "nearer.server.bench.settings"


@dataclass(frozen=True)
class Served:
    """A server that answers. ``start_seconds``: from its process's start to its first page."""

    process: subprocess.Popen[bytes]
    port: int
    start_seconds: float

    @property
    def rss_mib(self) -> float:
        """Memory that the process holds, as the system counts it."""
        command = ["ps", "-o", "rss=", "-p", str(self.process.pid)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return int(done.stdout) / 1024


@contextmanager
def served(data: Path) -> Iterator[Served]:
    """Start the server on a free port of this machine; stop it afterwards."""
    port = free_port()
    command = [sys.executable, "-m", "nearer.cli", "serve"]
    command += ["--data", str(data), "--host", HOST, "--port", str(port)]
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": SETTINGS}
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for_page(process, port)
        yield Served(process, port, time.perf_counter() - started)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for_page(process: subprocess.Popen[bytes], port: int) -> None:
    ends = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < ends and process.poll() is None:
        with suppress(OSError, HTTPException):
            connection = HTTPConnection(HOST, port, timeout=PATIENCE_SECONDS)
            connection.request("GET", "/health/")
            if connection.getresponse().status == 200:
                return
        time.sleep(LOOK_EVERY_SECONDS)
    raise BenchFailed("bench-no-server", "The server to be measured did not start.", "")


def free_port() -> int:
    """A port that nothing listens on just now."""
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        port: int = taken.getsockname()[1]
        return port
