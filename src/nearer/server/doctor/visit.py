"""The doctor's visit: all checks that apply, in order."""

from pathlib import Path

from nearer.kit.errors import NearerError
from nearer.server.backups.archive import DATABASE
from nearer.server.doctor import database, folder, machine, reach
from nearer.server.doctor.findings import Check, Finding, broken, look
from nearer.server.settings import Settings, read_settings
from nearer.server.starting import choose_data, start_django

SCHEMA = 1


def examine(data: Path | None) -> list[Finding]:
    """Everything that was found."""
    try:
        choose_data(data)
        settings = read_settings()
    except NearerError as error:
        return [broken("settings", error.message, error.hint)]
    checks = [*machine.CHECKS, *reach.CHECKS]
    if not settings.data.is_dir():
        missing = look("data folder", f"{settings.data} is not there", "Start Nearer: nearer serve")
        return [*_run(checks, settings), missing]
    checks += folder.CHECKS
    if not settings.database_url and not (settings.data / DATABASE).is_file():
        missing = look("database", "there is none yet", "Start Nearer: nearer serve")
        return [*_run(checks, settings), missing]
    start_django()
    return _run([*checks, *database.CHECKS], settings)


def as_json(findings: list[Finding]) -> dict[str, object]:
    """For programs."""
    return {
        "schema": SCHEMA,
        "checks": [
            {"name": one.name, "state": one.state, "found": one.found, "advice": one.advice}
            for one in findings
        ],
    }


def _run(checks: list[Check], settings: Settings) -> list[Finding]:
    return [finding for check in checks if (finding := _try(check, settings)) is not None]


def _try(check: Check, settings: Settings) -> Finding | None:
    try:
        return check(settings)
    except Exception as error:  # noqa: BLE001 - one check that fails must not hide the others
        name = check.__name__.replace("_", " ")
        return broken(name, f"could not be checked ({type(error).__name__})", "Report this.")
