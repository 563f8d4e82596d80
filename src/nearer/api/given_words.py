"""What may be sent to the reader."""

from typing import Any, Literal

from pydantic import Field

from nearer.api.given_parts import NO_NUL, NO_NUL_AND_NOT_BLANK, Given

LONGEST_MESSAGE = 20_000
LONGEST_RELATION = 60


class Words(Given):
    """A message, and what is known of it."""

    text: str = Field(
        min_length=1,
        max_length=LONGEST_MESSAGE,
        pattern=NO_NUL_AND_NOT_BLANK,
        description="The message; not blank.",
    )
    role: Literal["say", "reply"] | None = Field(
        default=None,
        description="About to be said, or a reply. Null: a reply if there is a context.",
    )
    context: str | None = Field(
        default=None,
        max_length=LONGEST_MESSAGE,
        pattern=NO_NUL,
        description="What the other has shared, for a reply.",
    )
    relation: str | None = Field(
        default=None,
        max_length=LONGEST_RELATION,
        pattern=NO_NUL,
        description="What the other is to the writer, in a word. A child may be told what to do: to one, plain directions are no demand.",
    )

    def about(self) -> dict[str, Any]:
        """As ``read`` and ``reword`` take it."""
        role = self.role or ("reply" if self.context else "say")
        return {"role": role, "context": self.context, "relation": self.relation}


class WordsToRead(Words):
    """A message to read."""

    preview: bool = Field(
        default=False, description="Whether to ask the rules that are still being tried, too."
    )
    signals: bool = Field(
        default=False, description="Whether to ask the learned model, too, where it is there."
    )
