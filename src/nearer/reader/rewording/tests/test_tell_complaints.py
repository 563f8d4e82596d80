"""Reading a complaint: who, what, whether it is done or not, and when."""

import pytest

from nearer.reader.document import Document
from nearer.reader.rewording import facts, verbs
from nearer.reader.rewording.clauses import clauses
from nearer.reader.rewording.subjects import complaints


def first(text):
    document = Document(text)
    return complaints(document, clauses(document))[0]


@pytest.mark.parametrize(
    ("text", "verb", "lacks", "aspect"),
    [
        ("you never listen", "listen", True, "now"),
        ("why do you always shout", "shout", False, "now"),
        ("why don't you ever call", "call", True, "now"),
        ("you keep interrupting me", "interrupt", False, "now"),
        ("you're always teasing me", "tease", False, "ongoing"),
        ("You forgot my birthday", "forget", False, "past"),
        ("you didn't come to my party", "come", True, "past"),
        ("you haven't called in weeks", "call", True, "perfect"),
        ("you've been giving me looks", "give", False, "perfect-ongoing"),
        ("you refuse to talk to me", "talk", True, "now"),
        ("you stopped inviting me", "invite", True, "past"),
        ("you need to stop shouting", "shout", False, "now"),
        ("you should help more", "help", True, "now"),
        ("You shouldn't have told dad", "tell", False, "past"),
        ("stop shouting at me", "shout", False, "now"),
        ("would it kill you to say something nice", "say", True, "now"),
        ("you always have to be right", "be", False, "now"),
        ("can you stop being so negative", "be", False, "now"),
        ("u neverrr clean the bathroom", "clean", True, "now"),
        ("You were supposed to lock the door", "lock", True, "past"),
        ("How could you forget the tickets?", "forget", False, "past"),
        ("I'm sick of you being late", "be", False, "now"),
        ("can you please for once just do the dishes", "do", True, "now"),
    ],
)
def test_what_is_complained_of(text, verb, lacks, aspect):
    found = first(text)
    assert (found.verb, found.lacks, found.aspect) == (verb, lacks, aspect)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "You always leave your stupid clothes on the floor!!",
            "you leave your clothes on the floor",
        ),
        ("u never answer my calls", "you don't answer my calls"),
        ("you forgot our anniversary AGAIN", "you forgot our anniversary"),
        ("You and dad always gang up on me", "you and dad gang up on me"),
        ("you haven't touched me in weeks", "you haven't touched me in weeks"),
        ("you've been lying to me", "you've been lying to me"),
        ("You weren't there when he died", "you weren't there"),
        ("we never go out any more", "we don't go out"),
        ("You think I'm stupid", "you think I'm stupid"),
        ("you always think you're right", "you think you're right"),
        ("you never take it seriously", "you don't take it seriously"),
        ("you forgot the milk seriously", "you forgot the milk"),
        ("you dont help w the kids", "you don't help with the kids"),
        ("You’re never home for dinner", "you're not home for dinner"),
        ("You told my mom the bill got canceled", "you told my mom the bill got canceled"),
    ],
)
def test_the_fact_without_the_heat(text, fact):
    document = Document(text)
    found = complaints(document, clauses(document))[0]
    assert facts.fact(document, found) == fact


@pytest.mark.parametrize(
    "text",
    [
        "I love you",
        "The train is late",
        "she never calls",
        "do you?",
        "you said 'you never listen to me' and I thought about it all day",
    ],
)
def test_no_complaint_where_there_is_none(text):
    document = Document(text)
    told = [each for each in complaints(document, clauses(document)) if each.verb == "listen"]
    assert told == []
    assert not any(each.lacks for each in complaints(document, clauses(document)))


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("leaving", "leave"),
        ("slamming", "slam"),
        ("lied", "lie"),
        ("lying", "lie"),
        ("cancelled", "cancel"),
        ("criticising", "criticise"),
        ("forgot", "forget"),
        ("tries", "try"),
        ("watches", "watch"),
        ("hoovering", "hoover"),
        ("dying", "die"),
        ("were", "be"),
    ],
)
def test_a_form_leads_to_its_verb(typed, base):
    assert verbs.verb(typed).base == base


@pytest.mark.parametrize(
    ("base", "past", "participle", "ing"),
    [
        ("leave", "left", "left", "leaving"),
        ("forget", "forgot", "forgotten", "forgetting"),
        ("slam", "slammed", "slammed", "slamming"),
        ("cancel", "cancelled", "cancelled", "cancelling"),
        ("lie", "lied", "lied", "lying"),
        ("tidy", "tidied", "tidied", "tidying"),
        ("open", "opened", "opened", "opening"),
        ("see", "saw", "seen", "seeing"),
    ],
)
def test_a_verb_has_its_forms(base, past, participle, ing):
    assert (verbs.past(base), verbs.participle(base), verbs.ing(base)) == (past, participle, ing)


def test_one_typed_letter_is_mended():
    known = frozenset({"correct", "listen"})
    assert verbs.mended("corect", known) == "correct"
    assert verbs.mended("water", known) == "water"
