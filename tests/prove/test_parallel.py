"""Work spread over processes gives what it gives in one."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from rlstar_sym import SymmetricChain
from rlstar_sym.cli import prove
from rlstar_sym.errors import UsageError
from rlstar_sym.prove import parallel
from rlstar_sym.prove.parallel import Aside, spread, want_backend
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS

#: a function that any worker can import
DIVIDE = divmod


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_value_comes_with_its_position(jobs):
    arguments = [(n, 3) for n in range(20)]
    assert dict(spread(DIVIDE, arguments, jobs)) == {n: divmod(n, 3) for n in range(20)}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_call_beside_this_process_gives_its_value_or_raises(jobs):
    assert Aside(jobs, DIVIDE, 7, 2).value() == (3, 1)
    with pytest.raises(ZeroDivisionError):
        Aside(jobs, DIVIDE, 7, 0).value()


def test_a_call_beside_this_process_is_made_in_another_one_if_there_are_jobs():
    assert Aside(1, os.getpid).value() == os.getpid()
    assert Aside(2, os.getpid).value() != os.getpid()


def test_a_call_whose_process_is_ended_is_made_here():
    # the process that the call is forked into ends without an answer
    parent = os.getpid()
    assert Aside(2, lambda: "here" if os.getpid() == parent else os._exit(1)).value() == "here"


def test_nothing_to_do():
    assert list(spread(DIVIDE, [], 2)) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_exception_ends_it(jobs):
    with pytest.raises(ZeroDivisionError):
        list(spread(DIVIDE, [(1, 1), (1, 0), (1, 1)], jobs))


def test_workers_compute_in_one_thread_each(monkeypatch):
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    found = {value for _, value in spread(os.getenv, [("OPENBLAS_NUM_THREADS",)] * 4, 2)}
    assert found == {"1"}


def test_workers_are_other_processes():
    found = {value for _, value in spread(os.getpid, [()] * 8, 2)}
    assert found
    assert os.getpid() not in found


def test_an_unknown_backend_is_said():
    with pytest.raises(UsageError, match="choose from loky, dask, ray"):
        want_backend("threads")


def test_a_missing_backend_is_said(monkeypatch):
    monkeypatch.setattr(parallel.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(UsageError, match=r"pip install 'rlstar-sym\[dask\]'"):
        want_backend("dask")


def stated():
    chain = SymmetricChain()
    delta, rest, states = chain.delta, chain.rest, chain.states

    @theorem("T")
    def one(proof):
        proof.assume(0 < delta, delta < 1, 0 < rest, rest < 1, states >= 2)
        return proof.show(chain.star_round().delta > delta), proof.show(chain.star_round().delta < 1)

    return one


def certificates(out: Path, backend: str, jobs: int) -> dict[str, bytes]:
    chosen = Settings(out, frozenset({CERTIFICATE, POINTS}), jobs, backend=backend)
    (result,) = prove_theorems({"T": stated()}, chosen, lambda _: None)
    assert result.verdict == "proved"
    return {f.name: f.read_bytes() for f in (out / "certificates").iterdir()}


def test_processes_write_the_same_certificates(tmp_path):
    alone = certificates(tmp_path / "alone", "loky", 1)
    assert len(json.loads(alone["T.json"])["certificates"]) >= 2
    assert certificates(tmp_path / "two", "loky", 2) == alone


def test_two_dask_workers_write_the_same_certificates(tmp_path):
    pytest.importorskip("distributed", reason="the extra `dask` is not installed")
    assert certificates(tmp_path / "dask", "dask", 2) == certificates(tmp_path / "alone", "loky", 1)


def test_a_dask_cluster_that_runs_already_is_used(tmp_path):
    distributed = pytest.importorskip("distributed", reason="the extra `dask` is not installed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        found = dict(spread(DIVIDE, [(n, 3) for n in range(9)], 1, "dask", cluster.scheduler_address))
        assert found == {n: divmod(n, 3) for n in range(9)}
        workers = {value for _, value in spread(os.getpid, [()] * 8, 1, "dask", cluster.scheduler_address)}
        assert workers
        assert os.getpid() not in workers


def test_a_scheduler_that_does_not_answer_is_said():
    pytest.importorskip("distributed", reason="the extra `dask` is not installed")
    with pytest.raises(UsageError, match="no Dask scheduler answers"):
        list(spread(DIVIDE, [(1, 1)], 1, "dask", "not-a-scheme://nowhere"))


def test_two_ray_workers_write_the_same_certificates(tmp_path):
    pytest.importorskip("ray", reason="the extra `ray` is not installed")
    assert certificates(tmp_path / "ray", "ray", 2) == certificates(tmp_path / "alone", "loky", 1)


@dataclass(frozen=True)
class Sized:
    """Stands in for a result of which only the size matters."""

    number: int
    obligations: tuple[None, ...]


@pytest.mark.parametrize(("jobs", "count"), [(1, 5), (2, 5), (2, 1), (2, 0)])
def test_theorems_that_are_typeset_in_two_processes_come_in_order(jobs, count, monkeypatch):
    monkeypatch.setattr(
        "rlstar_sym.report.derivation.theorems_latex", lambda results, form: [f"<{r.number}, {form}>" for r in results]
    )
    results = [Sized(n, (None,) * (7 * n % 5)) for n in range(count)]
    assert prove._typeset(jobs, results, "brief") == [f"<{n}, brief>" for n in range(count)]


@pytest.mark.parametrize("sizes", [[], [3], [1, 1, 1, 9, 1, 1, 1, 1, 1], [0, 0, 0], list(range(20))])
def test_what_is_typeset_is_shared_out_evenly_and_nothing_is_left_out(sizes):
    parts = prove._halves(sizes)
    assert sorted([*parts[0], *parts[1]]) == list(range(len(sizes)))
    here, there = (sum(sizes[i] + 1 for i in part) for part in parts)
    assert abs(here - there) <= max(sizes, default=0) + 1
