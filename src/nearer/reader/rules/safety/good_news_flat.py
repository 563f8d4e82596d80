"""Good news that is given next to no answer."""

from collections.abc import Iterator

from nearer.reader.contexts import GLAD_MARKS, matcher
from nearer.reader.document import Document
from nearer.reader.matchers import Function, Pattern, Range, Sequence
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

OPENING = (
    "^^ (oh|ah|well|ok)? (ok|right|well|oh)? (that is)? @filler? (nice|cool|good|great|ok|right|fine|lovely|good for "
    "you|not bad|well done|congrats|congratulations)"
    " (one|then|@dear|for you|stuff|news|that)?"
)


def lively(document: Document) -> Iterator[Range]:
    """The whole message, if a mark, a picture or capitals show gladness."""
    shown = any(mark in document.text for mark in GLAD_MARKS) or document.text.isupper()
    if document.tokens and shown:
        yield (0, len(document.tokens))


RULE = Rule(
    code="SAF125",
    name="good-news-flat",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Good news was shared, and so short an answer may land as “never mind”.",
    why=(
        "Joy is shared to be joined. In a study of couples, how partners answered good news said"
        " more about the relationship two months on than how they answered bad news. A flat “nice”"
        " or a change of subject lets the joy fall; asking, reliving and celebrating make it last."
        " One question is enough."
    ),
    limits=(
        "Some people write flat and are glad. A short answer may only be the first of several."
    ),
    sources=("gable2004", "gable2006"),
    context=matcher("good news"),
    match=(
        # A bland word or a few, and no more.
        Pattern("^^ @bland_answer" + " @bland_answer?" * 4 + " $$"),
        Sequence(
            Pattern("^^ @bland_answer @bland_answer? @bland_answer? $"),
            Pattern("^ @bland_answer @bland_answer? @bland_answer? $$"),
            within="message",
            reach=4,
        ),
        # A word of praise, and on to something else.
        Pattern(
            OPENING + " (,|and|but) (@filler|by the way|btw|anyway|anyhow|listen)? (did you|can you"
            "|could you|have you|what is for|what time|where is|where are|when are|do not "
            "forget|i need|we need|are you (home|back|still|coming)|i have to|the (bin|bins"
            "|boiler|car|plumber|kids|dog)|anyway|btw|by the way)"
            " ..8",
        ),
        Sequence(
            Pattern(OPENING + " $"),
            Pattern(
                "^ (@filler|btw|by the way|listen|oh|also|anyway|and)? (@filler|btw|by the way)? "
                "(did you|can you|could you|have you|will you|what is for|what time|where is"
                "|where are|when are|do not forget|i need|we need|are you (home|back|still"
                "|coming)|i have to|i have got to|the (bin|bins|boiler|car|plumber)) ..3 "
                "(@logistics|get|pay|take|put|buy|home|back|bring|call|ring|do|feed|wash|empty"
                "|fix|collect|my _|charger|go|cook)",
                "^ (anyway|anyhow|by the way|btw|moving on|on another note) ..6",
                "^ (@filler|so|oh|and)? (where is|where are|what time|what is (for|on)|who is (cooking|driving|picking"
                "|having|home)) ..6",
                "^ (@filler|so|oh)? (have|did|is|has|can|could|are) (you|your|the|mum|dad|anyone) !(tell"
                "|told|celebrate|celebrated|sign|signed|decide|decided|start|started|happy|excited"
                "|pleased|proud|get|got|feel|hear|heard|pick|picked|keep|going|it|that|they|know) ..6",
            ),
            within="message",
            reach=6,
        ),
        Pattern(
            "^^ (ok|right|oh|well|cool|hm)? (@filler|btw|by the way|listen|so)? (anyway|anyhow"
            "|by the way|btw|moving on|speaking of which|on another note) ..6"
        ),
        # An errand, as if nothing had been told.
        Pattern(
            "^^ (oh|ok|right|and|so|hey|listen|@dear)? ,? (did|have|can|could|will) you (@filler|please|already)? (buy|bought|put|feed|fed|wash"
            "|washed|empty|emptied|collect|post|posted|lock|locked|hoover|tidy|tidied|water|iron|walk|take out|taken out|get"
            "|got|do|done|bring in|pick up|clean|cleaned) (the|your|my|our|any|some)? (@logistics|chores|homework|room|shirt|washing|door"
            "|car|shirts|uniform|plants|post|eggs|butter|nappies|prescription|bathroom|kitchen|hoovering|ironing) ..4",
            "^^ (oh|ok|right|and|so|hey|listen|@dear)? ,? (what is for|what time is|when is) (dinner|tea|lunch|supper|breakfast|the (match|film|bus|train)) ..2",
        ),
        Pattern(
            "^^ (mm|mmm|hm|hmm|ah|oh)? ,? @bland_answer @bland_answer? @bland_answer? $$",
        ),
    ),
    unless=(
        Unless(
            Function(lively),
            example=Exchange("I passed my driving test", "nice!!"),
            why="A mark, a picture or capitals show that the gladness is shared.",
            place="message",
        ),
        Unless(
            Pattern(
                "(tell me|how did|what did|what happened|when do|when did|so (happy|proud|glad"
                "|pleased|excited)|proud of|happy for|love (this|it|that)|celebrate|drinks|you "
                "did it|well deserved|you deserve|deserved|knew you|amazing|brilliant|fantastic"
                "|wonderful|i am (over the moon|thrilled|delighted|buzzing)|big hug|want to hear"
                "|can not wait)",
            ),
            example=Exchange(
                "I passed my driving test", "Nice, and what time are you home so we can celebrate?"
            ),
            why="The joy is joined in the same message.",
            place="message",
        ),
    ),
    offers=(
        Reframe("You [what they did]. How did you find out, and what was your first thought?"),
        Reframe("I’m glad with you. Tell me the best bit."),
        Ask("What would you like to know about how it went?"),
    ),
    fires=(
        Exchange("I got the promotion!", "nice"),
        Exchange("They said yes, we're getting the flat!!", "ok cool"),
        Exchange("I finally finished my thesis today", "oh good. did you get milk"),
        Exchange("Mum, I passed my driving test!", "That's nice."),
        Exchange("We're engaged!", "Well, good for you then."),
        Exchange("i ran my first 10k without stopping", "k"),
        Exchange("I won the poetry prize, I can't believe it", "Great. What time are you home?"),
        Exchange("guess what, I got accepted into the course", "right. anyway the boiler man came"),
        Exchange("Best day ever, the boss loved my pitch", "cool, can you pick up the kids"),
        Exchange("I'm so proud of myself, I told him no", "Fair enough."),
        Exchange("I got into Oxford!", "Did you buy milk?"),
        Exchange("She's walking!", "nice"),
        Exchange("I got the lead part!", "Good. Great."),
        Exchange("The scan is all clear!", "Anyway, your aunt rang about Sunday."),
    ),
    quiet=(
        Exchange("I got the promotion!", "Nice!! Tell me everything"),
        Exchange(
            "I got the promotion!", "You did it. I'm so happy for you, how did they tell you?"
        ),
        Exchange("I'll be home at six", "ok cool"),
        Exchange("I got milk", "nice"),
        Exchange("I got milk", "Good. Great."),
        Exchange("Mum is home!", "ok"),
        Exchange("I passed the salt to him", "ok"),
        Exchange("We're engaged!", "WHAT"),
        Exchange("I got into Oxford!", "Did you buy champagne?"),
        Exchange("she's walking, so she'll be late", "nice"),
        Exchange(
            "I passed my driving test", "Good. No, not good, wonderful. What did the examiner say?"
        ),
        Exchange("I ran my first 10k", "🎉"),
        Exchange("I finally got an interview", "nice, when do you go? I want to hear all of it"),
        Exchange(
            "They said yes to the flat!",
            "He said “that's nice” to me when I told him. I'm thrilled for you.",
        ),
        Exchange("I failed the exam", "oh"),
        "nice",
    ),
    confidence=0.7,
)
