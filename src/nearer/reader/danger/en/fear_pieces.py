"""Fear of somebody said in pieces: a mood or a key in the door, and what one does about it."""

from nearer.reader.danger.en.fear_frames import FUN
from nearer.reader.danger.sign import Sign

LIGHT = """
(balloons|party|city lost|united|match|football|half time|surprise|wifi|printer|satnav|traffic|baby monitor|nap|teething|toddler|terrible twos|cat|kitten|puppy|vet|interview|results|delivery|parcel|plumber|airport|flight|train|snow|ice|snoring|snores|laughing|so funny|joking|joke|cake|wine|hungry|hangover|film|telly|tv|school run|mot|garage for|premature|poorly|fever|temperature|operation|hospital|diagnosis|labour|exam|bath time|bedtime|router)
"""

SIGNS = (
)
