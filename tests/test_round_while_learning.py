"""A model learns with the rounding that ships. Needs PyTorch and ONNX, as training does."""

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")
rounding = pytest.importorskip("training.rounding")
export = pytest.importorskip("training.export")

WIDTH, OUT = 24, 10


@pytest.fixture
def matrix():
    torch.manual_seed(7)
    return torch.nn.Linear(WIDTH, OUT)


def as_shipped(matrix, given, folder):
    """What the same multiplication gives as onnxruntime runs it in eight bits."""
    import onnxruntime

    torch.onnx.export(matrix, (given,), str(folder / "raw.onnx"), input_names=["x"], dynamo=False)
    export.quantise(folder / "raw.onnx", folder / "rounded.onnx")
    return onnxruntime.InferenceSession(folder / "rounded.onnx").run(None, {"x": given.numpy()})[0]


def test_it_rounds_as_the_shipped_file_does(matrix, tmp_path):
    given = 3 * torch.randn(1, 7, WIDTH) - 1
    shipped = torch.from_numpy(as_shipped(matrix, given, tmp_path))
    plain = (matrix(given) - shipped).abs().max()
    with torch.no_grad():
        rounded = rounding.rounding(matrix)(given)
    assert (rounded - shipped).abs().max() < plain / 20


def test_each_text_is_rounded_by_itself(matrix):
    quiet, loud = torch.randn(1, 5, WIDTH), 100 * torch.randn(1, 5, WIDTH)
    with torch.no_grad():
        alone = rounding.rounding(matrix)(quiet)
        beside = rounding.rounding(matrix)(torch.cat([quiet, loud]))[:1]
    assert torch.allclose(alone, beside, atol=1e-6)


def test_slopes_go_back_as_if_nothing_were_rounded(matrix):
    given = torch.randn(2, 5, WIDTH)
    matrix(given).sum().backward()
    plain = matrix.bias.grad.clone(), matrix.weight.grad.clone()
    matrix.zero_grad()
    rounding.rounding(matrix)(given).sum().backward()
    assert torch.equal(matrix.bias.grad, plain[0])
    assert torch.allclose(matrix.weight.grad, plain[1], atol=0.2)
    assert matrix.weight.grad.abs().min() > 0


def test_rows_are_whole_numbers_within_their_steps(matrix):
    rows, scale = rounding.rowwise(matrix.weight.detach(), 64)
    assert rows.abs().max(1).values.eq(64).all()
    assert torch.equal(rows, rows.round())
    assert ((rows * scale - matrix.weight).abs() <= scale / 2 + 1e-6).all()
