"""Thanks for what was told, and for the trust in telling it."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

RULE = Rule(
    code="SAF163",
    name="thanked-for-trust",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="The trust in what was shared is thanked here, which makes the next time easier.",
    why=(
        "Telling something tender is a risk, and people judge their own openness more harshly than others do."
        " Thanking somebody for telling, being glad that they said it, or seeing that it took courage answers"
        " the fear of having said too much. It tells them that the telling was welcome, before anything is"
        " said about what was told."
    ),
    limits=(
        "Thanks for plain news (“thanks for letting me know”) are left alone. Thanks can be bitter, and stand"
        " alone where more is hoped for."
    ),
    sources=("bruk2018", "reis1988", "kardas2021"),
    match=(
        Pattern(
            "i (do not|never|will not) take (it|that|this) ..1 lightly ..3",
            "(it|that) (means|meant) @degree_word? (a lot|so much|the world|everything) [to me] [that] you have @degree_word? @told_past",
            where=Where(question=False),
        ),
        Pattern(
            "(@thanks|bless you|grateful|means a lot|honoured) @degree_word? (much|again|a million|so much)? @dear? ..1 for @degree_word? @told_verb",
            "@thanks @degree_word? for (your|the) (honesty|trust|openness|courage|truth|bravery)",
            "(i|we) @degree_word? @degree_word? (appreciate|value|treasure|respect|admire) @degree_word? (you|that you|your|how) (@told_verb|@told_past|honest|open|honesty|trust|openness|courage|frankness)",
            "((i|we) (am|are|feel)|@degree_word|^) @degree_word? @degree_word? (glad|grateful|touched|honoured|moved|pleased|thankful|relieved|happy|privileged) @degree_word? (that|it is me|because|to be someone|to be the one)? (you @degree_word? @told_past|it is me you|you @degree_word? (trust|trusted|told|tell) me|to be (told|trusted|asked|let in))",
            "(i|we) (am|are|feel|felt) @degree_word? (honoured|trusted|privileged|touched)",
            "(it|that) (means|meant|is) @degree_word? (a lot|so much|the world|everything|an honour|a privilege|a gift) (to me )?(that )?(you @told_past|hearing (this|it|that) from you|to be (told|trusted|asked|let)|you (trust|trusted|tell) me)",
            where=Where(question=False, negated=False, hypothetical=False),
        ),
        Pattern(
            "(it|that) (means|meant) @degree_word? (a lot|so much|the world|everything) ..2 (you would|you could|you can|you did|you felt|you chose|you want) ..3 (tell|share|trust|say|talk|turn|come|open)",
            "(glad|grateful|honoured|relieved|thankful) ..1 (i|we) (know|heard|get to know|could hear|can carry|can share|can know) ..2",
            "(honest|vulnerable|open|real|big|brave|generous) of you ..1 (to|,|$|thank|and|saying|telling)",
            "(it|that) @degree_word? (is|was) not easy to (say|tell|share|admit|write|talk|open|ask|put|name)",
            "(now|and now) you have (said|told|shared|let) ..3",
            "you @degree_word? (trusted|trust|are trusting) (me|us) ..1 with (this|that|it|something|your)",
            "you did not have to (tell|say|share|let) ..4 (and|but) you did",
            "(a|such) @degree_word? (brave|courageous|hard|big|honest) thing (to|of you to) (tell|say|share|ask|admit|do|write)",
            # It took something to say.
            "(it|that|this) @degree_word? (took|takes|must have taken|will have taken|would have taken) @degree_word? [a lot of|some|real|so much|such|all your|a lot]? ..1 (courage|guts|bravery|nerve|nerves|strength|spine|heart) ..3 (to|,|$|for you|from you|telling|saying|and)",
            "(it|that|this) @degree_word? (took|takes|must have taken|will have taken) @degree_word? (a lot|so much|something) (to|for you to)? (say|tell|share|write|ask|admit|open|put|bring|,|$)",
            "(it|that|this|you|telling (me|us)|saying (that|it|this)) @degree_word? (is|was|are|were) @degree_word? @degree_word? (brave|courageous|a brave thing|gutsy) (of you|to|for (telling|saying|sharing|opening|naming)|telling|saying|,|$)",
            "^ @degree_word? @degree_word? (brave|courageous) of you",
            "(that|it|this) (can not|could not|will not|cannot) have been easy ..2 (to|saying|telling|sharing|putting|writing|for you to)",
            "i (know|can (see|hear|tell|imagine)|bet|imagine|am sure) ..1 (it|that|this|how) ..3 (hard|difficult|not easy|easy|scary|tough|big|frightening) ..3 (to (say|tell|share|admit|write|talk|ask|open|bring)|saying|telling|sharing|writing)",
            "(that|this|it|it must|that must|this must) (was|have been|had been|be) @degree_word? @degree_word? (hard|not easy|a hard thing|a big thing|a lot|a huge thing|scary|difficult|frightening|painful|tough) (for you )?to (say|tell|share|admit|write|talk|open up|bring up|put (it )?into)",
            "(saying|telling|sharing|writing|asking|admitting|naming) ..4 (took|takes|must have taken|will have taken|was|is) ..1 (courage|guts|bravery|nerve|strength|a lot|brave|hard|not easy|so much)",
            where=Where(question=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(telling|told|saying|sharing|asking|asked|writing|showing|showed|explaining) (me )?(now|so late|after|everyone|him|her|them|the (time|date|address|link|photos|recipe|file|location|number|screen)|what time|where|which|about the (bus|bins|train|sale|match|offer|meeting|party|shop|recall|road|roadworks|parking|weather|time|booking|shop)|to (buy|bring|get|pick)|how to)",
                "(for sharing|for telling) (my|our) (secret|business|private|news)",
                "(for) (letting (me|us) know|the (help|lift|reminder|heads up))",
                "for (him|her|them|it) to",
                "for being (honest|straight|frank|open) (for once|finally|at last|that you do not)",
                "for (telling|saying|reminding) ..3 (what i (did|am)|i am|how (bad|useless|awful)|nothing|again that)",
                "(finally|at last|for once|eventually) (told|telling|saying|being|honest|said)",
                "talking (to|about) (the|him|her|my (boss|teacher|mum))",
                "(telling|told|tell) (me|us) (the|when|where|which|there|they|it is (on|at|sold|open|closed))",
                where=Where(quoted=None),
            ),
            example="Thanks for telling me what time it starts",
            why="It is plain information, or bitter.",
            place="sentence",
        ),
    ),
    fires=(
        "Thank you for telling me.",
        "thx for trusting me with that, honestly",
        "I'm so glad you told me, love. That was a lot to keep on your own.",
        "That took a lot of courage to say, Dad.",
        "I really appreciate you sharing this with me.",
        "It means a lot that you came to me.",
        "brave of you to say it out loud",
        "That can't have been easy to tell me.",
        "Thank you so much for being open about it, even the part about me.",
        "im honoured u told me first",
        Exchange("I've never told anyone this", "Then I'm glad you said it to me. It stays here."),
        "I know how hard it was to bring this up, thank you.",
    ),
    quiet=(
        "Thanks for letting me know, see you at nine.",
        "Thanks for telling everyone my news",
        "You wrote “thank you for telling me” and nothing else.",
        "thank you for the lift",
        "Thanks for telling me where you hid the key, I got in.",
        "I'm glad you told him where to park.",
        "Thanks for sharing the link.",
        "brave little dog",
        "I'm not glad you told me, I'd rather not have known.",
        "It took a lot of glue to mend.",
        "Thanks for asking, I'll have the soup.",
        "Who told you?",
    ),
    confidence=0.8,
)
