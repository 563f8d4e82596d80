"""Being believed."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

RULE = Rule(
    code="SAF172",
    name="believing",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Being believed comes first here; it is what makes telling the rest possible.",
    why=(
        "Who tells of something that hurt or shamed them often waits for a “really?” or “are you sure?”."
        " “I believe you”, “you don’t have to prove it”, “you’re not making it up” take what was told as it was"
        " told. Taking somebody’s experience seriously is the ground of all validation; it says nothing yet about"
        " who else is right."
    ),
    limits=(
        "“I believe you” can be said in irony or as a way to end the talk. “I believe you have my keys” is an"
        " opinion, and left out where the words after it show that."
    ),
    sources=("linehan1997", "reis1988", "rosenberg2003"),
    match=(
        Pattern(
            "i know [that] you would (not|never) (make (it|this|that)|lie|invent)",
            "i am not @degree_word? doubting (you|it|this|a word)",
            "if you (say|tell me) ..3 [it|that|he|she|they] (hurts|hurt|happened|was|is|did) ..2 (then|,|it) ..1 (it|that|he|she|they)? (hurts|hurt|happened|was|is|did|does)",
            "you never made (it|this|that|any of it|a word) ..3 up",
            "i never @degree_word? thought [that] you (were|had) @degree_word? (lying|making|made|exaggerating|imagining|imagined|lied)",
            "i know [that] you are telling (me)? (the truth|how it|it as|what happened)",
            "it @degree_word? happened (,|and) [and] @degree_word? (it|that) (was not|was wrong|matters|hurt|should not)",
            "it happened to you ..1 (as|like|just as|the way) you",
            where=Where(question=False),
        ),
        Pattern(
            "{(i|we) @degree_word? @degree_word? (do|did|will|would)? @degree_word? (believe|believed|trust|believing) (you|u)} (,|$|@dear|and|about|completely|entirely|fully|totally|one hundred|100|a hundred|too|now|absolutely|without|every|@degree_word|i|because|on (this|that)|over|no matter|whatever|when you (say|tell|said|told))",
            "{(i|we) ..1 (have)? (always|@degree_word|fully|completely)? (believe|believed) (you|u)} (,|$|@dear|and|about|when|too|now|on|because)",
            "(it|that|this) (did|really did|definitely did|really|definitely) (happen|happened)",
            "(i|we) @degree_word? (do|did|will|would)? @degree_word? (believe|believed|trust) (every (word|bit|single)|all of (it|that|what)|what you (say|said|told|are (saying|telling)|saw|felt|feel|heard|remember|went)|it (all (,|$)|happened|,|$)|that (it|this|you (felt|feel|saw|went|tried)) ..2|your (word|account|version|side|story|memory|gut|instinct|instincts|feeling|feelings|experience|pain))",
            "(i|we) @degree_word? (never|do not|did not|would never|will never|have no reason to|have never|do not for a (second|moment|minute)|am not going to|would not dream of) @degree_word? ..2 (doubt|doubted|doubting|question|questioned|disbelieve|second guess) ..4 (you|it|that|a word|any|what you|your|this)",
            "i know (that)? you (are telling the truth|would not lie|are not lying|did not make|would never (lie|make)|are (honest|truthful))",
            "(do not|does not|no|never) ..1 need ..1 (any )?(proof|evidence|convincing|a witness)",
            "(i would|i will|i) (take|trust|believe) your word ..3",
            "no reason (not to (believe|trust)|to (doubt|question|disbelieve)) ..2",
            "(i have|there is|i had) (no|not a|never a) ..2 doubt ..4 (you|it|that|about (you|it|that|this)|any of)",
            "i @degree_word? (take|am taking) (you|it|this|that|what you ..2|your ..1) @degree_word? @degree_word? (seriously|at your word|on trust)",
            "i take your word for (it|that)",
            "(that|it|this|what (happened|he did|she did|they did|you (felt|saw|went through|remember))) @degree_word? (is|was) @degree_word? real (,|$|and|to|for|i)",
            "(i know|i believe|i am sure) ..1 (it|this|that) @degree_word? (happened|is (true|real)|was (true|real))",
            where=Where(question=False, negated=None, hypothetical=False),
        ),
        Pattern(
            "you (do|did) not (have|need) to (prove|justify|defend|convince) (it|anything|a thing|yourself|this|that|any of|me|anyone|us|to) ..2",
            "you (never|will never) (have|had) to (prove|justify|defend|convince) ..3",
            "(no need|you need not) (to )?(prove|justify|convince) ..2",
            "you (are|were) not @degree_word? (making (it|this|that|any of it|things) up|imagining (it|this|that|things)|lying|mad|crazy|going mad|losing your mind|exaggerating|dreaming it|the liar)",
            "(it|this|that) (is|was) not @degree_word? (in your (head|imagination)|your imagination|made up|something you imagined)",
            "you (did|have) not @degree_word? (imagine|imagined|dream|made|make|invent|dreamt) (it|this|that|any)",
            "your (word|say so|memory|account|side|version|story) ..2 (is|are) (enough|good enough|all i need)",
            where=Where(question=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(believe|trust) (you|u) (are|were|have|will|can|could|owe|mean|need|know|left|said|when you (say|tell|said) you (will|are going to)|to|with|about as)",
                "(yeah|yes|sure|oh|of course|right|whatever) (right )?i believe you (thousands|millions|not)",
                "(do|did|can|could|would|will|does) not ..2 (believe|believed)",
                "(never|hardly|barely|no longer) ..1 (believe|believed)",
                "believe (you|u) , thousands",
                "until (now|today|this)",
                "(want|wanted|like|love|try|trying|tried|wish|wanting) to (believe|trust)",
                "(believe|trust) (you|u) ..2 (about (the|your) (oven|train|weather|film|price|size)|but|though|for now|this time|for once|when i see)",
                "(really|if only) i (could|would)",
                where=Where(quoted=None),
            ),
            example="I believe you, but only this time",
            why="It is an opinion, a doubt, or belief on condition.",
            place="sentence",
        ),
    ),
    fires=(
        "I believe you.",
        "i believe every word u just told me",
        "You don't have to prove anything to me, love.",
        "I never doubted you for a second, Mum.",
        "You're not making it up.",
        "I take what you said seriously, all of it.",
        "It wasn't in your head. It happened.",
        "I trust your memory of that night.",
        "I do believe you, and I'm sorry nobody else did.",
        "what he did was real and it was wrong",
        Exchange(
            "nobody thinks my uncle would do that", "I believe you, and I'm glad you came to me."
        ),
    ),
    quiet=(
        "I believe you have my keys.",
        "I believe you, but only this time",
        "You said “I believe you” and it was all I needed.",
        "I don't believe you.",
        "I want to believe you",
        "Do you believe in ghosts?",
        "I can't believe you ate the lot!",
        "I believe it opens at nine.",
        "You don't have to bring anything.",
        "I trust you to pick a good film",
        "You're making it up!",
    ),
    confidence=0.8,
)
