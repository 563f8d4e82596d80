"""What may be written into a moment. Everything else is refused with a reason."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from django.utils.translation import gettext as _

from nearer import content
from nearer.kit.errors import NearerError
from nearer.kit.text import check_text
from nearer.parts.moments.documents import Breath, Changes, Felt, Intensity, Named, Stage

SENTENCE_LIMIT = 4000  # code points
OWN_WORD_LIMIT = 60  # code points
MOST_FEELINGS = 3
LONGEST_BREATH_MINUTES = 60
STRONGEST = 10
MOST_STAGES = 12
LONGEST_STAGE_SECONDS = 24 * 3600


class BadMoment(NearerError):
    """Something that a moment cannot hold."""


def as_document(changes: Changes) -> dict[str, Any]:
    """The changes as parts of a document. Raises ``BadMoment`` or ``UnkeepableText``."""
    document: dict[str, Any] = {}
    if "breath" in changes:
        document["breath"] = _breath(changes["breath"])
    if "intensity" in changes:
        document["intensity"] = _intensity(changes["intensity"])
    if "regions" in changes:
        document["regions"] = _regions(changes["regions"])
    if "feelings" in changes:
        document["feelings"] = _feelings(changes["feelings"])
    if "not_yet" in changes:
        document["not_yet"] = bool(changes["not_yet"])
    if "sentence" in changes:
        document["sentence"] = check_text(str(changes["sentence"]), limit=SENTENCE_LIMIT)
    if "stages" in changes:
        document["stages"] = _stages(changes["stages"])
    return document


def _breath(breath: Breath | None) -> dict[str, Any] | None:
    if breath is None:
        return None
    if not 0 < breath.minutes <= LONGEST_BREATH_MINUTES or len(breath.pace) > 10:
        raise BadMoment("unknown-breath", _("That is no length for a pause."))
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
        _known(feeling.word, content.first_feelings().words, "unknown-word", problem)
    elif not check_text(feeling.word, limit=OWN_WORD_LIMIT).strip():
        raise BadMoment("empty-word", _("There is no word in it."))


def _stages(stages: dict[str, Stage]) -> dict[str, dict[str, Any]]:
    timed = all(0 <= stage.seconds <= LONGEST_STAGE_SECONDS for stage in stages.values())
    named = all(name.isidentifier() and len(name) <= 20 for name in stages)
    if not timed or not named or len(stages) > MOST_STAGES:
        raise BadMoment("unknown-stage", _("That is no step of a check-in."))
    return {name: _given(asdict(stage)) for name, stage in stages.items()}


def _strength(strength: str) -> None:
    if strength:
        strengths = content.sensations().strengths
        _known(strength, strengths, "unknown-strength", _("Strength is faint, clear or strong."))


def _known(value: str, known: Iterable[str], code: str, message: str) -> None:
    if value not in known:
        raise BadMoment(code, message)


def _given(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in ("", False, 0)}
