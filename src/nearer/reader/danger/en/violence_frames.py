"""Harm told as who did what to whom: any close person, any verb of harm, any part of a body."""

from nearer.reader.danger.en.violence import PLAY
from nearer.reader.danger.sign import Sign

SIGNS = (
    Sign(
        "harmed-by",
        "violence",
        "Somebody close hurts a person or a part of the body, whatever the verb and whoever tells it.",
        """
        (%agent|old man|man|coach|boss|manager|teacher) [%often] [%often] (hit|hits|hitting|hiting|%hard|attacked|attacks) (me|my %kin|us|mum|nan|mummy|the little one|my little one) ($|again|when|because|if|for (nothing|no|answering|not|burning|being|talking|looking)|in (front|the (face|head|stomach|ribs|mouth|back|eye|kitchen|car|street|hall|bedroom))|at (breakfast|dinner|home|night|christmas|the (table|weekend|wedding|party))|on (the (head|arm|legs|face|back of)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|holiday)|last|yesterday|today|tonight|this (morning|week|evening)|so (hard|badly|much)|over|across|round|outside|inside|near|while|whenever|every|until|till|after|before|and|also|too|now|most|all the time|sometimes|once|twice|since|that night|as a|like (that|it)|,|really|quite|really hard|hard) !!(up|to it|at|feelings|and (you|we) (laughed|laugh)|with|like (that|it) (tune|song)|again at|before i (could|had) (finish|serve)|to|on (points|penalties|the back)|in (the (final|quiz|race|sprint|semi)|straight sets)|by)
        %they [%often] (hurts|hurting) (me|us|her|mum|my (mum|sister|son|daughter)|the %child) (physically|when (he|she) (drinks|drink|gets (drunk|angry))|when (he|she) is (drunk|angry)|in bed) !!(feelings|with the massage)
        %agent [%often] hurt (me|her|my %kin) (physically|again and again|so badly i|on purpose|in bed|with his (hands|fists|belt))
        %agent [%often] [%often] (hit|hits|hitting|beat|beats|beating|%hard|attacked|attacks|hurts|hurting) [also|even|now] (my [little|baby|own] (%kin|boy|girl|%child)|our %child|the %child|our (boy|girl)|the little one|my (boy|girl)) !!(up|to|at|feelings|in (the|cards|chess)|by|on (penalties|points)|again at|with (a (pillow|ball)))
        (%agent|old man|man) [%often] [%often] (broke|breaks|broken|breaking|bruised|bruises|burned|burnt|burns|burning|scratched|scratches|scratching|bit|bites|bitten|biting|punched|punches|slapped|slaps|kicked|kicks|crushed|crushes|claws|clawed|clawing|busted|split|fractured|cracked|dislocated|stamped on|stamps on|stood on|bent|bends|sliced|slashed|hit|hits|smashed|smashes|knocked out|slammed|slams) (my|her|our|mum's|mums|dad's|nan's|your|my (son's|daughter's|mum's|sister's|brother's|mother's|boy's|girl's)) ..1 %body !!(off|into|about|when (the|i fell|we (fell|collided))|falling|shaving|dancing|and (danced|kissed|said yes|we danced)|at (rugby|football|hockey|netball)|in goal|free|and i said|muscle|with the (good|nice|big)|off with|short|too short|line|nails|beautifully|for (school|the wedding)|piece|scarf|ache|away|by accident|by mistake|when we were (kids|little|children)|jumping)
        %agent [%often] [%often] (burn|burns|burned|burnt|burning|hit|hits|hitting|cut|cuts|beat|beats|beating|whips|whipping|poked|jabs|jabbed|pokes|scalded|corrects|corrected|punishes|disciplines|disciplined) (me|us|her|him|my (boy|girl|son|daughter|kids|%kin)|the %child|our %child|them|mum) [..2] with (a|the|his|her|an|your|boiling|hot) [..1] (lighter|cigarette|cigarettes|iron|fag|hob|spoon|match|matches|cane|belt|stick|wire|lead|cable|hose|slipper|ruler|broom|water|strap|rod|pan|hairbrush|shoe|tongs|straighteners|curling)
        (lad|lads|boy|boys|kid|kids|girl|girls|someone|teacher|carer|nurse|man|bullies|they|staff) ..2 [%often] [%often] (burning|burned|burnt|hitting|beating|punching|kicking|choking|strangling|beat up|beaten up|attacked|slapped|slapping|pinching|hurting) (my (boy|girl|son|daughter|%kin|lad|mum|dad|nan)|our (boy|girl|son|daughter|%child)) !!(at (chess|football))
        %agent [%often] [%often] (went|goes|came|flew|flies|swung|swings|lunged|launches|launched [himself|herself] |charged|running|ran) (for|at|into) (me|us|mum|my (mum|son|daughter|brother|sister)|the %child) ($|,|in (the (van|car|kitchen|hall|street|night|bedroom|pub))|when|again|because|last|on (the|monday|friday|saturday|sunday)|and|so|like a|after|with (his|her|a) ..1 (%blunt|%weapon|fists|bottle|glass|fist)|while|over|tonight|this morning|yesterday) !!(with a (hug|list|kiss|plan|question|paint)|and (hugged|kissed|licked))
        (just|has just|is|has) [%often] swung (at|for) (me|my %kin|us|her|him|mum) !!(ball|bat)
        (took|takes|take|get|gets|got) (his|her|the|a) (belt|slipper|cane|strap|stick|wooden spoon|shoe|rod) (off|out|down) and ..4 (me|my %kin|us|count|counted|bend|kneel|run|hide|screamed|cried)
        (took|takes|taken|used|uses|use|gave|give|got) [a|the|his|her] (belt|slipper|cane|strap|stick|wooden spoon|rod) (to|on|across) (me|my %kin|us|him|her|my|our|%child|the %child)
        (first|last|second|third) time (he|she|you|dad|mum|they|my %kin|%name) [%adv] (hit|slapped|punched|kicked|strangled|choked|took|beat|hurt|pushed|shoved|grabbed|raised|laid) (me|us|her|him|mum|a (strap|belt|hand|fist)|his (hand|fist|belt)|my) !!(at|up|in)
        (told|tell|tells|says|said|promised) (me|my %kin|us|her|him|mum) [that] (i am|she is|he is|mum is|we are|i will be|it is me|you are) next !!(in|up|door|on|for|week|time|to (bat|speak|go))
        (called|calls|rang|ring|phoned|calling) (the police|999|911|an ambulance) ...6 (hit|hits|hitting|beat|attacked|strangled|%hard|kicking off|came at|hurt) (me|my %kin|her|him|us|mum|my)
        (handy|quick|free|ready|good|happy) with (his|her|your) (fists|hands|belt|slaps|slap) !!(a drill|wood|clay|dough)
        %agent [%often] [%often] (beat|beats|beating|hit|hits|whipped|whips) (me|us|my %kin|my brother|her|him) with (the|a|his|her|an) ..1 (hose|stick|wire|cable|wood|plank|lead|pole|rod|sandal|flip flop|chappal|rolling pin|ladle|spoon|extension)
        (caught|clipped|got) (me|her|my %kin) (with|on|in|across) (his|her|the|my) [big|wedding] (ring|fist|elbow|nails|boot|knuckles|belt|jaw|cheekbone|buckle) ($|,|and|when|again|so|last|on|in) !!(on (camera|film)|bus)
        (burst|split|swollen|busted|fat|cut) lip again
        (%agent|dads) [%often] [%often] (kicking|kicked|smashing|smashed|breaking|broke|bashing|bashed|punching|putting|ripped|hammering|banging) (the|my|our|her) [front|bedroom|bathroom|back|toilet] door (in|down|off|through|to bits|and (screaming|shouting|threatening)|off its hinges) !!(frame to|by accident|for (the|me) because i locked)
        (do not|dont) [you] [ever|dare] (raise your (hand|hands|fist)|lay a (hand|finger)|lift your hand|put your hands) (to|on|at) (me|my %kin|her|him|the %child) ($|again|like|,|or|in|ever|any) !!(up|with (that|the) (bill|news))
        (do not|dont|never|not) [you] [ever|dare] (hit|grab|push|shove|slap|hurt|strangle|kick|punch) (me|my %kin|her|him|us) (again|ever again|like that again) !!(up|with (that|the) (bill|news))
        (given|gave|give|giving|got|getting) (me|my %kin|him|her|us) a (kicking|good kicking|battering|pasting|hammering) (for|because|when|in|outside|after|,|$) !!(on (saturday|sunday)|at|in the (final|league|cup|quiz|derby)|four nil|by)
        (woke|wake|come|came|back|in) ..3 with (his|her|their|my|a) ..1 (black eye|burst lip|split lip|bruises|broken (nose|arm|wrist|rib|jaw)|handprint|busted lip) ...8 (again|says|said|will not say|dog|door|fell|husband|wife|partner|him|her (dad|boyfriend|fella))
        (said|says|threatened|swears|swore|going|gonna|ill|will|would) [%adv] [to] (cut|chop|carve|slice|smash) (me|my %kin|you|her|him|us) up ($|if|and|into|one day|in) !!(a (pear|cake))
        %agent [%often] [%often] (smashes|smash|smashed|breaks|destroys|destroyed|wrecks|wrecked|trashes|trashed|rips up|ripped up|smashing|breaking|trashing) [up] (my|her|our|the kids'|the) (things|stuff|belongings|clothes|toys|house|flat|photos|phone|room|furniture|home|kitchen|place) ($|when|if|because|to (scare|teach|punish)|so|whenever|again|in front of|last night|every time|up|while) !!(with (the|a) ball)
        (wave|waves|waved|waving|brandished|brandishing|holding|held|picked up|grabbed|got|pulled|pulls|took) [out] (the|a|his|her|that) ..1 %weapon (about|around|on me|and (said|says|told|threatened|came|stood|looked|chased|ran|started)|in my|out and) !!(at the (cake|turkey))
        (had|has|have|having) sex with (me|my %kin|her) (while|when) (i|she) (am|was|were|is) [%very] (asleep|drunk|passed out|unconscious|sleeping|out of it|crying|ill|drugged|high)
        (not|never) [%adv] (raised|lifted|laid) (a|his|her) (hand|hands|finger|fist) [to|on|at] [me|us|her|the %child] (since|in (months|weeks|years|a (week|month|year|while))|for (months|weeks|years|a)|again|any more|lately|this (week|month|year)|yet today)
        (used|uses|had|kept|liked|preferred|favoured|went for|reached for|fetched) (a|his|the|her) (belt|cane|slipper|strap|wooden spoon|birch|switch) ($|,|and i|on (us|me|my|the|her|him)|when (i|we|he|she)|if (i|we)|for (us|when|everything|lying|swearing|backchat)) !!(trousers|jeans|waist)
        (row|argument|fight|he|she) [%often] (got|gets|turned|turns|went|became|was getting) (physical|violent) ($|between us|with (me|us|her|him|the (kids|children))|last night|again) !!(rehearsal|dance|second half|on the pitch)
        (corrected|disciplined|chastised|punished|straightened out|dealt with|taught) (her|me|mum|his wife|us|him|them|nan) (every (week|night|day|friday|sunday|saturday)|with (his|a|the)|most (nights|weeks)|like the|behind closed|in the bedroom|where it) !!(grammar|spelling|maths)
        i (used to|would|once|have|had) [%adv] (beat|hit|slap|slapped|kick|kicked|punch|punched|belt|belted|shake|shook|hurt|smack|smacked|thump|knock) (your|our|her|his) (mother|mum|dad|father|brother|sister|kids|children|%child|%kin|about) !!(at|up|hands|to)
        (bit|bites|scratched|scratches|clawed|kicked|kicks|headbutted|nutted) (me|my %kin|him|her|us) and (scratched|bit|hit|kicked|punched|slapped|spat|pushed|pulled|clawed|scratches|hits|kicks|screamed|threw) !!(purr|ran up the curtain)
        (told|tell|telling|said to|lied to) (the|my|them|to|a) ..2 (doctor|doctors|nurse|hospital|midwife|teacher|police|work|school|gp|dentist|paramedics|a [and] e|consultant|boss) [that] (i|she|he|we|it) [would|have|had|was] [just|only] (fell|fallen|tripped|slipped|walked into|an accident|banged|caught it) !!(asleep|in love|off (the|a|my) (stage|ladder|bike|horse|kerb|trampoline)|on the (ice|bike|stairs at)|skiing|the alarm|over the (cat|dog|kerb))
        (drives|drove|driving|swerved|swerves|speeds|sped|accelerated|floors it|put his foot down) ...7 (to (scare|frighten) (me|my %kin|us)|both (die|dead)|kill us (both|all)|with (me|her|my %kin) (screaming|in it|begging)|until (i|she|my %kin) (cried|screamed|begged|said)|towards (me|my %kin|us|a wall)|at me) !!(rollercoaster|dodgems|go kart)
        (shut|shuts|slammed|trapped|closed) (my|her) (hand|hands|fingers|arm|head|foot) in (the|a) (door|drawer|car door|window|boot|oven) (on purpose|because|when (i|he|she) (said|tried|answered)|to|and held)
        where (it|they|no one|nobody) (does not|do not|will not|wont|can not|would not|would|could) (show|see|leave marks) ($|,|and|so) !!(tattoo|stain|hole|the (mend|darn|join))
        (never|not) (hit|hits|touch|touches|marks|hurt|hurts) (me|my %kin|her|us) where (it|people|anyone|they|you)
        (he|she|staff|carer|carers|nurse|they) [%often] (handles|handle|handled|grabs|treats|treat|moves) (me|my %kin|mum|dad|nan|her|him|gran|grandad) [very|too|so] (roughly|rough|like (meat|a sack|an animal))
        %agent [%often] (held|shoved|pushed|forced|holds|shoves|pushes|slammed|banged|rubbed) (my|her|mum's) (head|face) (under|in|into|down|against|on|over|through) (the|a|my|his) (water|bath|toilet|sink|pillow|mattress|wall|floor|hob|window|plate|dinner|carpet|tap|radiator|mess|iron) !!(and sang)
        %agent [%often] (tied|ties|handcuffed|chained|taped) (me|my %kin|mum|dad|nan|her|him|us) (to|up) [to] [the|a|her|his|my] ..1 (bed|chair|radiator|pipe|cot|wrists) !!(rope course|escape room|game)
        %agent [%often] (twist|twists|twisted|twisting) (my|her) ..1 (wrist|wrists|fingers|ear|hand|neck|arm (behind|up|until (it|i (cried|screamed))))
        (a [and] e|casualty|hospital|stitches|ambulance|police) ...7 (he|she|%kin|%name) (lost control|lost (his|her) temper) !!(ball|sledge)
        %they [%often] hurts me ($)
        %they [%often] (hurts|hurting) (me|us|her|mum|my (mum|sister|son|daughter)|the %child) ($|physically|when (he|she|they) (is|has|gets|drinks|drink|are)|in bed|at night|if i|on purpose|so (badly|much)|every (night|time|day)|again|because) !!(feelings|to (see|think|say|watch))
        (%agent|old man) [%often] [%often] (beat|beats|beating) (me|my %kin|us|mum|nan) (when|because|until|if|whenever|black|so (hard|badly|much)|in front of|for (nothing|answering|talking|burning|not|being)|every (day|night|weekend|friday|saturday|sunday)|as a (child|kid)|(last|friday|saturday) night|most (nights|days|weekends)) !!(i (leave|am) (early|home)|it comes to)
        %agent [%often] [%often] (pulls|pulled|yanks|yanked|pulling|grabbed|grabs|squeezes|squeezed|digs|dug) [_] [in] [into] (my|her|mum's|my (son's|daughter's|mum's|sister's)) (hair|arm|arms|ear|wrist|wrists|jaw|neck|throat) [so|until|hard|and|really] (hard|i|because|and|until|twisted|would|screamed|told|$|in front|if) !!(kissed|danced|back while|into a (ponytail|plait))
        %agent [%often] [%often] (lashed out at|lashes out at|kicked out at|laid into|lays into|laying into|set about|sets about|rounded on|turned on) (me|us|mum|my (mum|son|daughter|brother|sister)|the %child) ($|,|in (the (van|car|kitchen|hall|street|night|bedroom|pub))|with|when|again|because|last|and|so|after|while|over) !!(the (telly|lights))
        (cut|split|broken|busted|swollen|bleeding|fat|thick) (lip|nose|eye|ear|tooth|rib|ribs) ..6 (%they|dad|him|her) [%often] (did|hit|gave|threw|was|lost|punched|slapped)
        (put|puts|putting|punches|smashes|smashed) (his|her|your|a) (fist|foot|boot|head|hand|fists) (through|into|in) (the|my|our|a) ..2 (door|wall|window|cupboard|mirror|windscreen|tv|telly|fridge|plasterboard) !!(by (mistake|accident)|gutter|wet paint)
        (a [and] e|casualty|hospital|stitches|ambulance|police|surgery|concussion|social services|x ray) ...9 (lost control|lost (his|her|my|your) temper|lost it|%they [%often] (hit|pushed|kicked|hurt|threw|punched|strangled|beat)|kicked off|because (he|she|you|dad|mum) (hit|pushed|hurt|threw)|what (he|she|you) did) !!(sledge|bike|ball)
        (black eye|bruise|bruises) again ..6 (says|said|saying|tells|told|claims|swears|reckons) !!(football)
        (last|first|next|one|the) time (i|she|my %kin) (said no|say no|argued|answered back|tried to leave|left|told (him|her)|refused|was late|disagreed|asked|stood up|complained|said anything|did not) ...8 (ended up|woke up|woke|got|had|spent|could not|was left|put me|came (home|round)) ..6 (floor|hospital|a [and] e|stitches|bruise|bruises|black eye|hit|walk|blood|broken|hurt|ground|wall|cast|throat|teeth|tooth) !!(laughing|drunk)
        (get|be|getting) (hurt|killed) (if|unless) (i|she|you|we|%kin|anyone) ..3 (come (home|back)|came (home|back)|leave|leaves|left|tell|tells|told|go to the|ring|go home|goes home|talk|press charges|not come)
        (cut|cuts|hacked|shaved|burnt|burned|ripped out) (off)? (my|her|all my|my daughter's) (hair) [off] (while|when|as|because|to punish|for|in my sleep|so (no one|that no|nobody|i)) !!(i asked|salon|chemo|charity|the wedding)
        (sat|sits|knelt|kneels|stood|stands|stamped|jumped) on (my|her) (chest|back|neck|stomach|head|face|hand|hands|ribs|throat) !!(cat|dog|purr|massage|kitten|by (mistake|accident))
        (drop|dropped|dropping|withdraw|withdrew|withdrawn|withdrawing|press|pressing) [the|my|all] (charges|statement|complaint) (against|on) (him|her|my %kin|my ex|%name|you)
        (plate|mug|glass|iron|kettle|pan|knife|chair|bottle|ashtray|phone|remote|boot|cup|shoe|hammer) (he|she|you|dad|mum|%name) (threw|flung|launched|chucked|hurled) ..2 (missed|just missed|hit|caught|got|landed|smashed|at|cut)
        (while|when) i was (pregnant|expecting|holding the baby|carrying|breastfeeding|seven months|eight months|six months) ...6 (pushed|hit|kicked|shoved|threw|slapped|punched|choked|grabbed|knocked) (me|my %kin|my) !!(the baby kicked)
        (pushed|hit|kicked|shoved|slapped|punched|choked|knocked) (me|my (stomach|bump|belly)) ...5 (pregnant|expecting|holding the baby|months gone|the bump|with the baby in my arms)
        (heavy handed|too rough|handy|free) (with|towards) (me|us|the (kids|children|baby|boys|girls)|my (mum|son|daughter|brother|sister)|her|him)
        (held|shoved|pushed|put|stuck|forced|holds|shoves|pushes|slammed|banged|rubbed) (my|her|mum's) (head|face|hand|hands|fingers) (under|in|into|down|against|on|over|through|to) (the|a|my|his) (water|bath|toilet|sink|pillow|mattress|wall|floor|hob|stove|flame|window|plate|dinner|carpet|tap|radiator|mess|iron|lighter|candle|bowl) !!(and (sang|painted)|painted|handprint)
        (rough|hurts (me|my %kin|her)|hurt (me|my %kin|her)|too hard) (in bed|during sex|when we (have sex|sleep together)|at night when) !!(mattress|back)
        (force|forced|forces|forcing|shoves|shoved|pushes|pushed|crams) ..2 (food|spoon|pills|soap|it|meat|rice) (in|into|down) (my|her|his|mum's|dad's|nan's) (mouth|throat|face) !!(birthday|wedding cake)
        (washed|washes|washing|wash) (my|our|his|her) mouth out with (soap|bleach|washing)
        (fists|temper|hands|hand) (do|does|did|come|comes|came) (the|his|her)? (talking|out when|out if|first)
        """,
        speaks=(
            "Gaz headbutted me outside the shop.",
            "She claws my back when I try to leave.",
            "A lad at school has been burning my boy with a lighter.",
        ),
        silent=(
            "Gaz hit me up for a lift.",
            "You broke my arm wrestling record.",
            "Mum cut my hair too short again.",
        ),
        unless=PLAY
        + """
        (burp|burped|massage|physio|stretch|paracetamol|barber|hairdresser|tattoo|wax|splinter|plaster|cat|dog|kitten|puppy|parrot|goose|horse|fair and square|gloats|gloating|record|lap|leaderboard|fifa|uno|snap|pool)
        """,
    ),
    Sign(
        "thrown-or-dragged",
        "violence",
        "Being pushed, dragged or shut against things, or having things thrown at one.",
        """
        %agent [%often] (slammed|banged|smashed|slams|bangs|smashes) (my|mum's|my (son's|daughter's|sister's)) head (against|into|on|off|through) (the|a|that)
        (hold|held|holds|pin|pinned) (mum|mam|me|her|him|my %kin) (against|to) the ..1 by (her|the|my|his) (neck|throat|hair)
        pinned (me|her|him|my %kin) to the (bed|floor|wall|sofa|ground) !!(and tickled|laughing)
        shook (me|her|my %kin) (until|till|so hard) !!(my hand|awake)
        (took|takes|grabbed|got) (hold of)? my (arm|wrist|wrists) and (would|will) not (let go|give it back|let (me|it) go)
        %agent [%often] [%often] %push (%patient|off me|your %kin) [back|right|straight|down|up|hard|him|her] [down|up|back] (into|against|onto|over|across|down|off|through|out of|on|to) (the|a|my|our|his|her|some|two|three|his|that) [!(dance|passenger|front|guest|bouncy)] (%surface|dresser|bannister|banister|cot|bath|bathtub|wardrobe|step|steps|stairs|ground|kerb|pavement|sink|bin|railings|bookcase|stove|oven|worktop|shelf|shelves|path|road|gate|doorframe|frame|tiles|concrete|patio|garden|bricks|hob|boot|desk) ($|,|and|so|because|when|for|last|again|while|then|by|until|in front|at|yesterday|with|over|on|after|but|this|tonight|if|in|until) !!(it is (his|her) nap|for a (kiss|snog|cuddle)|to kiss|and kissed)
        (sorry|apologise|apologised|admitted|denies|denied|laughed|remember) ..3 (kicking|pushing|throwing|shoving|dragging|hitting|slapping|punching|strangling|choking|beating) (me|my %kin|us|her|him|my) !!(up|at|into the pool)
        (pushed|shoved|pushes|shoves|knocked|threw) (him|her|them|me|mum|%name|nan|dad) [..2] and (he|she|i|they|mum|nan|%name) [%often] (fell|falls|hit|went (down|over|into)|landed|broke|banged|cracked|tripped|cut) !!(in the pool|about laughing)
        %agent [%often] [%often] (threw|throws|throw|thrown|throwing|chucked|chucks|chucking|hurled|hurls|hurling|flung|flings|launched|launches|lobbed) [my|the|a|his|her|hot|boiling|that|full|whole] [_] [of] [_] (plate|plates|kettle|pan|mug|cup|glass|phone|chair|remote|vase|boot|boots|dinner|dishes|bottle|laptop|ashtray|knife|iron|hammer|stool|lamp|bowl|tea|coffee|water|brick|tv|ornament|tin|tins|controller|hairdryer|things|everything|anything|stuff|fork|scissors|saucepan|soup|drink|pint|acid|ladder) [_] [of|tea|water] [straight|right] (at|over|in|across|against) (me|us|my (head|face|back|mum)|mum|her|him|the (kids|children|baby)|my %kin|our %child) !!(catch|birthday|the table|and i caught|by (mistake|accident)|in (the )?sink|for (him|the dog)|from the)
        (had|has|got|gets|took|dragged|pulled|pulls|swung|held|drags) (me|my %kin|her|him|us|mum) [..3] by [the|my|her|his] (hair|throat|neck|ankle|ankles|ponytail|collar|scruff|arm|ear) [..1] (down|across|along|out|through|up|into|round|over|$|all the|and|to)
        (held|holds|holding|pinned|pins|sat on|sits on|knelt on|kneels on|kneeling on) (me|her|him|my (arms|wrists|hands|chest|back|neck|head)) [..1] (under|underwater|down (and|so|until|till|on|while|when|$)|on the (bed|floor|sofa)|against|until|till|so (i|she|my %kin) (could|can) not|by (the|my) (arm|arms|hair|throat|neck|wrist|wrists|ear|collar|legs|shoulders)|and (would not|i could not)|against the) !!(while (i|she|he) (climbed|sneezed)|under the mistletoe|steady|for a (kiss|snog|cuddle)|to kiss|and kissed)
        (put|puts|putting|held|holds|pressed|pushed|stuffed) (a|the|his|her|my) (pillow|cushion|hand|duvet|towel|sock|bag|face) (over|on|in|across|into|under) (my|her|his|the baby's|my son's|the) (face|mouth|nose|head|throat|neck|pillow|water|mattress) !!(guess|to muffle|when (i|he|she) (laughed|sneezed|yawned)|so i|before i|for the surprise)
        (drove|drives|driving|drive) ..5 (at me|to (scare|frighten) me|until (i|she|my %kin) (begged|screamed|said)|at (ninety|a hundred|full speed) ..4 (because|until|while|to (scare|teach)|with (me|her|my %kin) screaming))
        (threw|throws|threw her|chucked|hurled) (a|the|her|his|my) (glass|mug|plate|bottle|iron|knife|pan|chair|phone|kettle|remote|shoe|boot|cup) ..1 and it (got|hit|missed|caught|just missed|smashed (by|next)) ..2 (me|him|her|the wall|my|his|%child|$) !!(bin|ball|dog)
        (put|slammed|knocked|banged|smashed) (my|her|his|mum's) head (against|into|on|off|through) (the|a|that)
        (pulled|pulls|put|drove|left|leaves|kicked|threw|dumped|pushed|chucked|throws|kicks) (me|my %kin|us|her) (out of the (car|house|flat)|out|over|at the side of the road|on the motorway) ..5 (in (my|her|my %kins) (pyjamas|nightie|underwear|bare feet|slippers|socks)|barefoot|in the (snow|rain|middle of the night|dark)|at (night|midnight|two|three)|naked|with no (shoes|coat|phone|money)) !!(of bed)
        """,
        speaks=(
            "My brother shoved Nan into the dresser.",
            "Jen threw the kettle at me.",
            "He had me by the hair all the way down the hall.",
        ),
        silent=(
            "Jen threw the kettle out.",
            "You pushed me onto the dance floor.",
            "She threw the keys at me and I caught them, teamwork.",
        ),
        unless=PLAY
        + "\n(pool|sledge|sledging|bouncy castle|trolley|catch|caught|birthday|mistletoe|moving house|removal)",
    ),
    Sign(
        "marks",
        "violence",
        "A mark with a story made up for it, or a mark in the shape of a hand.",
        """
        (ribs|bruise|bruises|marks|split lip) ...9 (told|tell|telling) (them|a [and] e|hospital|the (hospital|doctor|nurse|school|dentist|office|girls)|school|my (mum|boss|mother)) ..1 it (is|was) (the|a|an|from|my|rugby|football|just|only) !!(dentist said|tattoo)
        (finger|thumb|hand) (marks|mark|prints) on (both|my|her|his|the)
        (handprint|handprints|hand print|finger marks|fingermarks|fingerprints|finger prints|bite marks|belt marks|cigarette burns|burn marks|grip marks) (on|round|around|all over|across|up) (my|her|his|mum's|the baby's|their) [_] (arm|arms|neck|throat|face|leg|legs|back|wrist|wrists|bottom|thigh|skin|cheek|shoulder|ear|bum)
        (bruise|bruises|bruising|black eye|black eyes|split lip|fat lip|marks|broken (arm|rib|ribs|wrist|nose|jaw|finger)|injuries) ...5 (told|tell|telling|say|said|saying|lie|lied|pretend|pretended|blame|blamed|cover|covered|covering|hide|hid|hiding) [..3] (fell|fallen|fall|falling|door|cupboard|stairs|clumsy|tripped|slipped|make up|makeup|concealer|foundation|scarf|long sleeves|sleeves|it was him|what happened)
        (told|tell|tells|say|said|saying) [everyone|people|work|the doctor|them|the school|mum|a [and] e|the hospital|the nurse|you|my boss] [..1] [that] [i|she|he] [had|have] (fell|fallen|walked into|tripped|slipped|banged|caught) ...6 (but it was (him|her|you)|but (he|she|you) (hit|did|pushed)|because (he|she|you) (hit|was (there|watching))|to (protect|cover for) (him|her|you)|again and (they|she|he) (believed|believe|do not))
        (bruise|bruises|black eye|marks|scar|scars|cut|limp) (is|are|was|were) not from (the|a|my) (fall|gym|stairs|door|bike|football|cat|dog|cupboard|accident|work|garden) !!(this time|today)
        (bruise|bruises|black eye|split lip|broken (arm|rib|ribs|wrist|nose|jaw)|burn|burns|scar|scars|marks|scratches|lump) ...6 (from (him|her|you|dad|mum|my %kin|his (belt|hands|fist|ring)|her (nails|hands)|when (he|she|you|dad|mum) (%hard|hit|grabbed|pushed|threw|held|lost|got)|where (he|she|you|dad|mum) (%hard|hit|grabbed|held|got|pushed))|where (he|she|you|dad|mum|%name) (%hard|hit|grabbed|grabs|held|holds|got|pushed|kicked)|(he|she|you) (gave|did|left|made|put)) !!(tickled|at (judo|rugby))
        (up|end up|ended up|wake up|woke up|left me|come home|came home|leave me|leaves me) [with] (bruises|scratches|a black eye|bruised|a split lip|marks|a broken (rib|nose|arm|wrist)|cuts) ...6 (kicks off|kicked off|lost (his|her|your) temper|loses (his|her) temper|drinks|drunk|argue|argued|row|fight|fought|rage|say it is|said it was|tell (people|everyone))
        (kicks off|loses it|lost it|drinks|goes mad) and (i|she|my %kin) (end up|ended up|get|am left) [with] (bruises|scratches|a black eye|bruised|marks|cuts|hurt|hit|on the floor)
        (wearing|wears|wore|in|with) [her|his|my|the|dark|big] sunglasses (indoors|inside|in (the house|november|december|january|february|bed|church|the rain|winter|the kitchen)|again|at (night|dinner|the table|breakfast)) !!(hangover|hungover|migraine|cataract|eye drops|ski|tan)
        (third|second|fourth|another|fifth|yet another) (cabinet|cupboard|door|stair|stairs|fall|accident|broken (arm|wrist|rib)|black eye|trip to (a [and] e|hospital)) (since|this (year|month)|she|he|in|with (him|her)) !!(we (fitted|painted)|hinge|drawer)
        (lip|eye|cheek|arm|bruise|bruises|marks|nose|jaw) ...7 (says|say|said) (he|she|they|mum|dad) (walked into|tripped|slipped|fell (down|on|over)|banged|bumped|caught) !!(rugby|match|bike|skate)
        saw [a|the|her|his|your] (bruise|bruises|wrist|black eye|marks|neck) ...6 (hit|hits|hitting|beat|beating|knock|knocking|hurt|hurting|again)
        (how|what|which|anything|foundation|concealer|makeup|make up) ..6 (cover|covers|covering|hide|hides) ..2 (bruise|bruises|black eye|handprint|fingermarks|bite marks|swelling|mark on my neck) !!(filler|dentist|from (rugby|football|the op))
        how long (do|does|will|before|until|till) ..3 (fingermarks|finger marks|handprint|handprints|bite marks|marks on (my|her|your) neck|black eye|split lip) ..3 (take|last|go|goes|fade|heal|show|gone|disappear|fades)
        (left|right|other|same) (eye|ear|arm|wrist|side|cheek) this time
        (third|second|another|new) (pair of glasses|phone|door|pair|set of plates|screen) ..5 (since|after|because|that) (he|she|you) (threw|smashed|lost|kicked|punched|stamped|broke|moved in) !!(dropped)
        """,
        speaks=(
            "There's a handprint on my arm.",
            "The bruises aren't from the fall.",
            "I cover the black eye with makeup and say I tripped.",
        ),
        silent=(
            "The bruises are from rugby, worth it.",
            "I tell people the scar is from a shark.",
            "The toddler left a jam handprint on my shirt.",
        ),
        unless=PLAY
        + "\n(jam|paint|paints|roller skates|skating|apples|bananas|peaches|avocado|stage|halloween|costume)",
    ),
    Sign(
        "body-not-asked",
        "violence",
        "Touched, kissed or used against a no, or without a yes that could be given.",
        """
        (%agent|man|guy|boss|manager|coach|teacher|doctor|pastor|priest|driver|masseur) [%often] [%often] (grabbed|grabs|groped|gropes|touched|touches|touching|squeezed|squeezes|slapped|slaps|felt|feels|rubbed|rubs|put his hands (on|up|down)|put his hand (on|up|down)) [up] (my|her) [_] (backside|bum|breasts|breast|boobs|boob|arse|bottom|crotch|tits|private|privates|skirt|top|knickers|underwear) !!(pocket|drawer)
        (put|puts|putting|slid|slides|kept putting) (his|her|your|a) (hand|hands|fingers) (up|down|under|inside|in) (my|her) (skirt|top|shirt|trousers|knickers|dress|underwear|bra|pants|pyjamas|nightie)
        i (said|kept saying|told (him|her|you)|was saying) [no|not|stop|to stop] [like|about|at least] ..3 (no|stop|not to|times) ...6 (anyway|did it|carried on|kept going|did not (stop|listen|care)|would not stop|still did|held me|took no notice|and (he|she|you) (pushed|pulled|put)) !!(telling|talking|singing|reading|cooking|playing|eating|driving|with the|with his|about|laughing|tickling|walking|down the)
        (not|never|did not|said i did not) want (sex|to (last night|in bed|that night)|to have sex|to sleep with (him|her)|him to touch me|it ($|,)) ...10 (did it anyway|anyway and|carried on|kept going|made me|did not (stop|listen)|forced|held (me|her|my %kin) down|you did it|would not stop|had sex)
        (woke|wake|woken|waking) [up] [to|and] ..4 (%agent|him|her|someone) [%often] [%often] (on top of me|inside me|touching me|already doing|doing it|having sex|hands (on|in|down)|in (my|her|my %kins) (knickers|pants|bed))
        (was|were|am|been) (too drunk|passed out|asleep|drugged|unconscious|blackout drunk|out of it|high) ...6 (had sex|sex with me|slept with me|touched me|on top of me|did (it|things)|inside me|took (off )?my (clothes|knickers|trousers)|what (he|she) did|happened to me|filmed|no idea what (he|they))
        (spiked|drugged) (my drink|me|her drink|her) !!(with (vodka|rum) at|by the dentist)
        (would not|will not|not|never) (let (me|her|my %kin) (go|out|leave|up)|move|get off|stop) (until|till|unless) (i|she|my %kin) (kissed|kiss|slept|touched|let|gave|undressed|did|said i loved|had sex|took off)
        (kissed|kissing|kiss|touched|touching|touches) (me|my %kin|her) ...5 (i (said|told|pushed|froze|did not want)|without (asking|my)|against my will|when i was (asleep|drunk|a (kid|child)|little|%num)) !!(laughing)
        (my|her|our) (uncle|cousin|stepdad|stepbrother|grandad|brother|dad|father|teacher|coach|babysitter) (used to|would) (come into (my|our|her) (room|bed)|get into (my|our|her) bed|touch|make (me|my %kin|us|her) (touch|watch|undress)) !!(to (read|kiss|tuck|say)|and (read|sing))
        (uncle|stepdad|stepfather|sir|landlord|lodger|boss|grandad|cousin|brother|boyfriend|stepbrother|coach|teacher|father|dad|carer|priest) [%often] [%name] (comes|came|come|creeps|crept|gets|got|climbs|climbed|sneaks) (in|to|into|in to) (my|our|her|the girls) (room|bed|bedroom) ($|,|at night|when|while|and|every|after|again|in the (night|dark)) !!(to (say|read|kiss|tuck|wake|fix)|and (wakes|sings|opens|steals)|for (a story|breakfast|cuddles))
        (do not|not|please) (make|leave|send|let) ...8 (he|she|uncle|%name) (comes|came|come|gets|climbs|touches|looks|watches) (in|to|into|me|at) [my|me] (room|bed|bedroom|shower|when|while|$|in)
        (made|makes|make|making|asked|asks|told|tells) (me|her|my %kin) [to] (touch|kiss|rub|undress for|take (my|her|my %kins) (clothes|top|knickers) off|watch (him|things|videos|porn)|get undressed|lie (down|still|on)|sit on his|hold his|keep (it|our) (a )?secret) (him|it|there|down|his|for him|when|and|$|,|in|with him|me|lap|thing|or|from mum) !!(the (oven|stove)|a (bee|frog|baby)|grass|toes)
        i [had|would|have|did] [%adv] (said|say|kept saying|screamed|begged) (no|stop|please stop|not to) [,] [..1] (more than once|twice|again and again|over and over|many times|several times|loads of times|out loud|loudly|and (he|she|you) (did it|carried on ($|,)|kept going ($|,)|held me|put his)|but (he|she|you) (did|carried|laughed|put|kept|held)) !!(to (more|seconds|the|another)|thank)
        (did|do|doing|done) (what|whatever|everything|as) (he|she|you) (wanted|wants|want|said|says|asked|asks) in bed !!(breakfast|tea)
        (not|never) like (it) when (i|she|my %kin) (cry|move|say no|look away|cry during|stop|keep my|ask (him|her) to stop) [during|in bed|while|then|,|$|so] !!(at films)
        (never knew it had a name|did not know there was a word for it|have a word for (it|what)|called it what it was|was not (consent|consensual)|i did not consent|never consented|froze and (he|she|let)|was not sex)
        (not|never|did not|said i did not) want (to|it|sex) ...10 (did it anyway|anyway and|carried on|kept going|made me|did not (stop|listen)|forced|held (me|her|my %kin) down|you did it|would not stop|had sex)
        (kissed|kissing|kiss|touched|touching|touches) (me|my %kin|her) ...5 (i (said|told|pushed|froze|did not want)|even though|without (asking|my)|against my will|i was (only|just)? %num|when i was (asleep|drunk|a (kid|child)|little|%num)) !!(laughing)
        (forced|forces|pushed|pressured|held) (my (head|hand|legs|mouth)) (down|onto|on|open|apart|between|to) ...3 (him|his|it|me|her|there|so) !!(dentist)
        (did things|doing things|did something|does things) to (me|her|my %kin) (when i was|as a (child|kid)|in (bed|the night)|while (i|she|my %kin) (was asleep|slept)|that i|i (can not|never)) !!(in (the|this) (game|play))
        (as long as|if|when) (i|she|my %kin) (lie|sit|stay|keep|am|do not|stop|just|let) ..4 (still|quiet|fight|move|cry|silent|struggle|it happen|him|moving|crying) [..2] ...3 (over (quicker|faster|sooner|quickly)|stops|finishes|leaves (me|her|my %kin) alone|gets it over|does not (last|take)|quicker|is (over|done)) !!(dentist|haircut|needle|injection|blood test|tattoo|mri|plaster)
        (ask|asked|know|knows|knew|tell|told|remember|remembers|forget|forgive|speak of|about|believe|believed|because of|from|said) ..3 what (he|she|they|uncle|dad|stepdad|grandad|%name|%kin) [%name] (did|does|used to do|was doing|has done|had done) to (me|us|her|him|my (sister|brother|daughter|son)) (in|when|as|at|every|for|all|after|behind|before|on|there|that|as a|upstairs|down) [..2] (basement|shed|bedroom|night|room|was|were|child|kid|years|summer|little|car|time|night|closed doors|holiday|camp|church|caravan|bath|there|house|weekend|weekends|office|garage|cellar|attic|$) !!(at (chess|scrabble|cards)|hair)
        (he|she) (does|did|has) not (stop|care|mind|notice) (if|when|whether|that) (i|she|my %kin) (cry|cried|am crying|was crying|say no|said no|am asleep|was asleep|bled|bleed|freeze|froze) !!(at (films|weddings)|the)
        """,
        speaks=(
            "My manager grabbed my backside in the stockroom.",
            "I said no five times and he did it anyway.",
            "I woke up and he was on top of me.",
        ),
        silent=(
            "I said no to pudding and he did it anyway, with custard.",
            "The cat woke up on top of me.",
            "He wouldn't let me leave until I had cake.",
        ),
        unless="(pudding|cake|custard|karaoke|cat|dog|mistletoe|massage|physio|surprise party|washing up|dishes|diy|haircut)",
    ),
    Sign(
        "what-will-be-done",
        "violence",
        "A threat in the frame of if and then, or a warning that means one.",
        """
        next time it (will|would|wont|will not|might) (not)? be (the|a|my) (wall|door|plate|table|you|face|phone) ..1
        i will (show you what my (hand|hands|fist|belt) can do|put you in (the ground|a box|the hospital|hospital))
        (if|next time|when) (i|you|u|he|she) [%adv] (catch|see|find|hear|ever|so much as|come|go|look|talk|leave|try|tell|speak|open|show|even|do|get|call|ring|text|walk|dare|cheat|lie) ...8 (i|ill|will|going to|gonna|swear|he|she|they) [%adv] [will|would] [%adv] (break|smash|stab|shoot|burn|cut|slit|snap|hurt|bury|batter|beat|knife|hunt|rip) [both|all|every] (you|u|me|him|her|them|us|your|ur|my|his|both of|yous) ...2 (%body|$|down|up|in|out|and|for (good|real)|tonight|family|to death|dead|head|alive|with|house|hospital|ground) !!(laughing|with (the|a) (pillow|sauce|news|cake)|a (drink|seat|kettle)|kettle|down for|up (for|at|on)|on (speaker|the list)|in (touch|the (picture|diary)|a word)|out of (the )?(quiz|band)|to bed|up to date)
        (i|ill|will|going to|gonna|swear|to) [%adv] [will] [%adv] (break|smash|cave|snap|slit|crush|bash|rip) [both|all|every] [of] (your|ur|his|her) [fucking|bloody|little|ugly] (%body|brains|windpipe|bones|spine) !!(laughing|short|for you)
        (put|putting|chuck|throw|lob) (a|my|your) (brick|fist|boot|bullet|hammer|petrol bomb|bottle|knife|blade|bomb|match) (through|in|into|to) (your|ur|his|her|their|my) !!(hand|sandwich|bag|drawer|back|%kins)
        (better|should|want to|need to|had best) (watch|mind) (your|ur|his|her) back !!(lifting|on that (ladder|bike)|with that)
        (acid (in|over) (your|my|her|his) (face|head)|petrol through (your|my|her|his) (letterbox|door))
        (threat|threats|threatened|threatens|threatening) to (kill|hurt|beat|burn|stab|smash|break) ..2 (me|my|us|her|him|himself|herself) !!(record|high score)
        (make|made|making) (you|her|him|me) wish (you|she|he|i) (was|were) (dead|never born)
        (if i can not have (you|her|him)|(nobody else|no one else|no other (man|woman)) (will|can|gets to) [ever] (have|be with|touch|get) (you|her|him))
        only way (you|i|she|he) (leave|leaves|leaving|get out|are leaving|am leaving|is leaving|will leave) ...4 (box|coffin|bag|dead|hearse|feet first)
        (get|gets|got) what (is coming|you deserve|i deserve|she deserves|is coming to) ...5 if (you|i|she) !!(to (him|us) at)
        (says|said|threatens|threatened|will|would|ill|to|going to|gonna) [%adv] (kill|hurt|poison|drown|shoot|strangle|drowning|put down) (the|my|our|your) %pet (if|unless|when|because|to (punish|teach)) !!(keeps|barks|eats)
        (what|heard what|know what|knows what) (he|she|they) (says|said)? (he|she|they)? (would|will) do (if|when) (i|you|she|my %kin) (went|go|left|leave|tell|told|say no|said no|goes|leaves)
        find out what (you are|i am|he is|she is) capable of
        (acid|petrol) (in|on|over|through) (your|my|her|his) (face|door|letterbox|house|car|head)
        (will|would|going to|gonna|could) [%adv] (kill|hurt|beat|cut|stab|shoot) (me|my %kin|her|us|him) ...6 (honour|shame on the family|shamed|not (exaggerating|joking|a figure of speech)|i mean (actually|really|it|kill)|do not mean (shout|tell|figuratively)|(he|she) has (done|tried) it|mean literally)
        (you|he|she|i) (will not|wont) (live|be alive|survive|walk again|be breathing|see (tomorrow|the morning)) [..3] (if|to see|unless|when|by) [i|you|he|she] !!(without|on)
        (till|until) death ..4 (or i|only way (out|you)|only way you leave)
        """,
        speaks=(
            "If I catch you with him I'll break both your legs.",
            "I'll put a brick through your window.",
            "The only way you leave me is in a box.",
        ),
        silent=(
            "If I catch you with the biscuits I'll cut you a slice.",
            "Watch your back lifting that box.",
            "If you tell me the ending I'll strangle you, I'm on chapter two.",
        ),
        unless=PLAY
        + """
        (biscuit|biscuits|chips|pudding|yoghurt|spoiler|spoilers|ending|karaoke|quiz|mario|jumper|crisps|chapter|cake|last slice|leftovers|playlist|sprouts|pun|puns|sandwich|fridge|samosa)
        """,
    ),
)
