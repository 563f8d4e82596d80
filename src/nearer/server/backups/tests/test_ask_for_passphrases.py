"""A passphrase is typed twice, or read from a file; never given on the command line."""

from nearer.server.verbs import backup, restore

PASSPHRASE = "copper window eleven brook"


def test_typed_twice_and_once_to_restore(lived_in, tmp_path, nearer):
    file = tmp_path / "typed.backup"
    made = nearer(lived_in, "backup", str(file), typed=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    assert made.returncode == 0, made.stderr
    assert PASSPHRASE not in made.stdout + made.stderr
    done = nearer(tmp_path / "elsewhere", "restore", str(file), typed=f"{PASSPHRASE}\n")
    assert done.returncode == 0, done.stderr


def test_a_slip_while_typing_makes_no_backup(lived_in, tmp_path, nearer):
    slip = f"{PASSPHRASE}\n{PASSPHRASE} \n"
    made = nearer(lived_in, "backup", str(tmp_path / "slip.backup"), typed=slip)
    assert made.returncode != 0
    assert not (tmp_path / "slip.backup").exists()


def test_from_the_file_that_the_settings_name(lived_in, tmp_path, in_folder, passphrase_file):
    program = (
        "from nearer.server.verbs.backup import backup; "
        f"backup([{str(tmp_path / 'kept')!r} + '/'], standalone_mode=False)"
    )
    told = in_folder(lived_in, program, NEARER_BACKUP_PASSPHRASE_FILE=str(passphrase_file))
    (made,) = (tmp_path / "kept").iterdir()
    assert made.name in told
    assert PASSPHRASE not in told


def test_an_empty_file_is_no_passphrase(lived_in, tmp_path, nearer):
    (tmp_path / "empty").touch()
    file = str(tmp_path / "empty")
    made = nearer(lived_in, "backup", str(tmp_path / "a.backup"), "--passphrase-file", file)
    assert made.returncode == 2
    assert "no-passphrase" in made.stderr


def test_no_option_takes_the_passphrase_itself():
    names = {option.name for verb in (backup.backup, restore.restore) for option in verb.params}
    assert "passphrase" not in names


def test_postgres_is_told_how(lived_in, in_folder):
    program = (
        "import contextlib; from nearer.cli.main import main; "
        "from nearer.server.verbs.backup import backup; main.add_command(backup)\n"
        "with contextlib.suppress(SystemExit):\n"
        "    import sys; sys.stderr = sys.stdout; main(['backup', 'x'])"
    )
    told = in_folder(lived_in, program, NEARER_DATABASE_URL="postgres://nobody@localhost/nearer")
    assert "pg_dump" in told
    assert "pg_restore" in told
