"""The command `rlstar`: reads the command line, runs one command, turns errors into one sentence and an exit code.

Exit codes: 0 proved, accepted or done; 1 refuted, rejected, or engines disagree; 2 bad usage, malformed input or an unexpected error; 3 undecided; 130 interrupted.
Only the chosen command's own imports are paid for, so `rlstar --help` is quick.
"""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Sequence
from typing import Final

from rlstar_sym import __version__
from rlstar_sym.cli.arguments import SentenceParser, join_negative_values
from rlstar_sym.cli.bounded import interrupt, stop_helpers
from rlstar_sym.errors import Disagreement, RlstarError, unexpected

DESCRIPTION: Final = """\
Machine-checked theorems about self-taught reasoners (STaR, expert iteration, RL with verifiable rewards):
derive update recursions, prove theorems about them, re-check the certificates, typeset the derivations."""


def parser(only: str = "") -> SentenceParser:
    """The command-line parser with every command, or with the one that is named: a claim is decided in less time than the modules of all commands take to load."""
    result = SentenceParser(prog="rlstar", description=DESCRIPTION)
    result.add_argument("--version", action="version", version=f"rlstar {__version__}")
    subparsers = result.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    if only == "decide":
        from rlstar_sym.cli import decide

        decide.add_parser(subparsers)
        return result
    from rlstar_sym.cli import (
        check,
        decide,
        derive,
        diagnose,
        fate,
        forecast,
        iterate,
        plot,
        prove,
        read,
        samples,
        simulate,
        trust,
    )

    modules = (prove, check, decide, derive, iterate, fate, forecast, simulate, read, diagnose, plot, samples, trust)
    for module in modules:
        module.add_parser(subparsers)
    return result


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    top = parser(arguments[0] if arguments else "")
    try:
        try:
            chosen = top.parse_args(join_negative_values(arguments))
        except SystemExit:  # after --help and --version
            sys.stdout.flush()
            raise
        if chosen.command is None:
            top.print_help()
            sys.stdout.flush()
            return 0
        code: int = chosen.run(chosen)
        sys.stdout.flush()
        return code
    except Disagreement as error:
        print(f"rlstar: ENGINES DISAGREE: {error}", file=sys.stderr)
        return 1
    except RlstarError as error:
        print(f"rlstar: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("rlstar: interrupted; files already written are complete", file=sys.stderr)
        stop_helpers()
        return 130
    except BrokenPipeError:
        # the reader went away (a pager, head): nothing more can be said, and closing stdout must not complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except OSError as error:
        if error.filename is None:  # of the output itself
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            print(f"rlstar: the output cannot be written: {error.strerror or error}", file=sys.stderr)
        else:
            print(f"rlstar: {error.filename!r} cannot be used: {error.strerror}", file=sys.stderr)
        return 2
    except Exception as error:
        print(f"rlstar: {unexpected(error)}", file=sys.stderr)
        return 2


def entry() -> None:
    """For the console script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a name of a file need not be text
            stream.reconfigure(errors="backslashreplace")
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, interrupt)
    try:
        code = main()
    except KeyboardInterrupt:  # a second one, while the first was being answered
        code = 130
    sys.stdout.flush()
    sys.stderr.flush()
    # worker threads that still wait for a solver must not hold an interrupted run back
    os._exit(code) if code == 130 else sys.exit(code)
