"""``python -m nearer.reader.danger.measure [--signs] [FILE]``: recall and false alarms on labelled rows.

With ``--signs``, of the signs alone, as where there is no model. Rows without a split were written and labelled by somebody who had not seen the signs.
"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from nearer.kit.shares import wilson
from nearer.reader.danger.finding import URGENCY
from nearer.reader.reader import read

CORPUS = Path(__file__).parents[1] / "corpus" / "danger.jsonl"
NONE = "none"
EVERYDAY = "e-"
ORDINARY = ("idiom", "everyday")
MANNERS = ("direct", "sideways")
SPLITS = ("train", "dev", "test", "blind")


class Row(NamedTuple):
    """One labelled sentence, and the kind that was found in it."""

    id: str
    text: str
    label: str
    split: str
    found: str
    kind: str = ""

    @property
    def is_everyday(self) -> bool:
        """Whether it is an idiom or an everyday sentence, and no near miss."""
        return self.id.startswith(EVERYDAY) or self.kind in ORDINARY


def rows(lines: Iterable[str], *, listening: bool = True) -> list[Row]:
    """The rows of a JSON Lines file, each read."""
    return [_row(json.loads(line), listening) for line in lines if line.strip()]


def report(found: Sequence[Row]) -> str:
    """The table: per split recall for each kind, false alarms near danger and everyday."""
    here = {row.split for row in found}
    return "\n".join(line for split in SPLITS if split in here for line in _of_split(found, split))


def main(arguments: Sequence[str]) -> int:
    """Print the table, and with ``--rows SPLIT`` the rows of that split that were read wrongly."""
    names = [each for each in arguments if not each.startswith("--") and each not in SPLITS]
    file = Path(names[0]) if names else CORPUS
    if not file.exists():
        sys.stderr.write(f"There is no file {file.name}: the corpus is not part of a wheel.\n")
        return 2
    lines = file.read_text(encoding="utf-8").splitlines()
    found = rows(lines, listening="--signs" not in arguments)
    sys.stdout.write(report(found) + "\n")
    if "--rows" in arguments:
        split = arguments[arguments.index("--rows") + 1]
        sys.stdout.writelines(_wrong(found, split))
    return 0


def _row(row: dict[str, str], listening: bool) -> Row:
    danger = read(row["text"], listening=listening).danger
    found = danger.kind if danger else NONE
    split = row.get("split", SPLITS[-1])
    return Row(row["id"], row["text"], row["label"], split, found, row.get("kind", ""))


def _of_split(all_rows: Sequence[Row], split: str) -> list[str]:
    here = [row for row in all_rows if row.split == split]
    speaks = [row for row in here if row.label != NONE]
    quiet = [row for row in here if row.label == NONE]
    everyday = [row for row in quiet if row.is_everyday]
    near = [row for row in quiet if not row.is_everyday]
    found = [row for row in speaks if row.found != NONE]
    lines = [f"{split}: recall {_share(speaks, _is_found)}"]
    lines += [
        f"  {kind}: {_share([row for row in speaks if row.label == kind], _is_found)}"
        for kind in URGENCY
    ]
    lines += [
        f"  {kind}: {_share(told, _is_found)}"
        for kind in MANNERS
        if (told := [row for row in speaks if row.kind == kind])
    ]
    lines.append(
        f"  of those found, kind as labelled: {_share(found, lambda r: r.found == r.label)}"
    )
    lines.append(f"  false alarms, near misses: {_share(near, _is_found)}")
    lines.append(f"  false alarms, idioms and everyday: {_share(everyday, _is_found)}")
    return lines


def _is_found(row: Row) -> bool:
    return row.found != NONE


def _share(of: Sequence[Row], holds: Callable[[Row], bool]) -> str:
    hits = sum(holds(row) for row in of)
    low, high = wilson(hits, len(of))
    share = hits / len(of) if of else 0.0
    return f"{hits}/{len(of)} = {share:.3f} (95 % {low:.3f} to {high:.3f})"


def _wrong(found: Sequence[Row], split: str) -> list[str]:
    return [
        f"{row.id} labelled {row.label}, found {row.found}: {row.text}\n"
        for row in found
        if row.split == split and (row.label == NONE) != (row.found == NONE)
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
