import sys
from pathlib import Path

for part in ("corpus", "check"):
    sys.path.append(str(Path(__file__).resolve().parents[1] / part))
