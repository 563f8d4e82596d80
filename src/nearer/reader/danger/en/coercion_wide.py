"""One person's rule over another by what it costs: leave to ask, eyes everywhere, a price for no."""

from nearer.reader.danger.en.coercion_frames import CHILDHOOD
from nearer.reader.danger.sign import Sign

ORDINARY = """
(thermostat|remote|playlist|playlists|barbecue|bbq|sat nav|satnav|airline|customs|museum|gallery|library|invigilator|coach|physio|dietician|midwife|surgeon|ward|operation|for the weekend|to (school|nursery|football|swimming|the park)|till we fly|(i am|while|when) driving|manager|boss|job hunting|home safe|got home|landlord says|gym|dealership|lol|lmao|haha|hahaha|joking|scrabble|chess|monopoly|spoilers|santa|surprise|birthday|teething|toddler|puppy|kitten|dungeon|campaign|season|dog|dogs|cat|cats|hamster)
"""

SIGNS = (
    Sign(
        "by-leave-only",
        "coercion",
        "Seeing, going, earning, eating, resting only by another grown person's leave.",
        """
        (i am|i was|am i|she is|she was|my %kin is|mum is|im) (not|never|only|no longer) [%adv] allowed (a|any|my own|to have|have|to keep) ..1 (lock|key|keys|password|passcode|bank|card|friend|friends|boyfriend|girlfriend|social|facebook|instagram|mobile|phone|money|account|say|opinion|opinions|privacy|visitors|life|own (money|phone|key|account|friends|opinion)|male) !!(until|till|in (class|school|the exam|hospital)|at (work|school)|on the (ward|plane)|before)
        (i am|i was|she is|she was|my %kin is|mum is|we are) (only|not|never) [%adv] allowed (to|out|on|in|one|the|my|an|half) ..4 (unless (he|she|i)|without (him|her|asking|permission)|when (he|she) (is|says)|with (him|her) (there|watching|in the room)|if (he|she)) !!(until|till|in (class|school|hospital)|on the ward|poorly)
        (%ruler|you) [%adv] (will|would|does|do|did)? (not|never) [%adv] (let|lets|allow|allows|allowed|permit|permits) (me|my %kin|her|mum|him|us) [to] (call|see|ring|contact|text|visit|speak to|talk to|meet|message|reply to|write to|go (to|near|out with)) (my (%kin|family|parents|friends|own|mum|mates)|mum|dad|anyone|anybody|her (family|friends|mum|parents|sister|own)|his (family|friends|mum|own)|people|other people|a (friend|doctor)) !!(until|till|before the|win|daddy|for (free|lunch)|pay|on the (day|morning)|contagious|while (i|she) (am|is) (ill|contagious|poorly)|in (this|that) (dress|hat))
        (%ruler|you) [%adv] (will|would|does|do|did)? (not|never) [%adv] (let|lets|allow|allows|allowed|permit|permits|give|gives) (me|my %kin|her|mum|us) (any (money|food|privacy|sleep|peace|space|access|friends)|near my|a (key|phone|penny|moment alone|minute alone|bank card|say|job)|my (phone|medication|tablets|meds|keys|own|passport|money|wages|inhaler|mail|post)|money|food|sleep|eat|use the (phone|car|bathroom|toilet|money|internet|computer|washing)|lock (the|my)|close (the|my) (door|bathroom)|shower|have (money|friends|a (job|phone|key|lock|life)|my (own|phone|tablets))) !!(until (i (taste|finish)|the|it is)|till the|win|of the (cat|car)|peas|cake|in (the rain|this weather)|before (bed|tea)|you can|free)
        %ruler [is|was|are] [%often] [%often] (control|controls|controlling|controlled|dictates|dictate|monitors|polices) (everything i|every (minute|penny|part|aspect|second|move|single)|what i|who i|where i|when i|how much i|my (whole life|life|every|money|phone|clothes|body|diet|friends|wages|spending|time|movements|sleep)|all (my|our) (money|spending|time)|her (money|every|life)) !!(insulin|on (the playstation|mario)|with (a|the) (app|pump))
        %ruler [%often] (tells|told|decides|decided|dictates|chooses|instructs|picks) [me|us|her] (who|which|what|when|where|how) [of (my|the)] [friends|family|people|clothes|much|long|often|words] ..1 (i|she|my %kin) (can|may|could|am allowed (to)?|is allowed (to)?|am permitted (to)?) ..1 (see|speak|talk|wear|eat|go|sleep|do|spend|contact|ring|visit|be friends|to|with|out|on|and|every|$|,|buy|keep|watch|read|post|meet|leave|shower|wash|cook) !!(nurse|doctor|(for|in) (my|the) (blood|exam|interview|play)|to (the|my) interview|well|best|before (the )?(op|scan|surgery)|differently)
        (have|has|had|need|needs) (to)? (ask|beg|plead|get permission|get (his|her) permission|seek permission|clear it|run it past (him|her)|check with (him|her)) [him|her|them|permission|first] (for|to|before|every time|each time|whenever) ..2 (buy|spend (money|anything|a)|eat|go (out|anywhere|to (the (toilet|shop|shops|doctor|bathroom|loo)|my|bed|sleep))|leave the house|see (my|anyone|you|a|friends|mum)|use (the|my) (phone|car|money|shower|bathroom|heating|card)|speak|talk|have a (bath|shower|day)|money|food|every (penny|little)|even|tampons|basics|nappies|petrol|sleep|anything|visit (my|you|mum)|ring (my|you|mum)|wash) !!(boss|manager|hr|big|house|car ($|and)|sofa|the (committee|bank)|another (dog|cat))
        %who [%often] [%often] (made|makes|making|forced|forces|got|told|pressured|bullied) (me|her|my %kin) [to|into] (quit|quitting|leave|leaving|give up|giving up|drop|drop out of|sell|hand over|sign over|close|delete|block|cancel|stop|resign|move away|cut off|cut (my|all)|unfriend) ..1 (my|the|all|every|everything|her|our|contact|work|working|school|college|uni|seeing|taking|friends|a|out|off|over|from) ..2 (job|phone|account|accounts|house|friends|contact|course|degree|car|wages|money|pension|papers|family|mum|sister|tablets|medication|pill|number|numbers|social|facebook|instagram|work|ties|contacts|loan|mortgage|school|uni|college|church|everyone|nda|it) !!(with (the|a) (boiler|cat)|smok|because it (hurt|was making)|bad for my (back|health)|for the (new|bigger)|proud)
        (turn|turns|turned|turning|poison|poisoned|set) ..2 (kids|children|family|friends|everyone|son|daughter|parents|mum|sister) against (me|her|him|my %kin|mum|dad|us)
        (all|every|my|whole) ..3 (wages|money|pay|salary|penny|benefits|pension|income|earnings|student loan) ..2 (goes|go|went|is paid|gets paid|get paid|paid|comes|has to go) [straight|directly] (in|into|to|on) (his|her|their|my (husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mother|brother|%kin)|him) [own|account|bank|card|mother|name] !!(school|savings|nursery|uni|wedding|birthday|fees|rent)
        (isolate|isolates|isolated|isolating|cuts|cutting|cut|keeps|keeping|kept|separates|separated) (me|her|my %kin|mum|him|us) [off|away|apart] from (my|her|his|our|everyone|everybody|the|friends|family|people|anyone|you|all|other) ..1 (friends|family|people|mum|parents|sister|everyone|loved|kids|children|anyone|world|mates|own|$|,|i (love|know)) !!(because (we|of) (covid|the flu)|spoilers|in (hospital|covid)|with (covid|flu))
        %who [%often] [%often] (keeps|kept|keep|holds|holding|took|takes|taken|locked up|locked away|locks|hid|hides|hidden|confiscated|collects|collecting|collected|controls|withholds|burned|burnt|tore up) [all|up] (my|her|mum's|my (%kins|mum's|sister's|daughter's)) ..2 (passport|papers|documents|certificates|certificate|visa|birth certificate|atm card|residence permit|id card|bank book|citizenship|degree certificates|identity card) ($|,|in|and|so|because|until|till|every|from|away|locked|says|safe|back|somewhere|for safe|since|under) !!(stamped|gave|handed|(and|to) (stamped|check)|at (the )?(border|desk|gate)|for the (trip|form|flight|renewal|booking)|in the (blue|same|travel)|details|photo|ready|with the tickets)
        (uncle|he|she|mother in law|mum|dad|boss|madam|brother|husband|wife|son|daughter|they|in laws|aunty|agent) [%often] [%often] (collects|collecting|takes|taking|keeps|keeping|holds|holding|took) (my|all my) ..1 (atm card|bank card|debit card|card|salary|wages|pension|tips|benefits|earnings|pay) ($|,|every|each|on|when|and|because|so|as soon|the (day|minute)|says|from|he|she|for (him|her)|off) !!(details|number|by mistake|to the (shop|cashpoint)|for the (parking|meter|bus)|to get|shopping)
        for my own (pension|money|wages|salary|phone|passport|tablets|keys|card|post|mail|medication|benefits|food|account) !!(good|sake|use)
        (listens|listening|listen) (in on|in to|in|on|to all) ..1 (extension|my calls|the line|every call|calls|my phone|the phone|phone calls) !!(music|podcast|hold)
        (never|not) (lets|let|letting|allows|allow) (me|her|us|my %kin) (come|go|out|leave|visit|be|see|speak|talk) ($|now|any more|out|round|alone|anywhere (alone|without (him|her|them)|$)|without (him|her|them|asking)|to (church|mosque|temple|work|class|see|visit|the doctor)) !!(down|win|cook|until|till|pay|near the (oven|barbecue)|before)
        (i am|i was|she is|she was|he is|we were|we are|mum is|my %kin is) made to (sit|stand|kneel|watch|read|explain|beg|apologise|account|sleep|eat|wait|ask|show|undress|strip|hand|write|confess|sign|repeat|say|give|clean|answer|serve|pray|dress|cover|work) !!(in (class|school|rehearsal)|by the (teacher|director|coach)|feel|measure)
        (he|she|they|dad|husband|uncle|mother in law) (says|said|thinks|tells) [that] ..2 (a bride|a wife|a woman|a girl|girls|women|brides|wives|a daughter|daughters) (do not|does not|should not|must not|never|need not|is not|are not|cannot|have no|has no|should|owe|owes|must|belong|belongs|stay|stays) ..4 (need|needs|work|out|phone|own|money|school|speak|drive|friends|them|it|obey|serve|home|husband|husbands|him|so|study|kitchen|leave|quiet)
        %who [%often] [%often] (has|have|got) [all] my (passport|documents|certificates|visa|birth certificate|papers) (and|says|so|because|in (his|her|their)|locked|safe|somewhere|until|till|at) !!(for the (trip|form|flight|renewal|booking)|in the (blue|same|travel)|ready|with the tickets|and (yours|the))
        (hid|hides|hidden|hiding|flushed|flushes|threw away|throws away|binned|swapped|poked|took|takes|withholds|rations|counts out|doles out|controls) (my|her|mum's|the) ..1 (pill|pills|contraception|contraceptives|condoms|inhaler|insulin|tablets|medication|meds|hearing aid|hearing aids|crutches|walking stick|wheelchair|walker|zimmer|frame) ($|,|so|because|when|until|if|and|to|on purpose|again|from|as) !!(from the (dog|baby|toddler|kids)|chewed|by (mistake|accident)|to the (chemist|pharmacy)|in the (lost|wash)|out for the week)
        (son|daughter|nephew|niece|grandson|carer|brother|sister|he|she|they|my %kin) [%often] [%often] (has|took|takes|taken|got|uses|used|keeps|made me sign|had (me|mum|dad|nan) sign|talked (me|mum|dad|nan) into signing) ..2 (power of attorney|bank card|pension|pension book|the deeds|house|savings|cheque book|pin|attorney|over my (account|money|finances)) ...5 (without|never asked|not see|no say|and (i|now|she|he|will not)|gone|spent|spends|empty|not allowed|ask|gives me|says i|do not (get|see)|will not (tell|show|let)|put me in a home|or (he|she)) !!(solicitor (advised|said)|because i asked|for the (shopping|lottery))
        (he|she|%partner|%kin|they) [%adv] (weighs me|monitors my (weight|food|steps|phone|spending)|counts my (calories|drinks|meals|tablets)|pinches my (stomach|waist|fat)|measures my (waist|skirt|hem)) ($|,|every|and|if|before|on|to|in) !!(nurse|for the (dress|trial|study))
        (not|never) (got|have|had|has|seen|hold|held|carried|own|owned|touch|touched|get to (see|keep|hold)) ..1 (my own|any of my own|a penny of my own|my) (bank card|money|account|wages|payslip|pay|key|phone|passport|salary) (since|in (years|months|two)|because (he|she)|(he|she) (has|keeps|holds|gets|sees|takes)|it goes|goes|for (years|months)) !!(lost|stolen|left it)
        %ruler [%often] [%often] (hides|hid|hidden|takes|took|taken|keeps|kept|confiscates|confiscated) (the|my|our|her) [only|car|house|front door] (keys|key|phone|shoes|charger|purse|wallet|router) (so i (can not|could not)|and (locks|locked|leaves|left|goes|went)|when (i|she)|whenever|if (i|she)|every|before|to (stop|make|keep)) ..4 (i|me|she|out|night|leave|go|row|work) !!(forget|lost|safe|from the (toddler|dog|kids)|jokingly|at bedtime|homework)
        """,
        speaks=(
            "I'm not allowed to have a lock on my phone.",
            "He told me which of my family I can speak to.",
            "My husband doesn't allow me to call my sister.",
        ),
        silent=(
            "I'm not allowed to have visitors until Thursday, it's a strict ward.",
            "He told me which of the shops I can get it in.",
            "She won't let me see you before the wedding.",
        ),
        unless=CHILDHOOD + ORDINARY,
    ),
    Sign(
        "seen-all-the-time",
        "coercion",
        "Another person's eyes on phone, place, messages, body and hours, as a rule of the house.",
        """
        (found|discovered|there is|%ruler [%adv] (put|puts|hid|installed)) ..2 (tracker|spyware|hidden camera|airtag|air tag|stalkerware|tracking device|listening device) ..2 (on|in|inside|under|to|hidden in) (my|her|the) ..1 (tablet|laptop|bedroom|bathroom|living room|kitchen|house|watch) !!(the (cat|dog|birds|baby))
        (see|sees|read|reads|gets|get|checks|check|goes through|opens|monitors|looks at|screenshots|copies) (all|every one of|every|every single|each) [of] (my|me|the) ..1 (messages|message|texts|text|emails|email|calls|call|dms|search|searches|post|letter|letters|conversation|chat|chats|photo) ($|,|and|before|when|to|on|from|every|even|with) !!(i send|with me|the team|for work|to (the cat|check for typos)|of the group)
        (deleted|blocked|removed|wiped|deletes|blocks|removes|unfriended|unfriends|cut|cuts) (all|every|half|most|any|everyone|everybody) [of] [the|my|her] (men|man|boys|lads|guys|women|girls|friends|male|female|family|i know|mates|ex|exes) ..1 (from|on|off|in|out of) (my|her) (phone|contacts|life|facebook|insta|instagram|snap|account|socials|whatsapp|friends)
        %who [is|are] [%often] (tracks|tracking|times|timing|monitors|monitoring|logs) (me|my %kin|her|how long i|when i|where i|my every|everything i|my|every) ..3 (to the (toilet|bathroom|shop|shops|loo|door)|every (move|minute|step)|everywhere|say|type|spend) !!(with (my|the) (watch|app)|on (strava|insta)|because i am (ill|diabetic)|and (wags|purrs)|marathon|sleep (score|cycle)|contractions|carbs|calories)
        (tracker|airtag|air tag|spyware|listening device) ..8 (i|she|we|mum) (did not|never|had not|have not|had no idea|do not) (put|install|installed|know|knew|agree|agreed|download|downloaded|set|buy|bought|fit) !!(warranty)
        (found|finding|discovered) (a|an|the|another|his|her|two) ..1 (tracker|airtag|air tag|spyware|hidden camera|recording device|listening device) ..1 (in|on|under|behind|inside|hidden|sewn|taped) (my|the|our|her|mum's) !!(suitcase|luggage|drawer|loft)
        (reads|read|reading|goes through|scrolls through) (my|all my|through my) (messages|texts|phone|emails|dms|chats|diary) (aloud|out loud|out|to (me|his|her|the family)|and (makes|asks|quizzes|questions|shouts)|in front of) !!(glasses|screen reader|because i (can not|am driving)|while i drive)
        """,
        speaks=(
            "He hid a listening device in my bedroom.",
            "She deleted all the men from my contacts.",
        ),
        silent=(
            "I've got an app on my phone that shows me all the buses.",
            "I deleted all the duplicates from my contacts.",
            "We keep the call on while I sleep because we miss each other.",
        ),
        unless=CHILDHOOD + ORDINARY,
    ),
    Sign(
        "price-of-no",
        "coercion",
        "A no, a door, a word to others answered with shame, children, papers, home, sex or oneself.",
        """
        (said|says|saying|threaten|threatens|threatened|threatening|told|tells|warned) ..3 (post|send|share|show|leak|upload|put|publish|email) ..2 (pictures|photos|pics|nudes|video|videos|messages|screenshots|recordings|them online|it online|everything) ..6 (if|unless|because) ..2 (i|my|your|her|everyone|work|boss|mum|dad|family|parents|internet) !!(christmas|holiday|wedding|baby|dog|the trip|to the (group|family|printer))
        (said|says|saying|threaten|threatens|threatened|threatening|told (me|her)|tells (me|her)|warned|swears|telling me) ..4 (never see|not see|lose|take|fight me for|full custody|sole custody|social services|put in care|into care) ..2 (kids|children|son|daughter|baby|boys|girls|kid|custody|boy|girl|grandkids|grandchildren|them) ..4 (again)? ...4 (if|unless|because|when|from me|off me|from her|away) ..1 (i|me|her|my %kin|she|leave|ever) !!(to (school|football|the park|swimming|nan's)|in the (crowd|queue)|seat|bored|swim)
        if (i|she|my %kin) ..2 (leave|left|go|went|tell|told|report|divorce|break up|end it|say no|said no|refuse|speak|talk|try|move out|call the police|do not come back|ever) ..6 (he|she|they|you|ill|hell|i) [%will] [%adv] (take|keep|have|kill (himself|herself|myself|themselves)|hurt (himself|herself|myself)|ruin|destroy|report|tell everyone|tell (my|your) (work|boss|family|parents|mum)|send|post|burn|smash|throw (me|my|you|your)|kick (me|you) out|cut (me|you) off|lose|end up|make sure|deport|ring (immigration|the home office|social services)|call (immigration|social services)|regret|be sorry|pay|suffer|disown|come after) ..2 (kids|children|me|you|us|my|your|our|himself|herself|myself|everything|it|life|house|job|home|out|away|off|with nothing|$|them|baby|dog|everyone|for it|photos|pictures|sorry) !!(the (bus|train)|i will miss|a (taxi|lift)|love|seat|lunch|early)
        (threaten|threatens|threatened|threatening) ..1 (to|with|that) ..4 (kids|children|custody|deport|deportation|immigration|visa|home office|divorce and|social services|police on|himself|herself|his life|her life|themselves|nudes|my visa|kick me out|throw me out|cut me off|disown) !!(with (no pudding|bedtime)|santa|to (sing|cook|move to (spain|wales)))
        (deport|deported|deportation|immigration|home office|my visa|my status|my papers|sponsor) ..6 (if i|he says|she says|he said|she said|threat|threatens|unless i|because i (said|left|told|refused)|he will|he can|she will|get me|have me|ring|cancel) !!(lawyer|solicitor|appointment|interview|form|fee|fees|appeal|queue)
        (have|has|had|having|do|give|gives|let|lets|force|forces|forced|make|makes|made|pressure|pressures|pressured|guilt|guilts|expects|wants|demands|get|gets|nags|pesters) ..3 (sex|sleep with (him|her|them|you)|have (him|her)|into (sex|bed)|in bed|touch (me|him|her)|intimate|do things|it with (him|her)) ..6 (do not want|did not want|said no|say no|have to|make me|makes me|keep the peace|to keep (him|her) (quiet|happy|calm)|or (he|she)|otherwise|sulks|every (night|day)|duty|owe|hurts|crying|even though|even when|ill|asleep|against|refuse|force|angry|whether|afraid|scared|no choice|not in the mood) !!(education|(the )?weekend|therapist)
        (dad|father|mum|mother|parents|family|uncle|brother|brothers|they|aunties|elders) ..3 (want|wants|make|makes|making|force|forces|forcing|sending|taking|arranged|found|promised|tell|telling) ..2 (me|my sister|my %kin|her|him) ..3 (marry|marriage|married|engaged|husband|cut|wed) ..4 (not want|do not|never met|no choice|against|cousin|refuse|say no|or (they|he|she|i)|back home|abroad|pakistan|india|bangladesh|nigeria|somalia|turkey|when i (am|turn)|year older|do not know) !!(for love|rich|already)
        (tell|told) (anyone|anybody|a soul|the police|your (mum|mother|dad)) and (ill|i will|he will|she will|i swear) [%adv] (kill|hurt|make you|take|find you) !!(a (cake|tea)|laugh)
        (or|otherwise|and) (he|she|i|you|we|they) [%will|d] never (see|speak to|hear from) (the|my|our|your|his|her) ..1 (dog|cat|kids|children|son|daughter|grandchildren|mum|family|grandkids|baby|boys|girls|child) again !!(laugh|holiday)
        (said|say|saying|told (him|her|them|you)) (no|stop|i did not want|i did not) ...9 (let (him|her|them|you) ($|,|do|have|finish|in the end|because)|did it anyway|carried on|kept (on )?going|kept on|would not stop|did not stop|forced|pinned|held me|gave in and (let|did it)|froze|lay there|stopped fighting|pretended to (be asleep|sleep)) !!(pudding|cake|dessert|dog|biscuit|second helping|drive|pay|chocolate|toddler|cat|telling|talking|singing|reading|cooking|playing|eating|driving|with the|with his|about|laughing|tickling|walking|down the)
        (wives|wife|girlfriend|husbands|women|girlfriends) [%adv] (owe|owes) (it|him|her|their|sex|them) ..2 (husband|husbands|that|sex|in bed|to (him|her|their|my)|$) !!(a (pint|fiver|tenner|lunch|coffee|text|letter)|to (myself|you|them to)|money|dinner)
        i do it ..1 (even when|even though|even if|because (he|she)|to (keep|stop|avoid)|when i do not want) ..5 (sore|not want|hurts|tired|bleeding|ill|peace|quiet|sulks|sulking|angry|nasty|makes|crying|asleep) !!(running|run|yoga|gym|dishes|washing)
        (threatens|threatened|threatening|says|said|will|going to|would) [to|he will|she will|he would|she would|that he will|that she will] (out|outed|expose|report) (me|him|her|my %kin) to (my|his|her|the|our|everyone|immigration|social services) ..1 (parents|family|work|boss|mum|dad|church|school|mosque|community|landlord|at work|home office|police) ..3 ($|,|if|unless|because|when) !!(say hello)
        (took|slipped|takes|removed|pulled) the condom off
        (wake|woke|woken|wakes|waking) [up] ..2 (to|with|and) (him|his|her|you|someone|he was|find him|find his) ..3 (inside me|on top of me|in me|touching me|hands (on|in|under)|hand (on|in|under|up)|already|doing it|having sex|filming me|taking (pictures|photos|my clothes)) !!(snoring|the cat)
        (he|she|they|someone) [%often] (spiked|drugged) (my|her|me) [drink] !!(dressing|with (rum|gin|vodka))
        (he|she|they|husband|wife|ex|partner) (will|would) (take|keep|get) (my|the|our) (kids|children|son|daughter|baby|boys|girls) (if|when) i (leave|left|tell|told|divorce|report|go to the police)
        """,
        speaks=(
            "He said he'd post the pictures if I broke up with him.",
            "She'll take the kids if I leave.",
            "I have sex to keep the peace.",
        ),
        silent=(
            "She said she'd post the pictures when the baby's asleep.",
            "He'll take the kids to school if I leave early.",
            "My parents found me a husband joke, ha, they wish.",
        ),
        unless=CHILDHOOD + ORDINARY,
    ),
)
