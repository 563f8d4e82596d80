"""A feeling word that also holds a reading of the other person: welcome, and there may be more."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Rule, Unless

WORD = (
    "(@feeling_reading|overlooked|sidelined|undervalued|unvalued|disregarded|patronised|forgotten|replaced|replaceable|unwelcome|discarded|second best|second choice|brushed off|pushed aside|cast aside|shut down|written off|talked over|talked down to"
    "|taken advantage of|walked over|walked all over|ganged up on|singled out|bullied|mocked|ridiculed|deserted|deceived|lied to|provoked|punished|unacknowledged|unrecognised|disbelieved|doubted|mistrusted|distrusted|devalued|dehumanised|silenced|kept out|kept at arm's length|left behind|stood up|played|unprotected|interrupted|nagged|policed|watched|cast out|outnumbered|unconsidered|disposable|forced|intruded on|invaded|snubbed|laughed at|tricked|wronged|cut out|frozen out|like an afterthought|like a burden|like a stranger|like a ghost|like i do not matter|like i am invisible|like i am not (enough|important|heard|wanted)|like second best|like the maid|like furniture|like an outsider|like an outcast|like a child|like a servant|like an inconvenience|like an option|like a nuisance|like a spare part|like the odd one out|like nobody (cares|listens|sees me))"
)

RULE = Rule(
    code="EXP145",
    name="interpretation-word",
    step="expression",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="A feeling is named here with “I”; the word also says how the other's part was taken.",
    why=(
        "Unheard, unappreciated, ignored, left out, let down: such words say what it is like and, at the same time, what the other person seems to"
        " have done. They are a true and useful way to speak, and far easier to answer than blame. Because they hold a reading"
        " of the other, there is often a plainer feeling beside them, such as lonely, sad or afraid, and a wish."
        " It can help to say that as well."
    ),
    limits="A word such as used or lost can be meant of things. Where somebody was in fact betrayed, the word is a plain fact.",
    sources=("article", "rosenberg2003", "rogers2018"),
    match=(
        Pattern(
            f"i [have|had|am|was|can not help] [@filler|often|sometimes|always|@softener|keep|been|but] (feel|felt|am feeling|feeling|was feeling|been feeling|feel like i am [always] [being]|felt like i was [being]|feel as if i am [being]|end up feeling|ended up feeling|am left feeling|was left feeling) [@filler|a little bit|more and more|all] [@intensifier|rather|increasingly|somewhat] [@intensifier] {{word: {WORD}}}",
            f"(it|that|this|that _|this _|your _|the _) [@filler] (leaves|left|made|makes|has left|is making|can leave|can make) me [@filler] (feel|feeling) [@filler] [@intensifier|rather] [@intensifier] [_ and] {{word: {WORD}}}",
            f"(^|,|and|am|left|been|still|lately|just) feeling [@filler] [@intensifier|rather] [@intensifier] {{word: {WORD}}}",
            f"i [@filler|have] (feel|felt|am feeling) [@intensifier] (_ and|_ or|_ _ and) [@filler] [@intensifier] {{word: {WORD}}}",
            where=Where(question=False, negated=False, hypothetical=False, third_person=None),
        ),
    ),
    unless=(
        Unless(
            Pattern("<feel> [@intensifier] used to", "feel played out"),
            example="I feel used to the noise by now",
            why="It is said of habit.",
        ),
        Unless(
            Pattern(
                "by (the|this|that|my) (train|weather|bus|referee|internet|recipe|phone|laptop|car|film|book|boiler|oven|team|shop|hotel|airline)"
            ),
            example="I feel a bit let down by the weather",
            why="No person is meant.",
            place="after",
        ),
    ),
    offers=(
        Ask("“{word}”. Is there something else with it, such as lonely, sad or afraid?"),
        Ask("What would it look like if it were otherwise, even a little?"),
    ),
    priority=1,
    fires=(
        "I feel unheard when you interrupt me.",
        "i felt so left out when you all went without me",
        "I've been feeling unappreciated since the baby came.",
        "It leaves me feeling invisible at your parents' table.",
        "feeling a bit taken for granted tbh",
        "I felt really let down by you on Friday, mate.",
        "Honestly I just feel ignored, Mum.",
        "I felt patronised in front of the others",
        "i feel sad and unimportant when plans change last minute",
        "That made me feel dismissed.",
        "I often feel like an afterthought",
        "I felt overlooked at the reading of the will, if I'm honest with you as my sister.",
    ),
    quiet=(
        "I feel used to the noise by now",
        "You ignored me all evening.",
        "You said “I feel unheard when you interrupt me”, and I've been thinking about it.",
        "I feel a bit let down by the weather.",
        "Do you feel left out when we talk shop?",
        "I don't feel ignored at all, I was reading.",
        "I left my coat at yours",
        "If I felt judged I would say so.",
        "She felt invisible in that job.",
        "I felt lonely on the train.",
        "I was let out early, shall we meet?",
    ),
    confidence=0.85,
)
