"""Fear of somebody said in pieces: a mood or a key in the door, and what one does about it."""

from nearer.reader.danger.en.fear_frames import FUN
from nearer.reader.danger.sign import Sign

LIGHT = """
(balloons|party|city lost|united|match|football|half time|surprise|wifi|printer|satnav|traffic|baby monitor|nap|teething|toddler|terrible twos|cat|kitten|puppy|vet|interview|results|delivery|parcel|plumber|airport|flight|train|snow|ice|snoring|snores|laughing|so funny|joking|joke|cake|wine|hungry|hangover|film|telly|tv|school run|mot|garage for|premature|poorly|fever|temperature|operation|hospital|diagnosis|labour|exam|bath time|bedtime|router)
"""

SIGNS = (
    Sign(
        "before-they-come",
        "fear",
        "A return, a discovery or a call, and beside it fear, a hiding place or a hush.",
        """
        (in case|before|until|till|when|if) %they (gets|comes|get|come|is) (home|back|in) ($|,|and|from|i|drunk)
        (if|when|in case) %they (finds|found|find) out
        (if|when) %they (picks up|sees|hears|reads|notices|catches|wakes|answers) ($|,|i|it|this|me|we|you|that|ill|hell|shell)
        (careful what you|what you) (write|say|put|text|post)
        %afraid to (go|be|come|stay|sleep) (home|at home|back|indoors|alone|in the house|upstairs)
        (it is|its|is) just (him|her) (there|here|in|at home)
        (pretend|pretends|pretended|pretending|act|acting) ..2 asleep (when|until|if|so|because|in case) !!(santa|the tooth)
        if (he|she) (thinks|sees|knows|hears|notices) [that] (i am|im|we are) (awake|crying|texting|here|gone|out|on the phone)
        """,
        beside="""
        (scared|frightened|afraid|terrified|not safe|dread|dreading|petrified|panic|shaking|shake|sick|flinch|hiding|locked (myself|us|the))
        (pay for it|be for it|get it|cop it|in for it|what (he|she) does|the evening to get through|the night to get through|decides what)
        (do not|not|please do not|never) (ring|call|text|tell|message|answer|reply|say|leave|write) ..2 (landline|house|phone|message|back|him|her|anyone|voicemail|number|anything)
        (can (i|we) [%adv] (stay|come|sleep)|come and get|pick (me|us) up|spare room|till mum|until mum)
        (it starts|kicks off|start on|starts on|up the stairs|those stairs|comes up|comes upstairs)
        (delete|whisper|quiet|hide this|do not say|say nothing|pretend)
        (bin|hidden|hide|clean|mend|fix|replace|glue) ..4 (before|so) (he|she)
        """,
        speaks=(
            "Please don't ring the landline. If he picks up I'll be for it.",
            "I'm shaking. I've got ten minutes before he gets home.",
        ),
        silent=(
            "Don't ring the landline, if she wakes from her nap we're all for it.",
            "I've got ten minutes before she gets home and the balloons are flat.",
        ),
        unless=FUN + LIGHT,
    ),
    Sign(
        "kept-watch-of",
        "fear",
        "Somebody's mood, drink, return or nearness beside hiding, trembling, hushing or leaving.",
        """
        %agent [is|has|are] [%often] [%often] (in (one of|a) [his|her|your|one of] (moods|mood|rage|temper|state|foul mood|bad mood)|drunk|drinking (again|$|,|and|since)|been drinking|on it|kicking off|kicks off|shouting|screaming|raging|smashing|slamming|banging|punching|throwing things|ranting|pacing|furious|seething|lost it|losing it|loses it|goes quiet|gone quiet|blows up|explodes|snaps)
        (his|her|dad's|mum's) (temper|moods|mood|rages|rage|anger|footsteps|key (in|turns|turning)|keys in|car's|car (is|pulls|pulling|pulled|on|in|outside|comes)|van (is|pulls|pulling|on|in|outside)|boots|steps on|fists|silence|silences|face changes|eyes go|eyes change) !!(park|insurance|mot)
        (ex|he|she|%name) [%often] [%often] (outside|at the (door|gate|window)|on the (drive|landing|stairs|doorstep)|parked|sat in (his|her) car|driving past|drove past|waiting (for me|outside|by|at)|found (my|out where|me|us)|knows where|following|follows|followed|turned up|turns up|keeps (ringing|calling|turning|coming|messaging|texting)|will not (stop|leave)) !!(to pick|with (cake|flowers|the (dog|kids))|for (tea|lunch|dinner))
        (never|not) [%adv] (know|knew|sure) (which|what|how|who|when) ..2 (%agent|version|mood|him|her|come|coming|going to)
        """,
        beside="""
        (hide|hid|hiding|hidden|locked (myself|us|the|me|ourselves)|lock (myself|the|my)|in the (bathroom|wardrobe|cupboard|loo|shed|garage)|under the (bed|covers|duvet)|stay (in my room|upstairs|out of (the|his|her) way)|stayed (in my room|upstairs)|out of (his|her) way|keep out of|barricade|chair against|behind the sofa)
        (sit|sat|sitting|sleep|slept|sleeping|stay|stayed|drive|drove|driving|walk|walking|wait|waiting|hang) ..2 (in the (car|garden|park|dark|shed|library)|round the block|in the car park|at (yours|work|mum's|a mate's|the library|my desk))
        (shake|shaking|shook|tremble|trembling|sick|freeze|froze|frozen|flinch|flinched|tense|tenses|jump|heart (pounds|racing|stops|goes)|stomach (drops|turns|knots|goes)|hold my breath|stop breathing|can not breathe|cannot sleep|can not sleep|listen|listening|go cold|went cold|brace|bracing)
        (scared|frightened|afraid|terrified|not (feel )?safe|unsafe|dread|dreading|petrified|nervous|panic|panicking|fear)
        (do not|not|never|please do not) (tell|say|text|reply|ring|call|post|tag|write|message|mention|answer|let) ..2 (him|her|anyone|back|me|anything|this|anybody|where)
        (delete|whisper|whispering|quiet|quietly|can not talk|cannot talk|got to go|have to go|quick|before he|before she)
        (can (i|we) [%adv] (stay|come|sleep)|come and (get|fetch)|come get (me|us)|pick (me|us) up|stay on the (phone|line)|ring me in|call the police|police|999|if you do not hear from me|keep your phone on|let (us|me) in|spare room|sofa)
        (bag|bags|passport|keys|clothes|shoes) ..3 (packed|hidden|ready|by the door|under the|in the boot|on|at (yours|mum's))
        (kids|children|boys|girls|baby|son|daughter|dog|cat|little one|little ones|brother|sister|mum) ..3 (hide|hides|hid|hiding|go quiet|goes quiet|upstairs|knows to|know to|cry|cries|crying|shaking|shakes|scared|flinches|wet the bed|wets the bed|under the|silent|scatter|run)
        (facing out|nose out|getaway|quick exit|escape|near the door|by the door|nearest the door)
        (careful|eggshells|tiptoe|tiptoeing|watch what i|say nothing|say sorry|apologise|agree with|keep (quiet|still|the peace|my head down)|make (myself|ourselves) small|smile and|pretend)
        (changed|change|new|moved|moving) ..2 (locks|number|address|house|flat|job|school|route|town)
        (cameras|camera|alarm|solicitor|injunction|order|chain|bolt|locks|lights off|curtains|blinds)
        """,
        speaks=(
            "Dad's in one of his moods. Can I come to yours?",
            "His car's on the drive. I've been round the block four times, I feel sick.",
            "My ex is parked outside again. I've got the lights off.",
        ),
        silent=(
            "Dad's in one of his moods because City lost. Can I come to yours for the second half?",
            "Her car's on the drive. I'm round the block with the balloons.",
        ),
        unless=FUN + LIGHT,
    ),
)
