"""A reply that lets a feeling make sense."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

RULE = Rule(
    code="SAF161",
    name="validating",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This lets the feeling make sense, which tends to make it easier to carry.",
    why=(
        "Saying that a feeling makes sense, that anyone would feel it, or that it is allowed to be there tells"
        " the other that nothing is wrong with them for having it. It is not the same as agreeing:"
        " one can see why somebody is angry and still remember the evening differently. Being"
        " understood and taken seriously is a large part of what people mean when they say that they feel close."
    ),
    limits=(
        "Irony (“of course you are”) counts too. A feeling can be called normal in a way that makes it smaller;"
        " where a “but” that takes it back stands behind it, nothing is credited."
    ),
    sources=("linehan1997", "reis1988", "rosenberg2003"),
    match=(
        Pattern(
            # Said in passing: no wonder; anybody would; so would I; a right to it.
            "no wonder ($|,|at all|your _|then)",
            "it is no wonder",
            "^ [ugh|oof|oh|oh no|god|gosh|ouch|aw|jeez|wow] ,? (that|this|it) (is|sounds) @degree_word? (awful|horrible|rotten|horrid|dreadful|terrible|rough|grim|heartbreaking|so unfair|really unfair|unfair) ($|,|@dear)",
            "(anyone|anybody) would (not )?!(think|say|swear|believe|imagine|assume|grateful|know) ",
            "(anyone|anybody) would ($|,)",
            "(who|which _|what _) would not ($|, |think|want|go|do|run|cry|wonder|look)",
            "(who|nobody|no one) [sensible|here|in their right mind] (could|would) (blame|fault|hold (it|that) against) (you|him|her)?",
            "you (have|had|have got|got) [@degree_word] (every|all the|a perfect|a) right to !(appeal|vote|a|cancel|remain|refund|reply) ",
            "entitled to (be|feel|cry|every|your (anger|tears|grief)|one bad) ..1",
            "you are [@degree_word] allowed (a|an) ..1 (day|night|cry|week|moment|wobble|sulk|rage)",
            "(^|,|honestly|oh|@dear) so would (i|anyone|anybody|any (of us|mother|father))",
            "i would have ..6 (too|as well|and all) ($|,|in your)",
            "i would be @degree_word? (livid|frantic|furious|gutted|wrecked|terrified|frightened|scared|heartbroken|raging|knackered|shattered|crushed|lost|sore|petrified|mortified) ..2 ($|,|too|as well|and)",
            "i would have (frozen|howled|cried|bolted|panicked|hidden|screamed|wept|run|crumbled|snapped|gone cold|walked out|lost it|turned round|kept it|felt it)",
            "(of course|course|sure) you (could not|can not|had to|felt|feel|froze|ran|hid)",
            "(of course|course) (it|that) (hurts|hurt|stings|scares|matters|frightens)",
        ),
        Pattern(
            "(lots of|many|most|so many|plenty of|loads of|a lot of) (people|_) @degree_word? [would|have] (feel|felt|struggle|get) @degree_word? (that way|this way|like (that|this|you)|the same|it too|with (it|that|this))",
            "i (do not|can not|could not|would not|never) @degree_word? blame you ..4",
            "i can @degree_word? @degree_word? see why (,|$|@dear|you (are|were|feel|felt|would)|(it|that) (hurts|hurt|upset|would|felt|feels))",
            where=Where(hypothetical=False, question=False),
        ),
        Pattern(
            # It makes sense.
            "(that|it|this|you|all of (it|that|this)|what you (feel|say|said|are feeling)|feeling (that|this|like that|like this)|(that|this|your) !(not|no|never|does|did|would|can|hardly|barely) |both|both of (those|them)|^ of course that) @degree_word? (do|does|would|must)? @degree_word? (make|makes|made) @degree_word? (perfect|total|complete|all the|a lot of|every kind of|such)? @degree_word? sense",
            "^ @degree_word? (makes|made) @degree_word? (perfect|total|complete|all the|a lot of)? sense",
            "(that|it|this) (is|sounds|seems|feels) @degree_word? @degree_word? (understandable|valid|reasonable|a (normal|natural|human|fair) (reaction|response|thing to))",
            "^ (@degree_word|totally|perfectly|entirely)? (understandable|valid|understandably so)",
            # Anyone would; I would too.
            "(anyone|anybody|who|most people|any (of us|mother|father|parent|person|one)|everyone) (would|might) [not] @degree_word? (be|feel|have been|have felt|get) @degree_word? ..1 (@heard_feeling|the same|that way|like (that|this)|as @heard_feeling)",
            "(anyone|anybody|who|most people|any (of us|mother|father|parent|one)|everyone) (would|might) [not] @degree_word? @degree_word? (<cry>|<struggle>|<wobble>|<crumble>|<break>|<crack>|<panic>|<worry>|<hurt>|<snap>|<miss>|<need>|<want>|find (it|that|this)|<react>|have (cried|struggled|found|lost|been|felt|wanted|needed|snapped|walked|panicked|worried))",
            "(that|it|this|something like that|a (day|week|year|thing|call|night) like that) (would|will|must|could) @degree_word? (upset|hurt|scare|knock|shake|break|floor|sting|rattle|wear|exhaust|get to|frighten|drain|crush|throw|unsettle|flatten|worry|anger|infuriate|take it out of|make) @degree_word? (anyone|anybody|any one|most people|any of us|a saint|me too)",
            "(i would|in your (place|shoes|position) i would|i think i would) (be|feel|have been|have felt) @degree_word? @degree_word? (the same|exactly|@heard_feeling too)",
            "(nobody|no one|who) (would|could|can) [ever] blame you",
            "(nobody|no one) (could|would|can) ..4 (that|this|it) ..1 (without|untouched|easily|calmly|and (stay|not|be)|lightly|unscathed)",
            "(anyone|anybody) (in your|who|with|after|going|carrying|living) ..5 (would|might) [not] ..2 (@heard_feeling|<feel>|<cry>|<struggle>|<be>|<find>|<need>|<want>|<have>)",
            where=Where(negated=False, question=False),
        ),
        Pattern(
            # Who would not.
            "who (would|could) not (be|feel|have|cry|find|want|need|panic|worry|struggle)",
        ),
        Pattern(
            # No wonder; of course.
            "no wonder [that] (you|your (heart|body|head|mind|voice|chest|stomach|_ self)) [@degree_word] (are|were|feel|felt|have been|had|can not|could not|did not|do not|cried|snapped|want|wanted|need|needed|miss|missed|keep|kept|feels|is|was|aches|hurts|hurt|froze|left early|shouted|broke|stayed|worry|panic|panicked|shut|went quiet)",
            "no wonder [that] (it|that|this|what|the|all) ..3 (hurt|hurts|stung|stings|is|was|feels|felt|got|gets|has|upset|shook|scared|knocked|keeps|brought|left|set|made|makes)",
            "(of course|course|naturally|obviously) [that] you @degree_word? (are|were|feel|felt|would be|would feel|got|get) @degree_word? @degree_word? @heard_feeling",
            "(of course|naturally) [that] you @degree_word? (miss|missed|worry|worried|need|needed|cried|cry|wanted|want|love|loved|hoped|care|cared|panicked|grieve|hurt|wish|wished|had to|did not want|do not want|can not stop|could not)",
            "(no|little|hardly a|small) surprise ..1 (you (are|feel|felt|were|have been|can not|could not|cried|need|want)|(it|this|that) (hurt|hurts|is|was|feels|felt|stings|stung|scared|upset))",
            "(of course|course) [that] you are @degree_word? !(right|coming|welcome|invited|going|allowed|free|not|always|the|a|my|in|on|late|busy|joking|kidding|getting|having|doing|better|good|great|still|too|just|so|very|really) ",
            "(of course|course) [that] you are (so|very|too|really|still|just|a bit) (@heard_feeling|snappy|teary|wobbly|off|quiet|short)",
            "(your (feelings|feeling|reaction|anger|hurt|fear|sadness|grief|tears)|how you feel|the way you feel) ..3 (is|are) ..2 (valid|legit|legitimate|real|ok|fine|fair|understandable|allowed|normal|human|justified|welcome)",
            "(being|feeling) ..6 (is|are) @degree_word? (common|normal|natural|ok|human|allowed|understandable|no crime|nothing to be ashamed)",
            "you @degree_word? (have|had) @degree_word? (good|every|plenty of|all the|enough|more than enough) (reason|reasons|cause) ..1 (to|for)",
            "(of course|course|naturally) [that] your _ @degree_word? (is|are|was|were|hurts|hurt|aches|ached|shook|went|broke|raced)",
            "(of course|naturally) [that] (it|that|this) _ you",
            "(such )?(a|an) @degree_word? (understandable|natural|human|normal|sane) (way to (feel|be|react|cope)|reaction|response|thing to (feel|want|need|do)|feeling)",
            "(nothing|there is nothing) (wrong|silly|weak|shameful|strange|stupid|odd|bad|childish|embarrassing) (about|in) ..3",
            "(does not|do not|did not) make you ..2 (bad|weak|mad|crazy|selfish|stupid|failure|monster|unkind|horrible|burden|coward|needy|less)",
            "(of course|naturally) [that] (it|that|this|he|she|your _) @degree_word? (hurts|hurt|stings|stung|matters|mattered|still|would|is hard|was hard|feels|felt|scares|scared|upset|gets|got|brought)",
            "^ ..2 of course you (are|do|would|have) (,|$|and|because|with|after)",
            "it (would|will|does) @degree_word? (hurt|sting|be hard|be strange|feel (strange|hard|sore|raw|heavy)|take time)",
            # A right to it; room for it.
            "you @degree_word? (have|had|have got) (every|all the|a|such good|good|plenty of) (right|reason|reasons|cause) to (be|feel|cry|grieve|miss|want|worry|need|say|hurt|be so|mourn|mind)",
            "you (are|were) @degree_word? (allowed|entitled|free) to @room_for_feeling",
            "you get to (be|feel|have|fall|cry|grieve|miss|say|want|rest) ..2",
            "(it|that) (is|was) @degree_word? @degree_word? (ok|fine|all right|normal|natural|human|allowed|understandable|only human|not weak|not silly|not wrong) (to @room_for_feeling|that you (feel|felt|are|were|cried|need|miss|want|can not|have))",
            "(@feeling_noun|tears|crying|sad|tired|angry|scared|flat|numb|messy|all of (it|that|them)|both|both feelings|that feeling|your feelings|any feeling) (is|are) @degree_word? (allowed|welcome|ok here|fine here|valid|real)",
            "(your feelings|what you (feel|felt|are feeling)|how you feel|the way you feel|your @feeling_noun|your (hurt|pain)) @degree_word? (is|are|matters|matter|counts|count|makes|was|were) ..2 (valid|real|true|important|sense|to me|,|$)",
            "there is no (wrong|right) way to (feel|grieve|do|be|mourn|take)",
            "(nothing|there is nothing) (wrong|silly|weak|shameful|strange|stupid) (with|about|in) (you|that|feeling|crying|needing|wanting|being)",
            "(doubt|think|imagine) (anyone|anybody) (would|could) (not|find|take|have)",
            where=Where(question=False),
        ),
        Pattern(
            # Not too much, not silly.
            "you (are|were) not (@degree_word|being)? @degree_word? (overreacting|dramatic|silly|too much|too sensitive|weak|crazy|mad|imagining|making|wrong to|bad for|failing|broken|stupid|needy|selfish|pathetic|oversensitive|ridiculous|daft|a (burden|failure|bad|mess|coward|baby)|horrible|ungrateful|losing your mind|going mad|in the wrong)",
            "(that|it|this) (is not|does not (sound|seem|look)|was not) @degree_word? (silly|stupid|small|weak|ridiculous|nothing|trivial|petty|daft|an overreaction|too much|selfish|pathetic|crazy|weird) ..1 (to me|at all|to (feel|be|cry|mind|want|need)|,|$)",
            "not @degree_word? (silly|stupid|weak|ridiculous|daft|petty|weird) (to me|at all)",
            # Seeing why.
            "i (can|could|do|absolutely|totally|completely|really|so|quite)? @degree_word? (see|understand|get|imagine) @degree_word? (why|how come) (you|it|that|this|your)",
            "i (totally|completely|absolutely|really|do|so|can) @degree_word? (understand|get) (it|that|this|you|the @feeling_noun|how|where you)",
            "i (can|do) @degree_word? (totally|fully)? (see|understand|imagine|get) how (that|it|this|you) ..1 (would|could|must|might|felt|feel|can|has|made|makes|got|get)",
            "(that|this|it) (is|was|has been|must be) @degree_word? ..1 (a lot|so much|too much|an awful lot|a huge amount|more than anyone|more than enough|a heavy (thing|load)|a big thing) (to|for (you|one|anyone|any)|than)",
            where=Where(question=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "you are always",
                "(people|anyone|anybody) would (be|feel) @degree_word? (grateful|happy|glad|thankful|ashamed|embarrassed|lucky)",
            ),
            example="Of course you are upset, you are always upset",
            why="It says that the feeling is out of place.",
            place="sentence",
        ),
        Unless(
            Pattern("(but|though|still|however) ..1 @taken_back", where=Where(quoted=None)),
            example="I understand why you're upset, but you are blowing it up",
            why="What follows takes it back.",
            place="after",
        ),
        Unless(
            Pattern(
                "^ (but|still) ..1 @taken_back",
            ),
            example="That makes sense. But you should have said so.",
            why="The next sentence takes it back.",
            place="message",
        ),
        Unless(
            Pattern(
                "no wonder ..2 (single|alone|late|fired|sacked|dumped|broke|divorced|fat|tired if|nobody|no one|he left|she left|they left|failing|like this|so lonely if)",
                "no wonder you ..2 (have no|got no|can not keep|never|do not have)",
                "of course you (did|are right|are always|were too|would say|would think|always|think|blame|do not care|had to (go|make|tell|spend|ruin))",
                "<make> (perfect|total|more|no)? sense (to !(me|feel|be|want|need|miss|cry|grieve|mourn|mind|hurt|struggle|worry) |,? (let us|see you|i will|we will))",
            ),
            example="No wonder you are single if that is how you talk",
            why="It is bitter, or about a plan.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(@day_name|at (@a_number|@clock_time)|which (way|one|train|bus)|meet|park|the (bus|train|car|table|booking|tickets))",
                "(shall|should|can|could) (we|i) (take|get|meet|go|leave|book|move|start|bring|park)",
                where=Where(quoted=None, question=True),
            ),
            example=Exchange("shall we take the early train on Friday?", "makes sense"),
            why="It agrees to a plan.",
            place="context",
        ),
    ),
    fires=(
        "Ugh, that is awful",
        "No wonder. You'd been on your feet since five.",
        "I would have frozen as well, in front of all those people",
        "Anybody would stare, after so long without a letter",
        "That makes sense.",
        "of course you're scared, it's your first scan since",
        "Anyone would be upset after a call like that, love.",
        "no wonder you're exhausted, you've been up with both kids for a week",
        "I can see why you're angry with me.",
        "You have every right to feel let down, Mum.",
        "its ok to miss him and be relieved at the same time",
        "You're not being silly. It mattered to you.",
        "That’s a lot to carry on your own.",
        "Who wouldn't be nervous? It's your whole future in one room.",
        "that would knock anyone sideways mate",
        Exchange("I feel guilty for laughing at the wake", "totally understandable, bro"),
        "Tears are welcome here.",
    ),
    quiet=(
        "No wonder the car won't start, you left the lights on",
        "I'd have brought the blue one, but the shop was shut",
        "That makes no sense.",
        "I understand why you're upset, but you are blowing it up",
        "You said “that makes sense” and then rolled your eyes.",
        "No wonder nobody rings you",
        "Of course you can borrow the car.",
        "You have every right of way at that junction",
        "I can see the bus now",
        "It's ok to park here after six.",
        "Anyone would think you were five",
        Exchange("shall we take the early train on Friday?", "makes sense, see you at seven"),
        "You're overreacting.",
        "Does that make sense, or shall I send the map again?",
    ),
    confidence=0.75,
)
