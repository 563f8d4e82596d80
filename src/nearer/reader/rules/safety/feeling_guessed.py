"""A feeling named as a guess, that the other can put right."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Rule, Unless

GUESSED = "(sad|scared|frightened|hurt|lonely|angry|ashamed|worried|anxious|overwhelmed|relieved|proud|disappointed|embarrassed|guilty|nervous|excited|tired|exhausted|homesick|left out|let down|grief|sadness|anger|fear|shame|relief|dread|loneliness|guilt|worry|longing)"

RULE = Rule(
    code="SAF162",
    name="feeling-guessed",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="A feeling is offered here as a guess, and a guess can be put right.",
    why=(
        "Naming the feeling that may be behind somebody’s words shows attention to what it is like for them."
        " As a question or a “maybe”, it stays theirs to confirm or to correct, and a wrong guess that is open"
        " still helps to find the right word. Told as a fact, the same word can land as being read against"
        " one’s will. Reflecting feelings and checking assumptions were among the helpful ways of listening in studies of talk about troubles."
    ),
    limits=(
        "“Are you angry?” can also be asked in worry for oneself, and a guess can be sharp (“are you jealous?”);"
        " the sharpest are left out. A row of guesses is questioning."
    ),
    sources=("bodie2015", "linehan1997", "lieberman2007"),
    match=(
        Pattern(
            "(^|that|it|this|,) must have @degree_word? (stung|ached|shaken you|frightened you|scared you|worn you out|crushed you|(left|made) you ..1 [feel|feeling] @degree_word? (@heard_feeling|confused|bewildered))",
            where=Where(question=None),
        ),
        Pattern(
            "(are|were) you @degree_word? [feeling|left]? [more]? @degree_word? @heard_feeling",
            "(do|did) you @degree_word? (feel|get) @degree_word? @degree_word? ..1 (@heard_feeling|@feeling_noun|like (you|nobody|no one|it))",
            "(did|does|do|is|has|was|will) (it|that|this|he|she|they|any of (it|that)|saying ..1|seeing ..1|hearing ..1|what (he|she|they|i) ..2) ..1 (<scare>|<frighten>|<hurt>|<upset>|<sting>|<worry>|<annoy>|<disappoint>|<embarrass>|<shame>|<shake>|<anger>|<overwhelm>|<touch>|<relieve>|<sadden>|<exhaust>|<drain>|<bother>|<humiliate>|<crush>|<shock>) you",
            "(are|were) you (maybe|perhaps|also|secretly|partly) ..1 (@heard_feeling|grieving|missing|hoping|dreading)",
            "(are|were) you @degree_word? (hoping|longing|dreading|missing|grieving|wishing|bracing|worrying|aching|mourning|regretting|fearing|hurting) ..3",
            "(might|could|may) (you|it|that|this|there) ..1 (be|feel|have been|have felt) ..3 (@heard_feeling|@feeling_noun)",
            "(is|are|was|were) (part of you|a part of you|some part of you|some of you) ..2 (@heard_feeling|@feeling_noun)",
            "(does|did|is|do) (it|that|this|part of you|a part of you|some of you|any of (it|that)) @degree_word? (feel|make you|makes you|making you|leave you|left you|bring up|feels) ..2 (@heard_feeling|@feeling_noun)",
            "(is|was) (it|that|this|there|part of it|some of it|any of it|all (that|this)) ..4 (@feeling_noun|@feeling_clear_hard|@feeling_clear_good|lonely|hurt|left out|let down)",
            f"^ [oh|so|maybe|perhaps|is it|and|still|feeling|you feel|a bit|more]? @degree_word? {GUESSED} [too|maybe|still|and {GUESSED}|or ..3|more than ..2|as well|@dear]? $",
            "(is|was|were) (it|that|this|those ..1|seeing ..2|hearing ..2) @degree_word? @degree_word? (frightening|scary|embarrassing|humiliating|lonely|painful|frustrating|confusing|overwhelming|exhausting|hurtful|upsetting|a relief|a shock|strange to|hard (for you|to|when|,|$)|sad)",
            "(bit|mix) of (a|both)? ..1 (@feeling_noun|@feeling_clear_hard)",
            where=Where(question=True),
        ),
        Pattern(
            "i (wonder|am wondering|wondered|am guessing|guess|imagine|am imagining|suspect|bet|would (guess|imagine|think|bet)|can imagine|sense|expect|suppose|get the (sense|feeling))"
            " @degree_word? [that|if|whether|maybe|perhaps] (you|it|that|this|part of you|part of (it|this|that)|there|some of (it|this|that)|a part of you|underneath|your _) ..5 (@heard_feeling|@feeling_noun|@hard_going)",
            "(maybe|perhaps|could it be (that)?|might it be (that)?|my guess is (that)?|is it possible (that)?) (you|it|that|part of you|there|it is|that is|some of (it|that|this)|underneath) ..4 (@heard_feeling|@feeling_noun)",
            "you (must|might|may) @degree_word? (be|have been|feel|have felt|be feeling|have been feeling) @degree_word? @degree_word? @heard_feeling",
            "you (sound|seem|look|sounded|seemed|looked) @degree_word? @degree_word? [like you are|as if you are|to be|to feel|maybe]? @heard_feeling",
            "^ [so|oh|and|you]? @degree_word? (sounds|seems) @degree_word? @heard_feeling",
            where=Where(negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(doing|do) (nothing|one thing)",
                "(thrilled|pleased|chuffed|proud) (with|of) yourself",
            ),
            example="You must be exhausted from doing nothing",
            why="The guess is mocking.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(why|how come|what) ..3 you @degree_word? (feel|so|being)?",
                "(jealous|mad|lost|stuck|free|happy|stupid|useless|bored) (now|of|at the|on the|in the|with yourself|or (what|something)|to|yet|$)",
                "(are|were) you (happy|mad|stupid|glad|safe|calm|free|alone|pleased) (now|that|to|on|in|at|with|tonight|tomorrow|later|yet|$|this|for|if)",
                "(angry|cross|annoyed|mad|upset|furious|irritated|disappointed) (with|at|in) (me|us)",
                "(proud|pleased|ashamed) of yourself",
                "you (seem|sound|look|must be) @degree_word? (lost|alone|stuck|stupid|mad|angry|bitter|jealous|insecure|desperate|foolish|useless|free)",
                "(tired|fed up|sick) (yet|of)",
                "about nothing",
                "you still",
                "(worth|need to|have to|point|reason) ..3 (@heard_feeling|<get>)",
                where=Where(quoted=None),
            ),
            example="Are you happy now?",
            why="It accuses, asks for the listener’s own sake, or asks for a fact.",
            place="sentence",
        ),
    ),
    fires=(
        "Were you scared?",
        "are u feeling a bit lonely up there",
        "I wonder if part of it is grief, love.",
        "You must be exhausted.",
        "Did it make you feel small, when she laughed?",
        "you sound really disappointed, mate",
        "Maybe you're more hurt than angry?",
        "Is it more sadness than anger, do you think?",
        "I imagine you felt pretty let down when I left.",
        "relieved?",
        "was there some guilt in it too",
        "Do you feel ashamed, Dad, or is it something else?",
    ),
    quiet=(
        "Are you happy now?",
        "Are you angry with me?",
        "You asked “were you scared?” and I couldn't answer.",
        "Were you on the early train?",
        "why are you so angry",
        "You must be joking",
        "Are you lost? The house is behind the church.",
        "you're jealous",
        "Are you ashamed of yourself?",
        "Do you feel like pizza?",
        "I wonder if the shop's still open",
        "Was he scared of the dog?",
    ),
    confidence=0.7,
)
