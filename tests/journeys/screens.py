"""Every page there is to look at, in the states that it has; whoever opens it, and how."""

from collections.abc import Iterator
from functools import partial

from tests.journeys.acts import (
    ask_about_words,
    be_led,
    be_refused_four_words,
    begin_staying,
    choose_four_words,
    choose_place,
    delete,
    find_nothing,
    find_word_without_script,
    keep_kind_word,
    keep_masked_words,
    keep_words_of_danger,
    leave_open,
    look_for_nearer_words,
    make_link,
    make_token,
    narrow,
    open_ways,
    point_on_field,
    say_it_all,
    search_word,
    show_list,
    stay_and_end,
    turn_round,
)
from tests.journeys.screen import LONG, Screen, Wrong
from tests.journeys.screens_of_expression import OF_SAYING, OF_SIGNALS, OF_WORDS

HELP_LONG = "word " * 20_001
# Routes that answer to GET with something that is no page.
NO_PAGES = {
    "account_signup": "not offered: 404",
    "mfa_reauthenticate": "not offered: 404",
    "manifest": "for browsers",
    "service-worker": "for browsers",
    "words-find": "leads to the words",
    "check-ins": "leads to the first screen",
    "journal-searches": "leads to the search",
    "say-shared": "leads to where one begins to say something",
    "health": "for whoever watches the server",
    "robots": "for search engines",
    "events": "a stream",
}
OF_NOBODY = [
    Screen("account_login", "nobody"),
    Screen(
        "account_login",
        "nobody",
        "refused",
        Wrong("Sign in", {"Your name here": "Nobody", "Password": "not the right one"}),
    ),
    Screen("sign-up", "nobody", "closed", status=403),
    Screen("sign-up-invited", "nobody"),
    Screen("sign-up-invited", "nobody", "refused", Wrong("Make my place", {"Password": "short"})),
    Screen("recover", "nobody"),
    Screen(
        "recover",
        "nobody",
        "refused",
        Wrong(
            "Open with the code",
            {"Your name here": "Ana", "Recovery code": "AAAA", "New password": "short"},
        ),
    ),
    Screen("reset", "nobody"),
    Screen("away", "nobody"),
    Screen("kept", "nobody"),
    Screen("help", "nobody"),
    Screen("help-country", "nobody"),
    Screen("offline", "nobody"),
    Screen("deleted", "nobody"),
]
AT_THE_DOOR = [
    Screen("unlock", "locked"),
    Screen("unlock", "locked", "refused", Wrong("Unlock", {"Password": "not the right one"})),
    Screen("pause", "locked"),
    Screen("pause", "locked", "another way", open_ways),
    Screen("line", "locked"),
    Screen("line", "locked", "refused", Wrong("Seal it", {"One line, as it is": LONG})),
    Screen("line-kept", "locked"),
    Screen("recovery-code", "newcomer"),
    Screen(
        "recovery-code",
        "newcomer",
        "refused",
        Wrong("It is written down", {"Group 3": "ABCD", "Group 7": "ABCD"}),
    ),
    Screen("mfa_authenticate", "half"),
    Screen("mfa_authenticate", "half", "refused", Wrong("Go on", {"Code": "12"})),
]
EMPTY = [
    Screen(route, "new", "empty")
    for route in (
        "home",
        "journal",
        "so-far",
        "composer-quiet",
        "drafts",
        "sessions",
        "invitations",
        "tokens",
        "you",
        "old-keys",
    )
]
FILLED = [
    *(
        Screen(route, "ana", "filled")
        for route in (
            "home", "welcome", "journal", "journal-older", "journal-newer", "drafts", "you",
            "check-in-new", "check-in-new-body", "check-in", "check-in-body", "check-in-name",
            "check-in-sentence", "check-in-edit", "check-in-way-out", "check-in-new-kindness",
            "check-in-kindness", "check-in-kindness-hurts", "check-in-kindness-others",
            "check-in-kindness-friend", "check-in-kindness-self", "check-in-kindness-rest",
            "check-in-new-stay", "check-in-stay", "check-in-about", "so-far",
            "password", "new-code", "sessions", "pin",
            "delete-account", "export", "help-edit", "mfa_index", "mfa_activate_totp",
            "account_reauthenticate",
        )
    ),
    *(
        Screen(route, "careful", "with a second step")
        for route in (
            "mfa_index", "mfa_deactivate_totp", "mfa_view_recovery_codes",
            "mfa_generate_recovery_codes", "you", "account_reauthenticate",
        )
    ),
]  # fmt: skip
OF_THE_JOURNAL = [
    Screen("journal-months", "new", "empty"),
    Screen("journal-feelings", "new", "empty"),
    Screen("journal-find", "new", "empty"),
    *(
        Screen(route, "ana", "filled")
        for route in (
            "journal-months", "journal-month", "journal-month-print", "journal-month-print-on",
            "journal-feelings", "journal-entry", "journal-entry-print", "journal-find",
            "journal-search", "journal-search-at", "journal-search-entry", "journal-search-print",
            "journal-search-print-on",
        )
    ),
    Screen("journal-search", "ana", "narrowed", narrow),
    Screen("journal-search", "ana", "nothing found", find_nothing),
    Screen("journal-search", "new", "forgotten", status=404),
    Screen("journal-find", "ana", "refused", Wrong("Find", {"Words that you wrote": "x" * 201})),
]  # fmt: skip
OPEN = [
    Screen("home", "new", "something left open", leave_open),
    Screen("check-in-new", "ana", "another way", open_ways),
    Screen("check-in-new", "ana", "counted words", partial(be_led, way="Counted words")),
    Screen("check-in-new", "ana", "outside", partial(be_led, way="Sounds around me")),
    Screen("check-in-new-body", "ana", "a place chosen", choose_place),
    Screen("check-in-new-body", "ana", "all said of a place", say_it_all),
    Screen("check-in-new-body", "ana", "as a list", show_list),
    Screen("check-in-new-body", "ana", "turned round", turn_round),
    Screen("check-in-name", "new", "searching", search_word),
    Screen("check-in-name", "new", "a place on the field", point_on_field),
    Screen("check-in-name", "new", "found without script", find_word_without_script),
    Screen(
        "check-in-name", "new", "nothing found", partial(find_word_without_script, sought="xqzzy")
    ),
    Screen("check-in-name", "new", "nearer words", look_for_nearer_words),
    Screen("check-in-sentence", "new", "a question beside it", ask_about_words),
    Screen("check-in-sentence", "new", "kept with a question", keep_masked_words),
    Screen("check-in-sentence", "new", "danger", keep_words_of_danger),
    Screen("check-in-new-kindness", "new", "kept", keep_kind_word),
    Screen("check-in-name", "new", "too many words", choose_four_words),
    Screen("check-in-new-stay", "ana", "staying", begin_staying),
    Screen("check-in-new-stay", "ana", "ended", stay_and_end),
    Screen("invitations", "ana", "a new link", make_link),
    Screen("tokens", "ana", "a new token", make_token),
]
REFUSED = [
    Screen(
        "check-in-sentence",
        "ana",
        "refused",
        Wrong("Keep it", {"In one sentence, what was this?": LONG}),
    ),
    Screen("check-in-name", "new", "refused", be_refused_four_words),
    Screen("check-in-kindness-hurts", "ana", "refused", Wrong("Next", {"What hurts?": LONG})),
    Screen("check-in-edit", "ana", "refused", Wrong("Keep it", {"In one sentence": LONG})),
    Screen(
        "password",
        "ana",
        "refused",
        Wrong("Change it", {"Password until now": "no", "New password": "short"}),
    ),
    Screen("pin", "ana", "refused", Wrong("Use this PIN", {"PIN": "1"})),
    Screen("tokens", "ana", "refused", Wrong("Make a token")),
    Screen(
        "old-keys",
        "ana",
        "refused",
        Wrong("Open them", {"Old password or old recovery code": "no"}),
    ),
    Screen("mfa_activate_totp", "ana", "refused", Wrong("Switch it on")),
    Screen("account_reauthenticate", "ana", "refused", Wrong("Go on", {"Password": "no"})),
    Screen(
        "help-edit",
        "ana",
        "refused",
        Wrong("Keep it", {"What people here are to read": HELP_LONG}),
    ),
]
LAST = [Screen("check-in", "new", "deleted", delete)]


def screens() -> Iterator[Screen]:
    """All of them, each person's together."""
    everything = [
        *OF_NOBODY,
        *AT_THE_DOOR,
        *EMPTY,
        *FILLED,
        *OF_THE_JOURNAL,
        *OF_SAYING,
        *OF_WORDS,
        *OF_SIGNALS,
        *OPEN,
        *REFUSED,
        *LAST,
    ]
    yield from sorted(everything, key=lambda screen: screen.who)
