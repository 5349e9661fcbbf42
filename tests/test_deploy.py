"""The container is built and started as the README says, by nobody in particular, and is watched; what stands around it fits."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tutor_app.classroom.place import place
from tutor_app.pages.server.closed import CLOSED
from tutor_app.pages.server.health import ALIVE_PATH, METRICS_PATH, READY_PATH
from tutor_app.pages.server.hosts import is_known, known_names
from tutor_app.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "deploy"
CONTAINERFILE = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
JOINED = re.sub(r"\\\n\s*", " ", CONTAINERFILE)
BUILD, FINAL = (part for part in JOINED.split("\nFROM ")[1:])
MANIFESTS: dict[tuple[str, str], dict[str, Any]] = {
    (one["kind"], one["metadata"]["name"]): one
    for file in sorted((DEPLOY / "kubernetes").glob("*.yaml"))
    for one in yaml.safe_load_all(file.read_text(encoding="utf-8"))
}
SETTINGS = {f"SUREFIX_{name.upper()}" for name in Settings.model_fields}
OF_PROXIES = {"SUREFIX_SITE", "SUREFIX_SERVERS", "SUREFIX_PROXY_SECRET", "SUREFIX_DATABASE_PASSWORD"}
"""What the files beside the container have in common, and no server reads."""


def instructions(name: str, text: str = JOINED) -> list[str]:
    """What the Containerfile's instructions of that name say, in order."""
    return re.findall(rf"^{name} (.+)$", text, re.MULTILINE)


def test_the_commands_are_the_readmes() -> None:
    """An environment of its own, the project in it, started by its command; what else is installed is locked, byte by byte."""
    found = re.search(r"<!-- start -->\s*```sh\n(.+)\n```", README)
    assert found is not None
    environment, install, start = found[1].split(" && ")
    pip = install.partition(" install ")[0] + " install --no-cache-dir"

    assert [command.strip() for command in instructions("RUN", BUILD)[-1].split("&&")] == [
        environment,
        f"{pip} --require-hashes -r requirements.txt",
        f"{pip} --no-deps --no-build-isolation .",
    ]
    assert json.loads(instructions("CMD")[-1]) == [start]


def test_it_is_built_for_each_python_from_the_oldest_on() -> None:
    """The Python is an argument, whose default is the oldest that the project takes; both stages have it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert instructions("ARG") == ["PYTHON=" + project["requires-python"].removeprefix(">=")]
    assert instructions("FROM") == ["python:${PYTHON}-slim AS build", "python:${PYTHON}-slim"]


def test_everything_that_is_packed_is_copied() -> None:
    """All folders that the wheel is made of, and what ``pyproject.toml`` names."""
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]["find"][
        "include"
    ]
    copied = {name for one in instructions("COPY", BUILD) for name in one.split()[:-1]}

    assert {name.rstrip("*") for name in packed} | {"pyproject.toml", "README.md"} <= copied
    assert all((ROOT / name).exists() for name in copied)


def test_the_build_is_sent_what_is_copied_and_nothing_else() -> None:
    """No history, no secrets beside the code, nothing that a machine has left in it."""
    lines = (DEPLOY / "Containerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    patterns = [line for line in lines if not line.startswith("#")]
    copied = {name for one in instructions("COPY", BUILD) for name in one.split()[:-1]}

    assert patterns[0] == "*" and {line[1:] for line in patterns if line.startswith("!")} == copied
    assert patterns[-2:] == ["**/__pycache__", "**/node_modules"]  # what comes later counts


def test_what_runs_has_neither_sources_nor_tools() -> None:
    """The last stage takes what was installed and installs nothing, so there is no compiler in it."""
    assert instructions("COPY", FINAL) == ["--from=build /surefix/.venv .venv"]
    assert not re.search(r"\b(apt|apt-get|pip|gcc|build-essential|curl)\b", FINAL)


def test_nobody_in_particular_runs_it() -> None:
    """Not root: the user is made before, and changed to before the server starts, and owns the data alone."""
    made = next(number for number, line in enumerate(JOINED.splitlines()) if "useradd" in line)
    changed = JOINED.splitlines().index("USER 10001")

    assert made < changed < next(number for number, line in enumerate(JOINED.splitlines()) if line.startswith("CMD "))
    assert "--uid 10001" in instructions("RUN", FINAL)[0]
    assert "--owner=surefix" in instructions("RUN", FINAL)[0] and instructions("VOLUME") == ["/data"]


def test_its_settings_are_settings_and_its_health_is_an_open_page() -> None:
    """Every variable is a setting; port and folder agree; what is asked for the health is not closed to strangers."""
    given = dict(re.findall(r"(SUREFIX_\w+)=(\S+)", " ".join(instructions("ENV"))))
    health = re.search(r"http://127\.0\.0\.1:(\d+)(/\S+?)'", JOINED)

    assert health is not None and given["SUREFIX_PORT"] == health[1] == instructions("EXPOSE")[0]
    assert health[2] == ALIVE_PATH and health[2] not in CLOSED
    assert given["SUREFIX_DATA_FOLDER"] == "/data"
    assert given.keys() <= SETTINGS


def test_compose_runs_two_servers_on_one_database_behind_a_proxy() -> None:
    """Each reads the same settings, from a file system that nobody writes; only the proxy has ports; Caddy knows both servers."""
    services = COMPOSE["services"]
    servers = [services[name] for name in ("surefix-1", "surefix-2")]
    environment = servers[0]["environment"]
    variables = set(re.findall(r"\$\{(SUREFIX_\w+)", (DEPLOY / "compose.yaml").read_text(encoding="utf-8")))

    assert servers[0] == servers[1] and environment.keys() <= SETTINGS and variables <= SETTINGS | OF_PROXIES
    assert [name for name, one in services.items() if "ports" in one] == ["caddy"]
    assert services["caddy"]["environment"]["SUREFIX_SERVERS"].split() == ["surefix-1:8501", "surefix-2:8501"]
    for one in (*servers, services["caddy"]):
        assert one["read_only"] is True and one["cap_drop"] == ["ALL"]
        assert one["security_opt"] == ["no-new-privileges:true"]
    assert [one.partition(":")[0] for one in servers[0]["tmpfs"]] == ["/tmp", "/data"]
    assert "uid=10001" in servers[0]["tmpfs"][1] and "USER 10001" in JOINED  # an engine gives it to root else
    assert environment["SUREFIX_TRUSTED_PROXIES"] == COMPOSE["networks"]["inside"]["ipam"]["config"][0]["subnet"]
    url = re.sub(r"\$\{.*?\}", "secret", environment["SUREFIX_DATABASE_URL"])
    assert place(Settings(database_url=url)) == "postgresql+psycopg://surefix:secret@database/surefix"


def test_browsers_and_proxies_ask_for_names_that_a_server_goes_by() -> None:
    """Of a name that it does not know a server says nothing, and a proxy would take it for ill."""
    site = "surefix.school.example"
    composed = COMPOSE["services"]["surefix-1"]["environment"]["SUREFIX_PUBLIC_URL"]
    in_cluster = MANIFESTS["ConfigMap", "surefix"]["data"]["SUREFIX_PUBLIC_URL"]
    active = found_in(adapted(), "active")[0]

    for url in (re.sub(r"\$\{SUREFIX_SITE.*?\}", site, composed), in_cluster):
        names = known_names(Settings(public_url=url))
        assert is_known(site, names) and is_known("10.0.0.7:8501", names)  # probes of Kubernetes come by address
        assert [is_known(host, names) for host in active["headers"]["Host"]] == [True]
        assert not is_known("surefix-1:8501", names)


def test_what_must_be_set_has_no_default() -> None:
    """Passphrase, passwords and tokens are nobody's but the school's."""
    text = (DEPLOY / "compose.yaml").read_text(encoding="utf-8")
    secrets = {
        name for name in re.findall(r"\$\{(SUREFIX_\w+)", text) if name.endswith(("PASSPHRASE", "PASSWORD", "SECRET", "TOKEN"))
    }

    assert len(secrets) == 4
    assert not [name for name in secrets if re.search(rf"\$\{{{name}(?!:\?)", text)]


def adapted() -> dict[str, Any]:
    """The Caddyfile as Caddy understands it."""
    caddy = shutil.which("caddy")
    if caddy is None:
        pytest.skip("there is no caddy")
    variables = {"SUREFIX_SITE": "surefix.school.example", "SUREFIX_SERVERS": "one:8501 two:8501", "SUREFIX_PROXY_SECRET": "s"}
    command = [caddy, "adapt", "--validate", "--config", str(DEPLOY / "Caddyfile"), "--adapter", "caddyfile"]
    ended = subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def found_in(config: object, name: str) -> list[Any]:
    """Every value of that name, however deep."""
    if isinstance(config, dict):
        here = [config[name]] if name in config else []
        return here + [value for inner in config.values() for value in found_in(inner, name)]
    return [value for inner in config for value in found_in(inner, name)] if isinstance(config, list) else []


def test_caddy_keeps_browsers_at_their_server_and_closes_the_numbers() -> None:
    """By a cookie; to servers that can give feedback; with TLS, compression, and nothing of the operators' to the outside."""
    config = adapted()
    (server,) = config["apps"]["http"]["servers"].values()
    handlers = found_in(config, "handle")
    kinds = [handler["handler"] for group in handlers for handler in group]
    proxy = next(handler for group in handlers for handler in group if handler["handler"] == "reverse_proxy")
    closed = next(
        found_in(route, "path")[0] for route in found_in(config, "routes")[-1] if "static_response" in json.dumps(route)
    )

    assert server["listen"] == [":443"] and config["admin"]["disabled"]
    assert [one["dial"] for one in proxy["upstreams"]] == ["one:8501", "two:8501"]
    assert proxy["load_balancing"]["selection_policy"]["policy"] == "cookie"
    assert proxy["health_checks"]["active"]["uri"] == f"{READY_PATH}?for=feedback"
    assert "encode" in kinds and {METRICS_PATH, READY_PATH, ALIVE_PATH} <= set(closed)


def test_browsers_are_told_to_come_by_tls() -> None:
    """For a year, and to whatever lies below the name as well."""
    assert 'header Strict-Transport-Security "max-age=31536000"' in (DEPLOY / "Caddyfile").read_text()


def test_kubernetes_runs_it_without_rights_and_asks_the_right_pages() -> None:
    """No root, no writing, no rights; it lives while it answers, and gets students while it can give feedback."""
    pod = MANIFESTS["Deployment", "surefix"]["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    own = container["securityContext"]
    probes = {name: container[f"{name}Probe"]["httpGet"]["path"] for name in ("startup", "liveness", "readiness")}

    assert pod["securityContext"]["runAsNonRoot"] is True and f"USER {pod['securityContext']['runAsUser']}" in JOINED
    assert (own["allowPrivilegeEscalation"], own["readOnlyRootFilesystem"]) == (False, True)
    assert own["capabilities"] == {"drop": ["ALL"]} and pod["automountServiceAccountToken"] is False
    assert probes == {"startup": ALIVE_PATH, "liveness": ALIVE_PATH, "readiness": f"{READY_PATH}?for=feedback"}
    assert str(container["ports"][0]["containerPort"]) == instructions("EXPOSE")[0]
    assert all("emptyDir" in volume for volume in pod["volumes"])
    assert set(container["resources"]) == {"requests", "limits"} and "memory" in container["resources"]["limits"]


def test_kubernetes_runs_one_version_and_as_many_servers_as_are_needed() -> None:
    """A newer one may have changed the tables; how many there are is said in one place."""
    spec = MANIFESTS["Deployment", "surefix"]["spec"]

    assert spec["strategy"] == {"type": "Recreate"} and "replicas" not in spec
    assert MANIFESTS["HorizontalPodAutoscaler", "surefix"]["spec"]["minReplicas"] == 2


def test_the_manifests_speak_of_the_same_things() -> None:
    """Each selects the pods of the deployment, and each setting is one."""
    labels = {"app": "surefix"}
    deployment = MANIFESTS["Deployment", "surefix"]
    given = MANIFESTS["Secret", "surefix"]["stringData"] | MANIFESTS["ConfigMap", "surefix"]["data"]
    sources = [next(iter(one.values()))["name"] for one in deployment["spec"]["template"]["spec"]["containers"][0]["envFrom"]]

    assert deployment["spec"]["selector"]["matchLabels"] == deployment["spec"]["template"]["metadata"]["labels"] == labels
    assert MANIFESTS["Service", "surefix"]["spec"]["selector"] == labels
    for kind, where in (("NetworkPolicy", "podSelector"), ("PodDisruptionBudget", "selector")):
        assert MANIFESTS[kind, "surefix"]["spec"][where]["matchLabels"] == labels
    assert MANIFESTS["HorizontalPodAutoscaler", "surefix"]["spec"]["scaleTargetRef"]["name"] == "surefix"
    assert given.keys() <= SETTINGS and sources == ["surefix", "surefix"]
    assert Settings(**{name.removeprefix("SUREFIX_").lower(): value for name, value in given.items()}).workers == 2


def test_kubernetes_keeps_browsers_at_their_server_and_closes_the_numbers() -> None:
    """By a cookie at the ingress and by address behind it; what is for operators leads to a service that nobody serves."""
    ingress = MANIFESTS["Ingress", "surefix"]
    paths = {one["path"]: one["backend"]["service"]["name"] for one in ingress["spec"]["rules"][0]["http"]["paths"]}
    served = MANIFESTS["Service", "surefix-closed"]["spec"]["selector"]

    assert ingress["metadata"]["annotations"]["nginx.ingress.kubernetes.io/affinity"] == "cookie"
    assert MANIFESTS["Service", "surefix"]["spec"]["sessionAffinity"] == "ClientIP"
    assert {path for path, name in paths.items() if name == "surefix-closed"} == {METRICS_PATH, READY_PATH, ALIVE_PATH}
    assert served != {"app": "surefix"} and paths["/"] == "surefix"
    assert ingress["spec"]["tls"][0]["hosts"] == [ingress["spec"]["rules"][0]["host"]]
