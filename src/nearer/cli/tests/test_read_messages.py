"""`nearer read` reads the words it is given, those in a file, and those that are piped in."""

import json

import pytest

CARE = "You never listen to me."
QUIET = "The train leaves at six from platform two."
DANGER = "He hits me when he is drunk."


def said(done):
    assert done.stdout.count("\n") == 1
    return json.loads(done.stdout)


@pytest.mark.parametrize(("words", "code"), [(CARE, 1), (QUIET, 0), (DANGER, 1)])
def test_the_exit_code_says_what_was_found(run, words, code):
    assert run("read", "--preview", words).exit_code == code
    assert run("read", "--preview", "--json", words).exit_code == code


def test_what_may_hurt_is_marked_and_explained(run):
    shown = run("read", "--preview", CARE).output
    assert shown.startswith(f"{CARE}\n~~~")
    assert "~ may hurt: “You never" in shown
    assert "nearer explain EXP" in shown


def test_nothing_is_said_where_nothing_is(run):
    assert run("read", QUIET).output == f"{QUIET}\n\nNothing to point out here.\n"


def test_danger_shows_its_sentence_and_no_coaching(run):
    shown, answer = run("read", DANGER).output, said(run("read", "--json", DANGER))
    assert answer["danger"]["show"] in " ".join(shown.split())
    assert "may hurt" not in shown
    assert "Nothing to point out" not in shown


@pytest.mark.parametrize("arguments", [[], ["-"], ["--file", "-"]])
def test_words_can_be_piped_in(run, arguments):
    answer = said(run("read", "--json", *arguments, input=f"{CARE} 😀\n"))
    assert answer["text"] == f"{CARE} 😀\n"


def test_a_file_of_that_name_is_read(run, tmp_path):
    path = tmp_path / "to Ben"
    path.write_bytes(b"\xef\xbb\xbf" + CARE.encode())
    assert said(run("read", "--json", str(path)))["text"] == CARE
    assert said(run("read", "--json", "--file", str(path)))["text"] == CARE


def test_words_that_are_also_a_file_can_be_given_as_words(run, tmp_path, monkeypatch):
    (tmp_path / "whatever").write_text(QUIET)
    monkeypatch.chdir(tmp_path)
    assert said(run("read", "--json", "whatever"))["text"] == QUIET
    assert said(run("read", "--json", "--text", "whatever"))["text"] == "whatever"
    assert said(run("read", "--json", "--text", "-"))["text"] == "-"


@pytest.mark.parametrize("words", ["and/or", "w/e", "ok.fine", "x" * 5000, "one\ntwo"])
def test_words_that_hardly_look_like_a_file_are_words(run, words):
    assert said(run("read", "--json", words))["text"] == words


def test_a_child_may_be_told_what_to_do(run):
    told = "Turn that game off, it's bedtime"
    assert run("read", told).exit_code == 1
    assert run("read", "--relation", "child", told).exit_code == 0


def test_without_a_role_a_context_makes_it_a_reply(run):
    shared = ["--context", "I lost my job today."]
    assert said(run("read", "--json", QUIET))["role"] == "say"
    assert said(run("read", "--json", *shared, QUIET))["role"] == "reply"
    assert said(run("read", "--json", *shared, "--role", "say", QUIET))["role"] == "say"


def test_the_json_is_that_of_the_library(run):
    from nearer.reader import read
    from nearer.reader.schema import reading_to_json

    reading = read(CARE, role="reply", context="I am tired.", preview=True)
    options = ["--preview", "--role", "reply", "--context", "I am tired.", "--json"]
    assert said(run("read", *options, CARE)) == json.loads(json.dumps(reading_to_json(reading)))


@pytest.mark.parametrize(
    "arguments",
    [
        ["--role", "shout", "x"],
        ["x", "--file", "y"],
        ["a", "b"],
        ["--jsonl", "--text", "x"],
        ["--text", "-f", "x"],
        ["--text"],
        ["--json", "--jsonl"],
        ["-j", "2", "x"],
    ],
)
def test_what_does_not_go_together_is_refused(run, arguments):
    done = run("read", *arguments)
    assert done.exit_code == 2
    assert "Usage: " in done.output
