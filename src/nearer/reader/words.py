"""Word classes and inflections, from the language's data files."""

import re
from functools import cache

from nearer.reader.files import data

VOWELS = "aeiou"
SHORT_VERB = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
DIVIDER = re.compile(r"[,\n]")


@cache
def entries(name: str) -> tuple[str, ...]:
    """What the class ``name`` holds, each entry a small pattern. Raises ``KeyError``."""
    written = str(data("classes")[name]["words"])
    return tuple(entry.strip() for entry in DIVIDER.split(written) if entry.strip())


def class_names() -> list[str]:
    """Every word class, sorted."""
    return sorted(data("classes"))


def group(name: str) -> str:
    """A group of words that the forms of danger share, written ``%name``. Raises ``KeyError``."""
    from nearer.reader.danger.en.words import WORDS

    return WORDS[name]


@cache
def forms(lemma: str) -> frozenset[str]:
    """A verb's forms (and a noun's plural): from the table, or by the rules of spelling."""
    irregular: dict[str, str] = data("irregular.toml")
    if lemma in irregular:
        return frozenset(irregular[lemma].split())
    return frozenset(
        {lemma, _with_s(lemma), *_with_ending(lemma, "ed"), *_with_ending(lemma, "ing")}
    )


def _with_s(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if _ends_in_consonant_y(lemma):
        return lemma[:-1] + "ies"
    return lemma + "s"


def _with_ending(lemma: str, ending: str) -> tuple[str, ...]:
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return (lemma[:-1] + ending,)
    if ending == "ed" and _ends_in_consonant_y(lemma):
        return (lemma[:-1] + "ied",)
    if SHORT_VERB.fullmatch(lemma):
        return (lemma + lemma[-1] + ending,)
    if lemma.endswith("l") and len(lemma) > 1 and lemma[-2] in VOWELS:
        return (lemma + ending, lemma + "l" + ending)
    return (lemma + ending,)


def _ends_in_consonant_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2:-1] not in VOWELS
