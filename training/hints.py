"""What labels of one corpus say of an output that it was not labelled for: less than a label, more than nothing."""

import re
from collections.abc import Mapping

from training.examples import Example

CROSS = {"emotions.anger": 0.7, "emotions.disgust": 0.7, "emotions.annoyance": 0.5}
WARM = {"emotions.caring": 0.7}
# Anger at somebody, not at the weather; who tells of own anger attacks nobody.
SOMEBODY = re.compile(
    r"\b(you|your|ur|he|him|his|she|her|they|them|their|people|guys?|woman|women|man|men|kids?|this one)\b"
    r"|\[NAME\]",
    re.IGNORECASE,
)
OWN = re.compile(r"\bI(?:'m|’m| am| feel| felt| was)\b|\bmakes? me\b", re.IGNORECASE)


def hints(example: Example) -> Mapping[str, float]:
    """Targets by the name of the output, where the labels hint at any."""
    if example.corpus != "goemotions":
        return {}
    cross, warm = _heard(example, CROSS), _heard(example, WARM)
    at_somebody = cross and SOMEBODY.search(example.text) and not OWN.search(example.text)
    return {
        **({"attack": cross} if at_somebody else {}),
        **({"support.emotional": warm} if warm else {}),
    }


def _heard(example: Example, strengths: Mapping[str, float]) -> float:
    return max(
        (strength for name, strength in strengths.items() if example.targets[name]), default=0.0
    )
