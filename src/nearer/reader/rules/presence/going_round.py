"""Words that reason round a feeling without any sign that a pattern knows: a learned model hears it."""

from nearer.reader.matchers import Signal
from nearer.reader.rule import Ask, Rule

# The likeliest of the 2,277 quiet messages is at 0.73.
SURE = 0.8

RULE = Rule(
    code="PRE106",
    name="going-round",
    step="presence",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="A small learned model was asked too: it hears reasons here, and perhaps a feeling they go round.",
    why=(
        "Reasons, statistics and family history can all be true and still stand where a feeling would."
        " Whoever listens gets something to check or dispute, and may miss what it was like. The model"
        " learned from examples and cannot point at any of the words."
    ),
    limits=(
        "It knows neither the writer nor what went before, and is often wrong about jokes, reports and"
        " news of somebody else. It misses most reasoning that does not sound like a text about people in general."
    ),
    sources=("article", "masters2013", "bagby1994"),
    match=(Signal("explaining", SURE),),
    # Whatever points at words of its own knows better.
    priority=-2,
    offers=(Ask("And apart from the reasons, what is it like?"),),
    fires=(
        "The firm merges departments every three years and somebody has to go, so viewed as a system it was never about me.",
        "There is a theory that people choose partners who repeat the first loss, so in a way it was predictable that you would leave, it's a pattern.",
        "In families like ours the eldest stays on the farm, it's a well-known pattern, so it was structurally predictable that nobody asked me.",
        "Statistically most second marriages go quiet around year four, so it's a phase effect and not really about us.",
        "I looked it up, it's a well-known effect: men of my age lose about two friends a year, so Colin is within the normal range.",
        "It comes down to birth order, statistically. Middle children mediate in most families, so it's a pattern and I was only doing my job at the table.",
        "grief has five stages on average so statistically this is stage two and itll resolve by itself",
        "Families are systems of need, so structurally whoever needs most gets the evening, and it's logical that nobody rang me.",
        "Viewed sociologically a reunion is a competition, so it was predictable that I'd come home like this, it's a well-known effect.",
        "My grandmother fled twice and my mother hoarded, so the thing with the suitcase is inherited, it's a pattern rather than a mood.",
    ),
    quiet=(
        "In our family the eldest carves the turkey, it goes back to Grandad.",
        "There is a theory that the cat chooses whom she sits on. So far it's you.",
        "The firm merges departments every three years and I was frightened it would be me.",
        "“Statistically it was never about you,” he wrote. I read it twice and put the phone away.",
        "It comes down to the train, really. If I get the 17.40 I can be there.",
        "Most second marriages on our street seem to be doing all right, touch wood.",
        "I felt left out when Colin went without me, and I was ashamed to say so.",
        "My sister explained the whole theory to me on the phone and I fell asleep.",
        "I don't know why I got so angry. I was scared, I think.",
        "The doctor says it's low iron, so I'm on tablets until March.",
    ),
    confidence=0.5,
)
