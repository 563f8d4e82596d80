"""A household's own certificate authority, made as docs/hosting.md says, and the server under it."""

import re
import shutil
import socket
import ssl
import subprocess
from pathlib import Path

import pytest

from nearer.server.tests.serving.conftest import SOURCES, begin, free_port

GUIDE = SOURCES.parent / "docs" / "hosting.md"
NAME_IN_GUIDE = "nearer.home.arpa"


def commands_of_the_guide() -> str:
    """The block of commands that makes the authority and the certificate, for this machine's name."""
    marked = re.search(
        r"<!-- tested: certificate -->\n```sh\n(.*?)```", GUIDE.read_text(), re.DOTALL
    )
    return marked.group(1).replace(NAME_IN_GUIDE, "localhost")


@pytest.fixture(scope="module")
def authority(tmp_path_factory) -> Path:
    """The folder in which the guide's commands were run."""
    folder = tmp_path_factory.mktemp("authority")
    done = subprocess.run(
        ["sh", "-euc", commands_of_the_guide()], cwd=folder, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return folder / "certificates"


@pytest.fixture(scope="module")
def secure(prepared, authority, tmp_path_factory):
    """A server that speaks HTTPS itself."""
    data = shutil.copytree(prepared, tmp_path_factory.mktemp("secure") / "data")
    port = free_port()
    server = begin(
        data,
        port=port,
        origin=f"https://localhost:{port}",
        certificate=str(authority / "server.crt"),
        certificate_key=str(authority / "server.key"),
    )
    server.authority = ssl.create_default_context(cafile=authority / "household.crt")
    yield server
    server.process.kill()
    server.process.wait()


def test_it_works(secure):
    assert secure.greeting[0].endswith(secure.origin)
    answer = secure.browser().get("/health/")
    assert answer.status == 200
    assert answer.headers["strict-transport-security"].startswith("max-age=")


def test_every_cookie_is_bound_to_this_host_and_to_https(secure):
    browser = secure.sign_in()
    names = {line.partition("=")[0] for line in browser.said}
    assert {"__Host-session", "__Host-unlock", "__Host-device"} <= names
    for line in browser.said:
        attributes = {part.strip().lower() for part in line.split(";")[1:]}
        assert line.startswith("__Host-")
        assert {"secure", "httponly", "path=/"} <= attributes
        assert not any(attribute.startswith("domain") for attribute in attributes)


def test_events_stream_over_it(secure):
    ana = secure.sign_in()
    stream = ana.listen()
    assert stream.next_event() == {"kind": "session.unlocked"}
    ana.post("/lock/")
    assert stream.next_event() == {"kind": "session.locked"}
    headers = {name.lower() for name, _ in stream.response.getheaders()}
    assert "strict-transport-security" in headers
    stream.leave()


def test_who_does_not_trust_the_household_is_warned(secure):
    strangers = ssl.create_default_context()
    connection = socket.create_connection(("127.0.0.1", secure.port))
    with connection, pytest.raises(ssl.SSLCertVerificationError):
        strangers.wrap_socket(connection, server_hostname="localhost")


def test_the_authority_vouches_for_this_name_only(secure, authority, tmp_path):
    """Whoever steals the household's key cannot pretend to be a bank to the phones that trust it."""
    commands = commands_of_the_guide().replace("localhost", "bank.example")
    signing = commands[commands.index("openssl req -new") :]
    shutil.copytree(authority, tmp_path / "certificates")
    done = subprocess.run(
        ["sh", "-euc", f"cd certificates\n{signing}"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    forged = tmp_path / "certificates" / "server.crt"
    verdict = subprocess.run(
        ["openssl", "verify", "-CAfile", authority / "household.crt", forged],
        capture_output=True,
        check=False,
    )
    assert verdict.returncode != 0
    assert b"permitted subtree violation" in verdict.stdout + verdict.stderr


def test_plain_http_is_not_answered(secure):
    with socket.create_connection(("127.0.0.1", secure.port)) as connection:
        connection.sendall(b"GET /health/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert connection.recv(100) == b""


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_old_protocols_are_refused(secure):
    old = ssl.create_default_context()
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.set_ciphers("ALL:@SECLEVEL=0")
    old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    connection = socket.create_connection(("127.0.0.1", secure.port))
    with connection, pytest.raises(ssl.SSLError, match=r"EOF|PROTOCOL_VERSION"):
        old.wrap_socket(connection, server_hostname="localhost")


def test_the_keys_are_for_their_owner_only(authority):
    for key in authority.glob("*.key"):
        assert key.stat().st_mode & 0o077 == 0
