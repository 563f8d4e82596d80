"""A feeling laid at the other's door: "you make me"."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP115",
    name="blame-for-feeling",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="“You make me feel” hands the feeling to the other person, and may land as guilt.",
    why=(
        "What somebody does can hurt, and the feeling is real. “You make me” goes further: it says"
        " that the other has caused what is felt and has to undo it. The usual answer is to deny the"
        " cause, and the feeling is left alone. “I feel… when…” keeps the deed and the feeling side"
        " by side."
    ),
    limits=(
        "Some people say “you made me sad” without any blame. Good feelings are left alone. Harm"
        " that was in fact caused on purpose is better named as what it is."
    ),
    sources=("gordon1970", "rosenberg2003", "rogers2018"),
    match=(
        Pattern(
            "you @filler? (always|really|constantly|somehow)? ((manage|managed|love|like) to)? (make|made|are making|have made|keep making|makes) (me|us|everyone|everyone around you|everybody|people|your (mother|mum|dad|father|sister|brother|kids)) @filler? (feel|feeling|look)? @filler? (like)? (a|an)? @intensifier? @intensifier?"
            " (@feeling_hard|@feeling_reading|bad|awful|terrible|horrible|crazy|insane|mad|sick|miserable|unhappy|depressed|small|stupid|ugly|worthless|useless|invisible|inadequate|crap|shit|shitty|unsafe|unwelcome|failure|burden|fool|idiot|the bad|nothing|rubbish|dirt|stranger|child|servant|maid|ghost|nuisance|prisoner|criminal|monster|joke|nobody|outsider|piece of|second class|afterthought|intruder|disappointment|bother|guest in my|spare part|liar|coward|(bad|terrible) (mother|father|person|wife|husband|son|daughter|parent)|uncomfortable|paranoid|stressed|upset|cheap|old|fat|less|second|wrong|want to (scream|cry|leave|die|give up|quit|run|hide)|dread|doubt|hate|regret|i am (nothing|not|never|always|the (problem|one|bad)|worthless|stupid|crazy|invisible|in the way|a (burden|bad|terrible|failure))|i (do not|have to|can not) (matter|exist|count|belong|deserve|beg|walk|apologise|do anything|fit|breathe|win|speak)|nobody|my (feelings|opinion|life)|the villain)",
            "you (make|made|are making) (it|life|everything) @intensifier? @intensifier? (impossible|hard|difficult|unbearable|miserable|hell) (for (me|us|everyone)|to (love|like|trust|be around|live|talk|help|relax|breathe|want|stay|be happy|forgive))",
            "you made me (do (it|this|that)|shout|yell|scream|snap|swear|lose (my|it)|lie|late|miss|hit|behave|act|say (it|that|those|things)|this way|like this|who i am|who)",
            "you (make|made|have made|are making) (me|us|him|her|the kids|mum|dad|your mother|everyone) (cry|<lose> (my|our|it|faith|trust|confidence|all|the|hope|sleep)|hate (myself|coming|being|my|you|it|this|that)|dread|(doubt|question) (myself|everything|my (mind|memory|sanity|worth|self|feelings))|regret|beg|wait ..2 (hours|outside|alone|cold|rain|ages|minutes)|suffer|choose|pay for|walk on|want to (leave|scream|cry|give up|hide|run|die|move|be alone|end|never|punch|hit)|give up|look (stupid|bad|like|small|a fool|ridiculous)|feel (@feeling_hard|@feeling_reading|less|ashamed|as if|so|i am|@intensifier (alone|small|low|down|bad|@feeling_hard|@feeling_reading))) ",
            "you (make|made|are making|have made) (my|our|everyone's|her|his|the kids') @filler? (life|lives|days|home|evenings|weekends|marriage) @filler? (into )?(a|an|so|such a|complete|absolute|pure|total)? (living )?(hell|misery|miserable|nightmare|unbearable|impossible|difficult|harder|hard|worse)",
            "you (get|got|are getting|have got) me (so|all|really|too) @filler? (worked up|wound up|angry|upset|mad|cross|stressed|down|frustrated|anxious|confused|annoyed)",
            "how @intensifier? (@feeling_hard|@feeling_reading|bad|awful|stupid|worthless|useless|ugly|guilty) you (always )?(make|made|are making) (me|us) feel",
            "(@feeling_hard|@feeling_reading|depressed|ill|in tears) ..4 because of (the way|how) you !(were|are|suffered|felt|got|lost|looked)",
            "you @filler? (always )?(bring|brought) out the worst in (me|us|everyone|people)",
            "you (give|gave|have given|leave|left|are giving) me (no|little) (choice|option|alternative|other)",
            "look what you (are doing|have done|did|do) to (me|us|her|him|them|your|our|this (family|house|marriage))",
            "how @intensifier? (@feeling_hard|bad|stupid|worthless|awful|terrible|ugly|guilty|useless|horrible|upset) you (make|made|are making|have made) (me|us|her|him|everyone)",
            "you (ruin|spoil|wreck|destroy|poison|ruined|spoiled|spoilt|wrecked|destroyed|have ruined|have destroyed|have spoiled|are ruining|are destroying|are spoiling) (everything|it (all|for|$|,)|things|all|us $|every _|each _|any|my|our|this|mum's|dad's|the (mood|whole|day|evening|night|party|weekend|holiday|kids|family))",
            "(what you (said|did|say|do)|the (things|way) you (say|said|do|did|talk|speak|act|look|treat|behave|go on) ..5) (make|makes|made) me (feel )?@intensifier? @intensifier? (@feeling_reading|sick|like (rubbish|dirt|shit|crap|nothing|a)|worthless|useless|stupid|small|want to|ill|hate)",
            "look what you (made|make|have made) (me|us)",
            # Made into something.
            "you (have )?@filler? (made|make|making) (a|an) (@filler )?!(man|woman|father|mother|believer|fan|cook|reader|convert|swimmer|runner|morning|better|happy|proper|note|copy|list|cup|point) (out of|of) (me|us)",
            "you (have )?@filler? (made|make|making) (me|us) (the (crazy|bad|mad|mean|horrible) (one|guy|person|cop)|the (villain|nag|problem|enemy|joke|hotel|maid)|into (a|an|the) !(better|good|happy|proper|believer|reader|cook|runner) |a (stranger|liar|laughing stock|nag|joke|burden) ..1)",
            "you (have |are )?@filler? (turned|turn|turning) (me|us|my _|our _|her|him|the kids) into (a (liar|nag|wreck|nurse|joke|project|monster|stranger|nervous|shouting|servant|maid|fight|battle)|your (project|maid|servant|mother|carer)|somebody (that|who)|someone (that|who)|something)",
            "you @filler? (make|made) me feel like (i (booked|made|am (bothering|asking)|was (bothering|nothing))|some (guy|stranger|kind|thing|sort)|(a|the) (dog|bill|chore|lodger|problem|nag|mug|visitor))",
            "the way you make me feel (so|like)? @feeling_hard",
            "you (leave|left|have) me feeling @intensifier? (@feeling_hard|@feeling_reading|like|bad|awful|worthless)",
            where=Where(question=False, negated=False, hypothetical=False),
        ),
        Pattern(
            "you (drive|drove|are driving|send|are sending) (me|us|everyone) @filler? (crazy|mad|insane|nuts|mental|bonkers|up the wall|round the (bend|twist)|to (drink|despair|tears|an early)|away|over the edge|to distraction|out of my mind)",
            "you @filler? (always|just)? (stress|piss|wind|wear|bring|drag|creep|weigh|tire|freak|burn|let) (me|us|everyone) (out|off|up|down)",
            "you are (stressing|pissing|winding|wearing|bringing|dragging|doing|freaking|burning|draining|exhausting|suffocating|smothering|killing|destroying|breaking|crushing|hurting|upsetting|annoying|frustrating|embarrassing|scaring|infuriating|boring|depressing|making) me (out|off|up|down|head|my|again|so|and|with|every|right|$|,)",
            "you @filler? (really|always|constantly|just)? (annoy|irritate|infuriate|exhaust|frustrate|depress|bore|upset|disappoint|enrage|anger|sicken|drain|suffocate|hurt|stress|worry|devastate|crush|destroy|disgust|frustrated|infuriated|upset|devastated|crushed|destroyed) (me|us|my feelings) ..1",
            "you (always |really |constantly )?(get|got|are getting|grate) on my (nerves|last nerve|tits|wick)",
            "you do my head in",
            "you (suck|sucked|drain|drained|take|took|squeeze|squash|kill|killed) (the|all the|all my|my) (life|joy|energy|fun|happiness|confidence|spirit|self esteem) (out|from|away)?",
            "you (give|gave|are giving) me (anxiety|a headache|headaches|migraines|a migraine|grief|panic attacks|stress|nightmares|depression|an ulcer|heartburn)",
            "you (have |had )?@filler? (ruined|ruin|wrecked|wreck|spoiled|spoilt|spoil|destroyed|destroy|poisoned|stole|stolen|wasted|broke|broken) (my|our|the|this|the kids'|her|his|mum's|dad's|everyone's)? (whole |entire |best |only |one )?(day|night|evening|morning|weekend|week|birthday|holiday|christmas|easter|party|wedding|life|lives|mood|childhood|trip|marriage|family|relationship|dinner|meal|reputation|career|confidence|self esteem|friendship|years|youth|heart|moment|year|anniversary|chances|plans|sleep|summer|trust|memory|celebration)",
            where=Where(question=False, negated=False, hypothetical=False, third_person=False),
        ),
        # You are the reason.
        Pattern(
            "you are the @filler? (only |main |whole |real |very )?(reason|cause|source) @filler? (why|that|for|of|behind)? ..1 @filler? (i|we|my|our|she|he|they|all|everything|nobody|nothing|this|mum|dad|the kids)? [@filler] [<be>|<feel>|<have>|got|<get>] [been] [always|so|such|too|in|on|to|gone] [@intensifier] @bad_outcome",
            "you are the @filler? (only |main |whole |real |very )?(reason|cause) (why |that )?(this|the|my|our|your|mum|dad|she|he|they|everyone|i|we) ..2 @bad_outcome",
            "you (have |had )?(made|turned) (my|our) (life|lives|home|days|evenings|marriage) (into )?(a )?@intensifier? (hell|misery|miserable|a misery|nightmare|unbearable|impossible)",
            "you (drove|pushed) (me|us|her|him) to (this|drink|leave|divorce|the edge|breaking)",
            "(because of you|thanks to you|it is because of you|all because of you) @filler? (that )?(i|we|my|our|the kids|everyone|mum|dad) ..1 [<be>|<feel>|<have>|got|<get>] [been] [@intensifier] @bad_outcome",
            "(i|we|my|our|the kids|everyone|mum|dad|she|he|they) ..5 (@bad_outcome|awful|terrible|horrible|bad|rubbish|crap|shit|like _|worse|ashamed|crying) ..5 (because of|thanks to|on account of) (you|your)",
            "(because of|thanks to) (you|your ..2) @filler? (that )?(i|we|my|our|the|nobody|no one|everyone|mum|dad|she|he|they) ..5 (@bad_outcome|awful|terrible|horrible|late|wrong|bad|missed|miss|lost|lose|hate|hates|gone|not talking|scared of|to sell|to leave|to move|to cancel|to pay|to explain|to apologise)",
            "(i|we) would not (have to|be (so|in|like|this)|feel (so|like|this)|get (so )?(angry|upset|mad|cross)|need to (nag|shout|yell|check|ask|remind)|<shout>|<yell>|<nag>) ...4 if you (did not|were not|had not|could|would|just|only|listened|did|helped|stopped|told|were|tried|paid|had|have)",
            "if you (did not|were not|had not|would|could|just|only|listened|had) ...8 (i|we) would not (have to|be (so|in|like|this)|feel (so|like|this)|get (so )?(angry|upset|mad|cross)|need to (nag|shout|yell|check|ask|remind)|have (shouted|yelled|snapped|lost|missed|needed to)|<shout>|<yell>|<nag>)",
            where=Where(question=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "killing me with (the|these|those|this|that|your) !(silence|way|attitude|waiting|not|mood|moods|tone|indifference|games|lies|secrets|drinking|coldness) ",
                "(thrilling|hilarious|brilliant fun|such fun)",
            ),
            example="You're killing me with these puns and I have a meeting",
            why="It is said in play.",
            place="sentence",
        ),
        Unless(
            IN_PLAY,
            example="You drive me mad and I'd marry you again, love you",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "reason (why )?(that )?i (do not (give|quit|feel alone|hate|drink)|am not (alone|sad|lonely|scared|stressed)|stopped|smile|laugh|am no longer|never (gave|quit|give))",
                "(because of|thanks to) you ..3 (not|no longer|never) @feeling_hard",
                "happy tears",
                "(^|,|and) (thank you|thanks)",
                "(beautiful|lovely|kindest|sweetest|gorgeous|proudest|wonderful)",
                "(laughing|laugh) so",
                "i am addicted",
            ),
            example="You make me cry every Christmas with that carol, it is beautiful",
            why="The words around it are fond.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(jealous|homesick|hungry|sick) (of your|with|for) ..2 (holiday|photos|pictures|tan|garden|food|hair|cooking|view)",
                "mad with (joy|happiness)",
                "<make> me (miss|jealous|nervous) (with|at) (that|the|your|joy|happiness)",
                "<make> me cry (with|at) (joy|happiness|(that|the|your) ..2 (speech|card|letter|song|poem|photo|photos|message|book|film|ending|video|story|words))",
                "miss (home|you|us|my|our|the|him|her|them) ..1",
            ),
            example="Your postcards! You make me so jealous of your view",
            why="Envy or homesickness in a friendly sense.",
        ),
    ),
    offers=(
        Reframe("I feel [a feeling] when [what happened]."),
        Reframe("I felt [a feeling], and I’d like [one small thing]."),
        Ask("What happened shortly before this feeling came?"),
    ),
    fires=(
        "you always manage to make me feel small",
        "You make me feel worthless.",
        "you make me so angry",
        "U always make me feel like an idiot in front of ur sister",
        "Look what you made me do",
        "You're the reason I can't sleep.",
        "its because of you that im miserable",
        "You ruined my birthday, Steve.",
        "you're driving me crazy with your questions",
        "You really piss me off when you're like this",
        "I wouldn't have to shout if you listened.",
        "you do my head in",
        "You’re the reason we're always fighting",
        "Mum you stress me out every time we talk",
        "I lost my confidence because of you.",
    ),
    quiet=(
        "you're killing me with those voice notes, I'm on a silent train",
        "You make me feel safe.",
        "you make me so happy it's embarrassing",
        "She shouted “you make me so angry” and walked off.",
        "You're the reason I smile in the mornings",
        "because of you I finally finished the course",
        "I feel worthless when my work gets laughed at.",
        "You make me feel like I could do anything",
        "I'm so angry that the plan changed at the last minute",
        "Did I make you feel bad?",
        "I ruined my birthday by getting ill, typical",
        "You make me laugh so hard I'm late for everything",
        "My boss is driving me crazy with her questions",
        "You don't make me angry, love, I'm only tired",
    ),
    confidence=0.8,
    priority=1,
)
