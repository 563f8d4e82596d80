"""What the encoder of danger is told of each row, and what becomes of its answers. Needs PyTorch, as training does."""

from itertools import pairwise
from types import SimpleNamespace

import pytest

from training.examples import Example
from training.outputs import DANGERS, HEADS, OUTPUTS, PLACE
from training.variants import KIN, LONGEST, SHORTEST, variants

HARM = ("He locked the door, and he took my phone.", "I am scared of her when she drinks.")
CALM = ("The bus was late and we walked.", "My dad killed it at karaoke last night.")
DANGER, FEAR, DEPTH = PLACE["danger"], PLACE["harm.fear"], PLACE["depth"]


def test_variants_are_new_and_the_same_for_the_same_seed():
    made = variants(HARM * 20, CALM * 20, 7)
    assert made == variants(HARM * 20, CALM * 20, 7)
    assert made != variants(HARM * 20, CALM * 20, 8)
    assert not {*made} & {*HARM, *CALM}
    assert all(SHORTEST <= len(text) <= LONGEST for text in made)
    assert all(one < other for one, other in pairwise(made))


def test_variants_hold_no_word_that_was_not_there():
    there = {*" ".join((*HARM, *CALM, *KIN)).split()}
    for text in variants(HARM * 20, CALM * 20, 7):
        assert there.issuperset(text.split()), text


class TestWithTorch:
    """What only a tensor can tell."""

    @pytest.fixture(autouse=True)
    def torch(self):
        return pytest.importorskip("torch")

    @pytest.fixture
    def known(self, torch, monkeypatch):
        danger = pytest.importorskip("training.danger")
        monkeypatch.setattr(
            danger, "answers", lambda texts, stage: dict.fromkeys(texts, torch.zeros(len(OUTPUTS)))
        )
        return lambda example: danger.answered([example], None)([example])

    def test_a_label_is_met_halfway(self, known):
        (targets,), (counts,) = known(Example("danger", "Run.", {"danger": 1.0, "harm.fear": 0.0}))
        assert (targets[DANGER], targets[FEAR]) == (0.75, 0.25)
        assert counts[DANGER] > counts[FEAR] > 0

    def test_of_a_variant_only_the_answer_is_known(self, known):
        (targets,), (counts,) = known(Example("variant", "Run the bath.", {}))
        assert all(targets[PLACE[name]] == 0.5 for name in DANGERS)
        assert counts[DEPTH] == 0

    def test_a_branch_is_never_quite_sure_and_knows_danger_alone(self):
        branches = pytest.importorskip("training.branches")
        (targets,), (counts,) = branches.known([Example("danger", "Run.", {"danger": 1.0})])
        assert targets[DANGER].item() == pytest.approx(0.99)
        assert counts[DANGER] > 0
        assert (counts[FEAR], counts[DEPTH]) == (0, 0)

    def test_a_calm_row_counts_the_more_the_surer_one_is_of_danger_in_it(self, torch):
        branches = pytest.importorskip("training.branches")
        heeding, plain = (SimpleNamespace(more=more) for more in (2.0, 0.0))

        def more_than_plain(label, logit):
            targets, counts = branches.known([Example("danger", "Run.", {"danger": label})])
            logits = torch.full_like(targets, logit)
            given = (logits, targets, counts)
            return branches.Tempted.loss(heeding, *given) / branches.Tempted.loss(plain, *given)

        assert more_than_plain(0.0, 9.0) == pytest.approx(3, abs=0.01)
        assert more_than_plain(0.0, 0.0) == pytest.approx(1.5)
        assert more_than_plain(1.0, 9.0) == 1

    def test_calm_talk_beside_a_row_changes_nothing_it_tells(self):
        branches = pytest.importorskip("training.branches")
        rows = [Example("danger", text, {"danger": float(text in HARM)}) for text in HARM + CALM]
        (made,) = branches.joined([rows * 50], rows, 7)
        assert len(made) == 200
        longer = [one for one in made if one.text not in HARM + CALM]
        assert longer
        for one in longer:
            parts = [text for text in (*HARM, *CALM) if text in one.text]
            assert one.targets["danger"] == any(text in HARM for text in parts)
            assert any(text in CALM for text in parts)

    def test_both_are_averaged_and_nothing_else_moves(self, torch):
        merging = pytest.importorskip("training.merging")

        class Model(torch.nn.Module):
            def __init__(self):
                super().__init__()
                self.encoder = torch.nn.Module()
                self.heads = torch.nn.ModuleDict(
                    {name: Said(len(outputs)) for name, outputs in HEADS.items()}
                )

        class Said(torch.nn.Module):
            def __init__(self, outputs):
                super().__init__()
                self.outputs = outputs

            def forward(self, pooled):
                return torch.full((len(pooled), self.outputs), 4.0)

        class States(torch.nn.Module):
            def forward(self, *, inputs_embeds, attention_mask):
                self.last_hidden_state = inputs_embeds
                return self

        both = merging.OfDanger(Model())
        both.encoder = States()
        heard = torch.arange(len(OUTPUTS), dtype=torch.float32)[None]
        (said,) = both(torch.ones(1, 3, 2), torch.ones(1, 3, dtype=torch.int64), heard)
        for name, place in PLACE.items():
            first = heard[0, place].item()
            met = first + merging.COUNTS * (4 - first)
            assert said[place].item() == pytest.approx(met if name in DANGERS else first)
