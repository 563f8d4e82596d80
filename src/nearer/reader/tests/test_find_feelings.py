"""Feelings are found by any form of their word, with whose they are and whether they are denied."""

import sys
from itertools import pairwise

import pytest

from nearer import content, reader
from nearer.reader.document import Document
from nearer.reader.feelings import feelings_in

SELF = [
    ("I was disappointed you didn't come", "disappointed"),
    ("I'm scared you will leave", "scared"),
    ("I feel lonely when we eat in silence", "lonely"),
    ("im so embarassed about last night", "embarrassed"),
    ("I've been feeling lonley since you moved out", "lonely"),
    ("feeling down today", "down"),
    ("Feeling a bit low tonight, nothing to do with you", "down"),
    ("so proud of you!", "proud"),
    ("you made me sad on sunday", "sad"),
    ("it makes me so angry when u do that", "angry"),
    ("U MAKE ME SO HAPPY", "happy"),
    ("I don’t know why I’m anxious", "anxious"),
    ("i was hurt that nobody rang", "hurt"),
    ("I feel hurt.", "hurt"),
    ("we were both relieved in the end", "relieved"),
    ("I woke up anxious again", "anxious"),
    ("I never felt so loved as that day", "loved"),
    ("sad that the summer is over", "sad"),
    ("I miss you when you work late", "missing"),
    ("missing you both tonight", "missing"),
    ("love you", "loving"),
    ("I worry about your dad on that ladder", "worried"),
    ("I resent it, if I'm honest", "resentful"),
    ("I regret what I said at the station", "regretful"),
    ("I feel taken for granted with the laundry", "taken-for-granted"),
    ("I felt left out of the plan", "left-out"),
    ("I'm fed up with this boiler", "fed-up"),
    ("I am tired of arguing about it", "fed-up"),
    ("my anger is about something older", "angry"),
    ("I had so much anger after that call", "angry"),
    ("I felt such joy when the door opened", "joyful"),
    ("full of dread about monday", "dreading"),
    ("I'm torn between the two", "torn"),
    ("I was moved by what your sister wrote", "moved"),
    ("I'm scaaaared", "scared"),
    ("I find it embarrassing to ask", "embarrassed"),
    ("I feel close to you on these walks", "close"),
    ("I'm mad at you and I still want pizza", "angry"),
    ("I was unhappy in that house", "unhappy"),
    ("not happy with how that went", "unhappy"),
    ("I can't help feeling jealous", "jealous"),
    ("I trust you with this", "trusting"),
    ("I'm ashamed. I shouted and I'm ashamed of it", "ashamed"),
]
HINTED = [
    ("did I scare you just now", "scared", "you"),
    ("it scares me how quiet you've gone", "scared", "self"),
    ("does it worry you that she's late", "worried", "you"),
    ("that hurt, what you said by the car", "hurt", "self"),
    ("I couldn't stop crying on the bus", "tearful", "self"),
    ("I've got butterflies about tonight", "anxious", "self"),
    ("I've been dead inside since March", "numb", "self"),
    ("my heart sank when the phone rang", "sad", "self"),
    ("I could cry", "tearful", "self"),
    ("I've been walking on eggshells all week", "anxious", "self"),
    ("she could cry about it", "tearful", "other"),
    ("your heart must have been racing, and mine too: my heart was racing", "anxious", "self"),
    ("his blood was boiling, then he laughed. my blood is boiling now", "angry", "self"),
    ("a weight off my shoulders", "relieved", "self"),
    ("did I hurt your feelings?", "hurt", "you"),
    ("you hurt my feelings at lunch", "hurt", "self"),
    ("it hurts when you laugh about it", "hurt", "self"),
    ("I can't wait to see you", "missing", "self"),
]
OF_OTHERS = [
    ("you sound sad", "sad", "you"),
    ("are you angry with me?", "angry", "you"),
    ("why are you so upset", "upset", "you"),
    ("do you feel safe with him?", "safe", "you"),
    ("You must be exhausted", "exhausted", "you"),
    ("that sounds lonely", "lonely", "you"),
    ("that sounds so frustrating", "frustrated", "you"),
    ("must have been terrifying", "terrified", "you"),
    ("how lonely you must feel", "lonely", "you"),
    ("scared?", "scared", "you"),
    ("you have every right to be upset", "upset", "you"),
    ("what are you afraid of?", "afraid", "you"),
    ("I haven't told anyone how nervous he is", "nervous", "other"),
    ("your grief is not too much for me", "grieving", "you"),
    ("that must be scary for you", "scared", "you"),
    ("my sister was furious", "furious", "other"),
    ("the kids are so excited", "excited", "other"),
    ("I think Tom is jealous", "jealous", "other"),
    ("she's so sad about it", "sad", "other"),
    ("it made my mum anxious", "anxious", "other"),
    ("mum's upset again", "upset", "other"),
    ("she is jealous of me and angry", "angry", "other"),
    ("their anger is old", "angry", "other"),
    ("he misses you, he worries", "worried", "other"),
    ("people are scared of the new owner", "scared", "other"),
    ("it's so frustrating", "frustrated", "unknown"),
    ('she wrote "I am so happy" on it', "happy", "unknown"),
]
DENIED = [
    "I'm not angry",
    "i am not angry with you",
    "I don't feel angry",
    "I'm no longer angry",
    "I was never angry",
    "I don't think I'm angry",
    "it doesn't make me angry",
    "I'm not sad or angry",
    "not angry, only surprised",
    "she isn't angry",
    "I'm hardly angry",
    "im not rly angry",
    "it's not that I'm angry",
    "you never make me angry",
]
NOT_DENIED = [
    "I shouldn't be so angry with her",
    "I've no right to be angry, I know",
    "I'm not allowed to be angry here",
    "I wish I wasn't so angry all the time",
    "I'm not only tired, I'm angry",
    "I can't help feeling angry",
    "I've never been so angry",
    "not sad, angry",
    "I'm not just angry",
    "I don't know why I'm angry",
    "I didn't sleep and I'm angry",
    "aren't you angry?",
]


def read(text, role="say"):
    return feelings_in(Document(text, role))


def only(text, word):
    found = [each for each in read(text) if each.word == word]
    assert found, f"{text}: {read(text)}"
    return found[0]


@pytest.mark.parametrize(("text", "word"), SELF)
def test_own_feelings_are_found(text, word):
    found = only(text, word)
    assert found.whose == "self"
    assert not found.negated
    assert found.family == content.lexicon().words[word].family


@pytest.mark.parametrize(("text", "word", "whose"), HINTED)
def test_hints_are_found_and_not_taken_for_names(text, word, whose):
    mine = [each for each in read(text) if each.word == word and each.whose == whose]
    assert mine
    assert not mine[0].explicit


@pytest.mark.parametrize(("text", "word", "whose"), OF_OTHERS)
def test_it_is_told_whose_they_are(text, word, whose):
    assert only(text, word).whose == whose


@pytest.mark.parametrize("text", DENIED)
def test_denied_feelings_are_marked(text):
    assert only(text, "angry").negated


@pytest.mark.parametrize("text", NOT_DENIED)
def test_a_not_elsewhere_denies_nothing(text):
    assert not only(text, "angry").negated


@pytest.mark.parametrize("word", content.lexicon().words.values(), ids=lambda word: word.id)
def test_every_word_is_found_in_its_own_example_as_the_writers(word):
    found = only(word.say, word.id)
    assert found.whose == "self"
    assert not found.negated


SAID = {
    "state": "I feel {}",
    "after_be": "I'm {}",
    "after_feel": "I feel {}",
    "noun": "I feel {}",
    "verb": "I {}",
    "verb_of_someone": "I {} you",
    "cause": "it's so {}",
}


@pytest.mark.parametrize("word", content.lexicon().words.values(), ids=lambda word: word.id)
def test_every_form_leads_to_its_word(word):
    for form in word.forms:
        only(SAID[form.use].format(form.text.replace("' ", " ")), word.id)


def test_spans_lie_on_the_text_as_written():
    text = "Oh 💔 I’m  sooo LONLEY, and hurt."
    assert [text[each.start : each.end] for each in read(text)] == ["LONLEY", "hurt"]


def test_curly_and_straight_apostrophes_agree():
    for text in ("I'm not angry", "it's mum's worry, I'm sad", "you'd be upset, wouldn't you"):
        assert read(text) == read(text.replace("'", "’"))


def test_named_feelings_are_explicit_and_causes_are_not():
    assert only("I feel frustrated", "frustrated").explicit
    assert not only("that was frustrating", "frustrated").explicit


def test_feelings_stand_in_the_order_of_the_text_and_do_not_overlap():
    found = read("I'm sad, angry and fed up, and she's jealous; we were all so tired of it")
    places = [(each.start, each.end) for each in found]
    assert [each.word for each in found] == ["sad", "angry", "fed-up", "jealous", "fed-up"]
    assert all(a[1] <= b[0] for a, b in pairwise(places))


def calls(text):
    document = Document(text)
    assert document.sentences
    counted = 0

    def count(_frame, event, _argument):
        nonlocal counted
        counted += event == "call"

    sys.setprofile(count)
    try:
        feelings_in(document)
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize(
    "piece",
    [
        "I feel so sad and not angry but really hurt ",
        "so not ",
        "a bit of a ",
        "sad ",
        "at the end of ",
    ],
)
def test_twice_the_text_takes_twice_the_steps(piece):
    calls(piece)  # the phrases are loaded once
    once, twice = calls(piece * 100), calls(piece * 200)
    assert twice <= 2.1 * once + 50


def test_what_nobody_feels_is_not_there():
    found = feelings_in(Document("nobody feels sad here"))
    assert [(each.word, each.negated) for each in found] == [("sad", True)]


@pytest.mark.parametrize(
    "text",
    ["I'm hurting", "I'm so tired", "i feel greatful", "I feel dissapointed in us", "i feel hrut"],
)
def test_what_is_credited_as_a_feeling_is_one_of_the_parts(text):
    reading = reader.read(text)
    assert [each.name for each in reading.credit] == ["feeling-owned"]
    assert reading.parts.feeling


@pytest.mark.parametrize("text", ["I'm blue", "I was moved", "I wish I felt happy"])
def test_what_is_no_feeling_is_not_credited(text):
    reading = reader.read(text)
    assert (reading.credit, reading.feelings) == ((), ())
