"""A word for what the other is, where a deed was meant."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Swap, Unless

RULE = Rule(
    code="EXP112",
    name="character-verdict",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="A word about what somebody is may land as a verdict; what they did leaves room to answer.",
    why=(
        "Selfish, cold, lazy, a bad father: such words sum a person up. A deed can be explained,"
        " regretted or changed, but a character can only be defended. In the research on couples,"
        " criticism of this kind marks conversations that go badly. Saying what happened, and what"
        " it was like, keeps the same seriousness."
    ),
    limits=(
        "Fond teasing is found when nothing in the words shows the fondness. Some adjectives also"
        " describe a mood or a temperature; those are found only in the frames of a verdict."
    ),
    sources=("gottman1999", "carrere1999", "gordon1970"),
    match=(
        # Adjectives that judge in nearly any sentence.
        Pattern(
            "you are @filler? [@intensifier|being|getting|becoming|always|acting] [@intensifier] (@verdict_clear)",
            "you (can|could) be @intensifier? @verdict_clear",
            "you (have|had) (always |never been anything but )?(become|been|got|turned|grown) @filler? [@intensifier] [@intensifier] (@verdict_clear)",
            "you (were|act|sound|look|come across|came across|come off|behave|seem) @filler? [@intensifier|as|being] [@intensifier] (@verdict_clear)",
            "(that|this|it) (is|was) @intensifier? @intensifier? @verdict_clear of you",
            "how @verdict_clear (of you|are you|can you|you are|can one person)",
            "(your|all this|this|all your) (selfishness|laziness|arrogance|rudeness|immaturity|negativity|jealousy|paranoia|drama|stubbornness|moodiness|incompetence|thoughtlessness|ingratitude|attitude|temper|selfish _|pathetic _|stupid _|ridiculous _|childish _|lazy _)",
            "(do not|stop|quit) (be|being|acting|getting) @intensifier? @intensifier? @verdict_clear",
            "you @verdict_clear @verdict_clear",
            where=Where(question=False, negated=False, hypothetical=False, third_person=False),
        ),
        # Adjectives that can be harmless, in the frames of a verdict.
        Pattern(
            "you are being @intensifier? @intensifier? @verdict_either",
            "(stop|quit) (being|acting) @intensifier? @verdict_either",
            "you are such a @intensifier? @verdict_either (person|man|woman|husband|wife|mother|father|friend|sister|brother|son|daughter|boyfriend|girlfriend|partner)",
            "you are (a|an) @intensifier? (@verdict_either|bad|terrible|awful|rubbish|lousy|shit|crap|crappy|horrible|useless|poor|sorry excuse for a|poor excuse for a|pathetic excuse for a) @role_name",
            "you are the (worst|most @verdict_either|least (caring|loving|supportive|considerate|helpful|romantic)) (@role_name|thing|_ @role_name)",
            "(what a|what kind of) @intensifier? (bad|terrible|awful|lousy|@verdict_clear) @role_name [you are]",
            "you have become @intensifier? @intensifier? @verdict_either",
            "you (are|were|have been) @filler? @intensifier? @intensifier? @verdict_either (with|to|towards|about|around|when) (me|us|i|your (own|family|mother|kids|children)|my|money|everything|everyone|people|it comes)",
            "you are (so|too|such|always|just|very|really|incredibly|unbelievably|completely|fucking|bloody)? @intensifier? (impossible|unbelievable|difficult|stubborn|bossy|defensive|negative|moody|paranoid|dramatic|demanding|exhausting|hard to (please|live with|talk to|love|be around|reach)|hard work|mental|insane) (to (live with|talk to|please|be around|love)|sometimes|lately|these days|$|,|and i|it is|that i|that you)",
            "you are @filler? (so|too|always|getting|incredibly|unbelievably|unbearably) @filler? (messy|forgetful|sloppy|disorganised|critical|boring|distant|annoying|infuriating|frustrating|irritating|hostile|aggressive|harsh|insecure|impatient|secretive|weak|jealous|fake|superficial) (sometimes |lately |these days |at times )?($|,|and (i|it|you)|that (i|you|we)|it is)",
            "you are @intensifier? @intensifier? (cold|distant|absent|boring|mean|weak|harsh|critical|jealous|aggressive|hostile|impatient|withdrawn|closed off|secretive|tight|snappy|fake|dramatic|emotionally unavailable) (and|,)? @intensifier? (@verdict_clear|distant|cold|critical|mean|harsh|unavailable|moody)",
            "you are @filler? (emotionally|completely|utterly|totally) (unavailable|dead|stunted|absent|incapable|unstable|immature|cold|distant)",
            "you are not (a|an|even a|much of a|any kind of) (real|good|proper|decent|nice|caring|loving|kind|supportive)? (@role_name|listener)",
            # A virtue denied, a lack of skill in what people who are close owe each other.
            "you are (not|hardly|never) [@intensifier|even|exactly|at all|much of|a bit|remotely] (@virtue) (,|$|with|of (me|us|my|what)|to (me|us|my|your|live|people|anyone)|about (my|money|what|how)|towards|and|or|at all|any more|enough (,|$|to|for|with)|when i|these|in (this|bed|a))",
            "you are not (a|an|any kind of|the) @intensifier? (@virtue|team|family|people|good) (@role_name|listener|player|influence|communicator|example|one to)",
            "you are (no|not much of a|hardly a|some|a lousy|a terrible|a bad|an awful|a rubbish|a useless|a poor|a hopeless|such a bad|such a terrible|the worst) (@role_name|listener|communicator|provider|example|role model|human|excuse|team player|housekeeper|grandmother|grandfather|in law|gift giver)",
            "you are @filler? @intensifier? @intensifier? (bad|terrible|useless|hopeless|rubbish|awful|shit|crap|lousy|no good|incapable|poor) (at|with|about|of) (listening|hearing|money|keeping|feelings|emotions|communicating|communication|talking|apologising|being (a|there|on time|honest|kind)|showing|saying|planning|managing|following|finishing|helping|remembering|people|conflict|compromise|commitment|intimacy|relationships|sharing|handling|making (time|an|me|decisions)|paying|looking after|taking|telling|time|expressing|supporting|listening)",
            "you have (got )?(a @filler? (nasty|mean|cruel|selfish|jealous|vicious|controlling) (streak|side|way|tongue|mouth)|a (big|foul|bad|sharp|filthy) mouth|no (consideration|respect|compassion|empathy|sense of (humour|responsibility|loyalty)|common sense|class|standards|conscience|discipline|willpower|idea of loyalty|integrity|patience))",
            "you are @filler? [@intensifier] (cold|mean|hard|harsh|distant|horrible|nasty|awful|critical|negative|moody|selfish|snappy|rough|aggressive|closed|dismissive) (sometimes|lately|these days|at times|with everyone|to everyone|to people|towards (me|us)|to your)",
            "you are @filler? (so|too|very|really|always|being|such|incredibly|unbelievably|extremely) [@intensifier] (mean|ridiculous|boring|annoying|irritating|frustrating|infuriating|critical|negative|emotional|sensitive|dramatic|defensive|demanding|needy|jealous|insecure|paranoid|moody|bossy|cheap|stubborn|difficult|distant|secretive|nosy|fussy|picky|judgemental|messy|untidy|impatient|aggressive|superficial|vain|smug|embarrassing|exhausting|draining|unkind|cold hearted|dependent|forgetful|disorganised|weak|fake|horrible|awful|nasty|harsh|impossible) (,|$|and|to (me|us|live|talk|please|love|your|people|everyone)|with (me|us|your|money|people|everyone)|that (i|you|we)|when (i|we|it)|sometimes|lately|these|it is|i (can|am|do|have)|all the)",
            "you are (mean|annoying|irritating|frustrating|infuriating|insecure|paranoid|bossy|cheap|stubborn|moody|secretive|unkind|exhausting|untidy|hypocritical|jealous|difficult|impossible|negative|defensive|unbelievable|delusional|unstable|weak|fake|boring) ($|,|and)",
            "(you have|you got) (turned|become|grown|gone|got) @filler? (into )?(a|an|so|such a|very|really)? @intensifier? @insult_adjective? (@verdict_either|hard|sour|horrible) (old |young )?(man|woman|person|cow|git|,|$|and|since|with|lately|to)",
            "(someone|somebody|a (man|woman|person)) i can not (trust|rely on|depend on|count on|lean on)",
            "i can not (trust|rely on|depend on|count on|lean on) you (,|$|for|to|with|any more|and|at all)",
            "you are not (capable of|able to|good enough|man enough|cut out|fit to|mature enough|ready to grow)",
            "you are incapable of",
            "you are @filler? [getting|becoming|turning] [into] (just|exactly|worse than|as bad as)? [like] your (mother|father|mum|dad|brother|sister|ex|family) @filler? (,|$|when|and you|in that)",
            "you have (a (terrible|bad|horrible|foul|nasty|vile|shocking) (temper|attitude|personality)|an? (attitude|anger|control|ego|jealousy|drinking|trust|attitude) (problem|issues?)|(anger|control|trust|commitment|mummy|daddy) issues|a heart of stone|no (heart|backbone|spine|feelings|manners|shame|self respect|personality|ambition|standards|friends))",
            "you are (a|an|the|such a|such an|being a|being such a|nothing but a|just a|acting like a|behaving like a|like a) @intensifier? (baby|child|toddler|teenager|five year old|spoilt (child|brat)|spoiled (child|brat)|nightmare|burden|mess|joke|disappointment|embarrassment|victim|martyr|princess|diva|monster|pain|handful|control freak|drama queen|stranger|robot|wall|brick wall|problem|selfish|one man|nag)",
            "you (have |are )?(turned|turning|become|becoming|grown|growing|changed) (into )?(a|an|such a|quite a) @filler? @intensifier? (@verdict_either) (@role_name|thing|_ @role_name)",
            "you lack @filler? (empathy|compassion|respect|ambition|maturity|self|basic|any|commitment|imagination|warmth|consideration)",
            "you can not be (trusted (with (money|me|my|anything|a secret|secrets|the (kids|truth|card))|to ..2|$)|relied on|depended on)",
            "your [@filler|real|whole|biggest|main] (problem|trouble|issue) is [that] (you [@filler] ((can not|never|do not) (@care_verb|finish|stop|stand)|always (@bad_habit)|have no|are [@intensifier] (@verdict_clear)|think (you|only|everyone)|expect)|your (temper|attitude|ego|pride|laziness|moods))",
            # What opens a message is about the one it goes to; later on it may be about anyone.
            "^^ @lead? (that|this) (is|was) [@intensifier] [@intensifier] (selfish|inconsiderate|thoughtless|heartless|spiteful|childish|immature|manipulative|ungrateful|hypocritical|disrespectful) $",
            "typical (of you|you)",
            "that is (so|just|very|typically) you (is it not)? $",
            where=Where(question=False, negated=False, hypothetical=False, third_person=False),
        ),
        Pattern(
            "(someone|somebody|anyone|anybody|a (man|woman|person|husband|wife|friend|mother|father)) (so|as|this) @verdict_clear (as you|and)",
            "never (met|known|seen|heard) (anyone|anybody|someone|a _) (so|as) @intensifier? @verdict_clear",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(i want|i will have) (your|all your) (babies|children)",
                "marry me",
            ),
            example="You're a terrible husband at karaoke, please marry me again",
            why="The verdict is a joke of fondness, and the message says so.",
            place="sentence",
        ),
        Unless(
            IN_PLAY,
            example="You're so stingy with the biscuits and I love you",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(a|the|what a|best|lovely) surprise",
                "(<miss>|<love>|adore|<treasure>|fond of) (all )?(of )?your ..1 (stupid|ridiculous|silly|pathetic)",
            ),
            example="You're being so secretive, is it a surprise",
            why="The fondness or the play stands in the message.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "you are (like|such) a (child|baby|kid) (at|in|with|around|about) ..2 (christmas|snow|sweet|water|sea|lego|candy|train|trains|toy|dogs?)"
            ),
            example="You're like a child at Christmas when it snows",
            why="To be like a child in front of snow is praise.",
        ),
        Unless(
            Pattern(
                "(at|about|with) ..1 (cards|chess|scrabble|monopoly|goodbyes|maths|parking|football|quiz|games|crosswords|darts|pool|singing|dancing|mornings|birthdays|secrets|surprises|board games)"
            ),
            example="you are useless at darts and still our captain",
            why="A skill at a game is being teased, and no character.",
            place="after",
        ),
        Unless(
            Pattern(
                "(no one|nobody|never|not|do not) ..3 (saying|thinks|think|thought|said|believe) ..4 you (are|were)"
            ),
            example="I really don't think for one second you were selfish",
            why="The verdict is named to be turned down.",
        ),
    ),
    offers=(
        Swap(
            "(^|,|and|but|because|think) you {are @filler? [so|really|very|being|always|just] @verdict_clear} ($|,|(and|but) (i|you|it|we|that))",
            "did something that hurt",
            example="You are selfish.",
        ),
        Reframe("When [what happened], I felt [a feeling]."),
        Ask("What did they do, in words that a camera could show?"),
    ),
    fires=(
        "You are so selfish.",
        "ur being really childish about this",
        "That was incredibly rude of you, Mum.",
        "you've become so cold with me since the baby",
        "You're a terrible father",
        "youre impossible to live with",
        "Stop being so dramatic!",
        "You're not a real friend and everyone knows it.",
        "honestly you can be so inconsiderate",
        "you're acting like a child",
        "You are emotionally unavailable, that's what it is.",
        "I'm tired of your selfishness",
        "u are such a controlling person",
        "You’re exactly like your mother.",
        "That was really thoughtless",
        "your trouble is that you never finish anything",
        "You can't be trusted with a secret",
        "how selfish can you be, I was waiting in the rain for an hour",
    ),
    quiet=(
        "I miss your stupid jokes",
        "you were so rude to that scam caller, I was in stitches",
        "You are the worst person I know at cards, marry me.",
        "You are so kind.",
        "You're so cold, take my gloves",
        "you called me “so selfish” and I can't let it go",
        "You're not selfish for wanting a day off.",
        "am I being childish about this?",
        "I was being really childish about this, sorry",
        "My boss is so rude, you wouldn't believe it",
        "You're hopeless at goodbyes and so am I",
        "If you're lazy like me, get the one that cleans itself",
        "You're being so brave about the treatment",
        "You are impossible to buy for, what do you want",
        "Your problem is that the cable is loose",
        "Your trouble is you always put others first",
        "You can't be trusted near a cake",
        "The man on the bus took two seats. That was so selfish.",
        "you're so petty about scrabble lol",
        'At lunch you said "you are so selfish" and I went quiet',
        "Lyrics stuck in my head: you're so selfish, na na na",
        "Stop being so lovely, I'm crying on the bus",
    ),
    confidence=0.8,
    priority=1,
)
