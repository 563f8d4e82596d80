"""make new-rule writes a file that can be read, and takes a code that nobody had."""

import importlib.util
import json
import shutil
from pathlib import Path

import pytest

from nearer.reader import registry
from nearer.reader.rule import Rule

TOOL = Path(__file__).resolve().parents[4] / "tools" / "new_rule.py"


@pytest.fixture
def tool():
    spec = importlib.util.spec_from_file_location("new_rule", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def reader(tmp_path, tool):
    for step in tool.PREFIXES:
        (tmp_path / "rules" / step).mkdir(parents=True)
    shutil.copy(tool.CODES, tmp_path / "codes.json")
    return tmp_path


def loaded(file: Path) -> Rule:
    spec = importlib.util.spec_from_file_location("begun", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.RULE


def test_it_begins_a_rule_with_a_code_of_its_own(tool, reader) -> None:
    code = tool.begin("brand-new-rule", "safety", reader)
    assert code not in registry.codes()
    assert json.loads((reader / "codes.json").read_text())[code] == "brand-new-rule"
    begun = loaded(reader / "rules" / "safety" / "brand_new_rule.py")
    assert (begun.code, begun.name, begun.status) == (code, "brand-new-rule", "preview")


def test_a_name_is_never_given_twice(tool, reader) -> None:
    tool.begin("brand-new-rule", "safety", reader)
    with pytest.raises(SystemExit, match="already"):
        tool.begin("brand-new-rule", "presence", reader)


def test_codes_that_are_no_longer_used_stay_taken(tool) -> None:
    assert tool.next_code("SAF", {"SAF101": "a", "SAF140": "gone", "EXP150": "b"}) == "SAF141"
    assert tool.next_code("VUL", {}) == "VUL101"


@pytest.mark.parametrize("wrong", [[], ["A Name", "safety"], ["name", "kitchen"], ["name"]])
def test_it_says_how_it_is_used(tool, wrong) -> None:
    with pytest.raises(SystemExit, match="usage"):
        tool.main(wrong)
