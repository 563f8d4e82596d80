"""A reply that answers a particular pain with a general truth."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF124",
    name="platitudes",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="A general truth may land as an answer to nobody in particular.",
    why=(
        "“Everything happens for a reason” and “time heals” fit every pain, so they meet none. The"
        " one who hurts is asked to find sense, or strength, or gratitude, before anyone has asked"
        " what it is like. Words about this loss, this day, this person help more in studies of"
        " comforting. Whoever believes in a plan will find it without being told."
    ),
    limits=(
        "Between people who share a faith, words of that faith can be the deepest comfort there is."
        " A proverb said about spilt milk is only a proverb."
    ),
    sources=("burleson1985", "linehan1997", "bodie2015"),
    match=(
        Pattern(
            "(everything|all things|it|this|that|these things|things|all) (@filler|always|all)? "
            "(<happen>|is|was|are|must be|has to be) ..1 for (a|some|the|our|your) (@filler"
            "|good)? (reason|best|purpose|good)",
            "there (is|must be|was|has to be) (@filler|always)? (a|some) (@filler|good|higher)? "
            "(reason|purpose|meaning|plan|lesson) ..1 (for|in|behind|to|you|everything|here|why"
            "|out)",
            "(one|a|when one) door (closes|shuts) ,? another ..1 opens",
            "(do not|no) (worry|worries) ,? be happy $",
            "(it|this|that|they|you two|you) (@filler)? (is|was|were|are) (@filler|not|just not"
            "|never|probably|clearly|obviously)? (not|never)? (meant|supposed|destined) to be",
            "(was not|is not|not|never) meant to be",
            "(^|,|and|but|because|maybe|sometimes|that|if|remember|perhaps) (god|the universe"
            "|universe|life|fate|the lord|heaven|allah|nature|karma) (@filler|always|never|only"
            "|sometimes)? (has|have|had|does not|do not|will|works|work|closes|shuts|gives|give"
            "|knows|sends|moves|takes|tests|needed|wanted|is|never gives|only gives|would not"
            "|will not|provides|makes|brings|throws|teaches|got|must have) ..6",
            "part of (a|the|god's|his|some|life's|your) (@filler|bigger|greater|larger|whole"
            "|divine)? (plan|journey|bigger picture|process|life|path|growing up)",
            "(you|we|people|nobody|one) (only|never|is only|are only|is never|are never) (ever)? "
            "(get|gets|are given|given|is given|sent) ..3 (handle|carry|cope|bear|take|manage"
            "|shoulder)",
            "(<happen>|here|sent|came|comes|put|meant) (to teach|to show|to make|to test|as a "
            "lesson|to remind) ..1 (you|us)",
            "(trust|have faith in|believe in) (the|god's|his|your)? (process|universe|timing|god"
            "|plan|journey|lord) ..2",
            "(when|as) one door (closes|shuts)",
            "(it|this|that|pain|suffering|hardship|struggle|adversity|challenges|you|crying) "
            "(@filler|will|only|can)? (@filler|only|will)? (make|makes|made|build|builds|come out"
            "|come back|be|emerge) (of)? (you|us|it)? ..2 (stronger|strong|character|tougher"
            "|better person|the better for|resilient|wiser|grow|who we are|who you are)",
            "(time|days|the years|years) (@filler|is|will|does|always)? (@filler)? (<heal>|a "
            "great healer|the best healer|a healer|tell|the great healer|will heal|sort)",
            "(give it|it takes|it (@filler)? needs|it will take|in|just) (@filler|some|a bit of"
            "|a little|a while)? time (@filler|and)? ($|,|and|you|heals|it|will|everything)",
            "(it|this|that) (@filler)? (too)? (shall|will) (too)? pass",
            "(^|,|and|but) (it|this|that|the feeling) (@filler|all|always|soon|usually|eventually)? (passes|fades) ($|,|with|in time|soon|eventually|you|after|on its own)",
            "(it is|it (@filler)? be) what it is",
            "^ (oh|ah|yeah|but|hey)? (@filler|well)? (that is|such is|c'est|thats) (@filler)? "
            "(life|la vie|the way it goes|the way life is|how it is|how life is|how it goes|how "
            "things are|the way the cookie|show business|men for you|women for you|men|love|work"
            "|families|family|marriage|parenthood|motherhood|kids|growing up|adulthood) ..2",
            "(life's|life is) (@filler)? (too short|not fair|unfair|hard|what you make|full of"
            "|like that|a journey|tough) ..2",
            "(^|,|but|and|well|hey) life (@filler|is|goes|must|has|can be)? (is|goes|go|not"
            "|has)? (@filler|not|too|never|always)? (on|fair|short|hard|tough|unfair|a bitch|a "
            "beach|like that|a journey|full of|what you make|about|easy|ups|to go) ..2",
            "(^|,|and|so|but) (@filler)? (c'est la vie|shit happens|these things happen|it "
            "happens|things happen|win some|you win some|swings and roundabouts|roll with the "
            "punches|when life gives|every rose|no rain|without rain|no pain|what goes around"
            "|everyone has their|we all have our cross|everybody hurts|rome was not|onwards"
            "|happens to (everyone|us all|the best|everybody|all of us)) ..3",
            "(your|the|a|my|his|her|our|^) (time|day|moment|turn|person|soulmate|prince|one|love"
            "|baby|job) (@filler)? (will|is going to) (come|find you|find (its|a) way|appear|be "
            "out there|arrive|happen) ..2",
            "(there (are|is)|plenty of|plenty) (@filler|plenty of|lots of|many)? ..1 fish ..2",
            "(he|she|they|your _) (@filler)? (is|are|has gone to|went to|is with) (@filler"
            "|now)? (in|at|with|to|watching|looking|out of|no longer|not)? (a|the|god|peace"
            "|angels|his|her|pain|over|suffering|down)? (@filler|far)? (better place|peace|angels"
            "|lord|jesus|pain any more|suffering|over you|down on you|out of pain|your (mum|dad"
            "|gran))",
            "(he|she|they|your _|your @kin) (@filler)? would not (@filler|have)? (want|wanted) "
            "you (to|like|@feeling_hard|crying|moping|sitting|@filler)? ..4",
            "(he|she|they|it) (@filler)? (had|lived) (a|an) (@filler)? (good|long|great|full"
            "|happy|wonderful|decent) (@filler)? (life|innings|run|old age)",
            "(it was|was) (his|her|their) time",
            "(be|stay|you (have|need|must|got) to be|try to be|try and be|keep being|got to stay"
            "|stay) (@filler)? (strong|brave|tough|grateful|thankful|a fighter|positive and) ($|,"
            "|for|and|now|through|love|mate|you|darling)",
            "(happiness|joy|attitude|feeling sad|being happy|suffering|misery|how you feel|being "
            "sad|stress) (@filler)? (is|are) (@filler|only|all)? (a|your|up to|an inside|in "
            "your) (choice|mindset|decision|state of mind|you|job|attitude|own choice)",
            "(choose|you can choose|decide) (@filler|to|not to)? (be|feel)? (joy|happy|happiness"
            "|positive|gratitude|upset|love over|not to)",
            "(good vibes only|positive vibes only|mind over matter|positive mindset|(it is|just) "
            "all about (mindset|attitude|perspective)|manifest|attitude of gratitude|look for "
            "the lesson|the lesson in (this|it)|law of attraction|vibrate higher|no negativity"
            "|look (forward|ahead) not back|do not look back|the past is the past|the past is "
            "(in)? the past|what is done is done|no use crying over|no point crying over|the "
            "only way is up|things can only get better|it is always darkest|(darkest|the dark) "
            "(hour|before)|better to have loved|absence makes|ignorance is bliss|love conquers"
            "|love is not|all in good time|good things (come|take|will)|patience is a virtue|all "
            "is well that|all good things|nothing lasts forever|nobody said it would|no one said "
            "it would|nothing worth having|everything (will)? (falls|fall) "
            "into place|things (have a way of|always|tend to|usually|will)? (@filler)? (work|fall"
            "|find|happen|sort) (out|into|a way|their|when|themselves)) ..2",
            "(everything|it|things|all) (@filler|always|will|has a way of|does|is going to)? "
            "(@filler|all|always)? (works|work|working|turns|turn|comes|come|falls|fall|happens) "
            "(@filler)? (out|good|right|into place|together) (@filler|for the|in the|the way|as"
            "|how|exactly) ..2 (best|end|should|meant|supposed|time)",
            "(probably|maybe|perhaps|it is|this is|it was|all|honestly|actually|surely|it might "
            "be|it could be|may be) (@filler|all|probably|maybe)? for the (best|better)",
            where=Where(negated=None, question=False),
        ),
        Pattern(
            "(what|whatever|if it|if something) (@filler|is|will|was)? (is|be)? meant (for you"
            "|to be) ..1 (will|finds|find|is)",
            "(what|whatever|that which) (does not|do not|did not) (kill|break|destroy) (you|us|me)",
        ),
        # Sayings, and what sayings say.
        Pattern(
            "(is|was|must be|all) (@filler|all)? (god's|the lord's|allah's|his) (will|plan|way"
            "|timing)",
            "(pain|loss|grief|suffering|heartbreak|heartache|change|death|failure|rejection"
            "|conflict|arguments|it|this|that|these things|struggle|losing ..2|falling out|being "
            "_) (is|are|was) (@filler|all|just|only|a)? (@filler|a|all)? (part|parts) (and "
            "parcel)? of (@filler|the)? (life|it|living|growing up|being (human|a|alive)|the (job"
            "|journey|process|deal|package|game|course)|loving|love|parenthood|family life"
            "|marriage|motherhood|getting older|ageing|every)",
            "(nobody|no one) (@filler|ever)? (said|promised|promises|told (you|us)) (@filler"
            "|that)? (you|us)? (@filler|that)? (it|life|love|marriage|this|being _|motherhood"
            "|work|you) (@filler)? (would be|was|is|were|is going to be|would|owed|had to) ..2",
            "(the|your|another|a better|someone|something) (@filler)? (right|better|new|perfect"
            "|special|true)? (one|person|man|woman|girl|guy|job|love|time|moment|answer|better"
            "|soulmate|opportunity) (@filler)? (will|is going to|is waiting|is out there|comes"
            "|is just) (@filler)? (come|find|be|appear|show|turn up|happen|present|arrive|along"
            "|around|out there|for you) ..2",
            "(sent|given|meant|there|here|put here|put there) to (try|test|teach|challenge"
            "|strengthen|shape|help) (us|you|me|him|her)",
            "(you|we|nobody|no one) (can not|can|could) (@filler|ever)? (change|undo|rewrite"
            "|turn back|rewind|live in) ((it|that) ($|,|so|now|any more)|the past|what happened"
            "|time|the clock|what is done|yesterday|history|what has)",
            "(you|we|nobody) (can not|can never|can) (@filler|always)? (control|have|win|get"
            "|choose) (everything|it all|them all|everyone|what happens|your family|what life)",
            "(that is|it is|this is|^|,) (@filler|just|only|simply)? (just|only|simply) (the way"
            "|how) (it|things|life|the world|people|love|families|men|women|kids) (@filler)? (is"
            "|are|goes|works|go|work|be|happen|happens|turn|end)",
            "that is the way (it|things|life|the world|love) (@filler)? (is|are|goes|works|go)",
            "(every|each|any) _ (@filler)? (is|has|comes|brings|ends|leads|teaches|makes"
            "|happens) (@filler|to|with|up)? (a|an|its|us|you|for|in) ..1 (beginning|lesson"
            "|reason|season|dawn|end|time|blessing|something|stronger|purpose|silver)",
            "(when|as|after|from) (one|every|each|the) ..3 (another|a new|comes|there is) "
            "(@filler|one)? (begins|starts|opens|a new|rainbow|beginning|calm|sunshine|dawn"
            "|morning)",
            "(the lord|god|life|love|fortune|karma|time|nature) (giveth|gives|takes|favours|finds"
            "|will find|takes care|has its|works|moves|provides|teaches|only)",
            "(you|we) (@filler)? (never|do not) (@filler|ever)? know what (you|we) (have|have got"
            "|had|got)? (had|got)? ..1 (till|until)",
            "(are|is) (@filler)? (never|only) (@filler|ever)? given ..5 (handle|carry|cope|bear"
            "|take|manage)",
            "(it|that) (@filler|just)? was (@filler|just|simply)? not (@filler)? (your|his|her"
            "|the right|our) (time|turn|day|moment|path|season)",
            "(make|makes|making|made|will make) (@filler)? (a (man|woman|better person|fighter"
            "|survivor|stronger person|real)|adults|men) (@filler|out)? (of|out of) (you|us|him"
            "|her|@dear)",
            "(live laugh love|live and (let|learn)|let go and let god|what will be will be|que "
            "sera|keep calm|rough with the smooth|gives you lemons|hand (you are|we are|you have "
            "been) dealt|omelette|light at the end|end of the tunnel|calm (after|before) the "
            "storm|after the (rain|storm)|(the)? sun will (shine|come out|rise|still)|dust "
            "yourself|get back on the horse|back in the saddle|baby steps|brighter (days"
            "|tomorrow)|better days|cross to bear|crosses to bear|life lesson|lesson learned"
            "|school of (life|hard)|blood is thicker|easy come|no such thing as a free|if it "
            "does not kill|no good deed|nice guys finish|you reap|karma will|mysterious ways"
            "|life is (a|for|too|not|what|full|about|like|hard|tough|unfair|short)|money is not "
            "everything|love is (blind|pain|not|hard)|men are (from|all)|people (change|come and "
            "go|grow apart)|friends come and go|nothing is forever|change is (good|hard|the only)"
            "|the grass is|water under|wait and see|fake it|when in rome|worse things happen at "
            "sea|all things (must)? (pass|come)|such is life|it could happen to anyone|we all "
            "(have to|must|die|end|grow)|death comes|nobody (is perfect|lives forever)|no one "
            "(is perfect|lives forever))",
            "(life|time|love|god|the universe|it|fate) (@filler|never|always|just|only|does|will"
            "|does not)? (@filler|not|never)? (throws|deals|dishes|hands|goes on|marches on"
            "|moves on|carries on|waits|stand still|stands still|wait for|gives us|works itself"
            "|take its course|has other plans|evens out|sorts itself|knows best)",
            "(life|the world|love) (is|was|has never been|was never) (@filler|not|never|always)? "
            "(@filler|always)? (fair|unfair|easy)",
            "(you|we|one|everyone|everybody) (@filler|all)? (have to|must|has to|need to|got to"
            "|learn to|just) (@filler|just|learn to)? (take the (rough|good|bad|hit)|roll with"
            "|play the|accept (it|that|things|what)|learn to live|go with the|keep going|keep "
            "(on)? (smiling|swimming|fighting|moving)|carry on|soldier on|weather|ride it out"
            "|ride the|have faith|believe|trust) ..2",
            where=Where(negated=None, question=False),
        ),
        Pattern(
            "what (is|has|was) (done|happened|past|meant) ..1 (is|has|will) (done|happened|past"
            "|be)",
            "^ (@filler|well|but|you know what|and)? they (@filler|always|do)? say (@filler"
            "|that)? (time|everything|what does|god|life|love|absence|it gets|things|every|the) "
            "..3",
            where=Where(quoted=None),
        ),
    ),
    unless=(
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange("the milk's gone off", "it is what it is"),
            why="Nothing was shared that asks to be met in its own words.",
            place="context",
        ),
        Unless(
            Pattern(
                "(will not|would not|never|not going to|not here to|nobody|hate|do not|cannot"
                "|without) ..1 (say|tell|telling|believe|think|pretend|claim|mean|saying|to say"
                "|to tell) ..4 (happens for a reason|time heals|be strong|stay strong|meant to be"
                "|be brave|a reason|for the best|better place|life is|it is what it is|stronger)",
                "you (do not|did not|never) (have|need) to be (strong|brave)",
                "(take your|any|all the|more|my|our|what|dinner|bed|last|first|in) time",
            ),
            example="I won't say it was meant to be. It's awful.",
            why="The saying is turned down.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("I don’t know what to say. I’m sad that [what happened]."),
        Reframe("There is nothing that makes this right. Tell me about [who or what they lost]?"),
        Ask("What is particular to this loss, that no saying could know?"),
    ),
    fires=(
        "One door closes, another opens",
        "Everything happens for a reason.",
        "it wasnt meant to be",
        "God never gives us more than we can carry.",
        "Time heals all wounds, darling.",
        "what doesn't kill you makes you stronger",
        "It's probably for the best.",
        "She's in a better place now.",
        "oh well, thats life",
        "Stay strong, Dad.",
        "When one door closes another one opens, sis.",
        "Happiness is a choice you know",
        "He wouldn't want you to be sad.",
        "The universe has something better in store for you.",
        "this too shall pass x",
        Exchange(
            "I feel like such a bad dad today",
            "All fathers feel that, it passes.",
        ),
    ),
    quiet=(
        "I'm so sorry. There are no words for this.",
        "You don't have to be strong with me.",
        "I won't tell you everything happens for a reason. This is awful.",
        "Everyone at work said “time heals”, and you wanted to scream.",
        Exchange("the milk's gone off", "it is what it is, black coffee then"),
        Exchange("which bus do you get?", "the 12, it passes soon"),
        "Take your time, I'm not going anywhere.",
        "Is there a reason you'd rather not go?",
        "Your strength isn't the point today. Come here.",
        "She had such a way of laughing. Tell me about her?",
        "no rush. give it as much time as it wants, i'm here",
        "Life without him must feel so quiet.",
    ),
    confidence=0.7,
)
