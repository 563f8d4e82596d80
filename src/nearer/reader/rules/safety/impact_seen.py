"""An answer to a hurt that sees what one's own act did to the other."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

MINE = "(i|what i ..3|when i ..4|the way i ..4|how i ..4|my ..3|me ..3|the things i ..2|that i ..4)"
LANDED = "(<hurt>|upset|<let> you down|<make> you (feel|cry|doubt|worry|think|wait)|<leave> you|scared|frightened|embarrassed|humiliated|landed|<feel>|felt to you|<sting>|stung|shook|shaken|dented|cost you|did to you|done to you|broke|broken|shut you out|pushed you away|put you (through|in)|affected|disappointed|wounded|<miss> (it|that|you|how)|worried you|came across|was hurtful|was unkind|was not (ok|fair|kind))"

RULE = Rule(
    code="SAF171",
    name="impact-seen",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This sees what one’s own act did to the other, before explaining anything.",
    why=(
        "When somebody says “that hurt me”, the first wish is to explain what was meant. What helps more is to"
        " hear what it did: “I can see that what I did hurt you.” Meaning and effect are two things, and the"
        " effect can be owned without confessing to a bad intent. Taking some responsibility is what ends the back and forth of charge and defence."
    ),
    limits=(
        "Words of remorse that turn to oneself (“I’m such a terrible person”) are something else. Owning what"
        " one didn’t do, to have peace, counts too and is no repair."
    ),
    sources=("gottman1999", "lewicki2016", "schumann2014"),
    match=(
        Pattern(
            "i ..2 (see|realise|understand|know|realised|get) @degree_word? [now] (how|what|how much|how badly) (that|it|this|i) @degree_word? ((made|makes|left) you|upset you|hurt you|scared you|did to you|landed)",
            "(that|it) was @degree_word? [a] @degree_word? (cruel|unkind|hurtful|unfair|harsh|cold|careless|thoughtless|horrible|rotten) [thing] (of me|for me to|to say to you|to do to you)",
            "i was not there (when you|for you)",
            "my ..1 (shouting|temper|silence|joke|words|tone|absence|comment|message|text|anger|yelling) @degree_word? (frightened|upset|embarrassed|worried|humiliated|crushed|wounded) you",
            "i can (tell|see) (that)? (it|that|this) @degree_word? (hurt|hurts|stung) , ..1 (when|seeing|me|my|having)",
            where=Where(question=False, negated=None, hypothetical=None),
        ),
        Pattern(
            f"i @degree_word? (can see|see|can hear|hear|understand|realise|know|get|did not (realise|know|see)|had not (realised|seen)|can imagine|am starting to (see|understand)|never (saw|realised)|hate|am sorry|am sad) @degree_word? (that|how much|how|why|what|now|it)? ..1 {MINE} ..2 {LANDED}",
            f"i @degree_word? (can see|see|can hear|can tell|hear|understand|realise|know|get|hate|can imagine|did not (realise|know|see)|had not realised) @degree_word? (that|how|how much|what|why)? (that|it|this) @degree_word? {LANDED} ..2 (you|when i|that i|from me|coming from me|what i|because i)",
            "(i @degree_word? (hurt|frightened|scared|embarrassed|disappointed|ignored|shut out|dismissed|interrupted|left) you (,|$|and|when|by|with|there|@degree_word|that|today|last|yesterday)|i @degree_word? let you down)",
            "(what i (said|did)|the way i ..4|how i ..4|my ..3) (was|is) @degree_word? (cruel|unkind|hurtful|unfair|harsh|wrong|cold|careless|thoughtless|mean|out of line|not fair|a lot to) ..3",
            "(why|how|that) you (are|were|feel|felt|would be) @degree_word? ..2 (upset|angry|hurt|cross|mad|furious|sad|disappointed|let down|annoyed|unsafe) (with|at|by) (me|what i|my)",
            "(it|that) must have (felt|seemed|looked|been|sounded) ..3 (i|me|my) ..3",
            "sorry ..1 (it|that|this|what i ..1) ..1 (cost|hurt|put|left|made|scared|landed|frightened|took) ..1 you",
            "how @heard_feeling ..2 you ..2 (by|with|because of|after|at) (me|what i|my)",
            "(see|imagine|hear|understand|know|get) ..1 how ..1 (@hard_going|@heard_feeling) ..3 (when|because|after) (i|me|my)",
            "you (are|were|have been) right to be ..2 (angry|upset|hurt|cross|mad|furious|disappointed|annoyed|wary|sad) ..3 i ..2",
            "you ..2 (waited|asked|hoped|called|rang|looked|reached|texted) ..5 and (it|i|nobody|my) (never|did not|was not|forgot)",
            "you (trusted|needed|counted on|relied on|believed in) ..5 and i ..3",
            "you (asked|wanted|waited|hoped) ..6 and i (gave|chose|put|picked|took|worked|stayed|spent) ..3",
            "i @degree_word? (hurt|frightened|scared|embarrassed|humiliated|disappointed|ignored|ghosted|dismissed|interrupted|belittled|mocked|betrayed|neglected|abandoned|rejected|excluded|blamed|wronged|failed|lied to|snapped at|shouted at|yelled at|talked over|walked out on|made fun of|made light of) (you|your ..1)",
            "i @degree_word? (shut you out|pushed you away|cut you off|brushed you off|put you down|took you for granted|broke (my|your|our) (promise|word|trust)|(broke|damaged|spoiled|spoilt|shook) ..2 (between us|your trust|our trust))",
            "you ..1 (felt|feel|were left|thought|had to|paid|cried|waited|lay awake) ..6 (because|when|after|since) (i|my|of (me|my|what i))",
            "(when|because|after) i ...6 (it|that|you) (must have|must)? ..1 (told you|made you|left you|hurt|hurts|cost you|felt|scared you|thought|landed|stung) ..3",
            "my ..3 (cut|wounded|scarred|broke|stung|hurt|scared|hurts) (you|deep|deeply|your ..1)",
            "i (made|left) you (feel|feeling|wait|waiting|cry|alone|to (deal|cope|carry|face|do)|on your own|sitting|standing|worry|worrying|doubt)",
            "(no wonder|that must have|that would have|you have every right|you had every right|i see why|i can see why|i understand why|i get why|you are right|you were right|anyone would) ..9 (when i|after i|after what i|that i|because i|i (did|was|had|forgot|said|left|was not|did not|should|gave|spent|missed|broke|went|ignored|promised|cancelled|laughed|snapped))",
            "(you are|you were|that is) right (,|that|about (me|it|that)|and|@dear) ..1 i (did|was|have|had|forgot|said|do|should|promised|was not|did not|left|missed|went|got|made|broke|ignored|talked|hurt)",
            "(you were|you are) (telling|asking|trusting|counting|relying|waiting|needing|hoping|looking|reaching|talking|crying|looking forward) ..7 and (i @degree_word? (was not|did not (listen|look|see|hear|ask|notice|come|help|answer|stop|stay)|went|looked|laughed|ignored|brushed|left|missed|turned|walked|checked|interrupted|changed|scrolled|snapped)|my (eyes|mind|head|phone|thoughts)|all i|what i) ..3",
            "you (needed|trusted|asked|told|wanted|hoped|expected|waited for|relied on|counted on) (me|my) ..5 and i @degree_word? (was not|did not|forgot|left|let|said|went|looked|laughed|ignored|brushed|broke|missed|turned|walked|had)",
            "^ [yes|oh|ok|@degree_word|@dear] i (did|was not|did not|forgot|was|have not|had not|should have|broke|missed|said (that|it)) [that|it|listen|ask|call|ring|there|notice|tell you|come]? (,|and|$) [and|,]? (i am|am|@degree_word) ..2 sorry",
            "i am @degree_word? @degree_word? sorry @degree_word? (for|about) (what (i|it|that) (did|put|cost|has|have|had|said|was) ..2 (you|through|like)|how (i|it|that) ..2 (you|felt|landed|left|made|hurt)|(hurting|scaring|frightening|embarrassing|ignoring|leaving|dismissing|disappointing|worrying|shutting|not (listening|asking|seeing|being|noticing|hearing|thinking|telling)) ..1|the (hurt|pain|fear|wait|worry) ..2 (i|caused|you))",
            "(it|that) must (have|be) ..3 (@hard_going|@heard_feeling) ..4 (from me|when i|that i|because i|with me|me (saying|laughing|leaving|going|not))",
            "(whatever|no matter what|even if|although|though) i (meant|intended|did not mean|was trying|thought) ..4 (it|that|you|i) (did|still|was|were|hurt|landed|got)",
            where=Where(question=False, negated=None, hypothetical=None),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(but|though|however|still|although|only) ..1 (@taken_back|you|i (only|just|did not mean|was (only|just|joking|trying)|never meant|had to))",
                "(because|if|until|after) you (started|made|had|pushed|always|never|did not|would not|kept)",
                where=Where(quoted=None),
            ),
            example="I can see that I hurt you, but you started it",
            why="What follows takes it back.",
            place="after",
        ),
        Unless(
            Pattern(
                "^ (but|still) ..1 (@taken_back|you|i (only|was (only|just|joking)|did not mean))",
                "(i have|i) (never|not) (hurt|let|made|ignored|left)",
                "i (let|left) you (a|the|have|borrow|know|some|two|one|in|go|sleep|win|out)",
                "i (left|ignored|interrupted) you (at the (station|airport|door)|a (note|message|key|plate))",
                "how (do|did|could|have) i (hurt|make|let)",
                "(right|^) i (said|was) (so|right)",
                where=Where(quoted=None),
            ),
            example="I can see I hurt you. But you started it.",
            why="The next sentence takes it back, or it is about something else.",
            place="message",
        ),
    ),
    fires=(
        "I can see that what I did hurt you.",
        "ur right, i was on my phone and i left you sitting there",
        "I did, and I'm sorry. You waited and I forgot.",
        "I didn't realise how much my joke stung you.",
        "No wonder you were upset when I walked out, love.",
        "You needed me and I wasn't there.",
        "I'm sorry for what it put you through, Mum.",
        "Whatever I meant, it hurt you.",
        "That must have been horrible to hear from me, in front of everyone.",
        "I hear that the way I said it made you feel small.",
        "You were telling me about your dad and my eyes went to the telly. I'm sorry.",
        Exchange("You hurt me when you cancelled", "I let you down. I can hear it in every word."),
    ),
    quiet=(
        "I can see that I hurt you, but you started it",
        "I can see I hurt you. But you started it.",
        "I'm sorry you feel that way.",
        "You said “I can see that I hurt you” and I believed it.",
        "I let you have the last slice.",
        "I didn't mean it like that.",
        "How did I hurt you?",
        "I can see what I did wrong, the plug was out.",
        "I've never hurt you.",
        "He hurt you and I hate him for it.",
        "You're right, the film was awful.",
        "I left you a plate in the oven",
    ),
    confidence=0.7,
)
