import json
from pathlib import Path

import pytest

MESSAGES = Path(__file__).parent / "messages.jsonl"


@pytest.fixture(scope="session")
def messages():
    """The working set: raw messages, each with the sentence that its judge would send, or none."""
    return [json.loads(line) for line in MESSAGES.read_text(encoding="utf-8").splitlines()]
