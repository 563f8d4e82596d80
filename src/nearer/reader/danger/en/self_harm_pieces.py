"""Wanting to die said in pieces: things put in order, thanks, a means, a calm."""

from nearer.reader.danger.en.self_harm import HYPERBOLE
from nearer.reader.danger.sign import Sign

AWAY = """
(holiday|flight|fly|flying|train|trip|house sit|house sitting|moving|move|retire|retirement|weekend|back (on|by|at|from|before)|while (we|i) (are|am) away|leaving do|new job|transfer|airport|uni|university|operation|surgery|exam|exams|shift|course|essay|revision|lottery|sale|charity|raffle|car boot|ebay|outgrown|notice period|lease|solicitor|wedding)
"""

SIGNS = (
    Sign(
        "put-in-order",
        "self-harm",
        "Things sorted, given away or paid up beside thanks, an apology, a calm or no plans after it.",
        """
        (texted|rang|called|messaged|wrote) ..6 (read|felt|sounded|was) like (a|saying) goodbye
        (gave|giving|given) (the|my|his|her) (dog|cat|radio|guitar|watch|things|tools|records) to ..4 and (shook|paid|said (goodbye|thanks|thank you)|tidied|it felt|will not|he is so calm|calm)
        (sorted|arranged|decided|worked out|written down|settled|found|picked|chosen) [out] ..2 (who (gets|has|will have|takes|is having|looks after)|where everything (is|goes)|what happens to|someone (for|to take|to have)|a home for) ..3 (dog|cat|cats|guitar|car|tools|house|records|books|rabbit|horse|plants|things|stuff|ring|piano|hens|it all|everything)
        (given|gave|giving|give) [_] (away|my (guitar|records|books|clothes|tools|camera|watch|ring|bike|things|stuff|collection|jewellery|piano|games)|the (dog|cat|rabbit) (away|to)|everything (away|i own))
        (passwords|logins|bank details|my will|the will|insurance|policy|instructions|documents|paperwork|account numbers|pin) ..5 (drawer|envelope|folder|table|desk|shoebox|box|written down|in order|up to date|fridge|safe|notebook)
        (paid|cleared|cancelled|closed|tidied|cleaned|sorted|finished) ..2 (everything|all my|my debts|every bill|the funeral|my subscriptions|my accounts|my flat|my desk|the bills) [off|up|out|so|ahead]
        (written|wrote|writing|write) ..2 (letters|a letter|letter|cards|a card|notes|a note) (to|for) (each|every|you|all|everyone|mum|dad|the (kids|girls|boys|children)|my (kids|mum|dad|sister|brother|girls|boys|son|daughter)|%name|birthdays|her|him|them|the next)
        (not|no|never|nothing|stopped) ..3 (need|needing|planning|plan|planned|booking|book|buying|point|bothered|bother|bought|order|ordered|expect|expecting|renewed|renewing) ..4 (after|past|beyond|next (week|month|year|term|spring|summer|winter)|any more|shampoo|food|where i am going|much longer|a return|it soon|christmas|birthday|future) !!(milk|bread)
        (not|wont) (be|here|be here) [here|there|around|be] (to see|for (the|christmas|your|her|his)|by|much longer|for much longer|next|after|when)
        (after|when|once) (i|she|he|they|my %kin) (am|have) (gone|dead|not here|not around)
        """,
        beside="""
        (thank you|thanks|grateful) [so much|_] (for (everything|all|being|putting up|trying|loving|looking after|every)|you have been)
        (sorry|forgive me|i apologise) ..3 (for everything|for (all|being)|for what|everyone|it had to|to (you all|all of you)|that i was)
        (goodbye|farewell|good bye|last time|one last|final)
        (none of (this|it) (is|was) (your|you|his|her|their)|not (your|their|his|her|anyone's|anybody's|mums|mum's) fault|not blame (yourself|yourselves|anyone|each other)|blame yourself|did everything you could|could not have done (more|anything)|nothing you could have)
        (i [%adv] [always] (love|loved) (you|them|her|him|u) [all|both|so much|always|more]|tell (her|him|them|mum|dad|the (kids|girls|boys)) i)
        (peaceful|at peace|calm|calmer|lighter|relieved|serene|made my mind up|made up my mind|made my decision|decided|decision|made peace|no going back|not scared any more|not afraid any more)
        (can not|cannot|not) [%adv] (do (this|it)|go on|keep going|carry on|take (this|it|any more)|keep doing this|fight) [any more|any longer|again]
        (so|too|just|%very) (tired|exhausted|worn out|empty|numb) [of|from] [it|this|everything|all|fighting|trying|pretending]
        (no (way out|hope|future|point|way back)|hopeless|pointless|nothing left|end of (my|her|his|their) (rope|tether)|had enough|done with (it|this|everything|all)|given up|giving up)
        (look after|take care of|be good to|be kind to|mind|watch over|keep an eye on|there for) (yourself|yourselves|each other|the (dog|cat|kids|girls|boys|baby)|mum|dad|her|him|them|my (mum|dad|sister|brother|kids|boy|girl))
        (do not|not) ..3 (come|let (mum|dad|the kids|%name)|open|go) ..3 (looking for me|upstairs|in the (garage|bathroom|bedroom|shed)|find me|be the one)
        """,
        speaks=(
            "I've sorted who gets the dog. I'm calm about it, honestly.",
            "The passwords are in the desk drawer. None of this was your fault.",
        ),
        silent=(
            "The passwords are in the drawer, we're back on Sunday. Look after the cat.",
            "I gave my guitar to Jo. Thank you for everything you did for the sale.",
        ),
        unless=AWAY,
        in_tales=True,
    ),
    Sign(
        "near-the-edge",
        "self-harm",
        "A means, a high place or a thought of death beside a night, a number, a wish or a secret.",
        """
        (%poison|blade|blades|razor|razors|rope|bleach) ..4 (counted|counting|count|lined|saved|saving|laid|poured|tipped|hidden|in (my|her|his|their) (hand|lap|pocket)|next to|beside|on the (bed|table|floor)|in front|drawer|under my|stash|enough|bought) !!(headache|shav)
        (count|counted|counting|saved|saving|stashed|lined|hid|hiding|bought|poured|tipped|holding|stare|staring|look|looking) [up|out|at|all] [at|the|my|her|his|all|of] [the|my|her|his|our|dad's|mum's] (%poison|blades|razor|razors|rope|knives|knife|bleach)
        (stood|standing|sat|sitting|walked|went|drove|drive|climbed|been|am|was|parked|up|ended up) ..4 (%place|tracks|railway|multi storey|top floor|train line|river|car park roof|level crossing|motorway bridge)
        (think|thinking|thought|thoughts|wonder|wondered|wondering|imagine|picture|dream|dreaming) [%adv] (about|of|how|what|whether|if) ..4 (dying|death|dead|gone|not here|not be here|not being here|ending|wake up|waking up|my funeral|jump|jumping|to stop|over)
        (cut|cutting|burn|burnt|burned|scratched|hurt) ..2 (myself|my (arm|arms|leg|legs|thigh|thighs|hip|hips|wrist|wrists|stomach)) !!(shaving|chopping|on (a|the)|cooking|short)
        (did it|done it|doing it|relapsed|slipped|started) (again|back|last night|on (friday|saturday|sunday|monday|tuesday|wednesday|thursday)|after|yesterday)
        (relapse|relapsed) !!(on (sugar|crisps|chocolate))
        (clean|months|weeks|days|years) [clean] (since (i|she|he|they|my %kin) (cut|hurt|burned|did it)|clean (and|then|until|gone|ruined|$))
        (not|never) [%adv] (want|wanted) [%adv] (to be (here|awake|found|alive|saved)|tomorrow|to wake|another (day|night|morning)|morning)
        (end|stop|finish|over) ..3 (me|myself|my life|all of it|it all) ($|,|and)
        """,
        beside="""
        (on|across|along|up|inside) (my|her|his|their) (hip|hips|thigh|thighs|arm|arms|forearm|wrist|wrists|leg|legs|stomach|ankle)
        (long sleeves|sleeves|plasters|bandage|bandages|stitches|steri strips|bleeding|blood|scars|scar|cuts|marks|blade|razor|stings|deep|deeper)
        (nobody|no one|noone) (knows|sees|notices|would|will|has|can) [know|notice|miss|care|see|find|stop|noticed]
        (not told|never told|not tell|not telling) (anyone|anybody|mum|dad|a soul)
        (would be|be|is|how) (so|too|very|that) (easy|simple|quick|tempting)
        how easy
        (scared|frightened|afraid|terrified|scare) (of)? (myself|what (i|she|he|they|my %kin) (might|could|will)|i (will|might) (do|hurt|not))
        (still here|did not (do it|go through|jump|work)|did not do it|chickened|lost my nerve|bottled it|came home instead|went home|a stranger|someone (stopped|asked|talked)|talked me)
        (can not|cannot|not) [%adv] (do (this|it)|go on|keep going|carry on|take (this|it)|cope|keep doing this|see a way) [any more|any longer|again|out]
        (pain|hurt|hurting|head|thoughts|noise|it all|everything) ..2 (stop|stops|end|ends|quiet|go away|over)
        (help me|stay with me|do not leave me|please (come|ring|answer|pick up)|need someone|talk to me|can you come|do not want to be (on my own|alone))
        """,
        speaks=(
            "I did it again last night. On my hip, so Mum won't see.",
            "Counted the tablets again. It would be so easy.",
        ),
        silent=(
            "I did it again last night, twenty lengths. Bleeding freezing in there.",
            "I counted the tablets again for Nan, she has enough till Monday.",
        ),
        unless=HYPERBOLE
        + """
        (lights were|boats|birds|sketch|selfie|lovely|beautiful|gorgeous|no train|train (came|was)|swimming|lengths|laps|miles|shift|pharmacy|chemist|prescription|nurse|carer|dosette|headache|hay fever|antibiotics|dentist|marathon|run|running|fishing|photo|photos|picnic|gym|crisps|chocolate|smoking|cigarettes|fags|drink|sugar|game|walk the dog|dog|knitting|baking|cake|diet|train was|delayed|the view|view|sunset|sunrise|cat|hedge|brambles|roses|nan|gran)
        """,
        in_tales=True,
    ),
)
