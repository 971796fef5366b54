"""What a run shows: the verdict table, the trust ledger, and the typeset derivations. Everything is printed from the results alone."""
