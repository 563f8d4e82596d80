"""Patterns over words: parsed, joined into one automaton, and run in linear time."""

from nearer.reader.automaton.parse import PatternMistake, parse
from nearer.reader.automaton.run import Steps
from nearer.reader.automaton.scan import Match, Scan, Scanner, Together

__all__ = ["Match", "PatternMistake", "Scan", "Scanner", "Steps", "Together", "parse"]
