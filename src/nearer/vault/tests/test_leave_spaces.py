"""Whatever people do in whatever order: who has left opens nothing that came after."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from nearer.vault import crypto, spaces
from nearer.vault.crypto import CannotOpen, RecordContext
from nearer.vault.spaces import ChangedKey, Holder, NotAMember, NotPinned, Space

PEOPLE = 5
which = st.integers(0, 59)


def test_leaving_stops_writing_until_there_is_a_new_key():
    ana, ben = (Holder(uuid4(), crypto.new_identity(), {}) for _ in range(2))
    space = Space(UUID(int=1), frozenset({ana.person, ben.person}))
    assert not space.accepts_writes(0)
    space, _ = spaces.new_epoch(space, ana, [])
    assert space.accepts_writes(1)
    space = spaces.leave(space, ben.person)
    assert not space.accepts_writes(1)
    space, _ = spaces.new_epoch(space, ana, [])
    assert space.accepts_writes(2)
    assert not space.accepts_writes(1)


def test_only_members_leave():
    with pytest.raises(NotAMember):
        spaces.leave(Space(UUID(int=1), frozenset()), UUID(int=2))


class Household(RuleBasedStateMachine):
    """A space whose database everybody who ever left may read and write.

    The model is in ``texts``: who was a member when each was written, and who came in before the
    next key and so reads it too.
    """

    @initialize()
    def open_the_space(self):
        self.everybody = [Holder(uuid4(), crypto.new_identity(), {}) for _ in range(PEOPLE)]
        founder = self.everybody[0]
        space = Space(uuid4(), frozenset({founder.person}))
        self.space, self.grants = spaces.new_epoch(space, founder, [])
        self.grants_ever = list(self.grants)
        self.invitations, self.texts = [], []
        self.keys_seen = {holder.person: set() for holder in self.everybody}

    def number_of(self, which, *, inside):
        """One of those inside or outside, so that every step does something."""
        numbers = [
            number
            for number, holder in enumerate(self.everybody)
            if (holder.person in self.space.members) == inside
        ]
        return numbers[which % len(numbers)] if numbers else None

    def peers(self):
        return {holder.person: holder.peer for holder in self.everybody}

    def meet_all(self, number):
        """What opening the space does: meet who is in it, and who gave a key and left since."""
        holder = self.everybody[number]
        met = self.space.members | {grant.granter for grant in self.grants}
        for other in self.everybody:
            if other.person in met:
                holder = replace(holder, pins=spaces.meet(holder.pins, other.peer))
        self.everybody[number] = holder
        return holder

    def key_of(self, number):
        holder = self.meet_all(number)
        epoch, key = spaces.open_newest(self.space, self.grants, holder, self.peers())
        self.keys_seen[holder.person].add((epoch, key))
        return epoch, key

    def put(self, grants):
        self.grants += grants
        self.grants_ever += grants

    @precondition(lambda self: not self.space.rotation_due)
    @rule(which=which)
    def invite(self, which):
        _, key = self.key_of(self.number_of(which, inside=True))
        self.invitations.append(spaces.invite(self.space, key))

    @precondition(lambda self: self.invitations)
    @rule(which=which)
    def join(self, which):
        number = self.number_of(which, inside=False)
        if number is None:
            return
        secret, invitation = self.invitations.pop()
        self.space = spaces.join(self.space, self.everybody[number].person)
        key = spaces.open_invite(self.space, invitation, secret)
        holder = self.meet_all(number)
        self.put([spaces.give(self.space, self.space.epoch, key, holder, holder.peer)])
        for place, _, readers in self.texts:
            if place.epoch == self.space.epoch:
                readers.add(holder.person)
        self.key_of(number)

    @precondition(lambda self: len(self.space.members) > 1)
    @rule(which=which)
    def leave(self, which):
        number = self.number_of(which, inside=True)
        person = self.everybody[number].person
        self.key_of(number)
        self.space = spaces.leave(self.space, person)
        self.grants = [grant for grant in self.grants if grant.member != person]
        self.invitations = []

    @precondition(lambda self: self.space.rotation_due)
    @rule(which=which)
    def rotate(self, which):
        holder = self.meet_all(self.number_of(which, inside=True))
        others = [peer for person, peer in self.peers().items() if person in self.space.members]
        self.space, grants = spaces.new_epoch(self.space, holder, others)
        self.put(grants)

    @rule(which=which)
    def write(self, which):
        epoch, key = self.key_of(self.number_of(which, inside=True))
        if not self.space.accepts_writes(epoch):
            return
        place = RecordContext("item", self.space.id, epoch, uuid4(), "document")
        sealed = crypto.seal(key, place.record.bytes, place)
        self.texts.append((place, sealed, set(self.space.members)))

    @precondition(lambda self: not self.space.rotation_due)
    @rule(leaver=which, reader=which)
    def plant(self, leaver, reader):
        """Who has left writes a key of their own into the database, and nobody takes it."""
        outside = self.number_of(leaver, inside=False)
        if outside is None:
            return
        mallory = self.meet_all(outside)
        victim = self.meet_all(self.number_of(reader, inside=True))
        pretended = spaces.join(self.space, mallory.person)
        fake = spaces.give(pretended, self.space.epoch + 1, bytes(32), mallory, victim.peer)
        for named in (mallory.person, *self.space.members - {victim.person}):
            planted = [*self.grants, replace(fake, granter=named)]
            with pytest.raises((NotAMember, NotPinned, ChangedKey, CannotOpen)):
                spaces.open_newest(self.space, planted, victim, self.peers())

    @invariant()
    def readers_read_and_nobody_else_does(self):
        for holder in self.everybody:
            keys = self.all_keys(holder)
            for place, sealed, readers in self.texts:
                assert opens(keys, place, sealed) == (holder.person in readers)

    @invariant()
    def nobody_gets_a_key_made_after_leaving(self):
        for holder in self.everybody:
            if holder.person not in self.space.members and not self.space.rotation_due:
                assert self.space.epoch not in {epoch for epoch, _ in self.all_keys(holder)}

    def all_keys(self, holder):
        """Every key that this person ever saw, or can open from any row there ever was."""
        keys = set(self.keys_seen[holder.person])
        for grant in self.grants_ever:
            granter = self.peers()[grant.granter]
            believing = replace(holder, pins=spaces.accept(holder.pins, granter))
            try:
                keys.add((grant.epoch, spaces.open_grant(grant, believing, granter)))
            except CannotOpen:
                continue
        return keys


def opens(keys, place, sealed):
    for _, key in keys:
        try:
            return crypto.open_sealed(key, sealed, place) == place.record.bytes
        except CannotOpen:
            continue
    return False


def test_who_has_left_reads_nothing_new():
    run_state_machine_as_test(Household, settings=settings(stateful_step_count=20, max_examples=40))


def test_the_rounds_would_notice_a_key_that_is_kept(monkeypatch):
    """The same rounds against a server that goes on with the old key must fail."""

    def keep_the_key(space, person):
        return replace(space, members=space.members - {person})

    monkeypatch.setattr(spaces, "leave", keep_the_key)
    without_shrinking = settings(stateful_step_count=20, max_examples=200, phases=[Phase.generate])
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Household, settings=without_shrinking)
