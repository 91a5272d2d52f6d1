"""Where the page of plots is: the console does not know it, and gives it room."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class InsightPlace(QWidget):
    """Empty until the page is there."""

    def seat(self, page: QWidget) -> None:
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(page)
        page.show()
        self.setFocusProxy(page)
