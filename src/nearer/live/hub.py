"""The streams that are open in this process, and who hears what. Only the loop's thread calls it."""

import asyncio
from collections import deque
from uuid import UUID

from nearer.live.kinds import Notice

STREAMS_A_PERSON = 4
QUEUE_LENGTH = 32
# Not sent to anybody: the standing of the person's sessions is to be looked up again.
SESSION_CHANGED = "session.changed"


class TooManyStreams(Exception):
    """This process has as many streams as it may."""


class TooManyForPerson(Exception):
    """This person has as many streams as anybody may."""


class Subscription:
    """What waits for one stream. ``wake`` is set when there is something to do."""

    __slots__ = ("_waiting", "closing", "person_id", "stale", "wake")

    def __init__(self, person_id: UUID) -> None:
        self.person_id = person_id
        self.wake = asyncio.Event()
        self.closing = False
        self.stale = False
        self._waiting: deque[Notice] = deque()

    def offer(self, notice: Notice) -> None:
        """Queue a notice; when the queue is full, the stream is to look the truth up instead."""
        if notice.kind == SESSION_CHANGED:
            self.stale = True
        elif len(self._waiting) >= QUEUE_LENGTH:
            self._waiting.clear()
            self.stale = True
        else:
            self._waiting.append(notice)
        self.wake.set()

    def take(self) -> list[Notice]:
        """What waited, oldest first."""
        taken = list(self._waiting)
        self._waiting.clear()
        return taken

    def close(self) -> None:
        """Ask the stream to end; its browser comes back by itself."""
        self.closing = True
        self.wake.set()


class Hub:
    """All streams of this process, by person."""

    def __init__(self, *, most_streams: int) -> None:
        self.most_streams = most_streams
        self._streams: dict[UUID, set[Subscription]] = {}
        self._count = 0
        self._closed = False

    def __len__(self) -> int:
        return self._count

    @property
    def is_full(self) -> bool:
        """Whether nobody else can join now."""
        return self._closed or self._count >= self.most_streams

    def join(self, person_id: UUID) -> Subscription:
        """A new stream of this person. Raises ``TooManyStreams`` or ``TooManyForPerson``."""
        if self.is_full:
            raise TooManyStreams
        if len(self._streams.get(person_id, ())) >= STREAMS_A_PERSON:
            raise TooManyForPerson
        subscription = Subscription(person_id)
        self._streams.setdefault(person_id, set()).add(subscription)
        self._count += 1
        return subscription

    def leave(self, subscription: Subscription) -> None:
        """The stream has ended."""
        theirs = self._streams.get(subscription.person_id, set())
        if subscription in theirs:
            theirs.discard(subscription)
            self._count -= 1
        if not theirs:
            self._streams.pop(subscription.person_id, None)

    def deliver(self, notice: Notice) -> None:
        """Give a notice to the streams of the person it is for, and to nobody else."""
        for subscription in self._streams.get(notice.person_id, ()):
            subscription.offer(notice)

    def close(self) -> None:
        """Let nobody join any more, and ask every stream to end."""
        self._closed = True
        for theirs in self._streams.values():
            for subscription in theirs:
                subscription.close()
