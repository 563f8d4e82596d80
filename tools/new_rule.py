"""Begin a rule of the reader: `python -m tools.new_rule NAME STEP` writes its file and takes a code.

The file passes no test yet: what it has to say is for a person to write. Its tests tell what is missing.
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
READER = ROOT / "src" / "nearer" / "reader"
CODES = READER / "codes.json"
PREFIXES = {"presence": "PRE", "expression": "EXP", "safety": "SAF", "vulnerability": "VUL"}
NAME = re.compile(r"[a-z]+(-[a-z]+)*")
USAGE = f"usage: make new-rule NAME=silver-lining STEP={'|'.join(PREFIXES)}"

FILE = '''"""What this rule notices, in a line."""

from nearer.reader.matchers import Pattern
from nearer.reader.rule import Rule

RULE = Rule(
    code="{code}",
    name="{name}",
    step="{step}",
    tone="care",
    roles=("say",),
    since="{since}",
    notice="",
    why="",
    limits="",
    sources=(),
    match=(Pattern("^ {words} $"),),
    fires=(),
    quiet=(),
    confidence=0.5,
)
'''


def main(arguments: list[str]) -> int:
    """Write the file and the code, and say what comes next."""
    if len(arguments) != 2 or arguments[1] not in PREFIXES or not NAME.fullmatch(arguments[0]):
        sys.exit(USAGE)
    name, step = arguments
    code = begin(name, step, READER)
    print(f"{code}: src/nearer/reader/rules/{step}/{name.replace('-', '_')}.py")
    print(
        f"Its tests: .venv/bin/pytest src/nearer/reader -k {name}; how: src/nearer/reader/README.md"
    )
    return 0


def begin(name: str, step: str, reader: Path) -> str:
    """Make the rule's file in the folder ``reader`` and list its code, which is returned."""
    listed: dict[str, str] = json.loads((reader / "codes.json").read_text(encoding="utf-8"))
    file = reader / "rules" / step / f"{name.replace('-', '_')}.py"
    if file.exists() or name in listed.values():
        sys.exit(f"There is or was a rule {name} already.")
    code = next_code(PREFIXES[step], listed)
    words = name.replace("-", " ")
    text = FILE.format(code=code, name=name, step=step, since=next_version(), words=words)
    file.write_text(text, encoding="utf-8")
    listed = dict(sorted({**listed, code: name}.items()))
    text = json.dumps(listed, indent=2) + "\n"
    (reader / "codes.json").write_text(text, encoding="utf-8")
    return code


def next_code(prefix: str, listed: dict[str, str]) -> str:
    """One more than the highest with this prefix, used or no longer used."""
    taken = [int(code.removeprefix(prefix)) for code in listed if code.startswith(prefix)]
    return f"{prefix}{max(taken, default=100) + 1}"


def next_version() -> str:
    """The version after the last one in the changelog, by its middle number."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    major, minor = re.findall(r"^## (\d+)\.(\d+)\.\d+", text, re.MULTILINE)[0]
    return f"{major}.{int(minor) + 1}.0"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
