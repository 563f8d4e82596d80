"""What can be asked of a corpus: which of its rows ought to be found, and what counts as found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from nearer.reader.reading import Reading, Role

Row = dict[str, Any]
Figure = Literal["recall", "false_alarms_per_1000"]


@dataclass(frozen=True, slots=True)
class Case:
    """A message, and whether something ought to be found in it.

    ``groups``: the sorts it belongs to; the first is the rule or family that is asked for, where a
    question asks for different ones.
    """

    text: str
    expected: bool
    groups: tuple[str, ...]
    role: Role = "say"
    context: str | None = None


Found = Callable[[Reading, Case], bool]


@dataclass(frozen=True, slots=True)
class Aim:
    """What a figure is to reach: ``bound`` at least for recall, at most for false alarms."""

    figure: Figure
    bound: float

    def as_json(self, counted: dict[str, Any]) -> dict[str, Any]:
        """The aim, and whether the figure itself (not its interval) reaches it; null: unknown."""
        share = counted[self.figure]
        value = share["value"] if share else None
        return {
            "figure": self.figure,
            "bound": self.bound,
            "reached": None if value is None else self._reached(value),
        }

    def _reached(self, value: float) -> bool:
        return value >= self.bound if self.figure == "recall" else value <= self.bound


@dataclass(frozen=True, slots=True)
class Question:
    """One comparison: of which messages (``about``), and what is looked for in them."""

    about: str
    looks_for: str
    cases: Callable[[Row], Iterable[Case]]
    found: Found
    aims: tuple[Aim, ...] = ()
    by_rule: bool = True


# What a complaint does when it blames or judges: the rules' names.
BLAME = frozenset(
    {
        *("you-always", "accusing", "absolutes-about-you", "character-verdict", "name-calling"),
        *("mind-reading", "blame-for-feeling", "judgement-as-feeling", "your-fault", "demand"),
        *("contempt", "sarcasm", "threat", "unfavourable-comparison", "attacking-question"),
        *("kitchen-sinking", "harsh-startup", "guilt-tripping", "keeping-score"),
    }
)
HEARING = frozenset(
    {
        *("reflecting", "validating", "feeling-guessed", "understanding-checked", "believing"),
        *("impact-seen", "sorrow-shared", "followed-up"),
    }
)
ASKING = frozenset(
    {
        *("open-question", "understanding-checked", "what-would-help", "inviting-more"),
        *("good-news-asked-about", "feeling-guessed", "followed-up"),
    }
)
ADVICE = frozenset({"unasked-advice", "orders-in-a-row", "asked-before-advice"})
INTERPRETING = frozenset({"judgement-as-feeling", "interpretation-word"})
TURNED_ON_ONESELF = frozenset({"self-absolutes", "feeling-forbidden"})
GROUPS = (BLAME, HEARING, ASKING, ADVICE, INTERPRETING, TURNED_ON_ONESELF)


def any_care(reading: Reading, case: Case) -> bool:
    """Something that may hurt."""
    return bool(reading.care)


def any_credit(reading: Reading, case: Case) -> bool:
    """Something that does good."""
    return bool(reading.credit)


def danger(reading: Reading, case: Case) -> bool:
    """Danger of any kind."""
    return reading.danger is not None


def itself(reading: Reading, case: Case) -> bool:
    """The rule that the case names."""
    return any(finding.name == case.groups[0] for finding in reading.findings)


def family(reading: Reading, case: Case) -> bool:
    """A feeling of the family that the case names, not denied."""
    return any(each.family == case.groups[0] and not each.negated for each in reading.feelings)


def own_feeling(reading: Reading, case: Case) -> bool:
    """A feeling of the writer's own, named."""
    return any(each.explicit and each.whose == "self" for each in reading.feelings)


def one_of(names: Iterable[str]) -> Found:
    """One of the rules of these names."""
    wanted = frozenset(names)

    def found(reading: Reading, case: Case) -> bool:
        return any(finding.name in wanted for finding in reading.findings)

    return found
