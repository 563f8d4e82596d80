"""Sorrow with the other: "I'm so sorry that happened"."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

RULE = Rule(
    code="SAF176",
    name="sorrow-shared",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This is sorry with the other, without trying to take the sorrow away.",
    why=(
        "“I’m so sorry this happened to you” stays beside somebody in what hurts. It offers no bright side"
        " and no plan, and says that their pain is seen and that it touches the one who hears it."
        " Messages that name and accept what the other is going through comfort better than messages that move"
        " on from it."
    ),
    limits=(
        "“Sorry you feel that way” is something else and left to another rule. Sorrow that becomes larger than the other’s own"
        " can turn the talk round."
    ),
    sources=("burleson1985", "reis1988", "linehan1997"),
    match=(
        Pattern(
            "(crying|weeping|grieving|in tears|heartbroken|sad) [here|right here] with you",
            "^ [oh] [@dear] how (painful|heartbreaking|unfair|cruel|devastating) (for you)?",
            where=Where(question=False),
        ),
        Pattern(
            "(am|so|very|really|truly|^|,|oh|terribly|@dear|and|i) @degree_word? @degree_word? sorry ..1 (to (hear|read|learn|know|see)|(that )?you (are|have|had|lost|went|were|got|did not|could not|can not|felt (so|that alone)|feel (so|this|alone|bad|lost|sad)|carried|spent|must|never|are going|have to|had to)|(that )?(this|that|it|he|she|they|your ..2|work|things|the ..2|people|nobody|no one|somebody|someone|today|tonight|everything|life) ..1 (is|was|has|have|had|happened|happens|hurts|hurt|did|said|went|feels|felt|are|were|left|died|got|came|keeps|keep|can not|treated|laughed|turned|fell|put|<be>|hit)|about (your|him|her|all (of )?(this|that|it)|what (happened|you)|everything|today|last|this|that|it|the (baby|news|job|house|results|scan|dog|cat|test|exam|interview|diagnosis|relationship|funeral|break up|breakup|friendship|way (he|she|they|it))|how (he|she|they|it|things))|for (your|his|her|the) loss|for (you|what (you|happened)|all (of )?(this|that|it|you))|(that|this) $)",
            "^ [oh|ah|oh no|no|aw|and|@dear] [@dear] @degree_word? @degree_word? [i am|am]? @degree_word? @degree_word? sorry [@dear|for you|about that|to hear|to hear that|to hear this|mate|my love|my friend]? $",
            "(^|,|and) (oh|i am|am|so|really|very|truly) [i am|am]? @degree_word? @degree_word? sorry [@dear|for you|my love|my friend]? $",
            "you @degree_word? (deserve|deserved) @degree_word? @degree_word? (much )?(better|more|kinder|kindness|gentleness|none of (it|this|that)|to be (heard|loved|safe|believed|treated|held))",
            "(what|the way) (he|she|they|people|someone) ..4 (was|is) @degree_word? (cruel|unfair|wrong|unkind|awful|horrible|not (ok|fair|right)|vile|out of order|mean|rotten)",
            "(i am|i|am|my heart is) @degree_word? (aching|hurting|grieving|crying|weeping|feel|ache|hurt|mourning) (for|with) (you|u|him|her|them|your ..1)",
            "what (happened|was done|they did|he did|she did) ..3 (was|is) @degree_word? (unfair|cruel|wrong|awful|horrible|terrible|not (ok|right|fair))",
            "(gutted|sad|sorry|heartbroken|devastated) to (hear|read|learn) ..3",
            "i hate (that|how|seeing|what) ..1 (this|you|it|they|he|she|that)",
            "i am (so|really|very|truly|deeply|terribly) @degree_word? sorry [@dear|for you|my love|my friend]? $",
            "(my|our) (heart|hearts) (breaks|aches|goes out|go out|hurts|is (breaking|broken|with|heavy|aching)|broke|ached)",
            "(it|that|this|what you ..2|your (words|message|letter)) @degree_word? ((hurts|hurt) ..1 to (hear|read|see|think|know)|breaks my heart|pains me|makes me @degree_word? (sad|ache|angry|furious|cross|want to (hug|cry|hold|scream|come))|made me (cry|sad|ache|furious|well up)|moves me|touches me) ..3",
            "i @degree_word? wish (i (could|knew how to) (hug|hold|take|make|be (there|with|beside|near)|help|do|carry|fix|give|reach|say|ease|change|lift|come)|i (was|were|had been) (there|with you|nearer|closer|able|beside)|it (was|were|had been) (easier|different|otherwise|gentler|less)|things (were|had been|felt)|you (did not|had not|were not|never) ..1 (have|had|has|been|going|alone|in|so|hurt|to)|there (was|were) (something|more|a way|words|anything)|this (had not|was not|were not|did not)) ..3",
            "(i am|am|i feel|@degree_word|^) @degree_word? @degree_word? (sad|gutted|heartbroken|devastated|angry|cross|furious|livid|fuming|raging|sorry|upset|hurting) ..1 (for you|on your behalf|with you|about (this|it) for you|at (him|her|them|how they))",
            "you (do|did) not @degree_word? (deserve|ask for) (this|that|any|it|to be|to have|the way|what|anything|such|one bit)",
            "(no one|nobody) (deserves|ought to|should have) ..2 (that|this|to)",
            "(that|this|it) @degree_word? (is|was) @degree_word? @degree_word? (unfair|not fair|rotten|heartbreaking|awful news|terrible news|such sad news|such a loss|a real loss|heartless of (him|her|them)|cruel of (him|her|them))",
            "(i do not|i have no|i have not got|there are no|no) @degree_word? (have )?(the right |the |any |got the )?words ..3",
            "(i am|am) (lost for words|crying with you|hurting with you|grieving with you|sitting with|holding you in|weeping)",
            "(you|oh you) poor (love|thing|darling|lamb|pet|soul|things|sweetheart|man|woman)",
            where=Where(question=False, negated=None, hypothetical=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "how painful , ..1 (having|listening|being)",
            ),
            example="How painful, having to listen to me",
            why="The pity is mocking.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "sorry ..2 (if )?you (feel|felt|see|saw|think|thought|took|take|find|are upset|got upset|were (offended|upset by)|misunderstood|read|heard) ..1 (that way|this way|like that|like this|it|that|personally|offended|hurt by|the wrong way)",
                "sorry that i",
                "sorry ..1 if (you|i|that|it|this|my|anything|anyone)",
                "sorry (that )?(you (are|were)|i am) (so|too|like) (sensitive|upset about nothing|offended|easily)",
                "sorry (i am|for (the (delay|late|mess|noise|short)|being|not|my)|about the (delay|mess|noise|late|typo|wait|short|smell|rush|mixup|mix up|timing|spelling|state|weather|parking|paint|milk|bins))",
                "(line|seat|shop|number|item|train|table|room|office|website|seat's|that|this) (is|was)? (engaged|taken|closed|busy|full|gone|reserved|wrong|mine)",
                "sorry ..3 (late|delay|missed your|typo|wrong (number|person|chat)|sold out|closed|out of stock|booked|full|inconvenience)",
                "wish (i|you|it|we) (could (come (to|on)|make it (to|on|tonight|tomorrow|$)|stay|have|join|afford)|had (brought|bought|booked|come|known|remembered)|were here|would (stop|listen|grow|shut|leave|stop|try|call)|you (a|all)|was (friday|saturday|summer|warmer))",
                "(that|it|this) (is|was) (not fair|unfair) ...1 i (did|was|had|never|have|do)",
                "(that|it|this) (is|was) (not fair|unfair) (,)? (you|to me|of you|i (wanted|had|never))",
                "(makes|made) me (angry|furious|cross|sad) (when|that|because) (you|i)",
                "happy (tears|crying)",
                "sorry , (that|it) (was|is) (the|me|a|my|only)",
                where=Where(quoted=None),
            ),
            example="I'm sorry that you are so sensitive",
            why="It is polite, or hands the hurt back.",
            place="sentence",
        ),
        Unless(
            Pattern("^ but ..1 (@taken_back|you)", "^ (but|still) you"),
            example="I'm so sorry. But you know how I get when I'm tired.",
            why="The next sentence takes it back.",
            place="message",
        ),
        Unless(
            Pattern("(but|though|still|however) ..1 @taken_back", where=Where(quoted=None)),
            example="I'm sorry that happened, but you should move on",
            why="What follows takes it back.",
            place="after",
        ),
    ),
    fires=(
        "I'm so sorry that happened to you.",
        "oh love im sorry",
        "My heart aches for you both.",
        "I'm really sorry about your dad.",
        "so sorry ur going through this, it isn't fair",
        "I wish I could take it away.",
        "You didn't deserve to be treated like that.",
        "I'm gutted for you, mate.",
        "I'm sorry to hear the scan wasn't clear, Mum.",
        "I don't have the right words. I'm with you.",
        "that makes me so sad to read, and so angry at them",
        Exchange("the adoption fell through", "Oh no. I'm so sorry. After all that waiting."),
    ),
    quiet=(
        "I'm so sorry you feel that way",
        "I'm sorry that happened, but you should move on",
        "Sorry about the delay, train's stuck.",
        "You said “I'm so sorry that happened” and held my hand.",
        "sorry can't make it tonight",
        "I wish you were here, the sea's lovely",
        "I'm sorry I shouted.",
        "Sorry, sold out.",
        "I'm not sorry.",
        "are you sorry?",
        "You deserve a medal.",
        "It's unfair of you to say that.",
    ),
    confidence=0.7,
)
