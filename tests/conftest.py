"""What holds for every test: no test opens a window on a real screen, or keeps the computer awake."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("WAKEPY_FAKE_SUCCESS", "1")
