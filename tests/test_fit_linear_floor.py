"""The linear model that ours is to be better than. Needs PyTorch, as training does."""

import json

import pytest

pytest.importorskip("torch")
linear = pytest.importorskip("training.linear")


def write(folder, part, texts):
    rows = [
        {"id": f"{part}{number}", "text": text, "labels": {"abusive": "dragon" in text}}
        for number, text in enumerate(texts)
    ]
    folder.mkdir(exist_ok=True)
    told = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / f"{part}.jsonl").write_text(told, encoding="utf-8")


def test_it_learns_a_word_and_not_what_is_not_there(tmp_path):
    folder = tmp_path / "convabuse"
    told = [f"the {beast} at gate {number}" for beast in ("dragon", "lamb") for number in range(30)]
    write(folder, "train", told)
    write(folder, "dev", told)
    assert list(linear.floors(folder)) == [("attack", 1.0)]
    write(folder, "dev", [text.replace("dragon", "lamb") for text in told[:30]] + told[:30])
    assert list(linear.floors(folder)) == [("attack", 1.0)]


def test_rare_terms_are_left_out_and_rows_have_length_one():
    terms = linear.Terms(["red door", "red door", "a lone heron"])
    assert [*terms.places] == ["door", "red", "red door"]
    rows = terms.of(["red door red", "heron"]).to_dense()
    assert rows.square().sum(1).tolist() == pytest.approx([1, 0])
    assert rows[0, terms.places["red"]] > rows[0, terms.places["door"]]
