"""The guided way, for whoever starts from nothing: one question a page, each may be passed over."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from nearer.content import GuidedPart
from nearer.kit import ids
from nearer.kit.text import from_form
from nearer.parts import requested
from nearer.parts.feelings.forms import FIT, TAKE, NameForm
from nearer.parts.moments import documents as moments
from nearer.parts.moments.documents import Entry
from nearer.people.access import MemberRequest, unlocked
from nearer.rooms.expression.saying import actions, guided, queries
from nearer.rooms.expression.saying.documents import PARTS, Changes, Statement
from nearer.rooms.expression.saying.forms import SaidForm, ToForm
from nearer.rooms.expression.saying.pages import Page
from nearer.rooms.expression.saying.views import QUIETLY, STEP, begun_before, found, notice
from nearer.shell import toasts
from nearer.shell.addresses import along

FEELING, UNDER = "feeling", "under"
TAP = "tap"
# What a page sends that leads back to itself.
STAYS = {"again", TAP, TAKE, FIT}
LEADS = "word:"


class GuidedPage(Page[SaidForm]):
    """One question: its sentence, with the words for a feeling or the person where it asks for them."""

    def __init__(
        self, asked: GuidedPart, data: Any = None, *, statement: Statement | None = None
    ) -> None:
        super().__init__(SaidForm(asked.id, data, statement=statement), data, statement=statement)
        self.asked = asked
        is_first = asked.id == PARTS[0]
        self.to = ToForm(data, statement=statement) if is_first else None
        entry = _as_named(statement) if statement else None
        self.name = NameForm(data, entry=entry) if asked.id == FEELING else None

    @property
    def seeks(self) -> bool:
        """Whether it was sent to look for a word, not to be saved."""
        return self.name is not None and self.name.seeks

    def is_valid(self) -> bool:
        """Whether all that the page asks for can be kept."""
        forms = [form for form in (self.form, self.to, self.name) if form is not None]
        verdicts = [form.is_valid() for form in forms]
        return all(verdicts)

    def changes(self) -> Changes:
        """All of it."""
        changes = self.form.part()
        if self.to:
            changes |= self.to.part()
        if self.name:
            changes["feelings"] = self.name.part()["feelings"]
        return changes

    def is_empty(self) -> bool:
        """Whether nothing was said yet; a name alone is something."""
        return not any(self.changes().values())


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: MemberRequest, part: str) -> HttpResponse:
    """A question while nothing is kept yet; come back to, it leads to what it has begun."""
    asked = _asked(part)
    posted = request.method == "POST"
    page = GuidedPage(asked, request.POST if posted else requested.page_again(request))
    if not posted:
        begun = begun_before(request)
        return redirect("say-guided", begun.id, part) if begun else _show(request, page)
    if page.seeks:
        return _to_found(request)
    if not page.is_valid():
        return _show(request, page, status=422)
    keep = actions.take_back if page.is_empty() else actions.begin_statement
    try:
        saved = keep(
            viewer=request.viewer,
            once=page.mark.once,
            changes=page.changes(),
            revision=page.mark.revision or 1,
        )
    except actions.ChangedElsewhere as error:
        page.shown_again(error.saved)
        return _show(request, page, status=409)
    return _onward(request, asked, saved) if saved else _past(request, asked)


@unlocked
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: MemberRequest, statement_id: UUID, part: str) -> HttpResponse:
    """A question with what was answered before."""
    asked, statement = _asked(part), found(request, statement_id)
    posted, stands = request.method == "POST", statement.revision
    sent = (
        _with_word(request, asked, statement) if posted else requested.page_again(request, stands)
    )
    page = GuidedPage(asked, sent, statement=statement)
    if not posted:
        return _show(request, page)
    if page.seeks:
        return _to_found(request, stands)
    if not page.is_valid():
        return _show(request, page, status=422)
    try:
        saved = actions.change_statement(
            viewer=request.viewer,
            statement_id=statement.id,
            revision=page.mark.revision,
            changes=page.changes(),
            page=page.mark.page,
        )
    except actions.ChangedElsewhere as error:
        page.shown_again(error.saved)
        return _show(request, page, status=409)
    if saved is None:
        raise Http404
    return _onward(request, asked, saved)


def _to_found(request: MemberRequest, stands: int = 0) -> HttpResponse:
    """To the words that were looked for."""
    return redirect(f"{requested.page_address(request, request.path, stands)}#found")


def _with_word(request: MemberRequest, asked: GuidedPart, statement: Statement) -> QueryDict:
    """What was sent, with the softer word in its sentence that a tap without script took into it."""
    word = guided.softer(statement.feelings).get(request.POST.get(TAP, ""))
    if word is None:
        return request.POST
    data = request.POST.copy()
    data["said"] = guided.with_word(from_form(data.get("said", "")), word, asked.openings)
    return data


def _asked(part: str) -> GuidedPart:
    asked = guided.part(part)
    if asked is None or guided.slug(asked.id) != part:
        raise Http404
    return asked


def _show(request: MemberRequest, page: GuidedPage, *, status: int = 200) -> HttpResponse:
    statement, asked = page.statement, page.asked
    if page.name:
        page.name.mine = queries.own_words(request.viewer)
    before, following = guided.before(asked.id), guided.after(asked.id)
    feelings = statement.feelings if statement else ()
    people = queries.people(request.viewer) if page.to else []
    said = notice(_all(statement)) if statement else {}
    if page.name and statement and not said:
        page.name.hear(guided.told(statement))
    context = {
        "page": page,
        "part": asked,
        "number": PARTS.index(asked.id) + 1,
        "of": len(PARTS),
        "form": page.form,
        "name": page.name,
        "people": page.to.known(people) if page.to else [],
        "back": guided.slug(before) if before else "",
        "is_last": following is None,
        "named": guided.labels(feelings) if asked.id == UNDER else [],
        "softer": guided.softer(feelings) if asked.id == UNDER else {},
        "saved_words": page.saved.part(asked.id) if page.saved else "",
        "step": STEP,
        **said,
    }
    return render(request, "expression/saying/guided.html", context, status=status)


def _onward(request: MemberRequest, asked: GuidedPart, saved: Statement) -> HttpResponse:
    if "quietly" in request.POST:
        return HttpResponse(status=QUIETLY)
    if "stop" in request.POST:
        return redirect("say")
    if request.POST.keys() & STAYS:
        return redirect("say-guided", saved.id, guided.slug(asked.id))
    opened = request.POST.get("next", "")
    if opened.startswith(LEADS):
        return _to_card(reverse("say-guided", args=[saved.id, guided.slug(asked.id)]), opened)
    following = guided.after(asked.id)
    if following is None or "together" in request.POST:
        return _put_together(request, saved)
    return redirect("say-guided", saved.id, guided.slug(following))


def _to_card(here: str, opened: str) -> HttpResponse:
    """The card of a chosen word, from where the way back is to the question."""
    word_id = opened.removeprefix(LEADS)
    for route in ("own-word", "word"):
        try:
            return redirect(f"{reverse(route, args=[word_id])}{along(here)}")
        except NoReverseMatch:
            continue
    raise Http404


def _past(request: MemberRequest, asked: GuidedPart) -> HttpResponse:
    if "quietly" in request.POST:
        return HttpResponse(status=QUIETLY)
    following = guided.after(asked.id)
    if "stop" in request.POST:
        return redirect("say")
    if following is None or "together" in request.POST:
        return redirect("say-new")
    return redirect("say-guided-new", guided.slug(following))


def _put_together(request: MemberRequest, statement: Statement) -> HttpResponse:
    """The answers as one text, unless they are the same as when they were put together before."""
    built = guided.together(statement)
    if built and built != statement.built:
        changes: Changes = {"text": built, "built": built}
        if not statement.raw:
            changes["raw"] = built
        actions.change_statement(
            viewer=request.viewer,
            statement_id=statement.id,
            revision=statement.revision,
            changes=changes,
            keeps_version=True,
        )
        if statement.text:
            toasts.show(request, _("Put together anew. The text before is kept below it."))
    return redirect("say-one", statement.id)


def _as_named(statement: Statement) -> Entry:
    """The words of a statement as the word finder knows words."""
    blank = moments.blank(statement.at, statement.zone)
    entry = moments.entry(ids.new_id(), statement.day, 0, blank)
    return replace(entry, feelings=statement.feelings)


def _all(statement: Statement) -> str:
    return "\n".join([statement.text, *(said for _name, said in statement.parts)])
