"""The sharer's words as the one who answers says them: "my boss humiliated me", "your boss … you"."""

from functools import cache

from nearer.reader.document import Document
from nearer.reader.files import data
from nearer.reader.rewording.copying import Range, copied_words, trimmed

REPLIES = "rewording-replies.toml"


def turned(document: Document, stretch: Range) -> str:
    """The words of a range, turned from the one who shares to the one who answers."""
    said = [*copied_words(document, stretch), *_needed_end(document, stretch)]
    return " ".join(_word(said, index) for index in range(len(said)))


def _needed_end(document: Document, stretch: Range) -> tuple[str, ...]:
    """What `copied` leaves out of a complaint, and a fact given back needs: "doesn't ring any more"."""
    left = document.norms(trimmed(document, stretch)[1], stretch[1])
    return left if " ".join(left) in data(REPLIES)["words"]["needed_ends"] else ()


def _word(said: list[str], index: int) -> str:
    typed = said[index]
    low = typed.lower().replace("’", "'")
    before = said[index - 1].lower() if index else ""
    if low in {"was", "wasn't"} and _subject_before(said, index) == "i":
        return low.replace("was", "were")
    if low in {"are", "were"} and before == "you" and _is_subject(said, index - 1):
        return {"are": "am", "were": "was"}[low]
    if low == "you":
        return "I" if _is_subject(said, index) else "me"
    if low == "us" and before in {"about", "between"}:
        return "us"
    if low == "am" and _subject_before(said, index) != "i":
        return "am"
    if "'" in low:
        return _contracted(low) or (low if not index and _is_of_pronoun(low) else typed)
    return _pairs().get(low, typed)


def _contracted(low: str) -> str:
    """ "I'm" and "we've" as the one who answers says them; nothing for other words."""
    pronoun, _, ending = low.partition("'")
    if pronoun == "i":
        return "you'" + {"m": "re"}.get(ending, ending)
    if pronoun == "we":
        return f"you'{ending}"
    if pronoun == "you" and ending in {"re", "ve", "ll", "d"}:
        return "I'" + {"re": "m"}.get(ending, ending)
    return ""


def _is_of_pronoun(low: str) -> bool:
    """ "She's" needs its capital only at the head of a sentence."""
    return low.partition("'")[0] in {"he", "she", "it", "they", "that", "there"}


def _subject_before(said: list[str], index: int) -> str:
    """The pronoun that this verb belongs to, adverbs passed over."""
    for word in reversed(said[max(0, index - 2) : index]):
        if word.lower() in {"i", "he", "she", "it", "we", "they", "you"}:
            return word.lower()
    return ""


def _is_subject(said: list[str], index: int) -> bool:
    """Whether a "you" does something: it begins, or does not follow a verb or "to"."""
    if index + 1 == len(said):
        return False
    if index == 0:
        return True
    return said[index - 1].lower() in _linking()


@cache
def _linking() -> frozenset[str]:
    return frozenset(str(data(REPLIES)["words"]["linking"]).split())


@cache
def _pairs() -> dict[str, str]:
    pairs = str(data(REPLIES)["words"]["turned"]).split()
    return {pair.partition(":")[0]: pair.partition(":")[2] for pair in pairs}
