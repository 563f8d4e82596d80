"""What may be read about people, their devices and the host's pages."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _

from nearer.kit import clock
from nearer.people.models import HelpPage, Invitation, Person
from nearer.vault import older, tokens
from nearer.vault.opened import Vault
from nearer.vault.unlocking import session_hash


@dataclass(frozen=True)
class Session:
    """A device where somebody is signed in, as coarse as it is kept."""

    id: UUID
    device: str
    signed_in_on: date | None
    used_on: date | None
    is_this: bool
    is_new: bool


@dataclass(frozen=True)
class Token:
    """A token of one's own, as it may be listed."""

    id: UUID
    label: str
    may_write: bool
    expires_on: date


def help_text(country: str) -> str:
    """The host's own help page for a country, or ""."""
    page = HelpPage.objects.filter(pk=country).first()
    return page.text if page else ""


def sessions(person: Person, session_key: str | None) -> list[Session]:
    """Where a person is signed in, this device first."""
    mine = session_hash(session_key or "")
    rows = person.devicesession_set.filter(expire_date__gt=clock.now())
    found = [
        Session(
            row.id,
            _in_words(row.device),
            row.signed_in_on,
            row.used_on,
            row.session_key == mine,
            row.is_new,
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (not one.is_this, -(one.used_on or date.min).toordinal()))


def _in_words(device: str) -> str:
    # It is kept as ``signing_in.device_label`` writes it, whatever the language of the page is.
    browser, joined, system = device.partition(" on ")
    return (
        _("%(browser)s on %(system)s") % {"browser": browser, "system": system}
        if joined
        else device
    )


def new_devices(person: Person, session_key: str | None) -> list[Session]:
    """Devices that signed in since the list was last looked at, other than this one."""
    return [one for one in sessions(person, session_key) if one.is_new and not one.is_this]


def tokens_of(vault: Vault) -> list[Token]:
    """A person's tokens."""
    return [
        Token(row.pk, tokens.label(vault, row), row.may_write, row.expires_on)
        for row in tokens.all_of(vault)
    ]


def invitations(person: Person) -> list[Invitation]:
    """A person's open invitations, the newest first."""
    rows = Invitation.objects.filter(invited_by=person, expires_at__gt=clock.now())
    return list(rows.order_by("-expires_at"))


def has_older_entries(person: Person) -> bool:
    """Whether entries from before a restored sign-in wait for their key."""
    return older.exist(person.pk)


def is_last_host_of_others(person: Person) -> bool:
    """Whether others would be left without a host."""
    if not person.is_host:
        return False
    others = Person.objects.filter(is_active=True).exclude(pk=person.pk)
    return others.exists() and not others.filter(is_host=True).exists()
