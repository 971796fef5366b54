"""Work spread over processes, in any order of completion: joblib with its loky processes, or with Dask or Ray for several machines.

Workers get a function with its arguments and give back its value; nothing is shared but the installed package. With one job everything happens in this process.
"""

from __future__ import annotations

import gc
import importlib.util
import os
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack
from functools import partial
from typing import Any, Final, TypeVar

from rlstar_sym.errors import UsageError

Value = TypeVar("Value")
BACKENDS: Final = ("loky", "dask", "ray")
#: what each optional backend imports
_MODULE: Final = {"dask": "distributed", "ray": "ray"}
#: for backends that give results back only all together: so many tasks a worker are sent at a time, which is what a killed run may lose
_AT_ONCE: Final = 8


def collect_rarely() -> None:
    """Let Python look for circular garbage after every 50,000 new objects and not 700: there is little of it in what is computed here, and the search takes a
    fifth of the time.
    """
    gc.set_threshold(50_000, 20, 50)


def use_one_thread() -> None:
    """Let libraries of linear algebra that are loaded later compute in one thread: the processes of a search are as many as there are cores."""
    for library in ("OPENBLAS", "OMP", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")


def want_backend(name: str) -> None:
    """Raises UsageError when the backend is unknown or its library is missing."""
    if name not in BACKENDS:
        raise UsageError(f"there is no backend {name!r}; choose from {', '.join(BACKENDS)}")
    module = _MODULE.get(name)
    if module is not None and importlib.util.find_spec(module) is None:
        raise UsageError(f"the backend {name} is not installed; run: pip install 'rlstar-sym[{name}]'")


def spread(
    function: Callable[..., Value],
    arguments: Sequence[tuple[Any, ...]],
    jobs: int,
    backend: str = "loky",
    scheduler: str | None = None,
) -> Generator[tuple[int, Value], None, None]:
    """(position, value) for every tuple of arguments, as they are done. scheduler: address of a running Dask or Ray cluster; without one, local workers are started.

    An exception of the function ends it all, workers included; so does closing the iterator.
    """
    want_backend(backend)
    if backend == "loky" and (jobs <= 1 or len(arguments) <= 1):
        for position, one in enumerate(arguments):
            yield position, function(*one)
        return
    with ExitStack() as opened:
        parallel = _parallel(backend, jobs, scheduler, opened)
        if parallel.return_generator:
            tasks = (_task(function, position, one) for position, one in enumerate(arguments))
            results = parallel(tasks)
            opened.callback(results.close)
            yield from results
            return
        step = max(1, jobs) * _AT_ONCE
        for start in range(0, len(arguments), step):
            chunk = arguments[start : start + step]
            yield from parallel(_task(function, start + i, one) for i, one in enumerate(chunk))


class Aside:
    """One call in a process forked for it, while this one goes on; where there is one job, or the system cannot fork, it is made when its value is asked for.

    The process knows all that this one knew when it was forked, so nothing but the value has to be sent; it ends with this one.
    """

    def __init__(self, jobs: int, function: Callable[..., Any], *arguments: Any) -> None:
        self._call = partial(function, *arguments)
        self._process: Any = None
        if jobs > 1 and hasattr(os, "fork"):
            import multiprocessing

            context = multiprocessing.get_context("fork")
            self._receiving, sending = context.Pipe(duplex=False)
            self._process = context.Process(target=_answer, args=(self._call, sending), daemon=True)
            self._process.start()
            sending.close()

    def value(self) -> Any:
        """What the call returns; raises what it raises."""
        if self._process is None:
            return self._call()
        try:
            raised, value = self._receiving.recv()
        except EOFError:  # ended from outside
            return self._call()
        self._process.join()
        if raised:
            raise value
        return value


def _answer(call: Callable[[], Any], sending: Any) -> None:
    try:
        answer = False, call()
    except Exception as error:  # for the process that asked
        answer = True, error
    sending.send(answer)


def _task(function: Callable[..., Value], position: int, one: tuple[Any, ...]) -> Any:
    from joblib import delayed

    return delayed(_numbered)(function, position, one)


def _numbered(function: Callable[..., Value], position: int, one: tuple[Any, ...]) -> tuple[int, Value]:
    collect_rarely()
    use_one_thread()
    return position, function(*one)


def _parallel(backend: str, jobs: int, scheduler: str | None, opened: ExitStack) -> Any:
    """joblib's Parallel on the backend; what has to be closed afterwards goes into `opened`."""
    from joblib import Parallel, parallel_config

    if backend == "dask":
        from distributed import Client, LocalCluster

        if scheduler is None:
            cluster = LocalCluster(n_workers=max(1, jobs), threads_per_worker=1, dashboard_address=None)
            opened.callback(cluster.close)
            client = Client(cluster)
        else:
            client = _connected(scheduler)
        opened.callback(client.close)
        opened.enter_context(parallel_config(backend="dask"))
        return Parallel(return_as="generator_unordered", batch_size=1)
    if backend == "ray":
        import ray
        from ray.util.joblib import register_ray

        if not ray.is_initialized():
            options = {"address": scheduler} if scheduler is not None else {"num_cpus": max(1, jobs)}
            ray.init(**options, include_dashboard=False, log_to_driver=False)
            opened.callback(ray.shutdown)
        register_ray()
        opened.enter_context(parallel_config(backend="ray", n_jobs=max(1, jobs)))
        return Parallel(n_jobs=max(1, jobs), batch_size=1)
    return Parallel(n_jobs=jobs, return_as="generator_unordered")


def _connected(scheduler: str) -> Any:
    from distributed import Client

    try:
        return Client(scheduler, timeout=10)
    except (OSError, ValueError, TimeoutError) as error:
        raise UsageError(f"no Dask scheduler answers at {scheduler}: {error}") from error
