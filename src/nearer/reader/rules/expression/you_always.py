"""An accusation with "you" that leaves no exception."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Swap, Unless

RULE = Rule(
    code="EXP101",
    name="you-always",
    step="expression",
    tone="care",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="“Always” and “never” beside “you” may land as a verdict, and one exception ends the talk.",
    why=(
        "A word without exceptions turns one evening into a character. The other person can then"
        " only agree to be like that or look for the one time it was different, and the talk is"
        " about who is right. One time that a camera could have seen, and what it was like, leaves"
        " room for an answer."
    ),
    limits=(
        "Praise said in words that are new to it may be found too. An absolute said in play between"
        " friends is found when nothing in the words shows the play. Irony is not seen."
    ),
    sources=("gordon1970", "carrere1999", "rogers2018"),
    match=(
        # Always: the harm, the neglect or the bad mood decides, and not the word alone.
        Pattern(
            "you [guys|two|lot|both|all|kids|boys|girls|people] [have|had] [@filler] (always|constantly|forever|continually|keep on) @filler? {act: (@bad_habit)}",
            "you are (always|constantly|forever|continually|perpetually|never not) @filler? [@intensifier] (@bad_state)",
            "you (always|constantly) ..6 (without (asking|telling|checking|saying|me)|instead of (helping|talking|listening|me|us|being)"
            "|behind my back|against (me|us)|for no reason)",
            "you (always|never) (were|have been) [@filler|a bit|@intensifier] (@bad_state|@verdict_clear)",
            "you [@filler|always] (do|did|pull) (this|that|it) (every|each) [single] time ($|and then|we|i (have|end|ask|tell|say))",
            # Always one thing, and then what it leaves to others.
            "you (always|constantly) ..8 and (leave|expect (me|us)|then blame|blame (me|us|everyone)|take it out|make (me|us) (wait|late|do|pay|look|feel)|i (have to|end up|am (left|stuck|the one)|get (left|blamed|the blame|stuck))|then (i|you) (have to|expect|blame|act|complain|wonder|forget))",
            "(every time|all the time|every single time|the whole time) you @filler? {act: (@hurtful_deed|@harm_verb)}",
            "you [are] @filler? {act: (@bad_habit)} ..4 (all the time|every time|every single time|every day"
            "|every single day|every night|constantly|nonstop|without fail|24/7)",
            "you are ..3 (@bad_state) (all the time|24/7|constantly|nonstop|every day|every night|every weekend)",
            "it is always ..2 (your way|about you|you (who|that|first))",
            "you (always|only) ..8 (and|but|,) never (with|for|to|from) (me|us|your own _)",
            "you are (always|constantly|forever) (on|going on|banging on) about (money|my _|me|how|work|weight|yourself|the (bills|mess|past|house))",
            "you (wake|keep) (me|us|the (kids|baby)) (up|awake) (every|all) (single|bloody|damn|fucking)? (night|nights) ($|,|with your ..2|because ..3)",
            where=Where(question=False, quoted=False, third_person=False),
        ),
        # Never: what people hope for from each other, or anything at all for “me” that is no wrong.
        Pattern(
            "you [guys|two|lot|both|all|kids|boys|girls|people] [@filler] [do|will|would|have|can|could] [@filler] (never|not ever) @filler? @filler? {act: (@care_verb|@never_done)}",
            "you [@filler] [do|will|would] never @filler? !@never_plain ..2",
            "you [do|will|would|have] never @filler? !@kept_from ..2 (me|us|with me|with us|for me|to me)",
            "you (are|were|have been) (never|not ever) ..1 (@good_state)",
            "you [have] never @filler? (came|come|been|watched|went|turned|showed|made|visited|called|read|cooked|bought|sent|wrote|helped|washed|kept|did|lifted|answered) ..3 (a single|one single|even one) ..3",
            "you never say (anything|a word|a thing) ($|,|to (her|him|them)|when (she|he|they)|in my defence)",
            "you never (get off (your|that|the)|have (time|a good word|a kind word|anything nice|any (time|patience|interest))"
            "|had (time|any)|are _ when i need|do (it|this|that) (for|with|unless|without)|go (anywhere|out) with"
            "|give (me|us|it|your|anyone) (a|any|an|enough|credit|space|time|your|one|the)|get (involved|up with|round to)"
            "|look (after|at me|up from)|sit (down )?(with|and)|care|want (to|me|us)|seem to|bother|take (my|any|me (out|any|serious)|us|out|no for|part|care)"
            "|see (what|how|the|me|my|us|your|anyone) |speak to (me|us)|talk (about (us|how|your|anything)|to (me|us)|with (me|us))"
            "|stay (in|home|with)|stop (to|and|talking|working|moaning|complaining)|work on|hold my|read (to|my|the|a)|play with|let (me (speak|talk|have|finish|in|decide|choose|explain|be)|anyone)"
            "|keep (your|a|any|the|things)|put (the|your|any|anything|me first|us first|in)|wash (up|the|a|your)|have my back|meet me half|want what|know (when|how) to (stop|listen|say sorry|apologise|relax|be))",
            where=Where(question=False, quoted=False, third_person=False),
        ),
        # "Why do you always": a question in form, an accusation in use.
        Pattern(
            "(why|how come|is it that) [do|must|are|is it that|it that] you (always|constantly|forever) [@intensifier] (@bad_habit|@bad_state)",
            "(why|how come) [do|is it] [that] you never @filler? (@care_verb|@never_done|@good_state)",
            "why can you never",
            "why can not you ever",
        ),
        # What was just complained of, once more as a habit.
        Sequence(
            Pattern("(stop|quit|do not|why|must|@harm_verb|@hurtful_deed) ..8 $"),
            Pattern("^ @filler? {you (always|constantly) do (that|this)} ($|,|to me|when i)"),
            within="message",
            reach=1,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i (never|do not|have never|should|did not) (say|said) (thanks|thank you) [you|enough|properly|often]? ($|, |and|so|to you|for)",
                "[and|so] please (never|do not [ever]) (do|stop|change) ($|, |it|that|talking)",
                "(so|and|but) (fair play|fair enough|fair dos)",
                "@no_charge",
                "(for|of) my (birthday )?(present|surprise)",
                "(party|fun|evening|holiday) [always|never] starts (when|until|till) you",
                "i (should not|need not|do not|never) worry",
                "i am (so|very|dead) happy $",
            ),
            example="You never shut up about moths and please never do.",
            why="It is thanks, trust or fondness, and says so.",
            place="message",
        ),
        Unless(
            Pattern(
                "never ..4 (with|for|at) [any] less than",
                "always the one (who|that) (says (yes|sorry|thanks|hello)|rings|calls|remembers|brings|helps|makes (me|us) laugh|sorts|stays|holds|fetches)",
            ),
            example="You're always the one who rings and I never do",
            why="Two noes make a yes, and being the one who calls or helps is praise.",
        ),
        Unless(
            Pattern(
                "(never|not ever) (<let> me (win|pay|down|go|fall|lift|carry|forget)|<leave> (me (the|a)|my side)"
                "|<hurt> me on purpose|<fail>|<miss> (my|our|a) ..2 (play|match|game|show|birthday)"
                "|<talk> down|<ask> (me |us )?for (anything|a thing|much|the money|a penny)|<want> (anything|any) ..2 (back|in return)"
                "|<think> (less|badly|twice)|<care> (what|about what|who|if)|<try> to (change|fix|push|make me|stop)"
                "|tried to (change|fix|push|make me|stop)|want (me|us) to (worry|feel|be|go without|pay)|wanted (me|us) to)",
                "never (told|tell) me (the|that|there|it (was|is)|your (mum|dad|sister|brother|gran)|you (could|can|were so|had a|knew))",
                "(do|done|did) anything (wrong|bad|mean)",
                "(things|thing|something|anything|someone|somebody|anyone|anybody|people|person|place|places|what|who|which|everything|all) (that )?you (have|had|would|will|do)? never",
                "never want to (miss|leave|lose|see the|go through)",
                "<forget> (how|that you are) [@intensifier] (good|clever|brave|talented|funny|kind|far|strong|loved|lovely|capable|brilliant|well)",
                "and then you ..1 (win|smash|ace|nail|pass|manage|shine|get it)",
                "never (loved|liked) (the|this|that|to|a|it|any) ..2",
                "have always worked (late|nights|weekends|through)",
            ),
            example="you never ask me for anything and I want to give you this",
            why="Never beside something that hurts or costs is thanks, and some nevers are plain news.",
        ),
        Unless(
            Pattern(
                "(<think> of|<answer>|<call>|<text>) (everything|my calls|when i am (sad|low|ill|down))",
                "(<do>|<make>|<give>|<keep>) ..4 (for me|for us|me the (last|best|corner|good|warm)|me smile|me laugh|my day|me happy)",
                "<leave> ..2 (light|last|best|corner|good|warm|note|notes|seat|space|room|plate|key|keys|window|biggest) ..3 (for me|for us|me the (last|best|corner|good|warm)|me smile|me laugh|my day|me happy)",
                "<spoil> (me|us|the (kids|dog|cat)) ..1 (with|rotten|so|on|at|$|and)",
                "so much (joy|love|fun|better|kindness|warmth)",
                "<wait> for me ($|and|at|by|outside|with|when|after|to (get|arrive|finish|catch|text))",
                "<work> (late|too|through) ..4 (for (us|me)|so (we|i))",
            ),
            example="you always spoil us so rotten at Christmas",
            why="What follows shows that it is fondness.",
        ),
        Unless(
            Pattern(
                "<make> me (cry|weep|sob|tear up) ..4 you (sing|play|read|dance|sang|played|speak|talk about (him|her|us|your _))",
            ),
            example="You make me cry every time you sing at weddings",
            why="To be moved is no harm.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "never @filler? _ [back] [to|for|on|up|off] (the|that|this|those|him|her|them) ..3 ,? did you $"
            ),
            example="You never replied to the landlord, did you?",
            why="It asks whether one thing was done.",
        ),
        Unless(
            IN_PLAY,
            example="You always forget my name at parties and I love you for it",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern("(grateful|thank you|thanks) (for|to) you", "(am|so) grateful"),
            example="You always forget your own birthday, I am so grateful we have diaries",
            why="The words around it are play or thanks.",
            place="sentence",
        ),
    ),
    offers=(
        Swap(
            "(^|,|and|but|because|that|think|when) you {always}",
            "often",
            example="You always interrupt me.",
        ),
        Reframe("When [one time it happened], I felt [a feeling], because [what matters to me]."),
        Ask("Which one time is on your mind, and what happened then?"),
    ),
    fires=(
        "You guys never invite me",
        "ngl you literally never ask about my day",
        "You have always put me last",
        "You two always gang up on me",
        "you do this every single time, and then I clear it up",
        "You always interrupt me.",
        "you never listen to me",
        "u never listen 2 me",
        "You're always on your phone when I talk",
        "why do you always forget what i ask",
        "Honestly you never help with the kids and I'm tired.",
        "You ignore me all the time!",
        "Every time you shout I go quiet inside.",
        "you neverrr text back, you don't ever call",
        "Youre constantly late and I end up waiting in the cold.",
        "You always take my charger",
        "you never bring the car back with any petrol in it",
        "You always have time for Jo and never for me",
        "You never watched a single one of my races, Mum.",
        "You're forever on about how I spend",
        "Her aunt was rude to me and you never say a word",
        "You keep me awake every night with your snoring.",
        "Please stop talking over me. You always do that.",
    ),
    quiet=(
        "You have always worked late on Thursdays, right?",
        "you do this every time and it makes me smile",
        "You always forget your umbrella, so I've packed two",
        "I shouldn't worry, you always ring when you land",
        "You never listen to the radio any more, shall I sell it?",
        "you're always late and the party always starts when you get here",
        "You always forget how good you are at this",
        "why do you always get the best seat, you jammy thing",
        "You never shut up about trains, so please never change.",
        "you never read to me with less than six voices",
        "you always make me laugh",
        "you never let me down",
        "you said 'you always interrupt me' and it hurt",
        "do you always take this train?",
        "You never know, it might rain later.",
        "She never listens to her sister.",
        "You can always call me, even late.",
        "You always know what to say when I'm low.",
        "I always forget my keys, you know me",
        "last night you were on your phone when I talked about Mum",
        "You always take my side",
        "You never take sugar",
        "You never read your horoscope, it's one of the things I love",
        "You never missed a single one of my races, Mum",
        "Thank you for the tea. You always do that.",
        "you make me weep every time you play that tune",
        "you never rang the bank back, did you?",
        "You always pay for Jo and never for yourself",
        "My aunt to my uncle: you never listen! and then they kissed",
    ),
    confidence=0.8,
    priority=1,
)
