"""z3 on SMT-LIB files, many in one process: z3's library called directly, a context of its own for each query.

    python -I -S z3_worker.py LIBRARY [--memory=MEGABYTES] [-t:MILLISECONDS rlimit=UNITS FILE]

LIBRARY is z3's shared library. Prints what z3's program prints: sat, unsat or unknown, and after sat the values. Imports nothing of this package.

Without FILE it serves: every line of its input is a JSON list of the limits and a file; after the answer come a zero byte, the exit code 0 and a line's end.
To start z3 costs more than most queries. Nothing is left of a query for the next one; one that ends this process costs no other, as the caller starts another.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from pathlib import Path
from typing import Any

#: an error in a query is printed by the query; without a handler of its own z3 would end the process
_Handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int)
_ignore = _Handler(lambda *_: None)


class Z3:
    """z3's library. Raises OSError when it cannot be loaded."""

    def __init__(self, library: str) -> None:
        self.library: Any = ctypes.CDLL(library)
        text, pointer = ctypes.c_char_p, ctypes.c_void_p
        for name, result, *arguments in (
            ("Z3_mk_config", pointer),
            ("Z3_del_config", None, pointer),
            ("Z3_mk_context", pointer, pointer),
            ("Z3_del_context", None, pointer),
            ("Z3_set_error_handler", None, pointer, _Handler),
            ("Z3_global_param_set", None, text, text),
            ("Z3_eval_smtlib2_string", text, pointer, text),
        ):
            function = getattr(self.library, name)
            function.restype, function.argtypes = result, arguments

    def set(self, name: str, value: int) -> None:
        """A limit for contexts made from now on."""
        self.library.Z3_global_param_set(name.encode(), str(value).encode())

    def answer(self, query: str) -> str:
        """What z3 says to a query in SMT-LIB."""
        config = self.library.Z3_mk_config()
        context = self.library.Z3_mk_context(config)
        self.library.Z3_del_config(config)
        try:
            self.library.Z3_set_error_handler(context, _ignore)
            # the values are asked for only if there are some
            head, check, values = query.partition("(check-sat)")
            said: str = self._run(context, head + check)
            if said.split()[-1:] == ["sat"] and values.strip():
                said += self._run(context, values)
            return said
        finally:
            self.library.Z3_del_context(context)

    def _run(self, context: int, commands: str) -> str:
        said: bytes | None = self.library.Z3_eval_smtlib2_string(context, commands.encode())
        return (said or b"").decode(errors="replace")


def keep_memory() -> None:
    """Let glibc, where it is, keep memory that a query gives back for the next one: to fetch it from the system each time is a tenth of the work."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        for option, size in (
            (-1, 1 << 28),
            (-3, 1 << 25),
            (-2, 1 << 26),
        ):  # M_TRIM_THRESHOLD, M_MMAP_THRESHOLD, M_TOP_PAD
            mallopt(option, size)


def limit(name: str, amount: int) -> None:
    """A limit that the system holds this process to, where it can: RLIMIT_AS in bytes, RLIMIT_CPU in seconds from now."""
    try:
        import resource
    except ImportError:
        return
    kind = getattr(resource, name)
    _, most = resource.getrlimit(kind)
    if name == "RLIMIT_CPU":
        used = resource.getrusage(resource.RUSAGE_SELF)
        amount += int(used.ru_utime + used.ru_stime)
    resource.setrlimit(kind, (amount if most == resource.RLIM_INFINITY else min(amount, most), most))


def ask(z3: Z3, arguments: list[str]) -> str:
    """One query under its limits."""
    *limits, file = arguments
    for one in limits:
        name, _, value = one.replace(":", "=").partition("=")
        z3.set({"-t": "timeout"}.get(name, name), int(value))
        if name == "-t":  # should nobody be left to end this process
            limit("RLIMIT_CPU", int(value) // 1000 + 3)
    return z3.answer(Path(file).read_text(encoding="ascii"))


def serve(z3: Z3) -> int:
    """Answer every line of the input until it ends."""
    for line in sys.stdin:
        said = ask(z3, json.loads(line))
        sys.stdout.write(f"{said}\0000\n")
        sys.stdout.flush()
    return 0


def main(library: str, *arguments: str) -> int:
    """Answer about the file named last, or serve if there is none; returns the exit code."""
    keep_memory()
    z3 = Z3(library)
    rest = list(arguments)
    if rest and rest[0].startswith("--memory="):
        megabytes = int(rest.pop(0).partition("=")[2])
        z3.set("memory_max_size", megabytes)
        limit("RLIMIT_AS", (2 * megabytes) << 20)
    if not rest:
        return serve(z3)
    sys.stdout.write(ask(z3, rest))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    code = main(*sys.argv[1:])
    os._exit(code)  # z3 needs no tidying up
