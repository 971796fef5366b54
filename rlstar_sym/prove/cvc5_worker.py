"""cvc5 on one SMT-LIB file, as a process of its own: what cvc5's program does, for installations that have only its Python module.

    python -I -S cvc5_worker.py MODULES [--tlimit-per=MILLISECONDS] [--rlimit-per=UNITS] [--memory=MEGABYTES] FILE

MODULES is the directory that holds the module cvc5. The options are those of cvc5's program. Prints what its commands print: sat, unsat or unknown, and
after sat the values; an error is printed as `(error "...")` with exit code 1. Imports nothing of this package.
"""

from __future__ import annotations

import sys


def limit_memory(megabytes: int) -> None:
    """Let an allocation beyond this fail, where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


def main(modules: str, *arguments: str) -> int:
    """Run the file; returns the exit code."""
    *options, file = arguments
    sys.path.append(modules)
    import cvc5

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
    return 0


if __name__ == "__main__":
    try:
        code = main(*sys.argv[1:])
    except (Exception, MemoryError) as error:
        print('(error "' + str(error).strip().replace('"', "'")[:500] + '")')
        code = 1
    sys.stdout.flush()
    sys.exit(code)
