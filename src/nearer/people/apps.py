"""People and their sessions as a Django app."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Accounts, sessions, invitations, access."""

    name = "nearer.people"
    label = "people"

    def ready(self) -> None:
        """Connect sign-in to the vault."""
        from nearer.people import signing_in

        signing_in.connect()
