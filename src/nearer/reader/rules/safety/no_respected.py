"""Room for a no: nothing has to be told, answered or decided."""

from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Exchange, Rule, Unless

TELL = "(tell|talk|say|answer|explain|reply|share|decide|respond|speak|go into|open up|justify|write|forgive|choose|know (yet|now|why|what)|figure|be (brave|strong|ok|fine|cheerful|polite|over it|sorry|grateful|happy|ready|anything|sure|positive|good at)|pretend|smile|apologise|thank me|make sense|do anything|hide|hold it together|rush|hurry|see (me|anyone|them)|come ..1 if|agree|want (that|this|to)|have (an answer|a reason|it|the words)|give (me )?(a|an|any) (reason|answer))"

RULE = Rule(
    code="SAF174",
    name="no-respected",
    step="safety",
    tone="credit",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="This leaves room for a no, and that makes a yes worth more.",
    why=(
        "Openness is only free where it can be refused. “You don’t have to tell me”, “no is fine”, “take all the"
        " time you need” hand the pace to the one who has something to say. Going too fast can harm, and people"
        " tell more, sooner and with less regret, where nothing is taken from them."
    ),
    limits=(
        "Said coolly, “you don’t have to tell me” can mean that one doesn’t want to hear. Polite formulas about"
        " food and plans are left alone where the words show it."
    ),
    sources=("masters2013", "article", "rosenberg2003"),
    match=(
        Pattern(
            "(it is|that is|this is) @degree_word? (up to you|your (call|choice|decision)) (,|$|@dear|love|entirely)",
            "a no (will not|would not|does not|is not going to) @degree_word? (upset|hurt|change|offend|bother|make) ..2",
            "(you|u) owe (me|us|nobody|no one) no (explanation|answer|reason|reply)",
            where=Where(question=None),
        ),
        Pattern(
            f"you (do|did|will|would|really do) not @degree_word? (have|need) to @degree_word? {TELL}",
            f"you (need not|never (have|need|had) to|are not (obliged|expected|required) to|do not owe (me|anyone|us)|owe (nobody|no one)) ..2 ({TELL}|an (answer|explanation|apology)|a (reason|reply|thing|word|smile)|anything|nothing)",
            f"(no need|no rush|no hurry|there is no (need|rush|hurry|pressure)|without (any )?pressure) (to|for you to) @degree_word? {TELL}",
            "(no|without|zero|not any) @degree_word? (pressure|obligation|expectation|rush|hurry) ..3 (,|$|at all|from me|to|either|and|@dear|if|or|with this)",
            "(take|in) @degree_word? (all )?(the|your|as (much|long)|your own) ..1 (own)? (time|pace) ..2 (you (need|want|like)|as you|,|$|with|@dear|love)",
            "take (as long as|all the time|your time|however long|as much time as) ..3",
            "(tell|say|share|write|talk about) ..2 only (what|as much|if|when) ..3",
            "(share|say|tell me) (only )?(what|whatever|as much as|as little as) you (want|like|feel|can|are|choose)",
            "(ok|fine|all right) not to ..3",
            "(let us|we could|we can) @degree_word? (leave|stop|park|pause|rest) (it|there|this|here) ..2 (for (now|tonight|today)|tonight|if|there|here|whenever|until you)",
            "(at|in) your (own )?(pace|time)",
            "(when|whenever|if|once|until|till) (and if|or if|ever)? ..1 you (are|feel|ever feel|ever are) ..1 (ready|up to it|able|in the mood|comfortable|willing)",
            "(only|but only) (if|when|as (much|far)) (you|it) ..2 (want|like|feel|ready|comfortable|ok|choose|good|right|helps)",
            "(if|when) you (would|do) (rather|prefer|not) ..1 (not|leave|stop|wait|keep|talk about something|want to|feel like|fancy) ..4 (that is|it is|i|we|no|say|tell|,|$)",
            "(as much or as little|as little or as much|whatever you (want|feel like|are ready) to (tell|share|say))",
            "you (can|may|get to|are (free|allowed|welcome) to|could|have every right to|always have the right to) @degree_word? (say no|pass|stop (any|whenever|at|if|me|here|now)|change your mind|tell me to (stop|shut|go|leave|back)|skip|decline|ignore (this|me|that)|keep (it|that|this|some|things) (to|private|for)|leave it (there|at that|out|for)|say (as|stop|not|nothing|you)|not (answer|reply|tell|talk|want)|take it back|refuse|choose|need (space|time))",
            "(no|stop|not now|not yet|not today|later|never|silence|saying no|a no) (is|would be|will be) @degree_word? @degree_word? (fine|ok|all right|good|an answer|enough|a (full|whole|complete|good|fine) (sentence|answer)|welcome|also|too|just as)",
            "(that|it) (is|was|will be|would be) @degree_word? @degree_word? (ok|fine|all right|no problem|good|allowed|your right|understandable) (too|as well|by me|with me|either way)? ..1 (if|not|to not|that|when|to) ..1 (you)? ..1 (not|do not|would rather|say no|can not|need|want to (stop|leave|wait|keep)|prefer|change|stop|are not|to (talk|tell|say|answer|share|be ready|want|know))",
            "(i|we) (will not|would not|am not going to|are not going to|promise not to|promise i will not|do not want to) @degree_word? (push|press|pry|force|pressure|make you|ask again|ask any|rush you|bring it up|mention (it|this)|be hurt|be offended|hold it against|take it personally|keep asking) ..2",
            "we (do not (have|need) to|need not|never (have|need) to) @degree_word? (talk|discuss|decide|name|solve|fix|go into|answer|sort|finish|say|do (this|that|it|anything)|figure|work|speak|rush|know|agree) ..3",
            "we (can|could) @degree_word? (leave (it|this|that)|stop|talk about something|drop (it|this|that)|wait|park (it|this|that)|change the subject|pause|come back to (it|this)) ..3 (tonight|now|else|today|any time|there|if|$|here|whenever|when|instead|later)",
            "(your (own )?pace|your rules|your (call|choice|terms|body|story|decision)) ($|,|@dear|and|entirely|completely|always)",
            "(that|it) is @degree_word? (fine|ok|all right|good) to (leave|stop|say no|pass|skip|wait|keep|not|change|need|rest)",
            "if (today|now|this) (is not|does not|feels) ..3 (day|right|moment|time|good|too|ready|much)",
            "(both|either way|any answer|whatever you (choose|say|decide)|all of (it|that)) (is|are) @degree_word? (fine|ok|good|all right|welcome)",
            "(tell|talk|say|share|write) ..3 (whenever|or never|or not at all|or do not)",
            "(i|we) (will not|would not|could not|am not going to) (be|feel|get) ..1 (cross|hurt|offended|upset|angry|sad|disappointed|insulted) ..1 (if|by|when|,|$|whatever|either)",
            "(at|go at|take it at) (whatever|any) (speed|pace) ..3",
            "as (slow|slowly|gently) as you ..2",
            "either way (is|i|it is)",
            "you (get to|can|may|are the one who) (decide|choose|say) (who|what|when|how|whether|if|which) ..3",
            "(say|tell me|share|write|talk) as (little|much) ..3",
            "i (@degree_word)? (respect|accept|honour) @degree_word? (that|your (no|choice|decision|limit|limits|boundary|boundaries|wish|wishes|answer|privacy|need)|it if you (say|do)|you (for saying|saying) no|if you (do not|would rather))",
            "(@thanks|i am glad|glad|good) ..2 (for|you are|that you are|you) ..1 (saying no|being clear|telling me (no|where|you need|to)|setting|said no|say no|letting me know (your|where)|looking after yourself|told me (no|to stop|where))",
            "(it|that|this|what you (tell|share|say|do)|how (much|far|fast)) ..2 (is|stays) @degree_word? (your (choice|call|decision|story|news|pace)|up to you (what|how|whether|if|when)|yours to (tell|share|decide|keep))",
            where=Where(question=None, negated=None, hypothetical=None),
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(do not have to|need not|no need to|owe me) ..3 (so (rude|loud|mean|dramatic)|be like|me twice|that again|why the|about it like|cry|overreact|shout|ruin|pay|money|for the|me (a )?(drink|tenner|fiver|pint))",
                "(you|u) (never|do not) have to (say|tell|explain|answer) (that|everyone|him|her|them|to (him|her|them)|anything nice)",
                "(ready|up) (to (go|leave|eat|order|order|board)|for (dinner|tea|the|school|bed|work))",
                "(pudding|cake|soup|dinner|lift|bus|train|car|lunch|tea|coffee|tickets|pizza|curry|takeaway|plates|meeting|appointment|film)",
                "(i|we) (can|will not|do not) ..3 (leave|stop|drop|wait|park) ..2 (at (the|@a_number)|off|by|here at|in the|outside|the (car|kids|bus|dog))",
                "(no|without) (pressure) (cooker|washer)",
                "(shower|bath|towels|dishes|shop|parcel|open (till|until)|delivery|library|red|white|tea or|paint|colour)",
                "time off",
                "(marriage|relationship) (survives|lasts|ends)",
                "you will (pay|regret)",
                "(we|i) (can not|will never) ",
                where=Where(quoted=None),
            ),
            example="No pressure, whenever you're ready to order the pizza",
            why="It is about things and plans, or a reproach.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(when|whenever|once|if|until) you are (ready|able|willing) to (apologise|say sorry|admit|grow|behave|be (an adult|reasonable|nice)|listen|tell (me )?the truth|talk like)",
                "(but|though|just) ..1 (i will|do not (come|expect|blame)|it (hurts|would be)|you (will|would) (regret|hurt|be)|if you (loved|cared|trusted)|then)",
            ),
            example="Whenever you're ready to apologise.",
            why="The room given is none.",
            place="message",
        ),
    ),
    fires=(
        "You don't have to tell me.",
        "no pressure at all, whenever ur ready",
        "Take all the time you need, love.",
        "No is fine too.",
        "We don't have to talk about it tonight.",
        "You can tell me to stop any time, Mum.",
        "It's ok if you'd rather not say.",
        "I respect your no, and thank you for being clear.",
        "You don't need to be brave with me.",
        "as little or as much as you like, I'm not going to push",
        "You don't owe me an explanation.",
        Exchange(
            "I don't want to talk about the scan", "Then we won't push it. It's yours to tell."
        ),
    ),
    quiet=(
        "You don't have to shout.",
        "Whenever you're ready to apologise.",
        "You said “you don't have to tell me” and I was grateful.",
        "Are you ready to order?",
        "You have to tell me now.",
        "no pressure, there's cake either way",
        "Take your shoes off.",
        "You don't have to be so rude.",
        "We can leave at nine.",
        "if you're ready I'll start the car",
        "You owe me a pint.",
        "It's up to you, pizza or curry?",
    ),
    confidence=0.65,
)
