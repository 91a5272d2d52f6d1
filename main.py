"""Opens trioapp from a checkout: `uv run main.py`."""

from trioapp.app.start import main

if __name__ == "__main__":
    raise SystemExit(main())
