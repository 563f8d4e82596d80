"""How people say it who avoid the words: not being here, a means, what comes after."""

from nearer.reader.danger.en.self_harm import HYPERBOLE
from nearer.reader.danger.sign import Sign

LEISURE = """
(fishing|photo|photos|picture|view|sunset|sunrise|sketch|birds|boats|boat|picnic|selfie|swim|swimming|surf|kayak|sail|crossword|recipe|knitting|ducks|lights|lovely|beautiful|fireworks|gorgeous)
(train|bus) (came|come|late|was (late|delayed|cancelled)|delayed|cancelled|an hour late)
"""

SIGNS = (
    Sign(
        "not-to-exist",
        "self-harm",
        "Many say it without death in it: to be gone, not to wake, to be taken, to be with the dead.",
        """
        not [%adv] %want [to] be (a person|alive|alvie|living|human|conscious|awake ever|anything) !!(in (the|a|that)|like)
        not [%adv] (meant|made|cut out|built) (to (live|be alive|exist)|for (this life|life|living|this world)) !!(like (this|that)|in)
        (pray|prayed|praying|ask|asked|asking|beg|begged|begging|wish|hope|hoping|wishing) ..3 (god|lord|allah|jesus|heaven|death|cancer|illness|it) [to|will|would|just|please|could|might] (take|takes|taking|took|finish|finishes|kills|kill) (me|me away) !!(on|out|to)
        (god|lord|allah|jesus|death|cancer) [please|to|would|just|will] [come and] take (me|him|her|my %kin) ($|,|now|in the night|in my sleep|away|tonight|soon|and|home|,)
        (rather|sooner|ready to|want to|wants to|time i|wish i could) (join|joined|follow|followed) (him|her|them|%kin|my late|%name) (than|now|in (heaven|the ground)|$|where|up there|and be) !!(at|in the pub|on|for)
        (gone|dead|died|passed|buried) and (i|she|he|they|my %kin) (should|want to|ought to|need to|wish i could) [be|go|join|have gone] (with|join|follow|there) (him|her|them|too)
        (sleep|asleep|eyes) and (that is it|thats it|that is all|that be it|be done|for good|stay (there|asleep|gone)|for it to be over)
        (see|imagine|picture|think) [of] (me|myself) [%adv] (making it|getting|living|lasting|being here|being around|being alive) (past|beyond|after|much longer|long enough|next (year|month|week)|another (year|month|week|winter)) !!(your|the (first|second) (round|pint|hour|act))
        (what if|if|imagine if) [i|me] [%adv] (was not|were not|am not) [%adv] (here|around|alive) (tomorrow|any more|at all|one day|next week) !!(for (the|a)|to)
        (no|not see the|not see a|not see any|not any|not the) [%adv] (use|point|reason|sense|purpose) (in|of|to|for) [me] (going on|go on|carrying on|carry on|keep going|living|live|being (here|alive)|any of (it|this)|getting up|waking) [now|any more|at all|$|without] !!(about|with|to|if (the|we)|late|talking)
        (if|wish|hope|sooner|pray) ..4 (lorry|bus|train|car|truck|van|tree|roof) ..5 (hit me|would not (move|mind|care|jump|dodge|step)|take (me|him|her|my %kin) out|finish me|and i would not)
        (not|never) [%adv] (live|go on|carry on|be here|survive|exist) without (you|him|her) and i (will not|would not|do not (want|plan|intend)|refuse|am not going to)
        (tired|sick|bored|weary|exhausted|fed up) (of|with) (this life|my life|being (me|him|her|my %kin) and|existing|waking up every|breathing|trying to stay alive|staying alive|fighting to stay) !!(in (london|this town)|of (mess|clutter))
        (not|no) [%adv] (got|have|any|much) [the] [%adv] (fight|strength|energy|will) [left] to (stay alive|keep living|go on living|live|be here|exist|carry on living)
        (do|does|did) not [%adv] (matter|care) [to me] [%adv] (if|whether) (i|she|he|they|my %kin) (live|die|am alive|am here|wake up|survive|exist|make it)
        (i|me|just|am) [%adv] (ready|waiting|longing|aching) to (die|be dead|go to heaven) ($|,|and|now|any more)
        (feel|feels|feeling|felt|think|thinking|thought|thoughts|considered|considering|talked|talking|talks|been) ..2 (ending|end|finishing|stopping) (things|it all|it|everything|myself|my life|his life|her life) ($|,|lately|tonight|again|and|for good|a lot|all the time|every|now|since|because|properly|but) !!(with (him|her|you|us|them|%name|my (boyfriend|girlfriend|partner|husband|wife)))
        (thought|think|thinking|thoughts|dream|dreaming|idea|wondered|wonder) (about|of|what) ..2 (not being (here|around|alive)|not existing|being dead|being gone|not waking up|disappearing for good|it would be like (not to be|without me|if i (was|were) (gone|dead))) ($|,|a lot|all|every|again|since|any more|and|most|lately|for|sometimes|more|now|because|tonight|when i) !!(for (the|christmas|your)|when (the|you|she|he))
        (am|i|is|feel) not [%adv] safe (tonight|on my own|alone|with myself|from myself|by myself|to be alone|to be left (alone|on)) !!(in (the|that)|on the (road|ladder))
        (no|not any|not have any) [%adv] more (strength|fight|energy|will|reasons|reason) (for|to) (living|live|life|go on|keep going|fight|exist|carry on|be here)
        by my own hand
        (not|never) (have|see|get|want|be) [to] (a|another|any|the) (tomorrow|morning) ($|any more|,|ever|again|with me|to wake) !!(like (this|that|today)|train|shift|meeting)
        (notice|care|miss me|mind|know) ..3 if i [%adv] (stopped|stop|quit) ..4 (breathing|existing|living|being (here|alive))
        (will not|wont) be (around|alive|here) to (sign|see|meet|watch|find out|hear|celebrate|open|read|finish) (it|that|them|any of it|her|him|the (baby|divorce|end|summer|results)) ($|,|anyway|so|and|any more|if) !!(for me|because (i am|of) (in|work|away|on)|parcel|train)
        (kids|children|baby|boys|girls|they|everyone|husband|family|he|she) ..2 (would|will) [%adv] be better ..1 (raised by|with another (mum|mother|dad|father|parent)) !!(at (maths|cooking))
        keep (myself|him|her|himself|herself|themselves) (alive|safe) (much|any|for|tonight|on my own|until|this|over|$) !!(money|online|in the (mountains|sea))
        (disappointed|gutted|angry|sad|annoyed|sorry|cross|upset|hate|hated) [that|when|to|it] [i|have] [%adv] (woke up|wake up|waking up|still be (here|alive)|be (alive|still here)|am still (here|alive|breathing)|did not die|survived|that i did|did wake up) ($|,|again|every|this|and|alive|at all|today|in the mornings) !!(at|late|early|cold|the baby)
        (anything|hope|hoping|pray|praying|prefer|choose|rather|wish|love|like|bliss|relief|beg) ..1 not to (wake up|wake|be here any more|be alive|exist|live|have been born) !!(at (six|five)|early|to the)
        (no|any|not one|without a|find a|give me a|one) [good|single|real] (reason|reasons) [left] [for me] to (be alive|live|exist|wake up ever|be here|stay alive|keep living|go on|stay on this) ($|any more|,|and|except|but|at all|now|other than|apart from) !!(with|if you)
        not [%adv] (see|have|imagine|picture|want|deserve) (a|any|my|much of a) future (for (myself|me)|any more|at all|that has me|with (me|him|her|my %kin) in)
        i [%adv] can not [%adv] (go|carry) on (living|with (life|this life)) !!(at|in)
        (give|giving|gave|given) up on (life|living|being alive|myself completely)
        (want|need|find|looking for) (a|the|any|my) [way] out of (life|this life|this world) ($|,|and|so)
        (worried|scared|afraid|frightened|terrified|fear) [that|of] ..2 (he|she|they|you|i|me|my %kin|%name|%kin) [%will] [am going to] [%adv] (harm|kill|hurting|harming|killing) (himself|herself|themselves|myself|yourself) !!(on (the|that) (ladder|ice|bike)|lifting|laughing|with (the|that) (saw|knife|drill)|(at|in) the (party|gym|match))
        (going to|gonna|might|about to|will|before i) [%adv] do something to myself
        go the same way %kin did
        (nobody|no one|noone|nobodys) ..3 (notice|care|miss|mind|know|realise) ..1 (if|when|that) i (am|was|were|go|went|have) [%adv] (gone|dead|missing|not here|disappeared) !!(for (an|a|ten|the (day|week))|from (work|the)|by (five|six|lunch|noon)|early|on holiday)
        (look|looking) forward to (it|this|everything|all of it) [all] (being over|ending|stopping|being done) [more|than|with|at last] [more|than] [than] [i|anything] !!(exam|term|course|move|treatment|building)
        (when i say|if i say|and|i do not mean) [i am] tired i do not mean (tired|sleepy|sleep)
        i [%adv] can not [%adv] go on ($|any more|any longer|without (him|her) ($|,)) !!(stage|holiday)
        (took his own life|took her own life|killed himself|killed herself|suicide|hanged himself|hung himself) ...8 (right idea|envy (him|her)|jealous of (him|her)|wish it (was|had been) me|follow (him|her)|join (him|her)|could be me)
        coward ..4 i would have done it (already|by now|years)
        (i|%kin|he|she|just|only|really|and) (%want|need|like|hope|pray|rather|ready) ..3 (stop|not|never|cease) [to] (exist|existing|be alive|being alive|be a person|being a person|breathing|breathe|be conscious|have been born|living|wake up ever|wake up again)
        (want|ready|time|rather|long|longing|going|soon) ..1 (be|to be) with (%kin|%name|my late [husband|wife]) (now|in heaven|up there|again in heaven|wherever (he|she) is|on the other side) !!(in the|at)
        (should|could|wish it) have been (me|him|her|my %kin) (who died|that died|in that|instead|not (him|her|them))
        (not|never) [%adv] (going to|gonna|make it|planning to|expect to|plan to|think i will) (make it|be alive|be here|see|last) (past|beyond|to (see|my next)|by (christmas|summer|spring|then)|much longer) !!(the|in this (job|heat))
        (would|will) (you|anyone|anybody|they|it|your life|everything|life|things|everyone|mum|he|she) ..3 (easier|better|happier|simpler|quieter|cheaper) [for (you|them|everyone)] (if|when|without) (i|me) ..2 (was|were|went|did|died|disappeared|gone|here) !!(on the (early|later)|to)
        (was|were|am) (not here|gone|dead|not around) ..4 would ..4 (easier|better|happier|care|notice|miss|lighter)
        (%want|like|need|ready|going|tired|trying) ..2 to (disappear|vanish|fade away|cease) ($|for good|and (never|not)|forever|from (everyone|this (world|life|earth))|completely|off the (earth|planet)) !!(for (a|the)|on holiday)
        (lorry|bus|train|car|truck|van) (came|comes|was coming|pulled out|hit|ran|went) ..6 i would not (move|mind|jump|care|brake|step|stop|get out)
        (stop|end|over|finished|quiet) (for good|forever) ($|and|,) ..4 (me|myself|my life)
        (i|me|just|am) [%adv] (ready|waiting|longing|aching) (to|for) (die|death|be dead|go to heaven|the end|it to be over|my turn to die) !!(of the (film|week|term|match))
        (do not|not|never) [%adv] trust myself (tonight|alone|on my own|with the|with (%poison|knives|blades|my)|near|around (the|%poison)|to be alone|not to (do|hurt|jump|take)|at the moment|any more) !!(cake|biscuits|chocolate|money|card|sales|her number|wine|phone)
        (would|will) be dead (if (it was not|it were not|not) for|without) !!(coffee|satnav|google|your (notes|map)|alarm)
        (if it was not|if it were not|if not) for ...6 i would be dead !!(coffee)
        (took his own|took her own|killed himself|killed herself|suicide|jumped|hanged himself|hung himself|overdosed) ...8 (right idea|envy (him|her)|jealous of (him|her)|understand why|wish it (was|had been) me|be next|same thing|follow (him|her)|lucky|join (him|her)|could be me)
        (will|affairs|insurance|funeral|finances) ..2 (sorted|in order|done|paid|written|arranged) ...8 (not need|no need for|not be (around|here|alive)|when i am gone soon|so (nobody|no one) has to|before i go)
        (sorted|sorting|sort|written|made|put|putting) (my|his|her) (will|affairs|insurance|funeral|finances|things|papers) ..3 ...6 (not need (his|her|my|it|any)|no need for|not be (around|here) (long|much)|so (nobody|no one) has to|do not expect to) !!(solicitor)
        (not|can not|hard to|struggling to|trying to|how to|not sure i can|help me) [%adv] [keep|keeping] (keep|keeping|stay|staying) [myself] (alive|safe from myself) !!(plants|in the game)
        (coward|brave enough|the guts|the courage|the nerve|the bottle|too scared|too chicken|strong enough) ...8 (done it (already|by now|years)|end it|ended it|kill myself|killed myself|gone through with it|go through with it|end my life|pull the trigger|take (my|her|his|their) (own )?life|be dead|actually die) !!(relationship|bungee)
        (every|each|most) (morning|day|night) i ..3 (wish|hope|pray) ..3 (had not|did not|would not|will not|do not|hadnt) ..2 (woken|wake|woke|exist|be here|have to be alive)
        (would|will) (not|never) [%adv] (be|have been) (a relief|missed|sorry) [_] if (i|she|he|they|my %kin) (died|was dead|never woke|was gone|did not wake)
        (relief|peace|rest|release|easier|kinder) (if|to) [i] ..2 (die|died|be dead|not wake|were dead|was dead|be gone) ($|,|now|than|and|for everyone|in)
        hate (being alive|existing|living) ($|any more|and|so|,|like this|now)
        i [%adv] can not [%adv] (go|carry) on ($|any more|any longer|, i am|without (him|her)|living|with (life|this life)) !!(with (the|this)|about|at this (pace|rate))
        (want|need|see|find|looking for) (a|the|any|my|no) [way] out of (life|this life|this world|it all|everything|living|my own head for good)
        (worried|scared|afraid|frightened|terrified|fear) [that|of] ..2 (he|she|they|you|i|me|my %kin|%name|%kin) [%will] [am going to] [%adv] (harm|kill|end|cut|do something (stupid|silly|daft|drastic|permanent|to)|hurting|harming|killing|doing something (stupid|silly|daft|drastic|to)) (himself|herself|themselves|myself|yourself|it all|his life|her life|$|tonight|again|,|if|and|because|when|while|after) [own] !!(on (the|that) (ladder|ice|bike)|lifting|with (the|that) (saw|knife|drill)|hair|(at|in) the (party|gym|match))
        (going to|gonna|might|about to|will|before i) [%adv] do something (to myself|permanent|i can not (undo|take back)|i will not come back from)
        (not|never) [%adv] (want|wanted|asked) to (have been|be) born !!(in|on)
        (rather|want|wants|like|time|ready|hope|wants|wish) ..3 go the same way (as)? ..1 %kin (did)?
        (gone|dead|not here|over|out of (the|your) way) by (tomorrow|tmrw|tmr|the morning|morning|monday|the weekend|sunday|christmas|tonight) ..4 (fine|sorry|bye|promise|ok|will not|do not worry|better|does not matter) !!(snow|sale|cake|milk|leftovers|cold|stock)
        not afraid of (it|death|dying|going|the end) ($|,|any more|at my age|now|because|and) ...6 (decided|ready|welcome|look forward|when it comes|had enough|kept|time|peace) !!(bike|flying|the dentist)
        """,
        speaks=(
            "I don't want to be a person any more.",
            "I ask God to take me in the night.",
            "What if I just wasn't here tomorrow?",
            "If a lorry came round that bend I wouldn't move.",
        ),
        silent=(
            "I don't want to be a person who shouts.",
            "Ask God to take the rain away on Saturday.",
            "If a bus came now I'd be home by six.",
            "I can't see me making it past the second pint.",
        ),
        unless=HYPERBOLE
        + """
        (a person (who|that)|party|quiz|meeting|traffic|queue|heat|camping|festival|spreadsheet|exam|exams|emails|homework|office|deadline)
        """,
        in_tales=True,
    ),
    Sign(
        "a-means-in-mind",
        "self-harm",
        "A means kept looked at or thought of, or a place gone back to, is nearer than a wish.",
        """
        look at the (trains|bridge|tracks|pills|river|barrier) (differently|for too long|and think)
        (keep|keeps|kept|not stop|been|start|started|stopped) [%adv] (looking|staring|thinking|counting) (at|about|of|up|up at) [the|my|that|mums|all|those|dads|his|her] [_] (%poison|blades|blade|rope|razor|razors|noose|gun|knives|knife drawer|ledge|tracks|train tracks|parapet|drop|viaduct|press|beam|garage hose|medicine (cabinet|cupboard)|pill (bottle|packets)) !!(for (the|a)|scene|photos|in the (film|book|shop))
        (thinking|think|thought|wonder|wondering|know|knowing|imagining) ..2 (how (quick|easy|quiet|peaceful|simple|painless)) it (would|will|must|could|might) be ($|if|to (jump|let go|step|stop|end|drive|fall|disappear|swallow|slip|just|go under|not wake|walk into)|and|,) !!(to (fix|make|cook|get there))
        enough ..3 %poison ..4 (see (me|him|her|my %kin) off|do it|finish me|to die|to end|to kill|put by|saved up|not wake|do the job|never wake)
        (took|taken|swallowed|had|take|taking) [%adv] (more|twice|double|loads|a load|extra|too much|too many|several|a few|all|the rest|a lot) [_] [of] [the|my|her|his] [%adv] %poison (than|on purpose|to see|and (waited|hoped|lay|went to bed|nothing|woke)|so i|because|hoping|in one|at once|last night and)
        (i|he|she|mum|have|has) [%adv] [%adv] stopped (taking|injecting) (my|his|her) insulin
        (thought|think|thinking|thoughts|imagine|imagined|imagining|tempted|urge|pictures|dream|dreaming|consider|considered|considering) ..4 (walk|walking|walked|step|stepping|jump|jumping|go|going|drive|driving|lie|lying|throw myself|throwing myself) [straight|right|out|down] (into|in|under|off|on|in front of|onto|over|to) (the|a|that|an|my) ..1 (traffic|motorway|train|trains|tracks|railway|bridge|viaduct|lorry|cliff|roof|platform|balcony|dual carriageway|multi storey|tube) ($|,|and (not|never|let|keep|stay|be|end|disappear)|again|tonight|with (her|him|the baby|stones|my)|until|every|a lot|all the|instead|when|to|but|because|lately|so) !!(to (find|get|see|cool|catch)|with (you|the dog|ice))
        i [_] [%adv] (stand|stood|go|went|sit|sat|drove|drive|walked|walk|was|been|standing|sitting|end up|ended up|come|came|found myself) ..5 (%place|top of the (car park|multi storey)|river bank|train line) ...10 (thinking [about] (jumping|dying|ending|stepping|letting go|how)|(think|thought) about (jumping|dying|stepping|ending|letting go|it ($|,))|wondering (what it|if it|how long|whether)|could not (jump|do it)|nearly (jumped|stepped)|for hours (last night|tonight|again|every))
        (have|got|getting|had|get|took|with|bought|found|is|are|keep) [got] ..2 (shotgun|gun|rifle|pistol|revolver|rope|noose|ligature) [%adv] (out|loaded|beside me|next to me|in (my|her|his|their) (hand|lap|mouth|car|bag)|on the (table|bed|desk)|tied|ready|under (my|her|his|their) (bed|pillow))
        (googled|googling|looked up|searching|searched|looking up|been reading about|ask|asked) ..2 (how (many|much|long|high)) [of|it|you|would|tablets|pills|do|paracetamol|i] [would|need|have|take|takes|i|it|you|to] (takes|take|to die|to kill|to (jump|fall)|need|overdose|before you (die|pass out)|is (fatal|lethal|enough to)) ($|,|to (die|kill|overdose|end|not wake|hang|drown|bleed)|and|then|till) !!(to (get|cook|boil|drive|walk|read|bake|knit))
        (know|knows|chosen|decided|worked out|planned|picked|got|have) [%adv] (how|where|when|a plan|the day|a date|the place|a way) [i am] [%adv] (going to|to|i would|i will|for) (end it all|die|kill (myself|himself|herself)|hang|jump|end my|go through with it|when (i|she|he|they|my %kin) (die|do it))
        (fantasise|fantasising|daydream|daydreaming|obsess|obsessing|dream|think|thinking) about (my own death|being killed|getting (cancer|hit|run over)|jumping (off|in front)|ending (it all|my)|not waking|how i would (die|do it)) !!(in (the|my) (game|play))
        (voice|voices|something|head|brain) ..4 (tell|tells|telling|says|saying|told|screaming|whispers|whispering) [at] (me|him|her|them) [%adv] to (hang|kill|jump|die|hurt|cut|end|stab|burn|drown|overdose|step|take them)
        (%poison|rope|noose|blade|blades|razor|razors|gun|bottle of pills) ..2 (next to me|beside me|in front of me|in (my|her) (hand|hands|lap)|by the bed|under (my|her|his|their) (pillow|bed|mattress)|on (my|her|his|their) (bed|lap)|lined up|laid out|counted|ready) ($|,|rn|right now|tonight|and|since|now|again|but|because) !!(tow|towing|headache|climb|work|shave|hay fever|the nurse)
        (cut|cuts|cutting|scratch|scratches|burn|burns|slice|sliced|carve|carved|stab|stabbed) (my|her|his|into my) [own] (legs|leg|arms|arm|thighs|wrists|stomach|skin|hands) (to (feel|cope|stop)|on purpose|at night|every night|so (i|no one|that)|(when|whenever|because) ..2 (feel|hate|sad|alone|too much|cope|numb|bad)) !!(brambles|on (the|a)|by accident|shaving|chopping|(with|on) (paper|a thorn|the (hedge|fence)))
        (got|had|have|bought|keep|kept|put|is|with) [got] [a|the|some] (rope|noose|hosepipe|hose|razor blades|helium|tablets) in (the|my) (boot|car|garage|drawer|bag|wardrobe|loft|shed) (since|for (when|if|the day)|and (i (know|keep|think)|a plan)|in case i|ready) !!(tow|camping|climb|garden|washing)
        (urge|urges|craving|cravings|need|temptation|tempted|wanting|itching|aching|want) to (cut|burn|self harm|overdose|hurt myself|harm myself|bleed|drink bleach|take them all) ($|is|again|so|tonight|and|,|right now|because|when|every|keeps|myself|for|gets|has) !!(with|it|back|down|down on)
        (planning|planned|plan|thinking about|thought about|worked out|imagining|know) [out] [exactly] how (i would|i will|i am going to|to) (do it|die|end it|kill)  !!(for (the|your)|in the kitchen)
        (keep|keeps|kept|not stop|been) [%adv] (imagining|picturing|wanting|hoping|thinking about|thinking of|fantasising about|dreaming of) ..2 (crashing|drowning myself|dying|hanging|jumping (off|in front|out)|being hit by|not waking|driving off|falling asleep forever|being run over|slitting|overdosing|bleeding) !!(out (with|laughing)|the (party|wedding)|(my|their) hair)
        (cuts|scars|burns|cut marks|slashes) ..2 (up|down|on|along|all over|across|inside) (my|her|his|their) (arm|arms|legs|leg|thighs|wrist|wrists|forearm|stomach) ...6 (will not (talk|say|tell|show)|hides|hiding|hid|long sleeves|covers|fresh|new ones|did (it|them) (himself|herself|myself)|says it is the cat|on purpose|i did|keep) !!(brambles)
        (hit|hitting|bang|banging|punch|punching|smash|smashing) my [own] (head|face|legs|thighs) (on|against|into|off|with) (the|a|my) (wall|floor|door|bath|fist|fists|hand) ($|when|until|because|so|on purpose|again and again|if|to (stop|feel)|and) !!(by (mistake|accident))
        (scared|frightened|frightening|scaring|terrified) myself ($|,|last|tonight|today|with (what|how|the thought|my (thoughts|head))|because|by thinking|thinking) !!(horror|film|in the mirror|on (the|a) (slide|ride|motorway|bike)|spider)
        (a|this|the) (pull|urge|voice) [%adv] (to (jump|step|go|let go|end|walk|cut|swerve|do it)|towards|that (says|keeps)|telling|saying) !!(buy|eat)
        step (out|off) into the (road|traffic) !!(without looking|careful)
        (kept|got|have|has|saved|put|keeping|hidden|collected|hoarded) ..2 (enough|plenty|a stash|a store|a stock) of ..3 %poison [by|back|away|aside|hidden] !!(for the (week|weekend|trip|holiday)|headache|till|in for)
        i (rang|called|phoned|texted) [the] (samaritans|crisis (line|team)|suicide (line|hotline)) ($|last night|again|tonight|because)
        (attempt|attempts|attempted|tried) ...4 (on (my|his|her) [own] life|to take (my|his|her|their) own|second time|overdose|last (year|month|week) and (i|he|she) (survived|lived))
        (the|that) (arm|cutting|razor|blade|leg|wrist) thing again
        (on suicide watch|sectioned (him|her|me) last)
        i [%adv] (cut|cutting) my (arms|wrists|thighs) again
        i [%adv] (cut|burn|scratch) (my|myself) ..5 when ..3 (sad|loud|bad|alone|numb|too much|cope|dark|empty|overwhelmed)
        (cut|cutting) my (arm|arms|leg|legs|wrist|wrists|thigh|thighs|stomach) (again last night|every (night|day)|when i (am|feel)|because i (hate|feel|am|want)|with a (blade|razor|scissors))
        i [%adv] (stood|sat|stand|sit) ..3 (bridge|viaduct|ledge|parapet|tracks|multi storey|roof) ..6 (last night|tonight|again ($|,)|for (hours|ages|an hour)|thinking)
        (thought|think|thinking|thoughts|imagine|imagining|tempted|urge|want|wanted|dream|dreaming|wanting|pictures|about) ..4 (walk|walking|wade|wading) [straight|out] into (the|a) (sea|river|lake|canal|water|reservoir) ($|,|and (not|never|let|keep|disappear)|again|tonight|with stones)
        (stranger|someone|somebody|policeman|police|man|woman) talked (me|him|her) down ($|from (a|the) (bridge|roof|ledge|edge|cliff))
        (i|we) (am|was|went) (on|up on) (the|that|a) (roof|bridge|car park roof|viaduct|ledge|level crossing) ..6 (sitting|just|not doing|wanted|thinking|quiet|alright|down|end|jump|do not)
        (slow down|stop|pull over|stopped|slowing) (at|on|by) (every|the|that|each) bridge
        every bridge [on the way home] i (slow|stop|look)
        how easy (it would|it will|would it) be ..5 (not (to )?(get|come|make it) home|after|for (everybody|everyone|you all)|to (let go|stop|swerve|step)) !!(to (bake|fix|make))
        (%pills|insulin|blades|rope|gun|bottle of [the|my|her] ..1 %poison) ..8 (not stop (thinking|looking|staring)|in my head all|calling me|keep (thinking|looking)|tempted|want to take them|all of them at once|end it|in my hand)
        (think|thought|thinking|thoughts|imagine|imagined|tempted|urge|urges|want|wanted|pictures|picture|dream|dreaming|nearly|almost|wanting|plan|planning|fantasise|about|of) ..4 (not turning the wheel|letting go of the wheel|turning the wheel|undoing my seatbelt|not braking|(driving|drive|crash|crashing|swerving|swerve|steering|veering|drove) (into|off|over|under|across) (a|the|that|an) ..1 (tree|wall|river|lorry|bridge|cliff|road|edge|barrier|truck|traffic|reservation|lake|bend|canal)) !!(by (mistake|accident)|in my (test|lesson)|on the ice)
        (talked|talk|talking|brought|coaxed|got) [me|him|her] (down|off|back|away) [off|from] (the|a|that) %place
        i [%adv] (nearly|almost|came close to|came so close to|got close to|was about to) (did it|do it|doing it|jumped|jumping|jump|ended it|ending it|went through with it|taking them all|took them all) (last night|tonight|again|yesterday|today|on (sunday|monday|tuesday|wednesday|thursday|friday|saturday)|this (week|morning)|but (i|you|he|she|someone|the) ..2 (stopped|scared|lost|froze|rang|called|found|thought of))  !!(up the|for (the|a)|in the (deep|pool))
        (cut|cuts|cutting|burn|burns|harm|scratch|scratches) ..3 (hip|hips|thigh|thighs|wrist|wrists|ankle|ankles|stomach|forearm|arms) ..4 (so [that] (no one|nobody|mum|they|she|he|you)|where (no one|nobody|it|they|mum)|again|to (feel|cope)|covered)
        (did it|done it|do it|doing it) ..3 on (my|her|his|their) (hip|hips|thigh|thighs|ankle|ankles|stomach|forearm|arm|arms)
        on my (hip|hips|thigh|thighs|stomach|ankle|forearm|arm) ..3 so [that] (no one|nobody|mum|they|she|he|you) (sees|see|notices|can not|does not|will|will not|knows|would) !!(the tattoo|tattoo)
        (thighs|thigh|arms|wrists|wrist|forearms|legs|arm) ..4 (barcode|ladder of|covered in (cuts|scars)|full of (cuts|scars)|shredded|tally)
        (blade|blades|razor|razors|scissors|lighter|sharpener|glass) ..4 (out again|to feel (something|better|anything)|on my (skin|arm|leg|thigh|wrist)|helps me cope|only thing that helps)
        (hold|keep|hide|lock|take|look after|have) [on to] [my|the|these|those|all the|all my] (%poison|knives|blades|razors|gun|car keys) [%poison] ..2 (away from me|for (me|him|her|my %kin) so|off me|where i can not|so (i|she|he|they|my %kin) (do not|can not|will not)|i (do not|can not) trust myself|before (i|she|he|they|my %kin) (do|take)) !!(eat|spend|lose|post|biscuits)
        a plan ...6 (picked|chosen|set|decided|worked out|know) (the|a|my|on a|which|how|on the) (day|date|bridge|method|way to (die|do it)|pills|i will do it) !!(wedding)
        (scared|afraid|worried|frightened|terrified) ..3 (go through with it|actually do it|do it this time|end up doing it) ($|tonight|,|this time|one day)  !!(wedding|move)
        rather (die|be dead|kill myself) than (go back|go home|live|stay|be with|marry|see (him|her)|face|let (him|her|them) (touch|take)|spend another|wake up|be here|carry on|tell) !!(the (gym|dentist)|sing|without (coffee|cheese))
        (thought|think|thinking|been thinking|thoughts) (about|of) ..1 (car|garage|rope|bridge|pills|river|train|railway|loft|beam|shotgun|tablets|knife|bath|blade|hosepipe|exhaust|canal|viaduct|quarry|weir) (and|,|again|a lot|all|too much|$) ..3 (garage|hose|scared|frightened|myself|exhaust|again|engine|rope|cold|dark|stones) !!(the (mot|clutter|insurance)|tidy|for (the|camping))
        (every time|when|whenever|each time) (i|she|he|they|my %kin) (stand|am|sit|walk|cross|drive|go|get|look) ..2 (on|at|by|over|near|past|across|down) (that|the|a|this) %place ...5 (pull|urge|voice|think about|imagine|want to|feel it|wonder what|nearly|hold on) !!(photo|view|selfie|sick with)
        (voice|voices|part of (me|my (head|brain))|bit of me|something in (me|my head)|my (head|brain)) ..3 (says|say|saying|said|that says|keeps saying|goes|tells me|telling me|keeps telling me|whispers) ..4 (step (out|off|in)|jump|end it|die|swerve|walk (into|in front)|drive (into|off)|cut|take them|finish it|nobody would|do not wake|go under) !!(sing|buy|the (line|queue))
        (on|in) the (bathroom|kitchen|bedroom|shower|bath|toilet|floor|woods|car|loft) [floor] with ..2 (razor|blade|knife|pills|tablets|scissors|rope|whisky and ..2 pills) ($|,|and|in|so|again|because|right|now) !!(fix|mend|unblock|hem|cut (my|her) (hair|fringe)|wrapping)
        (sat|sitting|am|here|been) [here|now] with (the|my|a|his|her|all the) (razor|blade|knife|pills|tablets|rope|paracetamol|bottle of pills) ($|,|and|in (my|her|his|front)|again|right now|for (an|hours|ages)) !!(carrot|veg|cheese|dosette|nurse)
        (found|saw|seen|noticed|see) ..2 (your|her|his|their) ..3 (marks|cuts|scars|blades|razor|razors|burns) ...8 (not (cross|angry|mad)|talk|worried|sit with|long sleeves|hurt|hurting|know what|doing to|please|kiddo|love|scared) !!(tyre|homework|exam|school|skirting|furniture|wall)
        (top floor|top deck|top level|multi storey|multistorey|roof|bridge|viaduct|cliff|flyover|car park) ...6 (on|at|over|off|to) the (edge|ledge|wrong side|railings|barrier|rail|parapet) !!(of the seat|photo|view|sketch)
        (wrong side|other side) of the (railings|barrier|rail|fence|parapet|wall) !!(pitch|cows|rabbit|dog)
        (on the|was on the|up on (a|the)|at the) (bridge|viaduct|cliffs|roof|multi storey|multistorey|platform|tracks|flyover|ledge) (earlier|last night|tonight|yesterday|this (morning|afternoon|evening)|on (sunday|monday|tuesday|wednesday|thursday|friday|saturday)|again) ...10 (i am (home|ok|all right|safe|in (the|an|bed)) [now]|home now|hearing it from|police|talked|brought me|sorry|did not (do|want)|scared|stranger) !!(photo|traffic|jam|lights)
        (ward|hospital|a [and] e|resus|icu|sectioned|stitches|watched|stomach pumped|pumped) ...9 (because of|after|since|for) what (i|he|she|%name|%kin) (did|tried|took|had done) !!(mechanic|ladder)
        (had|have|has|got|picked|set|chosen|with|already) ..1 (a|the|my) (date|method|spot|tree|bridge|place) (picked|chosen|worked out|planned|in mind|already|ready|sorted) ...6 (therapist|crisis|safe|counsellor|psychiatrist|chart|die|end|never told|note|tell anyone|do it)  !!(wedding|party|venue)
        (therapist|crisis|counsellor|psychiatrist|gp|doctor|nurse) ...10 (date picked|a date|a plan|a method|safe off|on watch|one to one|risk|took (away )?my (laces|belt)) !!(dinner|treatment|date night|meal|diet|pension|lasting)
        (hid|hidden|hiding|lock|locked|locking|counted|counting|moved) [away|up] [all] (the|her|his|our|my|all the) (knives|tablets|pills|razors|razor|sharps|medication|paracetamol|scissors) [away|up] ...8 (since (she|he|i)|because (she|he|i|of)|in case (she|he|i)|from (her|him|myself|our|my)|(she|he) (tried|said|might|will)|after what) !!(toddler|baby|kids get|grandkids|crawl)
        (second|last|first|another|third|previous|recent|my|her|his) (suicide attempt|attempt) ...6 (hospital|ward|survived|since|after|found (him|her|me)|notes|scar|crisis|therapist) !!(driving|cake|bake|serve|jump|quiz)
        (know|knows|picked|chosen|chose) (which|the|my|a) (beam|hook|bend|branch|bridge|platform|cliff|railing|lamp post|car park) ($|,|and|it|i|now|already|for) !!(photo|walk|meet)
        know which (tree|train|bridge|rope|pills|beam|belt|road) ($|,|and|it|i)
        (plan b|way out|exit|parachute|escape (route|hatch)|safety net|insurance|comfort) ..8 (pills|tablets|rope|stash|morphine|blade|razor|insulin) !!(travel)
        (pills|tablets|rope|stash|morphine|blade|razor|insulin) ..8 (plan b|way out|exit|parachute|escape (route|hatch)|safety net|comfort (to know|knowing|that)|just knowing) !!(travel)
        (search|google|browser|internet) (history|searches) ...8 (how to (die|tie|kill|hang)|painless|overdose|noose|hanging|suicide|ways to|lethal|how many)
        (tie|tying|tied|tied up) (a|the|my) (noose|knot|knots|rope|ligature|belt|scarf|dressing gown cord) ...5 (neck|beam|loft|garage|door handle|undone|it did not hold|snapped|banister)
        (tied|tie|put) ..4 (round|around) my [own] neck !!(scarf|tie for|necklace|medal|bow tie|ribbon|lei)
        (only thing that|it|nothing else|that) [%adv] (helps|works|calms|quiets|quietens|settles|stops) ..5 (blade|razor|blood|bleed|bleeding|cutting|burning myself|hurting myself|scratching)
        (pulls|pulled|pulling|tugs|keeps|kept) (her|his|my) sleeves (down|over|on) ...8 (marks|scratches|cuts|plaster|plasters|scars|burns|blood)
        long sleeves (in|all|even|every) ..4 (summer|heat|heatwave|july|august|degrees|pe) ...8 (marks|scratches|cuts|scars|worried|will not|hiding|arms|ask)
        (take|hold|keep|look after|collect|come for|hide|have) [my|the|his|her] (key|keys|gun|guns|shotgun|rifle|cartridges|tablets|pills) ...5 (gun cabinet|off me|away from me|not safe with|do not trust|cannot have them) !!(vet|range|toddler)
        (had|came|woke) ..3 (stomach pumped|charcoal|in resus|in intensive care) ...6 (tablets|pills|overdose|took|on purpose|did it|again|sorry)
        """,
        speaks=(
            "I keep looking at the tablets and thinking how easy it would be.",
            "I stood on the viaduct for hours last night.",
            "On the drive home I think about not turning the wheel.",
        ),
        silent=(
            "I keep looking at the sea and thinking about chips.",
            "I stood on the bridge for hours drawing boats.",
            "We nearly did it, top of the quiz table.",
        ),
        unless=HYPERBOLE
        + LEISURE
        + """
        (bungee|harness|parachute|zip wire|abseil|abseiling|tombstoning|clay|hunting|pheasant|museum|licence|antique|magnesium|hay fever|headache|cold water)
        """,
        in_tales=True,
    ),
    Sign(
        "what-comes-after",
        "self-harm",
        "Words for afterwards: who will manage, whose fault it is not, what is to be told or looked after.",
        """
        when they find (me|my body) !!(at|a (seat|flat|job)|out)
        (whoever|who ever|person who|please find (me|him|her|my %kin) before|kids|they|nobody) ..2 (finds|find|found) (me [hanging|dead|in the]|my body) ($|,|i am|to|will|hanging|dead|first|that way|like that|and|,) !!(a (job|seat|flat|house))
        (they|you|everyone|everybody|kids|he|she|baby|girls|boys|mum|dad|children|family|%kin|%name) (would|will|could|might|can) [%adv] (manage|cope|be [%adv] (fine|ok|all right|better|better off|happier|relieved|free)|get by|do better|move on|survive|get over it|thank me|have a better) ..3 (once|when|if|after) (i|it is|me) [%adv] (am|was|were|is|have|had) [%adv] (out of the way|gone|dead|not here|not around|over|out of their lives|out of your life|out of it|never existed) !!(for (the|a)|on|to|at)
        (said|says|saying|say|told me) [that|we|me] [we] [would|will] [all] (would be|will be|are|be|would all be|will all be|am|is) [all] (better|better off|happier|fine|all right|ok) without (him|her|them)
        (will not|wont|not) have (to|me to|long to) (bother|worry|put up|deal|cope|see|look after|carry|be burdened|be ashamed|pay) [_] [about|with|for] [me|of] [any of this] (any more|much longer|soon|after (this weekend|this week|tonight|today|tomorrow|monday|friday|sunday|saturday|christmas))
        (written|wrote|writing|left|leaving|done) ..2 (letters|letter|notes|note|videos|messages) (to|for) (you all|each of you|everyone i|all of you|all the people|my kids for when|the kids for when|my children for when) !!(christmas|party|thank)
        (voicemail|message|text|note|letter|texted|messaged|rang|call) ..4 (saying|to say|said|with a|me) [final|last|her|his|long] (goodbye|goodbyes) ...12 (not (picking|answering|pick|answer|reply|replying)|no answer|phone is off|scared|worried)
        (will not|not) (need|be needing) (it|them|this|any of it|my (things|clothes|phone|car|money|dog)) (where i am going|where i will be|after (tonight|tomorrow|i am gone))
        (look after|take care of|be good to|look out for|hold|kiss|tell) (the (kids|girls|boys|children|dog|cat)|mum|dad|her|him|each other|my (mum|kids|boy|girl|son|daughter)) ...5 (when i am (gone|dead|not here)|not (your|their|his|her) fault|i can not (do this|go on|carry on)|i am (so) sorry for everything|after i am gone|goodbye)
        (am|only|just|nothing but) (a|such a) (burden|dead weight|waste of space|drain) (to|on) (you all|everyone|everybody|my (family|kids|parents|mum|husband|wife)|them all|you both) ($|,|and (i|you))
        (deserve|deserves|need|needs) (a|someone|another) [better] (mother|mum|dad|father|wife|husband|daughter|son|parent|family|person) who is not me
        (mum|dad|kids|children|her|him|you|them|anyone|wife|husband|cleaner|landlord|%name|who|one) [has|have|is|are|be the one] ((to|who) (find|finds)|finds) (me|him|her|my %kin) (there like that|like that|hanging|dead|that way|in the (bath|garage|morning))
        not want (mum|dad|the (kids|children)|you|my %kin|anyone) (to find|finding|to be the one who finds|being the one who finds) (me|him|her|my %kin)
        (does|would|will|did) it hurt ..2 (to die|dying|drowning|hanging|if (i|she|he|they|my %kin) (jump|cut|hang)|when you (die|drown|hang))
        (do not|not|never) [%adv] ((want|deserve) (saving|rescuing|to be (saved|rescued|brought back|resuscitated|found in time))|need (saving|to be (brought back|resuscitated|found in time))) !!(from (the|this|my|your)|by (a|the))
        (if|when) (anything|something) (happens|happened|should happen) to me ...8 (not (your|their|her|his|anyone's|anybody's) fault|i (loved|love|tried)|i am (so) sorry|forgive|blame|know who|(he|she) did it|it was (him|her))
        if (i (die|end up dead|go missing|disappear|turn up dead)) ...5 (it was (him|her|you)|(he|she) did it|look at (him|her)|you know who)
        (nothing|no one|nobody) [_] will (hurt|miss|need|have to worry about|bother|remember) me [any more] ($|after|soon|when i am gone|,|once i) !!(at work|in goal)
        (given|giving|gave|give) (away|everything|all) [all] (away|my|his|her|their) ...6 (not need|no need|will not be|where (i am|he is|she is) going|goodbye|any more use for)
        (forgive me|sorry) for what (i|she|he|they|my %kin) (am about to do|am going to do|have to do|will do|plan to do) !!(to (your|the|that|this))
        (love you|loved you|sorry) ...5 (goodbye for good|this is goodbye|goodbye forever|last time you hear|last you hear|will not hear from me again)
        (this is|it is) (goodbye|the end for me|the end of me) [for good|forever|now|then|everyone|$] ...4 (can not (go|do|carry|take)|i am sorry|forgive|love you all|too tired|not your fault)
        (if|when|after) you (leave|go|go through|sign|do this|find|read|see|hear|divorce|end|walk|are gone|get this) ...8 (i|she|he|they|my %kin) (will not|wont|do not plan to|am not going to) be (around|here|alive|breathing) ($|,|to|any more|when|for|tomorrow|by) !!(in|at|on|so (use|the)|until|parcel)
        (putting|put|getting|got|set|setting) (my|his|her) affairs in order ...12 (over|goodbye|sorry|good (sister|brother|friend|mum|dad|wife|husband)|forward|ready|tired|forgive|before (the|i)|peace|soon|been (a|the))
        (who (i thought|should|would|will|is going to|wants to)) ..2 (have|take|get|look after|keep) (the|my|his|her) (dog|cat|budgie|piano|rabbit|house|tools|watch|ring) ...8 (gave|gone|not here|soon|after|ready|over|goodbye) !!(on holiday|hospital|away)
        (given|gave|gives|giving|give) (me|us|away|him|her|%name|everyone|people|mates|his mates) ..2 (his|her|my|their) (watch|ring|records|guitar|things|stuff|jewellery|medals|tools|clothes|bike|camera|books|games) ...10 (not need|no need|said (he|she) would not|goodbye|quiet|calm|weird|worried|scared|will not answer|and (said|says) sorry|hugged|dog|soon) !!(christmas|birthday|outgrown|charity|moving|clear out)
        (will not|wont|not|does not|would not) matter (after|by|soon|much longer|once i|when i am) ..3 (tonight|tomorrow|monday|friday|sunday|gone|weekend|christmas|the weekend|not here|i am gone|now i) !!(exam|deadline|vote|match)
        (were|was|are|is) ([_] )?[always] the (best|only good) (part|thing|bit) [of|in|about] [it|my life|all this|everything|me] ...10 (bye|goodbye|sorry|forgive|wanted (to|2) say|take care|all i|thank you) !!(film|show|series|holiday|meal|gig|team|job)
        (insurance|policy|pension|payout) ..4 (pays|pay|payout|cover|covers|void|valid|worth) ...5 (suicide|if (i|she|he|they|my %kin) (die|do)|when i am (gone|dead)|even if it is|after two years|do it) !!(dent|storm|flood|crash)
        (see|imagine|picture|saw) myself (at|past|being|making it|getting|reaching|turning|living|alive|older) [to|past|at] (thirty|forty|twenty|twenty five|fifty|eighteen|30|40|18|21|25|50|old|any older|christmas|that age) [..1] ($|,|anyway|or|honestly) !!(a (parent|manager))
        if i do not (answer|reply|wake up|text back|pick up|wake) (tomorrow|in the morning|tonight|any more|again|ever) ...8 (feed|dog|cat|love|sorry|know (that|i)|tell|take care|look after|key)
        (took|taken|swallowed) [way|a (lot|few|bit)] (too many|extra) ...7 (sleepy|drowsy|do not be (cross|mad|angry)|feel (funny|weird|floaty|heavy)|sorry|bye|do not (ring|call|tell)|than (i should|i was meant|you are meant|the packet|it says)) !!(sandwiches|crisps|photos|luggage|antihistamine)
        (deleted|deleting|closed|closing|wiped|wiping) [all|every] (of)? (my|everything) ..1 (accounts|photos|socials|account|profile|phone|messages) ...6 (goodbye|bye|for good|no point|love you|forgive|not need|sorry for)
        (baby|kids|children|he|she|they) [would|will|is|are] [be] (better|safer|happier|better off) [off] with (anyone|someone|somebody|any) (else|but me|other)
        """,
        speaks=(
            "The kids would cope once I was out of the way.",
            "If anything happens to me it wasn't your fault.",
            "You won't have to worry about me after tonight.",
        ),
        silent=(
            "The kids will cope once I'm away for the week.",
            "You won't have to worry about me after tonight, I passed my driving test.",
            "When they find me a seat I'll text you.",
        ),
        unless="""
        (see you|train|plane|flight|holiday|moving out|new job|driving test|passed|retire|retirement|promoted|lottery|marathon|leaving do|transfer|conference)
        """,
        in_tales=True,
    ),
)
