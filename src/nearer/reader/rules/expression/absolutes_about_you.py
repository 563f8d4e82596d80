"""No exception left to the other, in words beyond "you always" and "you never"."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP111",
    name="absolutes-about-you",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="Words such as “never”, “not once”, “every time” and “all you do” leave no exception to be seen.",
    why=(
        "“Not once” and “every single time” say how heavy it has become. They also claim that there"
        " was no exception, and the other person will look for one. Then the talk is about counting"
        " and no longer about the hurt. One time that a camera could have seen is harder to argue"
        " with."
    ),
    limits=(
        "A count that is simply true is found as well. Praise in unusual words may be found, and an"
        " absolute about oneself is left to other rules."
    ),
    sources=("gordon1970", "carrere1999", "rogers2018"),
    match=(
        Pattern(
            "not (even )?(once|one time) (have|did|do|in ..5) you @filler? (@never_done|@care_verb|@harm_verb)",
            "you (have|did|do|had) (not|never) (even|ever)? once @filler? (@never_done|@care_verb)",
            "you (have|did|do|had) not @filler? (@never_done|@care_verb) ..4 (not )?once",
            "you [have|had|did|will|would] never (ever|once|even|actually|really|bother to|bother|try to|seem to|think to)? @filler? @never_done",
            "you (have|had) never (even )?once @filler? (come to|got|been (to|there|on)|!@kept_from ..2) (me|us|my|our|anything|here|for|to|up|$)",
            "(in|for) (all (the|these|our|this)|the whole|_) ..1 (time|years|months|weeks|days|marriage) ...4 you (have|did|do|had) (not|never) @filler? (!@kept_from|(made|given|taken|got|put|asked|told) (me|us) !(feel|for|anything)) ..6 (once|one time|me|us|my|anything|a single|one)",
            "you (have|had) not @filler? !@kept_from ..6 (one|a single) (time|day|night|weekend|word|thing)",
            "(there )?(has|have|is|was) (not|never) (been )?(one|a single|any) ..4 you @filler? !(could|can|would|might|should|want|need|did|do|have|were|are)",
            "there (is|was) (never|not ever) (any|a) (help|support|thanks|apology|time for me|affection|word|kind word|thank you|sorry) ..4 you",
            "you (can|could) (not|never) (ever|even) (@care_verb|say|do|be|go|let|just|admit)",
            "you can not (do|get|say|finish|remember|cook|manage) anything (right|properly|without|for yourself|for me|nice|kind|useful|by yourself|you are)",
            "you can not (do|get|say|finish|remember|cook|go|get through|have|manage) (a single|one (thing|day|meal|evening|conversation|job)|five minutes|two minutes|ten minutes|a day|a week) (without|properly|right)",
            where=Where(question=False, hypothetical=False, third_person=False),
        ),
        # All of it, nothing of it.
        Pattern(
            "all you (ever|@filler)? (care about|cared about|talk about|think about|are good at) (is|was) (your|you|money|work|yourself|football|sex|what|how)",
            "all you (ever|@filler)? (do|did|can do|want to do) (is|was) @filler? (@harm_verb|sit|work|talk|criticise|find|think about|play|watch|sleep|drink|take|spend|scroll|stare|go on|make|say|want|drag|argue|worry|bring|throw|push|put|eat|text|game|gossip|lie|cry|tell me)",
            "you (ever )?do nothing but",
            "(the only|only) (thing|time) you (ever )?(do|care about|think about|talk about|want|call|text|talk|touch|come|notice)",
            where=Where(question=False, hypothetical=False, third_person=False),
        ),
        Pattern(
            "nothing (i|we) (ever )?(do|say|cook|buy|try|wear|does) (is|will be) (ever |@filler )?(good enough|enough|right|good (for you|to you|$)|clean enough|fast enough|what you want)",
            "(everything|whatever|anything) (i|we) @filler? (say|do|try|suggest|ask|cook) (turns|becomes|ends|leads|is|gets) ..3 (argument|fight|row|drama|battle|wrong|stupid|silly|criticised|ignored|problem|issue)",
            "(everything|it) (always |just )?has to be (done )?(your way|on your|when you|how you|about you)",
            "i @filler? (can|could) (never|not ever|not) @filler? (do|get|say) (anything|a thing|it) right ..3 (you|your|can i|$)",
            "(i|it is always me who|it is me who) @filler? (<do>|<have> to do|<handle>|<carry>|<pay> for|<organise>) @filler? (everything|all (the|of the) (work|cooking|cleaning|housework|chores|planning|driving|worrying|thinking)|all of it|it all|every single thing) (around here|round here|here|in this (house|family|marriage|relationship)|for (you|us|this family)|myself|by myself|on my own|alone|while you|and you)",
            "it is never your (turn|job|problem|responsibility|round|idea)",
            "(nobody|no one) (else|[else] in (this|our|my) (house|family|home|household|flat)|[else] (around|round|in)? here) @filler? (ever @filler? (<help> (me|us|out|with|$)|<listen>|<care>|<notice>|<ask> (me|us|how|if|about)|<thank>|<bother>|<clean>|<cook>|<tidy>|<wash>|<think> (of|about) (me|us)|<do> (anything|a thing|the)|<appreciate>)|(lifts|lifted|lift) a finger)",
            "nothing is ever (good enough|enough|right|your|clean enough)",
            "nothing ever (changes|satisfies|pleases) ..2 you",
            "(everything|it) (is always|always has to be|has to be|must be|is|always is) (about you|your way|on your terms|what you want|when you want|where you want|how you want)",
            "(it is|is) never (your fault|enough for you|about me|good enough for you|you who)",
            "it is always (my fault|me (who|that) (@filler )?(says|has|apologises|does|cleans|calls|texts|starts|gives|pays|comes|asks|sorts|makes|tries|takes|gets|picks|remembers|puts|needs|must)|me apologising|someone else's|somebody else's|everyone else's|the same (excuse|story|with you)|one excuse|something with you|an argument with you|another excuse)",
            "there is always (an|some|another|a new) excuse",
            "you have (an excuse|an answer|a comeback|a reason) for everything",
            "you (ruin|spoil|forget|break|lose|criticise|question|turn|control|complain about|moan about|lie about|mess up|make a drama out of|argue about) (absolutely )?everything",
            "you @harm_verb (every|each) (single )?(time|day|night|week|weekend|one|thing|conversation|morning|evening|plan|promise|holiday|meal)",
            where=Where(question=False, hypothetical=False),
        ),
        # Every time one thing happens, the other does the wrong one.
        Pattern(
            "(every|each) (single )?time ..7 you (just|@filler)? (@harm_verb|@hurtful_deed|get (drunk|wasted)|find|start (on|a|an|shouting|yelling|arguing|complaining|nagging|criticising|moaning|with)|change the subject|turn away|walk (out|off|away)|disappear|vanish|look at your phone|go (quiet|silent|off|mad|cold|mental)|get (angry|defensive|mad|cross|funny|huffy|stroppy)|have (a go|an excuse|something better|to)|are (busy|late|on|too|drunk|defensive)|laugh at (me|my)|make it about|make me (feel|regret)|do not|can not|will not|say no|get up and)",
            "(every|each) (single )?time ..7 you (@filler )?(pick up your|end up|look (at|away|bored)|find (something|fault|a way)|(shut|close) (down|off)|bring up|blame|fall asleep|start|hide|make an)",
            "(every|each) single (day|night|evening|morning|weekend|week|meal|holiday|christmas|birthday|conversation) you @filler? (@harm_verb|@hurtful_deed|are (@bad_state)|have to|find|disappear|drink|come home (late|drunk)|go out (with|without))",
            "you are ..1 (glued to|never off|attached to|addicted to|married to|obsessed with) (that|your|the) ..2 (phone|screen|game|games|work|job|computer|laptop|tv|telly|console|xbox|playstation|ipad)",
            "(the )?only (time|thing|reason) you (ever |@filler )?(ring|rang|visit|message|speak to me|help|listen|hug|notice|do anything|are nice) (is )?(when|if|because)",
            "the (minute|moment|second) (i|we|things|anything) ..6 you (just|@filler)? (@harm_verb|change the subject|turn away|disappear|vanish|look at your phone|go (quiet|silent|off|mad|cold)|get (angry|defensive|mad|cross)|have a go|start (on|a|an|shouting|yelling|arguing|complaining|nagging|criticising|moaning)|<walk> (out|off|away))",
            "i (always|constantly|forever) (have to|end up|am the one who (has to)?) ..1 (beg|remind|chase|nag|pick up after|clean up after|tidy up after|ask you|tell you|apologise first|be the one|make the first|do everything|fix|drag|cover for you|beg you)",
            "(whenever|any time|every time|each time) (i|we|the kids) ...6 {you (are|have) @filler? [@intensifier] (@bad_state|something|an excuse|no time|better things)}",
            "i am (always|forever|constantly) (the one|the only one) ((who|that) (has|gets|makes|does|apologises|says|calls|texts|pays|plans|cleans|starts|gives|comes|asks|sorts|cares|tries|remembers|picks|drives|ends)|doing|apologising|making|cleaning|chasing|calling|texting|planning|having|left)",
            where=Where(question=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "once <let> (me|us) (win|pay|down|go|fall|lift|carry|forget|cook|wash|drive|walk)",
                "once (asked|wanted) [for|me|us] (anything|a thing|a penny|thanks)",
            ),
            example="You've never once let me pay for dinner, you terror",
            why="A never beside a cost or a weight is praise.",
        ),
        Unless(
            Pattern(
                "i @filler? (feel|felt|am|get|was) @intensifier? @intensifier? @feeling_hard ..1 (when|because|as|that|if)"
            ),
            example="I feel overwhelmed when I have to do everything myself",
            why="It is the moment that goes with a feeling, and no account.",
            place="before",
        ),
        Unless(
            Pattern(
                "never ..2 (<judge>|<laugh>|<complain>|<forget>|<give> up|let me (down|go|fall|give up)|left my side|leave my side|raised your voice|raise your voice)",
                "never @filler? (made|make) me (feel @filler? @intensifier? (@feeling_hard|bad|stupid|small|silly|daft|guilty|like (a|an|i)|judged|less|unwelcome|weird|awkward|wrong)|pay|choose|beg|ask|wait|explain|doubt)",
                "(do|done|did) anything (wrong|bad|mean)",
                "not once ..3 (let|judged|complained|complain|forgotten|forgot|made me feel|gave up|given up|missed|failed|raised|lost|left|asked for)",
                "never (said|say) (no|a (bad|cross|unkind|mean|harsh) word|anything (bad|mean|unkind))",
                "never (want|wanted|ask|asked|took|take) (any|anything|a penny|a thing) ..2 (back|in return|for yourself|for it)",
            ),
            example="Not once have you forgotten my birthday, mate",
            why="What never happened was a hurt, so the words are praise.",
        ),
        Unless(
            IN_PLAY,
            example="Not once have you helped me with my crossword and I love you",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "thank you",
                "@no_charge",
                "please never (do|stop|change) ($|, |it|that|talking)",
                "grateful",
                "@praise_adjective (man|woman|thing|of you|human)",
            ),
            example="Not once have you asked me for petrol money, you generous man",
            why="The words around it are thanks or play.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("The last time was [when]. I felt [a feeling], because [what matters to me]."),
        Ask("Which one time is on your mind, and what happened then?"),
    ),
    fires=(
        "Not once have you asked how I am.",
        "You have never once taken my side in front of your mother",
        "all u do is complain",
        "Nothing I do is ever good enough for you, Dad.",
        "every time i bring it up you change the subject",
        "In twelve years you've never bought me flowers!",
        "you never want to go anywhere with me",
        "It's never your fault, is it.",
        "Everything has to be your way",
        "The minute I sit down you start an argument.",
        "i always have to pick up after you",
        "You ruin everything",
        "you never put the lid back on anything and I'm sick of it",
        "there's always an excuse with you, mate",
        "Nobody in this family ever helps me.",
        "no one round here lifts a finger",
    ),
    quiet=(
        "You never shut up about limpets and please never do",
        "In all these years you have not once let me carry the bags.",
        "Not once have you let me down.",
        "You have never once made me feel stupid for asking",
        'you said "all you do is complain" and I haven\'t slept since',
        "All you do is plug it in and wait for the light",
        "Every time I bring it up at work they laugh too.",
        "every time you walk in the room I feel lucky",
        "You never want to be late for that train, it's the last one",
        "have you ever once been to Wales?",
        "You never let me pay, and I love you for it.",
        "My brother never wants to go anywhere with us.",
        "It's never too late to call me",
        "The minute I sit down you start purring, says the cat.",
        "Nobody ever asks for the window seat.",
        "Nobody in this family ever helps themselves to seconds but me, and there was cake!",
        "Nothing you could do would make me love you less",
        "You never want to finish your tea, it's one of those habits I love",
    ),
    confidence=0.75,
    priority=1,
)
