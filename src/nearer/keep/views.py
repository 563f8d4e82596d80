"""Taking one's own data along."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from nearer.keep import exporting
from nearer.kit import clock
from nearer.people import limits
from nearer.people.access import MemberRequest, fresh


@fresh
@require_http_methods(["GET", "POST"])
def export(request: MemberRequest) -> HttpResponse:
    """Say what an export holds, and on POST stream it; nothing of it stays on the server."""
    person = request.viewer.person
    if request.method != "POST":
        return _page(request)
    if not limits.take(limits.EXPORTS, str(person.pk)):
        return _page(
            request, problem=_("That is enough for today. Try again tomorrow."), status=429
        )
    day = clock.today(person.time_zone).isoformat()
    return StreamingHttpResponse(  # type: ignore[return-value]
        exporting.export(request.viewer),
        content_type="application/json; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="notes-{day}.json"'},
    )


def _page(request: HttpRequest, *, problem: str = "", status: int = 200) -> HttpResponse:
    context = {"problem": problem, "times": limits.EXPORTS.times}
    return render(request, "keep/export.html", context, status=status)
