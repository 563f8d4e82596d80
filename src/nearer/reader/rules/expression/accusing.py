"""A deed or a lack laid at the other's door, with nothing of what it was like."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Reframe, Rule, Unless

RULE = Rule(
    code="EXP110",
    name="accusing",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="A sentence that begins with “you” and a wrong may land as a charge to be answered.",
    why=(
        "When a complaint starts with what the other did wrong, or fails to do, the next sentence is"
        " usually a defence. The deed may be real; what is missing is what it was like, and what"
        " would help. When people rated how such openings would land, those that spoke from “I” and"
        " showed the other’s side invited less defence."
    ),
    limits=(
        "A plain fact with a verb that also hurts is found, such as a lie that was admitted. Blame"
        " without one of the usual verbs is missed, and so is one told in a long story."
    ),
    sources=("rogers2018", "gordon1970", "carrere1999"),
    match=(
        # A deed that hurts whatever else is said, unless it is told as one moment ("when you…").
        Pattern(
            "(^|,|but|and|!@framed) {you ("
            "@filler? @filler? @hurtful_deed"
            "|(have|<be>|had) @filler? @filler? (been)? @filler? @hurtful_deed"
            "|(keep|kept|love|like|enjoy) @filler? (on )?(@hurtful_deed|putting (me|us|him|her) down|@bad_habit)"
            ")}",
            "(^|,|but|and) @lead? @lead? {you ("
            "have (still )?not (paid (me|us) back|answered (me|my|a single|any)|replied|apologised|called|rung|said (sorry|a word|anything) ..2)"
            "|(left|forgot|missed|lost|broke|dropped|spilt|spilled|burnt|burned|finished|overslept) ..6 again"
            "|are @intensifier? (late|drunk|hungover|busy|stoned|on your phone) (again|as usual|as always|yet again)"
            "|said you would ...8 (and|but) (you|then you)? (did not|have not|never|were not|are not|forgot|cancelled)"
            "|promised ...8 (and|but) (you|then you)? (did not|have not|never|were not|are not|forgot|broke|lied|cancelled|still)"
            "|told (your _|everyone|everybody|him|her|them|_) ..2 (what i (said|told)|my (secret|business|news|story)|in private)|(gave|threw|sold|lent) (away )?my _|made a (mess|scene) and (left|walked|went|did not|never|expected)|said you would ...8 (and|but) (you|then you)? (left|let|got|went|stayed|spent)|are (wrong|lying|guilty|bluffing) and you know (it|that)"
            "|can not keep (a promise|your (word|mouth|hands|promises|temper|opinions))"
            ")}",
            "(^|,|but) @lead? @lead? {you !(can|could|may|might|will|would|should|must|always|never|not) ..6 (behind my back|against (me|us|my)|without (asking (me|us|$)|telling (me|us|$)|saying (a word|goodbye|anything|sorry|thank|thanks)|(me|us) knowing|checking with|my permission)|instead of (helping|calling|asking me|coming (home|to)|talking to me|listening|being (there|here|with|at home))|for no reason|like i (was nothing|am nothing|was not|did not|do not (matter|exist|count)|was invisible|am invisible)|and (then )?(lied|blamed|ghosted) ..2)}",
            where=Where(question=False, hypothetical=False, third_person=False),
        ),
        # What is missed: the other does not, will not, can not even.
        Pattern(
            "(^|,|but|and|!@framed) {you @filler? (<do>|will|would|can|could|have|<be>) not @filler? @filler? (ever|bother to|want to|seem to|try to|so much as)? @missing_care}",
            # “Not even”: the least that could be hoped for, whatever it was.
            "(^|,|but|and|!@framed) {you @filler? (did|could|would|will|can) not even !@spared ..3}",
            # Not done to me, for me, about mine: whatever is hoped for and is no wrong.
            "(^|,|but|and) @lead? @lead? {you @filler? (do|did|have|will|would) not (ever|bother to|want to|seem to)? !@kept_from ..2 (me|us|with me|for me|to me|my (side|feelings|opinion|calls|messages|texts|birthday|work|family|friends|needs))}",
            "(^|,|but|and) @lead? @lead? {you (do|did|have|can|will|could) not @filler? (back me|speak up|speak to|say (one|a|a single|any) _|said (one|a|a single|any) ..2 (to me|to us|about it)|help|do (the|any|a single|one) _|clean|cook|wash|tidy|know how to (listen|love|treat|say|show|be)|care (about|if|how|what|that)|keep (your|any|a)|come home|want (me|us)|look after|deal with|stick (up|by|to)|spend|think (before|about|of)|lift|treat me (well|right|like|with)|see (how|what i|the mess)|put (any|me|us|your (family|kids|phone))|follow through|play with|call your (mum|mother|dad|gran|sister)|pay (me|any|your|for|attention)|make (me feel|any|an|time|plans)|stop (talking|and think))}",
            "(^|,|but|and) @lead? @lead? {you ("
            "@filler? (refuse|refused) to ..2"
            "|@filler? (stopped|quit|gave up on|gave up) (listening|caring|trying|talking|touching|asking|helping|making|loving|looking at|noticing|us|on us|me|on me|kissing|hugging)"
            "|(will|would|could) not even !(know|believe|notice|need|tell|see) ..2"
            "|did not (call|text|ring|reply|answer|show up|turn up|wait|invite|stand|thank|warn|check) ..2 (me|us|back|when|last night|yesterday|on time|at all|all (day|night|week)|to my|like you|again|up|for)"
            "|could not (even )?be (bothered|arsed)"
            "|(never|can not|could not) bother"
            "|(barely|hardly|rarely|scarcely) ..1 (@missing_care|see me|speak|talk)"
            "|have (no|zero) (respect|consideration|shame|empathy|interest in (me|us|my|our|what|how|anything|the kids|your)|time for|patience|manners|excuse|decency|compassion|loyalty|right|idea (what i|how hard|how much i do|how it feels))"
            "|(do|did|contribute|give|gave|offer) @filler? (nothing|bugger all|fuck all|sod all|jack|zero|as little as)"
            ")}",
            where=Where(question=False, hypothetical=False, third_person=False),
        ),
        # Too much of one thing, too little of another.
        Pattern(
            "(^|,|but|and) @lead? @lead? {you ("
            "(spend|waste|wasted|spent) @filler? (too much|so much|all (your|our|my|the)|more|every) ..3"
            "|(drink|complain|moan|gossip|talk|interfere|argue|nag|shout|swear|gamble|criticise) @intensifier? (too much|so much|far too much|constantly|non stop|nonstop)"
            "|are @filler? ([far|way]? too|so) (busy|wrapped up|caught up|absorbed|tired|obsessed) (for|to|with|in) ..2 (me|us|your (phone|job|friends|family|work|self)|yourself|listen|talk|care|notice|help|work|bother)"
            "|(only|just) (ever )?(think|thought|care|cared|look|looked) (of|about|after|out for) (you|yourself|your)"
            "|only (ever )?(call|text|ring|message|come|visit|talk|speak|show|turn|contact|want|need|touch|hug|remember|see) ..4 (when|if|because)"
            "|expect (me|everyone|us|everything|the world|too much)"
            ")}",
            "{everything is about you|it is all about you|it is all you you you}",
            where=Where(question=False, hypothetical=False, third_person=False),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "i @filler? (feel|felt|am feeling|was|am) @intensifier? @intensifier? @feeling_hard"
            ),
            example="I felt lonely at the party and you ignored me for an hour",
            why="The deed stands beside what it was like, and that is what the rule asks for.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "@amused",
                "(^|,|and|so) (thank you|thanks for)",
                "i @filler? do not mind",
                "i am (kidding|joking|teasing)",
                # “You told everyone about it, thank you”: what follows “told” looks reported.
                where=Where(quoted=None),
            ),
            example="haha you cheated, I saw you move that piece",
            why="The words around it say that it is play or fondness.",
            place="message",
        ),
        Unless(
            Pattern(
                "you (do|did|will|would|can) not @filler? (have|need) to",
                "(do|done|did) anything (wrong|bad|to (upset|hurt|deserve))",
                "not want to (miss|know (what|how|$|,)|see (it|the))",
                "you (can|could) not do anything (about|more|else|to)",
                "<treat> me (like|as) ..2 (queen|king|royalty|gold|family|princess|own|equal|person|human|adult|treasure|kindly)",
                "you (do|did) not (help|ask|call|try|answer) ..3 (because|as) you (were|are) (ill|sick|asleep|tired|working|scared|a child|little)",
            ),
            example="you didn't ask me in because you were ill, I know",
            why="What was not done here was a kindness, or could not be done.",
        ),
    ),
    offers=(
        Reframe("When [one time it happened], I felt [a feeling], because [what matters to me]."),
        Reframe("I can see [their side]. I’d love it if [one small thing they could do]."),
        Ask("What was it like for you in that moment?"),
    ),
    fires=(
        "You ignored me the whole evening.",
        "you lied to me about the money",
        "You don't listen to a word I say, Dad",
        "you didnt even ask how the interview went",
        "Honestly you left me to do everything again",
        "u embarrassed me in front of ur friends",
        "You said you'd call and you didn't.",
        "You're shutting me out again",
        "You spend more time on your phone than with your own kids",
        "You only ring when you want money.",
        "i cant do this any more you keep interrupting me",
        "You’ve been lying to us for months.",
        "You refuse to talk about Mum’s care and leave everything to me.",
        "you couldn't be bothered to come to my graduation",
        "You take me for granted.",
    ),
    quiet=(
        "When you ignored me the whole evening I felt small.",
        "I felt hurt when you left me to do everything on my own.",
        "you said “you lied to me” and I've been thinking about it",
        "You don't have to listen to all of it, skip to the end",
        "You left me a note and I kept it",
        "did you ignore me or were you asleep?",
        "If you ignored me I'd understand, it was so loud in there.",
        "My sister ignored me the whole evening.",
        "You didn't let me down once",
        "you only live once, get the big one",
        "You said you'd call at six, I'll keep the phone near me.",
        "You spend the night at ours on Friday, right?",
        "I hope you don't try to carry it alone",
    ),
    confidence=0.75,
)
