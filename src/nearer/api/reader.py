"""The reader for programs: what is sent is read in memory, kept nowhere and logged nowhere."""

from typing import Any

from ninja import Router

from nearer.api import problems
from nearer.api.access import AskerRequest, TokenAuth
from nearer.api.description import KEEPS_NOTHING
from nearer.api.given_words import Words, WordsToRead
from nearer.api.shown_readings import Reading, Rewordings, Rule, Rules
from nearer.reader import cards, read, registry, reword, schema
from nearer.reader.signals import signals_of

router = Router()
ANY_TOKEN = TokenAuth(changes_something=False)


@router.post(
    "/readings",
    response=Reading,
    exclude_unset=True,
    by_alias=True,
    url_name="readings",
    operation_id="read_message",
    summary="Read a message",
    auth=ANY_TOKEN,
    openapi_extra={KEEPS_NOTHING: True},
)
def read_message(request: AskerRequest, message: WordsToRead) -> dict[str, Any]:
    """What a message says, hides, and does well. Nothing of it is kept.

    The answer is the one of `nearer read --json`: see [reader-schema.md](reader-schema.md).
    """
    signals = signals_of([message.text])[0] if message.signals else None
    reading = read(
        message.text,
        preview=message.preview,
        signals=signals,
        listening=True,
        **message.about(),
    )
    return schema.reading_to_json(reading)


@router.post(
    "/rewordings",
    response=Rewordings,
    by_alias=True,
    url_name="rewordings",
    operation_id="reword_message",
    summary="Reword a message",
    auth=ANY_TOKEN,
    openapi_extra={KEEPS_NOTHING: True},
)
def reword_message(request: AskerRequest, message: Words) -> dict[str, Any]:
    """Two or three ways to say it; none where it needs none, or speaks of danger. Nothing is kept."""
    return cards.rewordings_to_json(reword(message.text, listening=True, **message.about()))


@router.get(
    "/rules",
    response=Rules,
    by_alias=True,
    url_name="rules",
    operation_id="list_rules",
    summary="List the rules of the reader",
)
def list_rules(request: AskerRequest) -> dict[str, Any]:
    """What the reader can notice, by code."""
    return cards.rules_to_json(registry.rules())


@router.get(
    "/rules/{slug:code}",
    response=Rule,
    by_alias=True,
    url_name="rule",
    operation_id="explain_rule",
    summary="Explain a rule",
)
def explain_rule(request: AskerRequest, code: str) -> dict[str, Any]:
    """Why it is there, where it speaks, where it stays quiet. A name is taken for a code, too."""
    try:
        return cards.rule_to_json(registry.rule(code))
    except registry.UnknownRule:
        raise problems.not_here() from None
