"""Ratings of words, 0 to 6: rows of radio buttons that need no script."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from nearer import content

HIGHEST = content.deep_check_in().highest
SCALE = range(HIGHEST + 1)


@dataclass(frozen=True)
class Row:
    """A word with what is asked about it, and the number that was chosen."""

    word: str
    label: str
    question: str
    definition: str
    given: int | None

    @property
    def name(self) -> str:
        """The name of its buttons."""
        return f"rating-{self.word}"


@dataclass
class Group:
    """Words that are rated together: all of them, or none."""

    id: str
    heading: str
    words: Sequence[content.RatedWord]
    rows: list[Row] = field(default_factory=list)
    problem: str = ""


class RatingsForm:
    """Groups of words as they were rated: typed so far, or else saved."""

    def __init__(
        self, groups: Sequence[Group], data: Any = None, *, saved: Mapping[str, int] | None = None
    ) -> None:
        self.groups, self.bound = groups, data is not None
        self.asked, self.numbers = content.deep_check_in(get_language() or "en"), SCALE
        given = _sent(data) if self.bound else saved or {}
        known = content.lexicon(get_language() or "en").words
        for group in groups:
            group.rows = [
                Row(
                    word.id,
                    known[word.id].label,
                    word.question,
                    known[word.id].definition,
                    given.get(word.id),
                )
                for word in group.words
            ]

    def is_valid(self) -> bool:
        """Whether at least one group is rated, and none in part; each says what it lacks."""
        for group in self.groups:
            missing = [row.label for row in group.rows if row.given is None]
            if missing and len(missing) < len(group.rows):
                words = ", ".join(missing)
                group.problem = _("Still without a number: %(words)s.") % {"words": words}
        if not self.ratings():
            self.groups[0].problem = _("Choose a number for each of these words. 0 is one.")
        return not any(group.problem for group in self.groups)

    def ratings(self) -> dict[str, int]:
        """The numbers that were chosen, by word."""
        return dict(self._given())

    def _given(self) -> Iterator[tuple[str, int]]:
        for group in self.groups:
            for row in group.rows:
                if row.given is not None:
                    yield row.word, row.given


def deep_form(data: Any = None, *, saved: Mapping[str, int] | None = None) -> RatingsForm:
    """The weekly rating: two moments, five words each."""
    asked = content.deep_check_in(get_language() or "en")
    groups = [Group(side.id, side.moment, side.words) for side in asked.sides]
    return RatingsForm(groups, data, saved=saved)


def scene_form(
    scene: content.Scene, data: Any = None, *, saved: Mapping[str, int] | None = None
) -> RatingsForm:
    """The five words of a scene."""
    words = [content.RatedWord(word, "") for word in scene.words]
    return RatingsForm([Group("scene", "", words)], data, saved=saved)


def _sent(data: Any) -> dict[str, int]:
    """Numbers of the scale; anything else is as if it had not been sent."""
    return {
        name.removeprefix("rating-"): int(data[name])
        for name in data
        if name.startswith("rating-") and data[name] in map(str, SCALE)
    }
