"""What a person can choose about their own place."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from nearer import content
from nearer.people import devices, queries, second_factor
from nearer.people.access import MemberRequest, unlocked
from nearer.people.forms import LooksForm
from nearer.shell import toasts


@unlocked
@require_http_methods(["GET", "POST"])
def you(request: MemberRequest) -> HttpResponse:
    """The settings page; its form is how pages look and when they lock."""
    form = LooksForm(request.POST or None, instance=request.viewer.person)
    if request.method == "POST" and form.is_valid():
        form.save()
        toasts.show(request, _("Kept."))
        return redirect("you")
    person = request.viewer.person
    context = {
        "form": form,
        "person": person,
        "has_second_factor": second_factor.is_on(person),
        "has_pin": devices.has_pin(request, person.pk),
        "has_older_entries": queries.has_older_entries(person),
        "new_devices": queries.new_devices(person, request.session.session_key),
        "help_country": person.country or settings.NEARER.country or content.ANYWHERE,
    }
    return render(request, "people/you.html", context, status=422 if form.errors else 200)
