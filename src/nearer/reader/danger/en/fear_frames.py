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
        %afraid to (contradict|interrupt|refuse|disappoint|cross|anger|upset|provoke|answer|disagree with|say (no|anything|the wrong thing)|speak|move|breathe|make (a (noise|sound|mistake)|mistakes|him|her)|even|put a foot wrong|have an opinion|be (late|home|myself)|ask for|spend|use|eat|turn) ..2 (%agent|him|her|them|to (him|her|them)|around|in front of|when|because|in case|at home|near|in my own|without) !!(boss|class|teacher|audience|meeting|french|public|choir)
        (too|so|am|was|is|%very) %afraid to (leave|divorce|break up|end it|move out|press charges|call the police|ring the police|report|report (him|her|it)|go to the police|tell anyone (what|about (him|her|it)|because)|go to court|testify) !!(party|my job|to (the )?(cake|pudding|seconds))
        (live|living|lived|walking|walk|exist|spend|spent) ..4 (fear|terror|dread|eggshells) ($|of (him|her|them|my %kin|%name)|with (him|her|my %kin)|every day|all the time|in case (he|she)|around (him|her|dad|my %kin)|because (he|she|of him)|,|at home) !!(crack|omelette|heights|spiders|missing)
        (frightened|scared|terrified|petrified|afraid) ..2 when (he|she|you|dad|mum|they|%kin|%name) [%often] (shout|shouts|shouting|yell|yells|drink|drinks|drinking|drunk|comes (home|in|back|near)|gets (angry|drunk|home|like that|in|mad|back)|raises|throws|slams|loses|lose|is (angry|drunk|home|in one of)|kicks off|starts|goes (quiet|off|mad)|walks in|touches) !!(too fast on the bike|fast|in the dark)
        (he|she|dad|mum|%kin|%name|his|her|your) [temper|moods|rages|drinking|shouting|silence|eyes|voice|look] [%often] (frighten|frightens|scare|scares|terrify|terrifies|petrifies|frightened|scared|terrified) (me|us|her|mum|the %child|our %child|my (mum|kids|son|daughter)) [to death] (when (he|she) ..2 (%rage|angry|drunk|drinks|shouts|goes|gets|is|looks)|sometimes|$|now|these days|so|and|,|these|more|every|at night|since|any more|too|last|tonight) !!(off|half to death with|at halloween|in (a good|that|the film)|when (he|she|you) (sing|sings|dance|dances|drives|climbs|jumps|do handstands)|how|with)
        %afraid (every time|when|whenever|each time|if) i hear (his|her|him|dad|your|the (key|car|gate|door)|my %kin) !!(sing)
        (every time|whenever|when|each time) i hear (his|her|dad's|your) (slippers|footsteps|key|keys|car|voice|step|steps|boots|van|cough|motorbike|engine) ...5 (freeze|hide|shake|panic|sick|afraid|scared|stomach|tense|cower|flinch|dread)
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
        %afraid (all the time|every (day|night|evening|time)|constantly|whenever|most nights) ...5 (he|she|him|her|you|my %kin|dad|mum|comes|home) !!(school|driv|fly)
        %afraid to (go|be|come|stay|sleep|walk|get|go back) (back |home|there|downstairs|upstairs|indoors|to bed|to sleep|in|near) ...6 (he|she|him|her|my %kin|dad|mum|%name) [..3] (be|is|will|waiting|drunk|there|angry|home|again|mood|been|comes)
        (on edge|tense|nervous wreck|jumpy|hypervigilant|walking on eggshells|hold my breath|holding my breath) ...6 (he|she|dad|mum|%kin|%name) [%often] (parks|pulls up|comes (in|home)|gets (in|home|back)|is asleep|is home|walks in|has been drinking|drinks|leaves|goes to (work|bed)|key) !!(train|flight|exam|operation|landed)
        (shouts|shouting|screams|screaming|yells|yelling|shouted|screamed) ..4 (wet (the|my)|wets|cover my ears|hide|hides|hid|under the bed|frightens|scared to|shaking|cry myself) !!(goal|laughing)
        (scared|afraid|frightened|terrified|dread|dreading) [of|about] ..2 (his|her|dad's|mum's|your) (temper|rages|rage|anger|moods|mood|fists|reaction|drinking|outbursts|violence|next move|release|bail|release date)
        (look|looking) over (my|her) shoulder ...6 (him|her|he|she|ex|in case|since|every|home|outside) !!(parrot|exam|cards)
        (sorry|apologise|apologising) (for everything|all the time|for things i) ...4 (so (he|she|you)|to (stop|keep)|because (he|she)|in case (he|she))
        if (i|you|we) ..4 (he|she|dad|mum|%kin|they|you) ...6 (i|she|we|mum) (will|would|ll|have to) [%adv] (pay|suffer|be punished|get it|catch it) [for] [it|that|this] [later|after|tonight|$|,]
        if (he|she|dad|mum|they|%kin|%name) ..5 (i|she|my %kin) (will|would|ll|have to) [%adv] (pay|suffer|get it|catch it) [for] [it|that|this] (later|after|tonight|$|,|when|at home)
        if (my|her|his|our) (parents|family|dad|mum|brothers|brother|husband|uncles|father|community|in laws) [ever] (find|finds|found) out ...10 (not safe|in danger|thrown out|kicked out|on the street|homeless|disown me|disowned|beat me|send (me|her|my %kin) (away|back)|marry (me|her|my %kin) off|lock me|conversion|honour) !!(hickey|tattoo|vape|grounded)
        (told|tell|tells|said|say|saying) ..6 (fine|ok|all right|nothing wrong|nothing (happened|was wrong)|good|an accident|happy) because (he|she|they|%kin|%name) (was|is|had|would|came|were|has|would have) ..3 (there|room|with me|listening|come|came|next to|in with|standing|beside|watching|holding)
        (the way|how) (he|she|you|dad|mum) (looked|looks|look|stared|stares|smiled|smiles|went quiet|says it|said it) ..2 ...6 (not sleep|could not sleep|scared|terrified|shaking|sick|frightened|hide|locked|knew|know) !!(beautiful|wedding|love)
        (last time|when|because) (i|she|my %kin) (broke|spilt|spilled|dropped|lost|forgot|burnt|scratched|dented|was late|smashed) ...10 (not (sleep|eat|leave)|hid|hide|scared|terrified|flinch|how (he|she) looked|would not (speak|look)|locked|sleep for|could not sleep|shaking) !!(laughing)
        (can not|cannot|not|daren't|dare not|dread|scared) ..3 (tell|be the one to tell|face|wake|ask|ring) (him|her|dad|mum|%kin|%name) ...6 (in (the|that|this) (mood|state|temper) (he|she) (is|has been)|(mood|state|temper) (he|she) (is|has been) in|(mood|temper) (he|she) has|when (he|she) is (like|drunk|in)) !!(lost (at|on)|city|united)
        (keep|keeping|keeps) (him|dad|mum|%name|her) (calm|sweet|level|from kicking off|from starting) ...6 (or|otherwise|so|because|kids|tonight|scared|safe|hit|smash) !!(baby|toddler|dog|vet)
        hear (him|her|dad|mum|%name) [%adv] (in the (hall|kitchen)|downstairs|on the (landing|stairs)|come in|coming in|park|parking|shout|shouting|coming) and (i|my|we|the kids) (freeze|stop|hold|heart|stomach|turn|lock|hide|shake|go cold|feel sick)
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
        (flinch|flinches|flinched|flinching|cower|cowers|cowering|freeze|freezes|froze|shake|shakes|recoil|recoils|brace|braces) [..2] (when|whenever|every time|if|as soon as|at|because) ..2 %agent [%often] (pick|picks|go|goes|get|gets|come|comes|raise|raises|shout|shouts|lift|lifts|move|moves|walk|walks|touch|touches|reach|reaches|put|puts|laugh|open|opens|say|says|speak|speaks|stand|stands|near|look|looks|slam|slams|clap)
        (flinch|flinches|cower|cowers|tense up|tenses up|freezes|hides|goes white|goes quiet|goes pale|shakes|scuttles|runs upstairs) ..2 (when|whenever|every time|as soon as|at the sound of) [..2] (his|her|your|dad's|mum's|the|a) (key|keys|car|van|footsteps|voice|boots|step|engine|front door|name) !!(of the ice)
        (hear|heard|hearing) (him|her|dad|mum|%name|them) [%adv] (pacing|shouting|smashing|coming up|on the stairs|throwing|breaking|screaming|slamming|stomping|kicking|punching|banging|raging) ...8 (scared|daren't|dare|hide|hiding|bathroom|locked|frightened|terrified|under the|kids|do not know what|not safe|afraid|not come out|help)
        heart ..1 (pounds|pounding|hammers|in my mouth|stops|sinks) ..2 (when|whenever|every time|as soon as|if) ..4 (key|keys|footsteps|his car|her car|your car|boots|drive|shout|shouts|shouting|slams|slam|lock|on the stairs|drunk) !!(song)
        (whenever|when|every time|if|as soon as|the second) i hear (keys|a key|the key|his|her|the car|tyres|footsteps|the (front )?door|the gate|the garage|gravel|boots|the lift|(his|her) (car|voice|step|key|keys)|a car|a motorbike|shouting|raised voices) ...4 i [%adv] (freeze|hide|panic|tense|go quiet|brace|shake) !!(up the (sound|volume)|singing|laughing|round to wave|the kettle)
        (means|meant) (go upstairs|get upstairs|stay (upstairs|out|away|in my room)|hide|run|keep quiet|get out of the way|a bad night|get the kids|bedtime early)
        (learned|learnt|taught (myself|us|them)|practise|practice|practised|made us (practise|practice)) [how|where] (how|where|to) ..2 (hide|cry (without|quietly|silently|in)|disappear|be (invisible|silent)|breathe quietly|walk (without|quietly|silently)|be very quiet|play dead|run to|make myself small) !!(seek|magic)
        (shaking|trembling) ..4 (he is|she is|hes|shes|dad is) [%adv] (downstairs|outside the door|coming (up|in)|banging|at the door|in the (house|hall)) !!(with the (ring|cake|presents))
        (look|face|voice) (he|she|dad|%name) [%often] (gets|has|puts on) ...6 (know|means) ..5 (out of the (room|house)|going to (hit|hurt|start|kick off)|to hide)
        (mum|she|he|kids|i|we|%child) [%often] (jump|jumps) ..1 (when|whenever|every time) (his|her|dad's) (key|car|van|boots)
        (when|whenever|every time|if|once) %agent (go|goes|get|gets|come|comes|start|starts|raise|raises|shout|shouts|slam|slams|is|are|walk|walks|look|looks|drink|drinks) ...6 (i|we|she|kids|mum) [%adv] (start|starts|begin|want|have|has|know) [to] (shake|shaking|hide|tremble|run|cower|get out|keep (still|quiet)|lock) !!(laughing|with laughter)
        (when|whenever|every time|if) %agent (go|goes|get|gets|come|comes|start|starts|raise|raises|shout|shouts|slam|slams|walk|walks|drink|drinks) ...5 (i|we|she|kids|mum|he) [%adv] (freeze|freezes|flinch|flinches|hide|hides|shake|shakes|cower|cowers|go cold|feel sick|feels sick|wet|wets|hold my breath|go numb|dissociate|brace|brace myself) !!(the (fridge|car|ball))
        (jump|jumps|jumped) out of (my|her|his|their) skin (when|whenever|every time|if|at) ..2 (%agent|his|her|your|voice) ..3 (raise|raises|raised|shout|shouts|voice|slam|slams|key|footsteps|come|comes|home|angry)
        (mum|she|he|kids|%child|i|we|%kin|%name) [%often] (jumps|flinches|cowers|freezes|shakes|hides|trembles|wets) ..1 (when|whenever|every time|if) [..2] (he|she|you|dad|mum|his|her|your|%name) [..2] (key|car|shout|shouts|comes|come|home|voice|door|in|drunk|raises|raise|lock|near|walks|boots) !!(from behind|out)
        (tell|know|knew|can tell) (by|from) (the (way|sound|look)|how|his|her|your) ..6 (shuts the door|closes the door|parks|key|footsteps|breathes|puts (his|her) (keys|bag)|slams|comes in|stairs) ...6 (night|hide|bad|safe|kids|upstairs|going to be|hurt|mood|in for)
        (look|face|voice|quiet|silence|smile|mood) (he|she|dad|mum|%kin|%name) [%often] (gets|does|goes|puts on|has|uses) ...6 (know|means|have|need) ..5 (out of (the room|there)|get out|hide|hit|hurt|run|going to (be|start|get)|kids upstairs|move|stay still|next)
        (shaking|trembling|crying|rigid|frozen) ...4 (he is|she is|hes|shes|dad is|he has|%name is) [%adv] (downstairs|upstairs|outside|in the (next room|house|hall|kitchen)|home|here|coming|back|at the door|banging|shouting|smashing) !!(with (laughter|cold|the (ring|cake|presents)|a (ring|cake)|flowers))
        (stomach ache|sick|nauseous|panic|panic attack|panic attacks|shakes|dread) ..4 (before|when|every|whenever|on the way) ..4 (he|she|dad|mum|him|her) ..2 (home|back|in|due|weekend|visits|contact|picks (me|my %kin|us|her|him) up) !!(flight|exam)
        (shaking|crying|in tears|terrified|white as a sheet) when (she|he) (told|tells|said|spoke) [me|us] (about|what) ..2 (husband|boyfriend|partner|wife|girlfriend|ex|dad|father|stepdad|(he|she) (does|did))
        (cry|crying|cried|sob|breathe|be sick) (without|with no) (noise|a noise|making|a sound|sound|any noise) ..4 !!(baby)
        (wets|wet|wetting) the bed ..6 (father's|fathers|dad's|dads|mum's|his|him|her (dad|mum|father)|goes|due|visit|visits|contact|after|before|stays|weekends)
        (count|counting|counts) (his|her|the|dad's|mum's|your) (drinks|cans|glasses|pints|bottles|beers|empties) ...6 (know|mood|night|after|hide|bed|before|third|fourth|upstairs|when)
        (only|can only) [%adv] laugh (when|if) (he|she) (laughs|does)
        (safer|easier|quicker) to (agree|say yes|say nothing|say sorry|let (him|her)|go along|stay (quiet|still)|apologise) [with|to] (him|her)? ($|,|than|when|if|and|because) !!(vote|committee|the kids choose)
        (never|not) turn my back on (him|her|you|%name|dad|mum) !!(toddler|puppy|in chess)
        wait (until|till) (we|i|you) get [you] (home|back|in|outside) ...10 (scared|afraid|not want to (go|get)|do not want|loo|hiding|frightened|voice|look|shaking|dread|sick) !!(presents|surprise)
        (text|ring|call|check on) (me|her|my %kin) (at|by|before|every) ..2 [and|if] ..4 (not|no) (reply|answer|hear|pick up) ..5 (police|999|911|come|send|ring (mum|dad)|break) !!(the pub|dinner)
        (sleep|sleeping|slept|bed) (with|in) (my|her|the) (shoes|trainers|clothes|coat|keys|phone|car keys) (on|in (my|her|my %kins) (hand|bra|sock|pocket)|under) ...5 (in case|so i|ready|because|if (he|she)|just in) !!(camp|cold|freez|alarm|festival)
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
        (in|inside|from|under) (the|my|a) (wardrobe|cupboard|bathroom|shed|garage|toilet|loo|car|closet|bed|stairs|attic|cellar|utility) ...5 (so|where|because|until|till|in case|while) (he|she|dad|mum|they|%name) (can not|will not|does not|is|has|goes|falls|calms|stops|leaves|finds|was|hears|might|could|gets|came|comes) !!(asleep with the baby)
        (begs|begged|begging|pleads|pleaded|screams|screamed|clings) ..4 not to (send|make|go|take|leave|let|be) ..4 (to (his|her|their) (dad's|dads|father's|mum's|mother's|father|dad|mum|stepdad)|with (him|her|his|my (ex|brother|dad))|alone with (him|her)|home to (him|her)|him near)
        because of (what|how) %agent [is|are|gets|get] [like|gets|is] [like] when (he|she|they|you) [%often] (is|has|have|are|had|been|gets|drinks|drink|goes|go) !!(hungry|tired|losing)
        (can not|cant|not|do not want to|dread|hate|scared to|not want to) (face|go (back )?to|go home to|deal with|come home to|be there for) (what is|what will be|whatever is|what has been|him|her) [waiting|going to be|there|at|when|drunk] ..2 (at home|for me|home|when (he|she)|drunk|in a (mood|rage)|there) !!(to cook|laundry|washing)
        if (i|she|my %kin) (text|send|type|say|ring|message) ...6 (police|999|911|come and get me|it means (i need|he|she|help)|get help) !!(pizza|wine)
        (boys|girls|kids|children|they|we|son|daughter) (know|knows|have learnt|learned|have learned|learnt) to (hide|go to (their|my|our|his|her) room|run|stay (upstairs|in their|out)|get under|lock|keep (quiet|out)|be quiet|make themselves scarce|disappear) ...6 (pub|drunk|home from|angry|shout|shouts|starts|gets back|drinks|drinking|mood|kicks|temper|rows|fight) !!(nights|nap|match|seek)
        (do not|not|never) [%adv] (answer|open) (the|my) (door|phone|front door) ...8 (because of|in case (it is|he|she|of)|unless i know|afraid|scared|frightened) ..3 (%name|him|her|he|she|you|my (son|ex|brother|nephew)|dad) !!(sales|salesmen|halloween|naked|bath)
        (must not|can not|cant|does not|do not want|not want|never|mustnt) (him|her|he|she|know|find out|see|to know|to find) [to] [know|find out|see|out] (what town|where|which (town|school|house)|what (street|school|city)|that) (i|she|my %kin) (am|live|moved|work|am living|am staying|have moved|go) ($|,|in|now|any more|or|living|because) !!(surprise|going for)
        (ex|he|she) (must not|can not|can never|is not to|must never) (know|find out|see|get hold of) (what|where|which|my|our) !!(surprise|present|party|getting (him|her))
        (do not|dont|please do not) (tag|post|share|mention|put) (me|her|my %kin) ...8 (my ex|(he|she) (will|can|might|must not|finds|sees|could|would)) !!(hair|outfit|looks)
        (leave|left|leaving|run|keep|turn|put) the (tap|taps|shower|radio|fan|telly|hoover) (running|on|up) so [that] (he|she|they|dad|mum|no one) (can not|does not|will not|did not|could not) hear
        (delete|erase|wipe|clear) (this|these|my messages|our chat|the messages|everything|my texts) ...6 (he (checks|reads|looks|goes through|sees|finds|will|might|is)|she (checks|reads|looks|goes through|sees|finds|will|might)|if (he|she)|before (he|she)|in case (he|she)) !!(surprise|present)
        (talk|speak|safe|free|alone|ok to text|ring you|call you) ..3 (is|are) (he|she|they|dad|your %kin) [%adv] (there|listening|with you|in the room|home|next to you|around|in|back) !!(yet|for (dinner|tea))
        (whisper|whispering|whispers|text|texting|write|writing|ring|ringing|call|calling|phone|phoning|typing|crying|cry|hide|hiding|locked|message|messaging) ..6 (so|where|in case) (he|she|they|dad|mum|my %kin|%name) (can not|will not|does not|hears|wakes|do not|might|finds|comes) [hear|find|see|wake|me|know|in|come] !!(surprise|the baby|up the)
        (hide|hides|hid|hiding|crawls|crawled|squeezed) [myself] (under|behind|in) (the|my|her|a|our) (bed|wardrobe|stairs|sofa|table|cupboard|closet|bath|shed|desk|garage) ...5 (when|until|because|him|her father|her dad|dad|shout|shouting|fight|fighting|to (his|her|him)|drunk|from (him|her|dad|mum|my|his|you)) !!(game|thunder|fireworks)
        (not|never|will not) (talk|speak|say|answer|ring|cry|laugh) ..4 (if|when|while|in front of) (he|she|dad|mum|her (husband|boyfriend|partner)|his (wife|girlfriend)|%name|my %kin) (is|are) [%adv] (in the room|there|around|home|listening|near|about|in the house|in) !!(on the phone|asleep)
        (whispers|whisper|hangs up|goes quiet|changes the subject|lowers her voice|looks over her shoulder|looks at him) ...4 (if|when|as soon as|because|whenever) (he|she|dad|mum|her (husband|boyfriend|partner)|his (wife|girlfriend)|%name) (is|comes|walks|gets|enters|appears|in) [..1] (in|home|room|there|near|back|through|over)
        (sleep|stay|come|crash|hide) (at|to|over|round|with) (yours|urs|ur|your|you|mine|the|a|my) ..2 ...6 (one of (his|her) (moods|rages)|in a (mood|rage|temper)|kicking off|kicked off|drinking again|drunk again|raging|smashing|scared|not safe|hit|throwing|been on it|on it again|drunk) !!(toddler)
        (in|having) one of (his|her|your) (moods|rages|tempers|turns|drunken) ...4 (bad|scared|hide|gonna|going to|sleep|stay|come over|out|kids|hit|not safe)
        (not|never|don't) [%adv] (want|wanna|wana|going|able|dare|daring|dared) [to] (go|going|goin|come) (home|back|back home|back there|in) ...3 (to (him|her)|because (of )?(him|he|she|her|dad|mum)|he is|she is|hes|shes|when (he|she) is (like|drunk|in)|he will|she will|dad is|he has) !!(at work|making|cooking|on a|so (boring|lovely))
        (code word|codeword|safe word|secret code) ...9 (police|999|911|come and get|help|ring|call|danger|not safe|trouble|he|she) !!(wifi|door|gate|parking|qr)
        (saved|down|stored|listed|put) ..3 in my phone (as|under) ...4 (so|in case|because) ..1 (he|she)
        (saved|put|got) (you|u|her|him|your number) [down|in|in my phone] (as|under) (work|dentist|the dentist|nursery|the vet|doctor|a girl's|mum|school) ...4 (so|in case|because|he|she)
        (if|in case) (a man|he|she|anyone else|someone else|%name) (answers|picks up|opens the door) ..4 (hang up|wrong number|pretend|put the phone down|say (you|it)|do not (speak|say)) !!(ask for|to leave)
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
        (sleep|sleeping|slept|staying|stay|sitting|sit|sat|living|waiting|stayed) (in|at|on) (the|my|a|different|friends) ..2 (library|car|park|station|shed|office|work|gym|bus|bath|bathroom|garage|street|van|a [and] e|car park|shelter|refuge) ...8 (because|scared|him|afraid|can not face|what he|what she|he is|she is|not safe|rather than go home|until (he|she)|when (he|she)) !!(snor|shift|train|bus is|delayed)
        (stop|please stop|told (him|you|her) to stop) (coming|following|waiting|turning up|driving|sitting|watching|parking|standing|lurking|ringing|showing up|walking|hanging around) ..2 (past|outside|to|at|round|by|me|near|in front of|for) [..1] (me|my %kin|my|her|our) [..1] (flat|house|work|office|school|home|street|road|window|gym|door|mum's|college|car|shift|building|everywhere|$) !!(with (soup|flowers|cake)|to (help|drop|bring|see if)|for (tea|lunch|dinner|sunday))
        (restraining order|injunction) (on|against|from) (him|her|my %kin|you|me|%name)
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
        (messages|messaging|contacts|texts|texting|rings|ringing|adds|follows|emails) (me|her|my %kin) (from|on|with) ..1 (new|different|fake|another|other people's|withheld|unknown) (numbers|accounts|number|account|profiles|profile) !!(scam|spam|work)
        (blocked|block|blocking) (him|her|my ex) [again|everywhere|on everything|on all of them] (and|but) (he|she|it) [%often] (made|makes|found|finds|got|gets|uses|used|sends|turns|turned|comes|emails|still)
        (gets|getting|got|is|coming|comes|let|be) out (of (prison|jail)|on (licence|bail|tag|parole)|from inside) ...8 (sleep|scared|moved|move|locks|address|safe|afraid|find (me|my %kin|us)|hide|dread|terrified)
        (ex|he|she|%name|stalker) [has|have] (found|found out|knows|got|tracked down|worked out) ..3 (address|where (i|we) (live|live now|moved|am|are)) ..6 %afraid
        (run|go|shop|shower|call|ring|text|write|eat) ..4 because that is when %they (is|are|goes) (asleep|out|at work|away|not (here|home|there)|sleeping)
        (keep|kept|keeps|leave|left|put|have|had|got) (the|a|my) (chain|bolt|deadlock|locks|lock|latch|door locked|lights|light|knife|bat|hammer|phone) (on|across|by|under|beside|in|near) ...6 (in case|because|for when|since) ..1 (he|she|they|%kin|%name|my ex|dad|of (him|her)) !!(cat|dog|knocks for (tea|a cup))
        (sit|sits|sat|sleep|sleeps|slept|stand) [always|still] (facing|near|by|with my back to|against|next to) the (door|wall|exit) ...8 (who|he|she|him|case|watching|habit|since|because|escape|way out|can see) !!(draught|waiter|view)
        (turned|turns|turning|showed|shows) up (at|in|outside) ..3 again ...8 (not going|scared|afraid|on my own|alone|security|police|will not leave|hiding|locked|do not know what|call|frightened|restraining|order|told (him|her))
        (restraining order|injunction|police|safety plan|escape plan) (on|against|from|for|to (leave|get)) (him|her|my %kin|you|me|%name)
        (get|got|getting|need|took|taken|want|has|have|apply|applied|breached|broke) [out] [for] (a|an|the|my|his|her) (restraining order|injunction|safety plan|escape plan)
        (in|to|at|into) (a|the) refuge [place|space]
        (my|her|his|a|your) stalker ..3 (back|again|outside|found|knows|ex|police|messag|threaten|waiting|out of)
        (being|been|am|was|is) stalked (by|for|since|again|$|,)
        (my ex|ex) (found|has found|tracked down|worked out where) (me|us) !!(a|on the map|in the crowd|by the)
        (bag|bags|clothes|suitcase|passport|money|cash|keys|documents|rucksack) [is|are] (packed|hidden|hid|stashed|hiding|ready|stored|in the boot|under) ...6 (in case|if (he|she|it)|for when|so (i|we) can (run|go|leave|get out)|when (he|she) (is|starts|kicks)|run|escape|get away|without (him|her) knowing|before (he|she)) !!(baby|labour|holiday|trip|early|flight)
        (not|never) [%adv] (know|knows|sure) (which|what) (version|side|mood|one|dad|mum|him|her) [of (him|her)] ..4 (home|get|walk|walks|door|come|comes|be) ...6 (brace|scared|afraid|hide|safe|shak|sick|tense|kids|careful|eggshells)
        (tiptoe|tiptoeing|tiptoes|creep|creeping|careful|eggshells|pussyfoot) [on] (round|around|near) (him|her|you|dad|mum|my %kin|%name) ...8 (temper|kick off|kicks off|explode|explodes|angry|start|set (him|her) off|rage|rages|shout|shouts|lose it|blow)
        (sit|sat|sitting|wait|waited|waiting|parked|drive|drove|walk|walked|stay|stayed) ..6 (until|till) (his|her|the|their) (light|lights|car|curtains|van|telly) (goes|go|are|is|went) [%adv] (off|out|gone|closed)
        (sit|sat|sitting|wait|waited|waiting|parked|driving|drove|walking|walked|stayed) ..5 (car park|car|block|road|street|bus stop|station|library|park|work) ..2 (until|till) (he|she|dad|mum|%name) (is|has|goes|went|falls|fell|was|passes|passed) [%adv] (asleep|gone|out|to (bed|sleep|work)|left|sober|calmed) !!(nap|babysit)
        (left|leaves|leaving|puts|posted|pushed) ..4 (on (my|her|my %kins) (car|doorstep|windscreen|desk|step)|through (my|her|my %kins) (door|letterbox)|at (my|her|my %kins) (door|work)) ...6 (again|ex|never told (him|her)|how (did|does) (he|she)|police|scared|knows where|not (told|given) (him|her)) !!(card|delivery|parcel)
        (sent|sends|posted) [me] (a|another)? (photo|photos|picture|video|screenshot) of (my|her|my %kins) (house|car|front door|window|street|daughter|son|road|work|new (house|flat|place)) ...4 ($|and|taken|from (outside|across)|said|through|so) !!(as a baby|when|for sale|with snow|on the market|before)
        (which|whichever) (dad|mum|him|her|version|one|mood|%name|husband|wife) [of (him|her|you)] (comes|walks|gets|will|is) ..2 (home|in|through|back|tonight|today|get) !!(first|to the|bus|train)
        (stands|stood|standing|breathes|breathing|waits|sits|sat) outside (my|our|her) (door|bedroom|room|bathroom|window) (at night|and|for|in the|listening|every|until|when|$) !!(with (tea|coffee|breakfast)|meow|crying for)
        (keep|kept|keeping|got) my phone ..2 (charged|on me|in (my|her|my %kins) (bra|sock|boot|shoe|knickers)|under my pillow|hidden|on silent) ...6 (in case (he|she)|because (he|she)|when (he|she) (is|gets)|so (he|she)|from (him|her)|if (he|she) (starts|kicks))
        (the|a) (long|back|different|other) way (home|round|to (work|school)) ...6 (because of (him|her)|so (he|she)|in case (he|she)|avoid (him|her)|past (his|her)|he waits|follows me|my ex)
        (do not|not|never|hate|hates) ..2 (like|want|wants|left|be|being) ..2 (alone|on my own|in (the house|a room|the car)) with (him|uncle|grandad|my %kin|%name|stepdad|your %kin|her (dad|boyfriend|husband)) !!(thoughts|the puppy|(that|this) (homework|dog))
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
