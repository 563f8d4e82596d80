"""A reply that orders a feeling to end."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

ORDER = (
    "(^|,|and|but|so|please|now|oh|well|look|ok|come on|you @filler? (need|have|ought|have got) "
    "to|you @filler? (should|must|better|had better|could do with)|@dear|try to|try and|can you"
    "|could you|will you"
    "|would you|it is time to|time to|why do not you|why can not you|can not you|do you not want "
    "to|learn to|you have to learn to|i wish you would|i need you to|i want you to) @filler? "
    "@filler?"
)

RULE = Rule(
    code="SAF113",
    name="told-to-stop",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="An order to a feeling may land as “you are too much like this”.",
    why=(
        "Feelings don’t obey. “Calm down”, “get over it” and “stop crying” ask somebody to hide "
        "what"
        " is still there, and most people get louder or go silent. Being seen is what calms: a"
        " feeling that has been taken in tends to ease by itself. How long a grief takes is not for"
        " others to say."
    ),
    limits=(
        "In play, or among people who like it rough, the same words can be warm. Where somebody "
        "asked"
        " to be told to stop, it is a favour."
    ),
    sources=("linehan1997", "gordon1970", "article"),
    match=(
        Pattern(
            ORDER + " {@get_over}",
            ORDER
            + " {(stop|quit|enough|no more|leave off) @filler? (with the|all the|your|the|that"
            "|this|being|getting|feeling)? ..1 (@upset_act|@own_fault|crying|tears|sulking"
            "|worrying|drama|moaning|whining|@feeling_hard)}",
            ORDER + " {do not @filler? (<cry>|<moan>|<whine>|<sulk>|<mope>|<panic>|<overreact>"
            "|<obsess>|<dwell> on|<wallow>|<overthink>|(be|get|feel) (so|too|all|that)? "
            "@filler? (@feeling_hard|upset|worked up|glum|gloomy|negative|hysterical|silly "
            "about|like that|bitter|depressed)"
            "|let (it|this|that|him|her|them) (get to|bother|upset|affect|ruin|get you|eat|hurt"
            "|drag|win)|take (it|this|that|things|everything) ..1 (personally|seriously|to heart"
            "|badly)|think about (it|that|him|her|this)|lose (any)? sleep"
            "|make (such)? a (fuss|scene)|start (crying|again|that|this|with)|dwell|go there "
            "again|let yourself)} ..2",
            "(i wish|i need|i want) you (to|would) {@get_over}",
            "(when|how long|how much longer) (are|will|before|until|is it) (you)? ..3 (going to"
            "|be|get|before"
            "|take)? {(<get> over|<move> on|<let> (it|him|her|this|that) go|<snap> out|over (it"
            "|this|that|him|her)|<stop> (@upset_act|being|talking|thinking))}",
            "(are you|you are|are not you|you (should|ought to|must) be|should not you be|you "
            "have to be) (not|still not|ever|finally|really)? (over|past) (it|this|that|him|her"
            "|them) (by now|yet|already|now|$)",
            "(are you|you are) still @filler? (upset|crying|going on|on about|hung up|moping"
            "|thinking|sulking|sad|angry|mad|not over|stuck|dwelling|banging on|whining|moaning"
            "|holding on|bothered|talking) ..2 (about|over|on|at|because|with)?",
            "(it|that) (has been|is|was) ..4 (days|weeks|months|years|a year|a week|a month|ages"
            "|long enough|long time|time) ..2 (already|now|ago)? "
            "..1 {(get over|move on|let it go|you should be|time you|you need to|let go|get past)}",
            "(how long|how much longer) are you going to (be|keep|go|stay|act|carry|drag|mope|cry"
            "|sulk)",
            "(it is|is not it|high|about) (high|about)? time (you|to|that you) @filler? (got over"
            "|moved on|let|stopped|move on|get over|let go|grew up|snapped)",
            "(it is|that is|it was) @filler? (all)? (in the past|ancient history|water under the "
            "bridge|old news) (now)?",
            "(enough|that is enough|no) (with the|of this|of the|of that|more|@filler)? (tears"
            "|crying|drama|moaning|sulking|whining|self pity|moping|negativity|long faces"
            "|waterworks|feeling|this)",
            "(big|grown|strong) (girls|boys|men|women|lads|girl|boy) (do not|does not) <cry>",
        ),
        # An end to it: its use denied, its look forbidden, its time over.
        Pattern(
            "^^ (oh|please|now|ok|right|come on|@dear)? ,? (@filler)? (stop (it|this|that)|enough"
            "|enough already|enough now|that is enough|no more) (now|already|please|right now"
            "|will you|@dear)? $$",
            "(^|,|but|so|please|try to|try and|you should|you need to|you have to|you must|need "
            "to|better|best to|just) (@filler)? forget (all)? (about)? (it|him|her|them|this"
            "|what ..3|that ..1) ($|,|and|now|all|happened|already|ever)",
            "(no|what is the|what|any|much|little|not much|is no|of no|not any) (use|point|good"
            "|sense|earthly use) (in|is there|in you|does it do)? ..1 (@upset_act|being|getting"
            "|feeling|thinking|going on|going over|dwelling|beating yourself|staying|holding"
            "|letting)",
            "(crying|tears|worrying|moaning|sulking|complaining|dwelling|stressing|whining"
            "|panicking|being (upset|sad|angry|negative|miserable)|getting (upset|angry"
            "|emotional)|feeling (sorry for yourself|bad about it)|(moping|sitting|lying) (about"
            "|around)|that attitude|all this (crying|worry|drama)) ..3 (will not|does not|do not"
            "|never|is not|are not|has never|gets you|gets us|got anyone|solves|changes|is "
            "pointless|makes it worse|is no good|is not helping)",
            "do not (@filler)? (look|sound|act|stand there|sit there) (at me)? (@filler|so|like"
            "|all|looking|being)? (@filler|so|that|like)? (@feeling_hard|glum|miserable|gloomy"
            "|down|worried|grumpy|like that|that way|so|hard done by)",
            "(wipe|take|get|change|fix) (that|those|your) (look|face|expression|frown|pout|long "
            "face|sulk|tears) ..3",
            "^ (@filler|please|oh|come on|hey|@dear|you need to|you should|can you|try to|you "
            "have to)? ,? (@filler)? (relax|breathe|control yourself|compose yourself|collect "
            "yourself|behave) (a bit|ok|@dear|please|will you|man|already)? $",
            "(leave|put|let|keep) (it|that|the past|this|all that|things|bygones) (@filler|be"
            "|all)? (in the past|behind you|to rest|where it belongs|bygones)",
            "you can not (@filler)? (keep|go on|stay|be|sit|lie|spend|live|carry on|let) ..3 "
            "(@upset_act|forever|for ever|sad|angry|upset|grieving|in the past|about all day|in "
            "bed|over (him|her|it|them|this|that)|ruin|get to you|bother you|stop you|define you"
            "|hold you|about (him|her|it))",
            "(stop|enough|quit|stop it|enough now|less) (@filler)? (with|of) (the|all the|that"
            "|this|your|all this|these) ..1 (@own_fault|tears|crying|waterworks|drama|moping"
            "|sulking|moaning|whining|self pity|sob story|pity party|theatrics|sad face"
            "|negativity|feelings)",
            "(that|it|this) (was|happened|is) (@filler|all|over)? (years|ages|months|weeks|so "
            "long|a (long time|lifetime|while|year)|_ (years|months|weeks)) ago ($|,|now|get|move"
            "|you|why|let|for|mum|love)",
            "let us not (@filler)? (be|get|feel|@upset_act|act|start) (@filler|so|too|all)? (sad"
            "|upset|angry|emotional|dramatic|silly|negative|morbid|hysterical|crying|about|with"
            "|carried|too|over|down)",
            "(control|master|manage|hide|park|swallow|check|rein in|get a handle on|keep) (your"
            "|those) (emotions|feelings|anger|tears|temper|moods|nerves|sadness|jealousy) ..2",
            "(^|,|and|so|but|oh) (@filler)? (you are|are you) (@filler|still)? not (still)? (on "
            "about|going on|crying|upset|moping|over (it|this|that|him|her)) ..3",
            "(^|,|so|then|and|well|please|ok) (@filler)? (stop|quit) (@filler)? ((being|acting"
            "|looking|getting|feeling|sounding) ..3 (@own_fault|@feeling_hard|silly|baby|upset"
            "|bad|worked up|like (this|that)|victim|martyr|difficult|stupid|daft|so much)"
            "|playing the|making (a|such|this|everything|it)|letting (it|this|that|him|her|them"
            "|people)|taking (it|this|that|everything|things)|(torturing|beating|punishing"
            "|blaming) yourself|bringing (it|this|that)|going (over|on)|(thinking|talking) (about"
            "|so|too|like)|obsessing|holding (on|a|grudges)) ..2",
            "(^|,|so|well|please|and) (@filler)? do not (be|get) (@filler|so|too|all|such a"
            "|like)? (@filler|so|too|a)? (@own_fault|@feeling_hard|upset|baby|drama queen|misery"
            "|crybaby|cry baby|worked up|like this|like that|down) ($|,|about|over|with|at|now"
            "|please|mate|because|and|when)",
            "(you should|you ought to|you must|should not you) (@filler|really)? (be|have) "
            "(@filler)? (over|past|got over|moved on|forgotten|let) ..2 (by now|already|it|this"
            "|that|him|her|on)",
            "(just|try|try to|best|better|trying|simply) (not)? (to)? (@filler)? (not)? (think"
            "|worry|dwell|feel|stress|let|get upset|be) (@filler|too much|so)? (about|on|it|that"
            "|over|bad|sad|so|upset|negative) ..2",
            where=Where(negated=False),
        ),
        Pattern(
            "(what|how) ..1 (good|use|point|help|is) (will|does|is|would|do|are) ..2 (crying"
            "|worrying|moaning|tears|being upset|sulking|dwelling|all this|it do you|that do) ..3",
            "(is|will|does) (@filler|all)? (this|that|all this|your)? ..1 (crying|worrying"
            "|moaning|sulking|whining|tears|getting upset) (going|help|helping|really|change|make"
            "|bring|solve|fix|get)",
            "(how many (more)?|how much more) (@filler)? (days|weeks|months|years|times|nights"
            "|time)? (@filler)? (are|do|will|must|can) (you|we|i) ..1 (going to|be|plan to|keep"
            "|have to|need|intend to|spend|go on|want to) ..2",
            "should (@filler)? have (@filler)? (moved on|got over|let (it|him|her|them|that) go"
            "|stopped|forgotten|put (it|that) behind) ..2",
            "(why can not you|can not you|why do not you|could you not|will you) (@filler|ever"
            "|please)? (@get_over|stop|let it|leave it|forget|be happy|relax|stop being|be normal"
            "|be positive|smile)",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(i|we) (am|are|will|would|can) ..2 (here|with you|coming|on my way|holding|hug"
                "|come over|be there|stay)",
                "(raffle|quiz|game|match|scrabble|monopoly|cards|haha|hahaha) ",
                "(i love you|come here|hugs|hugging you|big hug|take your time|no rush|i am sorry"
                "|we love you|it is ok to)",
            ),
            example="don't cry my love, I'm on my way",
            why="The words come with arms around them, or over a game.",
            place="message",
        ),
        Unless(
            Pattern(
                "(makes sense|of course|no wonder|understandable|normal|natural|it is ok|it is "
                "fine|i know|i can (see|hear|tell)|sorry|glad) ..4 (still|not over)",
            ),
            example="It makes sense that you're still thinking about her.",
            why="That it goes on is understood, not blamed.",
        ),
        Unless(
            Pattern(
                "(let it go|let (this|that) go|move on) (to|into|for|by itself|in|with (dinner"
                "|pudding|the))",
                "(calm|cheer|cool|settle) down (the|a|before|first|for)",
            ),
            example="Let it go to voicemail, I'll ring you",
            why="The words mean something that can be done.",
        ),
        Unless(
            Pattern(
                "(tell|told) me to (stop|shut up|calm|snap)",
                "(@sorry|my fault)",
                where=Where(quoted=None),
            ),
            example=Exchange("sorry about earlier, I was rude", "Forget it, let it go"),
            why="It was asked for, or forgives.",
            place="context",
        ),
    ),
    offers=(
        Reframe("Take all the time you need. I'm here."),
        Reframe("I can see how much this is. Do you want to tell me, or sit with me a bit?"),
        Ask("What makes it hard to be beside this feeling right now?"),
    ),
    fires=(
        "Calm down.",
        "just get over it already",
        "you need to let it go, it was years ago",
        "stop crying pls",
        "Don't be so sad, darling!",
        "man up and move on",
        "are you still upset about that?",
        "It's been six months, time to move on.",
        "When are you going to get over him?",
        "Can you please chill out",
        "dont let it get to you",
        "Pull yourself together, the children can hear.",
        "Stop feeling sorry for yourself.",
    ),
    quiet=(
        "calm down, it's only a raffle haha",
        "Cry as long as you want.",
        "Don't cry, love, I'm on my way to you.",
        "You don't have to move on until you're ready.",
        "I need to calm down first, then I want to hear you.",
        "When he said “just get over it” I wanted to throw something.",
        "Let it go to voicemail, I'll ring you on the landline.",
        "I'm not asking you to get over it.",
        "Are you still at the station?",
        "We can stop for a bit whenever you like.",
        "It's been six months and of course you miss her.",
        "what would help you calm your breathing, shall i count with you",
    ),
    confidence=0.8,
)
