"""``python -m training.measure_corpus``: what the corpus holds, how diverse it is, who agreed."""

import json
import sys
from collections import Counter
from collections.abc import Sequence

from training import agreement, close_talk, diversity
from training.agreement import Agreement
from training.close_talk import LABELS, PARTS, Row
from training.outputs import EMOTIONS


def report() -> dict[str, object]:
    """Everything the datasheet quotes."""
    rows = close_talk.rows()
    checked = close_talk.rows("dev") + close_talk.rows("test")
    agreed = agreement.agreement(
        {row.id: row.labels for row in checked}, close_talk.second_labels(), LABELS
    )
    agreed_on_emotions = agreement.agreement(
        {row.id: row.emotions or () for row in checked},
        close_talk.second_labels(of="emotions"),
        EMOTIONS,
    )
    return {
        "scenarios": len(close_talk.scenarios()),
        "rows": {part: len(close_talk.rows(part)) for part in PARTS},
        "replies": sum(row.kind == "reply" for row in rows),
        "quiet_share": round(sum(not row.labels for row in rows) / len(rows), 3),
        "labels": _counts(rows, "labels", LABELS),
        "diversity": diversity.measure([row.text for row in rows]).as_json(),
        "agreement": _by_label(agreed),
        "emotions": _counts(rows, "emotions", EMOTIONS),
        "agreement_on_emotions": _by_label(agreed_on_emotions),
        "rows_labelled_twice": agreed[0].rows,
    }


def _counts(rows: Sequence[Row], of: str, names: Sequence[str]) -> dict[str, int]:
    counted = Counter(name for row in rows for name in getattr(row, of))
    return {name: counted[name] for name in names}


def _by_label(agreed: Sequence[Agreement]) -> dict[str, dict[str, float]]:
    return {
        one.label: {
            "kappa": round(one.kappa, 3),
            "low": round(one.low, 3),
            "high": round(one.high, 3),
            "first": one.first,
            "second": one.second,
        }
        for one in agreed
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(report(), indent=2, ensure_ascii=False) + "\n")
