"""A wish that is hinted at, where it could be asked for."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
from nearer.reader.rule import Ask, Reframe, Rule, Unless

CHORE = (
    "(dishes|dish|bins|bin|washing|laundry|ironing|floor|floors|dishwasher|bed|beds|kitchen|bathroom|toilet|hoover|hoovering|cooking|dinner|lunches|shopping|fridge|house|garden|lawn|dog|cat|bill|bills|rent|rubbish|trash"
    "|mess|plates|cups|mugs|socks|towels|clothes|grass|homework|sink|counters|nappies|kids|phone|presents|cards|cake|flowers|bulb|door)"
)
DO = "(do|doing|does|did|clean|cleaning|cook|cooking|make|making|take|taking|wash|washing|walk|walking|tidy|tidying|fix|fixing|sort|sorting|pick|picking|empty|emptying|carry|carrying|pay|paying|organise|organising|plan|planning|ring|ringing|call|calling|book|booking|feed|feeding|drive|driving|hoover|iron|put|putting|get|getting|buy|buying|load|help|helping|mow|change|changing|manage|go|eat|eating|sit|spend|celebrate)"

DO_PAST = "(did|cleaned|cooked|made|took|washed|walked|tidied|fixed|sorted|picked|emptied|carried|paid|rang|called|booked|fed|helped|asked|noticed|changed|put|listened|thanked|remembered|offered)"

RULE = Rule(
    code="EXP143",
    name="hint",
    step="expression",
    tone="care",
    roles=("say",),
    since="0.1.0",
    status="stable",
    notice="There may be a request in this hint; hints are easy to miss and hard to say yes to.",
    why=(
        "“Must be nice to have help”, “some of us have to work”, “those dishes won't wash themselves”, “it would be nice if somebody asked”, “I'll do it"
        " myself then, as usual” and “don't mind me” leave a wish to be guessed. The one who is meant hears reproach, or hears nothing, and either way there is"
        " no request to answer. A clear question that can be refused has a better chance, and it lets the"
        " other give something freely."
    ),
    limits=(
        "Hints are ordinary politeness in some families and countries, and a joke in others. “Must be nice” can be honest"
        " gladness."
    ),
    sources=("rosenberg2003", "overall2009"),
    match=(
        Pattern(
            # Envy spoken into the air.
            "^ (well|oh|huh|hm|wow|yeah|and)? [it|that] must be nice (to (!(see|know|hear|meet|feel|walk|be)|be (able|so|the|you|single|rich|free|waited|looked|young|in charge|off|paid))|having|being|not|when|getting|living|$) ...12",
            "(^|it|that) [it|that]? must be (lovely|great|wonderful|good|amazing|brilliant|grand) (having|to have|to be able|being able|getting|to get|with) ..1 (someone|somebody|people|time|help|a whole|all day|all the time|nothing|no|so much|free|to (sleep|sit|rest|relax|stay|do|go|lie)|a cleaner|money|staff|servants)",
            "(all right|alright|nice|lucky|fine|easy|well|good) for some [people] ($|,|is it not|who)",
            "some of us [here|round here|in this house|in this family|actually|still|just] (have been (up (since|all|with)|working|on our feet|cleaning|cooking|at work|awake|waiting)|(have to|have got to|had to|need to) (get up|work|be up|earn|pay|cook|clean|go to work|drive|stay|do|look after|wake|be at|start)|have not had (a|any|time|one|that)|have (jobs|work|a job|kids|children|bills|things)|work|do not get|do not have|did not get|can not (just|all|afford)"
            "|would (love|like|kill|appreciate)|would have|are (trying|tired|working|exhausted|awake)|were (raised|brought up)|never get|still) ..6",
            "(some people|certain people|other people) [here|round here|in this house|in this family|actually|still|just] (would (say|help|be|have|love|kill|appreciate|ring|call (their|first|back))|get to|get all the|get help|might (say|think of|help|like)|never|bother|remember to|know how to|manage to|say (thank|sorry)|do not have to|were raised|ask before) ..6",
            # Nobody is named, and somebody is meant.
            "(it would be|would it not be|it would have been|would not it be|how) [@intensifier] (nice|lovely|good|great|wonderful|something|refreshing|helpful) (if|to have|for) ..1 (someone|somebody|anyone|anybody|people|one person|a certain someone|a person|everyone)"
            f" ..2 ({DO}|(rang|called|texted|visited|invited) (me|us|his|her|their)|cooked for|bothered|asked|ask|offered|offer|noticed|notice|helped|said|thought|remembered|listened|appreciated|thanked|made|took|came|else|in this|around|round here|lifted|lift|pulled|pitched|chipped|gave|cared|for once|once|other than me|who)",
            "(would be|would it not be|it would have been|would not it be) [@intensifier] (nice|lovely|good|great|wonderful) to [@filler] (be|get|have|hear|come|feel|see|receive) ..5 (for once|once in a while|now and then|occasionally|for a change|once|every now and then|some help|any help|help|sometimes|thanked|asked|noticed|invited|included|appreciated|a thank you|a break|a hand|remembered)",
            f"(if only|wish|i wonder if|maybe|perhaps) (someone|somebody|anyone|anybody|one person|people) ..3 (would|could|will|might|had|was|were|ever|else) ..2 ({DO}|asked|ask|offer|offered|notice|noticed|help|helped|remember|remembered|thought|think|say|said|listen|care|cared|appreciate|appreciated|thank|give|hold)",
            "(nobody|no one|not one person|not a single person|not a soul) [here|in this house|in this family|even|ever|else]? (thought|thinks|bothered|bothers|offered|offers|noticed|notices|cared|remembered|asks|asked) (to (ask|help|tell|include|invite|save|leave|clean|tidy|wash|say)|of|about|that|how|what|if|when|my|whether|me (how|if|what|when|first|along)|$) ..2 (ask|help|i|tell me|include|invite|save|leave|clean|tidy|wash|me|my|first|$)",
            "(i notice|i see|funny how|interesting how|interesting that|funny that|strange how|i noticed|amazing how|fascinating) [that] (nobody|no one|someone|somebody|some people|the only one|it is always|i am always|i am the only) ...8",
            f"(the|those|these|that|this|your|our) ..2 {CHORE} (will|is|are|do|does|did|has|have|would) not (going to)? ..1 (wash|clean|empty|walk|fold|iron|tidy|cook|do|make|pay|take|put|wrap|pick|feed|fill|load|bake|mow|change|sort|get|hoover|answer) ..3 (itself|themselves|its self|themself)",
            f"^ (the|those|these|that|our) ..1 {CHORE} (is|are) [still|not|@filler] (full|overflowing|empty|dirty|piled|not|still|in|on|out) ..4 , i (see|notice|noticed) $",
            f"i wonder who (is|will|would|might|gets|has) ..2 ({DO}|going to|have to|end up) ..4 ($|this time|again|then|for a change|now)",
            f"(guess|guess who|look who|i wonder who) [is|has|gets|will be|had] ..1 (to)? {DO} ..4 (again|as usual|as always|this time|once more|alone)",
            "(someone|somebody|anyone|anybody|no one|nobody) (could|might|should) have [at least|@filler] (told|asked|said|warned|helped|thought|mentioned|let me|called|rung|invited|offered|done|remembered|saved|cleaned|bought|gone|waited|left me|put|checked|noticed)",
            "i do not suppose (anyone|anybody|someone|somebody) (thought|remembered|bothered|has|could|would|might|saved|wants|noticed|asked|did)",
            "if only (someone|somebody|anyone|one person|there was someone) [had|would|could] ..1 (gone|been|thought|done|asked|helped|remembered|bought|told|cleaned|made|cooked|left|had|who)",
            "(everyone|everybody) else's ..1 (came (home|to see|for)|rang|called|remembered|managed|visited|visit|visits|ring|rings|get|gets|help|helps|remember|remembers|come|comes|take|takes|buy|buys|cook|cooks|call|calls|make|makes|bring|brings|want|wants|seem|seems)",
            "(no need|not necessary|heaven forbid|god forbid|far be it) [for|that]? (anyone|anybody|everyone|someone|somebody|you) [to|might|could|would] ..2 (effort|fuss|help|lift|trouble|thank|ask|notice|remember|think|clean|offer)",
            "(i suppose|i guess|that is|is|are|obviously) ..3 for other (women|people|men|wives|couples|families|mothers|fathers|girls)",
            "i wish i had (a|someone|somebody|people|friends|family|one) ..2 (who|that)",
            "(funny|strange|odd|weird) i thought (we|you|this|i|someone|it)",
            "(at least|good thing|good job|glad|lucky) one of us (remembered|remembers|cares|thought|works|bothers|knows|is (working|trying|paying|awake|responsible))",
            "(is|are|_) not going to ..1 (wash|clean|empty|walk|fold|iron|tidy|cook|do|make|pay|take|put|change|sort|load|feed) (itself|themselves|herself|himself)",
            f"^ (it would|would) be [@intensifier] (nice|lovely|good|great|wonderful|something) if (someone|somebody|anyone|anybody|people) [else|ever|once|here] {DO_PAST}",
            "in case (anyone|anybody|someone|you) (cares|noticed|had not noticed|has not noticed|have not noticed|did not notice|was wondering|can hear|is listening|is interested)",
            "(would|could) ...6 but (someone|somebody) has [got] to",
            "(laundry|dish|dishes|cleaning|washing|magic|house|kitchen|dinner|bin|housework|tidy|dishwasher|toilet roll|milk) (fairy|fairies|elf|elves|pixies)",
            "(nobody|no one) has [@filler|even] (rung|called|texted|asked|visited|checked|thanked) (me|how|on me|if)",
            "if only i had (someone|somebody|anyone|a|one) ..2 (who|to|that)",
            "(nobody|no one) is [ever] going to (ask|notice|help|offer|thank|remember|say|wonder)",
            "(nobody|no one) [ever] (brings|buys|gives|takes|makes|cooks|sends|rings|calls|asks|thanks|helps) me",
            "(someone|somebody) (could|might) [at least|@filler] (offer|help|lift|ask|say|think of|thank|notice|lend|give) ..2",
            "what i would give (for|to have) (a|an|someone|somebody|one|people) ..2 (partner|husband|wife|son|daughter|friend|who|family|that)",
            "i wonder (if|whether) (anyone|anybody|someone|somebody) [else] (in this house|in this family|here|round here|around here|ever|but me)",
            "i will [@filler] (stay|sit|be|eat|wait) (home|in|here|at home) ...5 (alone|on my own|by myself|as usual|as always)",
            "(nobody|no one) (has|is) [@filler] (offered (me|to)|asked (me|how|if|whether)|noticed|thanked me|remembered (my|that|it)|said (thank|happy|well done|sorry)|thought to)",
            "(a|such a) (shame|pity) [that] (nobody|no one|someone|somebody|some people|there is no one|there is nobody) [here|in this house|in this family|else|ever|round here] (knows|bothered|bothers|thought|thinks|remembered|remembers|cares|cared|helps|asked|asks|noticed|notices|to (ask|help|talk|share)|can be|could be bothered|wants|wanted|has the)",
            "do not worry about me ...8 (by myself|on my own|alone|as usual|in the dark)",
            "(someone|somebody|some people|certain people|people) in this (house|family|flat|home) ..1 (never|keeps|keep|can not|could|still|has|left|does not|do not|forgot|forgets)",
            "(nice|great|lovely|good|wonderful) if (for once|just once) (i|someone|somebody|anyone|people|you|we)",
            "(not that|as if) (anyone|anybody|anyone else) (is|has) (remembered|noticed|asked|offered|interested|listening|thought)",
            "^ [well|oh] nice (that|for) (somebody|someone|some people|some) ..1 (gets|get|has|have|can) (to (sit|rest|sleep|relax|go|stay|put)|a (rest|break|lie|day|night|sit)|time)",
            "other people's (husbands|wives|partners|children|kids|sons|daughters|parents|mothers|fathers|families|friends) [@filler] (remember|visit|ring|call|help|cook|buy|bring|take|come|ask|notice|say|get|do)",
            "not that i ever (get any|got any|get one|got one|am asked|get asked|get invited|get thanked|get it|get them)",
            "must be (great|lovely|nice|good|wonderful) to [@filler] (sleep in|sleep late|lie in|sit|relax|rest|put your feet|do nothing|have nothing|have time|stay in bed|not (have|work|worry))",
            "would be [@intensifier] (nice|lovely|good|great|wonderful) (not to have to|if i (did not [always] have to|(was|were) not [always] the only|(was|were) not ..2 alone|could [also|ever|once] ..3 (for once|sometimes|too)|had (help|a hand|some help)|ever|got (help|a hand|thanked|asked)))",
            "(there was a time|once upon a time) [when]? (you|people|my own _) ..3 (me|my|us|we|together|for)",
            "(i suppose|i guess) (your|this) (old|poor) @kin (will|can|must|has) ..2",
            f"(i suppose|i guess) i will [@filler] {DO} ...4 [in the (rain|dark|cold)] then ($|, in the (rain|dark|cold))",
            # Done with a sigh.
            f"(i guess|i suppose|guess|looks like|fine|do not worry|not to worry|no matter|that is fine|it is fine|it is ok|never mind|ok|no|well|right|so|then|i see) [that|then|so|ok|now]? i (will|am|have to|will just|will have to|am going to|better|had better|would better) [@filler|going to|have to|be] [@filler|be] {DO} ...6"
            " (myself|by myself|on my own|alone|again|as usual|as always|like always|like i always do|without you|once more|single handed|single handedly|yet again)",
            f"i will [@filler] [have to] {DO} ...4 (as usual|as always|like always|like i always do|again i (guess|suppose)|i (guess|suppose)|yet again|once again|then shall i)",
            "(do not|no need to|no do not|please do not) (mind me ($|i will|i only|i live|i am (just|only) (the|here|a)|carry on|just (carry|keep))|trouble yourself|strain yourself|worry yourself|all (jump|rush|offer|shout) (up|at once)?|everybody (jump|rush|offer)|everyone (jump|rush|offer)|let me stop you|put yourself out)",
            "i will [@filler] (sit|be|stay|wait|stand|lie) (here|over here) ..2 (alone|by myself|on my own|in the dark|in the cold|like a lemon|waiting|with nobody|with the _|then)",
            "(am i|i am|i must be|is it|i did not (know|realise) i was|didn't know i was|seems i am|apparently i am) [@filler] [the] (only one|only person) [in this house|here|round here|in this family] (who|that|with|able|capable|allowed|doing) ..6",
            "(other|some|most|normal|_) (husbands|wives|men|women|partners|couples|sons|daughters|mothers|fathers|parents|brothers|sisters|boyfriends|girlfriends) (get|send|bring|buy|take|help|cook|surprise|ring|call|visit|remember|plan|ask) ..4 (their|each other|flowers|sometimes|without being|for them|mums|mothers|wives|husbands|girlfriends)",
            "some people ..1 get (flowers|help|thanks|a lie in|breakfast|presents|thanked|asked|phoned|rung|cards|surprises|a day off|to sit|to sleep|to rest|invited)",
            "(my|her|his) (friend's|sister's|brother's|mate's|colleague's|cousin's|neighbour's|best friend's) (boyfriend|husband|wife|girlfriend|partner|kids|son|daughter|children) [always|actually|even|still] (takes (her|him) (out|to|away)|(buys|brings|sends|cooks|makes|runs|rings|calls) (her|him|them)|surprises|remembers|helps|does the)",
            "(i can not|i do not|who can|can not) [even|really]? remember the last time (anyone|anybody|someone|somebody|a person)",
            "i wonder what (it is|that is|it would be|it feels|that feels|it must be) like to (have|be|get|feel|live with) ..2 (partner|husband|wife|boyfriend|girlfriend|son|daughter|mother|father|friend|family|someone|somebody|people|asked|thanked|helped|noticed|listened|loved|wanted|appreciated)",
            "i (will|would|have to|had to|must|do|am|better|guess|suppose) ...10 (as|since|because|if|when|seeing as|seeing) (nobody|no one) else (will|does|is|would|bothers|has|can|seems|wants|ever)",
            "(do not|no|no no|please do not) get up (i will|i can|let me) [@filler] ..3 (all|everything|myself|alone|on my own|again|as usual)",
            "(a|one|some|any|a little) (thank you|thanks|hug|help|phone call|call|hand|bit of help|little help|text|kind word|visit|break) [now and then|once in a while|for once|from time to time|occasionally|from someone|every so often|round here|around here]? (would|might) (be|not) [be|have been|hurt|kill|go]? [@intensifier] (nice|good|lovely|appreciated|hurt|kill|welcome|be|go a long way|amiss)",
            "(not that|as if) (anyone|anybody|you|someone|somebody) (asked|noticed|noticed|cares|cared|would|would care|would notice|ever (asks|asked|notices)|is asking|minds|remembered|has (asked|noticed))",
            where=Where(negated=False),
        ),
        # Left out, and it is “fine”.
        Sequence(
            Pattern(
                "you [all|lot|guys|two|both] ..4 without me",
                "(you (lot|all|guys|two|both)|everyone|everybody) [all|else] (went|had|met|got together|were invited|are going)",
            ),
            Pattern(
                "^ (that is|it is|no that is|no it is) [@filler|@intensifier] (fine|ok|great|nice|good to know) ($|, i)",
                "^ i (like|love) _ too $",
                "^ i would have (liked|loved) ..2 $",
                "(would have|might have) (liked to (come|be|go)|come too|come as well|been nice to (be|come|know))",
            ),
            within="message",
            reach=8,
        ),
        Sequence(
            Pattern("what (day|date) (it is|tomorrow is|today is|@day_name is)"),
            Pattern("^ (never mind|forget it|it does not matter|does not matter|no never)"),
            within="message",
            reach=6,
        ),
        Sequence(
            Pattern(
                CHORE,
                "basket",
                "table",
                "heating",
                "bath",
                "windows",
                "oven",
                "hall",
                "stairs",
                "birthday",
                "anniversary",
            ),
            Pattern(
                "(just saying|only saying|just (putting|throwing) (it|that) out there|just thought i would mention it|not that (i mind|it matters|anyone cares)|in case (anyone|anybody) (cares|was wondering|is interested)|if anyone is interested)"
            ),
            within="message",
            reach=12,
        ),
        Sequence(
            Pattern(
                f"(someone|somebody) (has|have|had|ought|should|has got|needs|left|forgot|could|might|must|did not) [to|have|have to|got to]? ..1 ({DO}|earn|be responsible|think|forgotten|left|remember|keep)"
            ),
            Pattern(
                "(in this (house|family|place|home)|round here|around here|i (guess|suppose)|for once|do not (they|you think)|for a change|again)"
            ),
        ),
    ),
    unless=(
        Unless(
            Pattern("(except|but|like|besides|apart from) (you|mum|dad)", where=Where(quoted=None)),
            example="Nobody calls me just to chat, except you",
            why="The exception is a thank-you.",
            place="sentence",
        ),
        Unless(
            Sequence(
                Pattern("(one|some) of us", "(someone|somebody) here"),
                Pattern("(^|,) (it was )?you ($|,)"),
                within="message",
                reach=10,
            ),
            example="at least one of us remembered the charger. You!",
            why="Who is meant is named, and praised.",
        ),
        Unless(
            IN_PLAY,
            example="It would be nice if someone emptied the dishwasher haha",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(thanks for|thank you for|thank you so|(^|,) thank you $$|happy for you|glad for you|pleased for you|proud of you|enjoy|you deserve|deserve it|so glad|delighted|tell me (all|everything|more)|i love|love you)",
            ),
            example="Must be nice to be off on a Friday, so glad for you",
            why="It is gladness for the other, thanks, or play.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(would|could|can|will) you ..1 (please|help|mind|ask|do|take|come|be|give|make|clean|pick|bring|call|cook)",
                "(do|would|are) you (want|like|free|up for|fancy)",
                "(shall|should|can|could) we",
            ),
            example="I guess I'll be cooking again then, would you help with the potatoes?",
            why="The request itself is there as well.",
            place="message",
        ),
    ),
    offers=(
        Reframe("I'm [a feeling] and I'd like [what I wish for]. Would you [one small thing]?"),
        Ask("What is the wish in this, said as a question they could answer with yes or no?"),
    ),
    fires=(
        "It would be nice if someone emptied the dishwasher",
        "the bin's not going to empty itself",
        "Must be nice to have a whole evening off.",
        "some of us have to get up for work",
        "It would be nice if somebody asked how my day was.",
        "those dishes arent going to wash themselves",
        "I guess I'll do it myself then.",
        "Don't mind me, I'll just eat on my own.",
        "All right for some, isn't it.",
        "Other sons ring their mothers on Sundays.",
        "funny how nobody noticed i cleaned the whole house",
        "I suppose I'll be cooking again, as usual.",
        "If only someone would offer to help with Dad for one weekend",
        "a thank you now and then wouldn't hurt",
        "I wonder who's going to take the bins out this time…",
        "Am I the only one who knows where the hoover lives?",
        "The sink is full of plates again, I notice.",
    ),
    quiet=(
        "Must be nice to be home again, so glad for you",
        "Somebody tell the moon to turn it down, some of us are up at five, lol",
        "Would you do the dishes tonight? I'm worn out.",
        "You said “must be nice to have a whole evening off” and I felt caught out.",
        "Some of us are getting the early train, some at noon.",
        "The fridge is full again, I'll put the cake on the balcony",
        "It would be nice to have soup tonight.",
        "I'll do it myself, you rest your back.",
        "I guess I'll be on the later train then, do you want anything from town?",
        "Don't worry about the bins, I've done them.",
        "Nobody noticed the cake was shop bought, phew",
        "The cat won't feed herself, so I'm popping home at one.",
        "My brother always said some people would rather walk than ask the way.",
    ),
    confidence=0.65,
)
