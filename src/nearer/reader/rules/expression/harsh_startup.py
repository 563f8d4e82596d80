"""A message that opens with an attack."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

OPEN = "@opener"
HURRY = "@hurry?"
SWEARING = "(on earth|the hell|the fuck|the heck|the bloody hell|in god's name)"
# A wrong that is plain even out of the blue; "forget" and "leave" alone are daily life.
WRONG = (
    "(<lie> (to (me|us|my)|again|$|, |about (it|this|that|where|the|money|her|him))|<cheat> (on me|again|$)|<ignore>|<ruin>|<blame>|<betray>|<abandon>|<ditch>|<humiliate>|<embarrass>|<insult>|<mock>|<manipulate>|<twist>|<interrupt>|<overreact>|<criticise>|<sulk>|<shout>|<yell>|<scream>|<bail>|<flake>"
    "|<let> (me|us|him|her|them|the kids) down|<stand> me up|<put> me (down|last)|<leave> (me|us|her|him|the kids) (waiting|standing|stranded|alone|there|to|on|with|in)|<forget> [about] (me|my|our|again|to !(@on_paper))|<go> behind"
    "|(<talk>|<speak>) to (me|her|him|us|them|my _) like|<do> (this|that) (to|again)|<tell> (her|him|them|everyone|your _|my _) (about|that|what|my|i|we)|<make> (excuses|it about|this about|everything about)|<take> (her|his|their|everyone else's) side|<walk> (out|away|off)|<say> that (to|about|in)|<treat> (me|her|him|us)|<shut> me out)"
)

# What may come some words later and still sets the opening's tone.
ATTACK = (
    "(all about (you|yourself)|(being|acting like|behaving like) [such] (a|an) [spoilt|spoiled|selfish|complete|big|bloody|five year old|little] (child|baby|toddler|teenager|brat|idiot|fool|jerk|arse|arsehole|asshole|bitch|bastard|diva|martyr|coward|liar|hypocrite|bully)"
    "|(humiliating|embarrassing|ignoring|ruining|ditching|insulting|belittling|undermining|abandoning|blanking|disrespecting) (me|my|us|everyone|everything|it all)|(cross|crossed|cross) your mind|(occur|occurred) to you|why i [even|ever|still] (married|bother|bothered|put up|stay|stayed|trusted|believed|live with|love|invited|asked)"
    "|(you and|of|with|more of|sick of|enough of|another of|one of) your (excuses|moods|lies|attitude|nonsense|selfishness|laziness|temper|bullshit|rubbish|tantrums|sulking|whining|moaning|nagging|crap|shit)"
    "|your ..2 (behaviour|attitude|conduct|tone|manners|selfishness|laziness) ..3 (disgusting|appalling|disgraceful|unacceptable|pathetic|shocking|ridiculous|unbelievable|childish|embarrassing|stinks)|how (selfish|thoughtless|rude|cruel|inconsiderate|stupid|pathetic|childish) (can|could|are|were) you"
    "|you (selfish|lazy|stupid|useless|pathetic|ungrateful|rude|horrible|nasty|lying|cheating|heartless|thoughtless|inconsiderate) ..2|you make me sick|you disgust me|i hate you|shame on you|you people (never|always|make|are|do not)|why is it [so|that] (hard|difficult|impossible) for you|all you [ever] (think|care|talk) about is|who (raised|brought up) you|oh so i am [now] (the|always))"
)

RULE = Rule(
    code="EXP144",
    name="harsh-startup",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="A message that opens this way may be met with a defence before its point is heard.",
    why=(
        "How a talk about something difficult begins says much about how it goes on: in a study of 124 newly married couples,"
        " the first three minutes carried most of what set apart those who later divorced. An opening of blame, sarcasm or outrage (“how dare you”, “what is wrong"
        " with you”, “typical”, “I'm sick of your excuses”, “oh, so now you care”) puts the other on guard, and what matters comes too"
        " late. The same complaint can begin with what happened and how it felt."
    ),
    limits="Played outrage between people who like it sounds the same. Predictions for one couple cannot be drawn from this.",
    sources=("carrere1999", "gottman1999", "heyman2001"),
    match=(
        Pattern(
            # You, and what is wrong with you.
            f"^^ {OPEN}? {OPEN}? you {HURRY} (never|have never [once]) {HURRY} (listen|help|think|call|text|try|care|ask|clean|cook|tidy|pay attention|appreciate|answer|apologise|say sorry|keep your|do anything|do your|lift|show up|turn up|make time|make an effort|consider|support|back me)",
            f"^^ {OPEN}? {OPEN}? you {HURRY} (always|constantly) {HURRY} ({WRONG}|<complain>|<moan>|<forget>|<spoil>|have to (be right|have|make|win|ruin)|cancel)",
            f"^^ {OPEN}? {OPEN}? you are {HURRY} @intensifier (selfish|lazy|pathetic|cruel|heartless|rude|childish|disgusting|inconsiderate|ungrateful|thoughtless|useless|arrogant|immature|irresponsible|insensitive|hypocritical|liar|hypocrite|coward|bully)",
            f"^^ {OPEN}? {OPEN}? you are {HURRY} (a joke|late again|doing it again|out of order|out of line|not even (listening|trying|sorry)|the most selfish|so full of yourself|unbelievable you know|impossible you know)",
            f"^^ {OPEN}? you are {HURRY} (a|an|such a|a total|a complete) (disgrace|liar|hypocrite|coward|bully|disappointment|piece of work|selfish _|lazy _)",
            f"^^ {OPEN}? {OPEN}? you [had|have|did] {HURRY} ({WRONG}|(<forget>|<miss>|<break>|<lose>) ..3 again|did it again|done it again|(did|could|can|have|do) not (even|bother)|(can|could) not be bothered|had no right to|have no right to|(have|got|have got) (a|some|the) nerve|disgust me|make me sick)",
            f"^^ ...7 {ATTACK}",
            "^^ ...2 what (kind|sort|type) of [a] (person|man|woman|mother|mum|father|dad|friend|husband|wife|daughter|son|sister|brother|partner|idiot|monster) (does|leaves|would|forgets|says|are you|lies|walks|ignores|treats|lets|misses|cancels|never|drives|brings)",
            # Questions that are none.
            f"^^ {OPEN}? {OPEN}? why (do|did|must|would|have) you {HURRY} (always|never|only|have to|insist on|keep)? {HURRY} ({WRONG}|be so (@label)|make everything|turn everything|start a fight|pick a fight|spoil|not (even|bother))",
            f"^^ {OPEN}? {OPEN}? why do you never ..1 (@care_verb|do|say|come|think)",
            f"^^ {OPEN}? {OPEN}? why do you always have to",
            f"^^ {OPEN}? {OPEN}? why (are|were) you {HURRY} (always|never|being|acting)? {HURRY} @intensifier (@label)",
            f"^^ {OPEN}? {OPEN}? why (are|were) you {HURRY} ({WRONG}|never|being|acting|always (late|angry|on|in))",
            f"^^ {OPEN}? {OPEN}? why (do|did|can|could|will|would|are|have) not you {HURRY} (ever|even|for once|once|bloody|fucking) ..1 (@care_verb|@verb|on time|bothered|ready)",
            f"^^ {OPEN}? {OPEN}? why (do|can|could|will) not you {HURRY} (listen|care|understand|trust me|help|apologise|admit|be (on time|normal|nice|honest|grateful|more)|grow up|shut up|behave|control|keep your|leave me)",
            f"^^ {OPEN}? {OPEN}? what {HURRY} (is|was) {HURRY} (wrong with you ($|, |i|why|you|that|people|honestly|lately)|your problem|your excuse|the matter with you ($|, |i|you)|up with you ($|, |you))",
            f"^^ {OPEN}? {OPEN}? (what|who|why) {SWEARING} (is|was|are|were|do|did|have|has) ..1 (you|your)",
            f"^^ {OPEN}? {OPEN}? what were you {HURRY} (thinking|playing at) ($|, |inviting|telling|letting|leaving|giving|saying|spending|buying|doing)",
            f"^^ {OPEN}? {OPEN}? (who do you {HURRY} think you are ($|, |to|talking|telling|coming)|what gives you the right|who gave you the right|what are you playing at)",
            f"^^ {OPEN}? {OPEN}? how {HURRY} dare you ($|, |{WRONG}|say|talk|speak|tell|go|do|touch|read|come|treat|let|sell|give|spend|call|accuse|use|bring|invite|judge|compare|suggest|involve|turn)",
            f"^^ {OPEN}? {OPEN}? how could you {HURRY} ($|, |{WRONG}|do (this|that|such)|be so (@label)|say (that|such|those|it)|forget (me|my|our|about me|your own|his|her|them|the kids)|tell (them|her|him|everyone|my|your)|treat|sell|spend|let (him|her|them|this|that|it)|not (care|even|think|see))",
            f"^^ {OPEN}? {OPEN}? how many [more] times ..3 i ..3 (tell|told|ask|asked|say|said|remind|reminded|explain|explained)",
            f"^^ {OPEN}? {OPEN}? (how|is it) {HURRY} [really|that|so|too] (hard|difficult|much) (is it|can it be|to ask|for you|of you|of a)",
            f"^^ {OPEN}? would it {HURRY} (kill|hurt) you",
            f"^^ {OPEN}? (are|were) you {HURRY} (serious|seriously|kidding|kidding me|joking|for real|taking the piss) (right now|with (me|this|that))",
            f"^^ {OPEN}? (are|were) you {HURRY} (even (listening|trying|sorry)|trying to (ruin|hurt|make me|upset|humiliate|punish)|incapable|ever going to (grow|change|listen|help|apologise|learn|admit|clean|pay|act|take responsibility|answer|reply|text|say sorry)|proud of yourself|happy now|(stupid|blind|deaf|insane|mental) ($|or)|really going to (do this|say that|start|ignore|blame))",
            f"^^ {OPEN}? (do|did|can|could) you (even (think|ask|listen|consider|try|care|read (my|what)|notice|bother|hear (yourself|me)|realise|love me|know (what|how|my))|actually (believe|care|expect)|seriously (think|expect)|have any idea (how (selfish|much i|hard it|long i|worried|embarrassing|hurtful|rude|humiliating|late)|what (you|i|it is like|time it))|ever think (of|about) (anyone|anybody|someone|me|us)|ever (apologise|consider|tell the truth|keep your|take responsibility|lift))",
            f"^^ {OPEN}? do not you (care|have any|even|ever (listen|think|care|apologise|stop))",
            "^^ [@dear] do not you (ever|dare) (speak|talk|think of|shut|tell me|do that|touch|say !no|call me|raise|blame|lie|walk|turn|treat|use)",
            f"^^ {OPEN}? (can|could|will|would) you (not|for once|just for once|please for once) ..1 (for once|not|just|be so|listen|stop|shut|ever|behave|think|help)",
            # I, and how much of you I have had.
            f"^^ {OPEN}? {OPEN}? i can not {HURRY} believe (you|that you) {HURRY} ({WRONG}|said (that|it|those)|told|would|sold|spent|invited (him|her|them|your)|let (him|her|them)|gave (him|her|them|away)|are (doing this|still|late|blaming|defending|not|being|so @label)|have (not|done this|forgotten)|did (this|that) (to|again|$)|did not (even)?)",
            f"^^ {OPEN}? {OPEN}? i (can not believe|can not stand|hate) (your (attitude|behaviour|cheek|nerve|lies|excuses|moods|temper)|(the way|how) you (@harm_verb|talk|speak|act|treat|look at))",
            f"^^ {OPEN}? {OPEN}? i am {HURRY} (sick|tired|sick and tired|fed up|done|bored|so over|over|so tired|sick to death) (of|with) (you|your|being (your|the only|treated|ignored|blamed)|having to|always|asking you|waiting for you|(cleaning|picking|tidying) up after|doing (everything|it all)|this (attitude|behaviour|nonsense|crap|shit))",
            f"^^ {OPEN}? {OPEN}? i am {HURRY} (disgusted|furious|appalled|ashamed|livid) (with|at|by|of) you",
            f"^^ {OPEN}? {OPEN}? i have had (it|enough|it up to here) [with|of] (you|your|this (attitude|behaviour|nonsense|mess|family|relationship|marriage))",
            f"^^ {OPEN}? {OPEN}? (i knew|i might have known|i bet|let me guess) [that] you (would|could|were|are|can|had|have)? ..1 ({WRONG}|not|be late|late|too (busy|good|important)|be like this|blame)",
            f"^^ {OPEN}? {OPEN}? (not this again|for the (last|hundredth|thousandth|millionth|umpteenth) time|how many more times|give me strength|i give up with you|i have told you (a hundred|a thousand|a million|so many|over and over)|what have you done (now|this time))",
            f"^^ {OPEN}? {OPEN}? i {HURRY} (hate|can not stand|can not bear|loathe|detest|despise) (it )?(when|how|that|the way) (you|your) (are|were|have|do|always|keep)? _ ..2",
            # What has gone between two people, told as a verdict and with nothing after it.
            f"^^ {OPEN}? {OPEN}? we (never|hardly ever|do not ever|barely|hardly|rarely|do not even) {HURRY} @shared_joy ..6 any more $$",
            f"^^ {OPEN}? {OPEN}? we never {HURRY} @shared_joy (together|alone|just (the two of us|us))? $$",
            f"^^ {OPEN}? {OPEN}? we always (do|go|eat|watch|end up|have to|see|visit|stay) ..2 (what|where|when|how|with|at) (you|your) ..3 $$",
            f"^^ {OPEN}? {OPEN}? (our|this) (family|relationship|marriage|friendship) is {HURRY} @intensifier? (toxic|a (joke|sham|farce|nightmare|waste)|pathetic|dysfunctional|poisonous|hopeless|meaningless|hell|a disaster|exhausting)",
            # A verdict and no more: what it is about is left to be guessed.
            f"^^ {OPEN}? (that|this|it) is {HURRY} @intensifier? (stupid|dumb|idiotic|bullshit|bollocks|crap|nonsense|pathetic|ridiculous|a joke|unacceptable|moronic|a load of _|complete (nonsense|rubbish|bullshit)) $$",
            f"^^ {OPEN}? (that|this|it|what) (is|was)? {HURRY} @intensifier? a (really|very|@hurry)? (stupid|dumb|terrible|ridiculous|idiotic|pathetic|moronic) (idea|plan|suggestion|thing to (say|do|ask)|excuse|reason|question|comment|decision) ($|,)",
            f"^^ {OPEN}? we need to (have a )?talk $$",
            # Sarcasm and scorn.
            f"^^ {OPEN}? {OPEN}? (typical of you|shame on you|thanks for nothing $|thanks a lot for (ruining|nothing|forgetting|embarrassing|humiliating)|of course you (forgot|did not|would not|do not|never)|(yet|once) again you ..1 ({WRONG}|are late|did not|have not|forgot|never))",
            f"^^ {OPEN}? {OPEN}? (so|and|oh) [so] (now|suddenly|finally)? you (care|cared|remembered|have time|notice|noticed|are sorry|can talk|finally (call|text|reply|answer|show)|decided to (ignore|leave|cancel|skip|lie)|think (you can|i am|that is ok|it is ok)|can not even|could not even|forgot (again|about me)|just ({WRONG}|decide|decided|leave|left))",
            f"^^ {OPEN}? (nice|good|kind|decent|big) of you to (finally|turn up|show up|join|bother|remember|reply|answer|grace|let me know|text back)",
            f"^^ {OPEN}? {OPEN}? look who [has|is] [finally|suddenly|now] (remembered|decided|bothered|showed up|turned up|deigned|woke up|cares)",
            "^^ oh (great|brilliant|lovely|wonderful|fantastic|perfect|good) ...8 (late again|as usual|thanks a lot|thanks for nothing|what i needed|typical|as always|(you|your) ..4 again)",
            "^^ (congratulations|well done|bravo|nice work|good job|great job|nice going|nice one|thanks) ...6 (ruined|ruin|ruining|wrecked|spoiled|spoilt|managed to make|all about you|humiliating|embarrassing|humiliated|happy now)",
            "^ ...3 (his|her|your) (highness|majesty|lordship|ladyship) (has|decided|finally|deigns|is|graces|wants|can|could)",
            "^^ you [just|really] (could|can) not (help yourself|resist|let it go|leave it alone) [could|can] [you] $$",
            f"^^ {OPEN}? (trust|leave it to|only) you (to|could|would|can) (ruin|forget|mess|screw|make (this|it) about|be so|turn (this|it)|spoil)",
            f"^^ {OPEN}? {OPEN}? you are {HURRY} (unbelievable|impossible|insufferable|unbearable) ($|to (live|talk|deal|be|reason))",
            f"^^ {OPEN}? so you (finally|suddenly) (remembered (you|i|me|us|that|your)|decided to (turn up|show|call|text|reply|come|grace|talk)|bothered|care|found time|found the time|noticed me|showed|turned|called|texted|replied)",
            f"^^ {OPEN}? {OPEN}? what is it with you ($|, |people|lately|today|and (money|lying|time|being|not|your))",
            f"^^ {OPEN}? do you {HURRY} (enjoy|like|love|get a kick out of|get off on) (making me (look|feel|wait|cry|beg|angry|jealous|upset|do)|hurting|embarrassing|humiliating|upsetting|seeing me (cry|suffer|upset))",
            f"^^ {OPEN}? {OPEN}? you are {HURRY} the most @verdict_clear",
            f"^^ {OPEN}? {OPEN}? why (do i [always] have to|must i [always]|should i [have to]|am i always) (ask you|tell you|remind you|chase you|beg you|be the one|the one|find out from|clean up after|pick up after|do everything|ask for everything|say everything)",
            f"^^ {OPEN}? {OPEN}? why (can|could|will) you never {HURRY} (admit|@care_verb|let|see|say|be)",
            f"^^ {OPEN}? {OPEN}? so you do (know how to (use|work|pick|reply|answer|call|text|say)|remember (i|me|us|that|you)|have (time|a phone|ears|a mother|a heart)|exist)",
            f"^^ {OPEN}? explain yourself",
            f"^^ {OPEN}? {OPEN}? why would you (even|ever|@filler|{SWEARING}) (do (that|this|it)|say|tell|let (him|her|them|it)|invite|post|bring (him|her|them|it|that|this)|ask (him|her|them)|not)",
            f"^^ {OPEN}? {OPEN}? (i knew|i should have known|i might have known) ..2 (i could not|i can not|not to) [@filler] (trust|rely|count|depend)",
            "(^|and|oh|so) (suddenly|now) you (want to|fancy a|feel like a|feel like) (talk|chat|talking) [to me] ($|,)",
            f"^^ {OPEN}? {OPEN}? i am {HURRY} (sick|tired|sick and tired|fed up|done|bored|so tired|sick to death) (of|with) (hearing|listening to|making|explaining|repeating|coming home|covering|apologising) ..3 (you|your|excuses)",
            f"^^ {OPEN}? i am {HURRY} (sick and tired|sick to death|sick|so tired|so fed up) of (this|it|it all|all this|the (lies|excuses|mess|shouting|silence)) ($|,)",
            "^^ (unbelievable|ridiculous|pathetic|typical|disgusting) $$",
            # Orders.
            f"^^ {OPEN}? (for once in your life|for once (could|can|would|will|just) |(stop|quit) (being (so|such|a)|acting|blaming|lying|making (excuses|everything|it)|ignoring|nagging|shouting|whining|moaning|treating me))",
            f"^^ {OPEN}? (explain|care to explain|you had better explain|want to explain|please explain|tell me) [to me] (why|how) (you (could|can|did not|never|forgot|lied|left|think|thought)|...6 not)",
            f"^^ {OPEN}? [we need to talk about] your {HURRY} (attitude|excuses|behaviour|laziness|selfishness|lies|temper|sulking|nagging|lying) ..4 (is|are|makes|make|has|$|again)",
            f"^^ {OPEN}? (the problem|the trouble|trouble|problem) with you is",
            f"^^ {OPEN}? (this|that|it) is {HURRY} [all] (your fault|on you)",
        ),
        # A cry of scorn, and then the reproach.
        Sequence(
            Pattern(
                f"^^ {OPEN}? (typical|unbelievable|pathetic|disgusting|ridiculous|outrageous|unreal|here we go|here we go again|of course|as usual|great|brilliant|fantastic) ($|,)"
            ),
            Pattern(
                f"you ..1 ({WRONG}|@reproach)",
                "late again",
                "^ you (did|have done|are doing) (it|this|that) again",
                "another (broken|ruined|wasted|cancelled|missed|excuse|lie|lecture|drama)",
                "(ruined|wasted|spoiled|spoilt|wrecked|excuse|excuses)",
                "your (stories|moods|excuses|drama)",
                "as usual $",
            ),
            within="message",
            reach=8,
        ),
        Sequence(
            Pattern(f"^^ {OPEN}? (seriously|really) $"),
            Pattern("^ again $$", where=Where(question=None)),
            within="message",
            reach=1,
        ),
        Sequence(
            Pattern(f"^^ {OPEN}? (seriously|really|wow|honestly|nice|amazing|excellent|lovely) $"),
            Pattern(
                f"^ you [@filler] ({WRONG}|(could|can|did|have) not [@filler] even (text|call|ring|ask|say|tell|thank|apologise|bother|bothered|think|try|wait|look|come|reply|answer|told|asked|called|said))"
            ),
            within="message",
            reach=3,
        ),
        Sequence(
            Pattern(
                f"^^ {OPEN}? {OPEN}? we (never|hardly ever|do not ever|barely|hardly|rarely|do not even) {HURRY} @shared_joy ..6 (any more)? $",
                f"^^ {OPEN}? we need to (have a )?talk $",
            ),
            Pattern(
                "^ (now|right now|asap) $$",
                "^ (it is (like|as if|always|all)|we (are|live) (@hurry )?(like|just|more like|only|basically)|i (am|feel) (@hurry )?(sick|tired|fed up|done|like (a|an|your|i)|bored)|because you|and you|you (are|have|never|do not|just|only)|what (happened|is wrong)|(something|this|it|things) (is|are|feels) (@hurry )?(wrong|off|not (working|right|ok)|broken|over)|this (can not|has to|needs to)|about (your|what you|how you))",
            ),
            within="message",
            reach=2,
        ),
        # Being late, and that not for the first time.
        Sequence(
            Pattern(f"^^ {OPEN}? {OPEN}? {{you are {HURRY} [@intensifier] late}} $"),
            Pattern(
                "^ (again|as usual|as always|typical|every (single )?time|i (waited|cooked|have been|said|told|was)|we (said|were|agreed|had)|(the )?(dinner|food|tea) is)"
            ),
            within="message",
            reach=1,
        ),
        # Disbelief alone can be delight; with a reproach after it, it is none.
        Sequence(
            Pattern(
                f"^^ {OPEN}? (are you|you are|you have got to be|you must be) {HURRY} (serious|kidding|joking|for real|taking the piss|having a laugh) [me] ($|,)"
            ),
            Pattern(
                "you ..1 @reproach",
                "you [actually|really|just] (spent|told|sold|invited|what|gave|said|bought)",
                "i (waited|told you|said|asked you|trusted|have been waiting)",
            ),
            within="message",
            reach=12,
        ),
    ),
    unless=(
        Unless(
            Sequence(
                Pattern("(unbelievable|impossible|serious|kidding|joking|believe|hate you)"),
                Pattern("(a|the|what a|best|lovely) surprise", "screaming", "@glad_news"),
                within="message",
                reach=12,
            ),
            example="You're unbelievable. A surprise with candles!",
            why="Disbelief is delight where delight follows.",
        ),
        Unless(
            IN_PLAY,
            example="How dare you talk to my cat like that haha",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "you ..4 (@praise_adjective|laugh|smile|happy|spoil me|there for me|loved|welcome|cheer|shine|are right|were right|proud)",
                "(i love|love you|love that|love it|love this|proud of you|(congratulations|congrats|well done) (on|to|my|@dear)|thank you (for|so|$)|so happy|miss you|so proud|happy birthday|so kind)",
                "(poorly|pale|fever|limping|headache|happy birthday)",
                "you never (know|complain|forget|let me down|judge|lie|mind|give up|stop|fail|ask for|leave)",
                "@no_charge",
                "(a|the|what a|best|lovely) surprise",
                "you are [@intensifier|always] welcome",
                "ruined (me|us) for (all|any|every|other)",
            ),
            example="You always ruin my diet with that pie, thank you so much",
            why="It is praise, play or small talk in the clothes of outrage.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(tea is on|come in|cupcakes|puppy|yum|yay|hooray|delicious|kiss|hug)",
                "(is|was|were|are|look|looks|so|such a|this|that|my|it) ..1 (perfect|lovely|sweet|gorgeous|beautiful|amazing|brilliant|wonderful|incredible|beautifully|delightful|excellent|cute|spectacular|fantastic)",
                where=Where(quoted=None),
            ),
            example="How could you say that was your first cake, it was delicious",
            why="Delight speaks as loudly as anger.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(hate|can not (stand|bear)) (it )?(when|that|how) you (are|were|have|@hurry|always)? @sorry_to_see",
                "do you even (know|realise) how (much )?(we|i|everyone) ..2 (missed|miss|love|loved|adore|want|wanted|needed|worried)",
                "do you even (know|realise) how (@praise_adjective|@feeling_good|lucky|worried) (you|i|we)",
                "your fault [that] (i|we) ..2 (smiling|grinning|laughing|giggling|blushing|beaming|happy|hooked|in love|can not stop (smiling|laughing|grinning|humming))",
                "you @label_adjective (old )?@device",
                "i [@filler] hate you ...6 (i want (some|one|that|chips|pizza|cake|chocolate|it)|jealous|hungry|craving|starving|looks|lucky)",
            ),
            example="I hate it when you have to leave on a Sunday",
            why="What is hated is their pain or their absence; or it is longing or pride, envy in fun, or a thing or a pet is meant.",
        ),
        Unless(
            Pattern(
                "@feeling_good",
                "(@third|boss|manager|teacher|neighbour|referee|@kin) (is|was|are|were) [@filler] (being|acting)",
                "you have got to (work|go|leave|get up|be)",
                "(game|match|film|bus|train|score|goal|printer|weather|wifi)",
            ),
            example="I'm sick of this crap printer",
            why="It is gladness, or grumbling about a thing, a duty or somebody else.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("When [what happened], I felt [a feeling]. Can we talk about it [a time]?"),
        Ask("What happened, as a camera would have seen it?"),
        Ask("Is there something they may not know yet, that could come first?"),
    ),
    fires=(
        "What is wrong with you? I waited an hour.",
        "How dare you talk to my mother like that.",
        "you never listen, do you",
        "Oh, so now you care about the garden.",
        "why can't you ever be on time",
        "I'm sick of your excuses, Dan.",
        "Typical. Another evening ruined.",
        "are you serious right now?? you promised",
        "I can't believe you told them about the baby.",
        "Nice of you to finally answer your phone.",
        "ur so selfish, i cant even look at u",
        "Do you even hear yourself?",
        "Seriously, who do you think you are",
        "For once in your life, think about somebody else.",
        "I hate it when you chew like that",
        "We never do anything together any more",
        "That's a ridiculous idea",
        "We need to talk. Right now.",
        "Really? Again?",
    ),
    quiet=(
        "you're unbelievable. a surprise party, on a Tuesday!",
        "The boss was being an idiot again, I counted to ten",
        "You never forget my birthday, you lovely man",
        "How could you not tell me you were playing tonight? That was brilliant.",
        "What's wrong with you today, are you poorly? You looked pale.",
        "“How dare you talk to my mother like that” is what you said, and I've thought about it all day.",
        "why are you so good at this, teach me",
        "I can't believe you did all this for me, thank you.",
        "Are you serious about the puppy? I'm in.",
        "Typical Monday, the bus broke down and I've odd shoes on.",
        "When you came in at two I was frightened. Can we agree on a text next time?",
        "I felt hurt on Sunday, and I'd like to tell you how.",
        "Do you ever take the coast road?",
        "Why don't you come at six, then we eat together",
        "She walked in and said how dare you, to the fridge.",
        "I hate it when you have to leave on a Sunday",
        "i hate you so much, that beach looks unreal",
        "We never see each other any more! Coffee on Friday?",
        "We need to talk about the seating plan",
        "you forgot to sign page two, I'll post it back",
        "I hate you, you won tickets for Friday?!",
        "it's your fault I can't stop humming that tune",
        "You lazy kitten, off my keyboard",
        "Don't you dare say no to a second slice!",
        "Do you even realise how lucky I am to have you?",
    ),
    confidence=0.6,
    priority=1,
)
