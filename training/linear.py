"""``python -m training.linear CORPORA``: what a linear model reaches on the same rows, to be better than.

Words and pairs of words by TF-IDF (term counts dampened, rows of length 1), logistic regression with both classes weighing
the same, thresholds chosen as for ours. The penalty with the best figure is told, which flatters the linear model a little.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import torch
from torch import Tensor

from nearer.reader.measuring.signals.figures import both_classes_f1
from nearer.reader.measuring.signals.thresholds import best_both_classes, crossfitted
from training.examples import PUBLIC
from training.json_lines import lines

CORPORA = ("offmychest", "convabuse")
WORD, FEWEST_ROWS, ROUNDS = re.compile(r"\w\w+"), 2, 60
PENALTIES = (0.1, 0.3, 1.0, 3.0)


class Terms:
    """The terms of some texts, and how rare each is."""

    def __init__(self, texts: Sequence[str]) -> None:
        rows = Counter(term for text in texts for term in set(_terms(text)))
        kept = sorted(term for term, count in rows.items() if count >= FEWEST_ROWS)
        self.places = {term: place for place, term in enumerate(kept)}
        counts = torch.tensor([rows[term] for term in kept], dtype=torch.float64)
        self.rarity = torch.log((1 + len(texts)) / (1 + counts)) + 1

    def of(self, texts: Sequence[str]) -> Tensor:
        """Rows by terms, sparse."""
        at, values = [], []
        for row, text in enumerate(texts):
            found = Counter(self.places[term] for term in _terms(text) if term in self.places)
            weights = (
                1 + torch.tensor([*found.values()], dtype=torch.float64).log()
            ) * self.rarity[[*found]]
            at += [(row, place) for place in found]
            values.append(weights / weights.norm().clamp_min(1e-9))
        size = (len(texts), len(self.places))
        return torch.sparse_coo_tensor(torch.tensor(at).T, torch.cat(values), size).coalesce()


def fitted(rows: Tensor, heard: Tensor, penalty: float) -> tuple[Tensor, Tensor]:
    """Weights and shift of the logistic regression."""
    weights = torch.zeros(rows.shape[1], dtype=torch.float64, requires_grad=True)
    shift = torch.zeros((), dtype=torch.float64, requires_grad=True)
    weighs = torch.where(heard > 0, 0.5 / heard.mean(), 0.5 / (1 - heard.mean()))
    search = torch.optim.LBFGS([weights, shift], max_iter=ROUNDS, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        search.zero_grad()
        odds = torch.sparse.mm(rows, weights[:, None])[:, 0] + shift
        each = torch.nn.functional.binary_cross_entropy_with_logits(
            odds, heard, weighs, reduction="sum"
        )
        total = each + penalty * weights.square().sum() / 2
        total.backward()
        return total

    search.step(loss)
    return weights.detach(), shift.detach()


def floors(folder: Path) -> Iterator[tuple[str, float]]:
    """The best macro-F1 on dev, over a label and its absence, for every label of a corpus."""
    targets_of = PUBLIC[folder.name]
    train, dev = (list(lines(folder / f"{part}.jsonl")) for part in ("train", "dev"))
    terms = Terms([row["text"] for row in train])
    learned, asked = (terms.of([row["text"] for row in part]) for part in (train, dev))
    for label in targets_of(train[0]):
        heard = torch.tensor([_holds(targets_of(row), label) for row in train]).double()
        wanted = [_holds(targets_of(row), label) for row in dev]
        figures = []
        for penalty in PENALTIES:
            weights, shift = fitted(learned, heard, penalty)
            chances = (torch.sparse.mm(asked, weights[:, None])[:, 0] + shift).sigmoid().tolist()
            said = crossfitted(chances, wanted, [str(row["id"]) for row in dev], best_both_classes)
            figures.append(both_classes_f1(said, wanted)([1] * len(dev)) or 0.0)
        yield label, max(figures)


def _holds(targets: Mapping[str, float], label: str) -> bool:
    return targets[label] >= 0.5


def _terms(text: str) -> list[str]:
    words = WORD.findall(text.lower())
    return words + [f"{first} {then}" for first, then in pairwise(words)]


def main() -> None:
    """The command."""
    told = argparse.ArgumentParser(prog="python -m training.linear", description=__doc__)
    told.add_argument("corpora", type=Path, help="the folder of the public corpora")
    given = told.parse_args()
    for name in CORPORA:
        for label, figure in floors(given.corpora / name):
            sys.stdout.write(f"{name}\t{label}\t{figure:.3f}\n")


if __name__ == "__main__":
    main()
