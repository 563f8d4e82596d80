"""``nearer serve`` starts with one command, says where it is, and refuses what is not safe."""

import json
import re
import shutil
import socket
import stat
from pathlib import Path

import pytest

from nearer.server.tests.serving.conftest import begin

CODE = re.compile(r"setup code for the first account: ((?:[A-Z2-9]{4}-){2}[A-Z2-9]{4})")


def test_it_works(serving):
    assert f"http://127.0.0.1:{serving.port}" in serving.greeting[0]
    answer = serving.browser().get("/health/")
    assert (answer.status, answer.body) == (200, b"ok")


def test_the_setup_code_is_shown_and_not_logged_while_nobody_has_a_place(empty, tmp_path):
    server = begin(shutil.copytree(empty, tmp_path / "data"))
    server.browser().get("/sign-up/")
    server.stop()
    (code,) = CODE.findall("\n".join(server.greeting))
    assert (server.data / "setup-code").read_text().strip() == code
    assert server.errors
    assert code not in "".join(server.errors)


def test_no_code_is_shown_when_somebody_has_a_place(serving):
    assert not CODE.search("\n".join(serving.greeting))


def test_files_are_for_their_owner_only(serving):
    serving.sign_in()
    public = serving.data / "static"
    open_to_others = [
        path
        for path in (serving.data, *serving.data.rglob("*"))
        if stat.S_IMODE(path.stat().st_mode) & 0o077 and public not in path.parents
    ]
    assert open_to_others == []


def test_a_crash_writes_no_memory_to_disk(serving):
    limits = Path(f"/proc/{serving.process.pid}/limits").read_text()
    (core,) = (line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]


def test_files_may_be_open_for_every_stream(serving):
    limits = Path(f"/proc/{serving.process.pid}/limits").read_text()
    (files,) = (line for line in limits.splitlines() if line.startswith("Max open files"))
    assert int(files.split()[3]) >= 1512


def test_static_files_are_compressed_and_kept_by_browsers(serving):
    manifest = json.loads((serving.data / "static" / "staticfiles.json").read_text())
    name = manifest["paths"]["shell/css/base.css"]
    found = serving.browser().get(f"/static/{name}", Accept_Encoding="br")
    assert found.status == 200
    assert found.headers["content-encoding"] == "br"
    assert "immutable" in found.headers["cache-control"]


def test_two_servers_do_not_share_a_folder(serving, refused):
    code, said = refused("--port", "8", folder=serving.data)
    assert code == 2
    assert said.startswith("folder-in-use: Nearer is running on ")


def test_a_taken_port_is_named(refused):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, said = refused("--port", str(port))
    assert code == 2
    assert said.startswith(f"cannot-listen: Port {port} of 127.0.0.1 ")
    assert "--port" in said


def test_beyond_this_machine_it_needs_https(refused):
    code, said = refused("--host", "0.0.0.0")
    assert code == 2
    assert said.startswith("bad-setting: listening beyond this machine needs HTTPS")
    assert "docs/settings.md" in said


@pytest.mark.parametrize(
    ("name", "value"), [("colour", "blue"), ("port", "eighty"), ("threads", "0")]
)
def test_a_setting_that_cannot_be_used_stops_the_start(refused, name, value):
    code, said = refused(**{name: value})
    assert code == 2
    assert f"NEARER_{name.upper()}" in said
    assert "Traceback" not in said


def test_a_certificate_that_cannot_be_used_is_named(refused, tmp_path):
    (tmp_path / "bad.pem").write_text("no certificate")
    files = {"certificate": str(tmp_path / "bad.pem"), "certificate_key": str(tmp_path / "no.pem")}
    code, said = refused(origin="https://nearer.test", **files)
    assert code == 2
    assert said.startswith("bad-certificate: NEARER_CERTIFICATE")


def test_a_certificate_needs_the_address_it_is_for(refused, tmp_path):
    files = {"certificate": str(tmp_path / "a.pem"), "certificate_key": str(tmp_path / "a.key")}
    code, said = refused(**files)
    assert code == 2
    assert said.startswith("bad-setting: NEARER_CERTIFICATE needs NEARER_ORIGIN")


def test_options_count_more_than_the_environment(serve):
    server = serve("--host", "127.0.0.1", host="0.0.0.0", origin="")
    assert server.browser().get("/health/").status == 200


def test_a_folder_that_is_not_there_is_made(refused, tmp_path):
    folder = tmp_path / "new" / "deeper"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        refused("--port", str(taken.getsockname()[1]), folder=folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
