"""A solver that is loaded once for many queries, and forked for each or not: to load it anew costs more than most queries do."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

#: what the server writes when the process of a query has ended, before its exit code and a line's end; no solver writes this byte
END: Final = b"\0"


def can_fork() -> bool:
    """Whether this system has what a server needs."""
    return hasattr(os, "fork") and hasattr(select, "poll")


@dataclass(frozen=True)
class Reply:
    """What the process of one query wrote, and its exit code (None: it did not end in time, or wrote too much, or the server is gone)."""

    text: bytes
    code: int | None = None
    gone: bool = False


class Server:
    """A process that reads a line of arguments for each query, and answers it or forks for it and passes on what that process writes.

    It ends with its input, so none is left behind by a process that is killed. `process` is in a session of its own, with the process of the query.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            bufsize=0,
        )

    def ask(self, arguments: Sequence[str], seconds: float, most: int) -> Reply:
        """The reply to one query, within so many seconds and bytes; after anything but an exit code the server has to be ended."""
        into, out = self.process.stdin, self.process.stdout
        if into is None or out is None:
            return Reply(b"", gone=True)
        deadline = time.monotonic() + seconds
        said = b""
        try:
            into.write(json.dumps(list(arguments)).encode("ascii") + b"\n")
            reading = select.poll()
            reading.register(out, select.POLLIN | select.POLLHUP)
            while len(said) <= most:
                left = deadline - time.monotonic()
                if left <= 0 or not reading.poll(1000 * left):
                    return Reply(said)
                more = os.read(out.fileno(), 1 << 16)
                if not more:
                    return Reply(said, gone=True)
                said += more
                text, ended, rest = said.partition(END)
                if ended and rest.endswith(b"\n"):
                    return Reply(text, int(rest))
        except (OSError, ValueError):  # ended, and its streams closed, by whoever stops the run
            return Reply(said, gone=True)
        return Reply(said)
