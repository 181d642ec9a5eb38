import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from streamlit import config
from streamlit.testing.v1 import AppTest

from planner.web import server
from tests.running import ROOT, SERVE, STREAMLIT_RUN, Server, first_port, own_environment, running


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(*SERVE, "--port", str(first_port()), home=tmp_path_factory.mktemp("home")) as started:
        yield started


def handshake(port: int, headers: dict[str, str]) -> int:
    """The status with which the server answers a browser's WebSocket handshake that has these headers."""
    upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13"}
    return status(port, "/_stcore/stream", upgrade | {"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="} | headers)


def status(port: int, path: str, headers: dict[str, str]) -> int:
    """The status of one plain request, with exactly these headers."""
    lines = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        return int(connection.recv(4096).split()[1])


def answer_headers(address: str, path: str, **headers: str) -> dict[str, str]:
    try:
        with urlopen(Request(address + path, headers=headers)) as answer:  # noqa: S310  our own server
            return {name.lower(): value for name, value in answer.headers.items()}
    except HTTPError as refused:
        with refused:
            return {name.lower(): value for name, value in refused.headers.items()}


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example:{port}", "Origin": "http://evil.example:{port}"},  # a name made to resolve to us
        {"Host": "127.0.0.1:{port}", "Origin": "http://evil.example"},
        {"Host": "127.0.0.1:{port}", "Origin": "http://127.0.0.1:{port}.evil.example"},
        {"Host": "127.0.0.1:{port}"},
        {"Host": "127.0.0.1:{port}", "Origin": "null"},
        {"Host": "127.0.0.1:{port}", "Origin": "http://127.0.0.1:1"},
        {"Host": "127.0.0.1:{port}", "Origin": "http://localhost:8888"},
        {"Host": "127.0.0.1:{port}", "Origin": "https://127.0.0.1:{port}"},
        {"Host": "127.0.0.1:{port}", "Origin": "http://127.0.0.1:{port}", "Sec-Fetch-Site": "cross-site"},
    ],
)
def test_a_handshake_that_is_not_from_our_own_page_is_refused(live: Server, headers: dict[str, str]) -> None:
    filled = {name: value.format(port=live.port) for name, value in headers.items()}
    assert handshake(live.port, filled) == 403


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_the_handshake_of_our_own_page_is_accepted(live: Server, name: str) -> None:
    own = {"Host": f"{name}:{live.port}", "Origin": f"http://{name}:{live.port}", "Sec-Fetch-Site": "same-origin"}
    assert handshake(live.port, own) == 101


@pytest.mark.parametrize("path", ["/", "/_stcore/health", "/_stcore/host-config", "/_stcore/metrics"])
@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1.evil.example:{port}",
        "localhost.evil.example:{port}",
        "evil.example@127.0.0.1:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "0.0.0.0:{port}",
        "[::1]:{port}",
        "",
    ],
)
def test_no_path_answers_under_a_name_that_is_not_ours(live: Server, host: str, path: str) -> None:
    assert status(live.port, path, {"Host": host.format(port=live.port)}) in {400, 403}


@pytest.mark.parametrize("path", ["/", "/favicon.png", "/_stcore/health", "/nowhere.js", "/component/none/x.html"])
def test_every_answer_denies_framing_and_carries_the_policy(live: Server, path: str) -> None:
    headers = answer_headers(live.address, path)
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["content-security-policy"].startswith("default-src 'self';")


@pytest.mark.parametrize("foreign", [{"Host": "evil.example"}, {"Origin": "http://evil.example"}])
def test_a_refusal_carries_the_security_headers_too(live: Server, foreign: dict[str, str]) -> None:
    assert answer_headers(live.address, "/", **foreign)["x-frame-options"] == "DENY"


def test_no_other_page_may_steer_ours_by_messages(live: Server) -> None:
    with urlopen(f"{live.address}/_stcore/host-config") as answer:  # noqa: S310  our own server
        assert b'"allowedOrigins":[]' in answer.read()


def test_an_upload_without_the_page_s_token_is_refused(live: Server) -> None:
    request = Request(f"{live.address}/_stcore/upload_file/session/file", data=b"x", method="PUT")  # noqa: S310
    with pytest.raises(HTTPError) as refused:
        urlopen(request)  # noqa: S310  our own server
    refused.value.close()
    assert refused.value.code == 403


@pytest.mark.skipif(sys.platform != "linux", reason="reads the table of listeners in /proc")
def test_it_listens_on_this_computer_s_own_address_only(live: Server) -> None:
    lines = [line.split() for table in ("tcp", "tcp6") for line in Path("/proc/net", table).read_text().splitlines()]
    listeners = [line[1] for line in lines if line[3] == "0A" and line[1].endswith(f":{live.port:04X}")]
    assert listeners == [f"0100007F:{live.port:04X}"]


def test_the_start_prints_the_address_and_nothing_else(live: Server) -> None:
    assert live.console == ""


def test_streamlit_run_starts_the_same_guarded_server(tmp_path: Path) -> None:
    with running(*STREAMLIT_RUN, f"--server.port={server.free_port(first_port() + 50)}", home=tmp_path) as started:
        assert handshake(started.port, {"Host": f"127.0.0.1:{started.port}", "Origin": "http://evil.example"}) == 403
        assert status(started.port, "/", {"Host": "evil.example"}) == 400
        assert status(started.port, "/", {"Host": f"127.0.0.1:{started.port}"}) == 200


def test_app_py_as_a_script_shows_the_pages() -> None:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=20).run()
    assert not app.exception
    assert len(app.main) > 0


def test_the_settings_shipped_keep_strangers_out() -> None:
    expected = {
        "server.address": "127.0.0.1",
        "server.allowedHosts": ["localhost", "127.0.0.1"],
        "server.enableCORS": True,
        "server.enableXsrfProtection": True,
        "server.xsrfCookieSameSite": "strict",
        "server.enableStaticServing": False,
        "server.enableAgentApi": False,
        "server.maxUploadSize": 64,
        "server.disconnectedSessionTTL": 120,
        "server.fileWatcherType": "none",
        "server.showEmailPrompt": False,
        "browser.gatherUsageStats": False,
        "client.toolbarMode": "minimal",
        "client.showErrorDetails": "none",
        "client.disableDataExport": True,
        "client.showErrorLinks": False,
        "client.allowedOrigins": [],
        "runner.magicEnabled": False,
        "logger.enableRich": False,
        "logger.hideWelcomeMessage": True,
    }
    assert {name: value for name, value in server.settings().items() if not name.startswith("theme.")} == expected


def test_the_file_beside_app_py_says_the_same_as_the_launcher() -> None:
    beside = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())
    assert dict(server.flat_settings(beside)) == server.settings(), (
        "cp planner/web/settings.toml .streamlit/config.toml"
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("server.address", "0.0.0.0"),  # noqa: S104  what must be refused
        ("server.address", "::"),
        ("server.allowedHosts", ["*"]),
        ("server.allowedHosts", ()),
        ("server.enableCORS", False),
        ("server.enableXsrfProtection", False),
        ("server.enableAgentApi", True),
    ],
)
def test_a_setting_that_opens_a_door_stops_the_start(monkeypatch: pytest.MonkeyPatch, name: str, value: object) -> None:
    settings = server.settings() | {name: value}
    config.get_config_options()  # read by streamlit itself, before our settings stand in
    monkeypatch.setattr(config, "get_option", settings.get)
    monkeypatch.setattr(config, "is_manually_set", lambda _: True)
    with pytest.raises(server.CannotStartError, match=name):
        server.refuse_unsafe(only_if_chosen=True)


def test_the_same_setting_given_on_the_command_line_is_no_reason_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = server.settings() | {"server.allowedHosts": ("localhost", "127.0.0.1")}
    config.get_config_options()  # as above
    monkeypatch.setattr(config, "get_option", settings.get)
    server.refuse_unsafe(only_if_chosen=False)


def test_an_unsafe_file_in_the_user_s_home_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / ".streamlit").mkdir()
    (tmp_path / ".streamlit" / "config.toml").write_text('[server]\naddress = "0.0.0.0"\n')
    ended = subprocess.run(
        SERVE, env=own_environment(tmp_path), cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert "server.address is 0.0.0.0" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_streamlit_run_with_a_door_open_is_refused_in_one_sentence(tmp_path: Path) -> None:
    command = [*STREAMLIT_RUN, "--server.address=0.0.0.0", f"--server.port={server.free_port(first_port() + 70)}"]
    ended = subprocess.run(command, env=own_environment(tmp_path), capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "server.address is 0.0.0.0" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_a_busy_port_is_left_for_the_next_free_one_and_said(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        busy = taken.getsockname()[1]
        chosen = server.free_port(busy)
    assert chosen > busy
    assert str(busy) in (said := capsys.readouterr().out)
    assert str(chosen) in said


@pytest.mark.parametrize("port", [-1, 0, 65536, 99999])
def test_a_number_that_is_no_port_ends_with_a_sentence(port: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert server.serve(port, browser=False) == 2
    assert str(port) in capsys.readouterr().err
