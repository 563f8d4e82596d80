"""Which rules speak of what the model's own heads hear: the names of both, by label."""

from collections.abc import Iterable

from nearer.reader.measuring.questions import ADVICE, BLAME
from nearer.reader.reading import Reading

SCORN = {"contempt", "name-calling", "character-verdict"}
HINTING = {"sarcasm"}
HOLDING_UP = {"unfavourable-comparison"}
# "Forget it" takes back what was about to be told: what is shut down is hidden too.
HIDING = {
    *("mask", "feeling-forbidden", "running-from-feeling", "sorry-for-feeling", "shutting-down"),
}
REASONING = {"intellectualising"}
BELITTLING = {
    *("minimising", "silver-lining", "comparing", "denying-the-feeling", "told-to-stop"),
    *("brushing-off", "platitudes", "cheering-up"),
}
# Rules that speak of the label, by its name, which is also that of the head.
RULES: dict[str, frozenset[str]] = {
    "blame": frozenset(BLAME - SCORN - HINTING - HOLDING_UP),
    "contempt": frozenset(SCORN),
    "sarcasm": frozenset(HINTING),
    "comparison": frozenset(HOLDING_UP),
    "mask": frozenset(HIDING),
    "explaining": frozenset(REASONING),
    "minimising": frozenset(BELITTLING),
    "fixing": frozenset(ADVICE - {"asked-before-advice"}),
    "validating": frozenset({"validating", "believing", "sorrow-shared"}),
    "reflecting": frozenset({"reflecting", "feeling-guessed", "understanding-checked"}),
}


def spoke(reading: Reading, rules: Iterable[str]) -> bool:
    """Whether one of these rules found something."""
    wanted = frozenset(rules)
    return any(finding.name in wanted for finding in reading.findings)
