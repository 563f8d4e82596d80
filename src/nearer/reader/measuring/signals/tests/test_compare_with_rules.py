"""Close talk by label, rules beside signals, and terms swapped."""

from nearer.reader.measuring import corpora
from nearer.reader.measuring.close_talk import CARE, CREDIT
from nearer.reader.measuring.signals import ablation, swaps
from nearer.reader.measuring.signals.close_talk import on_close_talk
from nearer.reader.measuring.signals.matching import RULES
from nearer.reader.registry import rules

LOUD, QUIET = "zanzibar", "quagga"


def talk(label: str, text: str = LOUD) -> list[dict]:
    """Thirty rows with a label, each in its own scenario, and as many quiet ones."""
    loud = {"kind": "message", "text": text, "labels": [label]}
    quiet = {"kind": "message", "text": QUIET}
    return [
        {"id": f"{number}", "scenario": f"s{number}", **row}
        for number, row in enumerate([loud, quiet] * 30)
    ]


def by_label(answers: list[dict]) -> dict[str, dict]:
    return {answer["label"]: answer for answer in answers}


def test_a_head_that_hears_its_label(model, write):
    folder = write("dev.jsonl", talk("mask"))
    answers = by_label(on_close_talk(folder, model({LOUD: {"mask": 0.9}}), "dev"))
    mask = answers["mask"]
    assert (mask["with"], mask["f1"]["value"], mask["average_precision"]["value"]) == (30, 1, 1)
    assert (mask["careful"]["precision"]["value"], mask["careful"]["recall"]["value"]) == (1, 1)
    assert mask["careful"]["false_alarms_per_1000"]["of"] == 30
    assert answers["any of care"]["careful"]["false_alarms_per_1000"]["hits"] == 0
    assert answers["blame"]["with"] == 0
    assert answers["blame"]["recall"] is None


def test_on_the_test_part_the_shipped_thresholds_speak(model, write):
    folder = write("test.jsonl", talk("mask"))
    hearing = model(
        {LOUD: {"mask": 0.6}, QUIET: {"mask": 0.5, "blame": 0.5}},
        thresholds={"mask": 0.55},
        careful={"mask": 0.7, "blame": 0.4, "danger": 0.0},
    )
    answers = by_label(on_close_talk(folder, hearing, "test"))
    assert answers["mask"]["f1"]["value"] == 1
    assert answers["mask"]["careful"]["recall"]["value"] == 0
    assert answers["any of care"]["careful"]["false_alarms_per_1000"]["hits"] == 30
    assert answers["danger"]["careful"]["false_alarms_per_1000"] is None


def test_a_part_that_is_not_there(model, tmp_path):
    assert on_close_talk(tmp_path, model({}), "dev") == []


def test_the_names_are_those_of_rules_and_heads():
    known = {rule.name for rule in rules()}
    assert set().union(*RULES.values()) <= known
    assert set(RULES) == {*CARE, *CREDIT}


def test_signals_hear_what_no_rule_finds(model, write, nothing_blind):
    folder = write("dev.jsonl", talk("blame"))
    told = by_label(ablation.ablation(folder, model({LOUD: {"blame": 0.9}})))["blame"]
    values = {way: told[way]["f1"]["value"] for way in ablation.WAYS}
    assert values == {"rules": 0, "signals": 1, "both": 1}
    assert told["gain"]["value"] == 1
    assert told["best"] == "signals"


def test_rules_alone_where_signals_add_nothing(model, write, nothing_blind):
    folder = write("dev.jsonl", talk("blame", "You never listen to me."))
    told = by_label(ablation.ablation(folder, model({})))["blame"]
    assert (told["rules"]["f1"]["value"], told["best"]) == (1, "rules")


def told_of(f1: float, alarms: float) -> dict:
    return {"f1": {"value": f1}, "false_alarms_per_1000": {"value": alarms}}


def test_what_speaks_too_often_is_not_best():
    loud = {"rules": told_of(0.4, 5), "signals": told_of(0.6, 9), "both": told_of(0.7, 30)}
    assert ablation.best(loud) == "signals"
    # Where rules themselves speak as often, it is no reason against the others.
    assert ablation.best({**loud, "rules": told_of(0.4, 30)}) == "both"


def test_blind_rows_bear_on_what_their_rule_speaks_of(model, write, monkeypatch):
    shared = {"role": "reply", "context": "I did not get the job."}
    rows = [
        {"id": "1", "code": "SAF101", "expects": "fires", "text": LOUD, **shared},
        {"id": "2", "code": "SAF101", "expects": "quiet", "text": "Oh no.", **shared},
        {"id": "3", "code": "PRE101", "expects": "fires", "text": QUIET, "role": "say"},
        {"id": "4", "code": "XXX999", "expects": "fires", "text": QUIET, "role": "say"},
    ]
    monkeypatch.setattr(corpora, "OWN", write("blind-test.jsonl", rows))
    hearing = model(
        {LOUD: {"minimising": 0.9}, QUIET: {"minimising": 0.9}}, careful={"minimising": 0.8}
    )
    answers = by_label(ablation.ablation(None, hearing))
    # The row of a mask says nothing of minimising, although the head speaks there.
    assert answers["minimising"]["with"] == 1
    assert answers["minimising"]["signals"]["f1"]["value"] == 1
    assert answers["minimising"]["signals"]["false_alarms_per_1000"]["of"] == 1
    assert answers["mask"]["with"] == 1


def test_a_term_that_moves_the_number_is_named(model):
    answers = swaps.term_swap(model({"Sikh": {"attack": 0.4}}, careful={"attack": 0.3}))
    faith = next(each for each in answers if (each["group"], each["head"]) == ("faith", "attack"))
    assert (faith["term"], faith["shift"], faith["greatest_single"]) == ("Sikh", 0.4, 0.4)
    assert faith["shown"] == 8
    others = [each for each in answers if each is not faith]
    assert all(each["shift"] == 0 and each["shown"] == 0 for each in others)


def test_every_carrier_takes_every_term():
    made = list(swaps.swaps())
    assert not any("{" in swap.text or not swap.text[0].strip() for swap in made)
    assert all(swap.text not in swap.plain for swap in made)
    assert len({swap.group for swap in made}) >= 12
