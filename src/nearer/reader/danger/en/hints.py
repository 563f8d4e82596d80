"""Words that danger is often told with. None of them says anything by itself.

A message needs one of them, and the model has to hear danger in the whole (``listening``): then the
kind is one whose word is there. Chosen among words for means, acts, bodies, places, fear and rule by
how much oftener they stand in what we wrote of danger than in other talk.
"""

from nearer.reader.reading import DangerKind

_WORDS: dict[DangerKind, str] = {
    "self-harm": """
        alive alone ambulance antidepressants arms aspirin attempt attempted attempts attic balcony
        barn beam better blade blades bleach bleached bled bleed bottle bridge burden buried burned
        burning burns burnt bury bye cabinet calories canal cartridge cat cliff cliffs codeine
        coffin compass cord cries crisis crossing cry cut cuts cutting dead death decided deserve
        deserves diazepam die died dies diet disappear dose drank dress drink drown drowning dying
        eating edge empty end ending engine enough envelope exist existing failed farewell farewells
        fast fasting fault fentanyl final footbridge forearm forever forgive fumes funeral funerals
        garage gas gassed gassing glass gone goodbye goodbyes gorge grave gun hang hanged hanging
        harm harming harms heroin herself himself hopeless hose hunger hurt hurting ibuprofen icu
        insulin insurance intend joking jump jumped jumping kill killed killing kills kms knuckles
        kys lake last lately laxatives ledge legs lethal letters life lighter lithium live living
        loaded longer lorries lorry loved maself mattered matters meal meant meds meself morphine
        motorway multistorey myself needing nobody noose note nothing numb od offed oven overdose
        overdosed overdosing overpass packet pain painless paracetamol passwords peace peaceful pier
        pill pills pistol plan planning plans platform point pointless pond pumped punch punching
        purge purged purging purpose quarry quiet quieter rafters railing railings rails razor
        razors reason relapsed relief reservoir rifle river roof rooftop rope ropes saved scars
        scissors scratch scratched sea sectioned self sertraline sharpener shot shotgun sink skip
        skipped skipping slash slashed sleep sleeve sleeves slit soap sooner sorted starve starved
        starving stomach stop stopped storey straighteners suffer suicidal suicide swallow swallowed
        swallowing tablets themself themselves thigh thighs thinking throat tide tidied tired
        tonight top tracks train trans tried trigger unalive unbearable useless valium vein veins
        viaduct vodka voices vomit vomiting wake waking wall ward waste weedkiller weight weir wheel
        whisky wish wishes without worthless wound wounds wrist wrists written xanax yourself
    """,
    "violence": """
        abuse abused abuses abusive accident acid aimed ambulance ankle arm arms asked assault
        assaulted assaults attacked attacks axe backhand backhanded barged bat battered battering
        batters beat beaten beating beatings beats begging belt belted belts bit bite bites biting
        bitten black blacked blade bleach bled bleeding bleeds blind blistered blisters blood bloody
        boiling bones boot booted boots bottle bottled break breaks broke broken broom bruise
        bruised bruises bruising buckle budgie bullet bullets bullied bully bump burn burned burning
        burns burnt burst bust cable cane caned caning carer cast casualty cat caught cell chain
        cheek cheekbone chest chin choke choked chokes choking cigarette clip clipped clobbered
        clout clouted collar collarbone concealer concussed concussion covers crack cracked crowbar
        crush crushed cuffed cupboard cushion cut deck decked discipline dislocated door drag
        dragged dragging drags drown drowned drugged ear ears elbow elbowed ended eye eyebrow eyes
        face faces fag feet finger fingers fired fist fists flogged floored flung foot forced forces
        forehead fork forked foundation fracture fractured glassed glasses grab grabbed grabbing
        grabs grip gripped grips grope groped groping ground gun guns hair hairbrush hammer hammered
        hamster hand handprint hands head headbutt headbutted headbutts headlights headlock held hit
        hits hitting hob holding hole hose hospital hurt hurting hurts injured iron jab jabbed jabs
        jaw kettle kicked kicking kicks kill killed killing kills kitten kittens knee kneecaps kneed
        kneeing knees knife knives knock knuckles ladle lamp lamped lash lashed lashes launched leg
        legs lesson lighter limp limping limps lip lobbed lose lump machete machetes mark marks
        molested mouth mug neck night nose nosebleed nutted oven pan pelted petrol pillow pinch
        pinched pinches pinned pinning pins pipe plaster plastered plate plates poker police poured
        pram pregnant pressed prodded pulled punched punches punching purple purpose push pushed
        pushes pushing rabbit radiator rammed rape raped rapes raping restrained rib ribs rifle
        rough roughly ruptured scald scalded scalding scalp scar scars scissors scraped scratch
        scratched scratches scratching screaming screwdriver sex shaken shakes shaking shaved shin
        shins shoe shoes shook shoot shooting shoots shot shotgun shots shoulder shoulders shove
        shoved shoves shoving skin skull slam slammed slams slap slapped slapping slaps sleeve
        slipped slipper smack smacked smacking smash smashed smashes smother smothered smothers snap
        snapped sofa spade spat spiked spine spit spits spitting split splits spoon squeezed
        squeezing stab stabbed stair stairs stamp stamped stamping stamps starved stepdad stick
        stitches stomach stop stove strangle strangled strangles strangling strap striking stripes
        struck suffocate suffocated sunglasses swallow swear swelling swing swings swollen swung
        table tackled tape taped tasered teeth temper thigh thrash thrashed thrashes threw throat
        throttle throttled throw throwing thrown throws thumb thump thumped tied tipped told tooth
        torch torched touch touched trapped tripped tripping twisted twists unconscious violence
        violent wall wallop walloped warned welt welts whacked whacking whacks whip whipped whipping
        whips wooden wound wounds wrench wrenched wrist wrists wrung yank yanked yanks
    """,
    "fear": """
        address afraid alarm alone asleep awake bag bail barricade bathroom bedroom blocks bolt
        bolted bolts brace braced braces breath breathe breathes building calm car careful chain
        closet coat coats code comes corner creak creaks creep creeping crept cries cry cupboard
        curtain curtains danger dangerous dare dark deadbolt disagree door doorbell doors doorway
        downstairs dread dreading dreads drinking drunk drunken eggshell eggshells engine escape
        escaped ex explode exploded explodes fear feared fearful fears feart find finds fled flee
        flinch flinches floorboard floorboards follow followed followin following follows footprints
        footstep footsteps freeze frighten frightened frightening frightens furious gate goes gravel
        handle hatch headlights hears hid hide hides hiding hunted hunting husband hush injunction
        inside jump jumps jumpy key keys kick kicks knock knocking knocks knots landing latch
        leathered leave letterbox lift lights listening lock locked locking locks loft loiters
        looking looks loses lurk lurking lurks mad menacing mental mood moods move moved neighbour
        nerves nervous night nightmare noise nursery opposite outside pacing packed panic panicking
        pantry parked petrified petrifies police pretend prison prowling pulls quiet rage rages
        raging refuge rehearse restraining roar roaring roars run safe safer safety scared scares
        scaring scary scream screamed screaming screams shake shakes shaking shed shelter shifts
        shoes shook shoulder shout shouting shouts silent slam slammed slams sleeping smiles snaps
        sneak sneaks sober son sound sounds squeezing stairs stalk stalked stalker stalking stalks
        stands stare staring stomach stood storms street streets swearing swears sweating swore tail
        tailed tailing tell temper tempers terrified terrifies terrify terror terrorise terrorised
        threat threaten threatening threats tiptoe tiptoed tiptoeing tiptoes torch trace tremble
        trembled trembles trembling undressed unsafe upstairs van violent wait waited waiting waits
        wake walks wardrobe watched watches watching weapon wedge wets wherever whisper whispering
        whispers whistle whistling window windows yell yelled yelling yells
    """,
    "coercion": """
        account accountant accounts agency agree agrees aids airtag allow allowance allowed allows
        answer answers antidepressants anyone apologise app appointments ask asks atm babies bank
        beg behave benefit benefits bills blackmail blackmailed blackmailing blackmails block
        blocked boss bother calendar calls camera cameras car card cards carer cash cats certificate
        certificates checks cheque children chip choose chooses church clinic clothes coerced coins
        college computer condom condoms contacts contraception contract control controlled
        controlling controls counted counts court credit cult curfew custody daughters debt decide
        decides degree delete deleted deletes deleting delivers demand demanded demands deport
        deportation deported disabled disobey disobeyed divorce documents dowry dress drive drives
        earn earned earns eat elders else email emails embassy employer engaged explain expose
        exposed facebook facetime family fare fertility fines flushed footage forbade forbid
        forbidden forbids force forced forces forcing frame friends gay gps guilt haircut handbag
        hearing heating herself hidden hides hijab himself holds hormones hours household hurt
        husband image images immigration inbox income indoors inhaler inherit inheritance insta
        instagram insulin interpreter isolate isolates jewellery job keeps keys kids kneel landline
        landlord landlords languages laptop lawyer leak leaked leaking leash leave let lets letters
        licence licensed lipstick listening listens loan location lock locked locks login logins
        lounge madam made maid makes makeup making married marry mates medication meds menu message
        messages mileage minutes mobile mobiles modest money monitor monitors mosque nobody nowhere
        nude nudes nursing obedience obey obeyed obeys orders otherwise outfit outfits outing
        outside overtime owe owes pads paid papers parents passport passports password passwords
        pastor pay paying pays payslip payslips pee penalty penny pension permission permit permits
        permitted phone photo pic pics picture pictures pill pleases pocket police post posting
        posts pound prayer prefers pregnant priest prisoner promise properly prove pumps punish
        punished punishes punishing punishment purse questions quit quits ration rationed rations
        read reads receipt receipts record recorded recording recordings refuse refuses release
        replies reply report reporting residence rid ring rings rule ruled rules ruling sacked
        salary savings says school screenshot screenshots search searched searches selfie servant
        sex share shared shifts shop shout shower shun shunned sign silent sim sister slave sleep
        snap snaps social sold solicitor speak speaks spend spending spends spies sponsor
        sponsorship spouse spy spying spyware stamps sterile sterilised strict study submit sulk
        sulks swap tablets takes talk talking talks tampons telephone tell tells testosterone texts
        thief threaten threatening threatens threats thumb ticket timed timer times tip toilet told
        tracked tracker tracking tracks unfit uni unless unlock unlocked unpaid use using veil video
        videos village visa visas visit visitors visits wage wages wakes wallet wash watches
        websites wedding weekends weigh weighs weight whatsapp wheelchair wife wifi wives work yard
    """,
}
# Words of any talk, in which danger is told all the same where nothing heavier is said. They are pointed at only
# where no other word is.
_FAINT: dict[DangerKind, str] = {
    "self-harm": """
        after around box done feed good here keep miss more need next proud sorry sure thank thanks
        think thought want wanted
    """,
    "violence": """
        after again always bed brother dog dogs every lovely never room said side sorry still used
    """,
    "fear": """
        after again always before behind come comes coming hear home house laugh likes mood number
        room since stay still text until walk
    """,
    "coercion": """
        after back come every going home likes picked put say see still want wanted wants
    """,
}


def _by_word(*lists: dict[DangerKind, str]) -> dict[str, tuple[DangerKind, ...]]:
    kinds: dict[str, list[DangerKind]] = {}
    for kind in lists[0]:
        for word in sorted({word for words in lists for word in words[kind].split()}):
            kinds.setdefault(word, []).append(kind)
    return {word: tuple(found) for word, found in sorted(kinds.items())}


# The kinds that a word hints at, by the word.
HINTS = _by_word(_WORDS, _FAINT)
FAINT = HINTS.keys() - _by_word(_WORDS).keys()
