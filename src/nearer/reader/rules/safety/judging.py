"""A reply that finds the fault in the one who is hurt."""

from nearer.reader.contexts import answering, answering_own_deed, matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF120",
    name="judging",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This looks for the fault first, and may land as “so this pain is deserved”.",
    why=(
        "“I told you so” and “what did you expect” may be right about the cause. They answer a hurt"
        " with a verdict, so the one who came for comfort leaves with shame as well. A lesson is"
        " learnt, if there is one, after the pain has been met, and mostly by the person alone."
    ),
    limits=(
        "Where somebody asks what they did wrong, an honest answer is no verdict. Between people "
        "who"
        " like plain speech it can be affection."
    ),
    sources=("gordon1970", "article", "linehan1997"),
    match=(
        # What they left undone, with a tag that waits for a yes.
        answering(
            "hurt",
            "^ (@filler|well|but|and|because|so|oh|look)? ,? (@filler|to be fair)? you (did|do|were|had|have|could|would|are) not (@filler|ever|really"
            "|exactly)? (<practise>|<study>|<try>|<work>|<listen>|<check>|<look>|<revise>|<prepare>|<read>|<save>|<lock>"
            "|<bother>|<plan>|<train>|<learn>|<concentrate>|<pay>|<watch>|<set>|<talk> to (anyone|people)|<think> (,|did|first|ahead)"
            "|careful|paying|trying|looking|listening) ...4 (did|do|were|had|have|could|would|are) you",
            "^ (@filler|well|but|and|because|so|oh|look)? ,? you (never (look|check|listen|learn|plan"
            "|think|finish|save)|always (lose|break|rush|do (this|that))) !(me|my|us|tired|sad|of|heart) ..4",
            "you (@filler|really|clearly|simply)? (have|have got|had|<lack>) (@filler|got)? (no|zero|so little|any)? (@filler|real)? (willpower"
            "|will power|self control|self discipline|discipline|backbone|common sense|self respect|staying power) ($|,|at all|whatsoever|when)",
            "^ (well|but|to be fair|i mean) ,? you (are|were) (a bit|a little|kind of|sort of|rather)? ($|, though)",
        ),
        # A verdict on what they owned up to; of somebody else's deed it would be comfort.
        answering_own_deed(
            "^ (@filler|oh|well|wow|god|but|no)? ,? (that|this|it) (is|was) (@filler|@intensifier|such|quite|pretty)? (a|an)? (@intensifier)?"
            " (terrible|awful|horrible|wicked|cruel|stupid|selfish|irresponsible|disgusting|shameful|dreadful|nasty"
            "|mean|bad|careless) thing (to (do|say)|of you) ..3",
            "^ (@filler|oh|well|wow|god|but|no)? ,? (that|this|it|how) (is|was)? (@filler|@intensifier|such|quite|pretty)? (@intensifier)? (irresponsible"
            "|selfish|reckless|careless|shameful|disgusting|unforgivable|wicked|thoughtless|pathetic|childish"
            "|immature|inexcusable) ($|,|of you|and)",
        ),
        Pattern(
            # A name, a mood or a charge put on them.
            "you are (@filler|being|acting like|such)? (a|an|such a|such an|one)? @intensifier? (@insult_adjective|insensitive|unkind)? @insult",
            "you are (@filler )?(making|dragging|bringing|ruining|spoiling) ..2 (miserable|down|uncomfortable|unhappy|it|this|everything|worse)",
            "(did|do) you (@filler )?(really |honestly |seriously )?think ..5 (is going to|will|would|is) (help|helping|change|solve|fix|bring|make)",
            "(the )?wrong side of (the )?bed",
            "(did|have) (i|we) ..1 hurt your (little|poor|precious|delicate|sensitive) ..1",
            "(do not|stop|quit) (@filler )?(make|making|pull|pulling|give|giving|put|putting) (me |us )?(on )?(that|a|such a|those) (@filler|long|silly|sad)? (face|faces|look|eyes)",
            "i do not (understand|see|get) why you (are|can|do|will|would) (not|so|still|always) ..3",
            # Foreseen.
            "(i|we|@close_person|everyone|your _) (@filler|did|have)? (told|warned) you "
            "(@filler)? (so|not to|that (he|she|they|it|this) (was|would)|this would|that would"
            "|about (him|her|them|that|this)|it would|he|she|they|a hundred|a thousand|over and "
            "over|from the start) ..2",
            "(^|,|well|see|haha) (told|warned) you (so|he|she|not to|about (him|her|that)|$)",
            "i (@filler)? (knew|said|saw|could see|could have told you|always said|always knew) "
            "(it|this|that|he|she|they|you) (@filler|would|was|were|coming|going|had)? (would"
            "|happen|coming|trouble|end|was going|were going|no good|go|end|do|fall|fail|regret)",
            "(i|we) (saw|could see) (this|that|it) (coming|a mile|happening)",
            "(what|well what) (@filler|the hell|on earth)? (did|were|else did) you "
            "(@filler)? (expect ($|,|from (him|her|them|someone|people|that|a)|to|when|if|going"
            "|with|him|her|it|after|then|mate|love|would)|think (would|was|he|she|they|it|was "
            "going)|expecting|imagine|want him|want her)",
            "(are you (really|even|honestly|actually)|do not (be|act)|why are you|is it (really"
            "|any|even)|and you are|you can not be) ..1 (surprised|wonder|a surprise)",
            "(i am|am i|i was|i can not say i am|can not say i am) (@filler)? not (at all"
            "|@filler)? (surprised|shocked)",
            # Deserved.
            "that is what (@filler)? (you get|happens|comes|you deserve) ..3",
            "(serves|served) you (@filler)? right",
            "you (@filler|have|only|really|did)? (@filler|have|had|only)? (brought|bring|bringing"
            "|did|do|doing|done) (it|this|that|all this|all of this) (all|@filler)? (on|to|upon) "
            "yourself",
            "you (@filler|were|did|only)? (@filler)? (asked|asking|begging) for (it|this"
            "|trouble) ($|,|and|when|by|did|with|mate|love)",
            "you (@filler|have)? (made|make) your (@filler|own)? (bed|choice|choices)",
            "(it|this|that) (is|was) (@filler|all)? your (@filler)? own (stupid|damn|bloody"
            "|silly)? (fault|doing|choice|making|problem|decision|mess)",
            "(it|this|that) (is|was) (@filler|all|entirely|mostly|partly|probably|kind of)? "
            "(@filler|entirely)? your (fault|doing|mistake)",
            "(only)? (have|got) (only)? yourself to blame",
            "(blame|ask|look at|thank) yourself (first|for|$|in the mirror|why|what)",
            "you (@filler)? (deserved (it|this|that)|(deserve|deserved) (what (you|is|was)|everything (that|he|she|they|you) ..1 (did|said|got|happened)|all (of it|that happened)))",
            "you (@filler)? deserve (it|that) ($|,|for|and|after|because)",
            # Hindsight.
            "you (@filler|really|clearly|obviously)? (should|could|might|ought to|would) (not"
            "|never|@filler)? have (@filler|never|not)? (known|thought|listened|said|told|left"
            "|gone|been more|been (careful|smarter|nicer|firmer|there)|seen (it|this|that)|stayed"
            "|tried|done|checked|asked|started|prepared|studied|worked|planned|married|trusted"
            "|lent|let|taken|got|gotten|come to me|realised|spoken|saved|learned|learnt|expected"
            "|picked|sent|drunk|dated|invited|read|believed|waited|apologised)",
            "(should not|never should|shouldn't) have (@filler)? (married|gone|let|told|trusted"
            "|lent|left|said|sent|done|started|opened|taken|agreed|been|got|gotten|drunk|dated"
            "|moved|quit|had)",
            "if (only)? you (@filler|had|would)? (@filler|only|not)? (have)? (listened|not|done"
            "|studied|worked|told|thought|been|stayed|left|tried|asked|taken|planned|saved"
            "|checked|paid attention|learned|kept|taken my|cared|prepared) ..6",
            "(maybe|perhaps|hopefully) (next time|now|this time|this will|that will) ..1 (you "
            "will|you can|teach you|you might) ..3",
            "next time (@filler|maybe|perhaps)? (do not|you will|listen|think|try|you should|you "
            "might|read|check|be more)",
            "(let (that|this) be a lesson|(lesson learned|lesson learnt)|that will teach you|you "
            "(live and learn|will (learn|never learn)|(just|still|really) (never|do not) learn))",
            "(^|,|but|and|well|because|so) you (@filler|are the one who|were the one who)? (chose"
            "|choose|picked|signed up|decided|insisted|agreed|let|allowed) (@filler)? (to (be"
            "|live|work|do|take|have|stay|marry|go|move|lend|quit|leave|drink)|(him|her|them) (do"
            "|treat|walk|talk|get|in|back|over)|this|it to|it happen|that job|for (this|it|him"
            "|her)|yourself (be|get|go)|on) ..2",
            "(^|,|but|and|well|because|so) you (@filler|always)? knew (@filler|full well|exactly"
            "|perfectly well|very well)? (what|how|that (he|she|they|it|this)|this|about|the "
            "(risk|risks|deal)|it (was|would)) ..3",
            "you (@filler)? (married|wanted) (him|her|this|it|them) ($|,|so|remember|not|now|deal"
            "|and now)",
            "(how|why) (could|can|would|did) you (@filler|ever|possibly)? ..1 (let|be so|do (that"
            "|this|such|something)|say (that|such)|not (know|see|think|notice|realise)|fall for"
            "|forget|trust|lose|allow|get yourself)",
            "(that|it|this) (is|was) (@filler|so|really|pretty|a bit|rather|very|incredibly)? "
            "(@filler|so)? (stupid|silly|dumb|careless|irresponsible|foolish|selfish|reckless"
            "|naive|idiotic|weak|childish|immature|unwise|a silly|a stupid|a dumb|a foolish) (of "
            "you|thing to (do|say)|move|decision|idea|mistake|to !(feel|be|cry|worry|you|me|get"
            "|think) )",
            "(did|have) not (i|we|@close_person|everyone) (@filler|all)? (say|said|tell|told|warn"
            "|warned) ..3",
            "(i am|i feel|we are) (@filler|so|very|really)? ..1 (disappointed in|ashamed of"
            "|embarrassed by|embarrassed for|fed up with|sick of|tired of) (you|your|hearing|this"
            "|listening)",
            "(shame on you|ashamed of yourself|you should be ashamed|have you no shame|what a "
            "mess you)",
            "you (@filler|always|keep|do keep|seem to|love to) (@filler)? (get yourself|getting "
            "yourself|pick|picking|choose|choosing|attract|attracting|go for|going for|end up"
            "|ending up|make the same|making the same|do this|doing this to) ..2 (into|wrong|same"
            "|with|losers|men|women|types|people|yourself|mistake|mistakes|trouble|mess|messes"
            "|situations|$)",
            "(you have to|you need to|time to|you must|try) (@filler|start)? (take|taking|own"
            "|accept|admit) (@filler|some|your|the|a bit of|more)? (responsibility|part|own part"
            "|blame|role|up)",
            "(it takes two|two sides to every|no smoke without|there are two sides|takes two to)",
            "what did you (@filler|even)? do (to (him|her|them|make|deserve|upset|provoke|annoy"
            "|cause)|wrong|this time|now)",
            "you must have (@filler)? (done|said|provoked|upset|given|led|made|deserved) ..3",
            where=Where(question=None, negated=False),
        ),
        # Whose doing it is.
        Pattern(
            "you (@filler|have)? (made|make) (@filler)? (that|this|the|your) (@filler)? (own|bad"
            "|wrong|stupid|silly)? (choice|decision|mess|problem|mistake)",
            "i (@filler|personally)? would (@filler)? (never|not) (@filler|ever)? have (@filler"
            "|ever)? (let|done|said|gone|trusted|allowed|put up|stayed|married|lent|accepted"
            "|stood|got|been so|agreed|told|taken|left) ..3",
            "you (@filler|always|do)? (let|allow|allowed) (@filler)? (people|him|her|them"
            "|everyone|everybody|men|women|others|your _) (@filler)? (to)? (walk|treat|use|take"
            "|do|get|talk|push|boss|bully|be|go|ruin|down|speak|shout)",
            "(everyone|everybody|anyone|anybody|we all|a child|a blind man|even i) (@filler)? "
            "could (@filler)? (have)? (see|seen|told|predicted|foreseen|guessed|known|warned) "
            "(you)? (@filler)? (that|it|this|coming|he|she|they|how)",
            "(nobody|no one) (@filler|ever|else)? (made|forced|told) you (@filler)? (to)? (do"
            "|marry|go|take|lend|say|stay|eat|drink|buy|move|have|be|sign|quit|trust|choose|_ "
            "(him|her|it|them|that))",
            "you (@filler|have|always|really)? (got|get|put|landed|dug) yourself (@filler)? (in"
            "|into|through) (@filler)? (this|it|that|a|the)",
            "(that|this|it) (is|was) (@filler|entirely|all|just|partly|mostly)? (@filler|all)? "
            "(your choice|your doing|your responsibility|your own (work|choice|making)|self "
            "inflicted|the price (of|you pay)|karma|a natural consequence|what (you|people) get"
            "|(entirely|perfectly|so) (avoidable|predictable))",
            "(you|it is you who) (@filler)? (should|ought to) (@filler|really|at least)? have "
            "(@filler|really|just)? _ ..2 (before|first|sooner|earlier|instead|better|properly"
            "|harder|twice)",
            "(your|the) (own)? (problem|trouble|mistake) (@filler)? (is|was) (@filler|that)? you "
            "(are|do|did|always|never|were|let|trusted|can not|could not|keep|thought|want)",
            "^ (@filler|well|but|and|because)? you (@filler)? knew (@filler|full well)? (he|she"
            "|they|it|this|that|there) (was|were|is|had|would|could|might) ..2",
            "(everyone|everybody|we all|they|people|your @kin) (@filler)? (all|both)? (told"
            "|warned) you (@filler)? (about|not to|so|he|she)",
            "(whose|who) (@filler)? (fault|is to blame|do you think is to blame|else is to blame"
            "|choice|idea|decision) (is|was)? (@filler)? (that|it|this|then)? ($|,|then|not mine)",
            "(only)? (have|got) (only)? yourself to thank",
            "you (@filler)? should (@filler|not|never)? have (@filler|never|not)? (kept|held"
            "|minded|stuck|worn|brought|used|paid|charged|locked|set|insured|backed|closed|turned"
            "|bothered|pushed|signed|answered|opened|bought|sold) ..3",
            "you are (being|so|just being|being so|being a bit|being very|being really|really "
            "being|just so|too|such a|acting|behaving) (@filler)? @verdict_clear ($|,|and|about"
            "|for|again|right|you|to (me|him|her|them|your _|think|expect|want)|with (me|him"
            "|her))",
            "if (@filler|only)? you (were|had been) (@filler|only|more|less|a bit)? (stronger"
            "|tougher|braver|kinder|nicer|smarter|careful|organised|patient|better|firmer|calmer"
            "|confident|prepared|sensible|honest|grateful|easier) ..3",
            "(maybe|perhaps|try) (@filler)? if you (@filler)? _ ..1 (more|less|better|harder|a "
            "bit|a little|properly) ..2",
            "your own (@filler)? (doing|fault|making|choice|decision)",
            "what (else)? do you (@filler)? expect ($|from (me|him|her|them|people)|when|if|to "
            "happen|after|with|me)",
            "what (@filler)? did you (@filler|honestly|really)? (think|expect|imagine) ..2 "
            "(happen|going to|come|end|say|do|be|like)",
            "(how|why) (@filler|on earth)? (could|can|would) you (@filler|ever|possibly)? be "
            "(@filler|so|that|such)? (stupid|silly|naive|careless|blind|foolish|dumb"
            "|irresponsible|thoughtless|selfish|gullible|weak|daft|reckless)",
            where=Where(negated=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i would have (come|walked|stayed|helped|listened|been there|sat|driven|held|picked|waited|fetched|carried)",
                "you are ..1 welcome",
                "(addicted|obsessed|hooked|grinning|laughing|giggling) ..4",
            ),
            example="You could have told me that night. I would have come and sat with you.",
            why="It says what one would gladly have done, or is said in play.",
            place="message",
        ),
        Unless(
            matcher("good news", "asks"),
            example=Exchange("I won the bake-off!!", "told you so! I knew it would happen"),
            why="Said to good news it is pride; said to a question it is an answer.",
            place="context",
        ),
        Unless(
            Pattern(
                "(because|since) you asked",
                "(proud|happy) (of|for) you",
                "so proud",
                "(you told me so|told you so (last|this|yesterday|on|before|many|often))",
                "(not|never|nobody|no one) ..3 (your (own)? fault|blame|deserve|deserved|your "
                "doing|stupid|disappointed|on yourself)",
                "you (did not|do not|never|could not|would not|can not) ..3 (deserve|ask for"
                "|bring|known|do (this|that|it) to)",
                "you could not have ..3",
                "(i|we) (told|tell) you (i|we|that i|that we|how (much|proud|sorry)|about (my|the"
                "|our)|before how) ..3",
                "if you had (called|rung|told me|asked me|wanted|needed|been alone) ..5 (i|we) "
                "would",
                "you should have (seen (how|the|your|her|his|me|us|him|them|my|what|this)|heard|been there|told me sooner i|rung me|called me|woken "
                "me)",
            ),
            example="You couldn't have known, nobody could.",
            why="The blame is turned down, or it speaks of something else.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "you (@filler|so|truly|totally|absolutely|fully|completely|both|all) deserved (it|this) ($|, |you)",
                "you deserved this ($|, |you)",
                "you (@filler|so|truly|totally|absolutely|fully|completely|both|all)? deserve (it|this) ($|, |you|after all (your|that) (work|practice|effort|training))",
                "you should have (tried|tasted|ordered|had) (the|my|it|some|one)",
                where=Where(answering=False),
            ),
            example="You really deserved it, all those early mornings!",
            why="Nothing is known to have been shared: it is praise, or talk of a treat.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(not|never) (at all|@filler)? (surprised|shocked) ,? you ..1 (worked|studied|practised|trained|earned|sing|play|cook|paint|write|dance|@praise_adjective)",
                "knew (it|this|that|you|they) (was|would) (going to)? (rain|snow|sell out|win|pass|be @intensifier? (@praise_adjective|fun|delicious|perfect|worth it|fine))",
            ),
            example="I'm not surprised, you worked so hard for this",
            why="It is praise, or only the weather was foreseen.",
            place="sentence",
        ),
        Unless(
            Pattern("you told me so", where=Where(quoted=None)),
            example="I told you so! And you told me so, years ago.",
            why="Both were right once: it is said in play.",
            place="message",
        ),
    ),
    offers=(
        Reframe("That hurts, whatever led to it. I'm with you."),
        Reframe("We can look at how it came about another day, if you want. How are you now?"),
        Ask("What do they already know about their part, without being told?"),
    ),
    fires=(
        "I told you so.",
        "What did you expect?",
        "well you brought it on yourself",
        "You should have known better, at your age.",
        "that's what happens when you trust people like him",
        "serves u right tbh",
        "How could you let it get this far?",
        "I knew he'd leave, I said so from the start... I knew it would end like this.",
        "You chose to take that job, nobody forced you.",
        "If you'd listened to me you wouldn't be in this mess.",
        "What did you do to make him so angry?",
        "maybe next time you'll think before you speak",
        "Honestly, I'm not surprised.",
        "You've only yourself to blame, sis.",
        Exchange("I failed my piano exam", "Well, you didn't revise much, did you"),
        Exchange("I crashed mum's car", "You never look in the mirror."),
        Exchange("I smoked again and I feel awful", "You've got no self-control."),
        Exchange("I let the little one walk home alone", "That was an awful thing to do."),
        Exchange("I skipped my insulin yesterday", "thats so reckless of you"),
    ),
    quiet=(
        "It's your fault I'm addicted to this show haha",
        "You could have asked me on Monday. I would have driven you there.",
        "None of this is your fault.",
        "You couldn't have known.",
        "You didn't deserve that.",
        Exchange("I passed!!", "I told you so! I knew it would happen!"),
        "I told you how proud I am, didn't I?",
        "What do you expect from tomorrow, and what do you need?",
        "Your mum said “I told you so”? That must have stung.",
        "I'm glad you chose to tell me.",
        Exchange("I failed my piano exam", "You didn't sleep last night, did you?"),
        Exchange("My gran died this morning", "You didn't ask for any of this, did you"),
        Exchange("He let the little one walk home alone", "That was an awful thing to do."),
        Exchange("I was sacked by text", "That's so thoughtless, after ten years."),
        Exchange("the key's gone", "You didn't look under the mat, did you?"),
        Exchange("I cried at work again", "You never let it show, and it must be so tiring."),
        "You should have seen how the room listened to you.",
        "whatever happened, i'm on your side",
        "Is it any easier today than it was last night?",
    ),
    confidence=0.75,
)
