"""Refresh the files that browsers get from other projects: fonts and icons.

A maintainer's command, never part of an installation. It needs npm and fonttools, takes the
packages from the npm registry and writes `src/nearer/shell/vendor.toml`, which a test compares
with the files. The pictures of the app's own mark come from `tools/draw_icons.py`.
"""

import hashlib
import json
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SHELL = Path(__file__).resolve().parent.parent / "src" / "nearer" / "shell"
FONTS = SHELL / "static" / "shell" / "fonts"
ICONS = SHELL / "icons"

# Letters of western European languages and the marks that the app itself writes. They lie in two
# files, so that a page without the second kind does not fetch them: `unicode-range` of tokens.css
# has the same two lists.
PLAIN = [*range(0x20, 0x7F), 0xA0, 0xB7, 0xD7, 0xE9]
PLAIN += [0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026]
PLAIN += [0x2039, 0x203A, 0x20AC, 0x2212]
ACCENTED = [*range(0xA1, 0xAD), *range(0xAE, 0xB7), *range(0xB8, 0xD7), *range(0xD8, 0xE9)]
ACCENTED += [*range(0xEA, 0x100), 0x131, 0x152, 0x153]
PARTS = {"": PLAIN, "-accented": ACCENTED}

PHOSPHOR = "@phosphor-icons/core"
ICON_NAMES = {
    "add": "plus",
    "back": "caret-left",
    "book": "book-open-text",
    "chart": "chart-scatter",
    "check": "check",
    "clock": "clock",
    "close": "x",
    "device": "device-mobile",
    "download": "download-simple",
    "edit": "pencil-simple",
    "error": "warning-circle",
    "help": "lifebuoy",
    "home": "house-simple",
    "info": "info",
    "key": "key",
    "leaf": "leaf",
    "leave": "sign-out",
    "lock": "lock-simple",
    "moon": "moon",
    "more": "caret-down",
    "next": "caret-right",
    "pause": "pause",
    "play": "play",
    "search": "magnifying-glass",
    "sun": "sun",
    "trash": "trash",
    "undo": "arrow-counter-clockwise",
    "user": "user",
    "users": "users",
}


@dataclass(frozen=True)
class Font:
    """One variable font: its package, the file in it, and the weights that the look uses."""

    package: str
    source: str
    target: str
    weights: tuple[int, int]


BRYGADA = Font(
    "@fontsource-variable/brygada-1918",
    "files/brygada-1918-latin-wght-normal.woff2",
    "brygada",
    (400, 600),
)
FIGTREE = Font(
    "@fontsource-variable/figtree", "files/figtree-latin-wght-normal.woff2", "figtree", (400, 700)
)


def main() -> None:
    """Fetch, subset, copy, and write the list."""
    entries: list[dict[str, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        for font in (BRYGADA, FIGTREE):
            package = fetch(font.package, Path(folder))
            entries += [subset(font, package, part) for part in PARTS]
            entries += [licence(package, f"{font.target}-OFL.txt")]
        entries += copy_icons(fetch(PHOSPHOR, Path(folder)))
    write_list(entries)


def fetch(name: str, folder: Path) -> Path:
    """Unpack the newest release of an npm package; returns its folder."""
    packed = subprocess.run(
        ["npm", "pack", "--json", name], cwd=folder, check=True, capture_output=True, text=True
    )
    answer = json.loads(packed.stdout)
    described = answer[0] if isinstance(answer, list) else next(iter(answer.values()))
    target = folder / described["filename"].removesuffix(".tgz")
    with tarfile.open(folder / described["filename"]) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def subset(font: Font, package: Path, part: str) -> dict[str, str]:
    """Keep the letters of this part, and the weights that are used."""
    face = TTFont(package / font.source, recalcTimestamp=False)
    options = Options()
    options.layout_features = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "lnum", "tnum"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=PARTS[part])
    subsetter.subset(face)
    instancer.instantiateVariableFont(face, {"wght": font.weights}, inplace=True)
    face.flavor = "woff2"
    target = FONTS / f"{font.target}{part}.woff2"
    face.save(target)
    return entry(package, target)


def licence(package: Path, name: str) -> dict[str, str]:
    """The licence text lies beside the font."""
    target = FONTS / name
    target.write_bytes((package / "LICENSE").read_bytes())
    return entry(package, target)


def copy_icons(package: Path) -> list[dict[str, str]]:
    """Copy the icons under the names that templates use."""
    for old in ICONS.glob("*.svg"):
        old.unlink()
    targets = []
    for ours, theirs in sorted(ICON_NAMES.items()):
        target = ICONS / f"{ours}.svg"
        target.write_bytes((package / "assets" / "regular" / f"{theirs}.svg").read_bytes())
        targets.append(target)
    text = ICONS / "LICENSE.txt"
    text.write_bytes((package / "LICENSE").read_bytes())
    return [entry(package, target) for target in (*targets, text)]


def entry(package: Path, target: Path) -> dict[str, str]:
    """One line of the list."""
    described = json.loads((package / "package.json").read_text(encoding="utf-8"))
    return {
        "file": target.relative_to(SHELL).as_posix(),
        "name": described["name"],
        "version": described["version"],
        "licence": described["license"],
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
    }


def write_list(entries: list[dict[str, str]]) -> None:
    """Write vendor.toml."""
    lines = ["# Written by tools/vendor.py. Browser files that come from other projects."]
    for item in entries:
        lines += ["", "[[file]]", *(f'{key} = "{value}"' for key, value in item.items())]
    (SHELL / "vendor.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
