"""What the reader hears in a person's own words, at the moment they are shown. Nothing is kept."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from nearer.kit.private import PrivateText
from nearer.parts.moments import checking
from nearer.parts.moments.documents import Entry
from nearer.reader import Danger, Finding, Signals, read
from nearer.reader.signals import signals_of
from nearer.rooms.presence.kindness_forms import SAID

FINER = "vague-feeling"
# By the reader's name for a pattern: a question, and a sentence that leaves it open.
QUESTIONS = {
    "mask": (
        _("Is there something behind these words?"),
        _("They may be the whole of it. They may also keep a feeling out of sight."),
    ),
    "feeling-forbidden": (
        _("Is it there all the same?"),
        _("These words say no to a feeling. They may be right, and it may be there."),
    ),
    "intellectualising": (
        _("And apart from the reasons, how is it?"),
        _("These words explain. There may be something felt beside what is explained."),
    ),
    "going-round": (
        _("And apart from the reasons, how is it?"),
        _("A small learned model hears reasons here. It may be wrong, or they may be all of it."),
    ),
    "running-from-feeling": (
        _("Is there something to stay with for a moment?"),
        _("These words move on from something. Moving on can be the right thing to do."),
    ),
    FINER: (
        _("Is there a nearer word?"),
        _("This one can hold many feelings. It may be the right one as it is."),
    ),
}


@dataclass(frozen=True, repr=False)
class Question:
    """A gentle question about some of the words. ``start`` and ``end`` count code points."""

    name: str
    start: int
    end: int
    words: PrivateText

    @property
    def asks(self) -> str:
        """The question itself."""
        return str(QUESTIONS[self.name][0])

    @property
    def leaves_open(self) -> str:
        """Why it may be nothing."""
        return str(QUESTIONS[self.name][1])

    @property
    def wants_finer(self) -> bool:
        """Whether it is about a word that says little, not about a way out of feeling."""
        return self.name == FINER

    def as_json(self) -> dict[str, str | int | bool]:
        """As the page that is being written on asks for it."""
        return {
            "name": self.name,
            "start": self.start,
            "end": self.end,
            "asks": self.asks,
            "leavesOpen": self.leaves_open,
            "wantsFiner": self.wants_finer,
        }


def question_in(text: str) -> Question | None:
    """The first thing to ask about these words; nothing where they are plain, or speak of danger."""
    found = _found(text, Signals())
    return _asked(text, min(found, key=_order)) if found else None


def question(entry: Entry) -> Question | None:
    """The same about the sentence of a moment, unless it was answered."""
    if not entry.sentence or entry.way_out:
        return None
    found = question_in(entry.sentence) or _unsaid(entry.sentence)
    has_words = found and found.wants_finer and entry.feelings
    return None if has_words else found


def danger(entry: Entry) -> Danger | None:
    """What to show where any words of a moment speak of danger."""
    return next(
        (found for text in _texts(entry) if (found := read(text, listening=True).danger)), None
    )


def _unsaid(text: str) -> Question | None:
    """What no rule but only the model hears, which is asked once the words are written."""
    found = _found(text, signals_of([text[: checking.SENTENCE_LIMIT]])[0])
    return _asked(text, found[0]) if found else None


def _found(text: str, signals: Signals) -> list[Finding]:
    reading = read(text[: checking.SENTENCE_LIMIT], signals=signals)
    asking = [] if reading.danger else reading.findings
    return [finding for finding in asking if finding.name in QUESTIONS]


def _order(finding: Finding) -> tuple[bool, int]:
    return (finding.name == FINER, finding.start)


def _asked(text: str, finding: Finding) -> Question:
    words = PrivateText(text[finding.start : finding.end])
    return Question(finding.name, finding.start, finding.end, words)


def _texts(entry: Entry) -> Iterator[str]:
    said = [entry.sentence, *(named.word for named in entry.feelings if named.own)]
    if entry.kindness:
        said += [getattr(entry.kindness, name) for name in SAID]
    if entry.stay:
        said += [urge.own for urge in entry.stay.urges]
    return (text for text in said if text)
