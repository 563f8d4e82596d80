"""A deed or a lack laid at the other's door, with nothing of what it was like."""

from nearer.reader.matchers import Pattern, Sequence, Where
from nearer.reader.play import IN_PLAY
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
            # What the rest of the sentence makes a wrong, whatever was done.
            "(^|,|but|and) @lead? @lead? {you !(can|could|may|might|will|would|should|must|always|never|not|need|look|sound|seem) ..8 @sting}",
            "(^|,|but|and) @lead? @lead? {you @sting}",
            "(^|,|but|and) @lead? @lead? {you !(can|could|may|might|will|would|should|must|always|never|not|are|look|smell|kiss|smile|wink|dance|move|touch|whisper|make|sing) ..8 and (it|that) @filler? @wears_down}",
            "(^|,|but|and) @lead? @lead? {you !(are|were|look|saved|made) ..8 ,? @worn_out}",
            # The usual thing after such words; who is thanked in them is let be.
            "(^|,) (as usual|typical|surprise surprise|yet again|once again|like always) ,? {you !(are|were|look|did|saved|made) ..4}",
            # Two things set side by side, the second of which makes a reproach of the first.
            "..10 and {you (complain|moan|whinge|have the (nerve|cheek|gall|audacity)|wonder why|dare ..1|say nothing|sit there|stood there|sat there|laughed|shrugged|just (sit|sat|stood|stand|laughed|shrugged|watched|walked|lie|lay)|can not even|could not even|did not even|do not even|have not even|could not (manage|find|spare|be)|like it that way|forgot (who|me|us|about|all)|put your _ first) ..4}",
            "(^|,|but|and) @lead? @lead? {you ..8 (while|when) (i (was|had|am) (still |in (labour|hospital|bed with)|on my (own|knees)|mid|at (work|the hospital)|giving birth|ill|sick|crying|cooking|cleaning|working|in the middle|talking|trying to|stuck)|the (baby|kids|children) (cried|cry|scream|screams|screamed|were|was)|we (waited|starve|struggle))}",
            "(^|,|but|and) @lead? @lead? {you ..8 and you (know|knew|like|enjoy|love) (it|that|exactly|full well|it that way)} ($|,|because|and)",
            "(^|,|but|and) @lead? @lead? {you (knew|know) ..8 (and|but|yet) ..2 (still|anyway|regardless|all the same|did it|went ahead|said nothing|never told|kept|lied|let|put)}",
            "(^|,|but|and) @lead? @lead? {you said you (were|had) ..8 (and|but) (you|then you)? (were|had|did not|had not|are|have not|went)}",
            "(^|,) {if it is not ..3 it is ..4 with you}",
            "{(that|this|it) is your (whole|entire|only|idea of a|big) (contribution|answer|excuse|apology|effort|solution|help|plan|response)}",
            # The wrong one, wrongly, too much.
            "(^|,|but|and) @lead? @lead? {you (gave|sent|told|bought|got|brought|booked|ordered|picked|took|used|put) (me|us|him|her)? the wrong _}",
            "(^|,|but|and) @lead? @lead? {you (did|have done|do|got|have got|are doing) (this|it|that|everything) (@filler )?(all )?(wrong|badly|backwards|on purpose)}",
            "(^|,|but|and) @lead? @lead? {you (made|have made|make) (a (big |huge |stupid |terrible )?|another |so many |too many |nothing but )?(mistake|mistakes|mess|error|errors)}",
            "(^|,|but|and) @lead? @lead? {you are @filler? [@intensifier] wrong} ($|and|again|as|about (me|that|this|everything|it|us))",
            "(^|,|but|and) @lead? @lead? {you (do not|have no idea|have not a clue) (know )?what you are (talking|doing|on) about ..1}",
            "(^|,|but|and) @lead? @lead? {you [are] @filler? @overdone (@filler|far|way)? (too (much|fast|slow|slowly|loud|loudly|late|often|hard|far|long|little|close)|so (much|fast|loud|slowly))}",
            "(^|,|but|and) @lead? @lead? {you are (@filler |way |far |much )?too (loud|slow|noisy|strict|soft|rough|late|fast|proud|picky|fussy|critical|demanding|quick to|eager to|comfortable|attached to (your|that)|nosy|intense|full of|old to be|involved with|close to (your (mum|mother|ex)|her|him)|cheap|serious|lax|hard on (me|us|them|him|her|the kids))}",
            "(^|,|but|and) @lead? @lead? {your ..1 @workmanship ..1 (is|are|was|were|has been) @intensifier? @shoddy}",
            # Laughed at, or walked away from, in what was hard; called a name.
            "(^|,|but|and) @lead? @lead? {you (laughed|smirked|shrugged|yawned|sighed|walked (off|away|out)|rolled your eyes) (when|while|as) i ..6 (@feeling_hard|cried|crying|sobbing|in tears|in pain|failed|miscarried)}",
            "(^|,|but|and) @lead? @lead? {you (called|call) (me|us|him|her|my _|our _|mum|dad) (a|an) @insult_adjective? @insult} ($|,|and|to|in|at|when|behind|again|last)",
            # Mine, and gone.
            "(^|,|but|and) @lead? @lead? {you (@filler )?(took|ate|broke|lost|sold|stole|deleted|finished|drank|hid|binned|dented|scratched|stained|shrank|ruined|moved|touched|chucked|crashed|smashed) (my|our) !@our_goods}",
            "(^|,|but|and) @lead? @lead? {you keep (checking|reading|going through|looking (at|through)|searching|opening) my (phone|messages|emails|texts|bag|post|diary|things|pockets)}",
            "(^|,|but|and) @lead? @lead? {you (were not|are never|were never|are not|have not been) (there|around) (for me|for us|when (i|we) ..1 (need|needed|cried|cry|lost|broke|fell|was (ill|sick|low|in hospital|giving birth)|am (ill|sick|low))|the (night|day) ..4 (died|needed|lost))} ..2",
            "(^|,|but|and) @lead? @lead? {you (read|opened|went through|searched|looked through) my (diary|letters|phone|messages|emails|post|journal|private _|texts)}",
            "(^|,|but|and) @lead? @lead? {you (are|were|have been|keep) flirting with} ..2",
            "(^|,|but|and) @lead? @lead? {you treat ..3 better than (me|us|your own)}",
            "(^|,|but|and) @lead? @lead? {you (just|really|still|simply) do not (get|understand) (it|me|this|us)} ($|,|do you)",
            "(^|,|but|and) @lead? @lead? {you promised ...5 (but|and) you (stayed|went|chose|worked|left)}",
            "(^|,|but|and) @lead? @lead? {you (talk|go on|moan|think|bang on) about (money|work|yourself|your (ex|job|phone|mother|mum|money|weight)) (all the time|constantly|non stop|all day|every (day|night|single day))}",
            "(^|,|but|and) @lead? @lead? {you [have] been (short|off|cold|funny|distant|sharp|moody|horrible|snappy|weird|mean) with (me|us) ..4}",
            "(^|,|but|and) @lead? @lead? {you (dumped|dump|palmed|left) the (kids|baby|children|dog) (on|with|off on) (me|my mum)}",
            "(^|,|but|and) @lead? @lead? {you (pushed|shoved|elbowed|tripped|kicked|poked|pinched) me (out|over|$|,|and|off|into|away|down|in front)}",
            "(^|,|but|and) @lead? @lead? {you (missed|forgot|skipped|blew|slept through) (the|a|another|your|our|my) (deadline|deadlines|appointment|payment|rent|turn|meeting|interview|pick up|school run|curfew|rehearsal|session|parents' evening|recital|scan|signal)}",
            "(^|,|but|and) @lead? @lead? {you (@filler )?left the ..1 (seat up|lid (off|up)|top off|mess|dishes|milk out|washing|plates|pans|crumbs) ..2}",
            "(^|,|but|and) @lead? @lead? {you @came (home|in|back) (so |too |really )?(late|drunk|at (one|two|three|four|_ in the morning|midnight|dawn|all hours)) ($|again|without|and (then|never|did|woke|expect|slammed))}",
            "(^|,|but|and) @lead? @lead? {you were (on your phone|asleep|drunk|texting|scrolling|late|laughing|glued to _ _) (during|through|the whole|all|when i|while i|at (my|our|her|his|the (funeral|wedding)))}",
            "(^|,|but|and) @lead? @lead? {you (are|were|have been) ..1 in (a|one of your|a foul|such a|a bad|a right) (mood|moods|strop|sulk|huff|temper)}",
            "(^|,|but|and) @lead? @lead? {you (can not|could not) (take|handle|accept|stand|bear|tolerate|face|admit|manage|stomach) (@filler )?(a (single|bit|joke|hint|card|call|text|word|smile|compliment)|any|criticism|no|responsibility|the truth|being (wrong|told|alone|second)|it when|one)}",
            "(^|,|but|and) @lead? @lead? {you act (all|so) (sweet|nice|innocent|lovely|perfect|superior|high|normal|loving|concerned|busy|important)}",
            "(^|,|but|and) @lead? @lead? {you ..2 (decision|decisions|plan|plans|choice|choices|arrangements) ..6 (without (me|us|asking)|behind my|over my head)}",
            "(^|,|but|and|why|how|because|that) {(every|each|any|whatever) ..1 (i|we) ..2 you (just )?(shoot|reject|criticise|ruin|ignore|refuse|mock|dismiss|laugh at|change|cancel|forget|spoil|tear|knock|question|complain|find fault|twist|turn) ..2}",
            "(^|,|but|and|so) @lead? {you are not even (going to|sorry|trying|listening|looking|interested|bothered|ashamed|pretending|the least)} ..1",
            "(^|,|but|and) @lead? @lead? {you are not (@filler )?(doing (your|anything|enough|what)|making (any )?(sense|time|an effort)|being (@filler )?@virtue|taking (this|me|it|any)|helping|trying|thinking about|sharing|pulling|answering|putting|treating|giving (me|us)|pulling|working hard) ..2}",
            "(^|,|but|and) {(that )?(the )?only thing you (have )?(@filler )?(done|said|asked|given|made|brought|talked|told) ..3}",
            "(^|,|but|and) {(not one|not a single|zero) (message|call|word|thank you|apology|question|visit|text|hug|card|kind word|offer|reply|compliment) (of thanks |of help )?from you}",
            # Done as if the writer were a thing, a servant or nobody; the rest again and again.
            "(^|,|but|and) @lead? @lead? {you (keep|kept) (on )?!@kept_well ..2}",
            # Done as if the writer were a thing, a servant or nobody.
            "(^|,|but|and) @lead? @lead? {you !(can|could|may|might|will|would|should|must|always|never|not) ..6 (like|as if|as though) (i|we) (am|are|was|were) (a|an|the|some|your) !(queen|king|princess|prince|star|genius|part|hero|member|gift|guest|only|most|best|celebrity|vip|goddess|million|person|human|adult|real|lady|gentleman|champion|own|equal|world|one|sister|brother|daughter|son|friend)}",
            # Time enough, and nothing done with it.
            "(^|,|but|and) @lead? @lead? {you (had|have had) (the (whole|entire)|all|a whole|_) (day|days|week|weeks|weekend|evening|morning|holiday|month|months|year|years|hours|afternoon) to _ ...6 (and|but) (you|it|nothing)}",
            # Mess and work left to the one who writes.
            "(^|,|but|and) @lead? @lead? {you @filler? (leave|left) (me|us)? ..2 @chore ..2 (to|for) (me|us)}",
            "(^|,|but|and) @lead? @lead? {you @filler? (leave|left) (your|the|my|dirty|wet|all your|a) ..4 (on the floor|all over|everywhere|lying (around|about)|in the sink|for me to|in a heap|dirty|unwashed|wet|open all|running all|on all)}",
            "(^|,|but|and) @lead? @lead? {you @filler? leave (your|the)? (wet|dirty|smelly|filthy|sweaty|muddy) ..3}",
            "(^|,|but|and) @lead? @lead? {you !(can|could|may|might|will|would|should|must) ...10 and ((i am|it is me) (the one)? (who|that|left|stuck)? (to)? @does_chore)}",
            "(^|,|but) @lead? @lead? {you !(can|could|may|might|will|would|should|must|always|never|not) ..6 (behind my back|against (me|us|my)|without (asking (me|us|$)|telling (me|us|$)|saying (a word|goodbye|anything|sorry|thank|thanks)|(me|us) knowing|checking with|my permission)|instead of (helping|calling|asking me|coming (home|to)|talking to me|listening|being (there|here|with|at home))|for no reason|like i (was nothing|am nothing|was not|did not|do not (matter|exist|count)|was invisible|am invisible)|and (then )?(lied|blamed|ghosted) ..2)}",
            where=Where(question=False, hypothetical=False, third_person=False),
        ),
        # What is missed: the other does not, will not, can not even.
        Pattern(
            "(^|,|but|and|!@framed) {you @filler? (<do>|will|would|can|could|have|<be>) not @filler? @filler? (ever|bother to|want to|seem to|try to|so much as)? @missing_care}",
            # “Not even”: the least that could be hoped for, whatever it was.
            "(^|,|but|and|!@framed) {you @filler? (did|could|would|will|can) not even !@spared ..3}",
            # Not done to me, for me, about mine: whatever is hoped for and is no wrong.
            # Whatever was not done, unless not doing it lets off, comforts or is a plain fact.
            "(^|,|but|and) @lead? @lead? {you @filler? (did|do|have|will) not @filler? !@let_be ..2}",
            # Not done in time, or not as it was agreed.
            "(^|,|but|and) @lead? @lead? {we [both|all|had] (said|agreed|decided|promised) ...8 (and|but) [then|still] you [then] ([just] went (and ((got|bought|made) !me|!(got|bought|made))|behind|off|out|ahead)|@harm_verb|spent|(still|just) (bought|brought|did|had|told|took|let|made) !(me|us))} ..2",
            "(^|,|but|and) @lead? @lead? {you (did|have) not @filler? !(get|got|arrive|arrived|need|make|made|miss|missed) ..7 (on time|in time|when you (said|promised)|like you (said|promised)|as (agreed|promised|you (said|promised))|when i asked|(the way|as) i asked|even though)}",
            "(^|,|but|and) @lead? @lead? {you did not come (to (my|our|see|visit|the (hospital|hospice|funeral|wedding|show|play|match|recital|appointment|airport|station|ceremony|graduation|meeting|scan|concert|party))|with me|and (see|visit|get|help)|for (me|us)|when i)}",
            "(^|,|but|and) @lead? @lead? {you did not (tell|warn|ask|inform) (me|us) (about|that|where|what|when|until|till|who|you|it|a thing|the truth|anything|he|she|they|the|your|how|before|first|if)}",
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
            "(spend|waste|wasted|spent) [@filler|way|far] (too much|so much|all (your|our|my|the)|more|every) ..3"
            "|(drink|complain|moan|gossip|talk|interfere|argue|nag|shout|swear|gamble|criticise) @intensifier? (too much|so much|far too much|constantly|non stop|nonstop)"
            "|are @filler? ([far|way]? too|so) (busy|wrapped up|caught up|absorbed|tired|obsessed) (for|to|with|in) ..2 (me|us|your (phone|job|friends|family|work|self)|yourself|listen|talk|care|notice|help|work|bother)"
            "|(only|just) (ever )?(think|thought|care|cared|look|looked) (of|about|after|out for) (you|yourself|your)"
            "|only (ever )?(call|text|ring|message|come|visit|talk|speak|show|turn|contact|want|need|touch|hug|remember|see) ..4 (when|if|because)"
            "|expect (me|everyone|us|everything|the world|too much)"
            "|(talk|speak|are|listen|treat|show|give|pay|reply|answer|care) ..5 (more|better|nicer|kinder|sooner|faster|quicker|longer|politer|less) than ..3 (to|with|for|about|at) (me|us|your own)"
            "|(talk|speak|are|listen|treat|show|give|pay|reply|answer|care) ..5 (more|better|nicer|kinder|sooner|politer) than you ..2 (me|us|your own)"
            "|would (rather|sooner) ..8 than @filler? (@care_verb|sit|spend|be|eat|come|go|stay|do) ..3 (me|us|your (own|wife|husband|family|kids))"
            "|do not get to (decide|tell|talk|speak|choose|judge|dictate|control|pretend|act|walk|blame|complain|make|play|have a (go|say|problem)|be (angry|upset|cross|the)) ..2"
            "|only (ever )?(hear|see|listen to|read|remember|believe|notice) (what|the (bits|parts|things|bit)) (you|that) ..2"
            "|(make|made|take|took) (all )?(the|our|every|big|these|plans|all) ..2 (for (me|us|both|the both)|without (me|us|asking|telling)|and (then )?(tell|told|expect|inform) (me|us))"
            "|@filler? hide behind (your|that|the) ..1"
            ")}",
            "(^|,|but|and|while|because) {(your ..2|work|golf|football|everyone|everybody|everyone else|the (club|pub|band|dog|kids|phone)) (always )?(comes|come|is) first (,|and|while|but)? ..1 (i|we|me) ..2 last}",
            "(^|,|but|and|while|because) {(i|we|the kids|this family|your (own )?(wife|husband|family|kids|son|daughter)) (always )?(come|comes|am|are|is) (always )?(last|bottom of|second (best|to)) ..3} ($|,|with|to|for|on)",
            "{i (can|could) (never|not) @filler? (rely|count|depend) on you ..3}",
            "{(i am|am i) not your @filler? @not_your}",
            "{(it is|this is)? like (talking|speaking|living|being (married|with)|dealing|arguing|reasoning) (to|with)? ..1 a @like_a_wall}",
            "{(talking|speaking|living|being (married|with)|dealing|arguing|reasoning) (to|with)? you is like ..6}",
            "{i (have )?(told|asked|reminded|warned|begged) you ..2 (a (hundred|thousand|million) times|so many times|over and over|again and again|(ten|five|three|four|twenty|fifty|hundred|dozens of|countless|how many) times|every (day|week|time|night))}",
            "{you do not want a _ , you want a}",
            "{you think ..4 (itself|themselves|grows on|by magic|made of money|magically)}",
            "{you (were|are) supposed to (pick|be (here|there|home|with)|call|ring|meet|help|tell|ask|cook|clean|look after|pay|collect|come|wait|watch|support|love|protect|listen|back|have my|sort|do|fix|feed|lock|bring) ..2}",
            "{you could (at least|have at least) !(let|take|have|eat|stay|see|sleep|rest|sit|enjoy|get|come|keep|bring|warm) ..3}",
            "{you have changed (,|$|and|since you)}",
            "{everything is about you|it is all about you|it is all you you you}",
            # Others put before those who are close, or what was shared taken away.
            "(^|,|but|and) @lead? @lead? {you @filler? (care|cared|think|thought|worry|worried) @filler? more (about|of|for) ..4 than [you] [do|did|are] [about|of|for] [@filler] (me|us|our _|my _|your own _|the kids|this family)}",
            "(^|,|but|and) @lead? @lead? {you @filler? (love|loved|like|liked|value|valued) (your|that|the|her|him|them) ..3 more than [you] [do|love|like] (me|us|our _|your own _|the kids|this family)}",
            "(^|,|but|and) @lead? @lead? {you [have|are] @filler? (favour|favoured|favouring|prefer|preferred) ..3 (over|to) (me|us|your own _|my _)}",
            "(^|,|but|and) @lead? @lead? {you [have] @filler? (kept|hid|hidden|concealed) ..3 (secret|letter|letters|truth|diagnosis|debt|debts|news|affair|money|illness|job|past|marriage|child|children|kids) from (me|us) ..3}",
            "(^|,|but|and) @lead? @lead? {you [have] @filler? stopped !@glad_end (me|my|us|our|to me|to us|..2 with (me|us)) ..2}",
            # Children left to what does them no good.
            "(^|,|but|and) @lead? @lead? {you [have] left (the (baby|kids|children|little one|boys|girls)|our _|him|her|them) (crying|screaming|sobbing|hungry|alone|unattended|on (his|her|their) own) ..3}",
            "(^|,|but|and) @lead? @lead? {you [have] let (the (kids|children|boys|girls)|our _|him|her|them) !(win|sleep|rest|in|out|choose|pick|lick|score|beat|off|have|nap) ..6 again}",
            # Stood by, and let it be done.
            "(^|,|but|and) @lead? @lead? {you (have )?let (her|him|me|them|us|it|mum|dad|that _) (watch|stand (there|and)|hang|sink|find (it )?out|think (it|i|that) ..1|believe ..1|rub|rot|carry ..1|walk (out|off|in)|tell (those|that|them)|clear (me|her|him|us)|drown|hear it|run wild|get away with)}",
            "(^|,|but|and) @lead? @lead? {you (all )?(@filler )?(sat|stood|lay) (there|by|right there) ..2}",
            "(^|,|but|and) @lead? @lead? {you (could|might) (@filler )?have (@filler )?(said|told (me|us)|written|fought|warned|stopped (it|him|her|them)|owned)} ..1",
            "(^|,|but|and) @lead? @lead? {you (could not|can not) (@filler )?(once|spare|give me (one|a single)|find one|manage one|watch one) ..2}",
            "(^|,|but|and) @lead? @lead? {you (told|announced) ..6 (before you told me|before (i|we) (could|had|did)|in front of (everyone|everybody|the|my|all)|over (her|his|my) head|to the whole _)}",
            # Left with what is hard, while the other has what is easy.
            "(^|,|but|and) @lead? @lead? {you (have )?left (me|us) (to (do|hold|deal|explain|carry|face|clean|pay|pick|mind)|holding|standing|on my own|with the (kids|bill|mess|lot|contract|rent)|in (that|this) _) ..1}",
            "{you ..12 and (left|leave) (me|us) (to (do|hold|deal|explain|carry|face|clean|pay|pick|mind)|holding|standing|with the)} ..1",
            "(^|,|but|and) @lead? @lead? {you (get|got) to ..10 and (i|we) (have to|get to (live with|clean|pay|explain)|lie|pay|am (stuck|left)|live with|carry|clean)} ..1",
            "(^|,|but|and) @lead? @lead? {you ..12 (and|so) (now )?(i am the one|it is me) (who|that|up|explaining|having|left|lying)} ..1",
            "(^|,|but|and) @lead? @lead? {you (have )?(chose|picked|chosen) (him|her|them|it|that|the _|your _) (over|again|every time|before|instead)} ..1",
            "{(i begged (you|ye)|one thing i asked|i (told|asked) you (not|never) to ..6 and you) ..1}",
            "{not one of you (has|had|ever|asked|came|called|rang|noticed|thought|said|even|could) ..2}",
            where=Where(question=False, hypothetical=False, third_person=False),
        ),
        # A word given, and then taken back.
        Sequence(
            Pattern(
                "(^|,|but|and) @lead? @lead? {you (said|promised|swore) (me )?(that )?you (would|were going to|will)} ..8 $",
                where=Where(quoted=None, question=False, hypothetical=False),
            ),
            Pattern(
                "^ @filler? (and|but|well)? you (have not|did not|never|are not|were not|still (have not|do not|are not)|lied)"
            ),
            within="message",
            reach=3,
        ),
    ),
    unless=(
        Unless(
            Pattern(
                "you did not (ask|say|want) (anything|a word|a thing) [and|but|, ] you [only] (gave|held|made|brought|sat|put|handed|fetched|filled|poured)",
                "i (am|have) [@filler|already] (forgiving|forgiven|forgive) (it|you|him)",
                "i [@filler] (forgive|forgave) you",
                "i know ,? (but|yet) (look|listen|see|watch|read|hear|come)",
            ),
            example="You ate my last peach and I am forgiving you by Friday.",
            why="It is forgiven, granted, or what was left unasked made room for a kindness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "i @filler? (feel|felt|am feeling|was|am) @intensifier? @intensifier? @feeling_hard"
            ),
            example="I felt lonely at the party and you ignored me for an hour",
            why="The deed stands beside what it was like, and that is what the rule asks for.",
            place="sentence",
        ),
        Unless(
            IN_PLAY,
            example="haha you cheated, I saw you move that piece",
            why="The words around it are play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "(^|,|and|so) (thank you|thanks for)",
                "i @filler? do not mind",
                "@no_charge",
                "i am (kidding|joking|teasing)",
                "you are [@intensifier|always] welcome",
                # “You told everyone about it, thank you”: what follows “told” looks reported.
                where=Where(quoted=None),
            ),
            example="You ate my pudding, I don't mind",
            why="The words around it say that it is play or fondness.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "@camera_time @filler? you did not (answer|return|open|read|pick up|reply to) ..2 @a_number _",
                "you did not (answer|return|open|read|pick up|reply to) ..2 @a_number _ ..2 @camera_time",
                where=Where(quoted=None),
            ),
            example="On Sunday you didn't answer my two calls",
            why="When, what and how many is what a camera would have shown.",
        ),
        Unless(
            Pattern(
                "you (did|have) not !(apologise|apologised|say|said|thank|thanked|care|listen|help|try) (the|that|this|your|him|her|them|it|a) ..3 yet ,? (did|have) you",
                "so (i|we) [have] @filler? (booked|ordered|reserved|got|bought|picked|chose|said yes|paid|signed|set|moved|took|put) ...8 {(ok|is that ok|is that all right|all right|hope that is (ok|all right|fine)|if that is (ok|all right|fine))} $",
            ),
            example="You didn't call back, so I booked us in for seven, ok?",
            why="It asks how something stands, or tells what was arranged, and lays no blame.",
            place="sentence",
        ),
        Unless(
            Pattern(
                "best ..1 (surprise|present|gift|birthday|party|day|night|evening) (ever|of my life|in years)",
                "(a|the|my|your) ..1 surprise (party|present|for (me|us|him|her|mum|dad))",
            ),
            example="You did this on purpose, didn't you? Best birthday ever",
            why="What was done or hidden was a surprise.",
            place="message",
        ),
        Unless(
            Pattern(
                "(are|were) you (ok|all right|ill|sick|poorly|not well|feeling)",
                "hope you (are|feel|were) (ok|all right|better|not ill|feeling)",
                "(we|i) @filler? missed you",
            ),
            example="You didn't come to the wedding, are you ok?",
            why="It is asked out of worry, or told as missing them.",
            place="message",
        ),
        Unless(
            Pattern(
                "you (do|did|will|would|can) not @filler? (have|need) to",
                "(do|done|did) anything (wrong|bad|to (upset|hurt|deserve))",
                "not want to (miss|know (what|how|$|,)|see (it|the))",
                "you (can|could) not do anything (about|more|else|to)",
                "you are [@filler|way|far|much] too good for (that|this|him|her|them|it|the|any)",
                "(you lied|^) you said you (were|are) [@intensifier] (rubbish|terrible|useless|bad|no good|hopeless) at",
                "i cried (at|during|over|through) (the|that|a|every)",
                "missed (the|our|your|that) (turn|exit|turning) ..1 (take|go|turn|next|keep|carry|come|we|you can|left|right|there)",
                "left your ..1 (here|behind|at (ours|mine|my _)|in (my|the) car|on the (bus|train|hook|chair)) ..1",
                "the wrong (queue|lane|line|turning|exit|horse|numbers)",
                "<treat> me (like|as) ..2 (queen|king|royalty|gold|family|princess|own|equal|person|human|adult|treasure|kindly)",
                "tell (me|us) (that )?(you|it|he|she|they|the|this|your _) (could|can|are so|were so|was so|is so|had (such )?a|have (such )?a|would be|was this|is this|looks|play|played|sing|sang|speak|spoke) ..3",
                "<act> like (it|that|this) is (nothing|no big|not|easy|normal)",
                "<treat> ..3 (like|as) ..2 (queen|king|royalty|gold|family|princess|kings|queens|treasure)",
                "you (do|did) not (help|ask|call|try|answer) ..3 (because|as) you (were|are) (ill|sick|asleep|tired|working|scared|a child|little)",
            ),
            example="you didn't ask me in because you were ill, I know",
            why="What was not done here was a kindness or could not be done, or the words tease or praise.",
        ),
    ),
    offers=(
        Reframe("When [one time it happened], I felt [a feeling], because [what matters to me]."),
        Reframe("I can see [their side]. I’d love it if [one small thing they could do]."),
        Ask("What was it like for you in that moment?"),
    ),
    fires=(
        "you were flirting with her all night",
        "You told your mother my secret",
        "You keep interrupting my sister",
        "You weren't there when I needed you",
        "you just don't get it",
        "You ignored me the whole evening.",
        "you lied to me about the money",
        "You don't listen to a word I say, Dad",
        "you didnt even ask how the interview went",
        "Honestly you left me to do everything again",
        "u embarrassed me in front of ur friends",
        "You said you'd call and you didn't.",
        "We said we'd save and you went and bought a drone.",
        "You're shutting me out again",
        "You spend more time on your phone than with your own kids",
        "You only ring when you want money.",
        "i cant do this any more you keep interrupting me",
        "You’ve been lying to us for months.",
        "You refuse to talk about Mum’s care and leave everything to me.",
        "you couldn't be bothered to come to my graduation",
        "You take me for granted.",
        "You said you'd change. You haven't.",
        "you ate my lunch again without asking",
        "You didn't post the form on time.",
        "You can't handle any criticism.",
        "i'm not your cleaner",
        "You had the whole weekend to call her and you sat on the sofa.",
        "You let me find out from your brother.",
        "You left me to explain it to the kids, as ever",
        "You smirked while I cried",
        "you called my sister a cow at her own party",
        "You crack your knuckles at the table and it drives me mad",
        "You think more about your mates than about the kids.",
        "you prefer your brother to me, you always have",
        "You hid the letter from me for a year",
        "You stopped coming to bed with me.",
        "you left the kids alone while you went to the shop",
        "You let the boys stay up till midnight again.",
    ),
    quiet=(
        "You were not there when I rang, so I left the parcel next door",
        "you are too good for that job",
        "You picked the wrong queue again, king of queues",
        "The night I came back you didn't ask anything, you put the kettle on.",
        "We said no presents and you went and got me one, you daft thing",
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
        "You didn't come to the wedding, are you ok?",
        "you took my breath away tonight",
        "You keep getting better at this!",
        "You treat your plants like royalty.",
        "You let her find the Easter eggs first and I saw you.",
        "you get to pick the film and I get to pick the snacks",
        "You laughed when I told you about the goose",
        "You laughed when I cried at the advert, fair enough",
        "You left your scarf here again",
        "You missed the exit, go round once more",
        "you don't care about cricket, I know, but watch this",
        "You had the whole carriage to yourself, lucky",
        "You smile in your sleep and it drives me mad with joy",
        "You think more about others than about yourself",
        "you hid the news from me so well, best surprise ever",
        "You stopped teasing me about the hat, thanks",
        "You let the boys win again",
        "Yesterday you didn't open my three messages.",
        "you didn't ring the plumber yet, did you? I can",
        "He told her: you lied to me about the money",
    ),
    confidence=0.75,
    priority=1,
)
