"""A reply that measures a pain against somebody else's."""

from nearer.reader.contexts import matcher
from nearer.reader.matchers import Pattern, Where
from nearer.reader.rule import Ask, Exchange, Reframe, Rule, Unless

RULE = Rule(
    code="SAF111",
    name="comparing",
    step="safety",
    tone="care",
    roles=("reply",),
    since="0.1.0",
    status="stable",
    notice="Setting this beside somebody else’s life may land as “yours does not count”.",
    why=(
        "A pain does not get lighter because somebody else’s is heavier; it only gets harder to"
        " speak of. “Others have it worse” and “when I was your age” turn what was shared into a"
        " contest, and the one who shared it has lost before it begins. What helps is being"
        " understood in one’s own case."
    ),
    limits=(
        "A comparison can also say “this happens to many, and nothing is odd about it”. The"
        " words alone do not always tell which is meant."
    ),
    sources=("linehan1997", "gordon1970", "bodie2015"),
    match=(
        Pattern(
            "(when|back when) i (had|was|raised|brought up) ..5 (we|i) (just|simply|still|never)? (got on with|managed|coped|did|had no|did not (have|complain|make))",
            "(other|most|all) (@role_name|people|women|men|girls|mums) (seem to|can|all|just|still|usually)? (manage|cope|get on|get by|get through|handle|deal|survive|do it|make it work) ..3",
            # Other people carry more.
            "(others|people|children|kids|families|women|men|everyone|everybody|someone|somebody"
            "|plenty|millions|half the world|most|many|refugees|parents|mums|couples"
            "|students|friends|some|them|us|those) @filler? ..4 (it|things|lives)? ..2 (so much"
            "|much|far|way|a lot|even)? (worse|harder|tougher|rougher|worse off|starving|dying"
            "|homeless"
            "|less fortunate) ($|,|than|off|out|right|in|on|from|every|with|so|things|problems"
            "|lives)",
            "(others|people|children|kids|families|women|men|plenty|millions|many|somewhere"
            "|some) ..4 (real problems|actual problems|bigger problems|bigger worries|real "
            "worries|nothing to eat|no food|no home|war zones|in hospital"
            "|far less|much less|with less|so much less|who have nothing|with nothing|have "
            "nothing)",
            "@close_person <have> (got)? it ..2 (worse|harder|tougher|rougher)",
            "there (are|is) (people|children|kids|families|women|men|folk) (@filler|out there)? (starving|dying|sleeping rough|living in|fleeing|with (nothing|cancer|less|no)|without)",
            "(plenty|lots|loads|most) of ..2 (people|women|men|us) would (love|kill for|like|be glad of|swap for|dream of) (your|to have (your|half)) ..2",
            "you should (see|hear) what @close_person (is|has|goes|had|went) ..2",
            "(lots of|plenty of|loads of|so many|many|most|other|millions of|a lot of|all kinds "
            "of) (people|women|men|kids|couples|families|parents|mums|students|children"
            "|marriages) (@filler|have to|also)? (<lose>|<fail>|<get> (divorced|fired|sacked"
            "|dumped|by|through|sick|ill|old|on)|<manage>|<cope>|<live>|<survive>|<deal>|<do> (it"
            "|that|this|without)|<raise>|<break> up|<work>|have (to|no|less|it (worse|harder|hard"
            "|tough|tougher|rough))|<go> without)",
            "(people|kids|children|others|women|men|families|some) (do not|did not|never|can not"
            "|have never) (@filler|even)? (have|had|get|got|eat|afford|know|make it|see) ..4",
            "(my|our) (mother|mum|dad|father|gran|granny|grandmother|grandma|grandad|grandfather"
            "|nan|parents|sister|brother|friend|cousin|aunt|uncle) (@filler|always|had)? (raised"
            "|worked|walked|brought up|managed|survived|lived|grew up|went through|did|buried"
            "|had) ..4 (no|without|nothing|alone|herself|himself|own|five|six|three|four|seven"
            "|ten|two jobs|and (never|still)|the war)",
            "(did not|never|do not|will not|would not|does not) (@filler|ever)? (hear|see|catch"
            "|find) (her|him|them|me|us|@close_person) ..1 (@upset_act|complaining)",
            "(you are|nobody is|you think you are) (@filler|nothing|not|hardly|no)? (@filler|so"
            "|that)? special",
            "(first world|rich people|nice|white people|rich) problems",
            "(nice|good|lovely|wonderful) problem to have",
            "(others|people|some|plenty|many|most|someone|women|men|everyone|half the (country"
            "|world|people|street|office)|some of us|i) ..3 would @filler? (kill|give anything"
            "|give their|love|dream|be (@filler|so|very)? (grateful|glad|thrilled|happy|lucky"
            "|delighted|over the moon)) ..2 (for|to have|to be|of|with|if)"
            " ..1 (that|your|a|what|those|such|one)",
            "(do you know|have you any idea|think|imagine|consider|remember|realise) (of|about)? "
            "how many (people|women|men|kids|children|others|families|couples|girls|boys)",
            "do not (talk|speak|complain|moan|whine|lecture) to me about",
            "(others|everyone|everybody|@close_person|they|people|if i can|i (manage|managed"
            "|coped|cope|did it)|your _) ..4 ,? (so)? (why can not you|so can you|why do not you"
            "|so should you|so could you|you can too|so will you)",
            "(think|thinking|imagine|remember|consider|look) (of|about|at|how)? (all)? (the|those"
            "|what|people|everyone|others|how)? ..2 (people|kids|others|those|children|families)"
            " ..3 (who|with|in|have|worse|without|would)",
            # The same thing, borne better by someone.
            "@close_person @filler? (never|not once|hardly ever|does not|did not|do not) ..1 "
            "(<complain>|<moan>|<whine>|<cry>|<struggle>|<fuss>|made a fuss|make a fuss|<need>"
            " all|<get> upset|<have> (any|a) (problem|problems|trouble)|<find> it|<make> such)",
            "@close_person @filler? (<manage>|<cope>|<handle>|got on with it|gets on with it|got "
            "through|gets through|<deal> with|<survive>) ..4",
            "(why can not you|could not you|if only you were|you should be|be) more like (your _"
            "|him|her|them|other|everyone)",
            "(everyone|everybody|nobody|no one|anyone) else ..3 @filler? (<manage>|<cope>|<seem>"
            "|<handle>|<deal>|<survive>|<get> on|<get> through|does it|did it|can|is fine|is "
            "coping|would|<complain>|<moan>|finds (it|this|that)|has (the same|these|this|a) "
            "problem|gets upset|made)",
            "(everyone|everybody|we all|all of us|we have all) @filler? (<have>|<get>) ..2 "
            "(problems|issues|bad days|bad day|worries|stress|struggles|troubles|crosses|stuff"
            "|things|baggage|down days|off days|hard days)",
            "(everyone|everybody|we) (is|are|feels|feel|gets|get) (all)? @filler? @intensifier? "
            "(tired|stressed|busy|struggling|exhausted|sad|down|lonely|anxious|that way|like "
            "that) ($|,|..1 (sometimes|too|these days|now and then|at times|you know|now|as well))",
            "you are (not|hardly|far from) the (only|first) ..2 (who|that|to|with|in the world"
            "|having|struggling|going) ..3",
            "(it is|that is) the same for (everyone|everybody|all of us|us all)",
            # A bygone or harder life as the measure.
            "(when|at) (i|we) (was|were) your age ..2 (i|we) @filler? (<have>|<be> (already"
            "|married|working|out|raising|up|on)|did not|never|already|<work>|would|<manage>"
            "|<walk>|<do>|got on|could|just)",
            "at your age (i|we|your _) @filler? (<have>|<be>|did not|never|already|<work>|would"
            "|<manage>|<walk>|<do>|got on)",
            "(^|,|back|people|kids|children|women|men|we|mothers) in (my|our) (day|days"
            "|generation)",
            "look at (your _|your @kin|_) ,? (@filler)? (he|she|they|who) ..3 (never|not|still"
            "|manages|copes|has|does|works|kids|alone)",
            "(my|our|your grandmother's|your grandfather's) generation ..2 (did not|never|just"
            "|had|got)",
            "(i|we|she|he|they|your _) (had|have|has) it (so|much|a lot|far|way|even)? (worse"
            "|harder|tougher|rougher) ",
            "(i|we) ..2 (been through|had|seen|lived through|dealt with|survived) ..1 (worse"
            "|harder|a lot more|much more)",
            "(compared|next|in comparison) (to|with) (what|mine|that|others|me|us|some|my|most"
            "|people|losing|having|your|the)",
            "(that|this|it) is nothing (compared|next|beside|like|on)",
            "(^|,|well|you|maybe) try (being|having|doing|living|working|raising|looking after"
            "|losing|getting up|sleeping|paying) ..6",
            where=Where(question=False, negated=False),
        ),
        Pattern(
            "(^|,|and|oh|so|if) (do)? you (think|reckon|call) (that|this|it|you) ..2 (bad|hard"
            "|tired|stressed|rough|tough|busy|worse|pain|a problem|problems|unlucky|difficult) ($"
            "|,|wait|try|i|my|when)",
        ),
        # The measure taken from anybody else, near or far.
        Pattern(
            "(tell|telling|say|saying|explain|explaining) (that|this|it) to (the|a|an|someone"
            "|somebody|people|anyone|all the|those|my|your) ..4 (who|in|with|from|of|without)",
            "(my|your|our) _ (@filler|once|also)? (lost|went through|had|buried|survived|was "
            "through|raised|worked|got|has|lives with|goes through) ..6 and (@filler|still|now)? "
            "(@filler|he|she|they|nobody)? (@filler|still)? (is|was|are) ..1 (fine|ok|happy|great"
            "|smiling|all right|doing)",
            "(my|your|our|^) !(you|i|we|it) (@filler|once|also)? (lost|went through|had|buried"
            "|survived|raised|worked|goes through|did|has) ..8 ,? (and|but) ,? (@filler|still"
            "|now)? (he|she|they)? (@filler|still)? (never|came out|came through|got on|got over"
            "|coped|copes|managed|manages|bounced|did not (cry|moan|complain|fall|make|need|take"
            "|miss|say|whine)|does not|do not|turned out|not once|still (went|works|smiles|worked"
            "|got|goes)|went to work|kept going|without a)",
            "i (have|had|have had|am having) (a|an|had a)? ..1 (much|far|way|even|a lot)? (harder"
            "|worse|tougher|rougher|longer) ..1 (day|week|year|time|life|childhood|night|shift"
            "|job|month)",
            "(everyone|everybody|we all|all of us|most people|every (parent|mum|mother|couple"
            "|student|woman|man|new mum|teenager)|(lots|loads|plenty|most|all) of? (people"
            "|couples|mums|women|men|parents|students|families)|couples|all couples|all "
            "families) (@filler|have|has|will|all)? (goes|go|gone|has been|been|have been) "
            "through (this|that|it|the same|these|hard|bad|rough) ($|,|at|some|sometimes|you|and"
            "|times|patches|thing|one day|eventually)",
            "(lots|loads|plenty|millions|most|all) of? (people|couples|mums|women|men|parents"
            "|students|families|kids|friends|marriages) (@filler)? (have|get|deal with|live "
            "with) (this|that|it|these|the same|worse)",
            "when (i|we) (was|were) (young|younger|a kid|a child|a student|a girl|a boy|little"
            "|growing up|at school|your age|kids|small|starting out|first married|in my ..1) ..4 "
            "(did not|never|no one|nobody|got on|had to|would have|could only|had no|worked"
            "|without)",
            "(it|this|that) (does not|did not|never) (@filler|seem to|even)? (bother|bothers"
            "|upset|worry|affect|bothered|hurt|matter to) (anyone|anybody|any of|other|others"
            "|the others|everyone|him|her|us|them|your _|most)",
            "you are the only (one|person|child|parent|woman|man) ..4 (who|that|with) (@filler"
            "|ever)? (feels|minds|thinks (so|that|this)|complains|<be> (upset|bothered"
            "|complaining|unhappy|crying)|has (a|any) problem|finds (it|this)|sees it|struggles"
            "|can not cope|makes|takes it)",
            "you are the only one (@filler)? (upset|complaining|bothered|struggling|unhappy"
            "|moaning|crying|making|having|with a problem)",
            "(i|we|your @kin|your _|he|she|they) (@filler)? (raised|brought up|worked|buried"
            "|survived|looked after|walked|lived|managed) ..6 (on my own|alone|on (his|her"
            "|their) own|by (myself|himself|herself)|with no|and (@filler)? (i|we|he|she|they)? "
            "(never|still|not once)|without)",
            "there (are|is) (@filler|so many|plenty of|loads of|millions of|always)? (people|kids"
            "|children|families|women|men|folk|others|someone|somebody|mothers) (out there)? "
            "(@filler|right now|who)? (with|in|without|starving|dying|living|sleeping|fighting"
            "|have|do not|can not|never|would|are|is|worse) (no|literally|nothing|out|a|war"
            "|hospital|real|nobody|cancer|worse|the streets|on|in|have|starving|dying|give|love"
            "|so much|far|much|much worse|off|way)",
            "(half|most of) (of)? (the|this)? (world|country|planet|population|people|office"
            "|town) (has|have|does|do|is|are|would|lives|live|goes|go|can|never)",
            "(people|kids|children|women|men|families|soldiers|mothers|girls) in (a|the|war|poor"
            "|other|some|real|countries) ..3 (have|are|do|would|live|can not|never|who|walk)",
            "you (do not|have no idea|have not a clue) (@filler|even)? (know)? (you are born|how "
            "lucky you are|how easy you|how good you|what (real|proper|true|actual|hard|hardship"
            "|tired|stress|poor|pain|hunger|lonely|suffering|work) ..2)",
            "be (@filler)? (glad|grateful|thankful|happy) (that)? (you|it|he|she|they) (do not"
            "|are not|did not|have not|never|is not|only)",
            "(if|when) (i|we|he|she|they|your _|everyone else) ..4 ,? (then)? (so can you|you "
            "can (too|as well)|why can not you|what is your excuse)",
            "what is your excuse",
            "would (@filler|gladly|happily)? (swap|trade|change) (@filler)? (places|lives|with "
            "you|problems|shoes)",
            "(we|i) (had|lived|grew up|slept|were|was|went) ..7 ,? (and|but) (@filler)? (no one"
            "|nobody|none of us|we never|i never|i did not|we did not|we still|we all) ..2",
            "^ (oh|so)? you want (@feeling_hard|stress|hard|pain|trouble|problems|busy|bad|real"
            "|to see) ($|,|problems|stress)",
            "(everyone|everybody|we all|all of us|most people) (@filler)? (feel|feels|felt|gets"
            "|get|is|are|was) (like (that|this)|that way|this way|the same|so|@feeling_hard) (at"
            "|when|in|after|before|on)",
            "there (are|is) ..2 (who|that) (@filler|literally)? (do not|can not|could not|have no"
            "|have nothing|have lost|never|would (love|kill|give)|live|sleep|go|starve|work|die)",
            "!(you|all|everything|who|what) (had|has|have) it ..3 (worse|harder|tougher|rougher)",
            "you (will|would) (@filler)? (understand|know|see|realise|learn|thank) ..3 (when|once"
            "|if) you (are|have|get|grow|become|had|were) ..3",
            "there (are|is) (@filler)? _ (people|kids|children|families|women|men|mothers"
            "|babies) (@filler)? (in|with|without|who (have|can not|do not|are)|out there|dying"
            "|starving)",
            "(your _|your @kin|he|she|they|nobody else|no one else|the others|other _) "
            "(@filler)? (never|does not|do not|did not) (@filler|ever|seem to)? (have|has|had"
            "|needs|need|cause|make|makes|made) (@filler)? (this|that|these|a|any|such|all this"
            "|half) (@filler|kind of|sort of)? (problem|problems|issue|issues|trouble|fuss"
            "|worries|drama|breakdown|difficulty)",
            "(nobody else|no one else|none of the others) (@filler|has|ever|is)? (complained"
            "|complains|complaining|minds|minded|seems|has a problem|had a problem|cries|cried)",
            "i (@filler)? (never|do not|did not|would not|would never) (@filler|ever)? (get|got"
            "|feel|let|make|made|worry|cry|complain|complained|moan|fuss|stress) ..3 (upset|like "
            "(that|this)|about (it|that|things|mine|this)|a fuss|get to me|bother me|worked up)",
            "all (kids|children|couples|siblings|parents|mums|teenagers|men|women|friends"
            "|marriages|families|brothers|sisters|jobs|babies) (@filler)? (go|get|have|do|fight"
            "|argue|feel|say|are|cry|struggle) ..2",
            "then you (would|will) (@filler)? (know|understand|see|feel) (@filler)? (what|about"
            "|real|stress|tired|hard|pain|busy|poor|lonely|worry|grief) ..2",
            "(see|look at|think of|think about|imagine|know) what (the|other|some|my|others|real"
            "|your _) ..4 (going through|have to|has to|deal with|put up|facing|live with|been "
            "through)",
            "you (@filler)? (had|have|have got|got|have had) it (@filler|so|really|pretty|too)? "
            "(easy|lucky|good|made|better than|cushy|soft)",
            "(everybody's|everyone's|we have all) got ..2 (problems|issues|worries|stuff"
            "|something|baggage|troubles|stress|crosses|bills)",
            "(my|your|our|his|her) _ ..8 ,? (and|but) (@filler)? (he|she|they)? (@filler|still)? "
            "never (<moan>|<complain>|<cry>|<whine>|<grumble>|<sulk>|said a word|took (a|it)"
            "|missed|made|asked|once)",
            "(think|thinking) (about|of) (all)? (the|those) _ ,? (they|who|that|with|in) (have"
            "|are|do|work|live|go|never|can not|real|no|actual)",
            where=Where(question=False, negated=False),
        ),
        Pattern(
            "(do you know|have you any idea|do you realise|do you have any idea|can you imagine) "
            "how (many|much|lucky|hard) ..5 (you are|you have|would|have it|have no|have nothing"
            "|it is for|go without|go hungry|starve|die|never|live|dream|can not|wish)",
            "(why can not you|could not you|can not you|i wish you (were|was|could)|you could "
            "try to) (@filler)? (be)? (@filler|a bit|a little)? (more)? like (your _|your @kin"
            "|him|her|them|other|the other|everyone|me|us|@kin)",
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "(ride|sit|walk|lie|stand|sleep|stay|be|come|right|sat|here|seat|bed|desk|stood|lying|sitting|live|lives|park) (down )?next to (me|my|mine|us|others)",
            ),
            example="Come and sit next to me, others can stand.",
            why="It is a place and no measure.",
        ),
        Unless(
            matcher("neutral", "good news", "asks"),
            example=Exchange("which of the two tents?", "the blue one, people have had worse"),
            why="What was shared holds no hurt, so nothing is weighed against it.",
            place="context",
        ),
        Unless(
            Pattern(
                "(i|we) (was|were|felt|cried) ..4 (scared|lost|lonely|terrified|frightened|the "
                "same|that way|a mess|unhappy|sad) too",
                "you are not the (only|first) ..8 (i|we|me)",
                "(does not|do not|did not|will not|would not|never) (make|makes|mean|take|takes"
                "|matter) ..6",
            ),
            example="Others have it worse, and that doesn't make yours hurt less.",
            why="The words stand beside the other, or turn the comparison down.",
            place="sentence",
        ),
        Unless(
            Pattern("(i|we) (had|have) it (worse|harder|easier) (and|but) (still|yours)"),
            example="i had it harder but yours is real too",
            why="The comparison is taken back at once.",
        ),
    ),
    offers=(
        Reframe("This is hard for you, and that is enough reason to talk about it."),
        Ask("What makes it hard for this person, in this life?"),
    ),
    fires=(
        "There are children starving, you know",
        "Other people have it so much worse.",
        "there are kids starving out there you know",
        "When I was your age I had two jobs and a baby.",
        "your sister never complained about it",
        "Everyone else manages, darling.",
        "some people would kill for a job like that",
        "That's nothing compared to what my brother went through.",
        "try being up all night with twins",
        "you think that's hard? wait till you have kids",
        "Think of all the families who have no home at all.",
        "we all have bad days mate",
        "Back in my day we got on with it.",
    ),
    quiet=(
        "Walk next to me on Saturday and say nothing at all.",
        "That sounds like a lot to carry alone.",
        "You said your dad always told you “others have it worse”, and that stuck.",
        "When I was your age I was scared too, and nobody asked me.",
        "Other people having it worse doesn't make this hurt less.",
        "Your sister never told me. I'm glad you did.",
        "Everyone else has gone home, so take your time.",
        "Would it help to hear how other people have got through it?",
        "think of me at nine, I'll be holding your hand from here",
        "You don't have to be more like anyone.",
        "Some people would have walked away. You stayed, and it cost you.",
        "I can't compare it to anything of mine. Tell me.",
    ),
    confidence=0.7,
)
