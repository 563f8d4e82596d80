"""Words that speak of someone being hurt, or of a threat to hurt."""

from nearer.reader.danger.sign import Sign

# Hitting, beating, shooting and throwing belong to these places without any harm.
PLAY = """
(physio|massage|chiropractor|osteopath)
(when|while) i (am|was) down
(metaphorically|figuratively|first half|second half|half time|extra time)
(he|she) is [only] (one|two|three|four|a baby|a toddler)
(stab|stabbed|stabbing) (me|us|him|her|you) in the back
(in (your|his|her|my) sleep|snore|snores|snored|snoring|by accident|accidentally|water gun|water guns|derby|cushion fight|vicar|deer|splinter|pinata)
(ball|football|rugby|training|racket|squash|boxing|judo|karate|sparring|wrestling|goal|shin|tackle|darts|tennis|badminton|cricket|hockey|snooker|bowling|referee|ref|netball|dodgeball|chess|scrabble|monopoly|cribbage|dominoes)
(game|level|loot|respawn|spawn|castle|kart|mario|minecraft|fortnite|goblin|zombie|paintball|laser|frisbee|snowball|snowballs|pillows|water pistol|nerf|controller)
(pillow fight|pillow fights|with (a|the|his|her) (pillow|cushion))
(sledge|sledging|snow|lilo|bouncy|swings|paddling|slide|trampoline|tickled|tickle|tickling|pottery|confetti)
(toddler|teething|nappy|pram|burp|burped|fair and square|gloats|gloating|rematch|straight sets|teeth hurt|dance floor)
(lol|lmao|haha|hahaha)
(the|a|our|that|my) (horse|pony|cow|goat|donkey|swan|goose|cat|baby|toddler) (kicked|kicks|bit|bites|pulled|pulls|grabbed|grabs|hit|hits|headbutted|scratched|threw|slapped|butted)
we (all|both) laughed
asked for a (kiss|cuddle|biscuit|story|snack)
"""

SIGNS = (
    Sign(
        "struck",
        "violence",
        "Being hit, slapped or kicked by someone close, now or long ago; the past still deserves the offer.",
        """
        %they [%often] (hits|strikes|struck|hit) (me|him|her|your %kin|my %kin|(the|my) %child|my (mother|father|old %kin)) [right|hard] (across|round|about|over|in) [the|his|her|my] (head|face|ear|ears|mouth)
        (saw|seen|watched|caught) (her|him|them|%they) (strike|hit|slap|punch|kick|beat|hitting|slapping|striking|punching|kicking|beating) (me|him|her|your %kin|my %kin|the (old|little) _|(the|my) %child)
        %they [%often] strikes (me|him|her|my %kin|us) ($|,|when|and|if|with)
        %they [%often] (whips|whipped|beats|beat|thrashes|canes|belts|hits) (me|him|her|us|my %kin|the little (one|ones)|(the|my|our) %child) with [a|the|his|her|an] ..1 (cable|belt|stick|cane|wire|hose|strap|slipper|spoon|coat hanger|ruler|rod|lead)
        (answered|answer|answering|talked|talk) back ..4 (lost|broke|cost me|cracked) (a|my|two) (tooth|teeth|rib|jaw)
        (it is|it was|goes for) my (shins|ribs|arms|face|legs) (he|she|they) (goes|went|aims|likes) [for]
        (twisted|twists|bent|wrenched) my arm (up|behind|back|so (hard|far)|until (it|i (cried|screamed|begged))|when i)
        (smacking|hitting|slapping|shaking|kicking|punching|beating) (my|her|our) [little|own|baby] (boy|girl|lad|%child|one|ones|%kin) !!(up|at|in|hands|tennis)
        (cut|chop|chopped|cutting) (mummy|mum|me|you|her|him|us|daddy) (up|into|in) [into] [little|tiny|small] (pieces|bits)
        (said|say|says|mean it|threatened|threatens|tried|wants|going) ..5 run (me|my %kin|you|her|him|us|them) over
        (rough|forceful) with (me|my %kin|her|the %child)
        !(%thing) [%often] (hit|hits) (me|her|my %kin) (again (on|last|yesterday|this|tonight)|last night|last nite|across the (face|head)|with (his|her) ..1 %blunt)
        %they [is|are|s|keeps|keep|been|has been|started|always|still] hurting (me|my %kin|her|him|us|them|the %child) !!(feelings|head)
        (shaking|shakes|shook) (me|her|my %kin) ($|,|and|until|so|like|by|hard|when|because|again) !!(hands|awake|and said)
        (grabs|grabbed|grabbing|grab) (me|my %kin|her|us) by [the|my|her] (arm|arms|wrist|wrists|hair|throat|neck|collar|face|shoulders|ear|jaw) !!(and (danced|kissed|spun|pulled me onto)|and (pulled|dragged|yanked|steered) (me|us|her) (out|back|away|clear|onto|off))
        (slaps|slapped|smacks|smacked|kicks|kicked|punches|punched) my [little] (face|head|legs|leg|arm|arms|ear|ears|back|bottom|ribs|stomach|wrist) !!(on the back|rehearsing|falling|at)
        (was|were|am|is|been|being|got|get|gets) [%adv] (abused|beaten|hit|slapped|punched|kicked|assaulted|attacked|molested|battered|strangled|choked|threatened|beaten up) by (him|her|my|his|someone|somebody|a (man|boy|woman|teacher|priest|guy)|our|the (man|coach|priest|father)|%kin|people) !!(dog|cat|swan|own thoughts)
        (abused|beaten|hit|molested) (as a (child|kid|boy|girl|teenager)|when i was|for years|at home|every)
        (i am|she is|he is|mum is|left me|beat me|left her) black and blue !!(from (paintball|rugby|the gym|skiing|climbing|(that|the|a|all the) ..3 (nurse|needle|injection|blood test|fall|move|garden|hockey))|after the match)
        (when|if|then|every time) %agent %wreck (the|a|my|that|our) (wall|walls|door|doors|window|table|cupboard|fridge|tv|telly|phone|mirror|plates)
        (like|that|think|knew|thought|scared|afraid) i am next !!(in line|up|door|in the queue)
        %hard (her|him|them|me|us|you) (round|around|across|in|on) the (head|face|mouth|ear|stomach|ribs|back of|side of|legs|jaw|eye) !!(with a (snowball|pillow))
        (%they|carer|nurse) [%often] (bites|pinches|scratches|burns|kicks|pushes|shoves|shakes|grabs|attacks|smacks|whips|spits on|slaps|punches) (me|her|my %kin) ($|,|and|when|if|in the|so|until|because|too|sometimes|all the time|around|at night|for (nothing|no reason)|hard|again|most|every) !!(said|we laughed|dance)
        (took|take|takes|taking|used|use|uses|raised|lifts|lifted) (his|her|the|a|your) (belt|cane|slipper|stick|strap|fist|fists|hand) (to|on|at|against) (me|my %kin|us|her|him|them|the %child|my|our)
        (got|get|gets|getting|gave|give|gives|giving|given) (me|my %kin|him|her|us) [a] (beating|hiding|slap|slaps|smack|kicking|punch|black eye|belting|thrashing|whipping|good hiding) !!(at (chess|cards|darts)|on the back)
        (domestic|family|a) (violence|abuse) (at home|in (our|my) (house|home|marriage)|to me)
        (hit|hits|slap|slaps|smack|smacks|punch|kick|hurt) (me|her|my %kin) [..2] again !!(up|at|with that|to)
        %agent [%often] %hard (him|her|them|%whose [little|big|poor] (%kin|%child)) !!(thigh|knee|hand|hands|forehead|lips|lip|brother with|sister with|on the back|in the pool|off|out|ball|door|car|thighs|leg over|shoes)
        %they [is|are|did|does] [%often] (hit|hits|slapped|slaps|punched|punches|kicked|strangled|choked) you !!(up|off|at|to|with|hands|like|again at|in the (feels|game|final)|by|on the back|for|all night)
        %agent [%often] (hit|hits|hitting) (me|us|him|them|her ($|,|and|again|in|because|when|so|until|across|too|last)|my [little|big|baby|poor] (%kin|%child)|our %child) !!(up|off|with|like|that|how|out|different|where|hard|for|the|target|on|treadmill|notes|drums|a|brakes|what|right|straight|brother|sister)
        never hit (me|her|my %kin) (before|until|till) (last|today|now|this|then|we|i)
        (hits|beats|slaps|punches|kicks|chokes|strangles) (me|my %kin|us) (when (%agent|i)|if|because|whenever|and|in front|across|round|so|even)
        (wooden spoon|belt|cane|slipper|stick) ..3 (across|on|round) (me|my %kin|my|us|our)
        %agent [%often] (beat|beats) (me|my %kin|us|her|him|my mum) (for (years|%num|two|three|four|months)|every (night|day|week|weekend|friday|saturday|sunday)|all through|until|so badly|because|whenever) !!(to|at|i cheered)
        %agent [%often] (pinches|pinched|bites|scratches|shakes|burns|spits at|kicks|hits|slaps) (me|her|my %kin) (when|whenever|if|because|so hard|until|till)
        swung (for|at) (her|him|me|you|us) !!(and missed the ball)
        (smacks|slaps|smacked|slapped|whips|whipped|hits) (her|his|their|my|our) (legs|bottom|hands|face|head|arms|bum) ..1 (until|till|so hard|with|when|because|red|raw)
        %agent [%often] (kicks|kicked|hurt|hurts|killed|kills|poisoned|strangled|drowned) (my|her|the|our) %pet (to|because|when|and|in front|so|on purpose|for|$|,)
        (punched|punches|punching|kicked|kicks|put his fist|put her fist|headbutted) ..4 (door|wall|walls|fridge|window) ..2 (next to|beside|by my|in front of (me|us|the)|inches)
        %agent (got|get|gets) physical with
        (%agent|and|has|who|used to|then|he's|would|will) [%often] (hits|hitting|slaps|slapping|slapped|punches|punching|punched|kicks|kicked|headbutts|headbutted|whips|whipped|smacked|smacks|thumps|thumped|clouted|backhanded|batters|battered|smacking|headbutting|lashes out at) (me|my %kin|us|my mum|our %child|the %child|my %child) !!(up|out|off|with (a smile|his charm|great|the|that|an|this)|on (the back|my back)|like|for|a|an|under the table|all night|because of|different|(two|three|four|five|six|seven|eight|nine|ten) (nil|love|one|two|zero|three))
        %agent [%often] hit (me|my %kin|us|my mum|our %child|the %child|my %child) !!(up|off|with|that|like|how|where|for|out|right in the feels|straight away|hard when|on)
        %agent [%often] (hit|hits|beat|beats|whipped|hitting|beating|smacked|strikes|struck) (me|us|him|her|them|my %kin|the %child) [..2] with (a|an|his|her|your|the|my) ..1 %blunt
        (%agent|started|starts|keeps|began|used to|who) [%often] (hitting|htting|hiting|hittin|beating|slapping|kicking|punching) (me|my %kin|us|my mum|the %child|our %child|her|him|my %child) !!(up|at|in|to|by|hands)
        %agent [%often] beat (me|my %kin|us) [up] [so] (badly|when|because|with a|until|whenever|black|bad|if|every night|for nothing|again last|last night|last nite|in front of) !!(at|you|by)
        %agent [%often] (beat|beats|beating) (me|us|her|him|my %kin) up
        used to [%often] (hit|beat|slap|punch|kick|burn|whip|batter|thump|smack|throttle|choke|belt|cane|hurt) (me|us|her|him|them|you|my %kin|the %child) !!(at|in|to|by|up for|up with|cds|discs|hands|every time at|hollow)
        used to knock (me|us|her|him|my %kin) (about|around)
        (knock|knocks|knocked|knocking|slap|slaps|slapped|slapping|throw|throws|threw|throwing|shove|shoves|shoved|shoving|kick|kicked|smack|smacks|smacking|bat|batted) %patient (about|around) !!(the|a|it|this|that|my|your)
        (my|your|our|his|her|their) [_] [(boyfriend|girlfriend|husband|wife|partner|dad|father|mum|mother|ex|stepdad|stepfather|brother|son|uncle|fella)] [%often] (hits|hit|beats|slaps|punches|punched|slapped|kicks) (her|him|them|my %kin|the %child|our %child) !!(up|with a|with the guide|at|in|to|by|with that|brother|sister|head|knee|foot|the)
        %they [%often] (hits|beats|slaps|punches|kicks) (her|him|them) [too|and|when|if|i|,|$] [know|think|saw|heard]
        you [%often] (hit|hits|slapped|punched|kicked|beat|smacked|headbutted) (me|us|him|her|the %child|our %child|my %kin) ($|,|in the (face|head|stomach|mouth|eye)|across|last|yesterday|again and|when|because|so|and|with (a|your) ..1 %blunt|in front of|on saturday|on sunday|on monday|on friday|first|for no|so hard) !!(me on the back|up)
        %agent (spat|spits|spit|spitting) (at|on|in) (me|my %kin|my face|my food)
        (slapped|punched|kicked|backhanded|smacked|struck|clouted) (me|her|him|us|my %kin) (across|in|round|around) [the|my] (face|head|stomach|mouth|eye|ear|ribs|jaw) !!(with a ball)
        (hit|hits|beat|beats|slapped|punched|kicked) (me|my %kin|us) (again and again|repeatedly|black and blue|every time he|every time she|every time you|when he|when she|when you|if i)
        (%agent|physically) (abuses|abused|abusing|assaulted|attacks|attacked) (me|my %kin|us|her|my mum|the %child)
        %agent [%often] (raise|raises|raised) (your|his|her|a) (fist|fists|hand|hands|belt|stick) (at|to|towards) (me|us|her|him|my %kin|the %child)
        (put|puts|laid|lays|laying|putting) (your|his|her) hands on (me|my %kin|you|her|him|us|my|the %child) !!(shoulders|and said|back)
        (shakes|shook) (me|her|my %kin) (and|until|so hard|by|hard|like) !!(awake|up|hands|hand)
        (lashes|lashed) out ..2 (punches|hits|kicks|at me|and hurts)
        (did|has|does|is) %they [ever] (hurt|hit|hitting|hurting|touch|hits) (you|u) !!(at|with a|up)
        %agent [%often] (beat|whipped|thrashed|caned|belted) (me|my %kin|us) !!(at|in|to|by|again|on|hands|every time at|hollow|home|there|fair|with|when the music|all|both|every|(two|three|four|five|six) nil|on|this|(two|three|four|five|six|seven|eight|nine|ten) (nil|love|one|two|zero|three))
        %agent [%often] (beats|beat|beating) (mum|my mum|my %kin|her|him|them|us|the %child) (up|when (he|she) (has|is|gets|drinks)|if (he|she|we|i)|because (he|she|we|i|dinner)|until|black) !!(at)
        (boys|lads|girls|kids|gang|bullies) ..2 [%often] (beat|beats|beating) (me|us|my %kin|him|her) up
        ^ [then|and|so] (punched|slapped|kicked|headbutted|choked|strangled) (me|my %kin) ($|because|when|again|last|across the|round the|in (the|my) (face|head|stomach|ribs|mouth|jaw|back))
        ^ [then|and|so] hit (me|my %kin) (because|again|across the|round the|in (the|my) (face|head|stomach|ribs|mouth|jaw|back))
        (husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|he|she|mum|mother|son) [%often] beats me ($|and i|and then)
        %they [%often] (%hard|hit|hits|grabbed|pushed|pushes|beat|beats|beating|hitting|attacked|attacks|strangle|choke) you !!(up|off|at|to|with|hands|like|again at|in the|by|on the back|for six|a (tea|seat|drink|ticket))
        (locked|lock) (us|me) ..4 and (hit|beat|hitting)
        used to ..7 and (hit|beat|slap|kick|whip|belt) (us|me|her|him) !!(at|up)
        (%agent|started|starts|keeps|began|used to|who) [%often] (hitting|beating|slapping|kicking|punching) (me|my %kin|us|my mum|the %child|our %child|her|him|my %child) !!(up|at|in|to|by|hands)
        %they [%often] (beats|beating) (me|my %kin|us|my mum|the %child|our %child) !!(with|at|in|to|by|hands|every|hollow|home|there|down|on)
        %agent (beat|beats) (me|my %kin|us) ($$)
        kicked (me|her|my %kin) (while|when) i was (on the floor|down|on the ground|pregnant|asleep)
        %agent [%often] (raise|raises|raised) (your|his|her|a) (fist|fists|hand|hands|belt|stick) (at|to|when|if|again|like|and i|over|towards)
        """,
        speaks=(
            "My boyfriend punched me in the stomach.",
            "my stepfather used to beat us with whatever was near",
            "You slapped me yesterday and then made tea.",
            "His wife hits him when she's had wine.",
        ),
        silent=(
            "It hit me that we never booked the hall.",
            "You beat me at cards again.",
            "He hit me with a cracking idea for the garden.",
            "My dad has never hit us.",
        ),
        unless=PLAY,
    ),
    Sign(
        "throat",
        "violence",
        "A hand at the throat is among the gravest things one can be told, and often told calmly.",
        """
        %agent [%often] (grabbed|grabs|squeezed|squeezes|gripped|yanked|twisted|twists) (my|her) (throat|neck|hair|jaw|wrist|wrists|chin) !!(and kissed|and pulled me (close|onto the dance)|while i|back while i was sick)
        %agent [%often] (grabbed|squeezed|held|slapped) (my|her) (face|arm|arms|ear) (and (screamed|shouted|spat|twisted|would not)|so hard|until|too hard|really hard)
        (could not|can not|stopped) (breathe|breathing) ..6 (your|his|her) (hand|hands|arm|knee) (on|over|round|around)
        (arm|hand|hands|knee|foot|forearm|elbow) (across|on|over|against) (my|her|his|your) (windpipe|throat|neck) !!(scarf|massage)
        had (me|my %kin|her|him) (pinned|up against (the|a) %surface)
        (hand|hands|fingers) [%often] (round|around|on|over|at|to|about) (my|her|his|your) (throat|neck|windpipe) !!(doing|to (do|fasten|warm)|like a scarf|when (you|he|she) (kiss|hug)|trying to (find|fasten))
        (his|her|your|their|a) (hand|hands|pillow|cushion) over (my|her|my %kins) (mouth|face|nose) !!(when i laughed|and said guess|so i|before i|while (i|he|she)|for the surprise)
        (grabbed|grabs|held|holds|hold|grab|had|has|took|picked|lifted|pinned|seized|dragged|holding|got) (me|my %kin|her|him|them|us) [up] [..4] by [my|the|her|his] (throat|neck|hair)
        (%agent|tried to|tries to) [is|was|nearly|has] [%often] (strangled|strangles|strangling|throttled|throttles|strangle|throttle) (me|my %kin|her|him|us|my mum) !!(self|laughing)
        (%agent|tried to|used to|and|then) [%often] (choked|chokes|choking|choke|smothered|smothers|suffocated) (me|my %kin|her|him) !!(up|with kisses|with love|on|with (blankets|attention|affection|kindness|hugs|cuddles|advice))
        """,
        speaks=(
            "She held me by the throat until I saw stars.",
            "he tried to choke me",
        ),
        silent=(
            "Your scarf is round my neck and it smells of you.",
            "I could strangle whoever wrote this manual.",
            "That speech choked me up.",
        ),
        unless=PLAY,
    ),
    Sign(
        "thrown-and-held",
        "violence",
        "Being pushed, dragged, pinned or thrown, which people often leave out of what they call hitting.",
        """
        (throw|throws|threw|chucked|hurled|throwing|smashed|smashes|lobbed) ..3 at (his|her|your|my|their|our) (head|face|heads|back)
        (pinned|held|holding|pins|holds) (me|my %kin|her|him|us) down !!(and tickled|a seat|the line|safe|to (look|get|put|check|tickle|a|one|an)|on (a|the|what)|for a (kiss|cuddle|photo|date|time)|about)
        (throws|threw|throwing|chucks|hurls|smashes|smashed) (things|stuff|plates|furniture|objects|dishes|glasses|cups) (at|when|if|around|and|every|whenever|in front of|because)
        (pushed|shoved|pushes|shoves) (me|her|him|you|us|my %kin|her %kin) (and (%they|i) (fell|hit|landed|banged|cut|broke|went)|and (punched|said|walked|left|locked|kicked|slapped|shouted)|so hard (%they|i|my|that i|we)|against|down|over|because|when|hard (into|against|and)|out of (the car|bed|the door)|off the|into the (%surface|wall|bath|road|sink)|onto|backwards) !!(the line|the moon|the edge into|we laughed|said go|it worked|the edge|to apply|to the front)
        (%agent|and|then|who) [%often] (pushed|pushes|shoved|shoves|threw|throws|slammed|slams|pinned|pins|banged|dragged|drags|smashed|hurled|flung|push|shove|slam|chucked|rammed|throw) (me|her|him|us|you|my %kin|my head) [..1] [up|back|down] (against|into|onto|down|off|through|over|to) [the|a|my] ..1 (%surface|bed|ground|bath|steps|lockers|bonnet) !!(and tickled|and kissed|for a (kiss|snog|cuddle)|to kiss|and kissed)
        (%agent|and|then) [%often] (pushed|shoved|knocked|pushes|shoves|knocks) (me|her|him|my %kin) (over|down|backwards|so hard (that|i|into|my)|to the floor|to the ground|downstairs) !!(with that|and ..2 laughing|the hill|the edge)
        i [%often] (pushed|shoved|grabbed|shook|slapped|dragged) (her|him|you|them|my %kin|the %child) [too hard|so hard|hard] and (%agent|her|left) [%often] (fell|hit|cried|screamed|banged|bruised|hurt|got hurt|ended|marks|bruises|landed|stopped breathing) !!(about|over laughing|off her chair laughing|asleep)
        %agent [%often] (pulled|pulls|dragged|drags|yanked|grabbed|grabs) (me|my %kin|her|him|us) ..4 by [my|the|her|his] (hair|ankle|ankles|arm|wrist|ear|wrists|legs) !!(and (pulled|dragged|yanked|steered) (me|us|her) (out|back|away|clear|onto|off))
        (pulls|pulled|yanks|yanked|pulling) my hair (when|until|so|and|if|because)
        (pinned|pins|held|holds|sat) (me|my %kin|her|him) [down] ..3 (and (hit|punched|slapped|would not|spat|kicked|choked|hurt|forced)|while he|so i could not|against my will|by my neck|by the neck|by her neck|and i could not breathe)
        (throws|threw|chucked|chucks|hurled|hurls|throwing|lobbed|smashed) ..1 (plates|things|stuff|bottle|bottles|phone|plate|ashtray|glass|glasses|chair|chairs|boots|furniture|cup|cups|mug|mugs|objects|shoe|shoes|dishes|knife|knives|pan|pans|dinner) (at|over|towards) (me|my %kin|us|my head|the %child|her|him)
        (pinned|held|holding|pins|holds) (me|my %kin|her|him|us) down !!(and tickled|a seat|the line|safe)
        (grandson|grandaughter|granddaughter|son|daughter|nephew) [%often] (pushed|shoved|grabbed|hit|shook) me !!(a|up|along|round|to the (shops|park)|gently)
        (pinned|pins|held|holds|forced) (me|her|my %kin) (down|against the (wall|door))  !!(and tickled|the fort)
        """,
        speaks=(
            "Then he shoved me into the fridge.",
            "my mum dragged me up the stairs by my hair",
            "you threw a glass at me on sunday",
        ),
        silent=(
            "He pushed me on the swings for hours.",
            "She threw me a party.",
            "You pushed me to apply and I got it.",
        ),
        unless=PLAY,
    ),
    Sign(
        "injured",
        "violence",
        "An injury with somebody's hand in it, or an injury explained away.",
        """
        %agent [%often] (broke|snapped|fractured|dislocated) _ (arm|wrist|finger|fingers|leg|jaw|nose) ..2 (it was not (a fall|an accident)|not a fall|on purpose|in a (rage|temper))
        (his|her|your|my) (dad|father|mum|mother|stepdad|stepfather|uncle|husband|wife|boyfriend|girlfriend|ex|partner|brother) [%often] (broke|fractured|cracked|burned|burnt|dislocated) (his|her|my) %bone !!(skiing|falling|playing|in a crash|with the kettle|by accident|by mistake|when we were (kids|little)|jumping|climbing)
        (hide|hiding|cover|covering) [up] [the|my|her|these] (bruises|bruising|black eye) !!(from (cycling|football|rugby))
        (black eye|split lip|cut lip|burst lip|bust lip|bruise|bruises|broken (nose|rib|ribs|arm|wrist|finger|jaw|tooth)|stitches|concussion|bald patch) ..3 (because|from|after|since|when) (you|he|she|him|her|my (dad|mum|husband|wife|boyfriend|ex)) !!(fell|slipped)
        blacked (my|her|his) eye
        (stubbed|stubs|put|puts|pressed) ..3 (cigarette|cigarettes|cig|fag) [out] on
        (bruise|bruises|marks) ..3 (shape|size) of (your|his|her) (fingers|finger|hand|hands|fist|belt|ring|thumb)
        %agent [%often] (broke|cracked|fractured|dislocated|bruised|burned|burnt|busted|bust|split|broken|smashed|stamped on) ..3 (my|her|his|our) [little|left|right|front|own|poor] (%bone|lip|face|foot|head|ear) !!(playing|clean|record|pencil|in the (fall|race)|by accident|by mistake|when we were (kids|little|children)|skiing|jumping|climbing|at (football|rugby)|falling)
        %agent [%often] (broke|cracked|fractured) (one|two|three|some|several) [of] (my|her|his) (%bone)
        %agent [%often] (twisted|bent|twists|crushed) (my|her) (wrist|fingers|hand) !!(and i said yes|into|about)
        (gave|gives|given|giving) (me|her|him|mum|us) [a] (black eye|busted lip|split lip|bloody nose|fat lip|black eyes) !!(playing|at (football|rugby))
        (left|leaves|leaving|hide|hiding|cover|covering) [the|these|those|big] (bruises|bruise|handprints) (on|all over|up|where|from|round) (me|my %kin|my|her|your|his|him|where|you) [..2] !!(cycling|climbing)
        (dug|digs) (his|her|your) (nails|fingers) (in|into) [me] (until|till|so|and)
        (bit|scratched|bites|scratches|clawed|stabbed|cut|hit|whipped) (me|my %kin|her|him) [..4] (until|till|untill) (%they|i) (bled|bleed|passed out|bleeds|blacked out)
        (%they|used to|would) (burn|burned|burnt|burns|scald|scalded) (me|my %kin|us|my %part) (with|on|when|if) !!(cds|copies|up)
        (told|tell|telling|said to|lied to) [the|my|them|to] ..2 (doctor|nurse|hospital|midwife|teacher|police|work|mum|everyone|paramedics|them) [that] ..1 [i|she|he] (fell|tripped|walked into a door|walked into the door|slipped|it was an accident) !!(asleep|in love|off (the|a|my) (stage|ladder|bike|horse|kerb)|on the (ice|bike)|over the kerb)
        (got|with|has|had) [a] (black eye|busted lip|split lip|bloody nose|fat lip) (from (him|her|you)|because of (him|her|you)) ($|,|and|again)
        (found|see|saw|seen|hide|hiding|covering|cover|photos of|pictures of|show|showed) [the|my|her|these] (bruises|bruising|black eye|bruise) !!(from (cycling|football|rugby))
        (bruise|bruises|scratches|marks|scratch|cuts) ..8 (i say|i tell|told|say it|i said|made up|cover)
        (grabbed|grabs|squeezed|squeezes|gripped|held|hit|pinched) ..3 so hard ..6 (bruise|bruises|bruised|black and blue|marks|mark|bled|purple|cry|scream)
        (%they|i) did not (really) (fall|trip|walk into a door|slip)
        """,
        speaks=(
            "Your brother fractured my cheekbone.",
            "he gave me a black eye and said sorry after",
            "I told the nurse I tripped over the dog. I lied.",
        ),
        silent=(
            "I fell down the stairs at the station, only my pride is hurt.",
            "She broke my favourite bowl.",
            "I've got bruises all over my legs from the cycling weekend.",
        ),
        unless=PLAY + "\n(cycling|weekend away|mountain|physio)",
    ),
    Sign(
        "weapon",
        "violence",
        "A weapon shown, held or aimed.",
        """
        have (loaded|got|cleaned) the gun (ready|and i (know|am|will)|for (him|her|them))
        (know where (he|she|they) (parks|lives|works|sleeps)) and i have ..2 (gun|knife|blade|hammer|petrol)
        (pulled|pulls|took out|picked up|came at me with|came at (him|her|my %kin) with) (a|the) ..1 (knife|blade|bat|machete|hammer) (on|when i|when she|and said|because i) !!(to (cut|chop)|at the|prize)
        (chased|chases|chasing|came after|comes after|ran at|went for|lunged at) (me|my %kin|us|her|him|my mum|them|the %child) ..4 with (a|the|his|her) ..1 (%weapon|bottle|glass|spade|brick|poker|cleaver)
        (threatened|threatens|threatening|attacked|came at|went for|chased|stabbed|hit|cut|slashed|jabbed) (me|my %kin|us|her|him|my mum|you) [..2] with [a|the|his|her] ..1 (bottle|glass|crowbar|saucepan|frying pan|broom|spade|brick|saw|screwdriver|belt|iron|poker|chair)
        (%agent|and|then|has|have|is|are|keeps) [%often] (pulled|held|holds|holding|came at|comes at|coming at|threatened|threatens|threatening|pointed|points|went for|waved|attacked|attacks|chased|grabbed) (me|my %kin|us|her|him|my mum|you|at me|at us|the %child) [..2] with [a|the|his|her|my|an] ..1 (%weapon|bottle|glass)
        %agent [%often] (pulled|held|holds|pointed|points|waved|put|puts|drew|picked up) (a|the|his|her) ..1 %weapon (on|to|at|up to|against|in) (me|my %kin|us|my|her|him)
        (held|put|holds|puts|holding|pressed|pulled|with) ..2 %weapon (to|at|against|up to) (me|my (throat|neck|face|head|chest|back|ribs|stomach)|her throat)
        (%agent [%often] (stabbed|stabs|knifed)|(tried to|threatened to|going to|said he will|threatens to|wants to) (stab|shoot|knife)) (me|my %kin|her|him|us|my mum|you) !!(in the (back|game)|down|from|a look|in the foot)
        (cleaning|holding|loads|loading|shows|showing|keeps|sharpening|strokes|polishing) (that|the|his|her|a|your) (gun|knife|rifle|shotgun) ..3 (while we|while i|when we|when i|if i|and looks|at me|and smiles|so i)
        """,
        speaks=(
            "My ex pointed a gun at me in the car park.",
            "she attacked him with the scissors",
            "He held the knife to my neck.",
        ),
        silent=(
            "She came at me with a paint chart.",
            "He held a knife up to the cake.",
            "He shot me down when I asked for a biscuit.",
        ),
        unless=PLAY
        + "\n^ put a gun to my head and\n(cake|cheese|bread|joint of|deadline|deadline's|deadlines|metaphorically|so to speak|water pistol|airport)",
    ),
    Sign(
        "threat",
        "violence",
        "Saying that one will hurt the other, most of all as the price of leaving, telling or disobeying.",
        """
        (going to|gonna|will) kill (him|her|them|his|her) [%adv] [lover|boyfriend|girlfriend|husband|wife|new|bit] ..6 (know where|have (loaded|got|bought)|with my bare|and then (me|myself))
        if i [ever|even] (leave|left|go|tell|told|try|divorce|report|walk) ...8 (kill|hurt|find|stab|shoot|burn|bury|strangle) (me|my %kin|us|my|himself|the %child) !!(chair|coat|keys)
        %agent (would|will|is going to|was going to) (finish|end|bury|do|destroy|gut) (me|her|my %kin) ($|,|off|if|when|himself|in) !!(with|at)
        (%agent|and|who|to|would) [%adv] (rather see|want|wants|wanted|wish|wishes|like) (me|my %kin|you|him|her|us) dead !!(on time|sure|centre)
        (will|would) (rather|sooner) see (me|my %kin|you|her|him) (dead|in the ground|buried)
        (he|husband|ex|boyfriend|partner|stepdad|wife|girlfriend) (will|would|is going to|could) (kill|hurt|shoot|stab) (me|my %kin|us|him|her) (one day|one of these days|if (i|we) (leave|left|go back|divorce|report|refuse)|in my sleep) !!(with|late)
        (threatening|threatens|threatened|threaten) ..2 with (violence|a beating|acid|death|a hiding|a slap|a ..1 (%weapon|bottle|glass))
        (death|rape) (threat|threats)
        (will|would|ill|going to|gonna|to|id) [%adv] (slit|break|smash|bash|cave|stamp on|snap|kick|punch) (my|your|his|her|their) ..1 (face|jaw|legs|neck|teeth|head|nose|skull|throat|kneecaps|fingers|arms|arm|spine) [in] !!(at|laughing|with)
        (will|would|ill|going to|gonna|id) [%adv] (batter|deck|flatten|stab|strangle|shoot|throttle|floor|thump|lamp|belt) (you|u|me|her|him|my %kin|us) !!(at|in goal|with (a|the) (pillow|sauce)|the fish|out of the)
        %agent [%often] (beat|beats|kick|kicked|knock|knocked) the ..2 (shit|crap|hell|life|daylights) out of (me|him|her|us|my %kin) !!(at)
        (pick|picking|spit|spitting|swallow|swallowing|collect|collecting) ..1 (your|his|her|my) teeth
        [and] said (i|she|he|the (kids|dog|baby)) (was|were|would be|am|is) next !!(in line|up|door|to)
        (go|come) near (her|him|me|my|them|us) ..5 (ill|will|would) [%adv] (batter|kill|hurt|break|end|smash|bury|stab)
        (i|ill|will|going to|gonna|swear) [%adv] [to] (kill|kil|murder|stab|shoot|strangle|end) (you|u|him|her|them|yous|both of you|all of you) if (%agent|i) [ever|even|%adv] (leave|leaves|go|tell|told|talk|speak|see|call|ring|touch|cheat|look|come near|take|divorce|come|report|contact|catch|find|see you|try to leave|walk|are lying|are with|open your mouth|grass|go near|find out|end this|do not come back|do not come home|move out) !!(late|first|again in my jumper|spoilers|what happens|the ending)
        (ill|will|going to|gonna) [%adv] (kill|murder|stab|shoot|beat|hurt) (you|u|him|her|them) (and then (you|me|him|her|myself)|and (i|them|the kids|your|bury|nobody will|make it look|no one will)|and mean it|and i am not joking)
        (kill|murder) (me|my %kin|you|us|her|him|them|both) and make it look
        (ill|will|going to|gonna|swear) [%adv] [%adv] hurt (you|u|him|her|them|your %people|the %people|my %people|someone|somebody) ($|,|if|tonight|so|and|bad|badly|when|one|i promise|again|next) !!(you laugh|at|by|feelings|you keep tickling)
        (i|ill|will|going to|gonna|swear|to) [%adv] (break|smash|bash|punch|kick|cave|bust|stamp on|rip|slit|beat|slap|fuck up) (your|ur|his|her|their) [fucking|bloody|little|ugly] (face|jaw|legs|neck|teeth|head|nose|skull|throat|arms|kneecaps|brains|fingers|hands|arm|leg) [in|off|open] !!(laughing|at darts)
        (i|ill|will|going to|gonna|swear) [%adv] (knock|lay|batter|deck|smack|slap|beat|belt|thump) (you|u|him|her) (out|into next week|one|black and blue|senseless|up|$|,|if you|so hard|to the ground) !!(at|for ten)
        (%agent|i|ill) ..3 (put|puts) (you|me|him|her) (in hospital|in the hospital|in the ground|in a wheelchair|in a grave|in intensive care|through (that|a|the) (window|wall|door)|six feet)
        (i|ill|will) make (you|him|her) (pay|suffer|regret it|regret this|bleed|sorry you ever|wish you were dead|wish you had never) !!(for lunch|the bill|for dinner|for the)
        (%agent|and|who) [%adv] (says|said|say|saying|swears|swore|threatens|threatened|threatening|keeps saying|told me|tells me|promised|threatens me|warned) ..5 (kill|murder|stab|shoot|bury|burn|strangle|drown) (me|my %kin|us|her|him|you|my|the %child|himself and|my family) !!(if i (forget|lose|spoil|eat|drop|scratch|miss|ruin|bring)|with|at|off|later|for|jokingly|in the game|in act|in (paperwork|work|emails|snow|puns)|if i (told|tell|do not|did not|eat|ate|touched|touch|was late|missed|said))
        (threaten|threatens|threatened|threatening) (me|us|her|to (kill|hurt|hit|beat|stab|shoot|burn|slap|punch|smash|harm|strangle|rape)|my (life|mum|family|kids|children|sister)|you|to (kill|hurt|poison) (my|her|our|the)) !!(with (a|karaoke|broccoli|sprouts|cake|to)|to (sing|tell jokes|tidy|cook))
        threatened (me|her|my %kin) ($|,|in front of|again|last|yesterday|on|when|because|over|if)
        (burn|burning|torch|set fire to) [..1] (house|flat|car|place|shop) [down] ..6 (in it|inside|if (i|you)|and)
        %they (will|would|is going to|are going to|could|might|gonna) [%adv] (kill|murder|hurt|beat|stab|strangle) (me|my %kin|us|her|him) (if|when|for) (%they|i|we) [%adv] (leave|leaves|go back|go home|talk|speak|marry|refuse|divorce|say no|found out i told|go to the police|run|left|report|stay)
        %agent ..1 (will|would|is going to|hell|are going to) (kill|hurt|murder) (me|my %kin|us|her|him) ...11 (not joking|not exaggerating|mean it|means it|done it before|not being dramatic|for real|is serious)
        (i|we|he|she|they|and|ex) (know|knows) where (you|your|my|i|she|her) [mum|mother|family|parents|sister|kids|new] (live|lives|sleep|work|works|go to school) [and|so|,|$]
        (i|will|ill) find you and ..4 (kill|pay|hurt|regret|sorry|finish|bury)
        [(%agent|i|we)] (will|would|could|might|going to|gonna) end up (dead|in the ground|in hospital|in a ditch|in a body bag|in a coffin) !!(tired|of tiredness)
        next time ..5 (break your|kill you|hurt you|put you in|hit you ($|again|harder)|smash your|(i|he|she) will not miss ($|you|me))
        (say|says|said|saying|told me|tells me) (they|he|she) (know|knows) where (i|we|you|mum|nan|dad|my (%kin|%child)|the (kids|children)) (live|lives|work|works|sleep|sleeps|goes to school|go to school)
        (he|husband|ex|boyfriend|stepdad|uncle|brother|they) (will|would|is going to|are going to) [%adv] (kill|hurt) me if i [ever] (tell|told|say|speak to) (anyone|anybody|a soul|the police|someone|my teacher)
        (beat|kick|knock|punch) (the|seven) ..2 (shit|crap|hell|life|bells|lights|daylights) out of (me|you|him|her|us|my %kin) !!(at)
        (bottle|boot|brick|knife) in (your|his|her|my) (face|mouth|head|teeth|throat)
        (%agent|i) (will|ll|are going to) (regret|be sorry|pay for) ..3 if (you|i) [ever|even|%adv] (leave|tell|go to the police|talk|cross|walk out|say a word|try to leave|take the) !!(before|pudding|the gig|now|early)
        (burn|burning|torch|set fire to) [..1] (house|flat|car|place|shop) [down] [with] [me|us|you] (in it|inside|if (i|you)|and)
        (touch (me|her|him|them|my (stuff|%kin|%child))|go near|talk to|look at|speak to|come near|one more (word|time)|hurt (her|him|me|my)) ..8 (ill|will|going to|gonna|swear) [%adv] (kill|hurt|stab|batter|knock|smash|break|beat) (you|u|him|her|your|ur|his|yous) !!(pudding|at|lights|chips|with)
        """,
        speaks=(
            "I'll kill you if you ever talk to a solicitor.",
            "he threatened to hurt the children",
            "my uncle says he'll bury me if I marry out",
            "i will break your arm if you touch that phone again",
        ),
        silent=(
            "I'll kill you if you ate my yoghurt.",
            "Mum's going to kill me when she sees this haircut.",
            "She threatened to sing at the wedding.",
            "I could never hurt you.",
        ),
        unless="""
        (the|a|our|her|his|your) (goose|swan|dog|cat|seagull|parrot|wasp|squirrel|goat) [just] (threatened|threatens|attacked)
        (biscuit|biscuits|chips|pudding|yoghurt|spoiler|spoilers|karaoke|quiz|chess|mario|monopoly|scrabble|jumper|crisps|tickle|pie|cake|fries|pizza|remote|thermostat|charger|last (slice|one|piece|roastie)|sprouts|mug|leftovers|fifa|wordle)
        """,
    ),
    Sign(
        "sexual-violence",
        "violence",
        "Rape and assault, whoever it happened to and however long ago.",
        """
        (force|forced|forces|forcing|pushed) (himself|herself|itself) [up] (on|onto|inside|into) (me|my %kin|her|him|you|us)
        (raped|rapes|raping|gang raped) (me|her|him|us|my %kin|you)
        (%they|i|was|been|got|being|were|am) [%adv] (raped|molested|sexually assaulted|sexually abused|groped|sexually attacked)
        (sexually|indecently) (assaulted|abused|touched|attacked|harassed) [me|her|him]
        (%agent|uncle|teacher|coach) [%often] (molested|groped|molests|gropes|interfered with|abused) (me|her|him|us|my %kin)
        (tried|wants|wanted|going|threatened) to rape
        (touched|touches|touching) (me|my %kin|her|him) (down there|when i was (little|asleep|a (kid|child)|%num)|in ways|inappropriately|where %they should not|without my|and i froze|even though|when i said)
        (%agent|uncle|teacher|coach) [%often] (touches|touched|touching) (me|my %kin|her) (at night|when (mum|no one|nobody|everyone|i am asleep|she is asleep)|in (my|her) (bed|sleep))
        """,
        speaks=(
            "I was raped when I was seventeen.",
            "My uncle touched me when I was little.",
        ),
        silent=(
            "Rapeseed oil is on the list.",
            "He touched me with that speech.",
        ),
        in_tales=False,
    ),
    Sign(
        "own-hands",
        "violence",
        "The writer has hurt someone, or is afraid of doing so; help exists for that too.",
        """
        (grabbed|gripped|shook|slapped|hit|pushed|smacked) (him|her|my (son|daughter|boy|girl|little one)|the (baby|boy)) (too hard|so hard) and (left|he|she|it)
        [i] (nearly|almost) (hit|hurt|shook|slapped|punched|threw|strangled|smothered|killed) (the (baby|kids|children)|him|her|my (son|daughter|wife|husband|baby|mum|dad|partner)|them) !!(with the (car|door|ball)|up|for|a)
        i [..2] lost my temper and (%hard|hit|pushed|shook|hurt|grabbed) (her|him|you|them|the (baby|kids|boy|girl|little one)|my (%kin|%child)) !!(about)
        i [%often] shook (him|her|my (baby|son|daughter|child)|the (baby|kid|child)|our %child) !!(hands|hand|awake|up|by the hand|and he woke|gently|to wake|by the)
        i [%often] (hit|slapped|punched|pushed|shoved|kicked|beat|grabbed) my (wife|husband|girlfriend|boyfriend|partner|son|daughter|mum|dad|mother|father|kid|child|brother|sister) !!(up|with (a|the) (good|pillow)|at|in (cards|chess|the race)|to|on the swing|again at|a (seat|drink|coffee)|when i was (four|five|six|seven|eight|nine|little|a kid)|with the (car|door|car door|ball|trolley|boat)|in the face with (a|the))
        i [%adv] [%adv] [have] (hit|slapped|punched|kicked|choked|strangled|headbutted|smacked|beat) (her|him|you|them|my (wife|husband|girlfriend|boyfriend|partner|mum|dad|son|daughter|kid|kids|child|children|baby)|our %child|the (kids|children|baby)) !!(up|at|in|to|by|again|on|for|with (a|the|my (news|best))|brother|sister|feelings|home|hands|that|back|hard|target|number|without meaning|when i said|by)
        lost it and [%adv] (hit|slapped|punched|pushed|hurt|kicked|shoved|shook|choked|went for) (her|him|you|them|my %kin|the %child|our %child)
        (going to|gonna|want to|wanted to|might|will|about to|urge to|scared i|afraid i) [%adv] [will|might|could] (hurt|hit|hitting|stab|attack|smash) (him|her|my (wife|husband|girlfriend|boyfriend|partner|son|daughter|kids|child|children|baby|mum|dad|family)|someone|somebody|the %child|our %child|them) ($|,|tonight|and|if|so|because|when|one day|again|badly|i|for) !!(up|feelings|when i (cut|change|bath|hold|trim))
        (afraid|scared|frightened|terrified|worried) [that] [i|of|what|me] [am|will|might|i] [going to|might|will] (hurt|hit|hitting|hurting|do to) (my %kin|her|him|the %child|our %child|you again|someone|somebody|them) !!(feelings|by (saying|telling|being|not)|when i (cut|change|bath|hold|trim|tell|say|leave))
        (frightened|scared|afraid|terrified) of what i (might|will|could|am going to|would) [%adv] do [next|to (her|him|them|you|my|the)|if|when]
        (with|woke up with|found|had|have|put) my hands (on|round|around) (your|her|his) (throat|neck)
        i [%adv] (lashed out at|put my hands on|went for|raised my hand to|laid hands on|hit out at|threw [a|the|my] (mug|cup|plate|phone|shoe|bottle) at) (my (eldest|youngest|middle one|%kin|boy|girl|baby)|her|him|you|the %child|our %child) ($|,|when|and|last|again|in|because|so|on|yesterday|tonight|this) !!(feelings|shoulders|back and|by mistake)
        i [%adv] (grabbed|held|pinned|dragged|choked|took) (you|her|him|them|my %kin) by the (throat|neck|hair|arm|wrist|collar|arms) !!(hand)
        (afraid|scared|worried|frightened|terrified) [that] [i] (am going to|might|will|could|i will|i am going to|i might) [%adv] (do something|do something (bad|stupid)|snap|lose it|do (him|her|them) (harm|damage)) [bad|terrible|awful] (to|with|and hurt|on) (him|her|them|the %child|someone|my %kin|myself|you) !!(hair|her cake)
        (put|laid) my hands on (her|him|my (wife|husband|girlfriend|partner|son|daughter)|you|the %child) (when|again|in|that|once|last|and|because|$|,) !!(shoulders|head to|on the)
        (want|wanted|going) to kill (my %kin|him|her|them) and (i|know|mean|am scared|am not joking|can not stop|not joking) [know|mean|am|can] ..2
        i [%adv] (smashed|slammed|banged|pushed) (his|her|my (son's|daughter's|wife's|husband's|girlfriend's|boyfriend's|mum's|dad's)) (face|head) (into|against|on|through)
        not trust my (arms|hands|temper) [with (him|her|the baby|them)|tonight|any more|right now]
        (had to|have to) (put|walk|leave) ..5 (before i|or i) (hurt|hit|shake|shook|do something)
        (ashamed|hate myself|disgusted) ..6 i (hit|slapped|smacked|pushed|hurt) (her|him|you|them|my|the)
        (might|could|will|am going to|would) [%adv] (kill|hurt|hit) (him|her|them|someone|somebody|my (husband|wife|dad|mum|son|kids)) (if i (stay|do not)|tonight|one day|for real|and i mean) !!(with)
        """,
        speaks=(
            "I slapped my daughter last night and I hate myself for it.",
            "I'm afraid I'll hurt the baby.",
        ),
        silent=(
            "I hit him up for a lift.",
            "I beat her at chess.",
            "I never want to hurt her feelings.",
        ),
        unless=PLAY,
        in_tales=True,
    ),
    Sign(
        "violent-named",
        "violence",
        "Calling it violence or abuse, which is hard to write and rarely written lightly.",
        """
        %agent [%adv] (gets|get|got|is|are|was|turns|turned|becomes|being|were|can be) [being|getting] [%very] (violent|physically violent|abusive|aggressive and violent|physical with me) !!(to (plants|the|staff))
        (gets|get|getting|got|turns|was|is|are|being) [%very] violent (with|towards|to|when|if|at|and|after) !!(storm)
        (i|am|is|was|me|are) ..4 (an|in an) abusive (relationship|marriage|home|partner|husband|wife)
        %agent (abuses|abused|is abusing|are abusing|was abusing) (me|my %kin|us|her|him)
        (domestic|physical) (violence|abuse) ..3 (me|my %kin|us|i|at home|in our|myself|my mum)
        (%they|we|i) (left|leaving|escaped|ran|fled) ..3 because %they (hit|beat|was violent|hurt|would hit)
        """,
        speaks=(
            "You get so violent after the pub.",
            "I think I'm in an abusive relationship.",
        ),
        silent=(
            "That storm was so violent the shed moved.",
            "The film is violent, skip it.",
        ),
        unless="(sneeze|sneezes|hiccups|storm|game|weather)",
    ),
)
