"""Groups of words that the signs share: ``%name`` in a form stands for the group."""

from nearer.reader.danger.en.people import KIN, NAMES, either, joined

WORDS: dict[str, str] = {
    "adv": (
        "just|really|only|still|always|often|sometimes|actually|honestly|literally|even|so|do|"
        "genuinely|truly|seriously|kind|of|also|keep|keeps|kept|now|then|have|has|had|been|feel|like|would"
    ),
    "often": (
        "always|still|often|sometimes|once|even|actually|just|then|also|constantly|only|really|has|"
        "have|had|is|are|was|been|keeps|keep|started|starts|already|fucking"
    ),
    "hard": (
        "punched|punches|punching|punchin|slapped|slaps|slapping|slappin|kicked|kicks|kicking|"
        "headbutted|headbutts|headbutting|whipped|whips|whipping|backhanded|backhands|thumped|"
        "thumps|thumping|strangled|strangles|strangling|throttled|throttles|smacked|smacks|"
        "smacking|walloped|wallops|clouted|clouts|belted|belts|caned|canes|thrashed|thrashes|"
        "assaulted|assaults|stabbed|stabs|choked|chokes|choking|shoved|shoves|shoving|clawed|claws|"
        "clawing|battered|batters|battering|pummelled|pummels|bashed|bashes|decked|lamped|glassed|"
        "smothered|smothers|suffocated|htting|hiting|hittin|beatin|htis|puches|puched|slaped|kiked"
    ),
    "thing": (
        "it|that|this|which|what|news|smile|bass|beat|beats|drums|music|sun|heat|wind|rain|cold|smell|"
        "idea|thought|wave|ball|door|car|bus|song|line|coffee|caffeine|wine|reality|everything|grief|"
        "sadness|tiredness|hunger|feeling|words|truth|memory|silence|price|bill|virus|flu|hangover|"
        "thunder|branch|seatbelt|curry|chilli|sugar|jetlag|storm|winter|taste|and|or|to|not|never|"
        "nobody|nothing|dog|cat|horse|goat|waiter|barista|baby|toddler|could|ai|app|story|film|ending"
    ),
    "wreck": "punch|punches|punched|punching|hit|hits|kick|kicks|kicked|kicking|smash|smashes|smashed",
    "other": (
        "being|leaving|losing|getting|dying|finding|hating|not|thinking|falling|going|seeing|knowing|"
        "reading|forgetting|missing|moving|growing|meeting|having|saying|all|waking|driving|winning"
    ),
    "want": "want|wants|wanted|wanting|wanna|wana|wnat|wish|wishes|wished|wishing",
    "body": (
        "face|head|arm|arms|wrist|wrists|hair|throat|neck|ribs|rib|jaw|nose|eye|back|leg|legs|hand|"
        "hands|finger|fingers|ear|stomach|belly|chest|shoulder|shoulders|mouth|lip|cheek|scalp|"
        "collarbone|chin|teeth|tooth|skin|kneecaps|skull"
    ),
    "push": (
        "push|pushes|pushed|pushing|shove|shoves|shoved|shoving|drag|drags|dragged|dragging|throw|"
        "throws|threw|thrown|throwing|flung|flings|hurled|slammed|slams|slamming|pinned|pins|"
        "pinning|chucked|chucks|chucking|knocked|knocks|knocking|launched|yanked|yanks|kicked|"
        "kicks|kicking|smashed|smashes|bounced|banged|bangs|rammed|rams|forced"
    ),
    "patient": "me|us|her|him|them|you|mum|mam|dad|nan|gran|mummy|%name|my %kin|my %child|our %child|the %child|little ones|little one",
    "place": (
        "bridge|viaduct|cliff|cliffs|roof|platform|ledge|tracks|railway|balcony|overpass|weir|"
        "quarry|flyover|edge|rails|parapet|railings"
    ),
    "poison": "%pills|insulin|diazepam|codeine|morphine|bleach|sleeping|valium|tramadol|antidepressants|propranolol|tablet",
    "lover": "man|men|lad|lads|guy|guys|woman|women|bloke|blokes|boys|girls|male|males|female|colleague|colleagues|someone|somebody|ex",
    "act": (
        "leave|leaves|left|go|tell|tells|told|divorce|end|report|argue|refuse|speak|talk|try|"
        "complain|disobey|walk"
    ),
    "pet": "dog|cat|budgie|bird|rabbit|hamster|kitten|puppy|parrot|pet",
    "badly": "mental|mad|crazy|off|roof|ape|ballistic|berserk|silent|nuts|mad|spare|furious",
    "very": (
        "so|too|very|really|that|a|bit|also|always|actually|genuinely|properly|still|honestly|"
        "absolutely|literally|just|quite|more|constantly|now|even|sometimes|always|pretty"
    ),
    "kin": f"{either(KIN)}|brothers|sisters|parents|family|grandparents|husban|boyfreind",
    "kins": joined(KIN),
    "name": either(NAMES),
    "they": f"he|she|they|someone|somebody|%kin|%name|{joined(KIN)}|{joined(NAMES)}",
    "agent": "you|%they",
    "partner": (
        "he|she|they|you|husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|ex|bf|gf|hubby|"
        "family|brother|uncle|nephew|son|daughter|parents|father|mother|stepdad|stepfather"
    ),
    "ruler": (
        "he|she|they|husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|ex|bf|gf|hubby|"
        "in laws|in law|mother in law|brother|brothers|uncle|stepdad|stepfather|his (family|mum|mother)"
    ),
    "child": (
        "kids|kid|children|child|baby|babies|toddler|boys|girls|twins|son|daughter|little one"
    ),
    "whose": "my|our|your|his|her|their|the",
    "part": "arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin",
    "bone": (
        "rib|ribs|arm|nose|jaw|finger|fingers|wrist|tooth|teeth|hand|collarbone|leg|eye|"
        "cheekbone|cheek|thumb|bone|bones|skull"
    ),
    "surface": (
        "wall|wardrobe|door|floor|stairs|furniture|locker|lockers|table|cupboard|radiator|fridge|"
        "window|glass|cooker|counter|car|cabinet|fence|bannister|banister"
    ),
    "blunt": (
        "belt|shoe|stick|bottle|pan|bat|hammer|cane|fist|fists|cable|brush|hairbrush|slipper|lamp|"
        "plate|chair|poker|phone|strap|iron"
    ),
    "weapon": "knife|gun|bat|hammer|axe|razor|blade|scissors|machete|shotgun|screwdriver",
    "pills": "pills|tablets|meds|paracetamol|painkillers|medication|medicine|pill|sleepers",
    "people": (
        "friend|friends|family|mates|mum|mother|dad|father|parents|sister|sisters|brother|brothers|"
        "cousin|cousins|kids|children|grandchildren|grandkids|son|daughter|aunt|nan|gran|people|"
        "anyone|anybody|girls|lads|boys|men|women|neighbours|guys|colleagues"
    ),
    "messages": (
        "phone|messages|message|texts|emails|email|diary|journal|post|mail|letters|dms|whatsapp|"
        "calls|accounts|account|browser|chats|bank|search|computer|laptop|facebook|instagram"
    ),
    "afraid": (
        "scared|afraid|frightened|terrified|petrified|fearful|scard|frightend|terified|afriad"
    ),
    "will": "will|would|might|may|could|is going to|are going to|was going to|can",
    "rage": (
        "shout|shouting|yell|yelling|scream|screaming|drink|drinking|drunk|angry|mad|rage|raging|"
        "punch|punching|throw|throwing|smash|smashing|violent|temper|lose|furious|kick|kicking|"
        "high|use|using"
    ),
    "who": "%agent|man|woman|bloke|guy|fella|old man|ex",
    "money": (
        "money|wages|wage|pay|salary|pension|benefits|card|cards|savings|income|allowance|cash|"
        "earnings|inheritance|pip"
    ),
    "papers": (
        "passport|papers|documents|visa|id|birth|licence|driving|medication|inhaler|wheelchair|"
        "crutches|glasses|hearing|keys|shoes|insulin"
    ),
    "me": (
        "me|us|mum|mam|mummy|nan|my (%kin|%child)|my (little|big|baby|younger|older|own) (%kin|%child)|"
        "our (%child|boy|girl)|the (%child|kids)"
    ),
    "when": "when|whenever|if|because|every time|each time|as soon as|once|until|till|after|in case",
    "returns": (
        "home|back|in|drunk|angry|shout|shouts|shouting|voice|voices|key|keys|car|van|footsteps|steps|"
        "stairs|door|mood|temper|drinks|drinking|raises|raise|texts|rings|calls|name|near|touches|"
        "touch|slam|slams|cross|mad|walks in|comes in|moves"
    ),
    "num": "five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen",
}

# A sentence about these is about a tale, a song, a game or the news unless the sign is one's own.
TALES = """
(film|movie|films|movies|novel|chapter|series|episode|scene|lyric|lyrics|song|chorus|verse|villain|plot|podcast|documentary|trailer|thriller|western|musical|opera|ghost)
(the|a|this|that|my) (book|books|novel)
(act one|act two|act three|first act|last act|the play|a play|the plays)
(on the news|in the news|in the paper|in the papers|read about|a headline|headlines)
"""

# Around quoted words: who said it and that it was said, or that it belongs to a tale.
SAID = frozenset(
    [
        "said",
        "say",
        "says",
        "told",
        "tell",
        "tells",
        "shouted",
        "shouts",
        "screamed",
        "screams",
        "whispered",
        "wrote",
        "texted",
        "texts",
        "yelled",
        "keeps",
        "threatened",
        "warned",
        "words",
        "message",
    ]
)
SPEAKERS = frozenset(
    [
        "you",
        "he",
        "she",
        "they",
        "i",
        "husband",
        "wife",
        "boyfriend",
        "girlfriend",
        "partner",
        "ex",
        "dad",
        "father",
        "mum",
        "mother",
        "son",
        "daughter",
        "brother",
        "sister",
        "uncle",
        "stepdad",
        "his",
        "her",
    ]
)
TALE_WORDS = frozenset(
    [
        "film",
        "movie",
        "book",
        "song",
        "lyric",
        "lyrics",
        "verse",
        "chorus",
        "line",
        "villain",
        "act",
        "scene",
        "character",
    ]
)
