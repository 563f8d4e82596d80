"""Violence said in pieces: a temper, a mark, a story for it, a promise that it was the last time."""

from nearer.reader.danger.en.violence import PLAY
from nearer.reader.danger.sign import Sign

SIGNS = (
    Sign(
        "what-was-done",
        "violence",
        "A temper, a grip or a broken thing beside a mark, a cover story, an apology or a witness.",
        """
        %agent [%often] [%often] (lost it|loses it|lost (his|her|your|their) temper|loses (his|her|your) temper|snapped|snaps|kicked off|kicks off|flipped|flips|saw red|went for|goes for|went mad|went mental|exploded|started on me|starts on me|(flew|came|comes) at (me|us|him|her|them|mum|dad|my)|turned nasty|had a go|lashed out|lashes out)
        %agent [%often] [%often] (grabbed|grabs|grab|pushed|pushes|shoved|shoves|squeezed|squeezes|shook|shakes|dragged|drags|pinned|pins|threw|throws|hit|hits|slapped|slaps|kicked|kicks|punched|punches|bit|bites|choked|pulled|pulls|struck|smacked|yanked) ..1 (me|us|her|him|mum|my (arm|arms|wrist|wrists|hair|neck|throat|face|leg|jaw|hand|shoulder)|my %kin|my %child|the %child) !!(up (for|on|to)|on the swings|feelings)
        (smashed|smashes|punched|punches|kicked|kicks|threw|throws|broke|breaks|put (his|her|your) fist|put a hole|trashed|wrecked|ripped) ..2 (my phone|phone|plates|plate|door|wall|window|tv|telly|laptop|glass|glasses|mug|mugs|chair|table|mirror|cupboard|dinner|everything|the (place|house|flat|kitchen)) !!(ball|football)
        (fist|fists|belt|grip|knuckles|his hands|her hands|handprint) ..5 (throat|neck|arm|wall|door|face|wrist|ribs|jaw)
        (only|just) (done|did|does|do|happened|happens|happen) (it|that|this)? (once|twice|a couple|a few|the once|three|when)
        (kicked|kicks|hit|hits|threw|throws|choked|hurt|strangled|swung) (the|my|our) %pet !!(ball|stick|bone|treat)
        (said|says|say|swears|claims|reckons|insists|told me|tells me) ..3 (walked into|tripped|slipped|clumsy|fell (down|against|on|off)) !!(skiing|bike|the|on the ice)
        my (hands|hand|fist) (were|was|went|flew|came|landed) (on|round|around|at|down|across) (her|him|my (son|daughter|wife|husband|girlfriend|boyfriend|mum))
        (only|just) (a|one|the once|the one) (shove|slap|push|smack|kick|punch|tap|grab)
        (shove|shoved|slap|slapped|push|pushed) ..2 (he|she|they) (says|said|calls|called)
        police (came|were here|were called|have been|turned up|knocked|called round)
        (not|never) know (his|her|your) own strength
        %agent [%often] [%often] (grabbed|grabs|grab|pushed|pushes|shoved|shoves|squeezed|squeezes|shook|shakes|held|dragged|drags|pinned|pins|threw|throws|hit|hits|slapped|slaps|kicked|kicks|punched|punches|bit|bites|choked|pulled|pulls|twisted|restrained|hurt|hurts|struck|smacked|yanked) ..1 (me|us|her|him|mum|my (arm|arms|wrist|wrists|hair|neck|throat|face|leg|jaw|hand|shoulder)|my %kin|my %child|the %child) !!(up (for|on|to)|on the swings|feelings)
        (not|never) let (me|her|my %kin) (past|out|go|leave|up|breathe)
        """,
        beside="""
        (bruise|bruises|bruised|bruising|mark|marks|black eye|swollen|swelling|bleeding|blood|bled|split|stitches|concussion|fracture|fractured|sprained|limping|ringing in my ear|tooth|teeth|sunglasses|concealer|foundation|long sleeves|polo neck|ice pack|frozen peas|hurts to (breathe|laugh|swallow|sit)|swallow|lift my arm)
        (a [and] e|hospital|ambulance|police|casualty|x ray|paramedics|social worker)
        (told|tell|said|say|saying|telling|lied) ..4 (fell|tripped|slipped|clumsy|walked into|door|stairs|accident|the dog|cupboard)
        (sorry|apologised|apologises|cried|cries|crying|flowers|promised|promises|swears|swore|begged) ..5 (afterwards|never again|not happen again|the last time|next (day|morning)|did not mean)
        (did not mean (it|to)|only when (he|she) (drinks|is drunk|is tired|is stressed)|when (he|she) (drinks|has had a drink|is drunk|has been drinking)|not like (that|him|her)|made (him|her) do it|my (own )?fault|i (deserved|provoked|wound|pushed) [it|him|her]|never done it before|first time|just the once|only (once|the once)|not as bad as it (looks|sounds))
        (kids|children|baby|little one|son|daughter|boys|girls|neighbours|neighbour|mum) [%often] (saw|see|seen|heard|hear|hears|watched|watching|were (there|watching|in the room|crying|screaming)|was (there|watching|in my arms|in the room|crying|screaming|in the cot)|screaming|called|knows|banged)
        (in front of) (the|my|our) (kids|children|baby|son|daughter|boys|girls|%child|mum|family)
        ((scared|frightened|terrified|afraid) (of (him|her|you|them)|to (go|be|say|tell|sleep)|he|she|$|,|now|and)|shaking|hiding|locked (myself|us|me)|got away|slept in|not safe|not (know|sure) what to do)
        (do not|not|please do not|never) (tell|say|told) (anyone|anybody|mum|dad|the police|him|her|my (mum|dad|brother|sister)|a soul|them)
        (ribs|neck|jaw|arm|wrist|back|face|head|eye) [%adv] (ache|aches|hurt|hurts|throbs|is sore|is black|is swollen)
        (this time|last time|third time|second time|every (time|week|weekend) (he|she)|worse (than|every|each|this))
        (you are|your|youre|be|thing is|i am) (next|me) ($|,)
        (spare room|can (i|we) [%adv] (stay|come|crash|sleep)|crash (on|at)|come and get|pick (me|my %kin|us) up|got (my|her|the|a) bag|bag and the|need to get out|on your sofa)
        (in the shape of|the shape of|size of) (me|my %kin|his|her|my|a hand|your)
        (been drinking|had a drink|was drunk|were drunk|had been drinking|he is stressed|she is stressed)
        (told|said|say|saying) (them|it) ..2 (fine|nothing|just a row|a misunderstanding|the telly|ok|all right|an accident)
        """,
        speaks=(
            "Dad lost it on Sunday. I've told school I fell.",
            "He grabbed me by the sink. He cried after and promised never again.",
            "It was only a shove, he says. My ribs are bruised.",
        ),
        silent=(
            "Dad lost it on Sunday when the tent fell on us again.",
            "She grabbed me by the sink to show me the frog, I'm still laughing.",
            "He said he'd pick me up after work and he came at ten.",
        ),
        unless=PLAY
        + """
        (laughing|laughed|hilarious|giggling|so funny|joke|printer|satnav|hoover|wifi|tent|puppy|kitten|dog (did|ate|has|was)|cat|swan|goose|horse|frog|spider|hug|hugged|cuddle|kiss|kissed|danced|dancing|dance|selfie|bride|confetti|concert|match|score|penalty|kick off|traffic|flat pack|ikea|jar|cake|birthday|seat|lifeguard|rescued|saved (me|my %kin|my life)|physio|dentist|vet|boxing|crossing|oncoming|out of the (way|road))
        """,
    ),
)
