"""Words that speak of being afraid of somebody close."""

from nearer.reader.danger.sign import Sign

SIGNS = (
    Sign(
        "afraid-of-someone",
        "fear",
        "Being afraid of a person, not of losing them or of what they think.",
        """
        %afraid (of|from) your (dad|brother|son|uncle|friend|husband|boyfriend|father|ex) ($|when|because|and what|since)
        (am|is|was|feel|been|so|too|%very|still|i|get) [%very] %afraid (of|from) you !!(%other|(for|with) (karaoke|the)|two|both|lot|all)
        (am|is|are|was|were|feel|been|so|too|%very|still|i) [%very] %afraid (of|from) her (that|who|since|as|after|we|i|he|for|will|husband|boyfriend|dad|father|partner|ex|brother|stepdad)
        %afraid (of|to be) ..2 (in the same room|alone|on my own|left alone) (as|with) (you|him|her|them|my|your) !!(thoughts|spider|and a)
        (are|were|is|you) [%very] %afraid of (him|her|them) ($|,|or|because|when|and|then)
        (nobody|no one|not) [..2] (know|knows) ..2 %afraid of my [own] %kin
        (live|living|lives) (with|under) someone [i|who] ..2 (am|is|afraid) %afraid
        (am|is|are|was|were|feel|feeling|been|being|get|gets|got|be|becoming|%very|%child|i) [%very] %afraid (of|from) (him|them) !!(dying|leaving|getting|finding|falling|being|going|hating|not|driving|coming (last|second)|seeing (my|the)|saying|losing|growing|forgetting)
        (am|is|are|was|were|feel|been|being|so|get|too|%very|still|i) [%very] %afraid (of|from) her ($|,|when|if|and|but|because|now|so|sometimes|these|at night|in the|more|too|any more|most|temper|rages|moods|anger|fists|lately|all)
        (am|is|are|was|were|feel|been|being|so|too|%very|still|i) [%very] %afraid (of|from) his (temper|rages|moods|anger|fists|drinking|rage|outbursts|hands|reaction|reactions)
        (am|is|are|was|were|feel|been|being|so|too|%very|still|i) [%very] %afraid (of|from) (you|u|your (temper|rages|moods|anger|fists|drinking|rage|outbursts|hands|reactions)) ($|,|when|if|and|like|these|sometimes|now|lately|any more|because|most|every|at night|all|more|half the time)
        (am|is|are|was|were|feel|been|being|so|too|%very|still|i) [%very] %afraid (of|from) (my|our|her|his) [own|new|older|big|elder|ex] %kin ($|,|in law|when|if|and|because|now|so|he|she|they|temper|more)
        (%they|%child) (is|are|was|were|seems|looks|am) [%very] %afraid of (me|my %kin|you) ($|,|now|when|and|since|because|i)
        (you|u) (sound|look|seem|were|are|seemed|looked|sounded) [%very] (terrified|frightened|scared|afraid) of (him|her|them|your %kin|going home)
        %afraid of (the|her|his|my) (carer|lodger|landlord|stepson)
        (scares|frightens|terrifies) the (life|hell|shit|crap) out of (me|my %kin|us|her|the %child) when %agent
        """,
        speaks=(
            "I'm scared of my boyfriend.",
            "the children are frightened of you when you shout",
            "I have become so afraid of him.",
        ),
        silent=(
            "I'm not scared of you, you soft thing.",
            "I'm scared of losing you.",
            "I'm scared of her cooking.",
        ),
        unless="""
        (lol|lmao|haha|hahaha|karaoke|spider|driving test|clippers|haircut|with scissors|cooking|puns|joking|dog|dogs|cat|puppy|kitten|horse|hamster|goose|swan|ant|bee|wasp|years old|months old|toddler|baby|plays|so clever|cards|scrabble)
        (not|never) [%very] %afraid of
        """,
    ),
    Sign(
        "afraid-of-what-they-do",
        "fear",
        "Fear of what somebody will do, in so many words.",
        """
        (do not|not|did not|never|would not) dare [to] (go|leave|move|answer back|say no) ..1 (him|her|anything|to (him|her)|back|home) !!(about the (piano|bill|cake)|which|disagree)
        what (will|would) (he|she|they) do to (me|us|her|the kids|my %kin) (when|if|once)
        %afraid [that] %agent [%will] (do|does|doing) something to (me|my %kin|us|the|our|my|her|him|%child)
        %afraid [that] if i ..8 (hurt|hit|kill|punish|take it out|find me|come after|start on) !!(the (vase|lamp))
        %afraid to (say|speak|talk|tell anyone|ask for help|tell) [..1] (what happens|what happened|anything|why|to anyone|about it|what he|what she|what goes on) !!(my birthday)
        %afraid of what (would|will|might|could|may) happen ..2 if (i|she|my %kin) (tell|told|leave|left|say|said|refuse|try|stay|go|went) [him|her|them|no] !!(my boss)
        (to|just to|trying to|tried to|tries to|likes to|on purpose to) (frighten|intimidate|terrify) (me|my %kin|us|her|the %child) !!(off|at halloween)
        (hands|legs|body|voice) (shake|shakes|shaking|shook|tremble|go) ..3 (when|whenever|if) i hear (him|her|his|your|dad|you) !!(sing|play|laugh)
        slept in (the|my) car ..9 %afraid
        (%afraid|dreading|worried sick) [of|about] what [my|her|his|your|our|the|their] %agent (will|would|might|may|could|is going to) [%adv] do !!(about|with (the|my hair|that|it)|for (christmas|my)|without|(to (my hair|the (garden|kitchen|car|cake|house))))
        %afraid (%agent|my %kin|her %kin) (will|would|might|could|may|is going to|are going to) [%adv] (kill|hit|hurt|attack|beat|strangle|stab|harm|rape|punish|find (me|my %kin|us|her)|come for|come after|snatch|take it out)
        (do not|not|never|please) [%adv] tell (him|her|them|my %kin) ...6 i am [%very] %afraid
        (think|thought) it is (him|her) and i [%adv] (start|panic|shake|freeze|cannot breathe|begin|feel sick)
        (panic|shake|freeze|flinch|tense|tremble|stiffen|go cold|feel sick|heart stops|stomach drops|jump|hold my breath) [up] (when|whenever|every time|if) i hear (his|her|your|him|the key|the door|you come)
        (never|not) know if (i|she|my %kin) (will|am going to) (get|be) (shouted at|hit|thrown out|punished|screamed at|locked|beaten)
        (%afraid) (for|of|about) (my|our|her|his) (safety|life|lives|mum's life|baby's life)
        (wait|waiting|waited) (until|till) %agent (is|are|was|goes|leaves) ..3 dare to (shower|eat|sleep|call|phone|text|write|cry|move|cook|ring|breathe|come out)
        %afraid to tell (him|her|my (husband|wife|partner|boyfriend|girlfriend)) [that] i ..4 (leaving|divorce|want out|moving out)
        (dare not|not dare|daren't) (leave|disagree|wake|cross|go home|argue) [to] (him|anything|no|my %kin|home|with (him|her)) !!(finished the|the end)
        %afraid [that] %they [%will] find out where (i|we|she|my)
        (leave|left|go) [him|her|you] (if|but) (i|she|my %kin) (was|were|am|am not|was not|were not) [not] [%very] %afraid
        (found|finds|find|knows|worked) out where (i|she|my %kin) (live|work|am|moved) ..6 %afraid
        (past|outside|at|round) (my|her|my %kins) (house|flat|work|home|door|window) ..3 [and|so|because] i am [%very] %afraid
        (past|outside) (my|her|my %kins) (house|flat|work|home) ...3 i am [%very] %afraid
        (what|how) %agent (is|are|was) [like] when %agent (is|are|gets) ..2 (in a rage|raging|violent)
        (what|how) %they is like when ..3 (tells|told) (him|her) no
        (sick|shaking|frozen|rigid) with (fear|fright|dread)
        if %they (sees|finds|knows|hears|catches) ..4 (i am for it|i will pay|there will be hell|i will be punished|it starts|i get it|i will get it)
        (am|is|are|was|were|feel|feeling|been|because|so|too|of|%very|^|and|i|terrified) [%very] (%afraid|dreading|worried sick) (of|about|from) what %agent [%adv] [%will] [have] [%adv] (do|did|does|be capable of|pull) !!(about|with (the|my hair|that|it)|to (my hair|the (garden|kitchen|car|cake))|for (christmas|my)|without)
        (%afraid|dreading|worried) (of|about|what) [what] [mood] %agent ..4 (throw|throws|smash|hit|break|hurt|do to me)
        (am|was|were|is|are|been|feel|%very|i|because|and|^) [%very] %afraid [that] [my|our|your|her|his] %agent [%will] [%adv] (is|are|will|would|might|could|may|hell|going) [%adv] [going|gonna] [to] (hit|hurt|kill|attack|come after|find me|find us|find where|snap|hunt|beat|strangle|do something to|start (on|hitting)|explode|lose it|take it out|punish|turn on|come in|come back and|break in)
        (am|was|were|is|are|been|feel|i|because|and|^) [%very] %afraid [that] %agent [%will] (find|finds|see|sees|hear|hears|know|knows) [out] [that|about] [i|me] [have|am|was] [been] (talking|told|speaking|leaving|texting|planning to leave|writing|going to leave|called|rang|calling|planning) !!(the surprise|the party)
        (not|never) know what (he|she|they|dad|my %kin|%name) [%will] [%adv] (do to (me|my %kin|us|her|him|the|my)|do next|do if (%they|i)|do when %they|is capable of|are capable of|do) ($|,|when|if|next|to|he|she|and i)
        (because|about|of|bc) what %they [%will] do to (me|us|my %kin) !!(hair|nails)
        (%afraid|scared) of what (would|will|might|could) happen if (i|she|my %kin) (said no|say no|leave|left|tell|told|refuse|refused|disobey)
        (am|was|been|i|because|so|every time|is|are) [%very] (%afraid) (every time|whenever|when|each time) %agent ..3 (%rage|comes in my|come in my|comes home|raises|raise|get like|gets like|goes quiet|comes upstairs|comes near)
        when %agent ..3 %rage ..3 (i am|i get|i feel|we are|i was|am) [%very] %afraid
        (every time|whenever|each time) %agent ..5 (i am|i get|i feel|we are|i was|am) [%very] (%afraid) !!(of losing|that %agent (will|have|had) (leave|left|gone)|for (you|him|her))
        (%afraid|lives in fear|living in fear|live in fear) (of (him|her|you) (finding me|hitting|hurting|coming home|kicking off|losing)|in my own (home|house))
        (live|living|lives|lived) in fear ($|,|every|all the time|of (him|her|them|my [own] (%kin|ex)|%name))
        (%afraid|fear|fearing|feared) for (my|our|her|his) [own] (life|lives|safety)
        %afraid [that] (he|she|my ex|ex|they) [%will] [is|are] [going to] come back ($|,|and|for (me|us)) !!(late|cold|tired)
        (terrified|frightened|petrified) of (upsetting|angering|provoking|crossing) (him|her)
        (i will|i would) pay for it (later|tonight|when|if|$) !!(at|with)
        (afraid|scared|frightened) (for (you|her|him)) ...6 (with (him|her)|on your own|alone with|going back|in that house|if (he|she)|what (he|she))
        (found my new address|knows which (tram|bus|train) i) !!(on linkedin)
        %afraid [that] if i ..8 (lose it|kick off|hurt|hit|kill|snap|explode|flip|go mad|punish|take it out|do something|find me|come after|start on) !!(the (vase|lamp))
        (do not|not|never|please) [%adv] tell (him|her|them|my %kin) ..5 i am [%very] %afraid
        (sick|nervous|shaking|panicky) ..4 (before|until|when) %agent (gets|comes|get|come) (home|in)
        (am|was|is|are|been|feel|i|because|and|be) [%very] (frightened|terrified|petrified) of (how|what) %agent [%will] react
        (because|about|of|bc) what %they [%will] do (to me|if i|when i|next)
        (am|was|been|i|too|be|so|%very) %afraid to (leave|divorce|break up with|say no to|disagree with|upset|cross|contradict|argue with|answer back|disobey|anger|refuse|end it with|dump|tell (him|her) no|sleep (next|beside)|speak in front|move in case|breathe) [him|her|you|them|my %kin] [..3] !!(party|at the airport|alone)
        (%afraid) of (upsetting|angering|setting|provoking|annoying|crossing) (him|her|you|them) [off] ($|,|because|when|in case|and|all|so)
        """,
        speaks=(
            "I'm terrified of what he might do if I leave.",
            "She's scared he's going to hurt her.",
            "I don't know what she'll do next and I can't sleep.",
        ),
        silent=(
            "I'm afraid she'll say no to the picnic.",
            "I'm scared of what the doctor will say.",
            "I don't know what you'd do without me.",
        ),
        unless="""
        (first date|from tour|jam|cake|biscuits|biscuit|chocolate|lol|lmao|haha|hahaha|surprise|hair|haircut|wallpaper|lessons|exam|driving test|garden)
        """,
    ),
    Sign(
        "afraid-at-home",
        "fear",
        "Home as the place one is afraid to enter, or not safe in.",
        """
        not [%adv] feel safe (staying|sleeping|being|living) ..6 (%agent|him|her)
        only [%adv] (feel|felt|am) safe (when|if|while) %agent (is|are|was|goes|go) (out|away|asleep|on nights|at work|gone|not here|not there|to work)
        (%they|am|is|was|are|been|too|so|feel|were|%very|be|i) [%very] %afraid to (go|come|be|stay|return|walk|get|sleep) (home|back to (him|her|the house|that house|you)|in (the|that|this|my own) (house|flat|room)|back home|in the house|indoors|to dads|to mums|at home|alone with (him|her|you|them|my)|on my own with (him|her|you|them)|around (him|her|you)|in the same room|near (him|her|you|them)) !!(with you and a|to (the|an) (empty|quiet|mess)|in the dark|at night in)
        (%afraid|dread|dreading|nervous|scared) (of|about) (going|coming|being) (home|back (to (him|her|my %kin|that house)|home)|alone with (him|her|you|my)|near (him|her|you)|in the house|on my own with)
        (dread|dreads|dreading|fear) (the sound of (his|her|your|the) (key|keys|car|voice|footsteps|steps|boots|van)|(him|her|you) coming (home|in)|hearing (his|her|your)|your key|his key|her key|his car|your car|the weekend because)
        (not|never) [%adv] (feel|feeling|felt|am|are|is|feels|been) [%adv] safe (with|around|near|from|alone with|next to) (him|her|you|them|my %kin|your %kin|dad|mum) !!(driving|behind the wheel|in that car|on the bike)
        (not|never) [%adv] (feel|feeling|felt|am|are|is|feels) [%adv] safe (at home|in (that|this|my own|our|the|your|my) (house|home|flat|bed|bedroom|marriage|relationship|room|own home|place)|here (when|with|because|any more|at night|since)|when (%agent|his|her|your)|in my own (home|house|bed|room)|there with|any more with|there any more|sleeping|once %agent) !!(ladder|stairs|wiring|since (the|we))
        (^|i am|i was|we are|she is|he is) not safe ($$|here|at (dads|dad's|mums|mum's|his|hers|the house)|with (him|her|them|my %kin)|at home|around (him|her|them)|in this house)
        (in the doorway|blocked the door|blocks the door|blocking the door|stood in front of the door|stands in the doorway) ..6 (not let me|could not get|would not move|so i could not|trapped|not get past)
        not [%adv] feel safe (staying|sleeping|being|living|coming|visiting|going|walking) ..6 (%agent|him|her|your|yours)
        hate it when (%they|dads) ..2 (home|drunk|drinking) ..8 (start|hit|shout|room|hide)
        (not|never) (let|lets) (me|her|my %kin) past ($|,|and|when|unless|until) [..2]
        (heart|body|stomach|blood|inside|hands) ..4 (cold|shake|shaking|shakes|sick|freeze|freezes) with fear
        are you [somewhere] safe [right now|tonight|there|with him|with her] ..3 (from (him|her)|with (him|her)|right now|tonight|to talk)
        """,
        speaks=(
            "I'm too frightened to go home tonight.",
            "I don't feel safe around my brother.",
            "I dread the sound of his car.",
        ),
        silent=(
            "I'm scared to come home to an empty house.",
            "I don't feel safe on that ladder.",
            "You make me feel safe.",
        ),
        unless="""
        (ladder|wiring|brakes|karaoke|bike|motorbike|climbing|haha|lol|roll|feed me)
        """,
    ),
    Sign(
        "frightens",
        "fear",
        "The same said the other way about: somebody frightens, and the sentence is not in fun.",
        """
        (he|she|%kin|%name) [%adv] [is|are] [%adv] (frightens|scares|terrifies|frightening|scaring|terrifying|frighten|scare|terrify|frightened|terrified) (me|my %kin|us|her|the %child|my mum) !!(on (that|a|the|his|her)|with|at|half|how|cat|that (well|much)|by|when|climb|in (a good|the film|act)|when %they (sings|drives|dances|cooks)|to death with)
        (you|u) are [%adv] (scaring|frightening|terrifying) (me|my %kin|us|the %child) (when|right now|now|$|,|again|and i|stop|with your (temper|shouting|drinking)) [you|u|please] [%rage] !!(puns)
        %agent (frighten|scare|terrify|frightens|scares|terrifies|scared|frightened) (me|my %kin|us|the %child) ($$|any more|these days|now) !!(puns)
        (he|she|%kin|%name) [%adv] (frightens|scares|terrifies) (me|us|my %kin|the %child) when (he|she|they) ..2 (%rage|angry|drunk|like that|lose it|loses it|kicks off|goes quiet|drinks|shouts)
        (you|u) [%adv] (frighten|scare|terrify|frightened|scared|terrified) (me|my %kin|us|her|the %child) (when|last night|when you|so much i|sometimes when|yesterday|on) ..3 (%rage|like that|like this|get like|went for|came at|grabbed|drive that|shouted|screamed|threw|kicked|hit|punched|drank)
        """,
        speaks=(
            "My stepdad frightens me.",
            "You scare me when you drink.",
            "he terrifies us, the kids won't come downstairs",
        ),
        silent=(
            "You scare me when you're that kind.",
            "It scares me how fast they grow.",
            "You don't frighten me, you big bear.",
        ),
        unless="""
        (lol|lmao|haha|hahaha|karaoke|puns|costume|mask|halloween)
        (not|never) (frighten|scare|frightens|scares)
        """,
    ),
    Sign(
        "hiding",
        "fear",
        "What fear makes people do: hide, lock a door, keep a bag packed, weigh each word.",
        """
        (he|she|they|%kin|%name) (is|are) in a (rage|temper|state|fury) ...4 (hiding|hid|locked|scared|shaking|wardrobe|bathroom)
        (hiding|hid) in (the|a|my) (wardrobe|cupboard|bathroom|shed|loft|closet|toilet|airing cupboard) ..4 (scared|afraid|frightened|until (he|she)|till (he|she)|he is|she is|from (him|her|dad|mum))
        (put|puts|wedge|wedged|with|sleep with|slept with|there is|saw the) (a|the|my) chair (under|against|on|behind|across) (the|my|her) ..1 (handle|door|gate) !!(because (it|the)|so (it|the)|to (keep|stop|paint|change|reach|fix|hold|prop|let)|while i)
        (chair|chest of drawers) under the (door)? handle
        (say|said|saying) sorry before (i|she|my %kin) (know|knew) what (for|i did|i had done)
        (hands|hand) (shake|shook|shaking) when (he|she|you) (asks|comes|calls|wants|walks|is|are)
        (wake|waking|woken) (him|her|you) [up] (angry|raging|in a (mood|rage|temper))
        so %agent (do|does|will) not (start|start on|kick off|go for|hit|lose it|lash out|come in|take it out) ($|,|on|me|us|again|shouting|hitting|at) !!(the|snoring|time)
        tell from (your|his|her) (footsteps|key|keys|car|voice|step|breathing) ..8 (kids|mood|hide|drunk|temper|upstairs|safe)
        (hide|hides|hid|hiding|go and hide|run and hide) ..5 (when|whenever|until|till|because|from) (%agent|your|his|her|him|the door) [..3] (home|shout|shouts|shouting|drunk|drinking|drinks|temper|car|key|asleep|slams|kicks|hit|starts|angry|is here|calmed|gone|comes in|is in)
        hiding in [the|my|a] (bathroom|wardrobe|cupboard|toilet|bedroom|loo|room|car|garage|shed) ..3 (from (him|her|dad|my (dad|husband|wife|partner|boyfriend|girlfriend|mum|stepdad|ex|brother))|because (he|she|dad|mum)|until (he|she|dad)|so (he|she)|he is|she is|dad is|%name is) !!(relatives)
        (lock|locks|locked|locking|bolt|barricade|barricaded) (my|her|the|our|myself in|ourselves in) [bedroom|bathroom] (door|the bathroom|the bedroom|my room|room) ..3 (at night (because|in case|from|so) (he|him|she)|because he|because she|because you|from him|from you|when %agent (is|are|gets|get|comes|drinks|drink)|so he can not|so you can not|until he|in case he)
        (sleep|sleeping|slept|sit) ..8 (chair|chest|drawers|table|bed) (against|under|behind|across|pushed against) (the|my) [bedroom] (door|handle)
        (push|pushes|pushed|put|wedge|pull|drag|move) (a|the|my) [..2] (chair|chest|drawers|wardrobe|bed|table|desk) (against|under|behind|across|in front of) (the|my) [bedroom] (door|handle) !!(because (it|the)|so (it|the)|to (keep|stop|paint|change|reach|fix|hold|prop|let)|while i)
        (flinch|flinches|flinched|flinching|cower|cowers) ..2 (when|every time|whenever|if|as soon as) (%agent|your|a man) [..2] (raise|raises|move|moves|shout|shouts|come|comes|takes|lift|lifts|touch|touches|reach|reaches|slam|slams|walk|walks|near|hand|is)
        (%they|kids) (flinches|flinch) (when|whenever|if|every time) (i|you|he|she|dad|%name|anyone) ..2 (raise|raises|raised|lift|lifts|move|moves|shout|shouts|reach|reaches|comes near|near|arm|hand|voice)
        lie [very|so] still ..6 (so %agent (will not|do not|does not)) (start|hit|touch|notice|hurt|come|kick)
        (know|knowing|guess) what will set (him|her|you|dad) off
        (back on|under) those stairs ..4 (terrified|scared|frightened)
        (check|count) where (the|my) (kids|children|boys|girls) are (when|because|if|and) (he|she|you)
        (jump|jumps|flinch|flinches) out of (my|her|his|their) skin ..3 %agent [..1] (raise|raises|shout|shouts|move|moves|come|comes|slam|slams)
        (look|voice|mood|smile|face) %agent (gets|get|puts on|has) and ..5 (get out|leave the room|hide|run|keep quiet|get the kids|keep out)
        (banging|hammering|kicking|pounding) (on|at|in) (the|my|our) (door|window) ..4 (%afraid|will not (stop|go)|screaming|threatening|shouting)
        (whisper|whispering|tiptoe|creep|creeping) ..8 so [as] [not|%agent] ..2 (wake|set|anger|start|angry)
        (pretend|act|pretending|acting|play) [to be] (asleep|dead|sleep) so %agent ..3 (alone|not touch|not start|does not)
        (wets|cries|shakes|trembles|hides|freezes|covers) ..6 (%agent|him|her|us) (shout|shouting|shouts|yelling|screaming|fight|fighting)
        (stay|stays|stayed|keep|hide) in (my|our|the|her) room [so|until|because|when] %agent [does|will|is|has|gets|comes] [not] (start|notice|gone|drunk|drinking|shouting|hit|home drunk)
        still lock my door
        (keep|have|got|with|a|kept|my) [my|a] (bag|bags) [is|ready] [packed|hidden|ready] ..6 (in case (%agent|it) (starts|start|kicks|comes|turns|gets|loses|get|happens)|if %agent (starts|hits|kicks|turns|comes)|so i can (run|get out|leave fast))
        (not|can not|can hardly|barely) (breathe|relax|sleep|move) [..2] (until|till|til) %agent (is|are|goes|falls|leaves|has) (gone|asleep|out|left|at work|calm|to work|to bed|for work)
        (tiptoe|careful|watch|weigh|think about) ..5 (word|words|say|breathe) ..8 (%afraid|terrified|kicks off|explodes|explode|hits|loses it|flips|punish)
        (set|sets|setting) (him|her|you|dad|mum) off ..5 %afraid
        """,
        speaks=(
            "I hide in the garage when he's been drinking.",
            "I flinch whenever you lift your hand.",
            "I sleep with a chair against the door.",
        ),
        silent=(
            "The kids hide when Grandad comes, it's their game.",
            "I'm hiding in the bathroom with chocolate.",
            "I keep a bag packed in case the baby comes early.",
        ),
        unless="""
        (biscuits|chocolate|presents|sweets|crisps|cake|wine|remote|surprised|surprise|boo|jump out|hide and seek|early|keep it open|hold it open|game|labour|snores|snoring)
        """,
    ),
    Sign(
        "followed",
        "fear",
        "Being followed, watched for or waited for by someone who was told no.",
        """
        (%agent|a man|man|guy) [%adv] (is|are|was|were|has been|have been|been|s) [%adv] (stalking (me|my %kin|her|us)|following (me|my %kin|her|us) (home|again|everywhere|to work|from work|at night|in (his|the) car)) !!(on (insta|instagram|twitter|tiktok)|puppy)
        %agent (stalks|stalked|follows|followed) (me|my %kin|her|us) (home|to (work|school|college)|in (his|her|the) car|at night) !!(puppy)
        (turning|turn|turned|turns|showing|show|shows|waiting|waits|wait|standing|stands|sits|sitting|parks|parked) [up] outside (my|our|her) (house|flat|work|window|door|office|school|home|college) ..6 (%afraid|at night|every|will not (leave|stop|go)|not stop|staring|watching|again and again|after i|still|even though)
        """,
        speaks=(
            "My ex has been following me from work.",
            "He waits outside my flat every night since I ended it.",
        ),
        silent=(
            "The dog follows me around the kitchen.",
            "She's following me on everything now.",
        ),
        unless="(soup|flowers|cake|lift home|dog|cat|duckling|ducklings|puppy)",
    ),
)
