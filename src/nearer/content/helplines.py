"""Where people help, country by country. Numbers change: each page says when it was written."""

from dataclasses import dataclass
from functools import cache

from nearer.content import files

ANYWHERE = "ZZ"


@dataclass(frozen=True)
class HelpLine:
    """One line. ``how`` is empty for a call, else such as "Text HELLO to"."""

    name: str
    number: str
    how: str
    hours: str
    what: str


@dataclass(frozen=True)
class HelpPage:
    """What to do and whom to call in one country. ``written`` is a year and month."""

    country: str
    name: str
    written: str
    emergency: str
    advice: tuple[str, ...]
    lines: tuple[HelpLine, ...]


@cache
def help_page(country: str, language: str = files.ENGLISH) -> HelpPage:
    """The page of a two-letter country; the general one where there is none of its own."""
    known = country if country in help_countries(language) else ANYWHERE
    data = files.read(f"help/{known}.toml", language)
    lines = tuple(HelpLine(**{"how": ""} | row) for row in data.get("line", []))
    return HelpPage(
        country=data["country"],
        name=data["name"],
        written=data["written"],
        emergency=data["emergency"],
        advice=tuple(data["advice"]),
        lines=lines,
    )


@cache
def help_countries(language: str = files.ENGLISH) -> dict[str, str]:
    """Country codes and names in order of name; the general page last."""
    codes = [name.removesuffix(".toml") for name in files.names("help")]
    named = {code: str(files.read(f"help/{code}.toml", language)["name"]) for code in codes}
    return dict(sorted(named.items(), key=lambda item: (item[0] == ANYWHERE, item[1])))
