"""Trials of the store that take minutes; see `tests.faults.__main__`."""
