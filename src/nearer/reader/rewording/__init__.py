"""Other ways to say a message, built on the words and the facts that are in it."""

from nearer.reader.rewording.reword import reword
from nearer.reader.rewording.rewording import Kind, Rewording, Slot

__all__ = ["Kind", "Rewording", "Slot", "reword"]
