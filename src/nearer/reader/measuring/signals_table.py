"""The report on what hearing costs, as people read it, on a terminal and in docs/benchmarks.md."""

from collections.abc import Iterator
from typing import Any

Report = dict[str, Any]
MOST_MIB, MOST_MEMORY_MIB, MOST_LOAD_MS, MOST_MS, LEAST_PER_SECOND = 25, 150, 400, 5, 400
LEAST_SLOWER = {"eight bits": 6, "full precision": 15}
MICRO_PER_MILLI = 1000


def signals_text(report: Report) -> str:
    """The report as lines."""
    return "\n".join(f"{sentence}." for sentence in sentences(report))


def signals_page(report: Report) -> Iterator[str]:
    """The section of the page, as Markdown."""
    yield "\n".join(f"- {sentence}." for sentence in sentences(report))


def sentences(report: Report) -> Iterator[str]:
    """Each figure in a sentence, its aim behind it."""
    one, asked, batch = report["one"], report["asked"], report["batch"]
    of = f"a message of {report['tokens']} tokens, {report['outputs']} outputs"
    yield f"File: {report['file_mib']:.1f} MiB{_most(report['file_mib'], MOST_MIB)}"
    yield f"Loading, packages imported: {report['load_ms']:.0f} ms{_most(report['load_ms'], MOST_LOAD_MS)}"
    memory = report["rss_mib"]
    yield f"Memory beside the rules, after a long text: {memory:.0f} MiB{_most(memory, MOST_MEMORY_MIB)}"
    median_ms = one["p50_us"] / MICRO_PER_MILLI
    yield (
        f"One core, {of}: {median_ms:.2f} ms at the median (rounds {_ms(one['p50_us_low'])} to "
        f"{_ms(one['p50_us_high'])}, of the processor {_ms(one['p50_cpu_us'])}; "
        f"99 in 100 within {_ms(one['p99_us'])}){_most(median_ms, MOST_MS)}"
    )
    asked_ms = asked["p50_us"] / MICRO_PER_MILLI
    yield (
        f"The same where danger is asked for, all {report['outputs_asked']} outputs: {asked_ms:.2f} ms "
        f"(rounds {_ms(asked['p50_us_low'])} to {_ms(asked['p50_us_high'])}){_most(asked_ms, MOST_MS)}"
    )
    yield f"The longest text that there is to hear: {report['long_ms']:.0f} ms"
    rate = batch["messages_per_second"]
    yield (
        f"{batch['cores']} cores, {batch['messages']:,} such messages, not asked about danger, each heard alone: "
        f"{rate:,.0f} a second{_least(rate, LEAST_PER_SECOND)}"
    )
    for row in report["beside"]:
        ratio = row["slower"]
        yield (
            f"An encoder of BERT's size in {row['name']}, in turns with it: "
            f"{_ms(row['p50_us'])} at the median, {ratio['ratio']:.1f} times as long "
            f"({ratio['ratio_low']:.1f} to {ratio['ratio_high']:.1f})"
            f"{_least(ratio['ratio'], LEAST_SLOWER[row['name']])}; "
            f"where danger is asked for, {row['slower_than_asked']['ratio']:.1f} times"
        )
    if report["make_beside"]:
        yield f"Nothing was measured beside it. To have that: {report['make_beside']}"


def _ms(micro: float) -> str:
    return f"{micro / MICRO_PER_MILLI:.2f} ms"


def _most(found: float, most: float) -> str:
    return f" (aim: at most {most}{_verdict(found <= most)})"


def _least(found: float, least: float) -> str:
    return f" (aim: at least {least}{_verdict(found >= least)})"


def _verdict(reached: bool) -> str:
    return ", reached" if reached else ", not reached"
