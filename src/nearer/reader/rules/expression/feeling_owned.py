"""A feeling named, and owned by the one who has it."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Rule, Unless

RULE = Rule(
    code="EXP151",
    name="feeling-owned",
    step="expression",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="A feeling is named here and owned with “I”, so there is something to answer.",
    why=(
        "A feeling said in the first person tells the other what it is like inside, and asks for no"
        " defence. It is the part of a message that people close to each other answer most readily."
        " Words that also hold a reading of the other person, such as unheard, count here."
    ),
    limits="A feeling named in irony counts. A word for a body state, such as tired, counts as well.",
    sources=("rogers2018", "laurenceau1998", "article"),
    match=(
        Pattern(
            "i @filler? (feel|felt|am feeling|was feeling|have been feeling|have felt|get) @intensifier? @intensifier? @feeling",
            "i (am|was|have been) @filler? @intensifier? @intensifier? @feeling",
            "i got @intensifier? (@feeling_clear_hard|excited)",
            "(it|that|this) (made|makes|left|leaves) me @filler? (feel)? @intensifier? @feeling",
            "feeling @intensifier? @intensifier? @feeling",
            "^ @dear? @intensifier (proud of|happy for|grateful (for|to|that)|relieved (you|that)|worried about|excited (for|about)) (you|us|him|her|them|my|our|this|that|everything|the)",
            where=Where(question=False, negated=False, hypothetical=False),
        ),
        Pattern(
            # The "not" before it belongs to what happened.
            "when ...8 (not|never) ...6 i (feel|felt|was|get) @intensifier? @intensifier? @feeling",
            where=Where(question=False, hypothetical=None),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "feel that you",
                "feel like (you|he|she|they)",
                "i am fine ..2",
                "i am down (for|with|to)",
                "i am mad about",
                "i am (lost|trapped|stuck) (in|at|on|near)",
                "i am (used|content) to",
                "i am touched out",
                "i am tired of (you|your)",
            ),
            example="I am content to wait in the car",
            why="These words name a plan, a taste or a thought and no feeling.",
        ),
        Unless(
            Pattern(
                "i (am|was|have been) @filler? @intensifier? @intensifier? (blue|low|down|small|lost|raw|sore|moved|safe|tender|warm|close|connected|settled|lighter|seen|heard|used|dismissed|controlled|cornered|trapped|cut off)",
            ),
            example="I'm blue, my sister is red and it's your move",
            why="Without “feel”, the word may as well be of a colour, a place or an errand.",
        ),
        Unless(
            Pattern("(wish|wished|wishing|pretend|pretending) [that] i (feel|felt|was|were|am)"),
            example="I wish I felt happy about it",
            why="What is wished for or played is not there.",
        ),
        Unless(
            Pattern(
                "!(and|but|because|so|yes) i am afraid ($|,)",
                "i am (glad|happy|sorry|afraid) (to (help|come|drive)|not|it is|we are)",
            ),
            example="I'm afraid it's sold out",
            why="Here the feeling word is only politeness.",
        ),
    ),
    fires=(
        "I feel lonely when we eat in silence.",
        "i feel so sad lately",
        "I'm worried about Monday, love",
        "It made me really sad that the call ended like that.",
        "i am really nervous about tomorrow tbh",
        "I was hurt when the plan changed",
        "i've been feeling really anxious",
        "Honestly I just felt ashamed.",
        "I'm so grateful for the week at the sea",
        "I got excited about the garden again, Mum",
    ),
    quiet=(
        "I feel like pizza tonight",
        "I feel that you are being unfair",
        "I'm down for Thai tonight",
        "I'm afraid it's sold out.",
        "you said “I feel lonely when we eat” and I believed you",
        "I'm not angry",
        "If I was hurt I would say so",
        "sometimes I wish I was calm like you",
        "I'm lost, is it left at the church?",
        "She was furious with the landlord.",
        "I'm at the station, see you soon",
    ),
    confidence=0.85,
)
