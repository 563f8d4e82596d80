"""What may be written into a moment. Everything else is refused with a reason."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

from nearer import content
from nearer.kit import clock
from nearer.kit.errors import NearerError
from nearer.kit.text import check_text
from nearer.parts.moments import documents
from nearer.parts.moments.documents import (
    About,
    Breath,
    Changes,
    Felt,
    Intensity,
    Kindness,
    Named,
    Stage,
    Stay,
    Urge,
)

SENTENCE_LIMIT = 4000  # code points
OWN_WORD_LIMIT = 60  # code points
MOST_FEELINGS = 3
LONGEST_BREATH_MINUTES = 60
STRONGEST = 10
MOST_STAGES = 12
LONGEST_STAGE_SECONDS = 24 * 3600
LONGEST_STAY_MINUTES = 60
LONGEST_STAY_SECONDS = 6 * 3600
MOST_RATINGS = 400
MOST_URGES = 200
KINDNESS_LIMIT = 2000  # code points, for each of its sentences
MOST_TAGS = 12
MOST_PEOPLE = 12
TAG_LIMIT = 60  # code points
PLACE_LIMIT = 120  # code points
EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
# Clocks of phones run ahead of the server's, never by more than this.
CLOCKS_APART = timedelta(minutes=10)


class BadMoment(NearerError):
    """Something that a moment cannot hold."""


def as_document(changes: Changes) -> dict[str, Any]:
    """The changes as parts of a document. Raises ``BadMoment`` or ``UnkeepableText``."""
    given: Mapping[str, Any] = changes
    return {name: check(given[name]) for name, check in _CHECKS.items() if name in given}


def _breath(breath: Breath | None) -> dict[str, Any] | None:
    if breath is None:
        return None
    if not 0 < breath.minutes <= LONGEST_BREATH_MINUTES or len(breath.pace) > 10:
        raise BadMoment("unknown-breath", _("That is no length for a pause."))
    problem = _("That is no way to be led through a pause.")
    _known(breath.cue, documents.CUES, "unknown-breath", problem)
    _known(breath.anchor, documents.ANCHORS, "unknown-breath", problem)
    return asdict(breath)


def _intensity(intensity: Intensity) -> dict[str, int]:
    given = {name: value for name, value in asdict(intensity).items() if value is not None}
    if any(not 0 <= value <= STRONGEST for value in given.values()):
        raise BadMoment("unknown-intensity", _("How strong it is goes from 0 to 10."))
    return given


def _regions(regions: Iterable[Felt]) -> list[dict[str, str]]:
    places, sensations = content.regions().labels, content.sensations()
    found: dict[str, dict[str, str]] = {}
    for felt in regions:
        _known(felt.region, places, "unknown-place", _("That place is not on the list."))
        if felt.region in found:
            raise BadMoment("place-twice", _("That place is there already."))
        if felt.sensation:
            problem = _("That sensation is not on the list.")
            _known(felt.sensation, sensations.words, "unknown-sensation", problem)
        _strength(felt.strength)
        if felt.activity:
            problem = _("It can be more than usual, less, or mixed.")
            _known(felt.activity, documents.ACTIVITIES, "unknown-activity", problem)
        found[felt.region] = _given(asdict(felt))
    return list(found.values())


def _feelings(feelings: Iterable[Named]) -> list[dict[str, Any]]:
    named = list(feelings)
    if len(named) > MOST_FEELINGS:
        raise BadMoment(
            "too-many-feelings",
            _("There is room for three words. Keep the ones that are nearest."),
        )
    for feeling in named:
        _word(feeling)
        _strength(feeling.strength)
    return [_given(asdict(feeling)) for feeling in named]


def _word(feeling: Named) -> None:
    if not feeling.own:
        problem = _("That word is not on the list; it can be written as an own word.")
        _known(feeling.word, content.lexicon().words, "unknown-word", problem)
    elif not check_text(feeling.word, limit=OWN_WORD_LIMIT).strip():
        raise BadMoment("empty-word", _("There is no word in it."))


def _stages(stages: dict[str, Stage]) -> dict[str, dict[str, Any]]:
    timed = all(0 <= stage.seconds <= LONGEST_STAGE_SECONDS for stage in stages.values())
    named = all(name.isidentifier() and len(name) <= 20 for name in stages)
    if not timed or not named or len(stages) > MOST_STAGES:
        raise BadMoment("unknown-stage", _("That is no step of a check-in."))
    return {name: _given(asdict(stage)) for name, stage in stages.items()}


def _sentence(sentence: str) -> str:
    return check_text(str(sentence), limit=SENTENCE_LIMIT)


def _stay(stay: Stay | None) -> dict[str, Any] | None:
    if stay is None:
        return None
    timed = 0 < stay.minutes <= LONGEST_STAY_MINUTES and 0 <= stay.seconds <= LONGEST_STAY_SECONDS
    if not timed or len(stay.ratings) > MOST_RATINGS or len(stay.urges) > MOST_URGES:
        raise BadMoment("unknown-stay", _("That is no length for staying with something."))
    if stay.ended:
        _known(stay.ended, documents.ENDINGS, "unknown-stay", _("That is no way to end."))
    row = {
        "minutes": stay.minutes,
        "seconds": stay.seconds,
        "ratings": _ratings(stay),
        "urges": [_urge(urge) for urge in stay.urges],
        "ended": stay.ended,
        "began": _at(stay.began) if stay.began else "",
    }
    return _given(row)


def _ratings(stay: Stay) -> list[list[int]]:
    pairs = sorted((rating.second, rating.strength) for rating in stay.ratings)
    if any(not 0 <= strength <= STRONGEST for _second, strength in pairs):
        raise BadMoment("unknown-intensity", _("How strong it is goes from 0 to 10."))
    _timed(second for second, _strength in pairs)
    return [list(pair) for pair in pairs]


def _urge(urge: Urge) -> dict[str, Any]:
    _timed([urge.second])
    _known(urge.kind, documents.URGES, "unknown-urge", _("That urge is not on the list."))
    check_text(urge.own, limit=OWN_WORD_LIMIT)
    return {name: value for name, value in asdict(urge).items() if value != ""}


def _timed(seconds: Iterable[int]) -> None:
    if any(not 0 <= second <= LONGEST_STAY_SECONDS for second in seconds):
        raise BadMoment("unknown-stay", _("That is no length for staying with something."))


def _kindness(kindness: Kindness | None) -> dict[str, Any] | None:
    if kindness is None:
        return None
    _known(kindness.length, documents.LENGTHS, "unknown-kindness", _("That is no such break."))
    row = asdict(kindness)
    for name in ("hurts", "others", "critical", "friend", "sentence", "next_step"):
        row[name] = check_text(str(row[name]), limit=KINDNESS_LIMIT)
    for degree in (kindness.believed_before, kindness.believed_after):
        if degree is not None and not 0 <= degree <= STRONGEST:
            raise BadMoment("unknown-belief", _("How true it feels goes from 0 to 10."))
    return {name: value for name, value in row.items() if value not in ("", None)}


def _way_out(way_out: str) -> str:
    if way_out:
        problem = _("It can be hide, leave, explain, or none of them.")
        _known(way_out, documents.WAYS_OUT, "unknown-way-out", problem)
    return way_out


def _about(about: About) -> dict[str, Any]:
    if len(about.tags) > MOST_TAGS or len(about.people) > MOST_PEOPLE:
        raise BadMoment(
            "too-many-tags", _("There is room for %(most)s of these.") % {"most": MOST_TAGS}
        )
    tags = list(dict.fromkeys(_tag(tag) for tag in about.tags))
    people = list(dict.fromkeys(_tag(person) for person in about.people))
    place = check_text(about.place, limit=PLACE_LIMIT)
    return _given({"tags": tags, "people": people, "place": place})


def _tag(text: str) -> str:
    if not check_text(text, limit=TAG_LIMIT).strip():
        raise BadMoment("empty-word", _("There is no word in it."))
    return text.strip()


def _at(at: datetime) -> str:
    if not EARLIEST <= at <= clock.now() + CLOCKS_APART:
        raise BadMoment("unknown-time", _("That time has not come yet, or lies too far back."))
    return at.astimezone(UTC).isoformat()


def _strength(strength: str) -> None:
    if strength:
        strengths = content.sensations().strengths
        _known(strength, strengths, "unknown-strength", _("Strength is faint, clear or strong."))


def _known(value: str, known: Iterable[str], code: str, message: str) -> None:
    if value not in known:
        raise BadMoment(code, message)


def _given(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in ("", False, 0, [])}


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "breath": _breath,
    "intensity": _intensity,
    "regions": _regions,
    "feelings": _feelings,
    "not_yet": bool,
    "sentence": _sentence,
    "stay": _stay,
    "kindness": _kindness,
    "way_out": _way_out,
    "about": _about,
    "at": _at,
    "stages": _stages,
}
