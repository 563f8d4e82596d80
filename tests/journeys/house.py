"""A Nearer of its own for some journeys: a real server in another process, on this machine alone."""

import os
import signal
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

HOST = "127.0.0.1"
SERVE = Path(__file__).with_name("serve.py")
SOURCES = Path(__file__).resolve().parents[2] / "src"
READY = "Press Ctrl-C to stop."
CODE = "The setup code for the first account: "
PATIENCE_SECONDS = 60


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        return taken.getsockname()[1]


@dataclass
class House:
    """A data folder and the server on it. ``log``: what the server says, line by line."""

    data: Path
    port: int = field(default_factory=free_port)
    setup_code: str = ""
    log: list[str] = field(default_factory=list)
    process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.port}"

    def url(self, path: str) -> str:
        return self.address + path

    def open(self, *, days_later: float = 0) -> "House":
        """Start the server, and wait until it says that it is there."""
        self.process = self.run("serve", NEARER_TEST_DAYS_LATER=str(days_later))
        for line in self.process.stdout:
            self.log.append(line)
            if CODE in line:
                self.setup_code = line.partition(CODE)[2].strip()
            if READY in line:
                # Read at all times, or a full pipe would stop the server.
                threading.Thread(target=self._listen, daemon=True).start()
                return self
        raise AssertionError("".join(self.log))

    def close(self) -> None:
        """Stop the server; the data stays."""
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            assert self.process.wait(PATIENCE_SECONDS) == 0, "".join(self.log)
            self.process = None

    def complaints(self) -> list[str]:
        """What the server logged as an error."""
        return [line for line in self.log if '"level": "error"' in line]

    def run(self, verb: str, *options: str, **more: str) -> subprocess.Popen[str]:
        """A verb of the command line on this data folder."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("NEARER_")}
        kept.pop("DJANGO_SETTINGS_MODULE", None)
        here = {"NEARER_DATA": str(self.data), "NEARER_PORT": str(self.port)}
        return subprocess.Popen(
            [sys.executable, str(SERVE), verb, *options],
            env=kept | {"PYTHONPATH": str(SOURCES), "PYTHONUNBUFFERED": "1"} | here | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def told(self, verb: str, *options: str) -> str:
        """What a verb prints."""
        done = self.run(verb, *options)
        output, _ = done.communicate(timeout=PATIENCE_SECONDS)
        assert done.returncode == 0, output
        return output

    def _listen(self) -> None:
        self.log.extend(self.process.stdout)
