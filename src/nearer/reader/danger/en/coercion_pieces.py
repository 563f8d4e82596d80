"""One person's rule told in pieces: a check here, a leave to ask for there, a price for both."""

from nearer.reader.danger.en.coercion_frames import CHILDHOOD
from nearer.reader.danger.sign import Sign

SIGNS = (
    Sign(
        "ruled-in-small-things",
        "coercion",
        "Each may pass by itself: phone, hours, money, friends, clothes. Two together are a rule.",
        """
        %partner [%often] [%often] (check|checks|checked|checking|read|reads|reading|go through|goes through|goes thru|go thru|going thru|going through|went through|looks at|looks through|look through|scrolls|unlocks|takes|took|has|keeps|holds|knows|wants|want|asks for) [all|all of|every|through|the password to|the code to] (my|her|our) [_] (phone|messages|texts|emails|location|call log|history|passwords|password|pin|passcode|mileage|pockets|bag|diary|receipts|likes|contacts|step count|bank app|statement|statements|browser)
        %partner [%often] [%often] (asks|ask|asking|wants|want|needs|need|has|demands|insists|expects|quizzes|questions|interrogates|times|tracks|counts|rings|calls|texts|messages|facetimes) ..4 (where (i|she|my %kin) (am|was|have been|go|went)|who (i|she|my %kin) (am|was|saw|spoke|talk|with)|who (was|is) there|what (took|kept|time i)|how long|why i was (late|so long)|how many (minutes|miles)|prove (it|where)|every (hour|ten minutes|half hour|break|lunch)|to see (who|where)|to check)
        (not|never) [%often] [%often] (let|lets|allow|allows|allowed|permitted|letting) [me] [to] !(eat|sleep|worry|down|go) ..2
        (%partner|and|if) [%often] (lets|let|allows|allow) (me|her|my %kin) (go|have|see|use|out|keep|spend|drive|work|talk|sleep|eat|buy|wear|ring)
        (ask|asking|need|get|got|beg|without) [his|her|for|him for|her for|for his|for her] (permission|leave to)
        %partner [%often] [%often] (says|said|decided|decides|told me|tells me|reckons|thinks|prefers|wants|insists) [that] ..1 (i (can not|may not|am not to|must not|do not need [a|to|any]|should not|have to|must|am not|was not to|could not)|me to (quit|stop|stay|give up|leave|cut|block|delete|drop|wear|cover|sleep|eat))
        (my|her|our|all the|the|all my|all our) [_] (wages|wage|pay|salary|benefits|pension|money|savings|card|cards|bank card|account|child benefit|student loan|tips) ..3 (into|to|with|off) (his|her|their|him|her|your) [account|name|hands|$|,|and]
        (ask|asks|asking|beg|begging|have to ask|give|gives|gave|gets) [_] [him|her|me|us] [for|a|ten|twenty|five|some|an] ..1 (money|cash|pounds|quid|tenner|fiver|allowance|pocket money|bus fare|receipts|receipt|change|pads|petrol money|food money)
        (not|never|stopped|no longer|hardly|barely|lost) [%often] (seen|seeing|see|sees|speak|spoken|speaking|talk|talked|talking|allowed|touch|visit|go|going|my|ringing|ring) [to|out|with|all|in touch|round] [with] [my|any|the|all] (friends|mum|sister|family|mates|brother|anyone|dad|parents|people|girls|lads|choir|church|cousin|aunt|own (friends|family))
        %partner [%often] (does not|do not|did not|never|hates|hate|dislikes) [like|likes|liked|trust|want|approve|approve of|get on with] (it when i|me (going|seeing|working|having|talking|being|wearing|out)|my (friends|mates|family|mum|sister|job|brother)|any of my)
        %partner [%often] [%often] (accuses|accused|calls (me|her|my %kin) a|called (me|her|my %kin) a|says i am (cheating|a slag|sleeping|flirting|seeing)|thinks i am (cheating|sleeping|seeing|flirting|at it)|jealous (of|if|when)|sulks|kicks off|goes mad|goes cold|goes ballistic|gives (me|her|my %kin) the silent|will not speak|does not speak|stops speaking|did not speak|shouts|punishes|makes (me|her|my %kin) pay)
        (what|how) (i|she|my %kin) (wear|eat|weigh|spend|post|drink|do with my hair|dress|say to people) !!(for|to the)
        (made|makes|make|making|forced|had|got) (me|her|my %kin) (change|take off|wipe|cover|throw|delete|block|quit|resign|give up|hand|drop|cancel|unfriend|apologise|sleep|stand|kneel|sit|promise|sign|swear|strip|weigh) !!(laugh|smile)
        (took|takes|hid|hides|hidden|has|keeps|locked|locks|kept|sold|got) [away] (my|her|the|both|all the|our) [house|car|front door|back door] (keys|key|car keys|shoes|passport|purse|charger|sim|router|door|doors|door key|coat|bike) !!(in for|for (the|an) (mot|service))
        (take|takes|lose|losing|get|gets|keep|keeps|see) [the|my|our] (kids|children|baby|custody|boys|girls|son|daughter|house|visa) ..2 if (i|she|my %kin) (leave|left|go|tell|complain|do not|ever|say)
        (he|she) (likes|wants|needs|expects|requires) ..3 notice
        %partner (checks|reads|looks|scrolls) (at|every|when|before|after|through|thru|it|them|on) ..2
        (rang|rings|ring|called|calls|messages|messaged|texted|asked|asks|wanted to know) ..5 why (i|she|my %kin) (would|had|have|was|did|put|left|opened|got|ate|took|sat|spoke|turned|am|went)
        (is|are) (his|her) department
        (bad influence|bad influence on me|no good for me|turning (me|her|my %kin) against|poisoning me|against (him|her|us)|wanted him|after him|common|trouble|jealous of us) ...4 (he|she) (said|says|reckons|thought|reckoned)
        (made|makes|make) (me|my %kin|her|him|mum) explain
        stood over (me|my %kin|her|him)
        (phone|bill|contract|account|accounts|car|house|flat|tenancy|everything|benefits) (is|are) [all] in (his|her) name
        (no|not|without|need|on) (his|her) (say so|permission|approval|blessing)
        (get|got|given|gives me|gave me|have|on|live on) ..1 (ten|twenty|thirty|forty|fifty|five|fifteen) [pounds|quid|dollars|euros] (a week|a day|on (fridays|mondays|saturdays)|for the week)
        (answers|speaks|talks) for (me|her|my %kin) ($|,|at|when|in|to|and|now)
        (gave up|quit|left|dropped) (my|her|the) (job|course|choir|band|friends|degree|class|classes) (for (him|her)|because (he|she)|when (he|she)|after (he|she))
        (put|puts|installed|fitted|got|is|has|there is) ..2 (camera|cameras) ..3 (kitchen|bedroom|living room|bathroom|hall|lounge|house|landing|front room|now) !!(dog|cat|baby|burglar)
        """,
        beside="""
        (can not|cannot|not) [%adv] (come|go) (out|round|over|along)
        so (are|is) the (car|post|money|heating|bank|phone|keys|passports|cards|bills)
        (a|any) (few|couple of) (days|days'|hours|weeks)
        (need|have|got|must|used) to (ask|asking) [him|her|first] ($|,|and|before|but)
        (wait|waiting) (until|till) (he|she) (is|goes|has|leaves|falls)
        (friend's|friends|work|library|neighbour's|second|different) (phone|computer|number)
        (nobody|no one|not one) [of them] left
        (usually|always|mostly) [it is|its|a] no ($|,)
        (easier|simpler|safer|quicker|not worth) ..2 (not to|to (agree|say (yes|nothing)|stay (in|home)|give in|do it|just|let him|let her)|the (row|argument|hassle|grief|mood|fight)|if i do)
        (for my own good|because (he|she) loves me|keep (me|her|my %kin) safe|(he|she) is only (worried|protecting)|what (wives|couples|partners|women) do|that is what love|only looking out|proves (he|she) cares|it is (his|her) way|in (our|his) culture|man of the house)
        (is (that|this|it) normal|does that sound|is that (ok|right)|am (i|she|my %kin) (mad|going mad|overreacting|crazy|being)|normal ($$|right)|that is not normal|not normal)
        (can not|cannot|could not|not able to|no way to|too scared to|nowhere to|dare not) [%adv] (leave|go|get (out|away)|tell (him|her|anyone)|say no|breathe|see (anyone|anybody)|have (anything|anyone))
        (nobody|no one|not anyone|they would not) ..2 (believe|knows|see|speak to|talk to|left|to ring)
        (hidden|hide|hiding|secret|secretly|in secret|behind (his|her) back|without (him|her) (knowing|finding)|does not know i|deleted|delete|second phone|before (he|she) (gets|comes|sees|checks))
        (be|get|come) (home|back|in) (by|before|within|in) ..3 (or|because|otherwise|if|every|each|$|,)
        (five|ten|fifteen|twenty|two) minutes (late|over|to)
        (prisoner|trapped|like a (child|kid|dog|servant|slave|maid)|suffocating|suffocated|owns me|his (property|slave)|under (his|her) thumb|caged|cage|lead)
        (scared|frightened|terrified|afraid|dread) (of (him|her)|to (say|ask|tell|leave|go)|what (he|she)|when (he|she))
        (silent treatment|for days|all (night|weekend|week)|until (i|she|my %kin) (agree|say|give|do|apologise|cry|beg))
        """,
        speaks=(
            "He goes through my phone every night. I've not seen my sister since March.",
            "My wages go into her account and I ask her for bus fare.",
            "She doesn't like my friends. It's easier not to go.",
        ),
        silent=(
            "He has my phone, his is dead. I've not seen my sister since lunch.",
            "She doesn't like my friends' dog. It's easier not to bring her.",
        ),
        unless=CHILDHOOD
        + """
        (dog|cat|puppy|kitten|dead battery|is dead|his is|hers is|diet|doctor said|weight watchers|slimming|budget|joint decision|we (agreed|decided)|mortgage|saving for|lend|lent|borrow|borrowed|chores|teenager|fourteen|thirteen|twelve|eleven|teacher|headteacher|uniform|boss|manager|work phone|hr|security|the bank|passcode changed|recipe|mot|service|birthday|christmas|wedding|hen do|stag do|party|train|pub quiz|allergy|allergic|diabetic|nurse|carer)
        """,
    ),
)
