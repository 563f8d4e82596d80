"""Which part of a layer is kept, and how the rest is made up for. Needs PyTorch, as training does."""

import pytest

torch = pytest.importorskip("torch")
pruning = pytest.importorskip("training.pruning")


@pytest.fixture
def matrix():
    torch.manual_seed(7)
    return torch.nn.Linear(6, 3)


def seen_by(matrix, numbers, wanted=None):
    """What was seen where the loss is the sum of what came out, or of a part of it."""
    seen = pruning.Seen(matrix, 2)
    out = matrix(numbers.requires_grad_())
    (out if wanted is None else out * wanted).sum().backward()
    return seen


def test_what_the_loss_does_not_depend_on_is_left_out(matrix):
    with torch.no_grad():
        matrix.weight[:, 2:4] = 0
    assert seen_by(matrix, torch.randn(40, 6)).best(2) == [0, 2]


def test_what_is_left_out_is_made_up_for_by_what_goes_with_it(matrix):
    numbers = torch.randn(200, 6)
    numbers[:, 4:] = 3 * numbers[:, :2] + 1
    seen = seen_by(matrix, numbers.clone())
    seen.best(2)
    weight, bias = seen.made_up_for([0, 1])
    assert weight.shape == (3, 4)
    gap = numbers[:, :4] @ weight.T + bias - matrix(numbers)
    assert gap.abs().max() < 0.05


def test_padding_is_not_looked_at(matrix):
    numbers = torch.randn(10, 6)
    there = torch.ones(10, 1)
    there[6:] = 0
    seen = seen_by(matrix, numbers.clone(), there)
    assert seen.together[-1, -1] == 6
    assert torch.allclose(seen.together[-1, :-1], numbers[:6].sum(0), atol=1e-5)


def test_it_looks_no_longer_once_asked(matrix):
    seen = seen_by(matrix, torch.randn(10, 6))
    seen.best(1)
    matrix(torch.randn(4, 6))
    assert seen.together[-1, -1] == 10
