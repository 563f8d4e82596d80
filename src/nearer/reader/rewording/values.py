"""What a message gives to our sentences: its own words, by the name of the gap they can fill."""

from itertools import pairwise, takewhile

from nearer.reader.document import Document
from nearer.reader.rewording import facts, verbs
from nearer.reader.rewording.clauses import Clause
from nearer.reader.rewording.complaints import Complaint
from nearer.reader.rewording.copying import Range, copied, listed, trimmed
from nearer.reader.rewording.frames import known_verbs
from nearer.reader.rewording.gaps import positive
from nearer.reader.rewording.topics import Topic

PREPOSITIONS = ("with", "about", "for", "to", "since", "in", "around")


def values(document: Document, clauses: list[Clause], topic: Topic) -> dict[str, str]:
    """Every gap that this topic can fill."""
    found = _marks(document, topic)
    if topic.complaint is None:
        scene = topic.frame.scene if topic.frame else ""
        return found | {"scene": scene, "when": scene}
    return found | _of_complaint(document, clauses, topic, topic.complaint)


def _marks(document: Document, topic: Topic) -> dict[str, str]:
    if topic.match is None:
        return {}
    found = {name: copied(document, (start, end)) for name, start, end in topic.match.marks}
    last = topic.match.end
    while last < len(document.tokens) and not _ends(document, last):
        last += 1
    return found | {"tail": copied(document, (topic.match.end, last))}


def _of_mine(document: Document, stretch: Range) -> str:
    """What follows the phrase, where it can follow words of ours as well."""
    counted = not listed("values", "counting").isdisjoint(document.norms(*stretch)[:1])
    return "" if counted or says_more(document, stretch) else copied(document, stretch)


def says_more(document: Document, stretch: Range) -> bool:
    """ "(You ignored me) and my sister", "(you ghosted me) then text like nothing happened"."""
    norms = document.norms(*stretch)
    joined = {"and", "or", "but", "then"}
    opens = bool(norms) and norms[0] in joined
    return opens or any(a in joined and _does(b) for a, b in pairwise(norms))


def _does(norm: str) -> bool:
    base, form = verbs.verb(norm)
    return form in {"past", "participle", "ing"} or base in known_verbs()


def _ends(document: Document, index: int) -> bool:
    token = document.tokens[index]
    return token.opens or token.parted or token.norm in {"and", "but", "so", "because"}


def _of_complaint(
    document: Document, clauses: list[Clause], topic: Topic, complaint: Complaint
) -> dict[str, str]:
    whole = trimmed(document, complaint.rest)
    after = (min(max(topic.end, whole[0]), whole[1]), whole[1])
    norms = document.norms(*whole)
    found = {
        "all": positive(copied(document, timeless(document, whole))),
        "rest": _of_mine(document, after),
        "then": _of_mine(document, _past_me(document, after)),
        "base": complaint.verb,
        "often": "" if complaint.aspect == "past" else "more",
        "our_deed": _our_deed(document, complaint, whole),
        "again": "next time"
        if listed("time", "once").isdisjoint(_sentence(document, complaint))
        else "",
        "ing": verbs.ing(complaint.verb),
        "pp": verbs.participle(complaint.verb),
        **{word: _from(document, whole, word) for word in PREPOSITIONS},
        "at": _from(document, after, "at"),
        "now_to": "" if complaint.specific else _from(document, whole, "to"),
        **_after_me(document, whole),
    }
    if norms[:1] and norms[0] in listed("values", "determiners") | listed("values", "occasions"):
        found["noun"] = copied(document, whole)
        found |= _spoilt(document, whole)
    if norms[:1] == ("to",):
        found["todo"] = _of_mine(document, (whole[0] + 1, whole[1]))
    for name, word in (("after_up", "up"), ("after_into", "into"), ("noun_like", "like")):
        found[name] = _from(document, whole, word).removeprefix(word).strip()
    scene = facts.scene(document, complaint, clauses)
    if scene and not (topic.frame and topic.frame.drops_scene):
        found["scene"] = facts.as_scene(document, scene, complaint)
    elif topic.frame and not complaint.specific:
        found["scene"] = topic.frame.scene
    return found | {"when": "" if complaint.specific else found.get("scene", "")}


def _spoilt(document: Document, whole: Range) -> dict[str, str]:
    """ "(You ruined) our holiday by working", "my party with your jokes", "the weekend for me"."""
    start, end = whole
    for at, (a, b) in enumerate(pairwise(document.norms(start, end)), start):
        spoilt = {"spoilt": copied(document, (start, at))}
        if a == "by" and verbs.verb(b).form == "ing":
            base = verbs.verb(b).base
            did = "were" if base == "be" else verbs.past(base)
            return spoilt | {"did": f"{did} {copied(document, (at + 2, end))}".strip()}
        if (a, b) == ("with", "your"):
            return spoilt | {"through": copied(document, (at + 1, end))}
        if a == "for" and b in listed("values", "spoilt_for"):
            return spoilt
    return {"spoilt": copied(document, whole)}


def _sentence(document: Document, complaint: Complaint) -> tuple[str, ...]:
    whole = document.sentences[complaint.clause.sentence]
    return document.norms(whole.first, whole.last)


def _our_deed(document: Document, complaint: Complaint, whole: Range) -> str:
    """ "We never do anything fun" as a wish for both: "do something fun"."""
    if complaint.subject != "we" or not {"me", "us", "you"}.isdisjoint(document.norms(*whole)):
        return ""
    return f"{complaint.verb} {positive(copied(document, timeless(document, whole)))}".strip()


def _after_me(document: Document, whole: Range) -> dict[str, str]:
    """What follows a "me", and the question that is in the words ("what you're thinking")."""
    norms = document.norms(*whole)
    asking = next((i for i, norm in enumerate(norms) if norm in listed("values", "asking")), None)
    found = {} if asking is None else {"what": copied(document, (whole[0] + asking, whole[1]))}
    found["how"] = found.get("what", "")
    found["me"] = copied(document, whole) if norms[:1] == ("me",) else ""
    skipped = norms[:1] in {("me",), ("us",)}
    left = timeless(document, (whole[0] + skipped, whole[1]))
    return found | {"else": copied(document, left) if skipped else ""}


def timeless(document: Document, stretch: Range) -> Range:
    """The range up to where a time begins: "in weeks", "since Tuesday"."""
    norms = document.norms(*stretch)
    for place, norm in enumerate(norms):
        of_units = norm in listed("time", "before") and _is_time(norms, place)
        if norm in listed("time", "begins") or of_units:
            return (stretch[0], stretch[0] + place)
    return stretch


def _is_time(norms: tuple[str, ...], place: int) -> bool:
    """ "In weeks", "for three days", "last night", but not "in the evening", "the last minute"."""
    if norms[place] == "for":
        return _lasts(norms[place + 1 :])
    after = norms[place + 1 : place + 3]
    around = {*norms[max(0, place - 1) : place], *after}
    unit = not listed("time", "units").isdisjoint(after)
    return unit and listed("time", "not_between").isdisjoint(around)


def _lasts(after: tuple[str, ...]) -> bool:
    """ "(For) a week", "more than three days", but not "(for) my day off"."""
    amount = takewhile(lambda norm: norm in listed("time", "amounts") or norm.isdigit(), after)
    unit = after[len(list(amount)) :][:1]
    return bool(unit) and unit[0] in listed("time", "units")


def _past_me(document: Document, stretch: Range) -> Range:
    skipped = document.norms(*stretch)[:1] in {("me",), ("us",)}
    return (stretch[0] + skipped, stretch[1])


def _from(document: Document, whole: Range, word: str) -> str:
    """The words from the first ``word`` on, as a wish has them."""
    norms = document.norms(*whole)
    if word not in norms or ((word, "your") in pairwise(norms) and word == "with"):
        return ""
    return positive(copied(document, (whole[0] + norms.index(word), whole[1])))
