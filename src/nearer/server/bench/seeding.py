"""The people whose pages are measured: one with ten moments, one with ten years of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from uuid import UUID

from nearer import content
from nearer.kit import clock, ids
from nearer.parts.feelings import own
from nearer.parts.moments import checking, documents
from nearer.parts.moments.documents import About, Breath, Changes, Felt, Intensity, Named
from nearer.parts.moments.models import Moment
from nearer.people import actions
from nearer.people.access import Viewer
from nearer.rooms.expression.saying import actions as saying
from nearer.server.bench.pages import PASSWORD, Resident

IDLE_MINUTES = 60
# Words of one's own stand on the field, which makes the heaviest page heavier.
OWN_WORDS = (
    own.OwnWord("", "Sunday-evening-ish", "The week is already in the room.", (-0.4, -0.3)),
    own.OwnWord("", "unbuttoned", "Nobody needs anything from me.", (0.6, -0.2)),
)
TAGS, PEOPLE = ("work", "evening", "letters", "sleep"), ("Mia", "Jo")
TEN_YEARS = timedelta(days=3652)
BATCH = 500
# The same ten again and again, so that a page of ten is as full for everybody.
SENTENCES = (
    "The house is quiet and I notice that I was holding my breath.",
    "We talked for an hour and neither of us looked at the clock.",
    "I wanted to say something and said that I was tired.",
    "It rained, and for once I was not in a hurry.",
    "Her letter came. I have not opened it yet, it lies beside the lamp.",
    "I laughed about it at work, and on the stairs I stopped laughing.",
    "He asked how I was and waited for the answer.",
    "Something about the empty chair at breakfast.",
    "I said no, and nothing broke.",
    "The same worry as last week, only smaller.",
)
RAW = "You never listen when I talk about Mum. You’re always on your phone."
SAID = "I felt alone on Tuesday. Would you give me ten minutes tonight, phones away?"


def seed(username: str, entries: int) -> Resident:
    """A person with so many moments, spread over ten years and sealed like any other."""
    person, vault, _code = actions.sign_up(username=username, password=PASSWORD)
    person.welcomed = person.recovery_confirmed = True
    person.idle_minutes = IDLE_MINUTES
    person.save()
    viewer = Viewer(person, vault)
    for word in OWN_WORDS:
        own.keep(viewer=viewer, word=replace(word, id=str(ids.new_id())))
    rows = _moments(viewer, entries)
    made: list[UUID] = []
    while batch := list(islice(rows, BATCH)):
        Moment.objects.bulk_create(batch)
        made += [moment.pk for moment in batch]
    return Resident(username, tuple(made), _statement(Viewer(person, vault)))


def _statement(viewer: Viewer) -> UUID:
    """As it first came, and said another way since."""
    begun = saying.begin_statement(viewer=viewer, once=ids.new_id(), changes={"raw": RAW})
    saying.change_statement(
        viewer=viewer,
        statement_id=begun.id,
        revision=begun.revision,
        changes={"text": SAID, "feelings": [Named("angry")]},
        keeps_version=True,
    )
    return begun.id


def _moments(viewer: Viewer, entries: int) -> Iterator[Moment]:
    ended = clock.now() - timedelta(hours=1)
    for number in range(entries):
        at = ended - TEN_YEARS * (entries - 1 - number) / entries
        yield _moment(viewer, number, at)


def _moment(viewer: Viewer, number: int, at: datetime) -> Moment:
    document = documents.blank(at, viewer.person.time_zone)
    document |= checking.as_document(_changes(number))
    moment = Moment(
        id=ids.new_id(),
        owner_id=viewer.person.pk,
        day=at.date(),
        sequence=number + 1,
        revision=1,
    )
    viewer.vault.seal_into(moment, document)
    return moment


def _changes(number: int) -> Changes:
    words, sensations = list(content.first_feelings().words), list(content.sensations().words)
    places = list(content.regions().labels)
    turn = number % len(SENTENCES)
    return Changes(
        breath=Breath(minutes=(1, 3, 5)[turn % 3]),
        intensity=Intensity(before=turn, after=turn // 2),
        regions=[Felt(places[turn], sensations[turn], "clear"), Felt(places[turn + 1])],
        feelings=[Named(words[turn * 3]), Named(words[turn * 3 + 1])],
        sentence=SENTENCES[turn],
        about=About(
            TAGS[turn % 3 : turn % 3 + 2], PEOPLE[turn % 2 :], "at home" if turn % 2 else ""
        ),
    )
