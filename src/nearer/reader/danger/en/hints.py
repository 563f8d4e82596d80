"""Words that danger is often told with. None of them says anything by itself.

A message needs one of them, and the model has to hear danger in the whole (``listening``): then the
kind is one whose word is there. Chosen among words for means, acts, bodies, places, fear and rule by
how much oftener they stand in what we wrote of danger than in other talk.
"""

from nearer.reader.reading import DangerKind

_WORDS: dict[DangerKind, str] = {
    "self-harm": """
        alive alone ambulance antidepressants arms balcony better blade blades bleed bottle bridge
        burden burned burning burns burnt bye cartridge cat cliff cliffs compass cries cry cut cuts
        cutting dead death decided deserve die died dies disappear drank drink drown dying eating
        edge end ending engine enough envelope exist existing failed farewell farewells footbridge
        forearm forgive funeral funerals garage glass gone goodbye goodbyes gun hang hanged hanging
        harm harming harms herself himself hose hurt hurting insulin insurance intend jump jumped
        jumping kill killed killing kills kms knuckles last laxatives ledge legs letters life
        lighter live living longer lorry loved maself meal meds meself morphine myself nobody noose
        note od overdose overdosed overdosing packet pain paracetamol passwords peaceful pill pills
        plan planning plans platform point pumped punch punching purge purging purpose quarry
        railing railings rails razor razors reason rifle river roof rope saved scars scissors sea
        self sertraline shotgun sleep sleeve sleeves starve starved starving stomach stop stopped
        straighteners suicidal suicide swallowed tablets themself themselves thighs thinking tidied
        tired tonight top tracks train trans tried viaduct voices wake waking wall waste weight weir
        wheel wish wishes worthless wrist wrists yourself
    """,
    "violence": """
        abuse abused abuses abusive accident acid ambulance arm asked assault assaulted assaults
        attacked attacks bat battered batters beat beaten beating beatings beats begging belt belted
        bites black blade bled bleeding bleeds boiling bottle bottled broke bruise bruised bruises
        bruising buckle budgie bullet bullets burn burned burning burns burnt cable cane caned carer
        cat cheek choke choked chokes choking cigarette concealer covers discipline door drag
        dragged dragging drags drown ended eye fag finger fired fist fists flung forced forces
        foundation glassed glasses grab grabbed grabbing grabs ground gun guns hair hammer hamster
        hand hands head headbutt headbutted headbutts headlights held hit hits hitting hose hurt
        hurting hurts jaw kicked kicking kicks kill killed killing kills kitten kittens kneed
        kneeing knife knives knock legs lesson lighter lip lose machete machetes mark marks neck
        night nose pan pinned pinning pins plate plates police poured pram pregnant pressed pulled
        punched punches punching purple purpose push pushed pushes rabbit rape raped rapes raping
        rib ribs rifle scalded scratched screwdriver sex shakes shins shook shoots shotgun shoulder
        shove shoved shoves shoving slammed slap slapped slapping slaps sleeve slipped smack smacked
        smacking smash smashed smashes snap snapped spat spits spoon squeezed squeezing stab stabbed
        stairs stamp stamped stepdad stick stitches stomach stop strangle strangled strangles
        strangling strap striking struck sunglasses swear swung table teeth temper thrashed threw
        throttle throttled throw throwing thrown throws thump thumped tied told tooth touch touched
        tripped twisted twists violence violent wall warned whacked whacks whipped whips wrung
    """,
    "fear": """
        address afraid alone asleep bag bail barricade bathroom bedroom bolted breathe car careful
        coat comes corner cries cry dare disagree door doorway dread dreading dreads drinking drunk
        eggshell eggshells ex explode exploded explodes fear feared fearful fears feart find finds
        flinch flinches follow followed followin following follows footprints freeze frighten
        frightened frightening frightens gate goes gravel handle headlights hid hide hides hiding
        hunted husband jump key keys kicks knots leathered leave listening locked locks looking
        looks loses mad mental mood moods move moved neighbour night nursery opposite outside panic
        parked petrified petrifies police pretend prison quiet rage rages raging rehearse run safe
        scared scares scaring scary shake shakes shaking shoes shook shoulder shout shouting shouts
        silent sleeping snaps son squeezing stairs stalk stalked stalker stalking stalks stands
        stare staring stomach stood tell temper tempers terrified terrifies terrify terror threat
        threaten threatening threats tiptoe tremble trembled trembling undressed unsafe upstairs van
        waits wardrobe watched watches watching wedge wets whisper whispers
    """,
    "coercion": """
        account aids allow allowance allowed allows answer answers antidepressants anyone apologise
        app ask asks bank beg blackmail blackmailing blackmails block blocked camera cameras car
        cards cash cats certificate checks children chooses clothes coerced coins college condom
        condoms contacts contraception control controlled controlling controls court custody debt
        decide decides degree deleted deletes deport deported documents dress drive drives eat
        elders else engaged explain facetime family fare flushed forbade forbid forbidden forbids
        force forced forces forcing frame friends gay hearing heating hides himself holds hurt image
        images immigration inhaler insulin isolate isolates keeps keys kids kneel laptop leave let
        lets letters licence listening listens loan location locked locks madam made makes makeup
        making married marry mates medication meds mileage minutes mobile money monitor monitors
        nude nudes nursing obey otherwise outing owe owes pads paid papers parents passport password
        passwords pay pays pee penny pension permission permits permitted phone photo pic pics
        picture pictures pill police post pound pregnant prove punish quit read reads receipts
        refuse refuses replies reply rid ring rings salary says selfie sex shifts shop shower sign
        sim sister sleep snap snaps solicitor speak speaks spies spy spying sulk sulks tablets takes
        talk talking talks tampons tell tells testosterone texts threaten threatening threatens
        threats timed times told tracked tracker tracking tracks unfit uni unless video videos
        village visa visas visit visits wage wages wakes wedding weigh weighs weight wheelchair wife
        work
    """,
}
# The kinds that a word hints at, by the word.
HINTS: dict[str, tuple[DangerKind, ...]] = {
    word: tuple(kind for kind, words in _WORDS.items() if word in words.split())
    for word in sorted({word for words in _WORDS.values() for word in words.split()})
}
