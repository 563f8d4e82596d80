"""A page of a check-in as it is shown and sent: its forms, and what it carries along."""

from dataclasses import replace
from typing import Any

from django.urls import reverse

from nearer.parts.feelings.forms import NameForm
from nearer.parts.feelings.own import OwnWord
from nearer.parts.moments.documents import Breath, Changes, Entry, Intensity, Stage
from nearer.parts.moments.remembered import Memory
from nearer.parts.records.marks import Mark
from nearer.rooms.presence import steps
from nearer.rooms.presence.steps import Step
from nearer.shell.addresses import along, own_path

# The field that names the moment of a page.
MOMENT = "moment"
SHORTEST_PAUSE_SECONDS = 20  # less is no pause: two breaths


class Page:
    """A step filled with what is saved, or with what was just typed.

    ``back``: where to go at the end if it was opened from elsewhere, such as from what was found.
    """

    def __init__(
        self, step: Step, data: Any = None, *, entry: Entry | None = None, back: str | None = None
    ) -> None:
        self.step = step
        self.back = own_path(back if data is None else data.get("back"))
        self.entry = entry
        self.bound = data is not None
        self.mark = Mark.sent(data, field=MOMENT) if self.bound else _fresh(entry)
        if entry:
            # The address says which moment it is; what the page says of it may be left out.
            self.mark = replace(self.mark, record=entry.id)
        self.forms = {name: form(data, entry=entry) for name, form in step.parts.items()}
        if entry and all(form.joins() for form in self.forms.values()):
            self.mark = replace(self.mark, revision=entry.revision)

    def recall(self, memory: Memory) -> None:
        """Let the forms show what is remembered of other moments."""
        for form in self.forms.values():
            form.memory = memory

    @property
    def begins(self) -> bool:
        """Whether it would begin a check-in, which then has this page of its own."""
        return not (self.bound or self.mark.record) and self.step is not steps.BREATHE

    @property
    def asks_words(self) -> bool:
        """Whether it asks for words for a feeling."""
        return isinstance(self.forms.get("name"), NameForm)

    @property
    def seeks(self) -> bool:
        """Whether it was sent to look for a word, not to be saved."""
        name = self.forms.get("name")
        return isinstance(name, NameForm) and name.seeks

    def know(self, words: tuple[OwnWord, ...]) -> None:
        """Let one's own words stand among those to choose from."""
        name = self.forms["name"]
        if isinstance(name, NameForm):
            name.mine = words

    def hear(self, text: str) -> None:
        """Let words that may fit what was written stand beside those to choose from."""
        name = self.forms["name"]
        if isinstance(name, NameForm):
            name.hear(text)

    def is_valid(self) -> bool:
        """Whether every part can be kept; each says what is wrong with it."""
        verdicts = [form.is_valid() for form in self.forms.values()]
        return all(verdicts)

    def changes(self) -> Changes:
        """All valid parts together, with the time spent on the page."""
        changes: Changes = {}
        for form in self.forms.values():
            changes |= form.part()
        seconds = self.mark.seconds
        if "breath" in changes:
            changes["breath"] = self._breathed(changes["breath"], seconds)
        if seconds:
            skipped = self.step is steps.BREATHE and changes["breath"] is None
            changes["stages"] = {self.step.name: Stage(seconds, skipped)}
        return changes

    def _breathed(self, meant: Breath | None, seconds: int) -> Breath | None:
        """The pause there was; to come back and hardly pause takes back none that was kept."""
        breathed = _as_breathed(meant, seconds) if seconds else meant
        return breathed or (self.entry.breath if self.entry else None)

    def is_empty(self) -> bool:
        """Whether a valid page says nothing that is worth keeping."""
        said = [part for name, part in self.changes().items() if name != "stages"]
        return not any(said_part and said_part != Intensity() for said_part in said)

    def action(self) -> str:
        """Where the page is sent: to its moment, or to where moments begin."""
        if self.mark.record is None or self.step is steps.BREATHE:
            return reverse("check-ins")
        return reverse(self.step.route, args=[self.mark.record])

    @property
    def done_url(self) -> str:
        """Where one goes when this is done or left: back, else to what was kept, if anything was."""
        kept = [self.mark.record] if self.mark.record else []
        return self.back or reverse("check-in" if kept else "home", args=kept)

    @property
    def along(self) -> str:
        """What the address of a next page ends with, so that it too leads back."""
        return along(self.back)

    def shown_again(self, entry: Entry) -> "Page":
        """The same page, knowing now how the moment stands: saving it again replaces that."""
        self.entry = entry
        self.mark = replace(self.mark, revision=entry.revision, record=entry.id)
        return self


def _fresh(entry: Entry | None) -> Mark:
    return Mark.fresh(entry.id, entry.revision) if entry else Mark.fresh()


def _as_breathed(breath: Breath | None, seconds: int) -> Breath | None:
    """What was breathed, not what was meant to be: never more than was chosen."""
    if breath is None or seconds < SHORTEST_PAUSE_SECONDS:
        return None
    return replace(breath, minutes=min(breath.minutes, max(1, round(seconds / 60))))
