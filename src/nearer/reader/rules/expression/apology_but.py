"""An apology that is taken back: "sorry, but you", "sorry you feel that way"."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

SORRY = "(@sorry|apologies|<apologise>)"

RULE = Rule(
    code="EXP141",
    name="apology-but",
    step="expression",
    tone="care",
    roles=("say", "reply"),
    since="0.1.0",
    status="stable",
    notice="What follows may take the apology back; it can be heard as a defence.",
    why=(
        "An apology owns one's part. “I'm sorry, but you started it” hands the part back, “sorry you feel that way” is sorry"
        " for the other's feeling rather than for what was done, and “I said sorry, what more do you want” presents it as a bill paid. The words"
        " after “but” are the ones that stay. Apologies that name what one did and take responsibility are received better"
        " than those that justify."
    ),
    limits=(
        "A polite refusal (“sorry, but I can't on Friday”) is left alone. An explanation can be wanted, at a"
        " better moment, after the apology has arrived."
    ),
    sources=("schumann2014", "lewicki2016"),
    match=(
        Pattern(
            # Taken back by "but".
            f"{SORRY} ...12 (but|however|except|although|only) [@filler|maybe|to be fair|in fairness|come on|let us be honest|in my defence] you ..1 (@reproach|@label|@must|know [full|very] well|know how|know what|know i"
            "|(was|were|are) (acting|behaving|talking|shouting|yelling|ignoring|pushing|asking|driving|giving|taking|treating|saying|telling|overreacting|exaggerating|twisting|making|doing|getting|going on)|make|made|making|start|started|push|pushed|provoke|provoked|ask for it|asked for it|wind|wound|drove|drive|deserve|deserved|too|are being|were being|bring|brought|cause|caused|really|kept|keep|said|knew|"
            "could|would have|may|might|are no|are not|are hardly|are the one|are one to|were the one|are just as|were just as|did too|do too|got me|get me|left me|gave me no|had it coming|have to (understand|admit|see|accept|realise)|can not blame|can not expect)",
            f"{SORRY} ...12 (but|however|although|only) [@filler|maybe|it is|that is] (yours (was|is|were)|your [own] (fault|mother|attitude|tone|behaviour|temper|family|friends|sister|brother|nagging|constant)|so are|so did|so were|so do|so have|what did you|what do you|how was i|how else|what was i|what else|why did you|it takes two|we both|we are both)",
            f"{SORRY} ...12 (but|however|although|only) [@filler] (it|that|this|none of this|i) [@filler] (would|is|was|never|only|did|have)? [not|never] ..7 (if you|because you|since you|your fault|what you|until you|had you|when you|after you)",
            f"{SORRY} ...12 (but|however|although) [@filler] i (was|am) [@filler] (only|just|merely|simply) (joking|kidding|trying|saying|being honest|reacting|teasing|human|messing|defending|stating|pointing|asking|having|being)",
            f"{SORRY} ...12 (but|however|although) [@filler] (that is|it is) [@filler] (how i am|who i am|the way i am|how i was|just me|the truth|true|your fault|you who|on you|not my fault|not all my fault|not a big deal|no big deal)",
            f"{SORRY} ...12 (but|however|although) [@filler] i am (not the only|hardly the only|only human|not the one|the one who|sick of|tired of|fed up)",
            f"{SORRY} ...12 (but|however|although) [@filler] (come on|let us be honest|to be fair|in fairness|in my defence|be honest|seriously|honestly) ..1 (you|it|that|i|nobody|who|this)",
            f"{SORRY} ...12 (but|however|although) [@filler] (it is|that is|it was) not (like|as if|as though|my|all my|only) ..2",
            f"{SORRY} ...12 (but|however|although) [@filler] if you (had|have|did not|were not|would (not|just|only|told|said|asked|listened|been|done|have|let|given|called|come|stop|stopped)) ..2",
            f"{SORRY} i ..2 (hurt|snapped|shouted|yelled|lied|forgot|ignored|said|called|screamed|lost it|upset|was (short|rude|mean|cold|harsh|late|cross|horrible)|was so) ...6 but i (was|am|had|have) [@filler|@intensifier] (under|stressed|tired|exhausted|drunk|busy|upset|angry|hungry|having|in a|at my|a bad|a hard|a long|a lot|been|provoked|no choice)",
            f"{SORRY} [@filler|about that] but i (was|had been) [@filler|@intensifier] (tired|exhausted|stressed|stressed out|drunk|hungry|angry|furious|upset|provoked|in a (bad|foul) mood|having a bad (day|time|week)|under ..2 (pressure|stress)) ($|,|and|after|when|that)",
            f"{SORRY} ...12 but (did you (have to|really|ever|expect|think|need)|what about (you|when|the|what)|why (did|do|must|are) you|who (started|is the one|was it)|were you not|are you not|let us (not pretend|be honest|be real|face it|not forget)|do not (pretend|act|tell me|forget) ..1)",
            f"{SORRY} [@filler] if (my|me|the truth|being|what i|that i|the facts|honesty) ..3 (hurt|hurts|offend|offends|offended|upset|upsets|bother|bothers|bothered|is too)",
            f"{SORRY} [@filler|that] (my|me|the) ..3 (makes|made|make|bothers|offends|upsets|annoys|threatens|intimidates|inconvenienced|inconveniences) you",
            f"{SORRY} for whatever (it is|i (did|have done|am supposed|have supposedly)|you think|i am (supposed|meant))",
            f"{SORRY} [@filler|that] you (can not|could not|do not|are unable to|will not) [@filler] (take (a|the)|handle|see|understand|cope|let (it|things)|get over|hear|appreciate|have a|deal with) ..2 ($|joke|truth|go|it|that|past|feedback|honesty|humour|criticism)",
            f"{SORRY} ...12 (but|however|although) [@filler] i (did|have done|do|have) (nothing|not do anything|not done anything|not mean) [@filler|wrong]",
            f"{SORRY} ..8 (only|just)? because you ..1 (@reproach|made|make|started|start|pushed|wound|provoked|asked|kept|keep|drove|are so|were so|were being)",
            f"{SORRY} if i (upset|hurt|offended|annoyed|bothered|insulted) you [but|,]? i was [@filler|only] (only|just|being|joking|kidding)",
            f"{SORRY} ...8 i was (only|just) (joking|kidding|being honest|messing|teasing|saying what|telling you)",
            f"{SORRY} ...10 (and|,|because) you (started it|pushed me|drove me|provoked me|asked for it|had it coming|brought it on)",
            f"{SORRY} [that|for]? i ..2 (hurt|snapped|shouted|yelled|screamed|forgot (your|our|my|about)|let you|lost my|ignored|missed (your|our) (birthday|anniversary|wedding|party|graduation|recital|play|show|graduation|concert|dinner|match|game)) ...5 but [@filler] (work|things|life|it|everything|my _) (has|have|is|was|had|been) ..2 (crazy|busy|mad|hectic|manic|hard|stressful|a lot|nuts|insane|chaos|full on)",
            f"{SORRY} ...8 (but|however|although) [@filler] (it|that|what i said) was [@filler] (true|the truth|a joke|your|meant|well meant|for your)",
            f"{SORRY} [that|if] (the truth|the facts|[my] honesty|reality) ..1 (upset|upsets|hurt|hurts|offends|offended|bothers) ..1",
            "i was (wrong|rude|harsh|out of order|out of line|unfair|nasty|horrible) ...6 but so were you",
            f"{SORRY} ...10 it is (just|only) that you",
            f"{SORRY} ...10 but i only (did|said|wanted|meant|lied|told|hid|kept) ..2 (to|because|for)",
            f"{SORRY} ...8 but i (do|did) have (a job|a life|other|things|work|feelings|my own)",
            f"{SORRY} ...3 but i can not (drop everything|be everywhere|do everything|read (your)? (mind|minds)|be in two|please everyone|win)",
            f"{SORRY} ...12 (but|although|though) [@filler|to be fair|in fairness|in my defence] (she|he|they|your _) [did|@filler] (start|started|deserve|deserved|had it|ask|asked for|provoke|provoked|push|pushed|made me)",
            "how many [more] times ..4 i ..3 (apologise|say sorry|said sorry|say i am sorry)",
            f"{SORRY} if (i|this|that|it) [have|has] (offended|upset|hurt) (anyone|anybody|people|some people)",
            f"{SORRY} [that|if] (you got your feelings|your feelings got) (hurt|bruised)",
            f"{SORRY} [that|if] you (misunderstood|misinterpreted|misread (me|it|that|what|my)|misheard (me|what)) [$|me|it|that|what|my|, ]",
            f"{SORRY} [that] (my|our) _ (is|are) [@filler|@intensifier|such] (inconvenient|a problem|a burden|an inconvenience|unwelcome|beneath) ..1 (to|for)? you",
            # Sorry for the other's feeling, and not for one's own part.
            f"{SORRY} [@filler|if|that|about] you (feel|felt|feel like|see it|think|thought|took|take|read|got|get|choose to|chose to|find|found|are taking|interpreted|misunderstood|misread|heard it)"
            " [it|things|everything] ..2 (that way|this way|like that|badly|like this|the wrong way|so (badly|personally|hard|seriously)|wrong|so upset|so offended|offended|offence|defensive|personally|to heart|differently)",
            f"{SORRY} [@filler|that|if] you (feel|felt|think|thought|got the impression) (that|like|as if|as though|i|it|we) [i|it|we|you|my|the|was|am|did]",
            f"{SORRY} [@filler] if you (feel|felt|are|were|got|get|took|thought|think) ..2 (offended|hurt|upset|offence|insulted|attacked|ignored|bad|left out|disrespected|that way|misled|bothered|criticised|neglected|judged)",
            f"{SORRY} [@filler] (if|that) (anyone|anybody|anything|your feelings|some people|people|somebody|someone) ..1 (was|were|got|felt|feels|took|is|i said|are) ..3 (offended|hurt|upset|offence|bothered|you)",
            f"{SORRY} [@filler] [that] you (are|were|got|get) [@intensifier] (so|too|easily|this|that) (upset|offended|hurt|sensitive|angry|bothered|emotional|touchy|insulted)",
            f"{SORRY} [@filler] [that|if|for not being] (i am not|i can not be|i was not|not being|i am only) [@filler] [as]? (perfect|good enough|a mind reader|the perfect|psychic|your|superman|a saint|like your)",
            # A bill paid.
            "(ok|fine|well|there|right|all right|god|jesus|jeez|ugh) [ok|fine|then]? (i am|i) [@filler] (sorry|apologise) [@filler] (happy|are you happy|satisfied|is that (enough|what|better)|better|ok|all right|now can|can we|what more|you happy|are we (done|finished))",
            f"{SORRY} [ok|all right|already] (happy now|are you happy|satisfied|is that enough|is that what you (want|wanted)|what (more|else) do you want|can we (just )? (move on|drop it|forget it|stop)|now (drop|let|can|stop|leave))",
            where=Where(question=None, negated=False),
        ),
        # In a pattern of its own: "said" makes a reported stretch of what stands after it.
        Pattern(
            "i [have] [already|just|even] (said|apologised|say|told you) ...5 (what (more|else) do you (want|expect|need)|i do not know what (else|more)|you (still|keep|will not)|how long|get over it|let it go|move on|drop it|how many (times|more)|is that not enough)",
        ),
        Sequence(
            Pattern("@sorry (ok|all right|already|fine) $"),
            Pattern("^ (you can|can (we|you)|now|so|what more|happy|drop|let|stop|get|are you)"),
            within="message",
            reach=2,
        ),
        Sequence(
            Pattern("(i am|i|so|very|really|^) [@intensifier] (sorry|apologise) ..8 $"),
            Pattern(
                "^ but [@filler|to be fair] you (had it coming|deserved|asked for|drove|brought|are (no|hardly|just as)|(were|are) not (exactly|so|perfect|blameless|innocent|much|any|being|listening|helping|nice|the (only|easiest))|(did|do) not (help|listen|make it|give|tell|exactly|leave me|let|even))",
                "^ (it is|i am) (just|only) (that|because) you (can|are|were|never|always|make|made|do|did|keep)",
                "^ but [@filler] you ..1 (@reproach|@label|@must|started|made|make|pushed|provoked|kept|could|are|know|were being)",
                "^ but [@filler] (it|that|i) ..5 (if you|because you|when you)",
                "^ (what (more|else) do you (want|expect)|are you happy now|happy now|is that what you (want|wanted))",
            ),
            within="message",
            reach=3,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "sorry (to|i missed|i could not|i can not|for the delay|for the late|about the delay)",
                "but you (were|are) (asleep|busy|out|away|at work|in a meeting|not in|not here|right|ok|the best|my|welcome|allowed|loved|not alone|not to blame|stuck with me)",
                "you (have to|must|need to|should|have got to) (see|try|hear|watch|taste|read|come|meet|listen to this)",
                "you (did not|do not|never) (deserve|need|have to|deserved|needed)",
                "you ..2 @praise_adjective",
                "you (found out|heard about it|had to (find out|hear)) ..2",
                "you could not have (known|stopped|helped)",
                "you (did|do) not (do anything|do wrong|cause)",
            ),
            example="sorry to wake you but you left your keys, you never locked the car",
            why="It is politeness, kindness or news.",
            place="sentence",
        ),
        Unless(
            IN_PLAY,
            example="sorry but you made that goal look so easy haha",
            why="It is said in play.",
            place="sentence",
        ),
    ),
    offers=(
        Reframe("I'm sorry that I [what I did]. I'd like to hear how it was for you."),
        Ask("What would the apology sound like if it ended before “but”?"),
        Ask("Is there something of your own that wants to be heard, later and by itself?"),
    ),
    fires=(
        "I'm sorry but you started it.",
        "sorry you feel that way",
        "I'm sorry I shouted, but you never listen unless I do.",
        "Sorry if you were offended, Dad.",
        "im sorry ok but i wouldnt have lied if u hadnt asked like that",
        "I apologise for Saturday, but I was only joking.",
        "Fine, I'm sorry, happy now?",
        "I already said sorry, what more do you want from me?",
        "I'm sorry. But you know how I get when I'm tired.",
        "Sorry I forgot, but you could have reminded me",
        "I’m sorry that you took it the wrong way",
        "sorry i snapped but that's just how i am",
        "sorry but i was stressed and tired",
    ),
    quiet=(
        "I'm sorry you found out like that, he should have told you himself",
        "I'm sorry I shouted. You asked a simple question.",
        "Sorry but I can't make Friday, could we do Sunday?",
        "I'm sorry you feel sad tonight, I'm on my way.",
        "You said “I'm sorry but you started it” and I stopped listening.",
        "sorry but there's a goose in the hall, can't talk",
        "Sorry to wake you but you left your keys in the door.",
        "I'm sorry but you have to see this sunset",
        "Sorry I was late, the train broke down, but I'm here now.",
        "Sorry you're poorly, but you'll be up by the weekend I hope.",
        "He told the judge he was sorry but the goat had started it.",
        "I'm not sorry I came, but you were right about the shoes",
        "I'm so sorry, you didn't deserve that.",
        "Sorry but I was asleep, is it too late now?",
        "I'm sorry if I woke you.",
    ),
    confidence=0.75,
)
