"""What a person is told inside their unlocked account, and nowhere else."""

from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nearer.people import queries
from nearer.people.models import Person
from nearer.shell import toasts


def tell_of_new_devices(request: HttpRequest, person: Person) -> None:
    """On the next page, of the newest device that nobody has said they know."""
    for device in queries.new_devices(person, request.session.session_key)[:1]:
        day = date_format(device.signed_in_on) if device.signed_in_on else ""
        named = {"day": day, "device": device.device or _("a device")}
        toasts.show(request, _("A new device signed in on %(day)s: %(device)s.") % named)
