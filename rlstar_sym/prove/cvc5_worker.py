"""cvc5 on SMT-LIB files, each in a process of its own: what cvc5's program does, for installations that have only its Python module.

    python -I -S cvc5_worker.py MODULES [--tlimit-per=MILLISECONDS] [--rlimit-per=UNITS] [--memory=MEGABYTES] [FILE]

MODULES is the directory that holds the module cvc5. The options are those of cvc5's program. Prints what its commands print: sat, unsat or unknown, and
after sat the values; an error is printed as `(error "...")` with exit code 1. Imports nothing of this package.

Without FILE it serves: every line of its input is a JSON list of further options and a file, for which it forks; after what that process writes come a zero byte,
its exit code (minus the signal's number if one ended it) and a line's end. Loading cvc5 takes a tenth of a second, more than most queries.
"""

from __future__ import annotations

import json
import os
import sys


def limit_memory(megabytes: int) -> None:
    """Let an allocation beyond this fail, where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


def limit_time(milliseconds: int) -> None:
    """End this process when it has computed for two seconds longer than this, should nobody be left to end it."""
    import resource

    seconds = milliseconds // 1000 + 3
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def answer(*arguments: str) -> int:
    """Run one file and print what it says; returns the exit code."""
    try:
        run(*arguments)
    except (Exception, MemoryError) as error:
        print('(error "' + str(error).strip().replace('"', "'")[:500] + '")')
        return 1
    finally:
        sys.stdout.flush()
    return 0


def run(*arguments: str) -> None:
    """Run one file: options, then its name."""
    import cvc5

    *options, file = arguments
    solver = cvc5.Solver(cvc5.TermManager())
    for option in options:
        name, _, value = option.removeprefix("--").partition("=")
        if name == "memory":
            limit_memory(int(value))
        else:
            solver.setOption(name, value)
    symbols = cvc5.SymbolManager(solver.getTermManager())
    parser = cvc5.InputParser(solver, symbols)
    parser.setFileInput(cvc5.InputLanguage.SMT_LIB_2_6, file)
    while not (command := parser.nextCommand()).isNull():
        said = command.invoke(solver, symbols)
        sys.stdout.write(said)
        sys.stdout.flush()
        if command.getCommandName() == "check-sat" and said.strip() != "sat":
            break  # there are no values to print


def serve(*common: str) -> int:
    """Fork for every line of the input until it ends."""
    import cvc5  # noqa: F401 -- loaded once, for all

    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if not child:
            limits = [int(a.partition("=")[2]) for a in asked if a.startswith("--tlimit-per=")]
            for milliseconds in limits:
                limit_time(milliseconds)
            os._exit(answer(*common, *asked))
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"\0{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()
    return 0


def main(modules: str, *arguments: str) -> int:
    """Run the file named last, or serve if there is none; returns the exit code."""
    sys.path.append(modules)
    if arguments and not arguments[-1].startswith("--"):
        return answer(*arguments)
    return serve(*arguments)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
