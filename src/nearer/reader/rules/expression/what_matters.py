"""A need, or what matters, said as one's own."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Rule, Unless

RULE = Rule(
    code="EXP172",
    name="what-matters",
    step="expression",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="Here it says what is needed or what matters, which gives the other something to say yes to.",
    why=(
        "Under most hurt there is something that matters: rest, being heard, knowing where one"
        " stands. Saying it tells the other what to do rather than what to stop, and it is the reason"
        " that makes a request more than a wish. Needs of this kind are common to everyone, so they"
        " are easier to take in than a complaint."
    ),
    limits=(
        "“I need you to” is left out, since it can be an order. A need named for pressure, as in “I"
        " need respect in this house”, looks the same as one that is offered."
    ),
    sources=("rosenberg2003", "gottman1999", "rogers2018"),
    match=(
        Pattern(
            # From the clause's beginning: what matters may be several words long.
            "(^|,|and|but|because|that|so|since) {!(it|what|you|we|not|never|nothing) ..4 with (you|us|me|them|him|her|_ ..1) @degree_word? @degree_word? (matter|matters|mattered|<mean> (a lot|so much|the world|everything)) [to (me|us)]}",
            "what (is|feels|has always been) @degree_word? (important|dear|essential|vital) to me",
            "i would @degree_word? (like|love|appreciate|welcome) (a bit|a little|some)? more ..1 @need_word",
            "what i (would )?(@degree_word )?need is ..3",
            "all i am (asking|asking for|after|hoping for) is ..3 @need_word",
            "@need_word is (what|all) i @degree_word? @degree_word? (need|want|miss|long for|am asking for)",
            "i am longing for @degree_word? (some|a|an|one|more)? ..1 (@need_word|evening|morning|day|night|hour)",
            where=Where(question=False, negated=False, hypothetical=False),
        ),
        Pattern(
            "i [do] @degree_word? (need|needed|am needing|could (really)? (do with|use)|am asking for|am longing for|crave) @degree_word?"
            " (a bit of|a little|some|more|a bit more|a little more|some more|my|your|the|that|a lot of|a lot more|plenty of|a|an|any)?"
            " @degree_word? (@need_word|(hour|day|night|evening|moment|minute) (alone|to myself|off|of (quiet|rest|peace|calm)))",
            "i [do] @degree_word? (need|want|would like|would love|hope|wish|needed|wanted|was hoping|long|like) to"
            " (feel (like)?|know (that)? (i|you|we|it)|be) @degree_word? (heard|seen|asked|told|included|understood|close|closer|loved|safe|part|consulted"
            "|held|trusted|believed|taken|wanted|able to|honest|there|on|we|i|you|matter|are|is|stand|that|treated|respected|wanted|valued|@feeling_good|@feeling)",
            "i [do] @degree_word? (need|want|would like) to know (where (i|we) stand|what to expect|what is coming)",
            "(what|the thing|all|one thing) i @degree_word? (need|needed|want|wanted|would @degree_word? (like|love)|long for|am after|am hoping for|was hoping for|hoped for|hope for|wish for|miss|missed|care about|ask) @degree_word? (from you|of you|from this|right now|most|now)? (right now|now|tonight|most)?"
            " (is|was|would be) @degree_word? (to|for|your|you|us|someone|somebody|time|that|this|being|not|less|more|some|a (bit|little|hug|word|rest|break|hand|friend|say|yes)|@need_word)",
            "(what|something that) matters (most)? to me",
            "(it|that|this|you|we|us|honesty|trust|family|our _|your _|being (on|in|there|with|asked|heard|told|a|part|honest|close|kind) _?) @degree_word? [do|does|did|will|would] @degree_word? (matter|matters|mattered|<mean>) @degree_word?"
            " (to me|a lot|so much|a great deal|the world|everything)",
            "(means|meant) @degree_word? (the world|a lot|so much|everything|a great deal) to (me|us)",
            "(matters|mattered) @degree_word? (more|most|a lot|deeply|so much|greatly)? to me",
            "it (would|will) (mean|matter) @degree_word? (a lot|so much|the world|everything|something|to me|a great deal)",
            "@degree_word? (important|precious|dear|sacred) (to|for) me",
            "i @degree_word? (value|treasure|cherish|care about|care @degree_word? about|set store by) (our|us|my|the|this|having|being|how (you|we|they|it)|when|honesty|time|what (you|we|happens))",
            "(i want|i would like|i would love|i hope for|i wish for) (for)? us (to|both|all)",
            "(some|a little|a bit of|a bit more|more) @need_word ..2 would @degree_word? (help|be|mean)",
            "it (would)? @degree_word? (helps|help) me [@degree_word|a lot|so much|to] (when|if|that|sleep|feel|know|settle|calm|breathe|trust|hear)",
            "what (helps|calms|comforts|soothes|reassures|matters to) me @degree_word? (most)? (is|was|would be)",
            "i [do] @degree_word? (need|want|would like) to (know|hear|feel) (that)? (i|you|we|it|things) ..1 (are|am|is|have|will|matter|care|love|want|still|can)",
            "(helps|help|helped) me (to)? (sleep|feel|settle|calm|breathe|trust|relax|think|cope|open up)",
            "i (feel|am) @degree_word? (safest|safer|closest|closer|calmer|better|happiest|happier|steadier) when",
            "(because|since|so) (i|we) (need|want|value|care about|care @degree_word? about) ..2 @need_word",
            "my need (for|to)",
            where=Where(question=False, negated=False, hypothetical=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(break|space|rest|time|peace|room) [away] from you",
                "asking for ..5 for once",
                "is that too much",
                "around here",
            ),
            example="I need a break from you",
            why="The need is thrown at the other.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(help|hand) @degree_word? (with|moving|carrying|lifting) (the|my|a|this|these)? ..1 @logistics",
                "need (time|more time|space|room) (to|for|in|on) (the|finish|park|pack|change|get (dressed|ready|there))",
                "(help|room|space|time|air|security|contact) (for|in|on) (the|my|our|this) ..1 @logistics",
                "need the (room|space|time|rest|air|hand|voice|contact)",
                "need (my|your|the|that|a) (care|help|security|contact|support|sleep) (plan|number|details|desk|code|card|bag|line)",
            ),
            example="I need a hand with the shopping",
            why="A plain errand, with no more in it than that.",
        ),
        Unless(
            Pattern("need ..4 (from you lot|or else|or i am|right this (minute|second)|for once)"),
            example="I need some respect for once",
            why="The need is used as a blow.",
        ),
    ),
    offers=(Ask("What would one small thing be that they could do about it this week?"),),
    fires=(
        "I need some quiet when I come in from work.",
        "it matters to me that we decide these things together",
        "What I really need right now is a hug and no advice",
        "honestly i could do with some company tonight",
        "I want to feel like part of this family, Mum.",
        "Being on time matters a lot to me",
        "I value our Sundays.",
        "Evenings with you matter to me.",
        "I need reassurance today and I'm a bit embarrassed to need it",
        "it would mean so much to me if you came to the show",
        "I sleep badly after a row, and it helps me when we say goodnight anyway.",
        "i want us to be able to talk about money w/o panic",
        "I feel safest when I know the plan",
    ),
    quiet=(
        "I need some milk and two onions",
        "I need a hand with the shopping",
        "What I really need to know is the wifi password",
        "You said “I need some quiet” and I took the kids out",
        "you need to calm down",
        "I need you to stop",
        "Do you need a hug?",
        "It doesn't matter to me which film we see",
        "If I need help I'll shout",
        "She needs more rest than she gets.",
        "I want to be home by six",
        "What matters is the deadline",
    ),
    confidence=0.75,
)
