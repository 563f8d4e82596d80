"""People and their sessions as a Django app."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Accounts, sessions, invitations, access."""

    name = "nearer.people"
    label = "people"

    def ready(self) -> None:
        """Connect sign-in to the vault, and say how the host's draft is put back."""
        from nearer.people import keeping, signing_in
        from nearer.people.views import help

        signing_in.connect()
        keeping.restores("help-edit", help.put_back, words=("text",))
