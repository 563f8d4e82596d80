"""How English verbs change their form: from the form in a message to its base, and back."""

import re
from functools import cache
from typing import Literal, NamedTuple

from nearer.reader.files import data, words

VOWELS = "aeiou"
# One vowel before the last consonant, and no other: "slam", "nag"; the letter is doubled.
SHORT = re.compile(r"[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]")
DOUBLED = re.compile(r".*([bdgmnprt])\1")
FILE = "rewording-verbs.toml"
SHORTEST_MENDED = 6
Form = Literal["base", "s", "past", "participle", "ing"]
BE = frozenset({"be", "am", "is", "are", "was", "were", "been", "being"})
FORMS_OF_BE: dict[str, Form] = {"was": "past", "were": "past", "being": "ing"}


class Verb(NamedTuple):
    """A verb as it stands in a message: its base, and which form it has there."""

    base: str
    form: Form


def verb(word: str) -> Verb:
    """The verb that a word is a form of; an unknown word is its own base."""
    if word in BE:
        return Verb("be", FORMS_OF_BE.get(word, "base"))
    known = _irregular_forms().get(word)
    if known:
        return known
    if word.endswith("ing") and len(word) > 4 and _has_vowel(word[:-3]):
        return Verb(_stem(word[:-3]), "ing")
    if word.endswith("ied") and len(word) > 4:
        return Verb(word[:-3] + "y", "past")
    if word.endswith("ed") and len(word) > 3 and _has_vowel(word[:-2]):
        return Verb(_stem(word[:-2]), "past")
    return _third_person(word)


def ing(base: str) -> str:
    """ "listen" gives "listening", "lie" "lying", "slam" "slamming"."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and base != "be" and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return _doubled(base) + "ing"


def past(base: str) -> str:
    """ "leave" gives "left", "cancel" "cancelled"."""
    if base in _irregular():
        return _irregular()[base][0]
    return _with_ed(base)


def participle(base: str) -> str:
    """ "forget" gives "forgotten"."""
    if base in _irregular():
        return _irregular()[base][-1]
    return _with_ed(base)


def mended(base: str, known: frozenset[str]) -> str:
    """The known verb that is shortened ("txt") or one typed letter away ("corect"), or the base."""
    if base in data(FILE)["shortened"]:
        return str(data(FILE)["shortened"][base])
    if len(base) < SHORTEST_MENDED or base in _irregular() or base in words(FILE, "ends_in_e"):
        return base
    near = (each for each in sorted(known) if each[0] == base[0] and _one_letter_off(base, each))
    return next(near, base)


def _one_letter_off(typed: str, meant: str) -> bool:
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    left, right = typed[start:], meant[start:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    return swapped or left[1:] in {right, right[1:]} or left == right[1:]


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _doubled(base: str) -> str:
    if SHORT.fullmatch(base) or base in words(FILE, "doubling"):
        return base + base[-1]
    return base


def _third_person(word: str) -> Verb:
    if word.endswith("ies") and len(word) > 4:
        return Verb(word[:-3] + "y", "s")
    if word.endswith(("shes", "ches", "sses", "xes", "zes", "oes")):
        return Verb(word[:-2], "s")
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return Verb(word[:-1], "s")
    return Verb(word, "base")


def _stem(cut: str) -> str:
    """What stands before -ing or -ed, led back to the base: a letter undoubled, an e restored."""
    if cut + "e" in words(FILE, "ends_in_e"):
        return cut + "e"
    if DOUBLED.fullmatch(cut) or (cut.endswith("ll") and cut[:-1] in words(FILE, "doubling")):
        return cut[:-1]
    if cut.endswith(("v", "is", "at", "uc", "dg", "ag", "rg", "iz", "u", "rs")):
        return cut + "e"
    return cut


def _has_vowel(text: str) -> bool:
    return any(letter in "aeiouy" for letter in text)


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    rows = (row.split() for row in str(data(FILE)["irregular"]).replace("\n", " ").split(","))
    return {row[0]: (row[1], row[-1]) for row in rows}


@cache
def _irregular_forms() -> dict[str, Verb]:
    found: dict[str, Verb] = {}
    for base, (was, been) in _irregular().items():
        found.setdefault(base, Verb(base, "base"))
        found.setdefault(was, Verb(base, "past"))
        found.setdefault(been, Verb(base, "participle"))
        found.setdefault(ing(base), Verb(base, "ing"))
        found.setdefault(base + ("es" if base in {"go", "do"} else "s"), Verb(base, "s"))
    return found | {"has": Verb("have", "s")}
