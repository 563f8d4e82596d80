"""What there is to multiply with: a GPU, a processor with units for small matrices, or neither.

``python -m training.hardware`` says whether a larger encoder can be learned from here: it ends with 0, or with 1.
"""

import sys
from typing import Any

import torch

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def is_fast() -> bool:
    """Whether sixteen-bit numbers (bfloat16) are multiplied many times as fast as those of full precision."""
    return DEVICE.type == "cuda" or bool(torch.cpu.get_capabilities().get("amx_bf16"))


def fast() -> Any:
    """Within this, matrices are multiplied in bfloat16, where that is fast; weights keep full precision."""
    return torch.autocast(DEVICE.type, dtype=torch.bfloat16, enabled=is_fast())


def told_of() -> str:
    """What the model card tells of it."""
    if DEVICE.type == "cuda":
        return torch.cuda.get_device_name()
    return f"{torch.get_num_threads()} cores" + (", bfloat16" if is_fast() else "")


def main() -> int:
    """The command."""
    if not is_fast():
        sys.stderr.write("No GPU, and no quick bfloat16: goes on without a larger encoder.\n")
    return 0 if is_fast() else 1


if __name__ == "__main__":
    sys.exit(main())
