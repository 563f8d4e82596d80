"""A reply that looks for the good side before the hard side has been heard."""

from nearer.reader.contexts import answering, matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF110",
    name="silver-lining",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Naming the good side this early may land as “you have no reason to be sad”.",
    why=(
        "A good side can be true and still come too soon. To the one who hurts, “at least” and"
        " “look on the bright side” weigh the pain against something else and find it too light."
        " In studies of comforting, words that stay with the feeling help more than words that"
        " lead away from it. The bright side can be found together, later, or by the one who hurts."
    ),
    limits=(
        "Some people look for the bright side themselves and like to be joined in it. Talk of plain"
        " inconveniences (“at least the train was on time”) may be found when nothing shows it."
    ),
    sources=("burleson1985", "linehan1997", "gordon1970"),
    match=(
        # The loss is something they wished to be without.
        answering(
            "hurt",
            "^ (@filler|well|but|oh|and|at least|hey)? ,? (@filler|at least)? you (@filler|always|never|only|had|have|have been)? (@filler|never|been)?"
            " (wanted|needed|hated|liked|disliked|wanting|moaning about|complained about|<be> (going|planning|thinking) (to|of)"
            "|did not (even|really)? like|<be> (fed up|sick|tired|bored) (of|with)) ..5 (anyway|anyhow|in any case|all along) ..1",
        ),
        Pattern(
            # Something is left, so the loss weighs less.
            "(^|,|but|and|well|so|because|yeah|hey|oh|still) at least (you|it|he|she|they|there"
            "|this|that|now|your|nobody|nothing|no one"
            "|none|someone|somebody|everyone|the|one) @filler? ..2 (<be>|<have>|<do>|<get>|<know>"
            "|<can>|will|would|could|still|left|came|found"
            "|knew|has|got|tried|died|lived|caught|kept|paid|happened|means|works|love|loves)",
            "(^|,|but|and|well) at least (not|no longer|now)",
            "(look|looking|see|seeing|focus|focusing|think of|think about|thinking of|concentrate"
            "|find|enjoy|appreciate) (on|at)?"
            " (the|all the|what is|every)? (bright side|positive|positives|plus side|upside|good"
            "|good side|good things|blessings|good stuff"
            "|things you have|people who love)",
            "(on|there is|find|see) (the|a|an|always a|always an) (bright side|plus side|upside"
            "|up side|silver lining|positive side|good side|bright spot)",
            "(find|see|look for|every cloud has) (a|the) (silver lining|bright side|upside)",
            "(silver lining|every cloud|blessing in disguise|count your blessings|glass half full"
            "|glass is half full)",
            # It could weigh more, so what there is weighs little.
            "(look|looking|try looking) at (it|this|things) (this way|that way|differently"
            "|positively|another way|from the other side)",
            "(you|it|he|she|they|there|that) (<be>|<have>|<do>) ..3 at least ($|,)",
            "you are (@filler|still|only)? (still)? (young|alive|healthy|in one piece|pretty|fit)",
            "(^|,|think|now|and|because) you will (@filler|finally|now)? (have|get|be able|be "
            "free|see) ..1 (more|so much more|all the|plenty of|loads of|lots of) (free)? (time"
            "|money|space|freedom|sleep|weekends|fun|chances|evenings)",
            "(it|that|this|things) (could|might|would|can) (be|have been|always be|always get"
            "|get) ..2 worse",
            "(^|,) could (be|have been) ..2 worse",
            # Luck and gratitude are owed instead of pain.
            "you (should|ought to|have to|need to|must|could|can) @filler? (be|feel|count "
            "yourself|consider yourself|thank)"
            " ..2 (grateful|thankful|glad|happy|lucky|fortunate|blessed|pleased|your lucky stars)",
            "(^|,|but|and|well|honestly|just) (be|try to be|try and be) @intensifier? (grateful"
            "|thankful|glad|happy) (about|that|it|you|he|she|they|for|with)",
            "you (are|were|have been) @filler? ..1 (lucky|fortunate) (that|to have|it|you|he|she"
            "|they|compared|really)",
            "you have (got)? (so much|so many|a lot|lots|plenty|everything|a good|a great|a "
            "lovely|such a|loads) ..4 (to be|going for|to live|to look"
            "|grateful|thankful|happy|glad)",
            "think (of|about) (all)? (what|everything|the things|all) you (have|have got|do have"
            "|still have)",
            # The loss is made a gain.
            "you are (so much|much|far|way|probably|honestly|actually)? better off",
            "you (have|had)? (dodged|dodge) (a|that) bullet",
            "you can finally !(rest|breathe|cry|stop|come|sit|tell) ..1",
            "(how|so|a lot|far|much) (much)? worse (it|that|this|things) (could|might|would)",
            "(it|this|that) (is|was|might be|could be|may be|sounds like) @filler? ..1 (a|an"
            "|the) (blessing|gift|opportunity|lucky escape|fresh start|new beginning|learning "
            "experience|good lesson|useful lesson|new chapter|chance to|chance for)",
            "(see|take|think of|look at|treat|view|use|consider) (it|this|that) as ..2 (chance"
            "|opportunity|gift|challenge|lesson|start|beginning|adventure|experience)",
            "(he|she|they|it|that job|the job) (was|were|is|are) (not|never) @filler? (good "
            "enough|right|worthy|the one|worth|made|meant) (for|of)? you",
            "(now|well|and|but|plus) (now)? you (can|will|have|are|get to) @filler? (finally"
            "|free to|have (more|so much more|the|time)|more time|all the time)",
            "(the)? good thing (is|about (it|this|that)|though|here)",
            "(there is|must be|has to be) (some|something|a lot of) good (in|that|to come|from"
            "|coming)",
            where=Where(question=False, negated=False),
        ),
        # What is left, what may come of it, how lucky it was.
        Pattern(
            "(look|looking|think|thinking|focus|focusing|remember|appreciate|value|concentrate"
            "|consider|count) (at|of|about|on)? (@filler|all|instead)? (how much|how many|how "
            "lucky|what|all|everything|the things|the good|the people|who) ..3 you (@filler|do"
            "|still|already)? (have|have got|got|are|can)",
            "(but|still|hey|look|remember) (@filler)? you (@filler|do|still)? (have|have got"
            "|got) (@filler|still|got)? (a|an|your|such a|the|two|three|so many|all your|each "
            "other|plenty of|lots of|loads of) ..3 @still_there",
            "you (@filler)? (have|have got|got) ..3 (roof over|food on|people who ..2 (love|care)"
            "|everything (you|anyone|a)|your whole life|your health|a (great|good|lovely|nice"
            "|comfortable) life)",
            "you (do|still|do still|still do|have still) (have|have got|got|have still got) (your"
            "|the|a|an|one|two|me|each other|so|all|other|another|plenty|time|lots|loads) ..2",
            "(think|just think|imagine) (of|about)? all (the|that) ..4 you (will|can|could|get)",
            "(every|each|any) _ (is|can be|could be|becomes|brings) (@filler|really|also)? (a|an"
            "|its own|your) (@filler|new|great|good)? (chance|opportunity|lesson|gift|step"
            "|blessing|beginning|start|stepping stone|reward)",
            "(it is|that is|this is|well|maybe|perhaps|^) (@filler|really|actually)? (a)? (good"
            "|lucky|just as well|fortunate|better|good job|good thing) (that)? (you|it|he|she"
            "|they|nobody|no one) (@filler|all)? (found|find|happened|left|ended|caught|got out"
            "|did not|are not|is not|were not|broke|knew|learned|know|are gone|is gone|was not"
            "|only|have not)",
            "lucky to (even|still|at least) (have|be|get|own) ..2",
            "(the)? (upside|plus side|bonus|silver lining) (is|was|here)",
            "(^|,|but|and|well|so|because) (@filler)? at least (your|his|her|my|our|their) ..1 "
            "(_ (is|was|are|has|will|did)|mum's|dad's|gran's|nan's) ..2",
            "(think|just think|imagine|and|now|plus) ,? no more ..2 ($|,|and|for you|at)",
            "(imagine|think|just think) (of)? how (much|many|nice|easy|good|quiet) ..3 you (will"
            "|can|could|would)",
            "you (are|have) ..1 (in good health|healthy|good health) ..3",
            "(the)? (kids|children|boys|girls|house|job|family) (is|are) (@filler|still)? (ok"
            "|fine|safe|healthy|alive) ,? (and|so|that is) ..2 (main thing|all that matters|what "
            "(counts|matters))",
            "(that is|and that is|it is) (@filler|all)? (the main thing|all that matters|what "
            "(counts|matters)|the important thing)",
            "(the|one|another|the only) (good|upside|plus|positive) (news|thing|side|bit|part) "
            "(is|though|here|about)",
            "you can always ..1 (try|have|get|find|make|start|go|do|buy|move|apply|adopt|marry"
            "|retake|resit|rebuild) (again|another|one|a new|a different|something|someone|a "
            "second|it again|new)",
            "(lived to|got to|reached|made it to|lived till|had) (be)? ..1 @a_number ,? ..2 (good"
            "|great|grand|fine|ripe|more than most|fair|not bad|blessing|innings)",
            "(he|she|they) (@filler)? (had|lived|got) (such|a|an|nearly) ..3 (good|long|great"
            "|full|happy|wonderful|lovely|rich|decent) ..1 (life|innings|run|old age|years|time)",
            "(not many|not everyone|not everybody|few people|most people) (people)? (do not|never"
            "|can not|ever)? (get|gets|live|reach|can say|have|has) (that|to|such|it|this|the|so)",
            "come out ..5 (better|stronger|happier|wiser|the other side)",
            "you (@filler|will|would)? (@filler|will)? (be|have been|are|were) (far|much|so much"
            "|way|a lot|honestly)? (happier|better off|safer|freer|healthier|luckier) (without"
            "|on your own|alone|now|single|than|out|in the)",
            "(gives|give|giving|gave|leaves|leave|means|frees) you ..1 (time|space|a chance|the "
            "chance|freedom|more time|room|a clean slate|a fresh start|an excuse|the perfect) "
            "..1 (to|for|from|now)",
            where=Where(question=False, negated=False),
        ),
    ),
    unless=(
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange("the 8.12 was cancelled again", "at least it has stopped raining"),
            why="What was shared holds no hurt, so nothing is talked over.",
            place="context",
        ),
        Unless(
            Pattern(
                "at least (let|tell|one of us|two|three|i|we|some|once|try)",
                "at least (it|the) ..2 (@day_name|friday|saturday|sunday|weekend|dry|sunny|warm|sun|weather|rain|out)",
                "(if|when|maybe|until) you ..4 (ready|want|feel like)",
                "(not|never|no) ..2 (trying|going|want|wanting|here|have|need|about) to ..8 "
                "(bright side|silver lining|positives|at least)",
            ),
            example="I'm not going to tell you to look on the bright side.",
            why="The words are turned down, wait until the other wants them, or speak of day and weather.",
            place="sentence",
        ),
        Unless(
            Pattern("lucky (that|to have|it is) ..1 (me|us|i)", "we are ..1 lucky"),
            example="you're lucky to have me, says the dog",
            why="It speaks in play of the two of them.",
        ),
    ),
    offers=(
        Reframe("That's a real loss. [What they lost] mattered to you."),
        Ask("What would it be like to leave the good side unsaid for now?"),
    ),
    fires=(
        "At least you still have a job.",
        "well at least it was quick",
        "Look on the bright side, now you've got weekends free",
        "it could be worse, he could have told everyone",
        "You should be grateful for what you have, love.",
        "at least he didnt suffer",
        "Honestly you're better off without her",
        "You've got so much to be thankful for, darling, a roof and two healthy kids.",
        "try to focus on the positives sis",
        "You were lucky it happened before the wedding and not after.",
        "Every cloud has a silver lining. This one will too.",
        "things could always be worse!!",
        Exchange("The car is wrecked", "oh well, you never liked that car anyway"),
        Exchange("The biopsy is back, it has spread", "At least they found it now."),
    ),
    quiet=(
        "at least it's Friday!",
        "At least let me bring you some soup.",
        "that sounds awful. I'm here",
        Exchange("my bus is late again", "at least you have a seat, I stood all the way"),
        Exchange("the milk has gone off", "you never liked that brand anyway"),
        Exchange("The car is wrecked", "You never liked to ask, so I'm offering: take mine."),
        "You don't have to look for a silver lining tonight.",
        "When people say “at least you're young” it must sting.",
        "It will take at least two hours, so bring a book.",
        "I'm so lucky to have you as my sister.",
        "nothing could be worse than waiting like that, I'm sorry",
        "I'm not here to talk about the bright side, I'm here to sit with you.",
        "You're better at this than you think.",
        "Could it get any worse, you asked. I don't know. I'm with you either way.",
    ),
    confidence=0.75,
)
