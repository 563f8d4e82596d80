"""``nearer serve`` as people run it, on a day to come if NEARER_TEST_DAYS_LATER says how many."""

import os
from datetime import UTC, datetime, timedelta

from nearer.cli.main import main
from nearer.kit import clock

DAYS_LATER = timedelta(days=float(os.environ.get("NEARER_TEST_DAYS_LATER", "0")))

if __name__ == "__main__":
    if DAYS_LATER:  # otherwise the demo's days stay as it lets them be
        clock.now = lambda: datetime.now(UTC) + DAYS_LATER
    main(prog_name="nearer")
