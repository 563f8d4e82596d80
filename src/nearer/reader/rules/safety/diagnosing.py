"""A reply that makes a feeling a fault or an illness of the one who has it."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="SAF114",
    name="diagnosing",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This speaks of what somebody is, and may land as “the fault is in how you are made”.",
    why=(
        "A feeling was shared, and what comes back is about a character, a condition, or hormones."
        " Then there is nothing left to talk about: the feeling is only a symptom. “Too sensitive”"
        " and “you have issues” are among the replies after which people stop telling. What"
        " happened, and what it was like, can be talked about; what somebody is, hardly."
    ),
    limits=(
        "A person may use such a word about themselves and like to hear it taken up. Said with love"
        " between people who tease each other, it may be no more than a tease."
    ),
    sources=("linehan1997", "gordon1970", "carrere1999"),
    match=(
        Pattern(
            "(you are|you have been|you were|you have always been|you can be|you always are|you "
            "get|you are being|you are acting|stop being|quit being|do not be|why are you|are you"
            "|are you being|are not you) (@filler|always|clearly|just)?"
            " (@softener|@intensifier|@filler|always|such a|overly|far too|always so)? (@softener"
            "|@intensifier|overly|far too)? ..1 (too|overly|way too|far too|so|oversensitive"
            "|hypersensitive|such) (@own_fault|<cry> baby|baby|worrier|pessimist|child)",
            "you (are|have been|have always been|were always|always were|can be|<get>|<sound>"
            "|<seem>) (@filler|@intensifier|@softener|always|clearly|obviously|acting|being)? "
            "(@filler|@intensifier|@softener|being|acting|like a)? (paranoid|hysterical"
            "|irrational|neurotic|unstable|unhinged|hormonal|oversensitive|over sensitive"
            "|hypersensitive|thin skinned|overemotional"
            "|over emotional|overly emotional|overly sensitive|highly strung|insecure|self "
            "pitying|attention seeking|delusional|mental|insane|psycho|clinically _|bipolar|a "
            "narcissist|borderline|codependent|needy|clingy|depressed|obsessed|obsessive|unwell"
            "|ill|moody|negative|emotional|sensitive|defensive)",
            "you are (just|clearly|obviously|always|really|only|being|honestly)? (just|being"
            "|always|turning into)? (a|an|such a|a bit of a|a real|a total|a complete|becoming a"
            "|the) ..1 (drama queen|worrier|worrywart|crybaby|cry baby|pessimist|hypochondriac"
            "|snowflake|attention seeker|overthinker|basket case"
            "|nutcase|nutter|headcase|head case|wimp|neurotic|victim|martyr|control freak"
            "|perfectionist|people pleaser|misery|misery guts|moaner|whiner|sensitive soul|worry "
            "guts|stress head|nervous wreck|wreck|psycho|child|big baby|sulker)",
            # Illness, hormones, issues.
            "you (@filler|clearly|obviously|always)? have ..2 (issues|(anger|drink|drinking"
            "|commitment|intimacy|control|mental|serious|emotional|anxiety|self esteem) problems"
            "|abandonment issues|anger issues|trust issues|problems with|a problem with|a complex"
            "|a victim complex|a screw loose|anxiety|depression|adhd|a persecution|attachment"
            "|low self esteem|no self esteem|daddy|mummy)",
            "your (@filler|own)? ..1 (issues|insecurity|insecurities|abandonment|attachment style"
            "|trust issues|jealousy|paranoia|anxiety|depression|ego|inner child|trauma|ocd|adhd"
            "|hormones|low self esteem|neediness|negativity) ..2 (again|talking|speaking|acting"
            "|playing up|kicking|coming|is the problem|showing|getting|problem|at play)",
            "(that|this|it) is @filler? (the|your|all) ..2 (anxiety|depression|insecurity"
            "|insecurities|trauma|paranoia|hormones|ego|abandonment|jealousy|illness|adhd|ocd) "
            "(talking|speaking)? ..1",
            "you (@filler|clearly|obviously|might|may)? ..1 need (@filler|some|a|to (see|get"
            "|talk to|speak to|find|be on|go back on|up)|your)? (a|some|your)? (serious|proper"
            "|good|real|professional|psychiatric|more)? (help|therapy|therapist|counselling"
            "|counsellor|shrink|psychiatrist|psychologist|meds|medication|head checked|head "
            "examined|antidepressants|anger management|a slap|professional|looked at) ($|,|with"
            "|for|because|mate|love|not me|seriously|and|to|before)",
            "(see|talk to|speak to|get|find|tell|save it for|go to|take it to) (a|your|some|to a"
            "|it to a|it to your|that to your|this to your)? (shrink|psychiatrist|psychologist"
            "|therapist|counsellor|counselling|therapy|professional help) ..2 (about|for|like"
            "|because|$|not me|instead|or)",
            "(did|have|are|you|must have) (you)? (forget|forgotten|skip|skipped|missed|stopped"
            "|off|come off|not taken) ..3 (meds|medication|pills|antidepressants|happy pills)",
            "(up|change|check|adjust|increase|sort|take) your (meds|medication|dose|pills)",
            "(is it|are you (on|due|getting)|must be|sounds like|getting|it is|is this) ..2 "
            "(time of the month|that time|your period|the menopause|pmt|pms|menopausal|hormones"
            "|hormonal|baby brain)",
            "(what is|there is|something is|something) @filler? (wrong|seriously wrong|not right"
            "|broken) (with|in) (you|your head)",
            "are you (ok|right|well|all there) in the head",
            # A pattern of character.
            "you (@filler|always|do|tend to)? (overthink|over think|overanalyse|over analyse"
            "|dramatise|catastrophise) (everything|things|it|this|all|every|too|so|$)",
            "(stop being|quit being|do not be|you are|being) (@filler|always|just)? (such a|a|a "
            "bit of a|like a|the) (@filler|big|little|real|total)? (crybaby|cry baby|drama queen"
            "|worrier|snowflake|wimp|baby|victim|martyr|princess|pessimist|moaner|wet blanket"
            "|killjoy|downer)",
            "(need to|should|ought to|have to|must|better|had better) (@filler)? (see|talk to"
            "|speak to|get) (someone|somebody|a professional|a therapist|a doctor|help|therapy"
            "|counselling) (about|for|with) (your|that|this) ..2",
            "you (@filler|always|do|do tend to|tend to|are going to|clearly)? (<think>|<worry>"
            "|<overthink>|<feel>|<analyse>|<expect>|<read>|<stress>|<take> (it|things|everything"
            "|this|stuff)|<get> (upset|hurt|attached|offended|emotional)) (@filler|way|far|all)? "
            "(too|so) (much|deeply|hard|easily|personally|seriously|to heart|quickly|literally"
            "|often)",
            "you (@filler|always)? (are|were|want|<seek>|<look>|are looking|are after|<do> this"
            "|are doing (this|it)|are fishing|<fish>) ..1 (looking|fishing|for|after|want)? "
            "(attention|sympathy|compliments|pity|a reaction|drama|the attention)",
            "you (@filler|always|do|are)? (<play>|<playing>|<act>|<make> yourself) ..2 (the|a)? "
            "(victim|martyr|poor me|card)",
            "(you are|that is|this is|how|so) (so)? typical (you|of you|of your)",
            "you (always|do tend to|tend to|have a habit of|have a tendency to|will) @filler? "
            "(assume|assuming|see|seeing|look for|looking for|expect|expecting|think|thinking"
            "|jump to|jumping to|go to|going to) ..2 (worst|conclusions|negative|worst case"
            "|faults|drama|bad side|bad in)",
            "you are (@filler|@intensifier)? too (much|sensitive|emotional|proud|nice|soft"
            "|trusting|intense|needy|weak|anxious|young to|old to|hard to|easily|quick to)",
            where=Where(question=None, negated=False),
        ),
        # What one is, put as a kind of person, a condition, a liking for pain.
        Pattern(
            "(you are|you have been|you were|you can be|such|what|typical|classic|textbook|always"
            "|been|being|becoming|turning into|born|real|proper|total|complete) (@filler|always"
            "|just|such|ever|quite|such)? (@filler|a|an|the|a bit of a|a real|a total|a proper|a "
            "right|being|one of those)? ..1 @fault_person",
            "you (always|have always|ever) (were|was|been|are) (a|an|such a|a bit of a|quite the|one|a right) @fault_person",
            "you (@filler|always|really|do)? (are|have been|have always been|were|can be|seem) "
            "(@filler|always|just|really|so|quite|very|completely)? (impossible|hard|difficult"
            "|exhausting|hard work|no fun) to (please|live with|talk to|love|be around|be with"
            "|understand|read|deal with|reason with|help|cheer up|make happy|satisfy)",
            "you (have|have got|got|carry|clearly have|do have|always have) ..2 (a chip on your "
            "shoulder|a screw loose|a (serious|real|big|massive|huge|deep|psychological|mental"
            "|personality|drink|drinking) (problem|issue|temper|complex|disorder)|a complex|a "
            "short fuse|thin skin|no (backbone|spine|sense of humour|filter|self control|self "
            "respect|self esteem|confidence)|an? (problem|attitude|issue|condition|syndrome) ($|,"
            "|you))",
            "you (sound|seem|act|are acting|look|come across) (@filler|a bit|so|really|completely"
            "|kind of|like|as)? (@filler|a|an|so|like a)? (@own_fault|mad|psychotic|deranged"
            "|unhinged|crazy person|mad person|madman|madwoman|lunatic|spoilt child|teenager"
            "|toddler) ($|,|right|when|and|to|again|now|about|you)",
            "you are (@filler|clearly|just|really|simply)? not (@filler|quite|really)? (normal"
            "|right in the head|all there|stable|a stable|in your right mind|mentally|a normal"
            "|emotionally)",
            "(i think|maybe|perhaps|i reckon|honestly|i bet|probably|^|,)? (@filler)? you (might"
            "|may|could|must|probably|are probably|are|clearly|obviously) (@filler|well)? (be"
            "|have|be having|suffer from|got)? (@filler|a bit|a little|some|some kind of|some "
            "form of|a case of|mild)? @diagnosis ..2",
            "(classic|typical|textbook|that is|this is|it is|sounds like|definitely|clearly"
            "|pure) (@filler|your|a|the|just|all|a classic|a case of|your own)? ..1 (anxiety"
            "|depression|anxious attachment|avoidant attachment|attachment|narcissism|paranoia"
            "|insecurity|jealousy|abandonment issues|inner child|trauma|trauma response|ptsd|ocd"
            "|adhd|codependency|bpd|bipolar|overthinking|hormones|pms|menopause|midlife crisis"
            "|catastrophising) ..1 ($|,|talking|speaking|again|right there|stuff|and|for)",
            "your (brain|head|mind|wiring|mental health) (@filler|must be|has always been|is)? "
            "..1 (wired|broken|wrong|messed|screwed|sick|twisted|not right|not well|all over)",
            "you (@filler|actually|secretly|really|do|always|must|seem to|obviously)? (like|love"
            "|enjoy|want|choose|prefer|thrive on|live for|feed on|get off on|wallow in|cling to) "
            "(@filler)? (being|to be|feeling|playing|to play|making yourself|the|your|a bit of|a"
            "|this|all this)? (@filler)? (miserable|sad|upset|unhappy|victim|angry|drama|sorry "
            "for yourself|depressed|difficult|negative|ill|misery|offended|the attention"
            "|attention|suffering|pain|martyr|moaning|complaining)",
            "you (@filler|really|just|obviously|clearly|never could)? can not (@filler|even)? "
            "(take|handle|cope with|tolerate|control|regulate|deal with) (@filler|any|a|the|your"
            "|even|a bit of|being|the slightest|a little|normal)? (criticism|pressure|stress|joke"
            "|emotions|yourself|feelings|temper|rejection|reality|life|people|change|feedback"
            "|truth|disagreement|anything)",
            "(^|,|because|that|well|honestly|and|but|think|so) (@filler)? you are (@filler|just"
            "|being|really|always)? (weak|pathetic|soft|fragile|thin skinned|insecure|unstable"
            "|damaged|broken|toxic|repressed|neurotic|immature|touchy|jealous|bitter|a mess) ($|,"
            "|and|if|you know|mate|that is|about|like)",
            "(grow|get|develop|need|buy) (yourself|a|some)? (a|some)? (thicker skin|tougher skin"
            "|backbone|spine|thick skin|balls)",
            "(get|getting|be|needs|need to be|ought to be|should be) (yourself)? (@filler)? "
            "(tested|assessed|evaluated|medicated|sectioned|committed|diagnosed|sedated|looked "
            "at) ($|,|for (adhd|autism|bipolar|depression|anxiety|ocd)|by a|you|before)",
            "(you are|you were|you have been|that is how you are|you are like that) (@filler"
            "|always)? (born|made|wired|built|programmed) (that way|this way|like that|like this"
            "|to)",
            "(victim|martyr|persecution|inferiority|superiority|poor me) (mentality|complex"
            "|mindset|act|routine)",
            "(impossible|hard|difficult|exhausting) (person|man|woman|child|one) to (love|live "
            "with|please|be|talk to|deal with|like)",
            "(acting|behaving|being|sound|sounding|look|looking|act|behave|carrying on) "
            "(@filler)? like (a|an|some|such a) ..2 (child|baby|toddler|teenager|kid|brat|diva"
            "|princess|lunatic|victim|madman|madwoman|year old)",
            "you (@filler|always|do|just)? (worry|stress|cry|complain|moan|panic|obsess|fret"
            "|whine|get upset|get worked up|get stressed|freak out) (@filler)? (about|over|at) "
            "(everything|nothing|every|the (smallest|slightest|littlest)|anything|all|any little"
            "|such)",
            "you are never (@filler)? (satisfied|happy|pleased|content|grateful|in a good mood"
            "|any fun)",
            "(no pleasing you|nothing is (@filler|ever)? (good)? enough for you|never enough for "
            "you)",
            "(want|wants|wanting|trying to get|trying to make|make|making|expecting|expect) "
            "(people|me|everyone|us|him|her|the whole _) (@filler)? (to)? (feel|be) (sorry|bad"
            "|guilty) for you",
            "you (have been|were|are|have always been) (@filler|always)? like (this|that) (since"
            "|ever since|as a (child|kid|girl|boy)|when you were|all your life|about everything"
            "|with everyone|every)",
            "you take after your (mother|mum|dad|father|gran|_)",
            where=Where(negated=False, third_person=False),
        ),
        Pattern(
            "(what is|what the hell is|what on earth is|what exactly is) (@filler|actually)? "
            "(your|the) (problem|issue|damage|deal) ($|,|with|today|now|this time|here)",
            "(what is|something is|is something) (@filler)? (the matter|wrong) with you ($|,"
            "|people|lately|these days|that)",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(i|we) ..1 (love|adore|like|admire|treasure) ..3 (that|you|it|about you|how)",
                "(beautiful|strength|gift|lovely|good thing|in the best way|superpower|precious"
                "|favourite|gorgeous|best thing|so do i|so am i|haha|lol|joking)",
            ),
            example="You're so sensitive and I love that about you.",
            why="The word is meant as something to love.",
            place="message",
        ),
        Unless(
            Pattern(
                "(not|never|nor|nobody|no|hardly) ..4 (@own_fault|too much|wrong with you|issues)",
                "(if|when|even if) you are ..3 (@own_fault|depressed|ill|unwell)",
            ),
            example="if you're too sensitive then so is everyone I respect",
            why="The verdict is turned down.",
        ),
        Unless(
            Pattern(
                "you need (some|any|a|more)? help (with|to|getting|moving|carrying|packing|for)",
                "(wrong|matter) (with you)? (today|tonight|love|darling|sweetheart|my love)",
                "you are (emotional|sensitive|depressed|ill|unwell|moody|clingy|obsessed) ..1 "
                "(today|tonight|now|and|because|after|of course|with|to|about|enough)",
            ),
            example="You need help with the boxes, I'll come at ten",
            why="It offers a hand, asks kindly, or says how things are today.",
        ),
    ),
    offers=(
        Reframe("I hear that this hurt. What was the part that stung?"),
        Reframe("This is bigger for you than I expected. Help me see it."),
        Ask("What happened, and what was it like for them, without a word about what they are?"),
    ),
    fires=(
        "You're too sensitive.",
        "ur so dramatic omg",
        "You have issues, you know that?",
        "Honestly I think that's your anxiety talking.",
        "You're being paranoid, nobody is talking about you.",
        "is it that time of the month again",
        "you take everything so personally",
        "You need professional help, sis.",
        "You're such a drama queen, Mum.",
        "Did you forget to take your meds?",
        "you just want attention",
        "You always see the worst in people.",
        "Why are you so sensitive about your weight?",
        "whats wrong with you",
        "You always were a bit of a worrier.",
    ),
    quiet=(
        "you're such a softie and I'm telling everyone",
        "You're so sensitive and I love that about you.",
        "You're not too sensitive.",
        "You always were a bit of a marvel.",
        "There's nothing wrong with you.",
        "He called you “too sensitive”? That would hurt me too.",
        "You need help with the boxes, I'll come at ten.",
        "You have every right to be upset.",
        "That was so insensitive of him, I'm sorry.",
        "Do you need anything from the shop?",
        "It takes a lot to tell someone this.",
        "You're so kind to tell me first.",
        "i dont think ur being paranoid at all",
    ),
    confidence=0.75,
)
