"""Fear of somebody by what it does: to what is said, to the body, to the way home and to sleep."""

from nearer.reader.danger.en.fear_frames import FUN
from nearer.reader.danger.sign import Sign

LIGHT = """
(balloons|party|city lost|united|match|football|half time|surprise|wifi|printer|satnav|traffic|baby monitor|nap|teething|toddler|terrible twos|cat|kitten|puppy|vet|interview|results|delivery|parcel|plumber|airport|flight|train|snow|ice|snoring|snores|laughing|so funny|joking|joke|cake|wine|hungry|hangover|film|telly|tv|school run|mot|garage for|premature|poorly|fever|temperature|operation|hospital|diagnosis|labour|exam|bath time|bedtime|router)
"""

SIGNS = (
    Sign(
        "what-they-would-do",
        "fear",
        "What somebody would do if crossed decides what is said, done, hidden or left.",
        """
        (scared|afraid|terrified|frightened) ..2 what (he|she|my (%kin|ex)|%name|dad|mum|stepdad) [%will] [%adv] do ($|,|when|if|to (me|us|her|him|them|the (kids|dog)|my)|next) !!(hair|fringe|nails|garden|car|without|at school|if (he|she) (fails|does not get)|when i (retire|am away))
        (i|she|we|mum|he|my %kin|kids|they) [%adv] (dare not|do not dare|does not dare|did not dare|would not dare|never dare|not dare) [to] [%adv] (be late|disagree|argue|answer back|contradict|leave|cross|wake|question|refuse|challenge|come home|go home|spend|cry|make a (sound|noise|mess|mistake)|sleep|contact|say no|talk (back|to (anyone|other))|look at (him|her|other|anyone)|complain|close my eyes|report|call the police|speak) !!(until the (film|toast)|in class|before (coffee|her tea)|french|about the (football|score)|with the (teacher|referee)|it would be (that )?(good|easy)|with (him|her) about)
        (too|so) %afraid to [%adv] (leave (him|her)|stop (him|her)|fight back|stand up to (him|her)|(call|tell) the police|scream|ask for help) !!(with (a|the) (spider|wasp|moth))
        never know (what|which|who|how) ..2 (will set (him|her)|might set (him|her)) ..4 ($|with (him|her|dad|mum)|at home|when|,|off|in|today|tonight) !!(kids|toddler|puppy|builders|leftovers)
        (on|over) eggshells [_] (from|all|every|since|in my own|in our own|at home|the (whole|minute|moment)|constantly|for (years|months|weeks)|day|until|again) !!(exam|interview|since (the )?(cat|omelette))
        (please|do not|never) ..3 (tell|let) (him|her|my (%kin|ex)|anyone|them) ..3 where (i|we) (am|live|are|work|went|moved|am (staying|living)) !!(hiding (the|your|his) (present|chocolate))
        (not|never|scared|afraid|refuse|refuses|not want) ..3 (be|being|left|leave (me|her|him|them|us)|sit|stay|sleep) ..2 alone with (him|my (%kin|%child)|%name|that (man|woman|boy)|dad|her) ($|,|any more|again|at|in the (house|room|car|office|flat)|because|when|after|since|tonight|ever|overnight|for) !!(thoughts|the (bill|shopping))
        %agent [%often] (terrorise|terrorises|terrorising|terrorised|terrorize|terrorizes|terrorizing|terrorized) (me|us|her|him|my %kin) !!(cat|kitten|puppy|dog|squirrel|seagull|goose)
        %who [is|are|was|were|get|gets|got|being|been|can be|becomes] [%adv] [%adv] (threatening|intimidating|menacing|physically aggressive|aggressive|violent|abusive) ($|,|towards|to (me|us|her|him|mum|the)|with (me|us|her|him|mum|the (kids|children|dog|baby))|when|at (home|night)|and i|if|again|last|after|sometimes|in the (house|car)) !!(driver|marking|with the (hoover|secateurs|salt)|at (chess|scrabble)|on the pitch|in the film|to the eye)
        (live|lived|living|lives|grew up|growing up|raised) ..3 (in|with|under) [constant|total|daily] (fear|terror|threat|threats|violence) ($|,|of (him|her|them|my %kin)|at home|every day|all)
        [so] (he|she) (will not|does not|can not|did not) (start|kick off|lose it|hit|shout|explode|get angry|flip|rage|snap|go for (me|mum|us)) [at|on|again] [me|us|mum|the kids|again] ($|,|again) !!(the (car|engine|meeting|match|film)|at the (cat|ref)|without)
        (any|one|the) (wrong|slightest|smallest|single) (word|thing|move|look|mistake|noise|slip|sound|comment) and (he|she|dad|mum) [%adv] [%adv] (explodes|erupts|kicks off|loses it|flips|hits|smashes|snaps|is screaming|is shouting)
        (you|u) (scare|frighten|terrify) me and (you|u|i) [%adv] (know|do not|cannot|am|want|can not|need)
        %afraid [that] %agent [%will] [%adv] (turn|turns|show|shows|come|comes|be waiting|be outside|wait) [up|round|over|back] (at|to|outside|in|near|for me) (my|our|the|mum's|her|me) ..2 (work|school|house|home|door|flat|office|gym|college|uni|funeral|wedding|gate|court|job|mum's|reception) !!(late|early|drunk on the sofa|with (a|the|no)|in (a|that))
        (so|in case|hope|hoping|make sure|afraid|praying|pray|careful|that) [that] (nothing|something|anything|i|it|we|the kids) [%adv] [do not|does not|might] (sets|set|triggers|trigger|wind|winds|provokes|provoke) (him|her|dad|mum|them|%name|my %kin) (off|up) ($|,|again|and|when|before|at|tonight) !!(laughing|giggling|(to )?(the )?airport)
        (he|she|dad|mum|they|%kin|%name) (will not|would not|does not|did not|wont) [%adv] (explode|blow up|kick off|erupt|rage|lash out|hit the roof) ..1 (over|about|at|if|when|because|this time|again|on (me|us))
        (check|checks|checking|smell|smelling|sniff|read|reading) (his|her|dad's|mum's) (breath|face|steps) ..4 (before|to (know|see|decide)|decide|gate|door) ...4 (i|we|kids|girls|boys|children|let|know|decide|come|inside) !!(for (nits|fever|asthma)|asthma|lunch|baby)
        (until|till|before|depends|depending|wait|listening|work out) ..6 (what|which) (mood|state|temper|version|face|kind of mood|dad|mum|husband) ..1 (he|she|dad|mum|%kin|%name|i will|i am|has|will be|is) ..1 (is|are|was|in|gets|get|coming|come|home|on|got|waiting|wearing) !!(boss|baby|toddler|cat|(for|in) (the )?(photo|school play)|in the (film|mood for))
        (rages|temper|rage|tempers|outbursts|violence) (mean|means|meant) ..2 (nobody|no one|we|i|none|kids|the kids|everyone|mum) ..1 (goes|go|dare|dares|can|cannot|never|not|hide|has|have|stay|stays|tiptoe|eat)
        (tiptoe|tiptoeing|tip toe|tip toeing|creeping|creep|tread carefully) ..2 (round|around|past) ..1 (him|his|her (temper|moods|rages|drinking)|dad|my %kin|%name|temper|moods|stepdad|rages) !!(sleeping|the baby|asleep|in socks|subject|present)
        (bolt|lock|padlock|chain|chair|wedge|door wedge|alarm|latch) ..2 (for|on|against|under|to|put on) (my|our|her|the kids|the) [bedroom|room|bathroom] (door|room) ...9 (he|bf|boyfriend|stepdad|brother|uncle|dad|flatmate|stands|at night|comes in|landlord|lodger|him|cousin) !!(knock|sleepwalk|cat|toddler|dog|draught)
        (stands|standing|stood|hovers|lurks|creeps) ..1 (in|at|by|outside|over|into) (the|my|her|our) (hall|doorway|door|bed|bedroom|room|bedside|landing|bathroom) ..3 (at night|when i (sleep|shower|change|undress)|when i am (asleep|in bed|changing|sleeping)|in the (night|dark)|while i|staring|watching me) !!(ghost|lamp|cat|dog|toddler|baby|light)
        (keep|keeps|keeping|make|makes) (the|my|our) (evening|night|house|weekend|home|kids|day) safe ($|,|from (him|her)|when|so|for) !!(fire|baby|toddler)
        in case (he|she|they|%name|dad|mum) ..2 (sees|finds|reads|hears|checks|looks|notices|wakes) ..2 (and|then) ..1 (kicks|goes|starts|loses|hits|flips|comes|gets (angry|mad)|punishes|takes)
        (gets|does|puts on|uses|has|got|goes into|put on) (the|his|her|that|this|a|on) (scary|nasty|angry|frightening|horrible|cold|dead|dangerous|evil|shouting|shouty|black) (voice|face|eyes|look|side|mood|mode|head|smile) !!(for the (story|play|photo)|when (he|she) reads|halloween|story)
        (password|list|told|tell|warned|photo) ..3 (school|nursery|reception|teachers|teacher|office|front desk|security) ...8 (not (let|to let|allowed to)|if (he|she)|his (dad|father)|her (dad|mum|father)|my ex|in case (he|she)) ...6 (collect|pick|take|him|her|them|turns|comes|shows) !!(nut|allergy|dentist|late)
        (whisper|whispering|whispers) in (our|my|her|their) own (house|home|flat|room|kitchen|bed)
        (he|she|my ex|someone) is [%adv] (outside|at the (door|window|gate)|downstairs|in the (garden|hall|drive)) [again|now] ..4 ...3 (do not hang up|stay on|call (the police|999)|scared|please (come|do not|stay|call)|will not (go|leave)|not know what to do|hide|hiding|locked) !!(kettle|dinner|parcel)
        """,
        speaks=(
            "I'm scared of what he will do to the kids.",
            "I don't dare be late home.",
            "Please don't tell anyone where we live now.",
        ),
        silent=(
            "I wonder how she'll react when she sees the cake.",
            "I don't dare look at my bank balance.",
            "We know to keep our voices down in the library.",
        ),
        unless=FUN + LIGHT,
    ),
    Sign(
        "fear-in-the-body",
        "fear",
        "A body that freezes or shakes at somebody's voice, phone or step, a home that is dreaded.",
        """
        (shaking|shake|shakes|tremble|trembling|feel sick|feels sick|freeze|freezes|froze|flinch|flinches|cower|tense up|go cold|goes cold|go numb|brace myself|hold my breath) ..1 (when|whenever|every time|each time|as soon as|if|the (moment|minute|second)|at the (sound|sight|thought) of) ..2 (he|she|his|her|him|dad|dad's|stepdad|my (%kin|ex)|%name) ..2 (home|drunk|angry|shout|shouts|shouting|key|keys|footsteps|steps|stairs|drinks|drinking|raises|temper|slam|slams|touches|touch|car|van|walks in|comes in) !!(and i (cheer|kiss)|the (team|song)|up (on )?(stage|to the))
        (been|got|is|was|let|gets) (released|out of (prison|jail)|out on bail|let out|bailed) ...9 (not (slept|sleep|safe)|can not sleep|checking|scared|afraid|terrified|frightened|locks|windows|looking over|hide|knows where|find (me|us)|come (after|for|looking)) !!(film|album|single|game|book|hospital)
        (feel|feels|felt|am|is|are|being|was|feeling) [%adv] (unsafe|in danger|not safe|like a (prisoner|hostage)) ((around|with|near) (him|her|dad|%name|my %kin)|at home ($|with|when (he|she))|in my own (home|house|flat)) !!(wheel|ladder|traffic|lift|meeting|job|body)
        (ex|he|she|%name) [%often] (will not|refuses to|can not|does not|wont) (stop (following|stalking|harassing|threatening) (me|us|her)|accept (it is over|that it))
        (harass|harasses|harassing|harassed|stalk|stalks|stalking|stalked) (me|us|her|my %kin|him|mum) !!(on (insta|instagram)|for (sponsorship|a (recipe|biscuit))|about the (rota|quiz)|cat|with (memes|photos))
        (sleep|slept|sleeping|sleeps) with ..1 (knife|hammer|bat|screwdriver|scissors) ..4 (because of|in case) (him|her|he|she|my ex|my %kin|%name)
        """,
        speaks=(
            "I feel sick whenever I hear his car.",
            "I sleep with a knife under my pillow because of him.",
        ),
        silent=(
            "I shake every time I go on stage.",
            "The house goes quiet when the film starts.",
            "We've moved twice and the cat still finds us.",
        ),
        unless=FUN + LIGHT,
    ),
)
