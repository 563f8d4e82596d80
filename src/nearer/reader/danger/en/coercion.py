"""Words that speak of one person ruling another: phone, people, doors, money, papers, body."""

from nearer.reader.danger.sign import Sign

TRAVEL = """
(airport|desk|hotel|customs|border|flight|fly|travel|trip|in the safe|photocopy|to copy|cruise|check in|festival|stamped|stamp)
i lose (them|it)
"""

SIGNS = (
    Sign(
        "watched",
        "coercion",
        "Reading, tracking and checking by someone close, as a habit or on demand.",
        """
        (he|she|husband|wife|boyfriend|girlfriend) (reads|checks|sees|goes through|looks at) (these|this|text|texts|this chat|my texts|these (messages|texts)) ($|,|so|and|when|before|every)
        (only|just) (texting|ringing|calling|messaging|writing) (you)? (because|while|when) (he|she) is (in the (shower|bath)|out|asleep|at (work|the shop))
        (put|puts|fitted|installed) (a|the) camera in the (kitchen|bedroom|bathroom|living room|lounge) (for|so (he|she)|and (watches|checks)) !!(the (baby|puppy|dog|show))
        (times|timed|timing|counts|logs) how (long|many minutes) (i|she|my %kin) (am|was|take|spend|have been|talk|sleep|stay) !!(in the pool|holding)
        (%agent|and) [%often] (want|wants|wanted|demand|demands|need|needs) proof of (where|who|what) i
        (keep|keeps|kept|is|are) (filming|recording) (me|her|my %kin) (without|so (he|she)|saying|and saying|to show (the|them|everyone|court)|when i (cry|sleep|shower|undress|am (crying|asleep|naked)))
        (listens|listening|listen|listened) (to|in on|in to|into) [all] [of] my [phone] (calls|conversations|phone calls) !!(about)
        (keep|keeps|kept) (ringing|calling|texting|phoning|messaging) [me] ..4 to (check|make sure|see|prove) [that] (i am (there|where|alone|at work|not with|really|in)|where i|who i)
        (reads|read|checks|check|sees) (every|each|all my|all the) (text|message|email|post|call) ..2 (before|until) (i|she|my %kin) (am allowed|can|may|send)
        (before|until) i am allowed to (send|post|reply|speak|answer|see|have|use|buy|go)  !!(pudding|out to play)
        (reads|checks|searches|monitors|inspects|goes through|scrolls through|snoops through|looks through) (my|her|all my|all of my|all her) %messages !!(out|for (typos|mistakes|a|the)|to (me|my %kin|us|the)|aloud|might)
        (they|parents|family|in laws) [%often] (read|check|go through|look at|monitor) (all|every|through|my) [of] [my] %messages !!(out|aloud)
        (turned|turns|shows|showed|came|comes) [up] (at|to|in) (my|her) (work|office|lectures|class|school|college|gym) ..4 to (check|see) (who|if|whether|that) i
        (stands|waits|sits|listens) outside the (door|toilet|bathroom|loo|shower) ..4 (counts|while|listens|until|timing|when i)
        (comes|come) (to|into) (all|every|each) ..2 (appointment|appointments|scan|scans|doctors|smear) ..2 (answers|speaks|talks|will not|refuses|and i)
        (goes|go|gets|kicks|flips|loses|explodes|hits|went|flies) [absolutely|totally|so|the|his|her|out|all|into] (%badly|a rage|angry|head|temper) [and] (if|when|whenever|because|every time) (i|she|my %kin) (talk|like|see|go out|speak|wear|look at|text|turn it|do not (answer|reply|pick up)|smile|mention|ring|laugh with|turn off|add)
        (%agent|and|who) [%adv] [has|have|is|been|to|wants to|insists on] [%adv] (reads|goes through|go through|going through|checks|checking|looks through|searches|monitors|reading|scrolls through|inspects|went through|looking through|snoops through|combs through|hacked|hacks|hacking|logs into) [all|every|through] [of] (my|our|your|her|his|every) [own|private|work|old] %messages !!(out|for (typos|mistakes|the|a)|to (me|my %kin|us|the)|aloud|please|might)
        (%ruler|and) [%adv] (takes|took|taking|take|grabs|grabbed|snatches|snatched|keeps|confiscated|confiscates|has taken) (my|her) phone (and|off|away|so|at night|every|from me|when) [me|i] [to|and] [%adv] (reads|read|goes|go|checks|check|hides|hid|smashed|smashes|can not|looks|searches|everything|me|deletes|keeps|deleted|blocks|blocked|so i|$) !!(the recipe|the recipes|out)
        you read (my|her|my %kins) (diary|journal|emails|private|texts and|messages and then (punish|shout|screamed|hit))
        i [%adv] (check|go through|went through|going through|checked|search|searched|looked through) (her|his|your) [old|private] (messages|phone|emails|texts|diary) (every (night|day|time)|behind (her|his|your)|at night|when (she|he|you) (sleep|sleeps|is|are))
        i [%adv] read (her|his|your) [private] (messages|emails|texts|diary) (and i put|and put|every|behind|while %agent|when %agent (sleep|sleeps|is asleep|are asleep|is out))
        (have|has|had|need|must|expected|made|makes|make|supposed) [me|us|her|i] [to] (show|hand over|unlock|hand|surrender|give|open) [him|her|you|them|over] (my|your|her|all my) (phone|messages|texts|receipts|passcode|passwords|password|emails|phone to)
        (give|tell|send|show|hand) [me] (your|ur|over your) (password|passcode|pin|phone|passwords|messages) [right] (now or|now and|or (else|i|we|it)|if you (love|have nothing)|now [i] (know|ll)|this second)
        (want|wants|wanted|demand|demands|demanded|insist|insists) [%adv] [to] [have|on|know|see] [having] (my|her|your|all my) [phone] (passcode|passwords|password|location|pin) ..5 (and|or|because|to prove|all the time|at all times|shout|sulk|every)
        (found|discovered|there is|there was|%ruler [%adv] (put|puts|hid|installed|has put)) ..2 (tracker|tracking app|tracking device|tracking thing|spyware|stalkerware|gps|spy app|airtag|air tag) ..2 (on|in|under|inside|to) (my|her) ..1 (phone|car|bag|coat|shoe|pocket) !!(suitcase)
        %agent [%adv] (tracks|tracking|is tracking|monitors|monitoring|monitor) (me|my (phone|every|location|car|movements|spending|calls)|her|everything i|where i) !!(marathon|run|parcel)
        cameras [in|all|on|everywhere|round|around] [every|over|the] [room|house|flat] ..5 (watch|watches|watching|see|sees|check|checks|spy|listen) (me|my %kin|us|what|everything|if|where|from work|on me)
        (video call|facetime|photo|photos|send a picture|selfie|send pictures|video call you) ..4 prove [to] [him|her|you] [where|that|who]
        (prove|proving) [to him|to her|to you] (where|who) (i|she|my %kin) (am|was|with|went|have been)
        ((times|timed|timing) me|(times|timed|timing|time|check|checks) how long i|counts the minutes) [have been|am|take] [when i|at|in|to|when|$] ..4 (shop|shops|shower|school run|toilet|work|out|timed me)
        (you had|he had|she had|you have|had|have) timed me
        (demands|insists on) [to see] [all|every|the|my] (receipts|receipt) !!(for tax|for the)
        %ruler [%often] (tracks|monitors|tracking|monitoring) (everywhere i go|my every move|everything i do|where i go)
        (send|take|text|ring) (him|her)? ..1 (picture|photo|pictures|photos) of the (clock|room|street|door|receipt|people) ..3 (when|every|and)
        (has|have|knows|got|uses|demands) (the passcode|the password|passwords|access|my face id|the login|logins) (to|for|of) (all my|my) ..1 (phone|accounts|email|emails|bank|messages)
        (has|have|wants|took|demands|got|knows) [all] (my|my %kins) (logins|passwords|passcodes|pin numbers) [to|for] [all|everything|my] ..2 !!(backed up|written down)
        if (i|she|my %kin) (turn|switch|do not (answer|reply|pick up|text back|send)|talk|speak|wear|like|smile) ..6 %agent (goes|go|kicks|flips|gets|hits|loses|went|wipes|calls me|screams|shouts|rips|sulks for) ..2 (%badly|angry|violent|the roof|it|me|a slut|a slag|days|off|up)
        i [%adv] (check|go through|went through|going through|checked|search|searched|looked through) (her|his|your) [old|private] (messages|phone|emails|texts|diary|pockets|bag) (every|behind|and|at night|when|so|because|while|$|,)
        (makes|make|made|forces|making|forced|wants|want) (me|my %kin|her) [to] [%adv] (share|send|turn on|keep on|keep|leave on|switch on) (my|her) location [%adv] [on|all|every|and|so]
        (ring|rings|ringing|call|calls|calling|text|texts) ..5 (check|checks|make sure|prove) [if|that|on] (i|me|she|where) [am|is] [%adv] (there|where|really|alone|with|at work|me) ..8 (or|hell|first ring|shout|angry|punish|every|all day|kicks off)
        (counts|checks|count|check|reads|logs|measures|notes) the (miles|mileage|clock|odometer) (on|in) (my|the|her) car
        (every|all) [my] (receipt|receipts) !!(for tax|for the accountant|in the box)
        """,
        speaks=(
            "She checks my messages while I'm in the shower.",
            "My boyfriend makes me share my location with him.",
            "he put a tracker on my car and follows me on it",
        ),
        silent=(
            "Check my phone, it might be Mum.",
            "Put a tracker on the suitcase this time.",
            "She read my message out to the whole table and everyone sang.",
        ),
        unless="""
        brought (cake|flowers|lunch)
        (homework|homework's|revision|detention|grounded|school report)
        (meeting me|picking (me|her|my %kin) up|at the station)
        (gate code|recipe|driving|typos|essay|essays|suitcase|parcel|surprise|warranty|printer|accountant|tax)
        (out to|aloud to)
        """,
    ),
    Sign(
        "kept-from-people",
        "coercion",
        "Cutting someone off from friends and family, by rule, by sulk or by message.",
        """
        not like (who|how) i am (when|after) i (have been|am) with (you|my %people|them|her)
        (had|have|has) to ask (if|could|can) (i|she|my %kin) (could|can|may)? (ring|call|see|visit|speak to) (my|her) [own] (mum|mother|sister|dad|family|friend)
        %ruler [%often] (deletes|deleted|blocks|blocked) all my ..2 (numbers|contacts|friends|family|accounts|number) !!(by (mistake|accident)|upgrading)
        (hand|handed|handing|resigned|resign) ..4 because %agent (do|does|did|will|would) not [%adv] (want|like|let|allow|trust) me
        (who|which people|which friends) i am [%adv] allowed to (be friends|see|talk|speak|meet|text|message|call|have|hang|go|follow)
        (not|never) [once] let (me|my %kin|her) [even] (choose|pick|buy|decide|wear) (my own|my clothes|what (i|she|my %kin) (wear|eat)|any of my)
        (not|never) [%adv] let (me|my %kin|her|him|us) [%adv] (see|speak to|talk to|visit|contact|ring|call|phone|meet|go to|text|near) (my (%people|own)|her (%people|own)|any of my|any (%people|man|men)|anyone|anybody|people|other (people|men|women)) !!(present|cards|cake|surprise|homework|hand|gift|dress|news|exam|results|new|birthday|tattoo|painting|poem|text|screen|phone screen|answer|side|room|letter|drawing|face|essay)
        (turned|turns|turning|set) (my|her|the|our) (kids|children|family|friends|mum|sister|everyone) against me
        (stopped|given up|quit|left|deleted|dropped|lost|leave|quitting|gave up) ..6 because %agent (did not|do not|does not|would not|will not|never) [%adv] (like|want|allow|let|trust|approve) [me|it|my] (seeing|being|having|talking|friends|around|to|going|working|$|,|with|it)
        (not|none|no) [one] of (my|her|my %kins) (friends|family|mates) ..4 any more ..4 %agent (made sure|saw to|put a stop|does not|would not)
        (not|never|will not|would not|wont) [%adv] (let|lets|letting) (me|my %kin|her|him|you) [%adv] (see|visit|meet|ring|call|talk to|speak to|text|contact|have|near|be near|phone|go to|message|go and see|invite|hug|go near) [to|with] (my|any|any of|any of my|our|her|his|your|old|other|anyone|anybody|people|the) [own|old|best|of] [my] (%people|girlfriends|female|male) !!(wedding dress|cards|present|gift|faces)
        (am|are|is|was|were|be) [%adv] not [%adv] allowed to [%adv] (see|talk to|speak to|visit|contact|call|meet|have|text|ring|message|phone|hang out with|go out with|be friends with|add|mix with) [to|with] ..2 (%people|him|her|them|other|work|male|female|school|my) ($|,|any more|unless|because|from|end of|at all|without|on|and|when|ever|he|she|or|who|friends|mates) !!(about|until|till|yet|before|dress)
        not allowed (friends|visitors|a phone|a job|money|my phone|any friends|my own|to have friends|out|to leave|to go out) [alone|on my own|at all|any more|without|unless|of my own|when|after|$|,|by myself] !!(lot|until|till|on a school|in the (house|kitchen)|in till)
        (stop|stops|stopped|stopping|ban|bans|banned|forbid|forbids|forbade|forbidden|prevents|prevented|kept|keeps|keeping) (me|my %kin|her|us|him) [from] [ever] (seeing|talking to|speaking to|visiting|contacting|meeting|calling|having friends|going out with|working|leaving the|going to see|ringing|texting) !!(the (ball|screen|road|signs))
        (cut|cuts|cutting|isolate|isolates|isolated|isolating|keep|keeps|kept) (me|my %kin|her|us|him) [off|away] (from) [all] (my|her|his|everyone|everybody|our|the) [own] [%people] !!(the (truth|cold)|work)
        %agent [%often] (isolated|isolates) me
        (makes|make|made|making|forces|forced|told|wants|force) (me|my %kin|her) [to] (delete|block|unfriend|unfollow|cut off|drop|dump|remove|stop seeing|stop talking to|stop speaking to|give up|ditch) (every|all|my|his|her|him|any|anyone|everyone|friends|contacts|numbers|people|them) [of|my] [..2] !!(photos|files|cards|bad)
        (told|tells|telling|tell) (my|all my|the|your|her|our) [whole|own] (mother|friends|family|mum|sister|mates|parents|friend) [..4] (not to (visit|come|call|ring|speak to me|talk to me|contact|speak|talk)|i do not want|stay away|never to|to leave (me|her|my %kin) alone) !!(before|until)
        (decide|decides|decided|deciding|choose|chooses|tells|tell|told|control|controls|telling|says|dictates|dictate) [me|you|us|her] who (%agent|i|we) [am|are|can|could|may|get to|is] [allowed to] (see|talk|speak|meet|text|be friends|call|hang|can|go out|am|follow|message|contact) !!(about|ask)
        (you|u) (are not|are never|can not|do not|may not|will not) [be] [allowed to|get to|going to be allowed to] (see|talk to|speak to|text|meet|hang out with) (him|her|them|anyone|your (friends|sister|mum|family|mates|mother|brother|cousin)|other (men|women|guys|girls|people)) (any more|again|end of|unless i|without me|without asking|$|or (else|we|i)|and that is|from now) !!(faces)
        %ruler [%adv] (banned|bans|stops|stopped|prevents) me from (seeing (my|anyone)|talking to|speaking to|working|leaving (the|him|her)|having (friends|a job|money)) !!(the (ball|dog))
        no (job|driving|friends|work|phone) ,? no (job|driving|friends|work|phone|%name|sister|mum)
        (brothers|brother|uncle|dad|family|husband) (have|has) got my phone
        (not like|hates|hate|not want|never likes|not allow|not approve of) [it|of] (me|my %kin|when i) [%adv] (seeing|see|talk to|talking to|having|going out with|visiting|being around|being with|speaking to|meeting|mixing with) ..3 (%people|lads|other men|other women|anyone else)
        (not|never) let (me|her|my %kin) (see|talk to|ring|speak to|visit|call|text) (anyone|anybody|people|them|her|him) ($|,|any more|without|at all|unless|because|on my)
        (have|has) not (seen|spoken to|been allowed to see|talked to) ..3 (%people|anyone|him|her) ..4 because (%agent|of you|of him|of her)
        (isolated|isolates|isolating) me
        (choose|choosing|pick) between (you|him|her) and (my|her|my %kins) (friends|family|mum|sister|parents|job)
        (wrote|gave|made|has|have|keeps) [me] a list of (who|people|friends) i
        (prefers|prefer|insists|says) [that] (i|she|my %kin) (do not|not|never|must not|should not) [%adv] (use the (phone|telephone)|see|visit|ring|call|talk to|speak to|go out|leave|work|drive|write to) [the|my|anyone|when|while|telephone|phone|%people]
        """,
        speaks=(
            "He won't let me visit my mum any more.",
            "you've cut me off from everyone I knew",
            "My wife decides who I can see.",
            "I'm not allowed to talk to other men.",
        ),
        silent=(
            "She won't let me see her cards.",
            "You're not allowed to see the dress before the day.",
            "I'm not allowed to drive until the cast comes off.",
        ),
        unless="""
        (homework|school night|exam|exams|infectious|covid|flu|ward|intensive care|icu|visiting hours|cards|dress|present|surprise|plot|ending|spoilers|contagious|measles)
        """,
    ),
    Sign(
        "kept-in",
        "coercion",
        "Doors, keys and leave to go: a grown person who may not go out, or not alone.",
        """
        %agent (locked|locks) (the|our|my) ..1 (gate|door|doors|house) and (took|takes|keeps|kept|has|hid) the (key|keys)
        (%ruler|you) (will|would|does|do|did) not let (me|my %kin|her) [%adv] (learn|study|get a job|earn|go to (school|college|classes|lessons)|have a (job|phone)|choose|practise|speak) [english|who|my] !!(the hard way|at the table)
        (have|had|has|got) to be (in bed|home|in|back|upstairs|asleep) (when|before|by the time) %they (says|wants|tells|gets) [so]
        not [%adv] allowed [to] ..6 without (him|you|asking|his|my (husband|brother|brothers|partner|father)) !!(help|armbands|being signed)
        %agent (will|would|does|do|never) not let (me|my %kin|her|us) [%adv] (use|answer|have|touch|make|take|near) (the|a|my|any|our) (phone|landline|internet|computer|bathroom|toilet|heating|shower|keys|money|passport|medicine|glasses|calls|call|tablets|bank|car) !!(at the table|till|until|in the (car|meeting))
        %agent (will|would|does|do) not let (the|a|my|any) (nurse|doctor|carer|carers|social worker|midwife|health visitor|district nurse) (in|near|see|visit|come|talk)
        (put|have|get|had|gets) (me|my %kin|you) (in a home|in a care home|sectioned|locked up|committed|put away) (if|unless|because|when|and) [i|you]
        if (i|you) (complain|tell|leave|argue|speak|say) ..6 (put (me|her|my %kin) in a home|sectioned|locked up|committed)
        (makes|made|make) (me|my %kin|us|her) sleep (on the floor|in the car|outside|in the shed|in the garage|in the hall|in the bath) (if|when|because|$|,|for)
        not let (me|her|my %kin) leave ($|,|him|her|the house|the flat|my room|unless|and|when|even)
        (not|never) allowed (to leave|to go out|out|outside|to go outside|to go anywhere|to answer the door) [of|the] [house|flat|room|alone|on my own] ($|,|at all|alone|on my own|without (him|her|them|you|permission|a)|unless|any more|ever|by myself|when|and|house|flat|except|because %they) !!(school|till|until|ball)
        (can not|may not|could not|must not|not) (go|leave) [out|outside|anywhere|the house|to the shop|home] (without (him|his|you|your permission|her permission|his permission|their|asking (him|her|you)|my husband|my brother)|unless %agent (say|says|allow|allows|agree|agrees|is|are|comes|come))
        (%agent|i|me|anyone|anywhere|out|go|see) ..5 unless (%they|i) (say|says) [so|you can|yes|i can]
        (%agent|and|then) [%adv] (locks|lock|locked|locking) (me|my %kin|her|us|him|you) (in|inside|up|out|out of|in the|in a|in my|indoors|from) [my|the|our|a] ..3 !!(tries|account|laptop|app|self)
        (%agent|and) (lock|locks|locked) the (door|doors|gate|house) ($|,|when %agent (go|goes|leave|leaves|went)|so (i|we) can not|from the outside|on me|and (i|take|took|takes|keeps))
        (like|am|as) a prisoner in my own (home|house|flat)
        (keep|keeps|kept|keeping) (me|my %kin|you|her|us) [locked|shut] (in (my|her|the|a|your) room|locked|in like|indoors|inside|prisoner|in the house|shut in)
        (takes|took|hides|hid|hide|taken|keeps|hidden|confiscated) (my|our|her) [car|house|front door|spare] keys (so (i|that i|we)|to stop me|off me|away from me|when %they goes|and will not|and (hides|keeps)) [i|that|me|will|we|goes] [can not|leave|not|could not|stop|leaving|going|out|from] !!(if you need)
        (sold|taken|took|got rid of|takes) my car so (i|that i) (could|can) not
        (dad|father|%ruler) (will|does|would) not let (me|my (mum|mother|sister)|mum|her) (out of|leave) the (house|flat) !!(until|till|without (a coat|breakfast))
        (mum|dad|mother|father|parents|family|son|daughter) (will|do|does|would) not let me (leave the house|go to (college|uni|work|church|mosque)|talk to (boys|anyone)|have (my|a) (passport|job|bank account)|get a job|choose who) !!(until|till)
        %ruler (will|would|does|do) not (give|tell) me ..1 code to (get (in|out|back)|leave)
        (have|had) to ..4 when %they says [so] ($|and|or)
        (lets|let) (me|her|my %kin) out (once|only|for (an hour|ten minutes|a bit)|when he|when she|to (work|shop))
        %agent (will|would|do|does) not (give|tell) (me|her|my %kin) ..2 (code|key|keys|pin) to (get|go|leave|come|the (house|front|flat)) ..2 !!(hotel|escape)
        (%agent|in laws) [%adv] (will|would|does|do|never|did) [not] [%adv] (let|lets) (me|my %kin|her|him|us) (leave|out|go out|go anywhere|outside|leave the (house|flat|room|building|country)|go to (work|church|college|the doctor|the hospital|the shops|a doctor|mosque|class)|have a job|work|learn to drive|study|sleep|eat) ($|,|the house|the flat|without (him|her|them|asking|permission)|on my own|alone|any more|at all|unless|because|when|until %they|of|past|and|by myself|for days) !!(until (the|i have)|cake|hug|a kiss)
        %agent [%adv] (will|would|does|do|never|did) [not] [%adv] (let|lets) (me|my %kin|her|us) drive (without (him|her|them|you|asking|permission)|on my own|alone|anywhere|at all|by myself|because (he|she|they))
        (before|until|when|if) i am allowed (to (sleep|eat|go out|leave|speak|use|sit|go to bed|have)|out|my phone|food)
        """,
        speaks=(
            "My husband doesn't let me leave the flat without him.",
            "she locked me in the bedroom all weekend",
            "I feel like a prisoner in my own home.",
            "He never lets me drive alone.",
        ),
        silent=(
            "My gran won't let me leave without cake.",
            "You never let me drive on the motorway, and I passed first time.",
            "I locked myself out again.",
            "The app locked me out after three tries.",
        ),
        unless="""
        by (mistake|accident)
        (cake|slice|hug|sandwich|once|school night|homework|meeting|washed|muddy|boots|hide and seek|escape room|hospital ward)
        """,
    ),
    Sign(
        "money-held",
        "coercion",
        "Money taken, rationed or accounted for to the penny.",
        """
        (receipts|receipt|change) back (on (sundays|mondays|fridays)|to (him|her)|every|each|at the end)
        (takes|took|has|gets) my (wages|pay|salary) (on|every|each|and|off me|before)
        (loved|loves|trusted|good) ..3 (would|does) not need (a|her|my|his) (bank card|own money|bank account|money|phone|job)
        %ruler [%often] (keeps|keep|takes|holds|controls|kept|took) all [of] (the|our|my) (money|cash|wages|accounts|bank cards|savings) !!(at|when we play|in (a jar|the tin)|for the (trip|raffle|school))
        ask [him|her|you] for every (little thing|penny|pound|single|thing|tampon)
        (not|no) [%adv] (have|get|got) [any] (access|money|cash|card) [of my own|to (our|the|my) (account|money|bank|savings)] (because|unless|without) %agent
        (puts|put|keeps|kept|gives) (me|her|my %kin) ..1 (on|an) [a|an] (allowance|pocket money) !!(of|for chores|when i was)
        (%agent|and|has) [%adv] (takes|take|took|keeps|controls|control|has control of|withholds|holds|steals|stole|confiscates|keeping|has|controlled|taking|spends|manages) (my|all of my|all my|her) [bank|pension|cheque|benefit|child|own|debit|credit] (wages|wage|pay|salary|pension|benefits|savings|income|earnings|inheritance|pip|book|books|account|accounts) !!(rise|for (christmas|the gift|safe)|bag|game|at the festival|reader|to the (bar|till|shop|counter))
        %agent (has|have|took|keeps|got|keep|holds|had) (my|her|my %kins) (cheque book|pension book|bank card|bank cards|pin number|cash card|debit card|bank book|savings book|cheque book and)
        [has|have|had|gets|got|get] (my|her) (wages|pay|salary|pension|benefits) [is|are|to] (paid|pay|goes|go|going|sent) (to|into|in|straight to|straight into) (him|his|her|your|their)
        (wanted|wants|told|made|makes|asked) (my|her|me to have my|me to pay my|me to put my) (pay|wages|salary|money) [to] (go|paid|pay|going|in|into) ..2 (his|her|your) [own|bank] account
        (not|never) [%adv] (let|allow|allows|letting|lets) (me|my %kin|her) [to] (have|use|hold|touch|access|see|near|spend) (my own|any|our|the|my|a) [own] (bank|money|card|account|bank card|savings|accounts|joint) !!(for (his|my) birthday)
        (not|never|no) (have|allowed|need|needs) [a|my own|any] (bank account|money|card|bank card|income) of (my|their|her|your) own
        (gives|give|gave|allows|hands) (me|her|my %kin) ..3 (pounds|quid|dollars|euros|pocket money|an allowance|a tenner|a fiver|pound) [a (week|day|month)] [and] (wants|want|a week|a day|a month|asks for|checks|counts|demands|for everything|to live on|and i have to) [the] [receipts|receipt|all of it|housekeeping|it back] !!(change|for (lunch|the|petrol)|towards|when i was (little|a kid))
        (account|answer|accounts|explain) [to (him|her|you)] for (every|each|the housekeeping|all the) ..2 (penny|pound|cent|pence|minute|to the penny|euro)
        (have|had|got|has|make|makes|need|made|having) [me] [to] (ask|beg|plead with|get permission from) [him|her|you] ..2 (before (i|she|my %kin) (spend|buy|go|see|use|eat)|permission (to|before|for)|to spend|for my own money) !!(points|tickets|surprise)
        (have|had|has|need) to beg [him|her|you] for [my own|some|any|bus|food] (money|cash|pads|food|nappies|sanitary|housekeeping|tampons|the bus fare)
        (control|controls|controlling|controlled) [all|of] [of] (my|our|all our|all my|all the|her) [own] (money|finances|spending|bank|accounts|income|card)
        (run|runs|ran|took|taken|takes|taking) [out|up] (loans|credit cards|debts|debt|a loan|credit|credit card) in my name
        (has|have) taken my (pension|wages|savings|benefits) ($|and|,|off me) !!(to the)
        (to|lets|let) [him|her] (take|takes|keep) your (wages|money|pay|salary|card|benefits) !!(to the)
        (has|have|had|s) (taken|took|kept|hidden|cut up|stolen|got) (my|her|my %kins) (bank card|bank cards|card|cards|cheque book|pension|pension book|wages|purse|benefits|savings) !!(by mistake|home|in the car|reader|to the|for the)
        (took|taken|takes|steals|stole) [the|all the|all my|my] money (out of|from) (my|her|my %kins) (purse|wallet|account|bag|handbag|card)
        (not|never) let (me|her|my %kin) have my own
        (not|never) let (me|her|my %kin) have my own (money|card|bank|account|bank card|phone|job|car)
        (housekeeping|every penny|to the penny|every pound) ..3 (account|accounts|explain|to the penny|checked|justify)
        """,
        speaks=(
            "My son takes my pension and gives me pocket money.",
            "I have to account to him for every penny.",
            "you control all our money and I have to beg",
        ),
        silent=(
            "My mum keeps my money at the festival so I don't lose it.",
            "He gives me a fiver for lunch.",
            "I control the snacks and you control the budget.",
        ),
        unless="""
        asked (him|her|them) to
        (a week|a month) pocket money
        (timesheet|timesheets|festival|snacks|chip shop|monopoly|accountant|points|kitty)
        """,
    ),
    Sign(
        "papers-held",
        "coercion",
        "A passport, medicine or other needful thing held back; threats about the right to stay.",
        """
        (%they|in law|in laws|agency|employer|madam|boss) [%adv] (keeps|took|holds|keep|took all|confiscated) (my|her|my %kins) (gold|jewellery|passport|wages|papers|documents) !!(stamped|copied|with (his|hers|the|ours)|so i do not (lose|forget)|by (mistake|accident)|as a joke|to (the|work|school|get))
        (%ruler|agency|boss|family) [%adv] (takes|took|taken|keeps|kept|keep|hid|hides|hide|holds|has taken|have taken|withholds|confiscated|burned|burnt|tore up|ripped up|destroyed|locked away) [away] (my|her|our) [own] (passport|papers|documents|visa|birth|medication|inhaler|wheelchair|crutches|hearing|insulin|residence|citizenship) [and|so|when|because|or|$|,|certificate|aid|away|he|she|from] !!(in (same|the same|the drawer|her bag|his bag|a safe)|to (copy|the)|on the (hook|table)|if|with (his|hers|the|ours)|so i do not (lose|forget)|by (mistake|accident)|as a joke|to (the|work|school|get))
        (get|have|be|getting) (me|my %kin|you|her|us) deported
        (deport|deported|report (me|my %kin|you|her) to immigration|send (me|my %kin|you) back) ..3 if (i|you|she|we) (speak|leave|tell|complain|talk|say|go|do not|refuse)
        (will not|not|would not|never) (let|give|allow) (me|her|my %kin) [to] [have|take|see|use|get|near] (my) [own] (passport|medication|inhaler|insulin|wheelchair|glasses|hearing aid|doctor|papers|tablets|birth control|contraception)
        (%agent|agency) has (my|her|all our|our) (passport|papers|documents|visa|birth certificate|id) (and|so|because|,|$)
        (police|immigration|home office|authorities) ..5 (send|deport|take) (me|my %kin|us|her|you) (back|away)
        """,
        speaks=(
            "His family took my passport and my phone.",
            "he says he'll get me deported if I complain",
        ),
        silent=(
            "They took my passport at the desk to copy it.",
            "She keeps my passport with hers in the safe till we fly.",
        ),
        unless=TRAVEL + "\n(for a laugh|same box|on friday|holiday|drawer with)",
    ),
    Sign(
        "told-how-to-live",
        "coercion",
        "Another person decides clothes, food, sleep and days; or is said outright to control.",
        """
        (husband|wife|partner|boyfriend|girlfriend|family|brother|brothers|father|in laws|fiance|uncle|mother in law|bf|gf) [%adv] (says|say|said|thinks|insists|tells me|told me|decided) [that] (i|she|my %kin) (can not|may not|am not to|must not|do not need to|am not allowed|should not) [to|a] (work|see my|talk to|leave the|study|speak to|get a job|have (friends|a job|my own|a bank))
        %they [%adv] (says|said|insists|tells me|told me) [that] (i|she|my %kin) (can not|may not|am not to|must not|am not allowed to) (work|go out|see my|talk to|leave the house|leave him|leave her|have friends|have a job|have my own|go to college|speak to)
        (ask|asking|asks|beg|need|needs|get) [for] permission to (have a|shower|eat|sleep|use|go|leave|spend|see|sit|cook|wash|watch|open|speak|turn|buy|visit) !!(field|on the trip)
        to teach (me|her|my %kin) (a lesson|my place) !!(in (chess|cards))
        (to|just to) punish (me|her|my %kin) (for|$|,|when|by|because|and|with) !!(with (puns|jokes))
        (need|needs|require|ask|ask for|get|must have) (his|her) permission (to (go|leave|see|eat|sleep|spend|use|speak|work|visit|ring|have a|shower)|before i|even to|for (everything|every)|or (he|she)) !!(slip|trip)
        (padlock|padlocks|locks|locked|lock) the (fridge|food|cupboards|pantry|heating|larder|phone) ..2 (when|away|up|so|and|if|at)
        only (get|gets|allowed|give|gives|gave) [me] (one|a) meal
        if i wear ..4 %agent (wipes|shouts|calls|kicks|makes|rips|goes|screams|cuts|throws)
        (wipes|wiped|wash|scrubs) ..2 (makeup|make up|lipstick|it) off my face
        (tells|tell|told|decide|decides|decided|deciding|dictate|dictates|control|controls|telling|chooses|says) [me|us|her|you] [%adv] (what|when|where|how|if|whether) (i|she|we) (can|may|am allowed to|get to|could|must|will) (wear|eat|sleep|go to bed|bed|dress|speak|shower|leave the house|go out|go|spend|breathe|use the (toilet|phone)|see a doctor) !!(because i (am|burn|have no)|and (for once|it (worked|looked)|i looked)|to (weddings|parties|interviews)|for (my|the) (interview|scan|wedding)|to go with|plant|if you (like|want)|tonight|on (saturday|friday|sunday))
        not allowed to (use the phone|use my phone|close the door|lock the (bathroom|door)|have my own (money|phone|friends|account|key|keys|room)|say no|cry|have opinions) !!(school|at work|in (class|assembly)|until|till|before)
        %partner [%adv] (control|controls|controlled) (everything|every (part|move|minute|aspect)) [that] (i|of my|about my) [do|say|eat|wear|have|life|spend|see] !!(on the)
        %agent [%adv] (controls|control|controlling|controlled|is controlling|are controlling) (me|my (life|every|body|days|friends)|us|her) !!(self|with the remote)
        (punish|punishes|punished|punishing) (me|my %kin|us|the %child) [for|when|by|if|because|with|,|$|and] !!(eating|with (puns|jokes))
        (not|never) allowed ([a|to have a|to have] (job|work|bank|opinion|mirror)) ($|,|he|she|because|any more|of my own|and|account|anyone) !!(lot|experience|here)
        my place is (here|at home|in the kitchen|in the home|beside him)
        %they decides (everything|if i|when i|whether i|what i)
        (you) (sulk|shout|scream|rage) [or (sulk|shout|scream|rage)] until (i|she|my %kin) (give|do|say|agree|let|hand)
        (tells|decides|dictates) [me] (what|when|where|how) to (wear|eat|sleep|dress|speak) and (what|when|who|how|where)
        (decide|decides|dictate|dictates) what i (wear|eat|do) [and] (who|what|where|when) i
        (makes|make|made) (me|her|my %kin) (ask|beg|kneel|stand|wait|earn|apologise) ..2 before (i|she|my %kin) (eat|sleep|sit|speak|go|use|drink|can|leave|wash|get)
        (starves|starved|starving) me
        not allowed to (wear|have my hair|use the phone|use my phone|cook|sit|speak|read|close the door|lock the (bathroom|door)|have my own|answer|watch|say no|cry|have opinions|choose|buy) [my|the|a|make|that|what] [..2] !!(school|at work|uniform|in (class|assembly|the museum|the library)|until|till|before|trainers)
        (coercive|coercively) (control|controlled|controlling) ..4 (%agent|me|my|i)
        (do|doing|does|did) (as|what) (%agent|i) (are|am|is|was|were) told (or|from|if|when|now|$)
        """,
        speaks=(
            "She tells me what to wear and what to eat.",
            "My partner controls everything I do.",
            "I'm not allowed to lock the bathroom.",
        ),
        silent=(
            "Tell me what to wear tonight.",
            "I'm not allowed to wear trainers at work.",
            "My boss controls every comma.",
        ),
        unless="""
        (i asked|head of year|trip|hall pass|comma|commas|remote|thermostat|uniform|school|museum|library|recipe|interview|dress code|dentist|physio|allergy)
        """,
    ),
    Sign(
        "made-to",
        "coercion",
        "Made to do with one's body or life what one has refused, sex and marriage included.",
        """
        (%ruler|boyfriend|girlfriend|he|she) [%adv] (forces|forced|makes|made) (me|her|him|us) [to] (sell|steal|carry|deliver|hold|traffic|sign|lie to) ...6 (says|said|or|if|hurt|debt)
        (threw|throws|flushed|binned|hid|hides|took|takes) [out|away|down] my (birth control|contraception|contraceptives|contraceptive pills|pill packet|the pill)
        (i|she|my %kin) said no and (he|she|they) (did it anyway|carried on|did not stop|kept going|did it) !!(telling|talking|singing|reading|cooking|playing|eating|driving|with the|with his|about|laughing|tickling|walking|down the)
        (he|dad|father|uncle|family|parents) (decides|decided|chooses|chose) who (i|she|my %kin) (marry|marries|am marrying|will marry)
        (having|have) a baby whether (i|she) (am|is|want|like|agree)
        (says|told|say|telling|tells|insist|insists) ..2 (i|she|my %kin) (must|have to|will|should|am going to) marry !!(you|money|rich)
        (forcing|making|forced|force|make|makes|pushing|pressuring|pressured|marrying) (me|my %kin|her|him) [to|into|off to] (marry|get married|marrying|a marriage|marriage|wed|get engaged|a man|a cousin|my cousin)
        (pressure|pressures|pressured|pressuring|guilts|guilt trips|bullies|nags|coerces|coerced|begs|forces) (me|my %kin|her|him) (into|for|to have) (sex|it|sleeping|bed|things|doing|having)  !!(karaoke|running|line)
        sex ..6 even (when|if|though) (i|she|my %kin) (am|do not|say|cry|have)
        (makes|made|make|making|forced|forces) (me|her|my %kin) (quit|give up|leave|drop out of|resign from|pack in) (my|her|school|college|work|uni) [job|work|studies|course|career|degree] !!(early|smoking)
        (poked|pokes|put) holes in the (condom|condoms)
        (hides|hid|threw away|throws away|flushed|took) (my|her|my %kins) (pill|pills|contraception|birth control|implant)
        if (i|she|my %kin) (do not|will not|refuse to) marry (him|her|them|who|the)
        (smashed|smashes|broke|destroyed|threw|snapped) my phone (so|because|when i|after i|to stop) [that] [i] !!(fell)
        (makes|make|made|forces|forced|forcing|force|making|pressures|pressured|pressuring|guilts|guilted|bullied) (me|my %kin|her|him) [to|into] [have|having|do|doing] (sex|sleep with|sleeping with|sexual|it in bed|things in bed|anal|oral|touch him|watch porn|strip|undress)
        (forces|forced|forcing|forces|force) (himself|herself|themselves|yourself) on (me|my %kin|her|him)
        (force|forces|forced|forcing) (me|my %kin|her|us|him) [to|into] (marry|do (stuff|things)|a marriage|marriage|have an abortion|an abortion|get pregnant|give up|sign|quit|stop taking|eat|drink|get in|do something i|have a baby|give him|send|leave (my|her|my %kins) (job|school|course)) !!(karaoke|smile)
        (sex|sleep with (him|you|her)|touches me|touched me|carries on|keeps going|carried on|kept going|goes on) ..5 (when|even (though|when|if)|after|although|and) (i|i have|she) [%adv] (said no|say no|said stop|say stop|do not want|did not want|was asleep|am asleep|say i do not|told (him|you|her) (no|to stop)|cry|cried|froze)
        (not|never) (stop|stops|stopped) when (i|she|my %kin) (say|said) (stop|no) ($|,|i|and|in bed|he|she|you) !!(satnav)
        (took|takes|take|pulled|removed|remove|slipped) off the condom
        ((into|facing|escaped|fled) a forced marriage|arranged marriage and i|marry (a|some) (man|guy|person|stranger|boy|girl) (i have|i|she) [never|not|do not|have] [met|want|know|love|never])
        (want|wants|going|trying|sending|send|making|flying|taking) ..5 [to] (marry|get married) ..6 (said no|not want|against my|no choice|refused|cry|force|never met)
        (making|made|makes|make|forced|forcing) (me|my %kin|him|her|us) [to] (carry|sell|deal|deliver|run|hold) (stuff|drugs|gear|weed|packages|parcels|bags|for them|for him)
        %agent [%often] (makes|made|make) (me|my %kin|her|us) (kneel|crawl|get on (my|her) knees) ($|and|until|when|to|down|for|if) !!(garden|to look|pray)
        (not paid|not paying me|without pay|no pay) ..6 passport
        wedding [is|s] ...8 i do not want (it|to marry|him|her|this) !!(to rain|to end)
        (without|not) (my|asking|his|her) (consent|permission) ..3 (condom|sex|filmed|touched|pictures|photos)
        (have|had|need) to [%adv] (have sex|sleep with (him|her|you)|let (him|you|her) (do|touch|have)) ..4 (or|because|so|otherwise|when|even) ..1 (%agent|it|i) [..3]
        %agent [%adv] (coerced|coerces|blackmails|blackmailed|blackmailing) (me|my %kin|her|him) !!(to (laugh|smile|sing|karaoke|dance|eat cake)|hand|open)
        """,
        speaks=(
            "He makes me have sex when I'm ill.",
            "They're forcing me to marry my cousin.",
            "you kept going even though I said stop",
        ),
        silent=(
            "He made me have seconds.",
            "They forced me to do karaoke.",
            "She made me laugh until I cried.",
        ),
        unless="(karaoke|sprouts|seconds|second helpings|satnav|disco)",
    ),
    Sign(
        "price-of-leaving",
        "coercion",
        "A threat that costs something other than the body: children, a secret, pictures, a home.",
        """
        if (i|she|my %kin) (leave|left|go|went|leaves|goes) (he|she|they) (will|would) (tell (the|my|everyone)|have the (locks|dog|kids|house)|take the|keep the|get the)
        (photos|pictures|videos) of me and (reminds|says|will|threatens|keeps)
        put ..2 (photos|pics|pictures|nudes|videos|video) (online|up|on (facebook|instagram|the internet)|everywhere) ..2 (if|unless) (i|you) [%adv] (%act|do not|break)
        (threatens|threatened|threatening|threaten) to (tell|out|expose|leave (me|her|my %kin) with nothing|ruin|take (the|my|our)|kick (me|her|my %kin) out|throw (me|her|my %kin) out|report|post|share|stop me|cut (me|her|my %kin) off|send) ..8 (if|unless) i
        %agent [%adv] (says|say|said|threatens|swears) ..3 (take|keep|get) [full] [custody|the] [of the] (kids|children|baby|boys|girls|dog|house) ..3 if i %act
        (naked|nude|intimate|private|sexual) ..1 (pictures|photos|pics|videos|video|images) of (me|my %kin|her) ..8 (send|post|show|share|put|leak|work|everyone|online)
        (will not|never|not) [ever] (see|get to see) (your|my|our|the|her) (kids|children|grandchildren|son|daughter|baby|boys|girls) [again] if (you|i|she) (leave|go|tell|left|do not|walk|divorce|refuse|report)
        (take|takes|taking) (the|my|our|your) (kids|children|baby|son|daughter|boys|girls) (away|off me|from me|off you|abroad) ..2 (if|unless) (i|you) [%adv] (%act|do not|go|left)
        (stopped|stop|stops|keeping|keep|keeps) (me|my %kin|us) [from] (seeing|from) ..1 (grandchildren|grandkids|kids|children|son|daughter) [to punish|unless|until|because]
        (out|outs|outing|expose) (me|my %kin|you|him|her) (to) (my|your|his|her|everyone|work|the) [..1] (if|unless|parents|family|work|church|boss|everyone|mum|dad|community)
        (post|share|leak|send|show|publish|upload|spread|release) ..2 (the|those|these|my|all the) (photos|pics|pictures|nudes|video|videos|screenshots|messages) [of (me|my %kin|you|her)] ..4 (if (i|you) (leave|go|tell|do not|end|ever|break|say)|unless|to (everyone|my|your|work)|everywhere) !!(the wedding|from the wedding|the puppy|the party|our holiday)
        if (i|you) [%adv] (do not|will not|refuse to|stop) (send|sending) ..3 (pic|pics|picture|pictures|photo|photos|nudes|video|videos|more|one) ...7 (tell|post|share|send|show|leak|expose|telling|posting|sharing|sending|showing|leaking) ..2 (everyone|everybody|them|your|the (first|others|other)|it|online) !!(cry)
        (tell|telling|tells) (everyone|everybody|them|people|your|my) ..4 (about you|about me|what you are|lies|i am (gay|mad|crazy|unfit)|everything about) ..3 (if|unless|$)
        (cut|cutting|cuts) (me|my %kin|you|us) off [without] [a penny|financially|from the money|with nothing] (unless|if|until) (i|you|she|we) (leave|marry|do|come|stop|break|obey|come home|end)
        (throw|throws|kick|kicks|kicking|put|throwing) (me|my %kin|you|us) (out|on the street|onto the street|out on the street) (if|unless) (i|you|we) (tell|do not (sleep|have sex|obey|do)|say no|refuse|leave him|speak|talk to)
        (changed|changes|change) the locks (on me|so i can not|while i was out)
        (tell|telling) (everyone|everybody|your (mum|dad|family|boss)) ..1 (secret|secrets) (if|unless) (you|i) (go|leave|tell|end|ever|do not)
        if (i|you) [ever] (leave|left|tell|told|divorce|report|speak) ..9 (never|not) [ever] see ..2 (kids|children|son|daughter|baby|grandchildren) ($|again|,) !!(before)
        (is|was|keeps|been) blackmailing (me|my %kin|him|her) !!(with (cake|biscuits|chocolate)|into)
        (send|post|show|sending) (them|it|everything) to (my|her|my %kins) (work|boss|mum|family|parents|friends|school|church|dad)
        (kids|children|son|daughter|baby|grandchildren) unless (i|we|you) (go back|come back|do|stay|drop|sign|say|pay|marry|sleep|agree|behave)
        (take|takes|taking|keep|keeping) (the|my|our|your) (kids|children|baby|son|daughter|boys|girls) (away|off|from) [from] (me|my %kin|you) [forever|if|unless|and|for good|when]
        if (i|you) [%adv] (do not|will not|refuse to|stop) (send|sending) ..3 (pics|pictures|photos|nudes|videos|more|one) ..4 (tell|post|share|send|show|leak|expose|break up|everyone|dump) !!(cry)
        (coming|come|turn up|show up) to your (work|house|mums|school|flat) and ..3 (tell|scream|shout|make a scene|show|cause)
        (changed|changes|change) the locks (on me|so i|while i|when i|already|unless)
        (love me|loved me) ..3 (would|will|should|must) (give (me|her|my %kin) your password|send (me|her|my %kin) a|delete|stop seeing|quit your|do it even|prove it by|not need (friends|anyone else))
        """,
        speaks=(
            "She says if I leave I'll never see the children again.",
            "he'll post the pictures of me if I end it",
            "I'll tell everyone your secret if you go",
        ),
        silent=(
            "If you leave now you'll never see the end of the match.",
            "Post the photos from the wedding if you have time.",
            "They take the kids off me on Tuesdays, bless them.",
        ),
        unless="(bless|match|wedding|puppy|holiday photos|end of the film)",
    ),
)
