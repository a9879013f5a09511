"""The files in deploy/ are what they claim to be, and treat exit codes as the command means them.

The real tools (systemd-analyze, actionlint, check-jsonschema, Airflow) are asked where they are installed.
"""

from __future__ import annotations

import ast
import configparser
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from analysis.chapter.parameters import PARAMETERS
from analysis.operate.runlog import NOTHING_NEW, OUTCOMES, PUBLISHED, UNREACHABLE
from analysis.run.notebooks import discover

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
SERVICE, TIMER = DEPLOY / "systemd" / "brief.service", DEPLOY / "systemd" / "brief.timer"
WORKFLOW = DEPLOY / "github" / "publish.yml"
CRONTAB = DEPLOY / "cron" / "brief.crontab"
DAG = DEPLOY / "airflow" / "brief_dag.py"

# Codes after which nobody needs to be woken.
QUIET = {code for code, outcome in OUTCOMES.items() if outcome in (PUBLISHED, NOTHING_NEW, UNREACHABLE)}


def tool(name: str) -> str:
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed")
    return found


def stub(folder: Path, code: int, extra: str = "") -> None:
    """Put a `brief` into a folder's .venv that says which command it got, and ends with a code."""
    command = folder / ".venv" / "bin" / "brief"
    command.parent.mkdir(parents=True, exist_ok=True)
    command.write_text(f'#!/bin/sh\necho "called: $*, key $COMTRADE_KEY"\n{extra}\nexit {code}\n')
    command.chmod(0o755)


def test_the_quiet_codes():
    assert sorted(QUIET) == [0, 3, 6, 8]


@pytest.mark.parametrize("path", [SERVICE, TIMER, WORKFLOW, CRONTAB, DAG], ids=lambda path: path.name)
def test_each_file_says_that_no_line_follows_the_calendar(path):
    if path == SERVICE:
        assert "brief.timer" in path.read_text()
        return
    text = " ".join(re.sub(r"^# ?", "", path.read_text(), flags=re.M).split())
    assert "`brief publish` itself decides whether there is anything to do" in text
    assert "data/calendar.yml" in text


# systemd


def unit(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, comment_prefixes=("#", ";"), delimiters=("=",))
    parser.optionxform = str
    parser.read_string(path.read_text(encoding="utf-8"))
    return parser


def test_the_service_runs_publish_and_is_shut_in():
    service = unit(SERVICE)["Service"]
    root = service["WorkingDirectory"]
    assert service["ExecStart"] == f"{root}/.venv/bin/brief publish"
    assert service["Type"] == "oneshot"
    assert {0} | {int(code) for code in service["SuccessExitStatus"].split()} == QUIET
    assert service["ProtectSystem"] == "strict"
    assert service["ReadWritePaths"].split() == [f"{root}/data", f"{root}/reports"]
    for key in ("NoNewPrivileges", "PrivateTmp", "ProtectHome", "PrivateDevices", "RestrictSUIDSGID"):
        assert service[key] == "yes"
    assert service["CapabilityBoundingSet"] == ""
    assert service["User"] not in ("", "root")
    assert service["TimeoutStartSec"] == "2h"
    assert service["EnvironmentFile"].startswith("-/etc/")


def test_the_timer_starts_the_service_every_day():
    timer = unit(TIMER)
    assert timer["Timer"]["Unit"] == SERVICE.name
    assert re.fullmatch(r"\*-\*-\* \d\d:\d\d:\d\d UTC", timer["Timer"]["OnCalendar"])
    assert timer["Timer"]["Persistent"] == "yes"
    assert timer["Install"]["WantedBy"] == "timers.target"


def test_systemd_accepts_both_units(tmp_path):
    analyze = tool("systemd-analyze")
    stub(tmp_path, 0)
    for path in (SERVICE, TIMER):
        text = path.read_text(encoding="utf-8").replace("/srv/metrics-brief", str(tmp_path))
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    words = [analyze, "verify", "--man=no", str(tmp_path / SERVICE.name), str(tmp_path / TIMER.name)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    own = [line for line in (done.stdout + done.stderr).splitlines() if "brief." in line]
    assert (done.returncode, own) == (0, [])


# GitHub Actions


@pytest.fixture
def workflow() -> dict:
    return yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))


def steps(workflow: dict) -> list[dict]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def script(workflow: dict, name: str) -> str:
    (found,) = [step["run"] for step in steps(workflow) if step.get("name") == name]
    return found


def run(text: str, folder: Path, **environment: str) -> subprocess.CompletedProcess:
    """Run a step as GitHub does: bash -eo pipefail, with a file for its outputs."""
    environment = os.environ | {"GITHUB_OUTPUT": str(folder / "outputs")} | environment
    words = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", text]
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_workflow_runs_daily_and_by_hand(workflow):
    begins = workflow[True]  # YAML reads the word `on` as true
    assert set(begins) == {"schedule", "workflow_dispatch"}
    (schedule,) = begins["schedule"]
    assert schedule["cron"].split()[2:] == ["*", "*", "*"]
    assert not problems_of_fields(schedule["cron"].split())


def test_the_workflow_asks_for_no_more_than_it_needs(workflow):
    assert workflow["permissions"] == {}
    assert {name: job["permissions"] for name, job in workflow["jobs"].items()} == {
        "test": {"contents": "read"},
        "advisories": {"contents": "read"},
        "publish": {"contents": "read"},
        "keep": {"contents": "write"},
        "deploy": {"pages": "write", "id-token": "write"},
        "tell": {"issues": "write"},
    }
    assert workflow["concurrency"]["cancel-in-progress"] is False
    assert all(job["timeout-minutes"] <= 120 for job in workflow["jobs"].values())


def test_actions_are_githubs_own_and_pinned_by_commit(workflow):
    text = WORKFLOW.read_text(encoding="utf-8")
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert len(used) == 12
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", name) for name in used)
    assert all(re.search(rf"{name} # v\d+\.\d+\.\d+\n", text) for name in used)
    assert all(
        len(pins) == 1
        for pins in (
            {pin for pin in used if pin.startswith(name)}
            for name in {f"{name.split('@')[0]}@" for name in used}
        )
    )


def test_nothing_of_others_runs_where_something_can_be_written(workflow):
    """What can write runs git, tar and GitHub's own actions; what runs packages leaves no token there."""
    for name, job in workflow["jobs"].items():
        scripts = "\n".join(step.get("run", "") for step in job["steps"])
        runs_packages = any(word in scripts for word in ("make ", "pip ", "python", ".venv"))
        writes = "write" in job["permissions"].values()
        assert not (runs_packages and writes), name
        for step in job["steps"]:
            if runs_packages and step.get("uses", "").startswith("actions/checkout"):
                assert step["with"]["persist-credentials"] is False, name
    assert [name for name, job in workflow["jobs"].items() if "contents: write" in yaml.safe_dump(job)] == [
        "keep"
    ]


def test_steps_are_in_order(workflow):
    assert workflow["jobs"]["publish"]["needs"] == "test"
    assert workflow["jobs"]["keep"]["needs"] == "publish"
    assert script(workflow, "Test").strip() == "make test"
    named = [step.get("name") for step in workflow["jobs"]["publish"]["steps"]]
    assert named[2:6] == ["Set up", "Fetch the releases so far", "Publish", "Pack what is to be kept"]


def test_secrets_are_given_to_the_step_that_publishes_alone(workflow):
    held = [step.get("name") for step in steps(workflow) if "secrets." in str(step.get("env", ""))]
    assert held == ["Publish"]


def test_the_update_bot_looks_after_packages_and_actions():
    updates = yaml.safe_load((DEPLOY / "github" / "dependabot.yml").read_text(encoding="utf-8"))["updates"]
    assert {update["package-ecosystem"] for update in updates} == {"pip", "github-actions"}


def test_every_script_is_bash(workflow):
    for step in steps(workflow):
        if "run" in step:
            assert "${{" not in step["run"], "values reach a script through its environment"
            done = subprocess.run(
                ["bash", "-n"], input=step["run"], capture_output=True, text=True, check=False
            )
            assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("code", sorted(OUTCOMES))
def test_the_publish_step_fails_only_where_it_should(workflow, tmp_path, code):
    stub(tmp_path, code)
    done = run(script(workflow, "Publish"), tmp_path)
    assert "called: publish" in done.stdout
    assert (tmp_path / "outputs").read_text() == f"code={code}\n"
    assert done.returncode == (0 if code in QUIET else code)


def git(folder: Path, *words: str) -> str:
    name = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *name, *words], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def test_two_runs_of_the_workflow_keep_vintages_and_releases(workflow, tmp_path):
    """Both runs start from a fresh, shallow checkout, as on GitHub; the second sees the first's release."""
    remote, first = tmp_path / "remote.git", tmp_path / "first"
    git(tmp_path, "init", "--quiet", "--bare", str(remote))
    git(tmp_path, "init", "--quiet", str(first))
    for name in ("reports/.gitkeep", "data/README.md"):
        (first / name).parent.mkdir(exist_ok=True)
        (first / name).write_text("")
    (first / ".gitignore").write_text(".venv/\ndata/.cache/\nreports/*\n!reports/.gitkeep\n")
    git(first, "add", "--all")
    git(first, "commit", "--quiet", "--message", "Start")
    git(first, "push", "--quiet", f"file://{remote}", "HEAD:refs/heads/main")
    for day in ("2026-01-15", "2026-02-15"):
        checkout = tmp_path / day
        git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{remote}", str(checkout))
        work = (
            f"ls reports; mkdir -p reports/{day} reports/.log data/.cache\n"
            f"mkdir -p data/snapshots/{day} data/held/{day}\n"
            f"echo {day} > reports/{day}/brief.html; echo secret > reports/.log/x.txt\n"
            f"echo {day} > data/snapshots/{day}/table; ln -sfn {day} reports/latest\n"
            f"echo {day} | tee data/held/{day}/table data/.cache/x >> data/judgements.csv"
        )
        stub(checkout, 0, work)
        keeper = tmp_path / f"{day}-keep"
        git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{remote}", str(keeper))
        for name in (
            *("Fetch the releases so far", "Publish", "Pack what is to be kept"),
            *("Keep the data", "Keep the release"),
        ):
            if name == "Keep the data":
                shutil.move(checkout / "kept.tar", keeper)
            done = run(script(workflow, name), keeper if name.startswith("Keep") else checkout)
            assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
            if name == "Publish" and day == "2026-02-15":
                assert "2026-01-15" in done.stdout.split()
    result = tmp_path / "result"
    git(tmp_path, "clone", "--quiet", "--branch", "releases", f"file://{remote}", str(result))
    kept = git(result, "ls-files").split()
    assert kept == [".nojekyll", "2026-01-15/brief.html", "2026-02-15/brief.html", "latest"]
    assert (result / "latest" / "brief.html").read_text() == "2026-02-15\n"
    data = git(result, "ls-tree", "-r", "--name-only", "origin/main", "data", "reports").split()
    assert data == [
        "data/README.md",
        "data/held/2026-01-15/table",
        "data/held/2026-02-15/table",
        "data/judgements.csv",
        "data/snapshots/2026-01-15/table",
        "data/snapshots/2026-02-15/table",
        "reports/.gitkeep",
    ]


@pytest.mark.parametrize("already", ["", "7"])
def test_a_failure_opens_one_issue_and_then_adds_to_it(workflow, tmp_path, already):
    text = script(workflow, "Open an issue, or add to the one that is open")
    gh = tmp_path / "gh"
    gh.write_text(f'#!/bin/sh\n[ "$2" = list ] && echo "{already}" || echo "said: $*"\n')
    gh.chmod(0o755)
    done = run(text, tmp_path, PATH=f"{tmp_path}:{os.environ['PATH']}", CODE="4", RUN="https://example.org/r")
    assert done.returncode == 0, done.stderr
    assert ("said: issue comment 7" if already else "said: issue create --title") in done.stdout
    assert "Exit code: 4. Log: https://example.org/r" in done.stdout


def test_actionlint_accepts_the_workflow():
    done = subprocess.run([tool("actionlint"), str(WORKFLOW)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_workflow_meets_githubs_schema():
    words = [tool("check-jsonschema"), "--builtin-schema", "vendor.github-workflows", str(WORKFLOW)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


# cron

BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))


def problems_of_fields(fields: list[str]) -> list[str]:
    """Return which of cron's five fields are not numbers in bounds, lists, ranges, steps or a star."""
    problems = [] if len(fields) == 5 else [f"{len(fields)} fields"]
    for field, (low, high) in zip(fields, BOUNDS, strict=False):
        for part in field.split(","):
            match = re.fullmatch(r"(?:\*|(\d+)(?:-(\d+))?)(?:/([1-9]\d*))?", part)
            numbers = [int(number) for number in match.groups()[:2] if number] if match else [-1]
            if numbers != sorted(numbers) or not all(low <= number <= high for number in numbers):
                problems.append(field)
    return problems


@pytest.mark.parametrize(
    ("fields", "sound"),
    [
        ("30 6 * * *", True),
        ("*/5 0-6 1,15 12 7", True),
        ("60 6 * * *", False),
        ("0 6 0 * *", False),
        ("0 9-6 * * *", False),
        ("0 6 * *", False),
        ("x 6 * * *", False),
    ],
)
def test_the_check_of_cron_fields_itself(fields, sound):
    assert (not problems_of_fields(fields.split())) == sound


@pytest.fixture
def cron() -> tuple[dict[str, str], list[str], str]:
    """The crontab's settings, and the fields and the command of its one job."""
    lines = [line for line in CRONTAB.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    settings = dict(line.split("=", 1) for line in lines if re.match(r"[A-Z]+=", line))
    (job,) = [line for line in lines if not re.match(r"[A-Z]+=", line)]
    *fields, command = job.split(None, 5)
    return settings, fields, command


def test_the_crontab_is_one_daily_line(cron):
    settings, fields, command = cron
    assert not problems_of_fields(fields)
    assert fields[2:] == ["*", "*", "*"]
    assert "%" not in command, "cron ends a command at a per cent sign"
    assert CRONTAB.read_text().endswith("\n"), "cron ignores a last line without an end"
    assert settings["PROJECT"] == "/srv/metrics-brief"
    checked = subprocess.run(["sh", "-n", "-c", command], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.parametrize("code", sorted(OUTCOMES))
def test_cron_has_something_to_mail_only_where_it_should(cron, tmp_path, code):
    stub(tmp_path, code)
    settings = tmp_path / "brief.env"
    settings.write_text("COMTRADE_KEY='a b'\n")
    environment = {"PATH": os.environ["PATH"], "PROJECT": str(tmp_path), "SETTINGS": str(settings)}
    done = subprocess.run(
        ["sh", "-c", cron[2]], env=environment, capture_output=True, text=True, check=False, cwd="/"
    )
    assert done.returncode == code
    if code in QUIET:
        assert done.stdout + done.stderr == ""
    else:
        assert f"exit code {code}" in done.stdout and "called: publish, key a b" in done.stdout


def test_cron_does_not_run_elsewhere_when_the_folder_is_gone(cron, tmp_path):
    environment = {"PATH": os.environ["PATH"], "PROJECT": str(tmp_path / "gone"), "SETTINGS": "/nowhere"}
    done = subprocess.run(["sh", "-c", cron[2]], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "gone" in done.stderr


# Airflow


def constant(name: str) -> object:
    for node in ast.parse(DAG.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == name:
            return ast.literal_eval(node.value)
    raise AssertionError(f"{name} is not in {DAG.name}")


def defaults_of_the_dag() -> dict[str, object]:
    (given,) = [
        node.value
        for node in ast.parse(DAG.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign) and node.targets[0].id == "PARAMETERS"
    ]
    return {
        ast.literal_eval(key): ast.literal_eval(value.args[0])
        for key, value in zip(given.keys, given.values, strict=True)
    }


def test_the_dag_has_every_chapter_but_the_front_page_in_reading_order(repository):
    names = [chapter.name for chapter in discover(repository)]
    assert ["brief", *constant("CHAPTERS")] == names


def test_the_dags_parameters_are_the_briefs():
    assert defaults_of_the_dag() == {name: item.default for name, item in PARAMETERS.items()}


def test_the_dag_skips_on_the_quiet_codes():
    (skipped,) = [
        ast.literal_eval(node.value)
        for node in ast.walk(ast.parse(DAG.read_text(encoding="utf-8")))
        if isinstance(node, ast.keyword) and node.arg == "skip_on_exit_code"
    ]
    assert {0, *skipped} == QUIET


def test_airflow_loads_the_dag(monkeypatch):
    pytest.importorskip("airflow")
    pytest.importorskip("airflow.providers.papermill")
    spec = {"__name__": "brief_dag", "__file__": str(DAG)}
    exec(compile(DAG.read_text(encoding="utf-8"), DAG, "exec"), spec)
    dag = spec["dag"]
    tasks = {f"chapter_{name}" for name in constant("CHAPTERS")}
    assert set(dag.task_ids) == {*tasks, "publish"}
    assert dag.get_task("publish").upstream_task_ids == tasks
