"""Who may do what: every address and method by every role, in one table.

An address without its row fails the build, and so does a row without its address. A method that
has no row is refused to everybody. To add an address: one line here, an example of each of its
parameters in ``harness/world.py``, and in ``harness/bodies.py`` a form that it accepts.

Roles are the columns (``harness/roles.py``); Ana is owner of every example. Cells: a status, or
the gate that a role is sent to: ``in`` to sign in, ``second`` to give the second factor,
``unlock`` to unlock, ``code`` to write down the recovery code, ``confirm`` to type the password
again. ``302`` is any other redirect: it was accepted and goes on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.http import HttpResponse
from django.urls import resolve

GATES = {
    "account_login": "in",
    "mfa_authenticate": "second",
    "unlock": "unlock",
    "recovery-code": "code",
    "account_reauthenticate": "confirm",
}


@dataclass(frozen=True)
class Row:
    """What each role gets from one method of one route."""

    method: str
    route: str
    cells: dict[str, str]


def rows(table: str) -> Iterator[Row]:
    """The rows of a table; its first line names the roles. Lines with # are headings."""
    lines = [line.split() for line in table.splitlines() if line.strip() and line[0] != "#"]
    roles = lines[0][2:]
    for method, route, *cells in lines[1:]:
        yield Row(method, route, dict(zip(roles, cells, strict=True)))


def cell(response: HttpResponse) -> str:
    """How an answer is written in the table."""
    if response.status_code not in {301, 302}:
        return str(response.status_code)
    return GATES.get(resolve(urlsplit(response["Location"]).path).view_name, "302")


PAGES = """
method  route                       anonymous locked    awaiting  newcomer  owner     later     stranger  host

# Making a place, signing in, coming back
GET     sign-up                     403       302       403       302       302       302       302       302
POST    sign-up                     403       302       403       302       302       302       302       302
GET     sign-up-invited             200       302       200       302       302       302       302       302
POST    sign-up-invited             code      302       code      302       302       302       302       302
GET     recovery-code               in        unlock    in        200       302       302       302       302
POST    recovery-code               in        unlock    in        422       302       302       302       302
GET     recover                     200       200       200       200       200       200       200       200
POST    recover                     code      code      422       code      code      code      code      code
GET     welcome                     in        200       in        200       200       200       200       200
POST    welcome                     in        302       in        302       302       302       302       302
GET     account_login               200       302       second    302       302       302       302       302
POST    account_login               302       302       second    302       302       302       302       302
POST    account_logout              in        in        in        in        in        in        in        in
GET     account_reauthenticate      in        unlock    in        code      200       200       200       200
POST    account_reauthenticate      in        unlock    in        code      302       302       302       302
GET     account_signup              404       404       404       404       404       404       404       404
POST    account_signup              404       404       404       404       404       404       404       404
GET     mfa_authenticate            in        302       200       302       302       302       302       302
POST    mfa_authenticate            in        302       422       302       302       302       302       302
GET     mfa_reauthenticate          404       404       404       404       404       404       404       404
POST    mfa_reauthenticate          404       404       404       404       404       404       404       404
GET     reset                       200       200       200       200       200       200       200       200
POST    reset                       code      code      code      code      code      code      code      code

# Locking and leaving
POST    unlock-pin                  in        422       in        302       302       302       302       302
GET     unlock                      in        200       in        302       302       302       302       302
POST    unlock                      in        302       in        302       302       302       302       302
GET     pause                       in        200       in        200       200       200       200       200
GET     line                        in        200       in        200       200       200       200       200
POST    line                        in        302       in        302       302       302       302       302
GET     line-kept                   in        200       in        200       200       200       200       200
POST    lock                        unlock    unlock    unlock    unlock    unlock    unlock    unlock    unlock
POST    lock-extend                 in        unlock    in        code      204       204       204       204
POST    leave                       302       302       302       302       302       302       302       302
GET     away                        200       200       200       200       200       200       200       200
GET     kept                        200       200       200       200       200       200       200       200

# Help, readable by anybody
GET     help                        200       200       200       200       200       200       200       200
GET     help-country                200       200       200       200       200       200       200       200
GET     help-edit                   in        unlock    in        code      404       404       404       200
POST    help-edit                   in        unlock    in        code      404       404       404       302

# One's own place
GET     mfa_index                   in        unlock    in        code      200       200       200       200
GET     mfa_activate_totp           in        unlock    in        code      200       confirm   200       200
POST    mfa_activate_totp           in        unlock    in        code      422       confirm   422       422
GET     mfa_deactivate_totp         in        unlock    in        code      404       confirm   404       404
POST    mfa_deactivate_totp         in        unlock    in        code      404       confirm   404       404
GET     mfa_view_recovery_codes     in        unlock    in        code      404       confirm   404       404
GET     mfa_generate_recovery_codes in        unlock    in        code      200       confirm   200       200
POST    mfa_generate_recovery_codes in        unlock    in        code      200       confirm   200       200
GET     you                         in        unlock    in        code      200       200       200       200
POST    you                         in        unlock    in        code      302       302       302       302
GET     password                    in        unlock    in        code      200       200       200       200
POST    password                    in        unlock    in        code      code      code      code      code
GET     new-code                    in        unlock    in        code      200       confirm   200       200
POST    new-code                    in        unlock    in        code      code      confirm   code      code
GET     sessions                    in        unlock    in        code      200       200       200       200
POST    sessions-known              in        unlock    in        code      302       302       302       302
POST    sessions-end-others         in        unlock    in        code      302       302       302       302
POST    session-end                 in        unlock    in        code      302       302       404       404
GET     pin                         in        unlock    in        code      200       confirm   200       200
POST    pin                         in        unlock    in        code      302       confirm   302       302
POST    pin-forget                  in        unlock    in        code      302       302       302       302
GET     tokens                      in        unlock    in        code      200       confirm   200       200
POST    tokens                      in        unlock    in        code      200       confirm   200       200
POST    token-revoke                in        unlock    in        code      302       confirm   404       404
GET     invitations                 in        unlock    in        code      200       200       200       200
POST    invitations                 in        unlock    in        code      200       200       200       200
POST    invitation-withdraw         in        unlock    in        code      302       302       404       404
GET     delete-account              in        unlock    in        code      200       confirm   200       200
POST    delete-account              in        unlock    in        code      302       confirm   302       302
POST    keep-account                in        unlock    in        code      302       302       302       302
GET     old-keys                    in        unlock    in        code      200       200       200       200
POST    old-keys                    in        unlock    in        code      422       422       422       422
GET     deleted                     200       200       200       200       200       200       200       200
GET     export                      in        unlock    in        code      200       confirm   200       200
POST    export                      in        unlock    in        code      200       confirm   200       200

# What was kept at a lock
GET     drafts                      in        unlock    in        code      200       200       200       200
POST    draft-restore               in        unlock    in        code      302       302       404       404
POST    draft-delete                in        unlock    in        code      302       302       404       404

# Words
GET     words                       in        unlock    in        code      200       200       200       200
GET     words-find                  in        unlock    in        code      302       302       302       302
POST    words-find                  in        unlock    in        code      302       302       302       302
GET     word                        in        unlock    in        code      200       200       200       200
GET     own-words                   in        unlock    in        code      200       200       200       200
POST    own-words                   in        unlock    in        code      302       302       302       302
GET     own-word-new                in        unlock    in        code      200       200       200       200
POST    own-word-new                in        unlock    in        code      302       302       302       302
GET     own-word                    in        unlock    in        code      200       200       404       404
GET     own-word-edit               in        unlock    in        code      200       200       404       404
POST    own-word-edit               in        unlock    in        code      302       302       404       404
POST    own-word-delete             in        unlock    in        code      302       302       404       404
GET     guides                      in        unlock    in        code      200       200       200       200
GET     guide                       in        unlock    in        code      200       200       200       200
POST    guide                       in        unlock    in        code      302       302       302       302
POST    learned-delete              in        unlock    in        code      302       302       302       302
POST    words-put-back              in        unlock    in        code      302       302       404       404

# The first evening
GET     home                        in        unlock    in        code      200       200       200       200
POST    kind-hide                   in        unlock    in        code      302       302       302       302
GET     check-ins                   in        unlock    in        code      302       302       302       302
POST    check-ins                   in        unlock    in        code      302       302       302       302
GET     check-in-new                in        unlock    in        code      200       200       200       200
GET     check-in-new-body           in        unlock    in        code      200       200       200       200
GET     check-in-new-kindness       in        unlock    in        code      200       200       200       200
POST    check-in-readings           in        unlock    in        code      200       200       200       200
GET     check-in                    in        unlock    in        code      200       200       404       404
GET     check-in-body               in        unlock    in        code      200       200       404       404
POST    check-in-body               in        unlock    in        code      302       302       404       404
GET     check-in-name               in        unlock    in        code      200       200       404       404
POST    check-in-name               in        unlock    in        code      302       302       404       404
GET     check-in-word               in        unlock    in        code      200       200       404       404
POST    check-in-word               in        unlock    in        code      302       302       404       404
GET     check-in-sentence           in        unlock    in        code      200       200       404       404
POST    check-in-sentence           in        unlock    in        code      302       302       404       404
GET     check-in-about              in        unlock    in        code      200       200       404       404
POST    check-in-about              in        unlock    in        code      302       302       404       404
POST    check-in-version            in        unlock    in        code      302       302       404       404
GET     check-in-new-stay           in        unlock    in        code      200       200       200       200
GET     check-in-stay               in        unlock    in        code      200       200       404       404
POST    check-in-stay               in        unlock    in        code      302       302       404       404
GET     check-in-edit               in        unlock    in        code      200       200       404       404
POST    check-in-edit               in        unlock    in        code      302       302       404       404
GET     check-in-way-out            in        unlock    in        code      200       200       404       404
POST    check-in-way-out            in        unlock    in        code      302       302       404       404
GET     check-in-kindness           in        unlock    in        code      200       200       404       404
POST    check-in-kindness           in        unlock    in        code      302       302       404       404
GET     check-in-kindness-hurts     in        unlock    in        code      200       200       404       404
POST    check-in-kindness-hurts     in        unlock    in        code      302       302       404       404
GET     check-in-kindness-others    in        unlock    in        code      200       200       404       404
POST    check-in-kindness-others    in        unlock    in        code      302       302       404       404
GET     check-in-kindness-friend    in        unlock    in        code      200       200       404       404
POST    check-in-kindness-friend    in        unlock    in        code      302       302       404       404
GET     check-in-kindness-self      in        unlock    in        code      200       200       404       404
POST    check-in-kindness-self      in        unlock    in        code      302       302       404       404
GET     check-in-kindness-rest      in        unlock    in        code      200       200       404       404
POST    check-in-kindness-rest      in        unlock    in        code      302       302       404       404
POST    check-in-delete             in        unlock    in        code      302       302       404       404
POST    check-in-restore            in        unlock    in        code      302       302       404       404
GET     journal                     in        unlock    in        code      200       200       200       200
GET     journal-older               in        unlock    in        code      200       200       404       404
GET     journal-newer               in        unlock    in        code      200       200       404       404
GET     journal-months              in        unlock    in        code      200       200       200       200
GET     journal-month               in        unlock    in        code      200       200       200       200
GET     journal-month-print         in        unlock    in        code      200       200       200       200
GET     journal-month-print-on      in        unlock    in        code      200       200       404       404
GET     journal-feelings            in        unlock    in        code      200       200       200       200
POST    journal-feelings            in        unlock    in        code      302       302       302       302
GET     journal-entry               in        unlock    in        code      200       200       404       404
GET     journal-entry-print         in        unlock    in        code      200       200       404       404
GET     journal-find                in        unlock    in        code      200       200       200       200
POST    journal-find                in        unlock    in        code      302       302       302       302
GET     journal-searches            in        unlock    in        code      302       302       302       302
POST    journal-searches            in        unlock    in        code      302       302       302       302
GET     journal-search              in        unlock    in        code      200       200       404       404
GET     journal-search-at           in        unlock    in        code      200       200       404       404
GET     journal-search-entry        in        unlock    in        code      200       200       404       404
GET     journal-search-print        in        unlock    in        code      200       200       404       404
GET     journal-search-print-on     in        unlock    in        code      200       200       404       404

# Saying something hard
GET     say                         in        unlock    in        code      200       200       200       200
GET     say-history                 in        unlock    in        code      200       200       200       200
GET     say-new                     in        unlock    in        code      200       200       200       200
POST    say-new                     in        unlock    in        code      302       302       302       302
GET     say-shared                  in        unlock    in        code      302       302       302       302
POST    say-shared                  200       unlock    200       code      200       200       200       200
GET     say-guided-new              in        unlock    in        code      200       200       200       200
POST    say-guided-new              in        unlock    in        code      302       302       302       302
GET     say-one                     in        unlock    in        code      200       200       404       404
POST    say-one                     in        unlock    in        code      302       302       404       404
GET     say-guided                  in        unlock    in        code      200       200       404       404
POST    say-guided                  in        unlock    in        code      302       302       404       404
GET     say-choose                  in        unlock    in        code      200       200       404       404
GET     say-card                    in        unlock    in        code      200       200       404       404
POST    say-settle                  in        unlock    in        code      302       302       404       404
GET     say-ask                     in        unlock    in        code      200       200       404       404
POST    say-ask                     in        unlock    in        code      302       302       404       404
GET     say-after                   in        unlock    in        code      200       200       404       404
POST    say-after                   in        unlock    in        code      302       302       404       404
POST    say-version                 in        unlock    in        code      302       302       404       404
POST    say-delete                  in        unlock    in        code      302       302       404       404
POST    say-restore                 in        unlock    in        code      302       302       404       404

# Writing beside the reader
POST    composer-readings           in        unlock    in        code      200       200       200       200
GET     composer-quiet              in        unlock    in        code      200       200       200       200
POST    composer-quiet              in        unlock    in        code      302       302       302       302

# From the body to words, and finer words
GET     body-signals                in        unlock    in        code      200       200       200       200
POST    body-signals                in        unlock    in        code      302       302       302       302
GET     body-signals-map            in        unlock    in        code      200       200       200       200
GET     body-signals-words          in        unlock    in        code      200       200       404       404
POST    body-signals-words          in        unlock    in        code      302       302       404       404
GET     body-signals-body           in        unlock    in        code      200       200       404       404
POST    body-signals-body           in        unlock    in        code      302       302       404       404
GET     finer-words                 in        unlock    in        code      200       200       200       200
GET     deep-check-in-new           in        unlock    in        code      200       200       200       200
POST    deep-check-in-new           in        unlock    in        code      302       302       302       302
GET     deep-check-in               in        unlock    in        code      200       200       404       404
POST    deep-check-in               in        unlock    in        code      302       302       404       404
POST    deep-check-in-delete        in        unlock    in        code      302       302       404       404
POST    deep-check-in-restore       in        unlock    in        code      302       302       404       404
POST    scenes-begin                in        unlock    in        code      302       302       302       302
GET     scene                       in        unlock    in        code      200       200       200       200
POST    scene                       in        unlock    in        code      302       302       302       302
GET     scene-differences           in        unlock    in        code      200       200       302       302

# What one can see
GET     so-far                      in        unlock    in        code      200       200       200       200
POST    so-far                      in        unlock    in        code      302       302       302       302

# The server itself
GET     offline                     200       200       200       200       200       200       200       200
GET     manifest                    200       200       200       200       200       200       200       200
GET     service-worker              200       200       200       200       200       200       200       200
GET     health                      200       200       200       200       200       200       200       200
GET     robots                      200       200       200       200       200       200       200       200

# In front of Django: checks everything for itself
GET     events                      403       200       403       200       200       200       200       200
"""


API = """
method  route                       no_token  cookies   reading   writing   revoked   expired   altered   strangers hosts
GET     api-schema                  200       200       200       200       200       200       200       200       200
GET     api:api-root                404       404       404       404       404       404       404       404       404
GET     api-nothing                 404       404       404       404       404       404       404       404       404
GET     api:me                      401       401       200       200       401       401       401       200       200
GET     api:check-ins               401       401       200       200       401       401       401       200       200
POST    api:check-ins               401       401       403       201       401       401       401       201       201
GET     api:check-in                401       401       200       200       401       401       401       404       404
PATCH   api:check-in                401       401       403       200       401       401       401       404       404
DELETE  api:check-in                401       401       403       204       401       401       401       404       404
POST    api:check-in-restoration    401       401       403       200       401       401       401       404       404
POST    api:readings                401       401       200       200       401       401       401       200       200
POST    api:rewordings              401       401       200       200       401       401       401       200       200
GET     api:rules                   401       401       200       200       401       401       401       200       200
GET     api:rule                    401       401       200       200       401       401       401       200       200
"""
