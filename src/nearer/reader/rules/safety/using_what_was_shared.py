"""A reply that uses against somebody what they once trusted one with."""

from nearer.reader.matchers import Pattern
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="SAF121",
    name="using-what-was-shared",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Something that was once told in trust comes back here, and may land as a weapon.",
    why=(
        "Whoever tells of a fear, a family, an old wound, hands something over. When it returns in"
        " a quarrel (“no wonder he left you”, “you are like your mother”), it hurts twice: for what"
        " it says, and because it was given. After that, less is told. Closeness rests on the"
        " experience that what was shared stays safe."
    ),
    limits=(
        "Two people can name an old pattern together, kindly and at a quiet time, and the words may"
        " be the same. “Like your mother” is praise where she is loved."
    ),
    sources=("reis1988", "laurenceau1998", "article"),
    match=(
        Pattern(
            # No wonder others left.
            "no wonder (@filler)? (that)? (he|she|they|nobody|no one|people|everyone|your _|none"
            "|the kids|we) (@filler|can not|could not|does not|do not|did not|will not|never"
            "|always|is|are|was|has|have)? ..3 (<leave>|<dump>|walked|<cheat>|<divorce>|stand you"
            "|<like>|<hate>|<avoid>|<stay>|<call>|<visit>|<want>|<quit>|<give> up|had enough|fed "
            "up|<talk> to you|<speak> to you|<love>|<marry>|<trust>|friends|<listen>|<tell>|gone"
            "|ran|bullied|rejected|fired|sick)",
            "(that|this) (is|must be|might be|could be|is probably|is exactly|would be) (@filler"
            "|exactly|probably|the reason)? why (he|she|they|nobody|no one|people|everyone|your "
            "@kin|your _|you) (@filler|can not|could not|does not|do not|did not|will not|never"
            "|always|is|are|was|has|have)? ..3 (<leave>|<dump>|walked|<cheat>|<divorce>|stand"
            "|<like>|<hate>|<avoid>|<call>|<visit>|<quit>|gave up|had enough|single|alone|no "
            "friends|friends|<speak> to|<talk> to|bullied|rejected|fired|divorced|lonely)",
            "(no wonder|(that|this) (is|must be|might be|could be) (@filler|exactly|probably)? "
            "why) (@filler)? (nobody|no one|he|she|they|people|everyone|your _|none of|all your"
            "|your @kin) ..5 (with|to|on|about|from|stand|like|hate|left|leave|avoid|invite|trust"
            "|bear|want|dropped|dumped|blocked) you",
            "(this|it|that) is (@filler|exactly)? (@filler|exactly)? (like|the same as) (when"
            "|that time|the time|last time) you (had|were|did|told|cried|lost|went|broke|cheated"
            "|lied|ended up|got|drank)",
            "your (@filler|little|whole)? (abandonment|jealousy|anxiety|daddy|mummy|insecurity"
            "|trauma|depression|ex|eating|drinking|attachment|self esteem|trust) (thing|stuff"
            "|problem|drama|business|nonsense) ..1",
            "(and)? (then)? you (@filler|still)? (wonder|ask|are surprised|cannot understand|can "
            "not understand) (@filler)? (why|that) (he|she|they|nobody|no one|people|everyone"
            "|your|you are|you have|the|i) ..4",
            "even (your (own)? (@kin|therapist|ex|best friend|boss|doctor|_)) (@filler|does not"
            "|do not|did not|could not|can not|said|says|knows|thinks|thought|left|gave up|had "
            "enough|told|sees|saw|hates|agreed|agrees) ..3",
            # Like the one who hurt them.
            "(^|,|and|but|now|because|god|wow|honestly|sometimes|well|maybe|no wonder) you (are"
            "|sound|are being|are acting|are turning into|are becoming|turn into|act|behave) "
            "(@filler|exactly|so|really|just)? (@filler|exactly)? (like|as bad as|worse than|no "
            "better than|the same as|into)? (your (mum|dad|mother|father|ex|sister|brother"
            "|parents|old man|mum and dad|family|stepdad|stepmother|aunt|gran|nan|ex husband|ex "
            "wife|uncle|grandmother)) ($|,|now|right|all over|again|did|was|when|used|and|always"
            "|with|at|you|in)",
            "^ (@filler|oh|god|typical)? (just|exactly) (like|the same as) your (mum|dad|mother"
            "|father|ex|sister|brother|parents|old man|husband|wife) ($|,)",
            "(that|it|this) is (@filler|exactly|the)? (same thing|the same thing|what|exactly "
            "what|why) your (@filler)? (ex|therapist|mother|mum|dad|father|sister|brother|friends"
            "|boss|husband|wife|ex husband|ex wife) (@filler|always)? (complained|said|meant"
            "|warned|hated|told|says|left|used to say)",
            "i should have (@filler)? (believed|listened to|trusted) (your _|your @kin|him|her"
            "|them|everyone|people|what (they|people|your _) said) ..3",
            "(the apple does not fall|the apple never falls|it runs in (your|the) family|like "
            "(mother|father) like (daughter|son)|you are your (mother's|father's) (daughter|son))",
            "you (@filler)? got (that|it) from your (@kin|_)",
            "no wonder you (get|have|had|suffer|are) ..1 (panic attacks|anxiety|depression|depressed|nightmares|no friends|on medication|in therapy|single)",
            "(just|exactly) (like|as) when you were (bullied|abused|hit|left|dumped|fired|depressed|ill|a (child|kid)|at school|drinking)",
            "(this|that|it) is (@filler|all|just|only)? (@filler|all|just)? because of your (mum|mother|dad|father|ex|childhood|divorce|parents|brother|sister|past|abuse|illness)",
            "(this|that) is (exactly|just)? what you (told|tell|said to|say to) your (therapist|counsellor|psychologist|doctor)",
            "(^|,) (@filler|well)? (this|that|it) is (@filler|exactly)? (@filler|exactly)? (like|what|how) (what)? (you|u) (told|tell) (me|us) about your _ ..3",
            "(told|tell) (me|us) about your _ ..3 you are (@filler|exactly|so)? (@filler|exactly)? (like|the same as|as bad as|no better than) (him|her|them)",
            # What was told, handed back.
            "(you)? (are the one who|you are the one that|did you not|you) (@filler|yourself)? "
            "(told|tell|admitted|admit|confessed|confess|said|say|confided) (@filler|to)? (me|us"
            "|it)? (@filler|yourself|once|that)? ..1 (you|how you|about your|that you|your) "
            "(@filler|are|were|have|had|can|could|always|never|used to|did|do|have always|get|got"
            "|feel|felt|would|lie|cheated)? ..3 (issues|jealous|insecure|problem|problems"
            "|depressed|depression|anxious|anxiety|afraid|scared|temper|drink|drinking|drank"
            "|needy|clingy|lazy|selfish|bad at|useless|cheated|lied|crazy|broken|damaged"
            "|abandoned|paranoid|hard to love|difficult|unlovable|failure|abuse|abused|affair"
            "|weak|ashamed|cold|childhood|past|mess|messed up|fault|worthless|ugly|stupid|fat)",
            "(^|,|and|but|have you|you|do you not) (@filler)? (remember|forgotten|forget) (what"
            "|when|that|how|the time) (@filler)? you ((told|admitted|confessed|said|cried|did to"
            "|did with|lied|had) (@filler|to|that|me)? ..3 (your|last|when|you (@filler)? (were"
            "|felt|are|had|cried|lied|cheated|cheat|drink|drank|hated|hate))|begged|pleaded"
            "|crawled|came crying|wet yourself|fell apart|broke down|failed|relapsed)",
            "(i|we) (should|would|could|ought to) (@filler|not|never|have)? (have)? (@filler"
            "|never|not)? (known|listened|guessed|expected|believed|told|seen|run) (@filler|it"
            "|that)? (when|what|after) you (told|said|admitted|confessed|showed|cried) ..3",
            "(given|considering|with|knowing|from someone with|look at) your (@filler|own)? "
            "(@filler|whole|family)? (history|past|track record|record|childhood|issues"
            "|upbringing|background|breakdown|divorce|divorces|affair|abortion|drinking"
            "|depression|exes|bankruptcy|eating|addiction) ($|,|i|you|it|no|who|what|nobody|that"
            "|of|with)",
            "your (@filler)? ..1 (daddy issues|mummy issues|childhood|past|divorce|breakdown"
            "|affair|abandonment|dad leaving|father leaving|mum leaving|ex|exes|trauma|eating "
            "disorder|drinking|failed marriage) (again|talking|all over again|is showing|speaking"
            "|is not my|messed you|ruined you|made you|damaged you|is why|strikes|coming out)",
            "(i am|it is) not (my fault|your|me who|responsible) ..2 (you|your|that you|that "
            "your) (were|was|had|mother|father|mum|dad|ex|parents|got) ..3 (abandoned|bullied"
            "|abused|left|beat|hit|cheated|hated|unhappy|you|bad childhood|bad)",
            "(this|that) is (exactly|precisely|just) (what|why|how|like what|the kind of thing) "
            "your (@filler|own)? (therapist|counsellor|ex|mum|dad|mother|father|sister|brother"
            "|best friend|doctor|boss|husband|wife|teacher|_) (@filler|always|must|had)? (meant"
            "|said|warned|left|told|did|was|talked|was talking|felt|have felt|have meant"
            "|complained|says|used)",
            "(your|what your) (therapist|counsellor|ex|ex husband|ex wife|mum|mother|dad|father"
            "|sister|brother) (was|were) (@filler|so|always)? right (about you|all along|when|,|$)",
            "i (can see|see|understand|get|know) (@filler|now|exactly)? why (he|she|they|your "
            "@kin|your _|everyone|people|nobody) (@filler|could not|did not|does not|do not|can "
            "not)? ..1 (left|dumped|walked|cheated|divorced|hate|hated|avoid|avoids|stand|gave up"
            "|bullied|like|want|dropped|blocked|ghosted|ignore|sacked|fired|leave|stopped "
            "calling) (you|on you|out)",
            "i (will|am going to|could|might) (@filler|just)? (tell|show|remind) (everyone"
            "|everybody|your @kin|your _|people|them|him|her) (@filler)? (what|about|how|that) "
            "(you|your) ..3",
        ),
        # Told once, and thrown back.
        Pattern(
            "no wonder (@filler)? you (@filler|still|always)? (have no|have not got|are (single"
            "|divorced|still single|on your third|unemployed)|got (sacked|fired|dumped|divorced"
            "|bullied|cheated)|can not (keep|hold|make|find) (@filler)? (a|any|friends|your|on)"
            "|never (get|keep|have|had|found) (a|any|anyone|friends)|lost (your job|custody|him"
            "|her|all|your)|failed|drink|drank|ended up)",
            "you (@filler|even|once)? (told|said|admitted|confessed|say|tell|admit) (@filler"
            "|to)? (me|us|it)? (@filler|so)? (yourself|once|in tears|one night|that night) ,? "
            "(@filler|that)? you (@filler|always|never)? !(need|needed|deserve|deserved|want"
            "|wanted|felt|feel|would|love|loved|miss|missed|hoped|wish|like)",
            "(remember|look|and|we both know|you know|we know) (@filler|at)? (what happened|how "
            "it ended|how that (went|ended|turned out)|where that got you) (@filler)? (last time"
            "|the last time|when you|after you|with|the time)",
            "(this|that|rich|coming|funny|big words|advice|and|lectures|says|so) (is)? (coming)? "
            "from (someone|somebody|a (man|woman|person|girl|guy|boy|mother|father|daughter|son)"
            "|the (person|one|man|woman|girl|guy|daughter|son|kid)) (@filler)? (whose|who|with"
            "|that) ..4",
            "you and your (@filler|little|bloody|famous|constant|endless|whole)? (issues"
            "|abandonment|anxiety|moods|depression|drama|trauma|problems|temper|jealousy|panic "
            "attacks|insecurities|insecurity|nerves|therapy|breakdowns|drinking|eating|exes|daddy"
            "|mummy|childhood|sob stories) ..1",
            "is (@filler)? (this|that|it) (@filler|all|really|still|just)? (about|because of) "
            "(@filler)? your (@filler|ex|own)? (dad|mum|ex|childhood|father|mother|divorce|past"
            "|parents|stepdad|breakdown|affair|issues|depression) (@filler)? (again|thing|issues"
            "|leaving|stuff|all over)",
            "(this|that|it) is (@filler|exactly|just|precisely)? (exactly|just)? (what|how|like) "
            "(@filler)? you (did|do|were|are|behaved|acted|treated) (@filler|it)? (with|to"
            "|towards)? (him|her|them|your (ex|mum|dad|mother|father|sister|brother|_)|_) (too"
            "|as well|,|also|before|is not it|$)",
            "(cried|told|confessed|admitted|sobbed|whined|came crying|moaned|opened up) ..2 me "
            "..1 (about|how|that) ..8 (so|and) (@filler)? (why (would|should|are|do)|now you"
            "|what (do|did) you expect|who are you|do not|no wonder|look|you think|i am supposed)",
            "(do not forget|let us not forget|may i remind you|shall i remind you|i have not "
            "forgotten|need i remind you|must i remind you|^ remember|funny) (@filler|that)? (who"
            "|how you|when you|what you|it was you who|you (are|were) the one who) ..2 (told"
            "|admitted|cried|confessed|lied|cheated|begged|broke|crawled|could not|failed"
            "|relapsed|tried to|ended up|slept)",
            "(i (can|could)? (@filler|now)? (see|get|understand|know) (@filler|now|exactly)?|now "
            "i (see|get|understand|know)) (@filler|exactly)? (what|why) (@filler)? (drove|made"
            "|pushed|put|turned|scared|sent) (@filler)? (him|her|them|your _|everyone|people) ..2",
            "(ask|asked|wonder|wondered) (@filler|yourself|ever)? why (@filler)? (nobody|no one"
            "|everyone|everybody|he|she|they|people|your @kin|your _) (@filler|always|never"
            "|ever)? (<stay>|<leave>|<like>|<call>|<visit>|<dump>|<cheat>|<avoid>|<want>|<go>"
            "|<walk>|ends up|wants|keeps)",
            "(maybe|perhaps|probably|and|so|guess|bet|surely) (@filler)? (that|this|it) (is|was"
            "|must be) (@filler|exactly)? (the reason|why) (@filler)? (you|he|she|they|your _"
            "|everyone|nobody|people) ..3 (bullied|left|dumped|fired|alone|single|friends|cheated"
            "|hated|divorced|stay|like you|calls|speak|rejected|sacked|walked|custody)",
            "(just|as|so|every bit as) (@label_adjective|bad|mad|mean|cold|crazy|difficult|hard) "
            "as your (mum|dad|mother|father|ex|sister|brother|parents|_)",
            "(that is|this is|that must be|maybe that is|probably) (@filler|exactly)? why you "
            "(@filler|still)? (can not (keep|hold|find|get) (@filler)? (a|any|your|anyone|friends"
            "|hold|on)|have no (friends|one|job|life)|are (single|still single|divorced)|never "
            "(get|keep|have) (a|any|anyone|invited|asked)|got (fired|dumped|divorced|bullied"
            "|left))",
            "you are (@filler)? (becoming|turning into|growing into|getting like) ..2 your (mum"
            "|dad|mother|father|ex|sister|brother|gran|_)",
            "you (are|were) the one who (@filler|always)? (said|told (me|us)|admitted|confessed) "
            "(@filler|that)? you (are|were|can not|always|never|have|had|do|did|push|lie|drink)",
            "no wonder your (_|own _) (@filler)? (do not|does not|never|left|can not|will not"
            "|hate|hates|avoid|avoids|<stop>|moved|cut you|divorced|cheated) ..3",
            "(exactly|just|the very thing|the kind of thing|the same thing|what|all the things) "
            "..3 you (told|said|complained|cried) ..3 (your (dad|mum|ex|mother|father|husband"
            "|wife|_)|he|she|they) (@filler)? (did|used to|does|was|do)",
            "you (even|yourself|once) (admitted|said|told|confessed) (@filler|to|me|that"
            "|yourself)? (me|that)? you (@filler)? !(need|needed|deserve|want|wanted|felt|feel"
            "|love|loved|miss) ..3",
            "(end up|wind up|finish up|ending up|die) (@filler|all)? (alone|on your own|like "
            "your _|lonely|single) ..2 (like|as) you (@filler|always)? (said|told|feared|fear"
            "|dread)",
            "(do not forget|remember|careful|be careful|watch it) ,? (@filler|that|because)? i "
            "(@filler)? know (@filler|all|exactly)? (about (the|your)|what you did|everything)",
            "here (come|comes|we have|it is) your ..1 (issues|trauma|anxiety|depression|jealousy"
            "|insecurity|insecurities|abandonment|past|childhood|drinking|temper)",
            "(he|she|they|your (ex|mum|dad|mother|father|sister|brother|therapist|husband|wife|_)"
            "|everyone) (@filler)? (was|were|is) (@filler|so|always|completely|absolutely)? "
            "right (@filler)? (about you|to leave|to dump|to warn|you are|all along|that you"
            "|when (he|she|they) said)",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(love|adore|admire|trust|look up to|lean on|count on|proud of) you",
                "(beautiful|brave|kind|strong|lovely|gorgeous|proud|funny|clever|generous|i love"
                "|and i love|best way|wonderful|warm|stubborn|in that photo|your (laugh|smile"
                "|eyes|hands|nose)|haha|lol|compliment)",
                "(makes sense|understandable|i hear you|i am (so|really|very)? sorry|thank you "
                "for|that (sounds|must)|i believe you|of course you|thought of you)",
            ),
            example="You're just like your mum, brave as anything.",
            why="The likeness is praise, or what was told is held with care.",
            place="message",
        ),
    ),
    offers=(
        Reframe("I am angry about [what happened today], and I’ll leave the rest out of it."),
        Ask("Can this be said with only what happened today?"),
    ),
    fires=(
        "this is because of your mother again, isn't it",
        "no wonder you get panic attacks",
        "No wonder he left you.",
        "you're just like your mother",
        "And you wonder why nobody calls you.",
        "You told me yourself you have jealousy issues, so there you go.",
        "this is exactly what your therapist meant",
        "with your track record i wouldnt talk",
        "Even your own sister says you're impossible.",
        "That's why you have no friends.",
        "Your daddy issues are showing again. It's your childhood all over again.",
        "Remember when you told me you cried over your ex? Pathetic.",
        "I should have known when you told me about your divorce.",
        "i can see why she dumped you",
        "God, you sound exactly like your dad right now.",
        "This is exactly what you told me about your dad, you know.",
        "remember what u told me about your mum? well you are just like her",
    ),
    quiet=(
        "No wonder you get a headache in that office",
        "No wonder you're upset.",
        "You're just like your mum, brave as anything.",
        "You told me once that evenings are the hardest. Is it one of those?",
        "He said “no wonder she left you”? That's cruel, I'm sorry.",
        "I remember what you told me about your dad, so I thought of you today.",
        "What you told me about your mum moved me, and I understand it better now.",
        "That's why you're tired, love, you carry all of it.",
        "Would you like to talk to your sister about it?",
        "I won't tell anyone what you told me.",
        "Given all you've been through, of course you're wary.",
        "do you remember when we told each other everything on that roof",
        "You look just like your sister in that photo!",
    ),
    confidence=0.65,
)
