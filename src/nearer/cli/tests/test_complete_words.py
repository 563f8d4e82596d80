"""Completion comes out for bash, zsh and fish, and knows verbs, options, rules."""

import pytest

from nearer.cli.main import main


@pytest.fixture
def complete(run):
    def complete(*words):
        env = {"_NEARER_COMPLETE": "zsh_complete", "COMP_CWORD": str(len(words))}
        env["COMP_WORDS"] = " ".join(["nearer", *words])
        done = run(env=env)
        # Three lines each: kind, value, help.
        return done.stdout.splitlines()[1::3]

    return complete


@pytest.mark.parametrize(
    ("shell", "sign"),
    [("bash", "complete -o nosort"), ("zsh", "#compdef nearer"), ("fish", "complete --no-files")],
)
def test_each_shell_has_its_script(run, shell, sign):
    done = run(env={"_NEARER_COMPLETE": f"{shell}_source"})
    assert done.exit_code == 0
    assert sign in done.stdout
    assert f"_NEARER_COMPLETE={shell}_complete" in done.stdout


def test_verbs_are_completed(complete):
    assert {"read", "reword"} <= set(complete("re"))
    assert complete("expl") == ["explain"]


def test_options_and_their_values_are_completed(complete):
    assert {"--json", "--jsonl", "--role"} <= set(complete("read", "--"))
    assert complete("read", "--role", "re") == ["reply"]
    assert complete("rules", "--step", "v") == ["vulnerability"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("before", [(), ("--file",), ("-f",)])
@pytest.mark.parametrize("verb", ["read", "reword"])
def test_names_of_files_are_left_to_the_shell(run, shell, before, verb):
    words = ["nearer", verb, *before, "s.j"]
    env = {"_NEARER_COMPLETE": f"{shell}_complete", "COMP_CWORD": str(len(words) - 1)}
    # Fish gives the begun word itself, the others count.
    env["COMP_WORDS"] = " ".join(words)
    if shell == "fish":
        env["COMP_WORDS"], env["COMP_CWORD"] = " ".join(words[:-1]), words[-1]
    assert "file" in run(env=env).stdout.replace(",", "\n").splitlines()


def test_rules_are_completed_by_code_and_by_name(complete):
    assert complete("explain", "saf10") == ["SAF101"]
    assert "minimising" in complete("explain", "mini")


def test_every_verb_of_the_reader_is_there():
    assert {"read", "reword", "rules", "explain"} <= set(main.list_commands(None))
