"""The report on speed as people read it, on a terminal and in docs/benchmarks.md."""

from collections.abc import Iterator
from typing import Any

Report = dict[str, Any]
SPREAD = "{p50_us:,.0f} ({p50_us_low:,.0f} to {p50_us_high:,.0f})"
MESSAGE = (
    "{verb:8}{of:38}{messages_per_second:>9,.0f}{spread:>28}{p50_cpu_us:>9,.0f}{p99_us:>10,.0f}"
)
MESSAGE_HEAD = (
    f"{'':8}{'messages':38}{'per s':>9}{'p50 µs (rounds)':>28}{'p50 cpu':>9}{'p99 µs':>10}"
)
PEER = "{name:16}{characters:>7,}{spread:>28}{p99_us:>10,.0f}{told:>29}{import_ms:>11,.0f}{first_ms:>10,.0f}{rss_mib:>9,.1f}"
PEER_HEAD = (
    f"{'peer':16}{'letters':>7}{'p50 µs (rounds)':>28}{'p99 µs':>10}{'nearer takes':>29}"
    f"{'import ms':>11}{'first ms':>10}{'MiB':>9}"
)
RATIO = "{ratio:.2f} × ({ratio_low:.2f} to {ratio_high:.2f})"


def speed_text(report: Report) -> str:
    """The report as lines."""
    lines = [MESSAGE_HEAD, *(MESSAGE.format(**_spread(row)) for row in report["messages"])]
    lines += ["", *(f"{sentence}." for sentence in start_sentences(report)), ""]
    if report["peers"]:
        lines += [PEER_HEAD, *(PEER.format(**_spread(row)) for row in report["peers"])]
    lines += missing(report)
    return "\n".join(lines)


def start_sentences(report: Report) -> Iterator[str]:
    """Import, first reading, the command, memory and the stream, each in one sentence."""
    start = report["start"]
    yield f"Import: {start['import_ms']:.0f} ms, {start['import_rss_mib']:.1f} MiB"
    yield f"First reading after it: {start['first_ms']:.0f} ms"
    yield f"The command nearer read, start to end: {start['command_ms']:.0f} ms"
    yield f"Memory after the first reading: {start['rss_mib']:.1f} MiB more than Python alone"
    for row in report["stream"]:
        jobs = "one process" if row["jobs"] == 1 else f"{row['jobs']} processes"
        yield (
            f"nearer read --jsonl, {jobs}: {row['messages_per_second']:,.0f} messages a second, "
            f"start and end counted ({row['messages']:,} messages)"
        )


def missing(report: Report) -> list[str]:
    """Which peers are not here, and how to have them measured."""
    if not report["missing_peers"]:
        return []
    names = ", ".join(report["missing_peers"])
    return [f"Not installed, so not measured: {names}. To have them: {report['install_peers']}"]


def speed_page(report: Report) -> Iterator[str]:
    """The sections of the page, as Markdown."""
    lines = [
        "| | messages | per s | p50 µs (rounds) | p50 of the processor | p99 µs |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {row['verb']} | {row['of']} | {row['messages_per_second']:,.0f} | "
        f"{SPREAD.format(**row)} | {row['p50_cpu_us']:,.0f} | {row['p99_us']:,.0f} |"
        for row in report["messages"]
    ]
    yield "\n".join(lines)
    yield "\n".join(f"- {sentence}." for sentence in start_sentences(report))
    if report["peers"]:
        yield "\n".join(_peer_rows(report["peers"]))
    if report["missing_peers"]:
        yield "\n".join(missing(report))


def _peer_rows(peers: list[Report]) -> Iterator[str]:
    yield "| peer | its job | characters | p50 µs (rounds) | p99 µs | nearer takes | import ms | first ms | MiB |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for row in peers:
        told = _spread(row)
        yield (
            f"| {row['name']} {row['version']} | {row['job']} | {row['characters']:,} | "
            f"{told['spread']} | {row['p99_us']:,.0f} | {told['told']} | "
            f"{row['import_ms']:,.0f} | {row['first_ms']:,.0f} | {row['rss_mib']:,.1f} |"
        )


def _spread(row: Report) -> Report:
    told = RATIO.format(**row) if "ratio" in row else ""
    return {**row, "spread": SPREAD.format(**row), "told": told}
