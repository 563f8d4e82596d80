"""Words that look like feelings and tell of none stay quiet."""

import pytest

from nearer.reader.document import Document
from nearer.reader.feelings import feelings_in

QUIET = [
    # Said politely, or as a greeting.
    "happy birthday my darling",
    "Happy Monday to all who celebrate",
    "happy to drive if you want a drink",
    "I'm happy with Thai tonight",
    "I'm happy either way, love",
    "I'm afraid not",
    "I'm afraid we're full on Thursday",
    "I'm afraid I can't make it before seven",
    "the last train has gone, I'm afraid",
    "sorry I'm late, the bus never came",
    "sorry!",
    "glad to help any time",
    "pleased to meet you",
    "no worries at all",
    "no regrets",
    "don't worry about the plates",
    "trust me, it works",
    "feel free to call after nine",
    "you'll regret it if you skip the pudding",
    # Bodies, things and places.
    "the tyre is flat",
    "I'm cold, can you shut the window",
    "I'm down for pizza",
    "I'm down at the shop",
    "the server is down again",
    "the walls are blue",
    "I lost the keys again",
    "we got lost on the ring road",
    "I'm lost, is it left at the church?",
    "we moved house in june",
    "I moved the car",
    "the meeting was moved to Friday",
    "the shop is close to the station",
    "are you close? the pasta is ready",
    "the fridge is empty",
    "my phone is broken",
    "the gate is stuck again",
    "the window was open all night",
    "my knee hurts",
    "did you hurt yourself?",
    "I hurt my back lifting the sofa",
    "the content was good, the sound was not",
    "keep it safe for me",
    "get home safe",
    "warm up the soup",
    "the shower is free now",
    "I'm free on Tuesday",
    "I'm home alone until six",
    "that looks heavy and hollow",
    "a light supper would do",
    "the small one is yours",
    "stay calm and carry the cake",
    # Films, songs, news.
    "what an awful film",
    "such a sad song",
    "it was a scary film with a happy ending",
    "exciting news about the flat",
    "an annoying advert",
    "lonely planet says it shuts at four",
    "put on some joy division",
    "the stress test is on Monday",
    "chocolate is my guilty pleasure",
    "I'm mad about the new album",
    "they found him guilty",
    "in love with this chair",
    "I love pizza",
    "we love that cafe",
    "I miss the bus every single day",
    "you missed the turn",
    "I appreciated it was short notice for the plumber's van",
    "she moved to Leeds",
    "you're mad, swimming in this weather",
    "what a shame about the weather",
    # What somebody does, not what they feel.
    "I ignored the alarm twice",
    "I've rejected the first offer",
    "we excluded the garage from the price",
    "did you exhaust the battery",
    "he attacked the hedge with shears",
    "the parcel was used as a doorstop",
    "they dropped me off and left",
    "stung by a wasp inside a helmet",
    "get the depressed key on the piano fixed",
    "how are you feeling?",
    "what do you feel like for tea?",
    "I feel like pizza",
    "I'm fine, thanks, and you?",
    "",
    "🙂🙂",
]


@pytest.mark.parametrize("text", QUIET)
def test_it_stays_quiet(text):
    assert feelings_in(Document(text)) == ()


NEARLY = [
    ("if I were jealous I'd tell you", "even if I'm jealous, go and have fun"),
    ("if I was hurt I would say so", "if I was hurt it was because you left"),
    ("I wish I was proud of it", "I wish I wasn't jealous of it"),
    ("I've got butterflies on the buddleia", "I've got butterflies about Saturday"),
    ("I'm afraid not", "I'm afraid of what comes next"),
    ("I'm down for pizza", "I feel down"),
    ("I'm blue, you are red", "I feel blue"),
    ("it hurts when I swallow", "it hurt"),
    ("my knee is hurting me", "I'm hurting"),
    ("a broken tyre", "I'm so broken"),
    ("we moved house", "we were so moved"),
    ("I lost the keys", "I feel lost"),
    ("I love pizza", "I love you"),
    ("I miss the bus", "I miss you"),
    ("happy to drive", "happy to see you"),
    ("mad about the new album", "mad about what you said"),
    ("the last train has gone, I'm afraid", "the last train has gone and I'm afraid"),
    ("a sad film", "the film left me sad"),
    ("the tyre is flat", "I feel flat"),
    ("I ignored you", "I felt ignored"),
]


@pytest.mark.parametrize(("quiet", "told"), NEARLY)
def test_the_same_word_in_a_frame_of_feeling_is_heard(quiet, told):
    assert feelings_in(Document(quiet)) == ()
    assert len(feelings_in(Document(told))) == 1
