"""Evidence files: the certificates of one theorem, equal obligations once (docs/certificates.md).

`proofs/certificates/I.3.json` holds what was found for I.3, and a `certificates/` folder beside a theorem file of one's own does the same there. What is read
here is a proposal and no more: it counts when the independent checker has accepted it, for the very statement that is owed, in the run that uses it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.theorem.obligations import CERTIFICATE_FORMAT, CERTIFICATE_VERSION, BoxObligation, Obligation

if TYPE_CHECKING:
    from rlstar_sym.theorem.theorems import Theorem

Certificate = dict[str, Any]
#: what an obligation says: the digest of its statement, and the point at which it is claimed to be false, if it is
Key = tuple[str, str]
#: an evidence file longer than this is not read; the checker reads no longer ones either
MOST_BYTES: Final = 2**25


def key_of(obligation: Obligation) -> Key:
    """Equal for obligations that say the same, whatever their labels."""
    return obligation.digest, _point_text(obligation)


def _point_text(obligation: Obligation) -> str:
    if obligation.witness is None:
        return "box" if isinstance(obligation, BoxObligation) else ""
    return "at " + ",".join(f"{v.name}={obligation.witness[v]}" for v in obligation.variables)


def file_name(obligation: Obligation) -> str:
    """The name, without a suffix, of files about one obligation: its digest. A claim that is false at a point has the digest of the claim, so the point follows."""
    digest, point = key_of(obligation)
    if obligation.witness is None:
        return digest
    return f"{digest}-{hashed(point)}"


def hashed(text: str) -> str:
    """A short name for a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def says(shown: str, point: Mapping[str, str] | None, obligation: Obligation) -> bool:
    """Whether what is shown (proved, implied, or refuted at a point) of the obligation's statement is what the obligation says.

    What is implied may be about nothing, and counts where that is asked for alone.
    """
    if obligation.witness is None:
        return shown == "proved" or (shown == "implied" and obligation.may_be_empty)
    return shown == "refuted" and point is not None and _is_witness(point, obligation)


def _is_witness(point: Mapping[str, str], obligation: Obligation) -> bool:
    witness = {v.name: value for v, value in (obligation.witness or {}).items()}
    try:
        return point.keys() == witness.keys() and all(Fraction(point[name]) == witness[name] for name in witness)
    except (ValueError, ZeroDivisionError, TypeError):
        return False


def fits(certificate: Certificate, obligation: Obligation) -> bool:
    """Whether the certificate says of itself that it is about this obligation; only the checker can say that it is."""
    try:
        kind, point = certificate["evidence"]["kind"], certificate["evidence"]["point"]
        shown = {"proof": "proved", "witness": "refuted"}.get(kind, "")
        if shown == "proved" and not point and obligation.variables:
            shown = "implied"
        return certificate["digest"] == obligation.digest and says(shown, point, obligation)
    except (KeyError, TypeError, AttributeError):
        return False


def canonical(certificate: Certificate) -> Certificate:
    """The certificate with the keys of every object in order, as files have them: reports name variables in the order in which they meet them, and must print the
    same of a certificate that was found now, kept in a cache or committed.
    """
    ordered: Certificate = json.loads(json.dumps(certificate, sort_keys=True))
    return ordered


def evidence_path(theorem: Theorem) -> Path:
    """Where the committed evidence of a theorem is, if there is any."""
    return theorem.file.parent / "certificates" / f"{theorem.id}.json"


def read_evidence(path: Path) -> list[Certificate]:
    """The certificates of an evidence file, or the one certificate that a file is; nothing where there is no such file."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return []
        data = json.loads(path.read_text(encoding="ascii"))
    except (OSError, ValueError, RecursionError):
        return []
    found = data.get("certificates", [data]) if isinstance(data, dict) else []
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def evidence_text(name: str, found: Iterable[tuple[Obligation, Certificate]]) -> str:
    """The content of an evidence file: a line for every certificate, and for every obligation the digest of the statement that it owes."""
    labels: dict[str, str] = {}
    certificates: dict[Key, str] = {}
    for obligation, certificate in found:
        labels[obligation.label] = obligation.digest
        known = certificates.setdefault(key_of(obligation), "")
        if not known:
            renamed = {**certificate, "name": obligation.label}
            certificates[key_of(obligation)] = json.dumps(renamed, sort_keys=True, separators=(",", ":"))
    head = f'{{"format": "{CERTIFICATE_FORMAT}", "version": {CERTIFICATE_VERSION}, "name": {json.dumps(name)},'
    owed = [f"{json.dumps(label)}: {json.dumps(digest)}" for label, digest in labels.items()]
    lines = [head, '"obligations": {', ",\n".join(owed), "},", '"certificates": [', ",\n".join(certificates.values())]
    return "\n".join([*lines, "]}", ""])


def write_whole(path: Path, text: str) -> None:
    """Write a file so that at every moment it is either absent, the old one or the new one, also if this process is killed. Raises OSError.

    After a power failure it may be empty: a finding that cannot be read is searched for again, and certificates are checked when they are read.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.stem[:40], suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
