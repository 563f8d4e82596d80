"""Before unlocking: a pause, and one line, which is sealed at once."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from nearer.kit import clock, ids
from nearer.people import keeping, limits
from nearer.people.access import SignedInRequest, Viewer, signed_in
from nearer.people.line_form import LineForm
from nearer.vault.opened import Vault

MINUTES = (1, 3, 5)


@signed_in
@require_safe
def pause(request: SignedInRequest) -> HttpResponse:
    """The breath, led as it is for everybody: what somebody is used to is sealed."""
    ends = [clock.hour_in(request.user.time_zone, minutes=each) for each in MINUTES]
    return render(request, "people/pause.html", {"ends": ends})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def line(request: SignedInRequest) -> HttpResponse:
    """One line. It is sealed to its author, and gone from the screen."""
    form = LineForm(request.POST if request.method == "POST" else None)
    if not form.is_bound:
        return _show(request, form)
    if form.is_valid() and not form.cleaned_data["sentence"].strip():
        return redirect("unlock")
    if form.is_valid() and _keeps(request, form):
        return _onward(request)
    return _show(request, form, status=422)


@signed_in
@require_safe
def line_kept(request: SignedInRequest) -> HttpResponse:
    """Says that it is sealed, and nothing of it."""
    return render(request, "people/line_kept.html")


def _keeps(request: SignedInRequest, form: LineForm) -> bool:
    if not limits.take(limits.LINES, str(request.user.pk)):
        form.add_error("sentence", _("Many lines wait already. Unlock, or wait an hour."))
        return False
    # ``once`` names the page: sent twice, it is one line.
    line = {"sentence": form.cleaned_data["sentence"], "once": request.POST.get("once", "")}
    if keeping.keep_line(request.user, line):
        return True
    form.add_error("sentence", _("There is no room for more until you unlock. It is still here."))
    return False


def _onward(request: SignedInRequest) -> HttpResponse:
    vault = request.open_vault()  # type: ignore[attr-defined]
    if not isinstance(vault, Vault):
        return redirect("line-kept")
    keeping.settle_lines(Viewer(request.user, vault))
    return redirect("home")


def _show(request: SignedInRequest, form: LineForm, *, status: int = 200) -> HttpResponse:
    context = {"form": form, "once": request.POST.get("once") or ids.new_id()}
    return render(request, "people/line.html", context, status=status)
