"""``nearer bench composer`` lets people type at a real server, and reports under the agreed names."""

import json
import os
import subprocess
import sys

TINY = """
import json
from nearer.server.bench.composer import Crowd, bench_composer
print(json.dumps(bench_composer(Crowd(people=4, seconds=8, warm_seconds=0.1, empty_seconds=6))))
"""
KEYS = {
    *("people", "seconds", "readings", "p50_ms", "p95_ms", "p99_ms"),
    *("empty_p50_ms", "empty_p95_ms", "errors", "stale"),
}


def test_it_reports_what_a_few_people_typed():
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DJANGO_")}
    done = subprocess.run(
        [sys.executable, "-c", TINY],
        env=kept | {"NEARER_DATA": "/nowhere", "NEARER_PORT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    assert set(report) == KEYS
    assert report["errors"] == 0
    assert report["readings"] >= report["stale"]
    assert 0 < report["p50_ms"] <= report["p95_ms"] <= report["p99_ms"]
    assert 0 < report["empty_p50_ms"] <= report["empty_p95_ms"]
