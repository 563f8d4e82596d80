"""Words that speak of wanting to be dead, or of hurting oneself."""

from nearer.reader.danger.sign import Sign

# What people call unbearable when they mean embarrassing, funny, hot or far too long.
HYPERBOLE = """
cross my heart
(would|will) (rather )?(jump off|walk off|throw myself off) [a] cliff (before|than|if|sooner)
(lost|losing) the will to live (and one|with|over|in|at|during|watching|listening|waiting|by)
(deadline|deadlines|deadline's|metaphorically|figuratively)
(staring|stared|embarrassed|embarrassing|embarrassment|cringe|cringed|awkward|hangover|hungover|laughing|lmao|lmaooo|haha|hahaha|rofl)
(so|too|this) (hot|funny|cute|boring|full)
(homework|coursework|spreadsheet|karaoke|one more (time|email|meeting|episode|verse|zoom)|group project)
if (this|that|these|the) (meeting|lesson|queue|song|traffic|lecture|call|film|train|bus|class)
if (mr|mrs|miss|sir|they|he|she) [_] (sets|set|plays|play|sings|sing|emails|cancels|cancel)
"""

SIGNS = (
    Sign(
        "wish-to-die",
        "self-harm",
        "Saying that one wants to be dead is the plainest sign there is; most who mean it say it.",
        """
        not [%adv] care (if|whether) (%they|i) (live|lives|die|dies|wake up|wakes up|am alive|do not wake up|exist)
        [%adv] (like|want|wants|love|could|wish|wanted|rather) to [just] (stop existing|not exist|cease to exist|stop being alive|not be alive|never wake up)
        (dark|suicidal|bad) thoughts ..4 (ending|dying|death|hurting|kill|living|myself)
        (only|no other|not see a|not see any|no) way out [of this] [is|except|but|other than|apart from|than] (dying|death|to die|being dead|to be dead|to end)
        (wish|wishes|wished|wishing) (%they|i|it) (had|would|could|was|were) [%adv] (died|die|been me|dead|not exist) !!(down|of laughter)
        (want|wants|wanted) (it all|everything|all of it|the pain|the hurting|my life|this life|the thoughts) [all] to (stop|end|be over|finish) ($|and|i|now|so|please)
        (sleep|sleeping|close my eyes) and (not|never) (come back|wake|open them|have to wake)
        (think|thinking|thoughts|thought|obsessed|fantasising) (about|of|with) (dying|being dead|my own death) ($|,|and|a lot|lately|again|tonight|constantly|more|(all|every) (the )?(time|day|night))
        (ready|begging|praying|am happy|am glad) to (die|be dead|not wake up) ($|,|now|any more|tonight|and|so|because|please) !!(for)
        (planning|plans|planned|ready|wants|about|hoping|hopes|hope|sooner|trying|deserve|deserves|prepared|decided|going out) to (die|be dead|be under the ground|be in the ground) !!(of|from|for|trying|laughing|on|in (spain|my))
        (want|wants|wanted) to be (dead|under the ground|with (your (mother|father|mum|dad)|my late))
        (not|never) (deserve|deserves|deserving) to (be alive|live|be here|exist|breathe) !!(like this|with)
        (would|will) sooner be (dead|under the ground|in the ground)
        (come to|cry at|turn up to|miss me at) my [own] funeral !!(i want (jazz|bagpipes|no))
        not (mind|care) if ..4 (killed me|ran (me|him|her|my %kin) over|i died|i did not wake up|i never woke up|i got hit|hit (me|him|her|my %kin) tomorrow|(lorry|bus|car|train|truck) (hit|took|flattened) me)
        (lorry|bus|train) (hit|took) (me|him|her|my %kin) tomorrow
        (voice|voices|something|head) [in my head] [keeps|is] telling (me|him|her|my %kin) to (jump|die|do it|hurt|kill|end)
        live without (him|her) and i (do|will|would) not want to
        (%agent|i) [%adv] [%adv] [%adv] (want|wants|wanted|wanting|wana|wnat) to (die|be dead|b dead) !!(of|from|for|in|inside|when|laughing|with|before|on|at|there|happy|peacefully|rather|my|your)
        %kin [%adv] (wants|wanted) to (die|be dead) !!(of|from|for|when|in|with)
        ^ [%adv] (want|wanting) to (die|be dead) !!(of|from|for|in|inside|when|laughing|with|at)
        [part of|some of] (me|him|her) [%adv] (wants|wanted) to (die|be dead) !!(of|from|when)
        (thinking|thought|think|dream|dreaming|fantasise|fantasising) (about|of) [me|my] (being dead|not being alive|not being here any more|not existing)
        (want|wants|wanted|wish) to (not exist|stop existing|cease to exist|vanish forever|vanish for good|disappear forever|disappear for good|not be here any more|not be alive|unalive|end it all)
        (want|wish|wanted) to disappear [completely|totally] (for good|forever)
        (wish|wished|wishing) (%agent|i) (was|were) (dead|never born|not alive|not born)
        (wish|wished) (%agent|i) (had|have|would have) (never been born|not been born|died)
        (wish|hope|hoping|pray|praying|prayed) (i|to|that i) [will|would|could|can] [just] (die|not wake up|never wake up|stop breathing)
        (would|will|i) rather (be dead|not be alive|not be here at all) !!(than)
        (%agent|i|me|am|is) [%adv] [be|am|would be] better off dead
        i [%adv] (deserve|deserved) to (die|be dead)
        (want|wants|wanted|like) (it|this|everything|life|my life|the pain) (all|to end|to be over) (to end|to be over|and i want to die|for good|forever)
        (not do|not take|not cope with|not stand|not bear) (this|it|life) [any more|any longer] [and] [%adv] (i|she|he|they|my %kin) [%adv] want (it|this|everything) [all] to (end|stop|be over|go away)
        (life|living|everything|being alive) is (pointless|too much|unbearable|too painful|not worth it) [and] ..2 (end|die|out|gone|stop)
        (%they|i) (should|deserve|deserves) [to] (die|be dead)
        """,
        speaks=(
            "some days i just want to be dead tbh",
            "I wish I had never been born.",
            "My daughter says she wants to die and I don't know what to do.",
        ),
        silent=(
            "I wanted to die when my trousers split in the shop.",
            "I want to die of old age in this garden.",
            "I don't want to die, I want cake.",
        ),
        unless=HYPERBOLE
        + """
        (want|wanted) to die i (called|sent|waved|tripped|replied|hugged|fell|liked|spilled|walked)
        wanted to die my
        """,
        in_tales=True,
    ),
    Sign(
        "no-wish-to-live",
        "self-harm",
        "Not wanting to go on, or seeing no reason to, is how many people say it who avoid the word.",
        """
        (thought|think|thinking) about not waking up
        if it (was|were) not for ..3 i would (have gone|be gone|not be here|be dead|have done it) [already|by now] ($|,|and)
        no (reason|point|sense|use) (to|in|for me to) (go on|going on|carry on|carrying on|keep going|keep on) ($|,|any more|living|now|without) !!(with|about|to|if)
        (nothing|not anything|no one|nobody) [left] for (me|him|her|my %kin) here ($|and i|any more|now)
        (lost|losing|no|without|not have|run out of) [my|the|any|all] (will|reason|reasons|wish|desire) (to|for) (live|living) !!(and (one|two|a|half)|with this|over|in (this|the) (queue|meeting))
        given up on (life|living|being alive)
        (can not|not) (take|face|bear|do) (being alive|living|another day|life|one more day) [any more|any longer] !!(of|without|at|with|in)
        (not|never) (think|believe|sure|know) [if|that|whether] (i|she|he|they|my %kin) [%adv] (want|wanted|deserve) to (be here|be alive|live|exist|carry on|keep living|wake up) ($|,|any more|any longer|if i am|to be honest|much|at all|really|now) !!(group|chat|in (this|that|the)|at|with|for|when|tonight)
        (not|never|nor) [%adv] (want|wants|wanted|wanting) to be (alive|living) !!(in (the|a|that) (middle|time|past))
        (not|never|no|nor) [%adv] (see|sees|saw|find|finds) [the|any|a|much] (point|reason|purpose|sense) [of|in|to|for] [me|still] (living|life|going on|carrying on|being here|being alive|existing|any of it any more|waking up|live|be here|go on living) !!(for|when|if|until)
        what is the point (in|of) (any of it any more|it all any more|anything any more|living|me|being here|carrying on|going on) !!(if|when|this (meeting|course))
        (thought|idea) (of|that) ..4 (not be here|not being here|being gone|being dead|never waking up)
        (done|finished) with (being (a person|alive|here|human)|this life|living) !!(in)
        (not|no) [%adv] (want|wanting|wanna) [to] (live|be alive|exist|keep living|go on living|carry on living) !!(like|here|in|with|at|near|this|that|there|alone|far|together|under|on|by|next)
        (not|no) [%adv] (want|wanting) [to] (live|be alive|exist) (any more|any longer|no more|like this any more) !!(here|in|with|at)
        (not|never) [%adv] (want|wanting|wants|wanted) to be (here|around|in this world|on this earth|on this planet) (any more|any longer|at all)
        (not|never|no) [%adv] (want|wants|wanted|wanting) to (wake up|wake) (tomorrow|again|ever|in the morning any more|any more|at all)
        (go|going|fall) [to|a] (sleep|asleep|bed) and (never|not) wake [back] up
        (hope|hoping|wish|pray|praying|better) [i] [%adv] [%adv|simply|might] (not|never) (waking|wake) up ($|tomorrow|in the morning|one day|at all|any more|ever) !!(late|with|to|before|at)
        (not|never) (waking|wake) up (sounds|feels|would be|again|is the only|from)
        (not|nothing|no) [%adv] (want|wants|wanted) to (carry on|go on) ($|,|and|any more|any longer|living)
        (can not|cannot) [%adv] (go|carry) on (living|with life|with my life)
        [see|have|find|got|is] (no|any|not a|not find a|not one) (reason|point) [left] [for me] (to|in) [keep|keeping|go|going|stay|staying|carry|carrying] [on] (living|live|life|alive|being alive|being here any more|existing)
        (not|no|never) [%adv] [see|find|think|have] [of] (a|any|one|single|no) [single] reason (not to|to stay here|to be here|to stay alive|to be alive|to go on|to carry on) !!(with|buy|have|go|come)
        no (reason|point) [to|in] (me|us) (being|living) (here|alive) !!(for|if|when|at|until|on|now)
        (nothing|not anything|not much|no one|nobody) [left] [here] [for me] to [live|stay|keep] (for|alive for|living for|alive) !!(except)
        (nothing|not anything|not much) [left] to live for !!(except)
        (not|never) [%adv] (see|imagine|picture) [a|any|my] future [at all] (with (me|him|her|my %kin) in|where i am alive|for myself at all)
        (tired|sick|weary|bored|exhausted) of (living|being alive|life|existing|this life|breathing) !!(in|with|like|out|here|on|at|under|next|near|alone|together|among)
        (had|have) enough of (living|life|being alive|this life) ($|,|and|any more|now)
        (done|finished) with (life|living|this world) ($|,|and|now|i) !!(in|with)
        (life|living) is not worth (living|it) !!(without (coffee|cheese|tea|chocolate))
        (not|never) [be] [going to|gonna] be (alive (when you|by the time|this time next|next|much longer|for christmas)|around much longer ($|,|and))
        not promise [you] [that] i will (be alive|still be (here|alive)|be here tomorrow) !!(when the|by the time the|at)
        what is the point (of|in) life ($|any more)
        not [%adv] mind [any more] (whether|if) i (arrive|get there|get home|wake|make it home|come back) ($|,|or not|any more)
        (no|not a|not one) (version|picture|idea) of ..4 with me in it
        (look|see|think) (ahead|forward) ..3 (there is no me|i am not (there|in it)|no me there)
        not (think|see|find) (of)? a reason for (the morning|tomorrow|another)
        tired of being (alive|her|me|myself) ($|,|and|so|it is|that) !!(in charge|the)
        (can not|could not|not) promise [you] [that] i will (be (here|around|alive)|still be here) ($|at|by|for|next|tomorrow|when)
        no (want|wish) [to] live no more
        (not|nothing|no) [%adv] (want|wants|wanted) to (carry on|go on) !!(with|about|at|as|to|until|shopping|talking|playing|holiday|a|the|and|like|in)
        what is the point (of|in) (living|being alive|life|staying alive|me being here)
        """,
        speaks=(
            "I'm tired of being alive, that's the truth of it",
            "there's no reason for me to stay alive any more",
            "honestly I hope I don't wake up",
            "I don't want to be here any more.",
        ),
        silent=(
            "I don't want to live in London any more.",
            "There's no point in me being here if the shop is shut.",
            "I don't want to be here any more, this party is loud.",
        ),
        unless="""
        (party|tent|pub|club|meeting|office|nil|rain|raining|rains|queue|airport|hotel|wedding|gig|lesson|class|campsite|boring|bored|festival|cinema|shop|mall|barbecue)
        (can we|shall we|let us) [please] (go|leave)
        i am (in|on|at|off|away) ..2 (leeds|london|holiday|leave|annual|work|work trip|course|conference|%name|then)
        (before|until|till) (nine|ten|eleven|noon|twelve|lunch)
        (take|pick|drive) (me|him|her|my %kin) (home|up)
        """,
        in_tales=True,
    ),
    Sign(
        "killing-oneself",
        "self-harm",
        "Naming it outright, for oneself, for the person spoken to or for somebody close.",
        """
        (kill|killing|hang|hanging|drown|drowning) (myself|herself|himself|yourself|themselves) ($|,|is|was|and|but|so|because|tonight|if|when|every|again|is the|would|for ages|since) !!(laughing|(have|had) to (watch|hear|eat)|trying)
        (thoughts|thinking|thought|talk|talking|plans|planning) (about|of|to) [just|maybe] (end|ending) (things|everything|it all|my life|myself) ($|,|and|again|tonight|because|for good|lately|but) !!(with)
        (would|will|could) have (ended it|killed myself|done it|gone through with it) by now
        only (thing|reason) [that is|that|i am|is|keeps] (stopping|keeping|holding|still|stops|keeps) (me|him|her|my %kin) (alive|from (dying|doing it|ending|killing)|here is|killing|ending|going is|doing it) !!(in this job)
        (%agent|i|been|keeps) [%adv] (talking|talks|talked|joking|jokes|asking|obsessed) (about|of|with) (suicide|killing (himself|herself|themselves|myself|yourself)|ending it all|ending (his|her) life|wanting to die|not being here|dying)
        (slit|slash|cut) (my|her|his|their) (wrists|wrist|throat)
        (kill|hang|end|hurt) (myself|himself|herself) if (%agent|i|it|we) !!(have to (watch|hear|eat)|miss|hear (that|this))
        (going to|wants to|wanted to|tried to|want to|might|threatened to) take (my|his|her|your|their) own (life|lives)
        (is|am|are|was) (going|about|ready|planning|threatening) to end it ($|all|tonight|soon|and i) !!(with)
        (feel|feeling|felt|feels) like (dying|killing myself|ending it|jumping|cutting|hurting myself|dying inside) !!(my hair|of|when|laughing|it there|up and down|for joy|the grass|down)
        (thoughts|thought|thinking|dreaming) (about|of) (killing|hanging|drowning|shooting|ending) (myself|himself|herself|yourself|my life|it all)
        (nearly|almost) (took|ended) (my|his|her|your) [own] life
        (%agent|i|to|will|would|might|of|about|and|as well|better|just|gonna|hell|ill) [%adv] (kill|kil|killing) (myself|yourself|himself|herself|themselves|themself|hisself|myslef|my self) !!(laughing|with|over|getting|carrying|lifting|at|for|working|on|doing|if you|making|running|(in the gym))
        (tried|tryed|try|trying|attempted|wanted|wants|want|ready|planned|planning|plan|threatens|threatened|threatening|going) to (kill|kil|hang|drown|shoot|poison|unalive) (myself|yourself|himself|herself|themselves|themself|my self|hisself) !!(laughing|in the foot|getting|lifting)
        (%they|i|am|feel|feels|feeling|is|me|my|are you|been|getting|been so) [%very] suicidal
        (thinking|thought|thoughts|think) (about|of) [committing] suicide
        (commit|committing|attempting|contemplating|considering) suicide
        (i|am|have|been|about|of|her|his|my|your) [%adv] (planning|considering|contemplating|thinking of|thinking about|thought about) [my|own|about] (suicide|ending things|ending it|ending it all|ending everything) !!(with|between|at|there|early|on friday)
        suicidal (thoughts|feelings|again|and|ideation|since)
        (end|ending|take|taking|finish|finishing) (my|her|his|your|his|her|their|my own|his own|her own) (life|lives) !!(here|together|into|as|with|savings)
        (end|ending) it all
        (going to|will|gonna|want to|wanted to|about to|ready to|how to|could|might|and) [%adv] end (it|everything|things) (tonight|myself|for good|for me|now and|forever|once and for all|for ever|today) !!(with)
        ending (things|it) on my own terms
        (going to|gonna|want to|will|could|might|should|to) [%adv] (hang|drown|shoot|gas|poison|electrocute) myself !!(in the foot|laughing)
        [im|i] (going to|want to|wanted to|will|thinking about|might as well|just|actually|gonna|to|seriously) kms
        kms (and|i|for real|fr|tonight|tonite|actually|seriously|no joke) [actually|really|am|do|will|mean|not|going|seriously] [mean|mean it|joking|this|to] [it|time]
        (%agent|i) (am|are|is) going to (unalive|off|top) (myself|yourself|himself|herself)
        (unalive|unaliving) (myself|yourself|himself|herself|me)
        (kill yourself|kys|go and die|go hang yourself|do everyone a favour and die)
        (do|doing|done|did) away with (myself|himself|herself|me not|themselves)
        (top|topped|topping) (myself|himself|herself|themselves) !!(up)
        (planning|planned|plan|working out|worked out|thinking about|know|knows) how (i|he|she) (would|will|am going to) (do it and|die|end it|kill|top)
        (will|would|going to|threatened to|threatens to|wants to) [%adv] (shoot|hang|drown|gas|poison) (himself|herself|themselves) !!(in the foot|laughing)
        i [%adv] want to end it ($|all|tonight|so badly|now)
        (wants|want|asked|asks|begged|begs|please) ..3 help (me|him|her) (die|end it) !!(laughing)
        going to do it (tonight|today|tomorrow) and (nobody|no one|you|they) ..2 (stop|can stop|find)
        (goodbye|suicide|farewell) (message|messages|text|texts|email)
        (let|help) me (die|end it) !!(of|laughing)
        (%agent|i) (tried|attempted) (suicide|to end it|to end my life|to overdose)
        (i) [%adv] want to end (it|everything) [too|all|all of it|now|so badly] ($|,)
        if (you|u) (leave|left|go|dump|end|break|are leaving|walk|ever leave) ..6 (something stupid|end it|end myself|not be here)
        """,
        speaks=(
            "He told me if I move out he'll kill himself.",
            "I've been having suicidal thoughts since the baby came.",
            "thinking of ending my life",
            "gonna kms tonight and nobody can stop me",
        ),
        silent=(
            "I nearly killed myself laughing at your hat.",
            "kms the shop is out of crisps",
            "They took their own lives into the new house with two suitcases.",
            "I'm not suicidal, the therapist asked and I said no.",
        ),
        unless="""
        not [%adv] [feeling|feel] suicidal
        (homework|one more (time|email|meeting|song)|play that (song|one)|this (meeting|lesson|song))
        (killed|kill|killing) (myself|yourself) (laughing|getting|with|over)
        (suicide squad|suicide missions|suicide mission)
        """,
        in_tales=True,
    ),
    Sign(
        "hurting-oneself",
        "self-harm",
        "Hurting one's own body on purpose, often told in passing and with shame.",
        """
        (scars|marks|cuts|burns) on my (arm|arms|leg|legs|thigh|thighs) (are|is|were) not (from|the|what)
        (hurt|hurting|harmed|cut|burned|burning) (myself|herself|himself) (last night|again|on purpose|last week|with the) !!(shaving|cooking|ironing|at the gym)
        (want|wanted) there to be less of me
        (%they|i) [%often] (burn|burns|cut|cuts|hurt|hurts|scratch|scratches|bruise) (myself|herself|himself|themselves) (with|when|to|because|every|so|in (secret|the night|my room|her room)) !!(shaving|i (cook|shave|chop))
        (cut|cutting|cuts|hurt|harmed|burned|burnt) (himself|herself|themselves|myself) (again|on purpose|deliberately|last (night|week)|because|with (a|the|his|her) (razor|blade)) !!(shaving|chopping|cooking|at)
        (cutting|burning|scratching|harming) (her|his|their|my|your) (arms|arm|legs|wrists|wrist|thighs|skin|stomach) !!(off|out)
        (cuts|cut|burns) (herself|himself|themselves) !!(off|a|some|shaving|on|loose|in|out)
        hate myself ..4 (hurt|cut|punish|kill|burn) (myself|my (arms|thighs|wrists|legs))
        (%they|sometimes|often|always|still|started|again|i) [%often] (cut|cuts|burn|burns|hurt|hurts|scratch|scratches) (myself|herself|himself|themselves|my (arms|arm|legs|thighs|wrists)|her (arms|arm|legs|thighs)) (when|because|to (cope|feel|stop|make)|again|so|if|and it (helps|is|makes)|most|every)
        (been|are|is|am|was|keep|keeps) [%often] (hurting|harming) (myself|yourself|herself|himself|themselves) !!(trying|at|lifting|on the|playing|in the gym)
        (been|started|am|was|is|are|keeps|keep|stop|stopped|about|of|with|from|her|him|by|via) (cutting|cuttin|burning|harming|hurting) (myself|yourself|herself|himself|themselves|again|my %part) !!(out|off|some|a|loose|slack|on|playing|at)
        (cutting|burning|scratching|harming) (myself|himself|herself|yourself|themselves) !!(out|in half|some|a|off|loose|slack|on|at|shaving|cooking)
        (want|wanted|wants|going|urge|urges|need|tempted|wanting|tried|trying) to (hurt|harm|cut|burn|injure) (myself|himself|herself|yourself|themselves) !!(a|some|off|loose|slack|free)
        i [%adv] [have] (cut|burn|burned|burnt|harmed|hurt) (myself|my %part) (again|because|on purpose|when i feel|when it gets|to feel|last night|to cope|so i|every night|until|deliberately)
        i [%adv] [have] (harm|harmed) myself
        (%they|i|been|am|is|are|was|started|stop|stopped|keeps|urge to|history of|my|again|me|the) [%often] (self|slef) (harm|harms|harmed|harming|injure|injuring|hurting) !!(form|forms|leaflet|policy|training|course|awareness|lead|questions|question|team|nurse|clinic)
        (selfharm|selfharming|selfharmed)
        (cut|cuts|scars|burns) (on|all over|up|down) (my|her|his|their) (arms|arm|legs|thighs|wrists|wrist) (that i|from when i|i did|i made|are from me)
        (slit|slitting|slash|slashed|cut|cutting) (my|her|his|their) (wrists|wrist)
        (started|begun|doing it) again [_] only (on|where) (my|where) (legs|arms|nobody|no one|thighs|stomach)
        found ..2 (blades|razor blades|razors) [in|under|hidden]
        hate myself ..4 (hurt|cut|punish|kill) myself
        (not|please) [%adv] (hurt|harm|cut) yourself (tonight|again|because|please|any more|over (him|her|this))
        (scratch|cut|pick|dig|bang|punch|hit) ..5 (until|till|untill) (%they|i|it) (bleed|bled|bleeds)
        (make|made|making) myself (bleed|bruise)
        (bang|banging|hit|hitting|punch|punching|slap|slapping) (my head|myself) (against|on purpose|until|again and again|in the face|because i|when i)
        """,
        speaks=(
            "i started cutting again in june",
            "she told me she's been hurting herself",
            "I get the urge to hurt myself when it's quiet",
        ),
        silent=(
            "I cut myself shaving again.",
            "Don't hurt yourself carrying that box.",
            "I keep cutting myself off from the good chocolate.",
        ),
        unless="""
        (climbing|gym|football|training|shaving|peeling|chopping|cooking|lifting|falling|skating|gardening|cucumber|onion|onions|bread knife|paper)
        never [hurt|harm|cut|wanted to]
        (asked|asks) ..4 (if|whether|about) ...12 (said|say|answered) no
        """,
        in_tales=True,
    ),
    Sign(
        "means-at-hand",
        "self-harm",
        "Speaking of a means and of being near it: pills counted, a bridge, a train, a note.",
        """
        not trust myself (with the (tablets|pills|knives|blades)|on my own|alone) !!(biscuits|chocolate|cake|card|crisps|cards|wine|cheese)
        (jump|jumping|jumped|throw (myself|himself|herself)) off (the|a|that|of the|of a) [multi storey] (roof|bridge|building|balcony|cliff|car park|flyover) !!(when (you|the|he|she)|into the (water|sea|pool|river|lake)|and (swam|it was|splashed)|at the (lido|lake))
        (took|taken|swallowed|taking) ..2 (loads|lots|a load|handfuls|handful|bottle|box|packet|strip|bunch) of [my|his|her|the|mums|her] ..1 %pills
        (writing|wrote|written|write) [a|my] (suicide|goodbye) (note|letter|letters|notes)
        (know|decided|planned|chosen) (how|when|where) (i|she|he|my %kin) (will|would|am going to) (do it ($|,|and|now)|die|end it|go ($|,)) !!(with|if|by|in the|for)
        (plan|date) to (die|end it|kill (myself|himself|herself)|end my)
        (%agent|i|have|has|just|and|had) [%adv] (took|taken|take|swallowed|had|taking|swallow) ..4 (too many|a load of|loads of|all the|all of|all my|a whole|the whole|a bunch of|whole bottle of|a packet of|handful of) ..3 %pills
        (%agent|i|and|have|has) [%adv] (overdosed|od'd|overdose) !!(on (chocolate|cake|cheese|coffee|caffeine|sugar|sunshine|carbs|telly|crisps|mince|turkey|puns|christmas|family|sprouts|tea))
        (take|taken|took|taking|took an|take an|of an|another|an|my) overdose
        (saving up|saved up|save up|stockpiling|stockpiled|hoarding|hoarded|stashing|stashed|hiding) ..3 (pills|tablets|paracetamol|sleepers)
        (have|got|bought|tied) [got] [a|the|my] (rope|noose) ($|,|ready|and i am going to|and a plan|in my)
        i [%adv] (hold|held|put|had|have|press|pressed|holding) ..2 (gun|blade|knife|razor) (in|to|against|on) my [own] (mouth|head|temple|wrist|wrists|arm|throat|chest)
        (jump|jumping|jumped|throw myself|throwing myself|step|stepping|fall) off [of] (a|the|that|my|this) [high] (bridge|roof|building|balcony|car park|cliff|tower|flyover) (and|to|tonight|because|if|,|$)
        (drive|driving|crash|steer|swerve) [%adv] [my|the] [car] (into|off) (a|the|that) (tree|wall|river|lorry|bridge|cliff|road) [and be done|on purpose|and end]
        (googling|looking up|searching|researching|looked up|searched|reading about|googled) [for] (ways|how|methods|painless ways) to (die|do it there|kill|end it|end my|hang|overdose)
        (think|thinking|thought|thoughts|dream|dreaming|imagine|imagining|picture|picturing|tempted|want|wanted|wanting|urge) (about|of|to) [just] (step|stepping|jump|jumping|throw|throwing|walk|walking) [myself] [out|off] ..1 (in front of|under) (a|the|an|that) ..2 (train|bus|lorry|car|tube|tram|traffic|truck)
        (%poison|patches|morphine|capsules) ..4 (so (i|he|she|they) (can|could|would)|to) (end it|die|do it|finish it|end (my|his|her) life|kill (myself|himself|herself))
        (swallowed|necked|downed) (all|the whole|a whole|too many|a bottle of|a packet of|a box of|every|a load of|loads of|half) ..3 (%pills|%poison|antidepressants|bottle|packet|box|lot) !!(of (water|juice|milk|beer|wine|crisps|sweets)|vitamins)
        (there is|has|have|found|got|made|tied) a noose
        (pills|tablets|paracetamol) (lined up|laid out) in front of me
        not trust myself (with (it|them|the|these|those|my)|near (the|a|that)|on (my own|the)|alone) ..2 !!(biscuits|chocolate|cake|card|crisps|cards|wine|cheese)
        not (call|tell|ring) ..3 (took|taken|swallowed) (them all|all of them|the lot|the whole)
        (am|stood|standing|sat|sitting|up) (at|on|by|near) [the] [top|edge|roof|ledge|bridge|cliff|tracks] [of] ..4 (multi storey|bridge|roof|ledge|cliff|car park|tracks|balcony|edge) ..4 (jump|can not get down|end it|do it|let go|throw myself|can not stop looking)
        (pills|tablets|paracetamol) (in front of me|in my hand|laid out|lined up|ready|on the bed|beside me)
        (stepping|walking|jumping|step|jump|throw myself|throwing myself|jumped|run|running|lie|lying) [out] (in front of|under) [a|the|that|an] [next] (train|tube|bus|lorry|truck|car|traffic)
        (stood|standing|stand|sat|sitting|am) (on|at|by) the (bridge|edge|roof|cliff|ledge|tracks|platform) [%adv] (last night|tonight|again|and|for|thinking|wanting|looking) [..5] [thinking about|thought about] (jumping|letting go|going over|how easy|whether to|falling|stepping|a long time mate|why not)
        (suicide|goodbye|farewell) (note|notes|letter|letters|video)
        """,
        speaks=(
            "I took a whole packet of paracetamol and now I'm frightened",
            "keep thinking about jumping in front of the train",
            "I've written a goodbye letter to each of you.",
        ),
        silent=(
            "I took two tablets and went to bed.",
            "We jumped off the pier and it was freezing.",
            "The goodbye party is on Friday.",
        ),
        unless=HYPERBOLE
        + """
        (homework|one more|meeting|bungee|swimming|swim|pool|harness|parachute|at work|leaving do)
        (too many|all) ..3 (vitamin|vitamins) (pills|tablets)
        """,
        in_tales=True,
    ),
    Sign(
        "better-without-me",
        "self-harm",
        "Feeling a burden whom nobody would miss goes with wanting to die more than sadness does.",
        """
        (easier|better|simpler|quieter|happier|lighter|nicer|calmer) for (everyone|everybody|you all|all of (you|them)|them all|the kids|the children|my %kin|%kin) ..1 (after i am (gone|not)|without me|once i am gone|when i am gone|if i (was|were) (gone|not (here|around|alive)|dead|out of it)|if i (went|had (never|not)|did not (exist|wake)))
        (nobody|no one|not anyone) ..2 (care|miss|cry|notice|mourn) ..2 (when|if|once|after) i am (dead|gone|not here) !!(for (a|the)|on holiday)
        (if|once|when) i (died|was dead|were dead|was gone|dropped dead|disappeared|vanished) ..3 (nobody|no one|would anyone|not even|you would not|they would not|none of you) ..4 (care|notice|miss|mind|cry|bat)
        (am|are|is|such|being|feel like) [%very] [a|such] waste of (a life|life|space|skin|air|oxygen|breath) ($|,|and)
        (better off|happier|be better|be easier|be simpler|better|be relieved) without me ($|,|here|around|there|alive|any more|in (it|the way)|and i)
        (better|easier|simpler|happier|safer|best|relieved|fine|a relief|kinder) ..4 (if|when|once) i [just] (was|were|am|had|have|would|died|disappeared|did|vanished|stopped) [%adv] (dead|gone|not here|not around|not alive|never born|never been born|not in it|not exist|existing|not in the world|no longer here|out of the way|out of the picture|died|not around any more) !!(for (a|the)|on holiday)
        (world|everyone|everybody|people|family|kids|you|they|all) ..3 (better|easier|happier|simpler) ..3 if i (was|were|am) (not (in it|here|around|alive|born)|dead|gone|out of the way)
        (manage|cope|do|be) better if i (were|was) (dead|gone|not here)
        (no one|nobody|noone|not a soul|would anyone|would anybody|will anyone|does anyone|no one will|nobody will) [would|will|here|even|really|at home|at school] [even|really|ever|would] (miss|notice|care about|mourn|cry for) (me|if i died|if i was dead|if i was gone|if i disappeared|if i were gone|if i vanished|if i was not here) !!(at the meeting|leaving early)
        (no one|nobody) [would|will] [even] (notice|care|mind|miss me) if i (died|was dead|was gone|disappeared|were gone|was not here|were dead|vanished|dropped dead|killed)
        (just|only|am|i|me|be) (taking up|a waste of|waste of|wasting) (space|oxygen|air)
        (everyone|everybody|they|you|you all|the kids|the children|my family) would [%adv] [all] (be|get on|get along|manage|cope|do) [%adv] [so much] (fine|ok|better|all right|happier|easier) without me ($|,|any more|here|around) !!(tonight)
        (everyone|everybody|you all|they all|you would all|they would all|the kids|the children) ..2 (sleep|breathe|be fine|manage|cope|get over it|do better|be better|get on) ..3 (if i (was|were) (gone|not (here|around|alive)|dead)|once i am gone|when i am gone|without me (here|around|$)|with the insurance|than with me|if i had not been)
        (get on|get along|manage|cope|be|live) [all|just|so|much] (fine|better|ok|well|happier|easier|all right) without me ($|,|and|i know) !!(tonight)
        (better|easier|happier) ..4 if i (died|disappeared|vanished|stopped existing|did not exist)
        (fine|better|enough) with ..4 (insurance|payout) [money] ..3 (no|without) me
        (not|never) (want|wanting|wants) to be a burden ..8 (dead|die|gone|not here|not be here)
        (such|only|nothing but) a burden (to everyone|to everybody|on everyone|on everybody|and i)
        """,
        speaks=(
            "you'd all be happier without me, I'm sure of it",
            "It would be easier for the children if I was dead.",
            "nobody would even notice if i was gone",
        ),
        silent=(
            "The team plays better without me in goal.",
            "It'd be easier for everyone if I was on the earlier train.",
            "Nobody would miss that lamp.",
        ),
        unless="""
        (team|goal|match|quiz|meeting|choir|band|kitchen|cooking|the game|party|holiday|driving|singing|dancing)
        """,
        in_tales=True,
    ),
    Sign(
        "farewell",
        "self-harm",
        "A last goodbye, told as something to be read or known afterwards.",
        """
        tell (mum|dad|him|her|the kids|them|everyone|my (mum|dad|kids|wife|husband|sister|brother)) [that] i loved (her|him|them|you) ($|,|ok|and|please|always|till|to the)
        (i|and) will [%adv] (not be alive|be dead|no longer be here|not be here any more) (when|by|tomorrow|tonight|soon)
        (you|they|everyone|nobody) will not have to (put up|deal|live|cope|bother|worry|suffer|look after) [with|about] (me|my|any of this) (any more|much longer|for much longer|again|after tonight|after today|soon) !!(after (saturday|friday|sunday))
        (look after|take care of) the (kids|children|dog|cat|boys|girls) (for (me|him|her|my %kin) when i am gone|after i am gone|when i am not here any more)
        (by the time|when) you (read|get|hear|find) (this|it) [..3] (i|she|he|they|my %kin) [will] [%adv] (be gone|have gone|be dead|not be here|not be alive|am gone|will be gone|be far away from all this pain)
        (goodbye|goodby|bye) [everyone|all|and|forever|for ever|for good] ..8 (i am so sorry for everything|please forgive me|forgive me for|sorry for everything|not be here|not your fault|i can not do this)
        (sorry for everything|forgive me) ..6 (goodbye|not your fault|look after the kids|take care of the)
        this is (my|the) last (message|text|letter|thing) [you|i|i will] [will] [ever] (send|write|get|goodbye|sending|ever)
        (not|never) going to (see tomorrow|make it through the night|make it to tomorrow|make it to morning|be here tomorrow|be here in the morning)
        """,
        speaks=(
            "When you read this I will be gone. It's not your fault.",
            "after tonight you won't have to deal with me any more",
        ),
        silent=(
            "Goodbye, see you at six, sorry for everything I said about the sofa.",
            "By the time you read this I'll be on the train.",
        ),
        unless="""
        (see you|train|plane|flight|holiday|moving out|new job|driving test|passed|graduate)
        """,
        in_tales=True,
    ),
)
