"""An Airflow DAG: every chapter as a task of its own, then `brief publish`.

Needs `apache-airflow` and `apache-airflow-providers-papermill` in Airflow's environment, and the project's
environment as a Jupyter kernel; docs/operations.md has the lines. The chapter tasks show early, and each by
name, what does not run; their notebooks are kept in RUNS to be read. The release itself is made by
`brief publish` alone, which runs and checks the chapters again and publishes whole or not at all.

The DAG runs daily. `brief publish` itself decides whether there is anything to do, so the schedule does not
follow the release calendar in data/calendar.yml.
"""

from __future__ import annotations

import datetime as dt

from airflow.providers.papermill.operators.papermill import PapermillOperator

try:
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.sdk import DAG, Param
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.models.param import Param
    from airflow.operators.bash import BashOperator

PROJECT = "/srv/metrics-brief"
RUNS = "/srv/metrics-brief-runs"
KERNEL = "metrics-brief"

# The chapters that run alone, in reading order. The front page, `brief`, reads all of them and would run each
# once more; it is left to `brief publish`.
CHAPTERS = (
    "year",
    "commitments",
    "controls",
    "enforcement",
    "seizures",
    "laboratory",
    "outcomes",
    "trade",
    "levers",
    "countries",
    "scenarios",
    "record",
    "scorecard",
    "timeline",
    "windows",
    "evidence",
)

PARAMETERS = {
    "as_of": Param(
        "today", type="string", description="The day whose knowledge is shown: YYYY-MM-DD or today."
    ),
    "pre_months": Param(24, type="integer", minimum=12, maximum=120),
    "post_months": Param(12, type="integer", minimum=6, maximum=60),
    "focus": Param(
        ["India", "Mexico", "Canada"], type="array", description="Other countries the brief looks at."
    ),
}

with DAG(
    dag_id="metrics_brief",
    description="The chapters of the metrics brief, then its publication",
    schedule="30 6 * * *",
    start_date=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    catchup=False,
    max_active_runs=1,
    max_active_tasks=2,
    params=PARAMETERS,
    # Numbers and lists reach the notebooks as numbers and lists, not as text.
    render_template_as_native_obj=True,
    default_args={"retries": 0, "execution_timeout": dt.timedelta(hours=1)},
    tags=["metrics-brief"],
) as dag:
    chapters = [
        PapermillOperator(
            task_id=f"chapter_{name}",
            input_nb=f"{PROJECT}/notebooks/{name}.ipynb",
            output_nb=f"{RUNS}/{name}-{{{{ ts_nodash }}}}.ipynb",
            parameters={parameter: f"{{{{ params.{parameter} }}}}" for parameter in PARAMETERS},
            kernel_name=KERNEL,
        )
        for name in CHAPTERS
    ]
    publish = BashOperator(
        task_id="publish",
        bash_command=f"cd {PROJECT} && .venv/bin/brief publish",
        append_env=True,
        # 3: nothing new. 6: a source is away and the brief is current. Both show as skipped, not as failed.
        # 8: published, with a source away.
        skip_on_exit_code=[3, 6, 8],
    )
    chapters >> publish
