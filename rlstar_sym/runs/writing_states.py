"""Write tables of states: CSV, packed or not, and Parquet."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from typing import IO, Any, cast

from rlstar_sym.runs.log_writer import LogWriter


class StateTables(LogWriter):
    """As the authors of RL-STaR name them: all sampled chains, the kept ones, and those with every step right; and the truth."""

    ending = ".csv"

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.files: list[IO[bytes]] = []
        self.columns = [f"s{n}" for n in range(self.steps + 1)]
        names = [str(state) for state in range(self.states)]
        lines = [",".join(self.columns), *(",".join([name] * len(self.columns)) for name in names)]
        (self.folder / "truth.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def begin(self, t: int) -> None:
        """Three files."""
        for part, columns in (("_all", self.header()), ("", self.columns), ("_full_correct", self.columns)):
            path = self.folder / f"iter_data_4_{t}{part}{self.ending}"
            file = self.open(path)
            file.write((",".join(columns) + "\n").encode())
            self.files.append(file)

    def open(self, path: Path) -> IO[bytes]:
        """A new file."""
        return path.open("wb")

    def header(self) -> list[str]:
        """The columns of the table of all chains."""
        return [*self.columns, *(["kept"] if self.noisy else [])]

    def frames(self, labels: Any, kept: Any) -> list[Any]:
        """The three tables."""
        import polars

        whole = (labels[1:] == labels[:-1]).all(axis=0)
        parts = [
            polars.DataFrame({name: row[mask] for name, row in zip(self.columns, labels, strict=True)})
            for mask in (slice(None), kept, whole)
        ]
        if self.noisy:
            parts[0] = parts[0].with_columns(polars.Series("kept", kept).cast(polars.UInt8))
        return parts

    def add(self, labels: Any, kept: Any) -> None:
        """Lines for each of the three."""
        for file, frame in zip(self.files, self.frames(labels, kept), strict=True):
            buffer = io.BytesIO()
            frame.write_csv(buffer, include_header=False)
            file.write(buffer.getbuffer())

    def close(self) -> None:
        """Close the three files."""
        for file in self.files:
            file.close()
        self.files = []


class PackedStateTables(StateTables):
    """The same, compressed by gzip."""

    ending = ".csv.gz"

    def open(self, path: Path) -> IO[bytes]:
        """A new file, packed."""
        return cast(IO[bytes], gzip.GzipFile(path, "wb", compresslevel=3))


class ParquetStateTables(StateTables):
    """The same as Parquet; a round is held in memory until it is over."""

    ending = ".parquet"

    def begin(self, t: int) -> None:
        """Nothing is written yet."""
        self.held: list[list[Any]] = [[], [], []]

    def add(self, labels: Any, kept: Any) -> None:
        """Hold the chains."""
        for held, frame in zip(self.held, self.frames(labels, kept), strict=True):
            held.append(frame)

    def close(self) -> None:
        """Write the round."""
        if self.round is None or not self.held[0]:
            return
        import polars

        for part, frames in zip(("_all", "", "_full_correct"), self.held, strict=True):
            polars.concat(frames).write_parquet(self.folder / f"iter_data_4_{self.round}{part}.parquet")
        self.held = [[], [], []]
