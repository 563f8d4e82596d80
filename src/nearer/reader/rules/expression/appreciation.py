"""Thanks or praise that says for what."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Rule, Unless

SAID = Where(question=False, negated=False, hypothetical=False)

# Shown to the end of the clause, where it ends soon enough.
FOR_WHAT = (
    "(thank you|thanks|cheers|ta|grateful to you) @degree_word? (much|so much|a lot|again|a million|very much|a bunch)? @dear? (for|from the bottom) !(now|nothing|the|that|this|reminding|info)",
    "(i|we) [do|did] @degree_word? @degree_word? (appreciate|appreciated|value|valued|admire|admired|treasure|treasured|cherish|cherished) (how|that|the way|you|your|it that|it when|what|all|everything|having|being)",
    "(i|we) @degree_word? @degree_word? (love|loved|like|liked|enjoyed) (how you|that you|the way you|when you|it when you|what you (did|said|wrote|made)|having you|being with you|doing this with you|your (laugh|kindness|patience|letter|card|cooking|voice|company|honesty|heart|way))",
    "(i am|am|feel|i feel|we are|^|,|and|but) @degree_word? @degree_word? (grateful|thankful|glad|lucky|blessed|proud) ((for|of|to have) (you|your|how|the way|what|all|everything|having|that)|that you|you (are|were|came|told|said|did|asked|stayed|called|exist))",
)

RULE = Rule(
    code="EXP175",
    name="appreciation",
    step="expression",
    tone="credit",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="Thanks with the reason beside it: what was done, or what it was like to have it.",
    why=(
        "A thank-you that names what the other did, or what it says about them, is felt more than a"
        " bare one. In a study of couples, gratitude that praised the giver made the giver feel more"
        " understood and cared for, while telling only one’s own benefit did less. Small things count,"
        " since they show that somebody was looking."
    ),
    limits="Sarcasm without a sign of it is taken at its word. Thanks out of politeness count as well.",
    sources=("algoe2016", "gottman1999", "gable2006"),
    match=(
        Pattern(
            "well done (for|on) !(being|forgetting|ruining|breaking|losing|missing|not|nothing|upsetting|making) ..2",
            "(love|like|admire|adore) how @degree_word? @praise_adjective you (are|were|have been)",
            "you (did|do|have done) @degree_word? (so much|a lot|everything) for (me|us)",
            "you @degree_word? (make|made) me feel @degree_word? @degree_word? (@feeling_good|special|beautiful|at home|better|like (myself|somebody|someone|i (matter|belong|can)))",
            "you @degree_word? (make|made) me @degree_word? @degree_word? (happy|smile|laugh|proud|stronger|hopeful) !(pay|wait)?",
            "your ..2 @degree_word? (made|makes) me @degree_word? @degree_word? (smile|smiling|laugh|happy|cry (happy|with joy)|feel @degree_word? @feeling_good)",
            where=SAID,
        ),
        Pattern(*(f"{text} ..8 (,|$)" for text in FOR_WHAT), where=SAID),
        Pattern(
            *FOR_WHAT,
            "(thank you|thanks) @degree_word? (much|so much|a lot|again|very much)? @dear? for the (lift|way|lovely|dinner|meal|soup|flowers|evening|talk|chat|walk|hug|call|letter|card|help|patience|kindness|time|weekend|birthday|present|gift|food|tea|coffee|cake|company|years)",
            "it @degree_word? (meant|means) (a lot|so much|the world|everything|a great deal|more than) ..3 (that|when|to (me|us)|you)",
            "(you|that|it|your _) (made|make|makes) (my|our) (day|week|night|morning|evening|year)",
            "(it|that|you|your _) @degree_word? @degree_word? (helped|help|helps|lifted|cheered|calmed|comforted|carried) me (@degree_word|a lot|so much|through|up|when|that|to)",
            "it @degree_word? (makes|made) ..2 difference (when|that|to (me|know|have))",
            "i @degree_word? (felt|feel|have felt) @degree_word? @degree_word? (looked after|cared for|supported|held|seen|understood|loved|safe|spoiled|spoilt|heard) (with you|when you|by you|last night|today|yesterday|thank|thanks|that you|because you|by how)",
            "(that|it|this|what you (did|said|wrote) ..4) (is|was) @degree_word? @degree_word? (kind|good|nice|sweet|lovely|thoughtful|generous|brave|gentle|patient) (of you|, thank|thank)",
            "you are the reason (i|we) (got through|made it|smile|laughed|believe|kept|keep going|am here|passed|had the courage|can (laugh|sleep|smile|do))",
            "(^|,) @degree_word? (love|loved) (how you|the way you|that you)",
            "you (are|were|have been) (my|a|such a|the|an) @degree_word? (absolute)? (rock|star|gem|angel|treasure|gift|comfort|lifesaver|anchor|joy|blessing|best (friend|part|thing))",
            "it @degree_word? helped @degree_word? @degree_word? (a lot|so much)? (that|when) you",
            # Praise of the person, with a when or a how.
            "you (are (such a|incredibly|@degree_word)|(were|have been) (such a|incredibly|@degree_word)?) @degree_word? (kind|sweet|gentle|thoughtful|caring|generous|brave|strong|patient|lovely|wonderful|supportive|understanding|warm|loving|calm|tender|steady|honest|good|great|brilliant|amazing|funny)"
            " (to|with|when|about|last|at|today|yesterday|for|on|this|and|in|friend|listener|mum|dad|sister|brother|man|woman|person|help|,|$)",
            "you @degree_word? (did|handled|managed|said|put|coped with|took care of) ..6 (so well|beautifully|brilliantly|such a (good|great|lovely|brilliant) job|with such|so (gently|kindly|patiently|calmly))",
            "(i|we) (could not|would not|do not know what i would|can not) ..6 without you",
            "(not everyone would|nobody else would|you did not have to) ..6 (and you|thank|but you did|so)",
            where=SAID,
        ),
        Sequence(
            Pattern("i @degree_word? (noticed|saw|realised) (that|how|what)? you", where=SAID),
            Pattern(
                "(thank you|thanks|i appreciate|i love that|it meant|(that|it|this) (was|is) @degree_word? @degree_word? [such] [a] (kind|lovely|sweet|thoughtful))"
            ),
            within="message",
            reach=15,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "for once",
                "but (nobody|no one) asked",
                "(means|meant) ..6 finally",
                "happy to (leave|see the back|be rid)",
                "(brave|strong|good) , (crying|moaning|whining)",
            ),
            example="That was really kind of you for once",
            why="A sting comes with the thanks.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "@thanks ..3 for (nothing|caring so|not @care_verb|never|@harm_verb|being @degree_word? @label|making me (feel|look|wait)|finally|at last|(your|all the) (concern|sympathy|support) as)",
                "(thanks|cheers|thank you) (a lot|a bunch) for",
                "for (letting me know (when|what time|if)|your (order|payment|email|enquiry|patience while|custom|interest|application))",
            ),
            example="Thanks so much for ruining my birthday",
            why="What is thanked for is no kindness, or the thanks are only form.",
        ),
        Unless(
            Pattern(
                "(love|like|loved|appreciate|admire|glad) (how|that|the way|when|it when) you (never|always manage to|can not|could not|@harm_verb)"
            ),
            example="I love how you never listen",
            why="What is praised is no kindness.",
        ),
        Unless(
            Pattern(
                "(glad|proud|happy|lucky|love|like) ..3 you (finally|at last|managed to remember|are not completely)"
            ),
            example="I'm so glad that you finally bothered",
            why="There is a sting in the praise.",
            place="sentence",
        ),
    ),
    fires=(
        "Thank you for sitting with me at the hospital. I wasn't so frightened with you there.",
        "thanks for picking up the kids, it gave me an hour to breathe",
        "I really appreciate how patient you were with Gran today",
        "I love the way you listen to the kids as if there was nothing else",
        "i'm so grateful u came with me to the viewing",
        "You made my day with that voice note.",
        "You were so kind to my brother last night.",
        "ty for being honest with me even tho it was hard",
        "It meant a lot to me that you asked about the interview, Mum.",
        "You handled the call with the landlord so calmly",
        "I couldn't have got through this month without you",
        "I'm proud of you for saying it to him",
        "You make me so happy",
    ),
    quiet=(
        "Thanks so much for ruining my birthday",
        "thanks for nothing",
        "Thank you for your order",
        "you said “thank you for sitting with me” and I smiled all day",
        "I'd appreciate it if you rang first",
        "I'm so glad that you finally bothered",
        "No thanks, I've eaten",
        "You never thank me for picking up the kids",
        "Did you thank Gran for the jumper?",
        "I like the way the light falls in here",
        "She was so kind to the dog.",
        "You made the bed already?",
        "You make me so angry",
    ),
    confidence=0.75,
)
