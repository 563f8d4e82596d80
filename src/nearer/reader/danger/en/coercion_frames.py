"""One person's rule over another told by its acts: forbid, question, take, watch, set a price."""

from nearer.reader.danger.sign import Sign

CHILDHOOD = """
(by mistake|by accident|as a joke|the doctor says|till i am|until i am)
(homework|school night|curfew|grounded|exam|exams|gcse|maths|bedtime|nap|nursery|pudding|cake|her cards|his cards|playing cards|surprise|present|spoiler|spoilers|physio|surgery|cast|infection|airport|hotel|for a laugh|prank|game|raffle)
"""

SIGNS = (
    Sign(
        "not-let",
        "coercion",
        "Leave that a grown person has to be given, and is not, for seeing, going, earning, speaking.",
        """
        (%ruler|you) [%adv] (do|does|did|will|would|has|have)? (not|never) [%adv] (let|lets|allow|allows|permit|permits|want|allowed|letting) (me|her|him|us|mum|my (%kin|%child)) [to] [%adv] (go|come|see|talk|speak|visit|work|study|learn|drive|meet|leave|ring|call|phone|text|have|use|answer|keep|touch|open|wear|join|attend|take|get|be|spend|sleep) [to|out|with|alone|on] ..1 (%people|class|classes|school|college|work|church|mosque|temple|english|anyone|no one|nobody|someone|telephone|phone|landline|internet|money|bank|account|job|car|keys|passport|alone|outside|house|flat|doctor|nurse|hospital|social|lipstick|makeup|make up|trousers|jeans|skirt|heels|friends|men|contraception|pill|medicine|medication|tablets|own|papers) !!(until|till|birthday|dress|cards|present|on the (motorway|ice)|in the (rain|kitchen while)|without (cake|tea|a coat)|pay|bag|because (she|he|it) is (contagious|asleep|infectious)|at the table|seat|side|with (a|my) (cold|cough|flu))
        (^|,|and|says|said) (will not|wont|would not|does not|never) let (me|her|my %kin) (hav|have|see|go|use|talk|speak|leave|work|out|call|ring|visit|keep|contact|text) [to|out|with] [my|a|any|the|anyone|no] ..1 (phone|fone|mates|friends|family|mum|sister|house|job|money|no one|anyone|out|one|alone|kids|people|keys|doctor) !!(until|till|because i (failed|have a))
        (he|she|husband|wife|partner|%kin|%name) [%adv] (forbids|forbid|forbade|has forbidden) (me|my %kin|her|him|us) [from|to] (see|seeing|talk|talking|speak|speaking|go|going out|leave|leaving|work|working|having|visit|visiting|contact|contacting) !!(to bed|the (cake|dress|present))
        (is|am|are|was|were) (not|never|no longer) [%adv] allowed (lipstick|makeup|make up|heels|perfume|friends|a bank|privacy|a lock|a say|opinions|(any|my own) (money|friends|phone|account)|male|to (see|talk|speak|go|leave|work|drive|meet|ring|call|text|have|use|choose|wear|lock|close|say no|cry|sleep|eat|spend|visit|shower|contact) ..4 (without (him|her|asking|permission|his)|unless (he|she|i ask)|because (he|she)|if (he|she)|he (says|said|would|will|gets)|she (says|said|would|gets)|on my own|my (own|family|sister|mum|friends)|(other|any) (men|women)|anyone)) !!(until|till|before|yet|at (work|school|the office)|on the (ward|plane)|in (class|the exam))
        (makes|made|make|making|wants|told|telling|tells|expects|forced|forces) (me|her|my %kin) ..9 (delete|block|unfollow|unfriend|remove|drop|give up|cut off|stop (seeing|talking|speaking|going|working)|quit|leave my|resign|change (my|her|my %kins) (number|job)|come off) [_] (every|all|my|his|her|any|lad|lads|guys|guy|men|boys|girls|friends|people|contacts|numbers|everyone|job|church|to|with|school|him|social|facebook|instagram|the pill|contraception) !!(spam|photos|emails|old (files|apps)|dairy|sugar|smoking)
        (delete|block|remove|unfriend) every (lad|guy|man|boy|girl|woman|male|female|friend|number) [from|in|on|off]
        (goes|go|gets|is|been|logs|logged|went) on [to] (my|her|my %kins) (phone|snap|snapchat|insta|instagram|facebook|whatsapp|account|accounts|socials|messages|emails|laptop) and (blocks|blocked|deletes|deleted|reads|read|messages|unfriends|texts|removes|checks|pretends|replies|messaged|unfollows|tells) !!(the weather|recipes|spam|memes)
        (jealous|kicks off|goes mad|sulks|rages|shouts|screams|starts|explodes|accuses|questions|interrogates|punishes|gives me|silent treatment|threatens) ..5 (if|when|whenever|because|every time|for) i ..4 (see|seeing|speak|talk|talking|spend|text|smile|look|go out|laugh|visit|meet|wear|ring|say hello|stand|sit|walk|work) ..4 (%lover|friends|friend|mum|family|sister|brother|mates|colleagues|men's|skirt|dress|makeup|make up|phone|girls) !!(him up)
        (do not|does not|will not|never) (like|want|let|allow|trust) (me|my %kin|her|him) (going|leaving|being|having|talking|seeing|to go|to leave|to have|to be|to see|to talk|to work|working) [..3] (alone|on my own|without (him|her|them)|friends|family|my (mum|family|sister|friends|own)|a job|to (other|anyone|men|him)|with (men|other|anyone)) !!(in the dark|on the motorway|at night in this|hungry)
        (married off|marry off|forced to marry|being (sent|taken|flown|made|forced) ..3 (to|and) marry|sent to marry|made to marry|promised to (a|my|his) (man|cousin|friend|business|uncle)|made (me|her|my %kin) marry)
        (being|be|been|am|getting) (sent|taken|flown|shipped) (to|back|abroad|away|over) ..4 (marry|wedding|marriage|be married|husband|married) !!(my (best|own) (friend|brother|sister)|her wedding|their wedding)
        (wedding|wedding's|marriage|engagement) ...6 (i (do not|did not|never|have not) (agree|agreed|choose|chosen|consent|say yes)|not want (it|this|him) ($|,)|not want to marry|against my will|no (say|choice)|cannot get out|only (met|seen) him once) !!(rain|fuss|to end|cake|to miss|band|speech|hat)
        (may not|can not|must not|never|not allowed to|not permitted to|not to) (refuse|deny|say no to|turn down|turn away) (him|her|my husband|my wife|you) [in bed|sex|his rights|at night|when (he|she) wants|$|or] !!(anything|a biscuit|a treat|when (he|she) (smiles|looks)|those eyes|that face)
        (not like|hates|hate|not want|not approve of) (me|her|my %kin) (working|driving|studying|earning|going out|wearing|socialising|drinking|seeing|having|leaving|talking) ...4 so (the|i|my|we|now|no) ..3 (gone|quit|stopped|left|do not|gave|stay|have not|sold|dropped|deleted|lost|never|not|can not) !!(motorbike|smoke)
        (he|she|my (husband|wife|boyfriend|girlfriend|partner|fiance|family)|husband|boyfriend|his (mum|mother|family)) (would|will|does|do) (never|not) [%adv] (allow|permit|stand for|have) (it|that|me|us) ($|,|because|if|to (go|see|work|wear|have|leave|talk|cut|learn|drive)|out|talking|seeing|working|wearing) !!(any other way|on the (sofa|bed))
        (made|makes|make|making) (me|her|my %kin) (quit|give up|drop|resign from|pack in|stop) (the|my|our|choir|work|college|school|dance|church|football|going to|seeing|singing|driving) !!(smok|sugar|dairy|meat|laughing|crying|pain|car)
        (not|never) allowed [out] (except|apart from|other than|only) (to|for|school|work|with|shopping|church|when) !!(ward|quarantine|isolation|lockdown)
        (getting|be|being|am|get) (engaged|married|marrying) ...9 (i have (never|not) [even] met (him|her)|never even met (him|her)|not know him|do not know him|no choice|did not choose|do not want|without asking|arranged (it|by)|he is (forty|fifty|sixty))
        (dad|father|baba|mum|parents|uncle|family|they) ..2 (says|say|said|decided|arranged|agreed|promised) ..3 (i|she|my %kin) (am|will|must|have to|shall) (getting|be|get|marry|be getting|going to (marry|be)) [engaged|married|marrying] ...9 (met|choice|want|know him|cousin|stranger|my age|older)
        (turned|turns|turning|setting|set) (everyone|everybody|people|them all|them|the whole (family|village|street)|my (own )?(mum|kids|sister|family|friends)) against me
        %agent [%often] [%adv] (stops|stop|stopped|stopping|prevents|prevented|keeps|kept) (me|her|my %kin) [from] (taking my|sleeping|seeing (my|her|any|anyone|friends|family)|working|leaving|talking to|speaking to|driving|earning|studying|contacting|getting (a job|help|treatment)|ringing|visiting|going (out|to (work|church|college|school|the doctor|my))|having (a|my own|any|friends)|praying|learning) !!(third|because i snore|worry)
        (wants|want|tells|told|pushing|pressuring|nagging|begging|asking) (me|her|my %kin) to (quit|give up|leave) (my|her|my %kins) (job|work|course|degree|studies|church|friends|family) ...10 (hid|hidden|or (he|she)|jealous|men|sulks|because (he|she) (does not|do not|is not|hates|thinks i)|so i am home|stay home|threat|took)
        you are not to (see|speak to|talk to|contact|ring|text|meet|visit|be friends with|hang out with|go near|message) (%name|him|her|them|that|those|any|your (mum|mother|sister|friends|family|mates|brother|ex)|anyone|other) [..2] (any more|again|$|,|and|ever|without|friends|lot) !!(till|until|before|present|cat|dog)
        (blocked|deleted|removed|unfriended|taken) (her|him|them|%name|your (mum|sister|friends|ex|mates)|all (your|the|of) ..1|every ..2|those ..1) (on|from|off|in) your (phone|contacts|facebook|insta|instagram|account|snap|whatsapp) !!(spam|scam)
        no (wife|husband|girlfriend|boyfriend|daughter|woman|partner|son|sister) of mine (is|will|goes|works|wears|would|walks|needs|gets|talks|has|leaves)
        (allowed|let|lets|allow) ..1 to? ..6 (unless|if|when|as long as|provided) (he|she|one of (his|her)|his|her|someone) [_] [of] [_] (is (in|there|with|listening|home|present)|comes|goes|sits|drives|is (in|at)|watches|brother|brothers|mother|sister|mum) [..2] (along|with me|in the room|too|with us|next to|listening|$|,|comes|goes) !!(kids|lifeguard|instructor|teacher)
        [only] (see|visit|visited|ring|rings|talk to) (us|me|you|mum|them|her) (if|when|with|unless|while) [_] (he|she|her husband|his wife|%name) (is (in|there|with|listening|present)|comes|sits|allows|says (so|yes))
        %ruler (chooses|picks|vets|decides) (my|her|all my|who my) (friends|doctor|job|clothes|underwear|contraception) ($|,|and) !!(as a|wedding|birthday)
        (am|is|are|was|were) (not|never) [%adv] allowed to (have (friends|money|a job|my own|a bank account|a lock|an opinion|any (friends|money))|say no|see (my (family|mum|sister|own|kids)|anyone|people)|talk to (anyone|men|boys|other (men|people|women)|my (family|mum|sister))|leave the (house|flat)|work ($|,)|go out (alone|on my own|without)|lock the|be alone) !!(until|till|before|because (she|he) is (ill|poorly|contagious)|at work|in class)
        (he|she|they|husband|wife|partner|%kin|%name) [%adv] (forbids|forbid|forbade|forbidden|bans|banned|has banned|stops|stopped|prevents) (me|my %kin|her|him|us) [from|to] (see|seeing|talk|talking|speak|speaking|go|going out|leave|leaving|work|working|having (friends|a|my|money)|wear|wearing|visit|visiting|contacting|contact|use|using (my|her|the)|driving|getting (a|help)|my|studying|learning|meeting|answering|ringing|calling) !!(to bed|the (cake|dress|present))
        (lost|losing|lose|no|got no|not got any|not have any|have no|hardly any|do not have) [all|any] [of] (my|her) (friends|mates|family|contact) (because|since|thanks to|left because) ..2 (he|she|of (him|her)|you|my %kin|him|her|%name) !!(moved|died|is (a|so))
        (wifely|marital|wife's|conjugal) (duty|duties|rights|obligation)
        (brother|cousin|uncle|dad|husband|he|kamran|%name) (walks|drives|takes|escorts|follows) (me|her|my %kin) (both ways|everywhere|to and from) ...5 (so|not allowed|never alone|can not|because|to make sure|watch) !!(lovely|kind|bless|sweet)
        (getting|be|being|am|get) (engaged|married|marrying) ...9 (never (even|once|actually) met|never met|not (even )?met|not know him|do not know him|no choice|did not choose|do not want|have not met|without asking|arranged (it|by)|he is (forty|fifty|sixty))
        (refuses to|refuse to|will not|wont|does not|would not|never) let (me|my %kin|us|her) [%adv] (sleep|eat|rest|wash|drink|sit|go to (bed|sleep|the toilet)|use the (toilet|bathroom)|have (food|water)) ..2 (until i|unless i|till i|if i|because i|for (days|hours)|when i) !!(tasted|finished my|try)
        you do not need (friends|anyone|anybody|them|your (mum|mother|family|friends|sister|mates)|a job|to work|other people|money of your own) ..3 (have|got) me !!(to help)
        (can not|not|never) (see|talk|speak|go|ring|work|drive|go out|visit|shop|leave|sleep) ..4 unless (he|she|%kin|one of (his|her)|his|her) ..2 (is there|is with|comes|agrees|says|is in|drives|goes|allows|watches|sits)
        (he|she|husband|wife|boyfriend|girlfriend|partner) (thinks|says|said|wants|prefers|decided|reckons|insists) ..3 (better|best|safer|right|nicer) (if|that|for) ..2 (i|me) ..1 (am|stay|be|stayed|was|were|gave|give|not|do not|did not|to stay) [_] (home|in|indoors|up work|work|go|going|see|drive|at home|working|earn|have) !!(because i am (ill|pregnant|poorly)|till i am better|with (a|this) (cold|ankle|leg|back))
        """,
        speaks=(
            "My husband not let me come to class.",
            "She isn't allowed lipstick.",
            "she goes on my snap and blocks all my mates",
        ),
        silent=(
            "My husband won't let me pay for lunch.",
            "Visitors aren't allowed on the ward before two.",
            "She won't let me see her cards.",
        ),
        unless=CHILDHOOD,
    ),
    Sign(
        "must-answer-for",
        "coercion",
        "Being questioned, timed and made to ask, send and explain, as the price of an ordinary day.",
        """
        (have|has|had|need|needs|made|makes) [me|him|her|us] [to] (ask|beg) (him|her|my (husband|wife|partner|boyfriend|girlfriend)) ..2 (before (i|she|we) (go|leave|see|eat|sleep|speak|visit|ring|can|have|use|spend)|if (i|she) (can|may|could) (go|leave|see|eat|sleep|speak|visit|ring|have|use|spend)|for (permission|food|every))
        (have|has|had|need|needs|made|makes|make|want|wants|demands|expects|told) [me|him|her|us] [to] (send|sends|sending|show|text|give|provide|produce) [him|her|you|them] (a|every|my|photos|pictures|proof|pics|videos|receipts|screenshots|pictures|live) ..4 (who|where|that i|of me|proof|prove|what (i|she|my %kin) (am|was|wear|eat)|i am with|location|receipts|to show (him|her)|on demand|every hour|of where) !!(recipe|cake|for the (album|insurance|wedding))
        (have|has|had|need|needs|am|is|made|makes|make|supposed|told|expects|forces) [me|him|her|us|to] [to] (hand|give|show|pass|turn|surrender|pay|sign|unlock|let) [over] [_] [his|her|my|all|over|him|in|the] ..2 (phone|messages|wages|earnings|receipts|passwords|salary|pay|payslip|pension|benefits|passcode|bank card|tips|emails) ..1 (over|in|when|every|on|to (him|her|them|my|his)|so|or|and|at the end|$|as soon as|each|before|if|,) !!(repair|tax|accountant|warranty|shop|till)
        (have|has|had|made|makes|make|need|expected) [me|her|him] [to] (explain|justify|account for|report|log|write down|list|document) (every|each|all|any|where|my|what|for) ..3 (trip|minute|penny|pound|journey|call|receipt|purchase|mile|hour|spend|spent|went|been|it|day|time|movement|step|text|message) !!(for (work|tax|hmrc|the (audit|project))|boss|manager|timesheet|expenses|to (my (manager|boss)|the (board|committee|taxman|council|accountant))|at work)
        account for (myself|my (time|day|spending|movements)|every|each|where i|the (housekeeping|change)) [..3] (to (him|her)|on (sunday|friday|monday)|when|every|$|or|each|at the end|penny|minute|been|was) !!(audit|variables|inflation)
        (he|she|they|husband|wife|partner|%kin|%name|you) [%often] [%often] (rings|calls|phones|texts|turns up|drives past|follows|waits|sits|parks|comes|shows up|watches|listens|tracks|counts|times|logs|monitors|sniffs|facetimes|messages|ring|call|check|checks|checked|rang|called) ...9 (check|checking|see|make sure|making sure|prove) [that|if|on|whether|up] (i am|me|she is|who|where|i have not|i was|on me|i really|i went|what) [%adv] [%adv] (really|actually|at|on|there|where|with|in|alone|working|lying|not|i|am|telling|home|been|was|seeing|there|$|every) !!(ok|all right|eaten|safe|well|warm|the tickets|home safe|got (home|enough))
        if (i|she|my %kin) (am|was|talk|look|smile|come|go|take|wear|do not|did not|say|ask|stay|speak|laugh|put|have|am over|get) ..5 (says|say|accuses|accuse|screams|calls|call|thinks|assumes|decides) [me|that] [i] [am|have|must have|must be|been|was|a] [been] (with (someone|another|other|a man|men|some)|cheating|seeing|sleeping|shagging|flirting|having an affair|a slag|a slut|a whore|slag|slut|whore|up to something|lying) !!(joke)
        (listen|listens|listening|stand|stands|stood|wait|waits|standing) (at|outside|by|behind) (the|my) (door|bathroom|bathroom door) (when|while|whenever|if) (i|she)
        (waits|waiting|sits|parks|parked|wait|stands) ...8 (end|outside|car park|gates|reception|work|shift) ...6 (goes mad|go mad|kicks off|if (i|she|my %kin) (walk|talk|come|am)|see who|check who|to see (who|if)|check (i|that)|make sure|goes spare|wants to know who|angry) !!(with (flowers|soup|chips))
        (put|puts|installed|fitted|has|hid|got|set up|there is|placed) ..3 (camera|cameras|baby monitor|microphone|recorder|recording device|bug|nanny cam) ..6 (faces|watch|watches|watching|asks|where i|check|see me|on me|spies|at work|what i|listens|when i|while (he|she) (is|goes)|so (he|she) can|track|me) !!(the (cat|dog|foxes|hedgehogs|baby|birds)|who eats|burglars|parcels)
        (wants|want|needs|has to have|demands|keeps|insists on|makes (me|her|my %kin) keep) (my|her|the) (location|gps|find (my|her|my %kins) (phone|friends)|tracking|tracker|snap map) [turned] (on|all|every|at all|constantly|the whole|24)
        (picks|chooses|lays out|checks|throws out|threw out|cut up|cuts up|bins|binned|burned|burnt|decides) (my|all my|her|what) [own|new|nice|work] (clothes|outfits|underwear|makeup|make up|dresses|skirts|friends|food|meals|i (wear|eat)) (and|so|because|every (morning|day)|before|or|$|,|for me|i like|if) !!(for (the )?(party|charity)|to school|or (he|she) would|for nursery|with me|i look|and i (look|love))
        (told|tells|telling|tell|saying) (the|everyone|people|my|them|his|social|doctors|work) [_] [that] (i am|im|she is|he is|mum is|dad is) [%adv] (confused|mad|crazy|mental|unstable|insane|losing|demented|a liar|lying|bipolar|an unfit|unfit|dangerous|abusive|on drugs|ill in the head|suicidal|hysterical|senile) ..3 (so|believe|listen|nobody|no one|to (take|get|make|keep)|and (now|they|nobody|no one)) !!(about (cake|shoes|plants))
        (makes|make|made|have to|has to|had to|must|wants|want|demands|insists|expects|got to) ...9 so [that] (he|she|they) (can|could|knows|know) [%adv] (see|check|know|hear|watch|track|read|listen|make sure|who|where|what) [to|in] [if|who|where|what|that|me|my|i] [i] !!(the (baby|game|tv|train)|me better|wave|well)
        (stop|stopped|quit) (going through|reading|checking|searching|tracking|monitoring|logging into|looking through|recording) (my|her|me) [phone|messages|bag|drawers|emails|things|post|whatsapp|diary|location|everywhere|calls|pockets|laptop] [while|when|every|and|behind|$|at night|,|without] !!(for (sweets|snacks|chargers|change)|like a puppy|mind|work for)
        %ruler [%often] (opens|intercepts|hides) all my (letters|post|mail|bank statements)
        (has to|have to|must|had to|got to|needs to|need to) (be|go|get|come) (home|back|in|indoors|in the house) [at|by|within|before] ...5 (on the dot|or (he|she|they|hell|ill|there)|to the minute|otherwise (he|she|they|there)|exactly) ..4 (rings|calls|kicks|goes|gets|will|she|he|comes|locks|hell|$|starts|loses) !!(nursery charges|they charge|the (bus|train)|miss)
        %agent [%often] (goes|going|go|went|looks|searches|checks|empties|rummages) [through] (my|her|my %kins) (pockets|bag|purse|drawers|clothes|underwear|bin|bins|handbag|laundry|room) (and (smells|sniffs|asks|accuses|questions|takes|counts|checks|reads|photographs|wants)|when (i|she|my %kin) (get|come)|every (night|day|time)|for (receipts|evidence|signs|proof)|to (check|see if|find)) !!(chargers|the wash)
        (smells|sniffs|smelling|sniffing|inspects|checks) (me|my (clothes|hair|underwear|skin|neck|breath|body|knickers|sheets)) (when i|for|to (see|check)|and|every|if i) !!(lice|nits|ticks|sunburn)
        (ringing|rings|ring|rang|calling|calls|called|texting|texts|texted|phoning|phones|messaging|messages) [me|her|the desk|the office|reception|my work|work|my phone] [up to|about|at least] (twenty|thirty|forty|fifty|sixty|a hundred|hundreds of|dozens of|loads of) times (a|an|every|each|in|before|while|during) ..1 ($|,|and|if|when|night|hour|shift|to) !!(about the (cake|score|party|wedding))
        (give|show|hand|tell|send) (me|her|my %kin) your (password|passwords|passcode|phone code) (and (we|tell|then|that)|or|now|right|$|,) !!(for|i will (order|book|fix|print))
        %ruler (needs|wants|asks for|checks|demands) [the|a|all the|my] (receipt|receipts) for (everything|every|each|even|all) !!(the tax|work|expenses|my accountant|hmrc)
        (he|she|%partner) (weighs|weighed|measures|measured) (me|my %kin|her|us) (every|each|in front|on|and|before|weekly|daily|naked|after) !!(for the (dress|suit|costume)|at the (clinic|surgery|gym)|in at)
        (reads|checks|goes through|looks at|takes) (hers|his|mine|it|them|theirs) every (night|evening|day|morning|time|hour) !!(the paper|meter)
        (makes|made|make) (me|my %kin|her|him|mum|us) (explain|justify|account for|read (out|it out)|show) (the|every|each|all|any|where|who|why|what|them|my|her) !!(joke|rules|homework)
        (not|never) (supposed|meant|allowed) to (talk|be talking|text|be texting|speak|be speaking|ring|be ringing|message|be messaging|see|be seeing|be in touch|contact|have your number) [to|with] (you|anyone|anybody|my (mum|sister|family|friends|brother|dad)|any of you|people) !!(about the (party|surprise|case)|until|before the wedding|in (class|lectures)|at work)
        (have|had|has) to ask (him|her|my (husband|wife|partner|boyfriend|girlfriend)) for (money|cash|every penny|my own|bus fare)
        %agent [%often] [%often] (times|timed|timing|clocks|counts|logs|measures) (my|her|me|how long|the minutes|every minute) ...9 (says|said|accuses|late|over|questions|shouts|kicks off|if i|goes|been with|who|where|mad|hell|punish) !!(splits|laps|personal best|pb|marathon|breast|race|labour|contractions)
        (goes|go|kicks|flips|loses|explodes|sulks|rages|gets|went|hits) ..2 (%badly|off|angry|it|violent|mad|ballistic|the roof|for days) (if|when|whenever|because|every time) i ..6 (a man|men|lads|other (men|women|guys|girls)|male|my (friends|family|sister|brother|mum|mates)|answer straight|pick up|on my own|makeup|make up|skirt|dress|another (man|woman)|anyone|someone else) !!(football|offside)
        (if|when) (it|i|my (phone|location|battery)) (drops|goes off|turn it off|turns off|dies|do not answer|does not|is off|miss|miss (his|her)) ...4 (missed calls|calls|messages|texts|kicks off|turns up|rings (everyone|my|work)|hell|goes mad|accuses|police) !!(mum worries|boss)
        (he|she|they|%partner|%name) (gave|gives|give|allowed|allows) (me|her|my %kin) (ten|twenty|thirty|forty|fifteen|five|an|half an|one|two|sixty|forty five) (minutes|minute|mins|hour|hours) ...6 (outside|be back|waiting|timing|timed|to (do|get) the (shop|shopping)|or (he|she)|late|watch) !!(pizza|bake|exam)
        (told|tells|telling|informed) (the|my|their|her|his) (school|nursery|gp|doctor|bank|work|surgery|neighbours) ..2 i am (not|never) (allowed|to|fit|well)
        (adds|checks|counts|goes over|goes through) (it|them|the receipts|the shopping|the bill|the change) [up] ..3 (and what|what does not|out of (next|my)|to the penny|and if)
        (not|never|do not) (get|given|have|get any|allowed) [any|my] (dinner|fed|food|to eat|a meal|tea|supper|lunch) ..3 (if|unless|until|with (them|the rest)|when) ..4 (i|weigh|up|over|the rest|he|she|weight) !!(wash your hands|home late|finish (work|my))
        (watches|watch|watching) (me|my %kin|her) (go in|walk in|come out|get on|get in|walk to|from the (car|window|van)) ...6 (outside|waiting|until|till|back at|and (he|she) (is|waits)|to make sure|at (five|four|six)) !!(wave|safe|home safe)
        (drives|drops|takes|walks|escorts) (me|her|my %kin) (to|in to|into|home from|to and from) (work|college|school|the shops|town|uni|lectures|church|mosque) ...4 (watches|waits (outside|until|and)|sits (outside|in)|times|checks|counts) !!(for the bus)
        (rang|rings|ring|called|calls|messaged|texted) ..3 (to ask|asking|wanting to know|to know|and asked) why (i|she|my %kin) (had|have|was|am|went|did|put|left|opened|got|ate|took|sat|spoke|turned) !!(called|rung|not (rung|called|answered)|rang|missed)
        (has to be|be|puts (it|me|her)|put (it|me|her)|goes|is|makes (me|her|my %kin) put (it|you)|have to have (it|you)) on speaker [phone] ...4 (so|because|and (he|she)|when|if|while) ..1 (he|she|can|hear|listens|listen) !!(hear the (baby|song)|driving|everyone|sing)
        (cannot|can not|could not|do not|not) [%adv] (reply|answer|text|ring|write) [back|to you] (until|till|unless|when|while) (he|she|%kin|%name) (is|has|goes|was|falls|leaves) [%adv] (asleep|gone|out|in bed|at work|in the (shower|bath)|not (looking|here|in)|to (sleep|work|bed)|around|here)
        (wait|waiting|have to wait) (until|till) (he|she|%kin|%name) (is|goes|falls|has gone) [to] (asleep|sleep|sleeping|bed) to (reply|text|ring|call|write|talk|message|answer|eat|cry) !!(baby|babies)
        (allowed|gets|get|got|have|given) (one|two|three|an|ten minutes of) (call|calls|visit|visits|outing|outings|friend|friends|bath|baths|shower|showers|hour|hours) (a|per|each|every) (week|day|month) ...5 (he|she|him|her|husband|listens|timed|supervised|if i) !!(ward|prison|nap|physio|parking)
        (answers|speaks|talks|replies|orders|decides) for (me|her|my %kin) (at|when|in|with|and|,|because|so|every) ...5 (doctor|doctor's|gp|nurse|anyone|everyone|even|people|restaurant|hospital|not (let|allowed)|never|interrupts|corrects|bank)
        (rules|a list|list|rota|chart|contract|points) ..4 (fridge|wall|he (wrote|made|gave)|she (wrote|made|gave)|for me|i had to sign) ...8 (punish|lose my|lose|stand|dinner|phone|break one|if i|or else|not allowed|permission) !!(kids|shopping|housemates|flatmates|chores)
        (gave up|quit|left|handed in|dropped out|dropped) (my|her|the) ..1 (job|course|notice|choir|degree|friends|band|uni|licence|hobby) (for|because of|because) (him|her|he|she|my (husband|wife|boyfriend|partner)) ...4 (did not like|jealous|made|kept|hated|said|would not|rang|followed|thought i|accus|wanted me)
        """,
        speaks=(
            "My niece has to ask her husband before she can ring me.",
            "He rings work to check that I'm really there.",
            "I have to send her a picture of who I'm sitting with.",
        ),
        silent=(
            "She rings to check that I'm ok.",
            "I have to send her a picture of the cake.",
            "He times my runs and shouts splits at me.",
        ),
        unless=CHILDHOOD
        + "\n(splits|marathon|contractions|cycling|insurance|best husband|bless|timesheet|timesheets)",
    ),
    Sign(
        "needful-held",
        "coercion",
        "What a person needs to leave or live by, in another's hands: money, papers, keys, a phone.",
        """
        (want|give me|need|where is|let (me|her|my %kin) have|hand me|get|wants|asked for|ask for) [back] (my|her|my %kins) (passport|papers|documents|visa|birth certificate|bank card|id|medication|phone) (back|now|today|from (him|her|them|his|my %kin)|and (he|she|they)|but (he|she|they)) !!(from the (office|post|embassy|shop|repair|pharmacy|chemist|consulate)|for the (trip|flight)|tomorrow)
        (keeps|kept|keep|has|took|takes|holds|hides|locks|locked) (mum's|her|my|nan's|dad's|gran's|his|their|all our) (purse|wallet|pension|bank book|card|cards|money|benefits|keys|phone|passport|papers|medication|tablets) ..4 (safe|locked|away|drawer|and (gives|makes|will not|says|tells|only|doles|checks)|so (she|i|he|we) can not|from (her|me|him)|off (her|me)|and i|hidden) ..2 (gives|makes|not|coins|only|have to|beg|ask|must|leave|go|explain|account|permission|allowance|$) !!(festival|in case|trip|flight|till|until we)
        (wages|pay|money|salary|card|purse|pension|benefits|account|accounts|bank) ...8 (gives|give|get|gets|allows|allow|doles|hands|leaves|gave|gives|have) (me|my %kin|her|him|mum|nan|i) [back] [a|out|only|some|few] (coins|tenner|fiver|allowance|pocket money|quid|pounds|cash|bus fare|pennies|change|twenty|ten|five|nothing|back|housekeeping)
        (has|have|took|takes|keeps|got) (the|my|both|all the|our) (car keys|keys|phone|phones|money|bank cards|cards|car|internet|wifi) and (i|we|she) (have to|has to|must|can not|am not|ask|beg|had to|need to|explain|could not|walk) !!(wait (for|at)|at home till|get the bus, it)
        %ruler [%often] (taken|took|takes|confiscated|smashed|hid) my phone (so i (can not|could not)|and (goes through|went through|will not|checked|hid)|off me (so i (can not|could not)|and|when|if|again|every))
        (all|every|whole) [of] (my|her|the|our) (money|wages|pay|income|benefits|pension|savings) (goes|go|is|are|went|gets paid|paid|into) [straight|paid|all] (to|into|in) (his|her|their|him|her|them) [_] [account|name|pocket]? !!(university|school|trust fund)
        (locks|locked|padlocked|padlocks|hides|hid|hidden|rations|counts|took|takes|controls|withholds) (the|my|her|our|away|all the) [the|my] (food|fridge|tablets|medication|inhaler|insulin|heating|nappies|formula|toiletries|pads|tampons|shoes|coat|wheelchair|glasses|walking frame|frame|stick|hearing aid|hearing aids|crutches|methadone|epipen) ..2 (away|and (says|said|gives|only)|so|if|from (me|my %kin|her|him|us)|until|because i|unless|as punishment|to punish|off (me|my %kin|her)) !!(toddler|child lock|kids|cat|dog|himself|herself|by accident|biscuits|in the safe at)
        (cut|cuts|smashed|broke|destroyed|sold|threw|burned|burnt|gave|binned|slashed) (up|away|out|off)? [all] (my|her) ..1 (clothes|phone|laptop|passport|certificates|car|bike|wheelchair|uniform|shoes|sim|bank card|tyres|glasses|work) ..2 (so|because|when|to stop|after i|before my|if i|in front of) ..2 (i|me|could|can|not|leave|said|told|wore|interview|job|went) !!(accident|fell|charity|upgrade|spilt)
        (he|she|%kin|%name) [%often] [%often] (cancelled|cancels|cancel|blocked|blocks|froze|freezes|stopped|stops|cut off|cuts off) (my|her|my %kins) (card|cards|bank card|account|phone|phone contract|appointments|appointment|contraception|insurance|bus pass|lessons|driving lessons|driving test|benefits|broadband|calls) ...6 (when|because|if|so|every|twice|again|to (punish|stop)|after|without) !!(fraud|lost|stolen|scam|upgrade)
        (has|got|have|holds|keeps) (my|her|the|our) (bank app|banking app|banking|bank card|online banking|payslips|salary|wages|pin|logins) on (her|his|their) phone and
        (will not|wont|refuses to|never|would not) (put|have|let|add) (me|her|my %kin) [be] on (the|our|his|her) (bank account|account|joint account|mortgage|deeds|tenancy|lease|bills) !!(until (we|the))
        (ask|asking|beg|begging) [him|her] for (money|cash|a few pounds) (for|to (buy|get|feed)|like|every|and) (nappies|pads|tampons|food|milk|shopping|the (kids|baby|bus)|formula|shoes|bread|a|i|petrol|week|day) !!(school trip|lunch)
        (employer|madam|sir|agency|gangmaster|family i work for|woman i work for|man i work for|landlord) ..1 (locks|locked|keeps|kept|holds|has|takes|took|hides) (the|my|our|me) ..1 (gate|passport|papers|documents|door|phone|in|wages|visa|fridge) ...9 (day off|since|pay|paid|wages|first|owe|debt|leave|out|not|never|sleep|until) !!(bring|key so|ten so)
        (%agent|and) [%often] [%often] (taken|took|takes|taking) over (my|all my|her|nan's|mum's|our) [bank|joint|pension|online] (account|accounts|money|finances|pension|cards|benefits|phone|life) !!(since my (eyes|stroke|fall)|i asked|for me)
        (not|never) [%adv] (had|have|got) (my|a|her) own (key|keys|door key|money|phone|account|bank account|card|purse|room|email|bank card) (for|in|since|because|all the time) [over|nearly|about] (a|two|three|four|five|six|seven|ten|years|months|i|he|she|we) !!(moving|moved out)
        (taken|took|has|have|got|hidden|hid|holding|keep|keeps) (my|our|her|his|the) (girl's|daughter's|sister's|friend's|niece's|granddaughter's|cousin's|girls|daughters|mum's|son's|mate's) passport !!(renew|post)
                (holds|keeps|has|took|have|keep|got) my ..4 (meds|medication|passport|card|papers|documents|keys|certificate|licence|benefits|phone|visa|inhaler|id|bank book) and (says|will not|wont|makes|only|tells|gives|decides|said) ..3 (i can|me|until|when|if|them|back|what) !!(get (them|it) at|pick)
        (i|she|he|you) (can|could|will|may) (have|get|see) (it|them|my [_] (phone|meds|keys|card|passport|money|kids|laptop|pills)) [back] (when|if|once|as soon as) (i|she|you) (stop|apologise|say sorry|leave|quit|agree|sign|lose|drop|delete|learn|beg|come home|finish with|end|prove|sleep|behave|obey) !!(homework|revision|crying|whining)
        (made|make|makes|forced|forcing|got|had) (me|my %kin|her|him|mum|dad|nan|gran|grandad) [to] sign ..3 (loan|house|deeds|papers|contract|form|forms|mortgage|agreement|will|attorney|cheque|document|documents|something|over|car|tenancy|stood over) !!(card|petition|cast|plaster|guest|shirt|nda at work)
        (stood|stands|standing|stand) over (me|my %kin|her|him|mum|nan) (while|until|till|when|to make|and (made|watched|counted|shouted|said)|as i|,|$) !!(the (stove|pan)|sing)
        (i|ive|we) [have|ve] (threw|thrown|flushed|binned|chucked|hidden|hid|taken|took|cancelled|cut up|got rid of) your (pills|pill|contraception|tablets|medication|bank card|card|cards|phone|passport|sim|clothes|dress|appointment) !!(by (mistake|accident)|out of date|expired|into the|in for|to the (shop|cleaners))
        %ruler [%often] (counts|measures|weighs|marks|logs) the (mileage|milk|bread|petrol|toilet roll|tampons) (when|before|after|every|so|to|and|on) !!(for work)
        (moved|moves|hid|hides|hidden|spent|emptied|drained|froze|frozen|cancelled|closed|taken|took|blocked|locked|stopped|changed) (the|all the|our|my|all our|all my) ..1 (money|account|accounts|savings|cards|card|pin|passwords|bank|joint account|wages) (so|before|to stop|until|because|and (now|will not|i have|left|i can)|when i|if i|so that|in case i) ..2 (i|me|leave|left|can not|could not|nothing|no|said|we) !!(find it|a better rate|saved|fraud|scam)
        (paid|paying|work|worked|working|works) ..3 (no (pay|wages|money)|without (pay|wages|a day off)|for nothing|never paid|eighteen hours|seven days) ...6 (passport|locked|sleep|madam|house|leave|not allowed|papers|family|employer|debt|owe)
        (no|not any|not got any|not have any|do not have|without|never had|never see|never seen) [any] (access|money|card|bank account|say|income|penny|statement|cash) (to|of|in|over|from) (my own|our|the|my) [_] (account|money|bank|name|own|accounts|wages|savings|it|spending|pension) !!(abroad|holiday|until payday|app)
        (debt|debts|loan|loans|credit card|credit cards|contract|phone contract|mortgage) (in|under) my name [..4] (without|i (did not|never|do not)|he|she|made me|to|forced|behind my back|and)
        (got|made|make|makes|making|forced|forcing|pressuring|pressured|bullied|want|tricked|keeps on at) (me|her|my %kin) [to|into] (sign|signing) (the|my|it|everything|over|power|papers|a|some|away) ..3 (over|house|flat|attorney|papers|deeds|away|will|loan|it|to (him|her|them)) !!(petition|card|parcel|birthday)
        (takes|taken|took|taking) (her|him|my (daughter|sister|niece|cousin|friend|girl)|%name) (abroad|out of the country|back home|to (pakistan|india|bangladesh|somalia|nigeria|yemen)) ...6 (marry|married|dress|wedding|holiday it|not a holiday|cut|engaged|not coming back)
        (lives|live|living|kept|keep|keeps|put) (me|my %kin|her|him|dad|mum|nan)? in (one|the back|the box) room ...4 (now|since|moved in|took over|own house|my house)
        (account|benefits|phone|tenancy|car|contract|bills|everything) [is|are] [all] in (his|her) name so (i|he|she) (can|can not|have|do not|has|will|sees|knows|get) !!(discount|points)
        (my|her|mum's|dad's|nan's) (card|pension|benefits|money|wages) ..4 (gives|give|hands|leaves|get|gets|doles) (me|my %kin|her|him|us) [back] [out] ..2 (pounds|quid|a week|a day|allowance|on (fridays|mondays)|what (he|she) (thinks|decides)|enough for)
        (took|taken|takes|taking|keeps|has|hides|hid|unplugs|removes|removed) (the|my) (battery|sim|router|charger|spark plug|distributor cap|fuse|door handle|wifi box|landline|phone line) (out|with (him|her)|to work|from|off|away|when|so|every) !!(to charge|flat|in the)
        (work|working|worked) off (my|her|the|a|our) (debt|fare|flight|ticket|what i owe)
        owe (him|her|them|the (boss|agency|family|gangmaster)|madam|my (boss|uncle)) ..5 (flight|ticket|visa|rent|food|passage|journey|bringing me) ...6 (work|until|pay|passport|leave|years|never)
        (eight|ten|twelve|six|nine|fourteen|fifteen) (of us )?(to|in) (a|one) room ...6 (wages|pay|boss|passport|not (leave|allowed)|work|owe) !!(hostel|festival|trip|tent)
        (moved in|taken over|took over|use|uses|using|in) (my|his|her|the) (flat|house|place|spare room) ...8 (cannot say no|scared|make me|not (leave|go|my own)|selling|drugs|dealing|deal|owe them|not allowed in) !!(cousins|airbnb)
        (visa|sponsor|sponsorship|papers|right to stay|residence|status) ..4 (depends|tied|through|in (his|her) hands|up to (him|her)|because of (him|her)) ..6 (leave|cancel|says|do what|behave|careful|so i|if i|reminds|threat)
        """,
        speaks=(
            "You've moved the money so I can't leave.",
            "I want my passport back.",
            "Jen has the car keys and I have to explain every trip.",
        ),
        silent=(
            "Jen has the car keys and I have to wait for her.",
            "I want my passport back from the embassy before Friday.",
            "He moved the money to a better rate.",
        ),
        unless=CHILDHOOD
        + "\n(embassy|visa office|flight|cruise|better rate|burger|budget app|sales|pharmacy|toddler)",
    ),
    Sign(
        "or-else",
        "coercion",
        "A price set on leaving, telling or refusing, paid in shame, children, home or papers.",
        """
        (if|unless|when|or) (i|you|she) [%adv] (leave|left|go|tell|told|try|divorce|end|see|saw|visit|speak|talk|report|refuse|say no|do not|did not|ever|walk|call|move|ask|break up|contact|complain|quit|marry) ...6 (he|she|they|you|i|hell|ill|%kin) [%adv] [says] [he|she|they|i] [will|would|ll|is going to|are going to|threatens to|gonna] [%adv] (tell|send|show|post|share|leak|report|ring|kick|throw|ruin|destroy|out|expose|stop|deport|sue|get|put|have|make sure|burn|sell|cut|call|take|keep) ..3 (everyone|everybody|people|them all|video|videos|photos|pictures|pics|nudes|screenshots|your mum|my mum|my boss|your boss|my work|my family|your family|my parents|kids|children|baby|social services|immigration|home office|police|school|church|court|custody|house|me out|you out|her out|on the street|deported|sectioned|committed|life|job|career|visa|money|penny|sacked|fired|last one) !!(about (the|your|my) (surprise|party|cake|snoring)|to (bed|school)|for (lunch|tea)|photos from|a lift|out the bins|out to|on holiday|swimming|jumper|cake)
        (come (home|back)|answer (me|my %kin|your phone)|do it|do what i say|shut up|be there|ring me|reply|get back here|delete it|pay (me|my %kin|up)|send (it|more|another)) [now|right now|tonight] or (i|ill|i will|he|she) [will|ll] [%adv] (send|show|tell|post|share|leak|put|come|burn|smash|take|report|call) ..4 (video|videos|photos|pictures|pics|nudes|everyone|mum|boss|work|school|screenshots|family|down there|door|kids|dog|things|stuff|police|online)
        (will not|not|never) (get|have|keep) (a penny|the kids|the children|your kids|your children|my kids|our kids|a single penny|a thing|the house) [or|again|from me|and|if|,|$|out of] ...5 (make sure|kids|penny|again|if (you|i)|leave|court|judge|you will|never|lawyer|from me) !!(change|bargain|pocket money|discount)
        (lose|losing|loses|take|taking|takes|get|getting|keep) [full] (the|your|my|our|custody) [of] [the|my|your]? (kids|children|baby|home|visa|house|job|son|daughter|%child)? [off|from|away] [me|you] (if|unless|when) (i|you|she) [%adv] (leave|tell|speak|go|do not|report|divorce|refuse|call|ask|walk|complain|say|fight|argue|move)
        (says|said|threatens|threatened|tells|told|swears|saying) ..6 (get custody|find (me|her|my %kin) unfit|have (me|her|my %kin) (sectioned|deported|committed|arrested|locked up)|take (my|her|my %kins) (kids|children|baby|son|daughter)|ruin (me|my %kin|my life)|destroy me|tell everyone i|will believe (me|my %kin|a word)|believe (me|her|my %kin) over) !!(to (school|swimming|football)|lunch|about the surprise)
        (locked|locks|took|hid|hides|stole|froze|emptied|cancelled) ..4 so (i|we) (can not|could not) (leave|go anywhere|get away|go out|escape|work|see anyone|tell anyone)
        if (you|u) (loved|love|really loved|cared about) (me|her|my %kin) (you|u) [would|will|ll] ...4 (every night|till i|until i|again and again|on and on|keeps|and if i do not|so (i|she|my %kin) (do|did|gave))
        (goes|says|said|went|keeps saying|tells me|is like) if (you|u|i) (loved|love|really loved) (me|my %kin|him|her) (you|u|i) [would|will]
        (every night|keeps on|on and on|goes on|nags|begs|sulks|pesters|wears (me|her|my %kin) down) ...5 (till|until) i [just|%adv] (have sex|sleep with|let (him|her) ($|,|touch|have)|stop saying no)
        (nobody|no one|who|police|court) (will|would|is going to|else will|is ever going to) (believe|want|love|take|have|listen to) (you|me|her) ...4 (so do not|if you (leave|tell|go)|leave|tell|said|says|anyway|keeps (saying|telling)) !!(hungry|my story about|fishing)
        (naked|nude|nudes|intimate|private|sex tape|sex video|topless|pictures|video|videos|photos|pics) ..2 (of me|of her|i sent|he took|she took) ..8 (send|sends|post|posted|posting|share|shared|leak|show|showed|put|online|everyone|work|dad|threat|blackmail|unless|if i) !!(wedding|holiday|party|beach day|graduation)
        (blackmail|blackmails|blackmailing|blackmailed|extorting|sextortion) (me|my %kin|her|him|us|with|over|for) !!(into (karaoke|dessert|coming|cake|a puppy)|with (cake|biscuits|chocolate|puppy))
        (every night|keeps on|on and on|goes on|nags|begs|sulks|pesters|wears (me|her|my %kin) down) ...5 (till|until) i [just|%adv] (give in|do it|let (him|her|you)|say yes|agree|have sex|sleep with|stop saying no|do what)
        (they|he|she|family|agency|sponsor) (will|would|can|could|says (they|he|she) will) (send|have|get) (me|my %kin|us|her) (back|sent back|sent home|deported) (if|unless|when) ..3 (i|we|she) !!(home early|poorly|with (cake|leftovers))
        (told|tell|tells|rang|emailed|ringing|messaged) (my|her|my %kins) (boss|work|manager|school|college|landlord|doctor) ..4 (resigned|quit|was leaving|not coming back|was ill|was mad|was on drugs|drinks) [and|so|without|behind] !!(was ill with)
        (cancel|withdraw|ring|report|phone|stop|pull) ..3 (visa|sponsorship|home office|immigration|papers) (if|unless|when|the (day|minute)) (i|we|she)
        (god|pastor|elders|church|imam|priest|scripture|bible|quran|vicar) ..3 (says|say|said|wants|told|tells) ..6 (obey|submit|go back to (him|her|my)|stay with (him|my|her)|not leave (him|her|my)|my duty as|serve (him|my))
        (they|dad|mum|parents|uncle|aunties|family|grandparents) ..3 (found|chose|chosen|picked|arranged|choosing|promised) (me|her|him|a (boy|man|husband|girl|wife)|my husband|someone for (me|my %kin|her)) ...9 (not want|never met|say no|sixteen|fifteen|seventeen|fourteen|exams|refuse|no choice|not love|do not know him|twice my age|fifty|forty)
        """,
        speaks=(
            "She says if I see my brother she'll tell everyone I hurt the kids.",
            "Come home or I'll send your mum the video.",
            "You won't get a penny or the kids, I'll make sure of that.",
        ),
        silent=(
            "If you see my brother he'll tell you about the fishing.",
            "Come home or I'll eat your tea.",
            "If I go I'll take the dog out first.",
        ),
        unless=CHILDHOOD
        + "\n(tea|snoring|fishing|surprise|match|wedding|puppy|holiday photos|end of the film|lift|bins|pizza|cinema)",
    ),
)
