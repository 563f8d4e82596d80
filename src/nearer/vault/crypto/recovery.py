"""Recovery codes: 160 random bits, written so that people can copy them by hand."""

import os
import unicodedata

from nearer.vault.crypto.errors import MistypedCode

# Crockford's base 32: no I, L, O, which look like digits, and no U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKALIKES = str.maketrans("OIL", "011")
CODE_BYTES = 20
SYMBOLS = 32
GROUP = 4
# x^5 + x^2 + 1: its powers of two differ from one symbol to the next.
FIELD_POLYNOMIAL = 0b100101


def new_recovery_code() -> str:
    """Eight groups of four characters and a check character, joined by hyphens."""
    return _write(os.urandom(CODE_BYTES))


def read_recovery_code(typed: str) -> bytes:
    """The 20 bytes of a code, however it was typed. Raises ``MistypedCode``.

    Case, spaces and dashes do not matter; O is read as 0, I and L as 1. Every single wrong
    character and every swap of two neighbours is found.
    """
    letters = _tidy(typed)
    if len(letters) != SYMBOLS + 1:
        raise MistypedCode(f"It has {SYMBOLS + 1} letters and digits. This has {len(letters)}.")
    values = [ALPHABET.find(letter) for letter in letters]
    if -1 in values or _check(values[:-1]) != values[-1]:
        raise MistypedCode("Compare it with your copy, one group after the other.")
    number = 0
    for value in values[:-1]:
        number = number << 5 | value
    return number.to_bytes(CODE_BYTES, "big")


def _write(code: bytes) -> str:
    number = int.from_bytes(code, "big")
    values = [number >> 5 * place & 31 for place in reversed(range(SYMBOLS))]
    letters = "".join(ALPHABET[value] for value in values)
    groups = [letters[start : start + GROUP] for start in range(0, SYMBOLS, GROUP)]
    return "-".join([*groups, ALPHABET[_check(values)]])


def _tidy(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed).upper()
    return "".join(char for char in plain if not _is_skipped(char)).translate(LOOKALIKES)


def _is_skipped(char: str) -> bool:
    # Pd: dashes of every kind. Cf: marks without a width, which copying can bring in.
    return char.isspace() or char == "\N{MINUS SIGN}" or unicodedata.category(char) in {"Pd", "Cf"}


def _check(values: list[int]) -> int:
    """A weighted sum over the field of 32 elements, in which each weight doubles."""
    total = 0
    for value in values:
        total = _double(total ^ value)
    return total


def _double(value: int) -> int:
    doubled = value << 1
    return doubled ^ FIELD_POLYNOMIAL if doubled > 31 else doubled
