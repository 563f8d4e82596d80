"""A reading and its rewordings, worded for a person at a terminal."""

from collections.abc import Iterator

from nearer.cli.page import SIGNS, Mark, Page, Stretch, marked, safe
from nearer.reader.reading import Danger, FeelingFound, Finding, Reading, Signals
from nearer.reader.rewording import Rewording

TONES = {"care": "may hurt", "credit": "does good"}
OFFERS = {"swap": "Instead:", "reframe": "To edit:", "ask": "To ask yourself:"}
WHOSE = {"self": "yours", "you": "the other's", "other": "somebody else's", "unknown": ""}
PARTS = {
    "observation": "what happened",
    "feeling": "a feeling",
    "need": "what matters",
    "request": "a request",
    "their_side": "their side",
}
KINDS = {
    "i-statement": "In full",
    "short": "In short",
    "ask": "As a question",
    "reflect": "Saying back what you heard",
    "validate": "Saying that it makes sense",
}
QUIET = "Nothing to point out here."


def reading_lines(reading: Reading, page: Page) -> Iterator[str]:
    """The words with what was noticed underlined, then the reasons."""
    yield from marked(reading.text, _stretches(reading), page)
    if reading.danger is not None:
        yield from _danger(reading.danger, page)
    elif not reading.findings:
        yield from ("", QUIET)
    for finding in reading.findings:
        yield ""
        yield from _finding(reading.text, finding, page)
    yield from _feelings(reading)
    yield from _parts(reading)
    if reading.danger is None:
        yield from _heard(reading.signals, page)
    if reading.findings:
        yield from ("", f"More on each: nearer explain {reading.findings[0].code}")


def rewording_lines(
    reading: Reading, rewordings: tuple[Rewording, ...], page: Page
) -> Iterator[str]:
    """Ways to say it, or why there are none."""
    if reading.danger is not None:
        yield page.wrapped(reading.danger.show, indent="")
    elif rewordings:
        yield "It could be said so:"
        for rewording in rewordings:
            yield from _rewording(rewording, page)
    elif reading.care:
        yield "No other way of saying this was found. What was noticed in it: nearer read"
    else:
        yield "These words need no rewording."


def _stretches(reading: Reading) -> list[Stretch]:
    """Danger last, so that it is seen where it overlaps."""
    found = [Stretch(each.start, each.end, each.tone) for each in reading.findings]
    if reading.danger is not None:
        found.append(Stretch(reading.danger.start, reading.danger.end, "danger"))
    return found


def _danger(danger: Danger, page: Page) -> Iterator[str]:
    yield from ("", page.wrapped(danger.show, indent=""))


def _finding(text: str, finding: Finding, page: Page) -> Iterator[str]:
    mark: Mark = finding.tone
    words = " ".join(safe(text[finding.start : finding.end]).split())
    label = page.styled(f"{SIGNS[mark]} {TONES[mark]}:", mark=mark, bold=True)
    yield f"{label} “{words}” ({finding.code} {finding.name})"
    yield page.wrapped(finding.notice)
    for offer in finding.offers:
        yield page.wrapped(offer.text, first=f"{OFFERS[offer.kind]} ")


def _feelings(reading: Reading) -> Iterator[str]:
    if reading.feelings:
        yield from ("", f"Feelings: {', '.join(map(_feeling, reading.feelings))}")


def _feeling(found: FeelingFound) -> str:
    word = found.word.replace("-", " ")
    facts = [WHOSE[found.whose], "" if found.explicit else "hinted at"]
    said = ", ".join(fact for fact in facts if fact)
    return f"{'not ' if found.negated else ''}{word}{f' ({said})' if said else ''}"


def _parts(reading: Reading) -> Iterator[str]:
    present = [PARTS[name] for name in reading.parts.present()]
    if present:
        yield f"There is: {', '.join(present)}"


def _heard(signals: Signals, page: Page) -> Iterator[str]:
    if not signals.likely:
        return
    likeliest = sorted(signals.likely, key=lambda name: -signals[name])
    heard = ", ".join(f"{_plain(name)} {signals[name]:.2f}" for name in likeliest)
    yield ""
    yield page.wrapped(f"{heard}.", first="A model hears in it, and may be wrong: ", indent="")
    from nearer.reader.signals import words_that_may_fit

    words = [word.replace("-", " ") for fit in words_that_may_fit(signals) for word in fit.words]
    if words:
        yield page.wrapped(f"{', '.join(words)}.", first="Words that may fit: ", indent="")


def _plain(signal: str) -> str:
    return signal.removeprefix("emotions.").replace(".", " ")


def _rewording(rewording: Rewording, page: Page) -> Iterator[str]:
    yield from ("", page.styled(f"{KINDS[rewording.kind]}:", bold=True))
    yield page.wrapped(rewording.text)
    for slot in rewording.slots:
        words = rewording.text[slot.start : slot.end]
        yield page.wrapped(slot.question, indent="    ", first=f"{words} ")
