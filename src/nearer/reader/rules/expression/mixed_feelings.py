"""Two feelings that pull apart, both named."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.rule import Rule, Unless

MINE = Where(question=False, hypothetical=False, negated=False, third_person=False)
# A joining word, with or without "I am" after it.
JOIN = "(and|but|yet|while|though|also|plus) @degree_word? (i am|i feel|am|at the same time|i have been|i)? @degree_word? @degree_word?"

RULE = Rule(
    code="EXP178",
    name="mixed-feelings",
    step="expression",
    tone="credit",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="Two feelings stand side by side here, and neither has to win.",
    why=(
        "Being glad and sad, or loving somebody and being angry with them, is how people often are."
        " Naming both keeps one from being hidden behind the other and tells the other person that"
        " the hard one is not the whole. People who tell their feelings apart cope better with the"
        " hard ones."
    ),
    limits="Two words for nearly the same feeling are not found, and some pairs (“happy but tired”) are small.",
    sources=("kashdan2015", "greenberg2002", "article"),
    match=(
        Sequence(
            Pattern("^ @degree_word? @degree_word? @feeling_clear_good $", where=MINE),
            Pattern("^ @degree_word? @feeling_clear_hard ..1 (as well|too|also)", where=MINE),
            within="message",
            reach=6,
        ),
        Pattern(
            "@feeling_clear_good ...6 (and|but|yet) [also] @degree_word? @degree_word? [bit] @degree_word? @feeling_clear_hard",
            "(do not|did not) know (if|whether) ..3 (laugh|smile|celebrate|@feeling_clear_good) or ..3 (cry|scream|hide|@feeling_clear_hard)",
            "(@feeling_clear_good|laughing) one (minute|moment|day|second|hour) ..3 (@feeling_clear_hard|@feeling_other|dreading|crying)",
            "(@feeling_clear_hard|dreading|crying) one (minute|moment|day|second|hour) ..3 (@feeling_clear_good|laughing)",
            where=MINE,
        ),
        Pattern(
            # A good one and a hard one, in either order.
            f"@feeling_clear_good ...4 {JOIN} @feeling_clear_hard",
            f"@feeling_clear_hard ...4 {JOIN} (@feeling_clear_good|proud|love you)",
            f"i @degree_word? (love|adore|miss|trust|admire|like) (you|him|her|them|being|this|it|that|my|our|having|us|@kin) ...6 {JOIN} (@feeling_clear_hard|mad|cross)",
            "@feeling_clear_good ...4 (and|but|yet) i (will|am going to)? @degree_word? (miss|be sad|be lost)",
            "i ..3 @feeling_clear_good ..4 , @degree_word? @feeling_clear_hard",
            "^ @degree_word? @feeling_clear_good ..4 , @degree_word? @feeling_clear_hard",
            "(laughing|laughed|smiling|smiled) ..1 and ..1 (crying|cried|weeping|wept|sobbing)",
            "i @degree_word? love ...8 (and|but|yet) i? @degree_word? @degree_word? (miss|grieve)",
            f"i @degree_word? miss ..4 {JOIN} @feeling_clear_good",
            f"(@feeling_clear_hard|mad|cross) (at|with|about|that)? ..4 {JOIN} (love|miss|am in love with|adore|want|need|like|care about|feel (sorry )?for|sorry for|understand) (you|him|her|them|it|us|@kin)",
            f"i @degree_word? (want|would love|would like|long|hope|look forward) ...8 {JOIN} (@feeling_clear_hard|not ready|dreading|dread)",
            "(scared|afraid|frightened|terrified|nervous|anxious|worried|shy) ...6 (and|but|yet) i @degree_word? (want|would love|hope|long|look forward) to",
            # Words for the mixture itself.
            "i (am|feel|was|felt|have been) @degree_word? @degree_word? (torn|conflicted|ambivalent|(in|of) two minds|pulled (in|both|two) ..2 (ways|directions)|divided|split|mixed|all mixed up|bittersweet)",
            "(mixed|conflicting|complicated|contradictory|opposite) (feelings|emotions)",
            "(two|both|opposite|different|several) feelings (at once|at the same time|in me|together)",
            "(i @degree_word? (laughed|smiled)) ..2 (and|then) ..2 (cried|wept)",
            where=MINE,
        ),
        Sequence(
            Pattern("(part|half) of me", where=MINE),
            Pattern("(the other (part|half|bit|side)|another part|part of me|half of me)"),
            within="message",
            reach=20,
        ),
        Pattern(
            "(joy|relief|pride|love|gratitude|excitement|hope|happiness|gladness) and ..2 (loss|grief|sadness|guilt|anger|fear|shame|hurt|worry|dread|pain|envy|sorrow|panic)",
            "(loss|grief|sadness|guilt|anger|fear|shame|hurt|worry|dread|pain|envy|sorrow|panic) and ..2 (joy|relief|pride|love|gratitude|excitement|hope|happiness)",
            "(it|this|that|the _|today|everything) @degree_word? (is|was|feels|felt) @degree_word? a? (bittersweet|a mixed (blessing|bag) of feelings)",
            where=Where(question=False, hypothetical=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(laugh|cry) at how",
                "how (stupid|dumb) you",
            ),
            example="I don't know whether to laugh or cry at how stupid you are",
            why="It is mockery.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(sad|sorry|afraid|scared) to (say|hear)",
                "happy (birthday|christmas|new year|anniversary|easter)",
                "split (the|on|between|over|a)",
                "torn (jeans|shirt|page|my|the|ligament|muscle)",
            ),
            example="happy christmas you two and sad we can't be there",
            why="A form of words, or a thing that is torn.",
        ),
    ),
    fires=(
        "Part of me wants to go with you and part of me wants my own bed.",
        "I love you and I'm still angry.",
        "happy for u and a bit jealous too, honestly",
        "I was relieved when she left, and so guilty about it",
        "I feel torn about moving back home, Dad.",
        "I've got mixed feelings about the wedding",
        "I'm sad that it's over but also grateful we had it",
        "I want to see everyone and I'm scared of the questions",
        "im mad at you and i love you",
        "It's bittersweet, your last night in this flat",
        "I'm excited about the baby. Honestly I'm thrilled, and terrified.",
        "I feel proud and lonely at the same time when you're on stage",
    ),
    quiet=(
        "I'm sad and tired",
        "I love you and I'm at the station",
        "happy christmas you two and sad we can't be there",
        "You said “part of me wants to go and part of me doesn't” and I get it",
        "Part of me wants pizza",
        "I'm happy and the kids are fed",
        "She was happy and sad at the same time, she said.",
        "Are you happy and scared at once?",
        "both are true: the shop is shut and the car won't start",
        "I'm angry and I'm hurt",
        "mixed salad or chips?",
    ),
    confidence=0.75,
)
