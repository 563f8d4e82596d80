"""The first screen, and the check-in: one thing on a page, each page saved at once."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nearer.kit import clock
from nearer.kit.rates import Rates
from nearer.parts import requested
from nearer.parts.feelings.forms import FIT, TAKE
from nearer.parts.moments.documents import Entry
from nearer.parts.records.marks import Mark, uuid
from nearer.people.access import MemberRequest, View, unlocked
from nearer.reader import Danger
from nearer.rooms.presence import actions, heard, queries, steps
from nearer.rooms.presence.pages import MOMENT, Page
from nearer.rooms.presence.steps import Step
from nearer.rooms.presence.word_views import LEADS
from nearer.shell import toasts
from nearer.shell.addresses import along, own_path, with_query

# In the session: the day on which the sentence to oneself was put away.
KIND_HIDDEN_ON = "kind_hidden_on"
SIGNALS = "signals"
DANGER = "shell/components/offered.html"
# One reading for each pause in somebody's typing; a program that runs wild gets no more.
reading_rates = Rates()


@unlocked
@require_safe
def home(request: MemberRequest) -> HttpResponse:
    """What would help now? At the very first visit, the four steps come first."""
    if not request.viewer.person.welcomed:
        return redirect("welcome")
    hides_kind = request.session.get(KIND_HIDDEN_ON) == _today(request)
    home = queries.home(request.viewer, hides_kind=hides_kind)
    return render(request, "presence/home.html", {"home": home})


@unlocked
@require_POST
def hide_kind(request: MemberRequest) -> HttpResponse:
    """The sentence to oneself steps back until tomorrow, on this device."""
    request.session[KIND_HIDDEN_ON] = _today(request)
    return redirect("home")


@unlocked
@require_safe
def breathe(request: MemberRequest) -> HttpResponse:
    """A check-in that begins with a pause. Nothing is saved by looking."""
    return _show(request, Page(steps.BREATHE))


@unlocked
@require_safe
def begin_in_body(request: MemberRequest) -> HttpResponse:
    """A check-in that begins in the body."""
    return _begin(request, steps.BODY)


@unlocked
@require_safe
def begin_with_kindness(request: MemberRequest) -> HttpResponse:
    """A check-in that begins with a kind word."""
    return _begin(request, steps.KIND)


@unlocked
@require_safe
def begin_in_stay(request: MemberRequest) -> HttpResponse:
    """A check-in that begins by staying with whatever is there."""
    return _begin(request, steps.STAY)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def create(request: MemberRequest) -> HttpResponse:
    """Begin a check-in with its first page; to come back here leads to the first screen."""
    if request.method != "POST":
        return redirect("home")
    step = steps.BEGINNINGS.get(request.POST.get("stage", ""), steps.BREATHE)
    page = Page(step, request.POST, entry=_breathed_before(request, step))
    if page.seeks:
        return _show(request, page)
    if not page.is_valid():
        return _show(request, page, status=422)
    if page.is_empty() and _says_nothing(request, step):
        stops = "stop" in request.POST or step is steps.KIND
        return redirect("home" if stops else "check-in-new-body")
    try:
        entry = actions.begin(viewer=request.viewer, page=page)
    except actions.ChangedElsewhere as error:
        return _conflict(request, page, error)
    return _onward(request, page, entry.id)


@unlocked
@require_safe
def check_in(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """What was kept."""
    entry = queries.moment(request.viewer, moment_id)
    if entry is None:
        raise Http404
    kept = queries.kept(request.viewer, entry)
    # Read in a list, what is changed leads back there.
    back = request.get_full_path() if hasattr(request, "beside") else ""
    context = {
        "back": back,
        "along": along(back),
        "shown": queries.show(request.viewer, entry),
        "stay": queries.stay(request.viewer, entry),
        "entry": entry,
        "kept": kept,
        **_notice(kept.danger),
    }
    return render(request, "presence/check_in.html", context)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def body(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """Where is it, and what is it like there?"""
    return _step(request, moment_id, steps.BODY)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def name(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """Which word is nearest?"""
    return _step(request, moment_id, steps.NAME)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def sentence(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """What was this, in one sentence?"""
    return _step(request, moment_id, steps.SENTENCE)


def _page_of(step: Step) -> View[[UUID]]:
    @unlocked
    @require_http_methods(["GET", "HEAD", "POST"])
    def page(request: MemberRequest, moment_id: UUID) -> HttpResponse:
        return _step(request, moment_id, step)

    return page


way_out = _page_of(steps.WAY_OUT)
kindness = _page_of(steps.KIND)
KINDNESS_PAGES = {
    "hurts": _page_of(steps.KIND_HURTS),
    "others": _page_of(steps.KIND_OTHERS),
    "friend": _page_of(steps.KIND_FRIEND),
    "self": _page_of(steps.KIND_SELF),
    "rest": _page_of(steps.KIND_REST),
}


@unlocked
@require_POST
def read_while_writing(request: MemberRequest) -> HttpResponse:
    """A question about a sentence that is being written. Nothing of it is kept."""
    wait = reading_rates.seconds_to_wait(request.viewer.person.pk)
    if wait:
        return HttpResponse(status=429, headers={"Retry-After": str(wait)})
    question = heard.question_in(request.POST.get("sentence", ""))
    return JsonResponse({"question": question.as_json() if question else None})


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def about(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """What was around it, and when was it?"""
    return _step(request, moment_id, steps.ABOUT)


@unlocked
@require_POST
def put_version_back(request: MemberRequest, moment_id: UUID, number: int) -> HttpResponse:
    """Let an earlier version stand again."""
    revision = Mark.sent(request.POST, field=MOMENT).revision
    try:
        done = actions.put_version_back(
            viewer=request.viewer, moment_id=moment_id, number=number, revision=revision
        )
    except actions.ChangedElsewhere as error:
        toasts.show(request, error.message)
        return redirect(_back(request, moment_id))
    if not done:
        raise Http404
    toasts.show(request, _("The earlier version stands again."))
    return redirect(_back(request, moment_id))


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def stay(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """Being with it until a time one chose; what is noted meanwhile is saved at once."""
    return _step(request, moment_id, steps.STAY)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """All parts on one page."""
    return _step(request, moment_id, steps.EDIT)


@unlocked
@require_POST
def delete(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """Put it away; for a day it can be brought back."""
    if not actions.delete_moment(viewer=request.viewer, moment_id=moment_id):
        raise Http404
    undo_url = reverse("check-in-restore", args=[moment_id])
    toasts.show(request, _("Deleted."), undo_url=undo_url)
    return redirect(own_path(request.POST.get("back")) or "journal")


@unlocked
@require_POST
def restore(request: MemberRequest, moment_id: UUID) -> HttpResponse:
    """Bring it back."""
    if not actions.restore_moment(viewer=request.viewer, moment_id=moment_id):
        raise Http404
    return redirect("check-in", moment_id)


def _back(request: MemberRequest, moment_id: UUID) -> str:
    return own_path(request.POST.get("back")) or reverse("check-in", args=[moment_id])


def _today(request: MemberRequest) -> str:
    return clock.today(request.viewer.person.time_zone).isoformat()


def _step(request: MemberRequest, moment_id: UUID, step: Step) -> HttpResponse:
    entry = queries.moment(request.viewer, moment_id)
    if entry is None:
        raise Http404
    posted = request.method == "POST"
    data = request.POST if posted else requested.page_again(request, entry.revision)
    page = Page(step, data, entry=entry, back=request.GET.get("back"))
    if posted and page.seeks:
        return redirect(_found(request, page, entry))
    if not posted:
        return _show(request, page)
    if not page.is_valid():
        return _show(request, page, status=422)
    try:
        saved = actions.save(viewer=request.viewer, page=page, entry=entry)
    except actions.ChangedElsewhere as error:
        return _conflict(request, page, error)
    if saved is None:
        raise Http404
    return _onward(request, page, saved.id)


def _found(request: MemberRequest, page: Page, entry: Entry) -> str:
    """Where the words are that were looked for."""
    came = SIGNALS if request.POST.get("from") == SIGNALS else ""
    path = with_query(reverse(page.step.route, args=[entry.id]), back=page.back, **{"from": came})
    return f"{requested.page_address(request, path, entry.revision)}#found"


def _begin(request: MemberRequest, step: Step) -> HttpResponse:
    """A first page; where it has begun a check-in and is come back to, the page of that."""
    once = uuid(request.GET.get("once"))
    entry = queries.begun(request.viewer, once) if once else None
    return redirect(step.route, entry.id) if entry else _show(request, Page(step))


def _breathed_before(request: MemberRequest, step: Step) -> Entry | None:
    """What a pause has begun that is come back to: it has no page of its own."""
    once = uuid(request.POST.get("once")) if step is steps.BREATHE else None
    return queries.begun(request.viewer, once) if once else None


def _show(
    request: MemberRequest, page: Page, *, status: int = 200, saved: queries.Shown | None = None
) -> HttpResponse:
    if page.step.recalls:
        page.recall(queries.memory(request.viewer))
    if page.asks_words:
        page.know(queries.own_words(request.viewer))
    danger = heard.danger(page.entry) if page.entry else None
    context = {"page": page, "step": "presence", "saved": saved, **page.forms, **_notice(danger)}
    if page.step is steps.NAME and page.entry and not danger:
        page.hear(page.entry.sentence)
    if page.step is steps.BREATHE:
        context["ends"] = queries.ends(request.viewer)
    if page.step is steps.SENTENCE and page.entry and not danger:
        context["question"] = heard.question(page.entry)
    return render(request, page.step.template, context, status=status)


def _notice(danger: Danger | None) -> dict[str, Any]:
    return {"danger": danger, "notice": DANGER} if danger else {}


def _says_nothing(request: MemberRequest, step: Step) -> bool:
    """Whether a first page that is empty leads past a check-in, not into one."""
    return step is steps.BREATHE or (step is steps.KIND and "next" not in request.POST)


def _conflict(request: MemberRequest, page: Page, error: actions.ChangedElsewhere) -> HttpResponse:
    saved = queries.show(request.viewer, error.saved)
    return _show(request, page.shown_again(error.saved), status=409, saved=saved)


def _onward(request: MemberRequest, page: Page, moment_id: UUID) -> HttpResponse:
    step = page.step
    if "quietly" in request.POST:
        return HttpResponse(status=204)
    if request.POST.keys() & {"again", TAKE, FIT}:
        return redirect(f"{reverse(step.route, args=[moment_id])}{page.along}#{step.part}")
    chosen_next = request.POST.get("next", "")
    if chosen_next.startswith(LEADS):
        return _to_card(page, moment_id, chosen_next.removeprefix(LEADS))
    onward = steps.DOORS.get(chosen_next, step.after)
    if chosen_next == SIGNALS and request.POST.get("from") != SIGNALS:
        # From there the way back leads here again.
        return redirect(f"{reverse(onward, args=[moment_id])}?from={step.name}")
    if "stop" in request.POST or onward == "check-in":
        return redirect(page.back or reverse("check-in", args=[moment_id]))
    return redirect(f"{reverse(onward, args=[moment_id])}{page.along}")


def _to_card(page: Page, moment_id: UUID, word_id: str) -> HttpResponse:
    try:
        return redirect(f"{reverse('check-in-word', args=[moment_id, word_id])}{page.along}")
    except NoReverseMatch:
        raise Http404 from None
