"""Fear of someone told by what the body does, what is kept quiet, and which hours are safe."""

from nearer.reader.danger.sign import Sign

FUN = """
(dog|dogs|cat|horse|hamster|goose|swan|years old|months old|santa|clever|crypto|trains|burglary|break in|burgled)
(fireworks|thunder|hoover|the vet|proposal|the ring|biscuits|crisps|so good at|monopoly|scrabble|chess|lol|lmao|haha|hahaha|karaoke|spider|rollercoaster|halloween|costume|surprise|present|birthday|hide and seek|peekaboo|boo|jumped out|jump out|sneeze|sneezes|dentist|needle|exam|driving test|sings|singing|dances|dancing|cooks|cooking|penalty|kick off is|puppy|kitten|toddler|nap|first date|butterflies|crush|coffee)
"""

SIGNS = (
    Sign(
        "fear-of-a-person",
        "fear",
        "The word for fear, and after it a person, a temper, a return or what happens when one refuses.",
        """
        (scarred|scared|%afraid|fear|fearful|dread|dreading|terror|petrified) of (him|my (%kin|ex)|what (he|she) (does|is like|becomes|turns into)) (rn|right now|atm|tonight|$|,|and|now|when|at the moment|so|but|because|if|again|lately|since|too|tbh|honestly|sometimes|as well) !!(dying|leaving|cooking|getting|finding|falling|losing)
        %afraid (of|about|by) (the way|how) %agent (look|looks|looked|get|gets|got|act|acts|talks|talk|is|are|goes|go|stares|stare|speak|speaks|touches|grabs|behave|behaves|treats|treat|shouts|shout|react|reacts) !!(so (good|happy|fast)|old|in (that|the) (dress|suit)|on the (road|bike))
        %afraid (to|of) (find out|finding out|think|thinking|imagine) what (happens|happen|he|she|they|you) [would|will|might|could] [do|does|happens|happen] ($|,|if|when|to me|next|to (the|my)) !!(in the (next|last))
        %afraid (of|about) what ..3 (happen|happens|do|does) (if|when|to me|next) (i (say no|tell|leave|refuse|get home|go (home|back)|stay|disagree|answer|talk|speak|am late)|(he|she|they|dad|mum|%name) (find|finds|found|gets|comes|drinks|wakes|hears|sees|knows|is (home|drunk|angry)))
        %afraid [that] %agent [%will] [%adv] (take|takes|taking|steal|steals|snatch|snatches|send|sends|hurt|hurts|harm|kill|kills|do something to|run off with|turn) (my|our|the|her|his) ..1 (%child|girl|boy|mum|sister|mother) [..1] (to (his|her|another|a different|some)|away|from|off|abroad|and|$|back|,|against|if|when|one day|or) !!(to (the|school|football|swimming|nursery))
        %afraid [that] (he|she|they|you|%kin|%name) [%will] [%adv] (come|comes|turn|turns|wait|waits|show|shows|get|gets|be|break|breaks|follow|follows|wake|wakes|hear|hears|lose|loses) [up|back|out|in|there|home|drunk|angry|mad|violent|waiting] [in|here|at|for|it] (for (me|my %kin|us)|drunk|waiting|and (hurt|start|hit|find|kill)|violent|if i|with me|tonight|me|outside|after) !!(early for|late for|bored|in (front|last)|the (job|race|match|game)|cold|interest|about|hair|job)
        %afraid (in|inside|at) (my|her|our|this|that) [own] (house|home|flat|marriage|relationship|bed|bedroom|kitchen|family|room) !!(when the (lights|heating|storm)|spider|on (halloween))
        %afraid to (go|be|come|stay|sleep|walk|get|go back) (back |home|there|downstairs|upstairs|indoors|to bed|to sleep|in|near) ...6 (he|she|him|her|my %kin|dad|mum|%name) [..3] (waiting|drunk|angry|mood)
        %afraid to (contradict|interrupt|refuse|disappoint|cross|anger|upset|provoke|answer|disagree with|say (no|anything|the wrong thing)|speak|move|breathe|make (a (noise|sound|mistake)|mistakes|him|her)|even|put a foot wrong|have an opinion|be (late|home|myself)|ask for|spend|use|eat|turn) ..2 (%agent|him|her|them|to (him|her|them)|around|in front of|when|because|in case|at home|near|in my own|without) !!(boss|class|teacher|audience|meeting|french|public|choir)
        (too|so|am|was|is|%very) %afraid to (leave|divorce|break up|end it|move out|press charges|call the police|ring the police|report|report (him|her|it)|go to the police|tell anyone (what|about (him|her|it)|because)|go to court|testify) !!(party|my job|to (the )?(cake|pudding|seconds))
        (live|living|lived|walking|walk|exist|spend|spent) ..4 (fear|terror|dread|eggshells) ($|of (him|her|them|my %kin|%name)|with (him|her|my %kin)|every day|all the time|in case (he|she)|around (him|her|dad|my %kin)|because (he|she|of him)|,|at home) !!(crack|omelette|heights|spiders|missing)
        (frightened|scared|terrified|petrified|afraid) ..2 when (he|she|you|dad|mum|they|%kin|%name) [%often] (shout|shouts|shouting|yell|yells|drink|drinks|drinking|drunk|comes (home|in|back|near)|gets (angry|drunk|home|like that|in|mad|back)|raises|throws|slams|loses|lose|is (angry|drunk|home|in one of)|kicks off|starts|goes (quiet|off|mad)|walks in|touches) !!(too fast on the bike|fast|in the dark)
        (he|she|dad|mum|%kin|%name|his|her|your) [temper|moods|rages|drinking|shouting|silence|eyes|voice|look] [%often] (frighten|frightens|scare|scares|terrify|terrifies|petrifies|frightened|scared|terrified) (me|us|her|mum|the %child|our %child|my (mum|kids|son|daughter)) [to death] (when (he|she) ..2 (%rage|angry|drunk|drinks|shouts|goes|gets|is|looks)|sometimes|$|now|these days|so|and|,|these|more|every|at night|since|any more|too|last|tonight) !!(off|half to death with|at halloween|in (a good|that|the film)|when (he|she|you) (sing|sings|dance|dances|drives|climbs|jumps|do handstands)|how|with)
        %afraid (every time|when|whenever|each time|if) i hear (his|her|him|dad|your|the (key|car|gate|door)|my %kin) !!(sing)
        (every time|whenever|when|each time) i hear (his|her|dad's|your) (slippers|footsteps|key|keys|car|voice|step|steps|boots|van|cough|motorbike|engine) ...5 (freeze|hide|shake|panic|sick|afraid|scared|stomach|tense|cower|flinch|dread)
        (shouts|shouting|screams|screaming|yells|yelling|shouted|screamed) ..4 (wet (the|my)|wets|cover my ears|under the bed|frightens|scared to|shaking|cry myself) !!(goal|laughing)
        (he|she|dad|mum|stepdad|%partner) [%often] [%often] (screaming|screams|bellowing|roaring|raging|yelling) at (me|my %kin|mum|us|my mum|the kids|her again|him again) !!(the (telly|tv|ref|match|football)|to hurry|across the)
        if (dad|baba|father|brother|brothers|%kin|he|she|they|family|parents|husband) [ever] (find|finds|found|hear|hears|see|sees|catch|catches) [out|me] ...9 (really dead|actually dead|literally dead|i mean (it|dead)|not (joking|exaggerating|figuratively)|kill (me|her|my %kin) for real|(actually|really|literally) kill me|honour) !!(vase|haircut|exam|dent)
        %afraid (of|from) (my|our|his|her|the kids'|my (son's|daughter's|sister's|friend's)) [own|new|older|big|elder|ex|late] (%kin|family) !!(in law|in law's|in laws|leaving|dying|getting|finding|finding out|falling|thinking|being|not|hating|seeing|driving|going|winning|singing|losing|forgetting|(and|or) (i|you) (laugh|laughed)|cooking|(on|at) (the )?(wheel|karaoke|scrabble|board|line)|goalkeeping)
        (kids|children|%child|they|she|he|mum|everyone|we|girl|boy|we all|dog|little ones) [all|both] (is|are|was|were|am|look|looks|seem|seems) [%very] %afraid of (him|her|you|me|%kin|%name) !!(%other|singing|cooking|on (the|court)|at (chess|scrabble)|in (goal|the ring)|with)
        %afraid [that] ..4 (he|she|they|you|ex|%kin|%name) [%will] [%adv] [%adv] (hurt|hurts|hit|hits|kill|kills|harm|harms|attack|attacks|find out where|find (me|my %kin|us)|come after|come for (me|my %kin|us|the)|beat|beats|strangle|strangles|stab|rape|burn (me|my %kin|us|the house)|punish|hunt|snap and|turn violent|get violent|throw me|do (it|that) again) [me|us|her|him|the %child|my (%kin|%child)|again] !!(himself|herself|themselves|(his|her|their) (back|knee|leg|hand|head|feelings|foot)|my feelings|(a|the) (wall|target|note)|(the|her|his) (vase|cat|plants|plant))
        (never|not) [%adv] (know|sure) (what|which|how|who) (mood|version|side|%agent|to expect) ...7 (terrifies|terrified|terrifying|scared|scares|afraid|frightens|frightened|sick|dread|brace|hide|shaking|safe) !!(exam)
        (he|she|they|you|my (%kin|ex)|%name) (is|are) [%adv] (dangerous|unpredictable when|terrifying when|capable of (killing|hurting)|going to (hurt|kill) (me|my %kin|us|someone)) ($|,|and|when|to (me|my %kin|us|the kids)|if|one day|someone|people|for) !!(driver|kitchen|on (a bike|the court)|dance|karaoke|chess)
        (fear|feared|fearing|afraid|scared|worried|terrified|frightened) for (my|our|her|his|their) (life|lives|safety)
        (scared|afraid|frightened|terrified|dread|dreading) [of|about] ..2 (his|her|dad's|mum's|your) (temper|rages|rage|anger|fists|outbursts|violence)
        (can not|not|barely|hardly) [%adv] (sleep|eat|breathe|think|rest|move|speak|leave the house) (for|with|from|out of|because of) (fear|fright|dread|terror|being afraid|how scared) [of] !!(missing|flying)
        since (he|she|my (ex|%kin)) (got|came|was let|has been let|has come) (out|back|released) [of|from] [prison|jail|inside] ...8 (sleep|scared|afraid|frightened|lock|hide|safe|dread|terrified|look over my shoulder)
        %afraid (of|from) (dad|mum|daddy|mummy|mam|uncle|baba|papa|%name) ($|,|when|because|and|now|at home|if|so|lately|but|since|again|most|to|any more|coming (home|round|back)) !!(singing|cooking|(and|or) (i|you) (laugh|laughed)|to (beat|lose))
        (worried|scared|afraid|frightened|terrified|know) [that] (he|she|my ex|ex|they|%name) will (follow|track|hunt|stalk|come looking for|come and find|never leave) (me|her|my %kin) [down] ($|if|when|home|and|again|one day|alone|wherever|everywhere) !!(on (insta|instagram|twitter)|back)
        (not|never|no idea|do not) [%adv] (know|understand|imagine|seen|forget) [what|how] (what|how) (he|she|they|dad|mum|%kin|%name) (is|gets|are|can be|was) [like] [when|if|after|on] [he|she|they] ..2 (angry|drunk|mad|in a mood|cross|furious|lost|loses|like when|been drinking|behind closed doors|at home|with a drink|crossed|started|kicks off|raging) !!(hungry|(he|she) is (hungry|tired|asleep|winning|losing))
        (walking|walk|living|tiptoeing|treading|live|tiptoe) on (egg shells|eggshells|broken glass|glass|thin ice|pins) (with|round|around|near|w|at home|all the time|every day|because|in case) (him|her|dad|%name|he|she|my (husband|wife|partner|boyfriend|girlfriend|stepdad|dad|son)|$|,|and) !!(shoes|slippers|mop)
        (say|saying|said) sorry (before|b4|without|even when|even though) i ..3 (know|knew|knowing|did|done|have done|work out) ..2 (what|wrong|anything|why)
        (genuinely|really|actually|physically|literally) (not safe|in danger|unsafe) (there|here|at home|with|if|when|in (this|that|my)|$|,|around|because) !!(ladder|wiring|brakes)
        (stand|stands|get|gets|stay|sit|be|step|come) between (him|her|you|dad|mum|them) and (the (door|kids|exit|baby|children|knife|stairs|drink)|me|us|mum|my (mum|sister|brother|kids|son|daughter)|her|him) !!(on the sofa|telly|cake|ball|fridge|biscuits)
        (he|she) is up (the|those) stairs
        (never|not) [%adv] (hit|touched|hurt|laid a (finger|hand) on) (me|my %kin|us|her|him|the %child) (yet|so far|exactly|but (i|he|she|the way|it|there|you|when|that))
        %afraid of their (father|dad|mother|mum|stepdad|stepfather|uncle)
        (orderly|carer|nurse|landlord|lodger|neighbour|flatmate|warden|bus driver|caretaker) [%often] (scares|frightens|terrifies) (me|us|mum|my %kin|the %child)
        %afraid [that] (he|she|they|%name|%kin) [%will] do (to (me|us|her|him|my %kin|them)) ..2
        %afraid of (his|her) moods
        """,
        speaks=(
            "So scared of him right now.",
            "I'm afraid he'll take the kids and run.",
            "I'm too frightened to find out what happens if I say no.",
        ),
        silent=(
            "I'm scared of the way the roof looks.",
            "I'm afraid he'll take the kids to school late.",
            "I'm scared of him leaving for university.",
        ),
        unless=FUN,
    ),
    Sign(
        "the-body-knows",
        "fear",
        "The body answers a key, a car, a footstep or a silence before there is any word for it.",
        """
        (when|whenever|every time|as soon as|the (second|moment|minute)|if) ..2 (his|her|your|dad's|mum's|the (garage|front|key|gate)|%agent|key|keys|car|van|front) ..3 (key|keys|car|van|lock|door|footsteps|boots|stairs|voice|home|in|back|drunk|goes up|drive|steps|shout|shouts|shouting|drink|drinks|quiet) ...4 (my|her|his) (stomach|hands|body|blood|whole body|insides|skin|chest) (drop|drops|sinks|shake|shakes|shaking|turns|trembles|tightens|freezes|runs cold|goes cold|knots|clenches)
        (when|whenever|every time|if|once) %agent (go|goes|get|gets|come|comes|start|starts|raise|raises|shout|shouts|slam|slams|is|are|walk|walks|look|looks|drink|drinks) ...6 (i|we|she|kids|mum) [%adv] (start|starts|begin) [to] (shake|shaking|tremble|cower) !!(laughing|with laughter)
        (flinch|flinches|flinched|flinching|cower|cowers|cowering|freeze|freezes|froze|shake|shakes|recoil|recoils|brace|braces) [..2] (when|whenever|every time|if|as soon as|at|because) ..2 %agent [%often] (pick|picks|go|goes|get|gets|come|comes|raise|raises|shout|shouts|lift|lifts|move|moves|walk|walks|touch|touches|reach|reaches|put|puts|laugh|open|opens|say|says|speak|speaks|stand|stands|near|look|looks|slam|slams|clap)
        (flinch|flinches|cower|cowers|tense up|tenses up|freezes|hides|goes white|goes quiet|goes pale|shakes|scuttles|runs upstairs) ..2 (when|whenever|every time|as soon as|at the sound of) [..2] (his|her|your|dad's|mum's|the|a) (key|keys|car|van|footsteps|voice|boots|step|engine|front door|name) !!(of the ice)
        (mum|she|he|kids|%child|i|we|%kin|%name) [%often] (flinches|cowers|trembles|wets) ..1 (when|whenever|every time|if) [..2] (he|she|you|dad|mum|his|her|your|%name) [..2] (key|car|shout|shouts|comes|come|home|voice|door|in|drunk|raises|raise|lock|near|walks|boots) !!(from behind|out)
        (hear|heard|hearing) (him|her|dad|mum|%name|them) [%adv] (pacing|shouting|smashing|coming up|on the stairs|throwing|breaking|screaming|slamming|stomping|kicking|punching|banging|raging) ...8 (scared|daren't|dare|hide|hiding|bathroom|locked|frightened|terrified|under the|kids|do not know what|not safe|afraid|not come out|help)
        heart ..1 (pounds|pounding|hammers|in my mouth|stops|sinks) ..2 (when|whenever|every time|as soon as|if) ..4 (key|keys|footsteps|his car|her car|your car|boots|drive|shout|shouts|shouting|slams|slam|lock|on the stairs|drunk) !!(song)
        (whenever|when|every time|if|as soon as|the second) i hear (keys|a key|the key|his|her|the car|tyres|footsteps|the (front )?door|the gate|the garage|gravel|boots|the lift|(his|her) (car|voice|step|key|keys)|a car|a motorbike|shouting|raised voices) ...4 i [%adv] (freeze|hide|panic|tense|go quiet|brace|shake) !!(up the (sound|volume)|singing|laughing|round to wave|the kettle)
        (means|meant) (go upstairs|get upstairs|stay (upstairs|out|away|in my room)|hide|run|keep quiet|get out of the way|a bad night|get the kids|bedtime early)
        (learned|learnt|taught (myself|us|them)|practise|practice|practised|made us (practise|practice)) [how|where] (how|where|to) ..2 (hide|cry (without|quietly|silently|in)|disappear|be (invisible|silent)|breathe quietly|walk (without|quietly|silently)|be very quiet|play dead|run to|make myself small) !!(seek|magic)
        (shaking|trembling) ..4 (he is|she is|hes|shes|dad is) [%adv] (downstairs|outside the door|coming (up|in)|banging|at the door|in the (house|hall)) !!(with the (ring|cake|presents))
        (look|face|voice) (he|she|dad|%name) [%often] (gets|has|puts on) ...6 (know|means) ..5 (out of the (room|house)|going to (hit|hurt|start|kick off)|to hide)
        (mum|she|he|kids|i|we|%child) [%often] (jump|jumps) ..1 (when|whenever|every time) (his|her|dad's) (key|car|van|boots)
        """,
        speaks=(
            "I flinch when Ben picks her up.",
            "When you go quiet like that I start to shake.",
        ),
        silent=(
            "My stomach drops every time the lift goes up.",
            "I flinch when the dentist says relax.",
            "When you come home I start to sing.",
        ),
        unless=FUN,
    ),
    Sign(
        "out-of-hearing",
        "fear",
        "Speaking only where one cannot be heard, breaking off, asking that the words be wiped.",
        """
        (he|she|hes|shes|dad|mum|my %kin|%name) [is] [%adv] (home|here|back|in|up|coming|awake|in the (room|house)) ...3 (can not|cant) (talk|speak|type|text|ring|call) [now|any more] ...4 (delete|do not (reply|text|call|ring|answer|write|message)|erase)
        (delete|erase|wipe|clear) (this|these|my messages|our chat|the messages|everything|my texts) ...6 (he (checks|reads|goes through)|she (checks|reads|goes through)|in case (he|she) (checks|reads|finds|goes)|before (he|she) (gets|comes) (home|back|in)) !!(surprise|present)
        ((ok|safe) to (text|talk|speak|ring|call)) ..3 (is|are) (he|she|they|dad|your %kin) [%adv] (there|listening|with you|in the room|home|next to you) !!(yet|for (dinner|tea))
        (whisper|whispering|whispers|text|texting|write|writing|ring|ringing|call|calling|phone|phoning|typing|crying|cry|hide|hiding|locked|message|messaging) ..6 (so|where|in case) (he|she|they|dad|mum|my %kin|%name) (can not|will not|does not) (hear|find) me !!(surprise|the baby|up the)
        (in|inside|from|under) (the|my|a) (wardrobe|cupboard|bathroom|shed|garage|toilet|loo|car|closet|bed|stairs|attic|cellar|utility) ...5 (so|where|because|until|till|in case|while) (he|she|dad|mum|they|%name) (can not|will not|does not|is|has|goes|falls|calms|stops|leaves|finds|was|hears|might|could|gets|came|comes) !!(asleep with the baby)
        (begs|begged|begging|pleads|pleaded|screams|screamed|clings) ..4 not to (send|make|go|take|leave|let|be) ..4 (to (his|her|their) (dad's|dads|father's|mum's|mother's|father|dad|mum|stepdad)|with (him|her|his|my (ex|brother|dad))|alone with (him|her)|home to (him|her)|him near)
        (sleep|stay|come|crash|hide) (at|to|over|round|with) (yours|urs|ur|your|you|mine|the|a|my) ..2 ...6 (one of (his|her) (moods|rages)|in a (mood|rage|temper)|kicking off|kicked off|drinking again|drunk again|raging|smashing|not safe|hit|throwing|been on it|on it again|drunk) !!(toddler)
        (in|having) one of (his|her|your) (moods|rages|tempers|turns|drunken) ...4 (scared|hide|hit|not safe)
        because of (what|how) %agent [is|are|gets|get] [like|gets|is] [like] when (he|she|they|you) [%often] (is|has|have|are|had|been|gets|drinks|drink|goes|go) !!(hungry|tired|losing)
        (can not|cant|not|do not want to|dread|hate|scared to|not want to) (face|go (back )?to|go home to|deal with|come home to|be there for) (what is|what will be|whatever is|what has been|him|her) [waiting|going to be|there|at|when|drunk] ..2 (at home|for me|home|when (he|she)|drunk|in a (mood|rage)|there) !!(to cook|laundry|washing)
        if (i|she|my %kin) (text|send|type|say|ring|message) ...6 (police|999|911|come and get me|it means (i need|he|she|help)|get help) !!(pizza|wine)
        (boys|girls|kids|children|they|we|son|daughter) (know|knows|have learnt|learned|have learned|learnt) to (hide|go to (their|my|our|his|her) room|run|stay (upstairs|in their|out)|get under|lock|keep (quiet|out)|be quiet|make themselves scarce|disappear) ...6 (pub|drunk|home from|angry|shout|shouts|starts|gets back|drinks|drinking|mood|kicks|temper|rows|fight) !!(nights|nap|match|seek)
        (do not|not|never) [%adv] (answer|open) (the|my) (door|phone|front door) ...8 (because of|in case (it is|he|she|of)|unless i know|afraid|scared|frightened) ..3 (%name|him|her|he|she|you|my (son|ex|brother|nephew)|dad) !!(sales|salesmen|halloween|naked|bath)
        (must not|can not|cant|does not|do not want|not want|never|mustnt) (him|her|he|she|know|find out|see|to know|to find) [to] [know|find out|see|out] (what town|where|which (town|school|house)|what (street|school|city)|that) (i|she|my %kin) (am|live|moved|work|am living|am staying|have moved|go) ($|,|in|now|any more|or|living|because) !!(surprise|going for)
        (ex|he|she) (must not|can not|can never|is not to|must never) (know|find out|see|get hold of) (what|where|which|my|our) !!(surprise|present|party|getting (him|her))
        (do not|dont|please do not) (tag|post|share|mention|put) (me|her|my %kin) ...8 (my ex|(he|she) (will|can|might|must not|finds|sees|could|would)) !!(hair|outfit|looks)
        (leave|left|leaving|run|keep|turn|put) the (tap|taps|shower|radio|fan|telly|hoover) (running|on|up) so [that] (he|she|they|dad|mum|no one) (can not|does not|will not|did not|could not) hear
        """,
        speaks=(
            "he's home, can't talk, delete this",
            "I text in the wardrobe so he can't hear me.",
            "Are you ok to talk or is he there?",
        ),
        silent=(
            "Can't talk, she's here for lunch.",
            "We whisper so the baby doesn't wake.",
            "Delete this before she sees it, it's her surprise.",
        ),
        unless=FUN
        + "\n(baby|wrap|wrapping|snoring|biscuits|chocolate|cake|party|boss|presents|santa|christmas)",
    ),
    Sign(
        "safe-hours",
        "fear",
        "Only safe when somebody is out, doors that are blocked, nights elsewhere, being watched for.",
        """
        only [%adv] [get to|can] (breathe|feel safe) [..5] (when|because that is when|while|once) %they (is|are|goes|go|has|leaves|leave) (asleep|out|at work|away|on nights|gone|not (here|home|there|in)|to work|left|sleeping|in bed) !!(to nursery|for (his|her) nap|at (school|nursery))
        (put|puts|pushed|push|pushing|wedge|wedged|pull|pulled|drag|dragged|move|moved|shoved|jammed|got|have|has|with) (a|the|my|our|his|her) ..1 (chair|sofa|settee|table|dresser|drawers|bed|wardrobe|desk|bookcase|cabinet|fridge|suitcase|bin|box|weights|bike) [up] (to|against|under|behind|across|in front of) (the|my|our|her) ..1 (door|handle|bedroom|door handle) !!(to (paint|decorate|keep (it|the door) open|stop (the|it) (draught|banging|rattling))|out of the way|because (it|the)|so (it|the)|to (keep|stop|paint|change|reach|fix|hold|prop|let)|while i)
        (keep|kept|keeps|leave|left|put|have|had|got) (the|a|my) (chain|bolt|deadlock|knife|bat|hammer) (on|across|by|under|beside|in|near) ...6 (in case|because|for when|since) ..1 (he|she|they|%kin|%name|my ex|dad|of (him|her)) !!(cat|dog|knocks for (tea|a cup))
        (sleep|sleeping|slept|staying|stay|sitting|sit|sat|living|waiting|stayed) (in|at|on) (the|my|a|different|friends) ..2 (library|car|park|station|shed|office|work|gym|bus|bath|bathroom|garage|street|van|a [and] e|car park|shelter|refuge) ...8 (because|scared|him|afraid|can not face|what he|what she|he is|she is|not safe|rather than go home|until (he|she)|when (he|she)) !!(snor|shift|train|bus is|delayed)
        (stop|please stop|told (him|you|her) to stop) (coming|following|waiting|turning up|driving|sitting|watching|parking|standing|lurking|ringing|showing up|walking|hanging around) ..2 (past|outside|to|at|round|by|me|near|in front of|for) [..1] (me|my %kin|my|her|our) [..1] (flat|house|work|office|school|home|street|road|window|gym|door|mum's|college|car|shift|building|everywhere|$) !!(with (soup|flowers|cake)|to (help|drop|bring|see if)|for (tea|lunch|dinner|sunday))
        (restraining order|injunction) (on|against|from) (him|her|my %kin|you|me|%name)
        (get|getting|need|took|taken|want|apply|applied|breached|broke) [out] [for] (a|an|the|my|his|her) (restraining order|injunction)
        (i am|we are|she is|moved|staying|live|living|fled) (in|into|to|at) (a|the) refuge
        %agent [%often] (stalks|stalked|stalking) (me|us|her|him|my %kin|you) !!(on (insta|instagram|facebook|linkedin)|for (compliments|treats|cheese|biscuits))
        (being|been|am|was|is) stalked ($|,|since|again|by (him|my ex|a man|someone))
        (he|she|my ex|ex|they) (found|has found|knows|worked out|tracked down|got) (our new|where (we|i) [now] (live|live now|moved|am|are|work)|my new (address|number|place|flat)|our address) !!(on (facebook|linkedin|the map)|a|in the crowd|at the (station|bar)|by the)
        (planning|plan|trying|need|help me|want|how) to (escape|get away|run away|flee) from (him|her|my (husband|wife|boyfriend|girlfriend|partner|dad|stepdad|ex|family)) !!(for (the|a) weekend)
        (ex|ex husband|ex wife|ex boyfriend|ex girlfriend|ex partner) [is|was|has|keeps|s] [%often] [%often] (sat|sitting|parked|waiting|stood|standing|turning up|turned up|hanging|watching|following|messaging|ringing|driving|shows up|showed up) ..5 (outside|again|past|my (house|work|flat|mum's|school)|me (home|from)|the house) !!(to (pick|drop|collect)|with the (kids|dog)|for the kids|back the)
        (lock|locks|locked|locking|bolt|bolts|barricade|barricaded) (my|the|our|her|myself in|ourselves in) ..2 (door|doors|bathroom|bedroom|room) ...6 (because of|against|in case) (him|he|she (comes|gets|kicks)|my (ex|dad|husband|stepdad|brother|stepson|stepbrother|uncle|son)|%name) !!(cat|toddler)
        (ex|he|she|man|guy|someone|neighbour|%name) [%often] (keeps|keep|kept|is|was|been|will not stop|has been|would not stop) [%often] (stalking|harassing|threatening|intimidating|tormenting|terrorising|hounding) (me|us|her|my (%kin|family)) !!(with (puns|jokes|cake))
        (ex|ex's|my old boyfriend|my old girlfriend) [%often] (keeps|keep|kept|will not stop|would not stop|is still|is always) (following|turning up|watching|driving past|showing up|(ringing|texting|messaging|calling) (me|us) (at night|all|every|from|again|day and night)) !!(about (the|my)|cake|photos of the (dog|kids)|for the (kids|dog))
        %agent [%often] [%often] (following|follows|followed|watching) (me|her|my %kin) ...6 (scared|afraid|frightened|terrified|police|do not feel safe|not safe)
        (only|can only|not) [%adv] (relax|breathe|sleep|rest|calm down|feel safe|unclench) [..2] (when|once|until|after|till) (his|her|your|dad's|mum's) (car|van|keys|coat|shoes|bike) (is|are|has|have|goes) ..2 (gone|not there|leaves|left|out|away|off the drive|down the road)
        (drunk|shouting|raging|screaming|smashing|kicking off|angry|threatening|banging|violent|ranting|yelling) ...6 (locked|shut|hiding|hid|barricaded) (myself|ourselves|me and the kids|us|in) [in|inside] ..2 (bathroom|bedroom|toilet|loo|car|room|kitchen|cupboard|shed|house)
        (locked|shut|barricaded) (myself|ourselves|me and the kids|us) (in|inside) ..2 (bathroom|bedroom|toilet|loo|car|room|kitchen|cupboard|shed|house) ...6 (drunk|shouting|raging|because of (him|her)|(he|she|dad|mum) (is|was|keeps|will|has|kicked|started)|scared|afraid|so (he|she)|until (he|she)|away from|in case) !!(wrap|making|asleep)
        (tiptoe|tiptoeing|tiptoes|creep|creeping|eggshells|pussyfoot) [on] (round|around|near) (him|her|you|dad|mum|my %kin|%name) ...8 (temper|kick off|kicks off|explode|explodes|angry|start|set (him|her) off|rage|rages|shout|shouts|lose it|blow)
        (messages|messaging|contacts|texts|texting|rings|ringing|adds|follows|emails) (me|her|my %kin) (from|on|with) ..1 (new|different|fake|another|other people's|withheld|unknown) (numbers|accounts|number|account|profiles|profile) !!(scam|spam|work)
        (blocked|block|blocking) (him|her|my ex) [again|everywhere|on everything|on all of them] (and|but) (he|she|it) [%often] (made|makes|found|finds|got|gets|uses|used|sends|turns|turned|comes|emails|still)
        (which|whichever) (dad|mum|him|her|version|mood|husband|wife) [of (him|her|you)] (comes|walks|gets|will|is) ..2 (home|in|through|back|tonight|today|get) !!(first|to the|bus|train)
        (gets|getting|got|is|coming|comes|let|be) out (of (prison|jail)|on (licence|bail|tag|parole)|from inside) ...8 (sleep|scared|moved|move|locks|address|safe|afraid|find (me|my %kin|us)|hide|dread|terrified)
        (do not|not|never) ..2 (like|want|wants|left|be|being) ..2 (alone|on my own|in (the house|a room|the car)) with (him|uncle|grandad|my %kin|%name|stepdad|your %kin|her (dad|boyfriend|husband)) !!(thoughts|the puppy|(that|this) (homework|dog))
        (ex|he|she|%name|stalker) [has|have] (found|found out|knows|got|tracked down|worked out) ..3 (address|where (i|we) (live|live now|moved|am|are)) ..6 %afraid
        """,
        speaks=(
            "I keep the chain on in case Darren comes back.",
            "Lee's outside banging and I've pushed the sofa up to the door.",
            "Stop coming past my flat.",
        ),
        silent=(
            "Put the chair against the door to keep it open.",
            "I only relax when the kids are asleep.",
            "Stop coming to my door with soup, I'm full.",
        ),
        unless=FUN
        + "\n(nap|cinema|film|draught|baby comes|comes early|labour|waters|keep it open|hold it open|prop it open|cycling|true crime|laptop|snores|plumber|postman|delivery)",
    ),
)
