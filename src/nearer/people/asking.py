"""Asking somebody who is signed in for their password, as often as the limits allow."""

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext as _

from nearer.people import actions, limits
from nearer.people.forms import TRY_LATER
from nearer.people.models import Person
from nearer.vault.opened import Vault


def open_with_typed(
    request: HttpRequest, person: Person, form: forms.Form, field: str = "password"
) -> Vault | None:
    """The vault that the password in ``field`` opens; else an error beside that field."""
    limit, who = limits.sign_in_limit(request, person.username)
    if not limits.take(limit, who):
        form.add_error(field, TRY_LATER)
        return None
    vault = actions.open_with_password(person=person, password=form.cleaned_data[field])
    if vault is None:
        form.add_error(field, _("That is not your password."))
        return None
    limits.clear(limit, who)
    return vault
