"""`python -m rlstar_sym` is the command `rlstar`."""

from rlstar_sym.cli.main import entry

if __name__ == "__main__":
    entry()
