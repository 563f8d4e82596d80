"""`nearer rules` lists them, `nearer explain` says all that one declares."""

import json

import pytest

from nearer.reader.registry import rules

KNOWN = rules()


@pytest.fixture
def listed(run):
    def listed(*arguments):
        answer = json.loads(run("rules", "--json", *arguments).stdout)
        assert answer["schema"] == 1
        return [row["code"] for row in answer["rules"]]

    return listed


def codes(**wanted):
    return [r.code for r in KNOWN if all(getattr(r, name) == v for name, v in wanted.items())]


def test_all_are_listed(listed, run):
    assert listed() == [rule.code for rule in KNOWN]
    shown = run("rules").stdout.splitlines()
    assert [line.split()[:2] for line in shown[:-2]] == [[r.code, r.name] for r in KNOWN]


def test_each_filter_filters(listed):
    assert 0 < len(codes(tone="credit")) < len(KNOWN)
    assert listed("--tone", "credit") == codes(tone="credit")
    assert listed("--step", "safety") == codes(step="safety")
    assert listed("--status", "stable") == codes(status="stable")
    both = listed("--step", "expression", "--tone", "care")
    assert both == codes(step="expression", tone="care")
    assert listed("--role", "reply") == [rule.code for rule in KNOWN if "reply" in rule.roles]


def test_a_filter_that_there_is_not(run):
    assert run("rules", "--step", "fifth").exit_code == 2


@pytest.mark.parametrize("wanted", ["SAF101", "saf101", "minimising", "Minimising"])
def test_a_rule_is_found_by_code_and_by_name(run, wanted):
    assert run("explain", wanted).stdout.startswith("SAF101 minimising\n")


def test_it_says_all_that_the_rule_declares(run):
    rule = next(rule for rule in KNOWN if rule.code == "SAF101")
    shown = " ".join(run("explain", "SAF101").stdout.split())
    for said in (rule.notice, rule.why, rule.limits, *(each.why for each in rule.unless)):
        assert " ".join(said.split()) in shown
    answer = json.loads(run("explain", "--json", "SAF101").stdout)
    assert (answer["code"], answer["why"], answer["limits"]) == (rule.code, rule.why, rule.limits)
    assert len(answer["fires"]) == len(rule.fires)
    assert len(answer["quiet"]) == len(rule.quiet)
    assert [source["key"] for source in answer["sources"]] == list(rule.sources)


@pytest.mark.parametrize("rule", KNOWN, ids=lambda rule: rule.code)
def test_every_rule_can_be_explained(run, rule):
    assert run("explain", rule.name).exit_code == 0
    assert json.loads(run("explain", "--json", rule.code).stdout)["name"] == rule.name


def test_it_says_which_other_rule_is_reported_of_an_example(run, monkeypatch):
    from nearer.reader import cards

    monkeypatch.setattr(cards, "instead", lambda rule, example: {"reply": ("judging", "contempt")})
    shown = " ".join(run("explain", "SAF101").stdout.split())
    assert "(a reading reports judging and contempt instead)" in shown
    row = json.loads(run("explain", "--json", "SAF101").stdout)["fires"][0]
    assert row["instead"] == {"reply": ["judging", "contempt"]}
    shown = " ".join(run("explain", "EXP101").stdout.split())
    assert "(as a reply, a reading reports judging and contempt instead)" in shown


def test_a_rule_that_goes_by_the_model_says_how_to_ask_for_it(run):
    shown = " ".join(run("explain", "going-round").stdout.split())
    assert "nearer read --signals" in shown
    assert "pip install 'nearer[models]'" in shown
    assert "--signals" not in run("explain", "SAF101").stdout
    assert json.loads(run("explain", "--json", "going-round").stdout)["needs_model"] is True
    assert json.loads(run("explain", "--json", "SAF101").stdout)["needs_model"] is False
    [row] = [line for line in run("rules").stdout.splitlines() if "going-round" in line]
    assert row.endswith("(with the model)")


def test_a_rule_that_there_is_not(run):
    done = run("explain", "SAF999")
    assert (done.exit_code, done.stderr.split(":")[0]) == (2, "unknown-rule")
