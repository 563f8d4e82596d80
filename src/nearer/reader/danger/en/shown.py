"""What is said beside the host's help page: one plain sentence or two for each kind."""

from nearer.reader.reading import DangerKind

SHOWN: dict[DangerKind, str] = {
    "self-harm": (
        "These words speak of wanting to die, or of being hurt by one's own hand. "
        "There are people who listen at any hour, for you or for someone you worry about."
    ),
    "violence": (
        "These words speak of someone being hurt or threatened. No way of putting it makes that "
        "all right, and there are people who help, for whoever is being hurt and for whoever is "
        "afraid of hurting."
    ),
    "fear": (
        "These words speak of being afraid of someone close. That fear deserves to be taken "
        "seriously, and there are people you can talk to without anyone else knowing."
    ),
    "coercion": (
        "These words speak of one person deciding what another may do, see, spend or refuse. "
        "Nobody has to settle that alone, and there are people who help without pushing."
    ),
}
