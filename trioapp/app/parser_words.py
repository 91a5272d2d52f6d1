"""What argparse says by itself: in the same catalogue as all else, and in the language that is switched on."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QObject


class ParserWords(QObject):
    """Its sentences, by how it knows them; it would ask gettext for them, which has no Dutch."""

    def teach(self) -> None:
        """From now on it says them so."""
        said = self.sentences()
        vars(argparse)["_"] = lambda sentence: said.get(sentence, sentence)

    def sentences(self) -> dict[str, str]:
        return {
            "usage: ": self.tr("usage: "),
            "positional arguments": self.tr("arguments"),
            "options": self.tr("options"),
            "show this help message and exit": self.tr("shows this help"),
            "%(prog)s: error: %(message)s\n": self.tr("%(prog)s: error: %(message)s\n"),
            "argument %(argument_name)s: %(message)s": self.tr("%(argument_name)s: %(message)s"),
            "the following arguments are required: %s": self.tr("this is missing: %s"),
            "one of the arguments %s is required": self.tr("one of these is needed: %s"),
            "not allowed with argument %s": self.tr("cannot go together with %s"),
            "expected one argument": self.tr("one word must follow"),
            "expected at least one argument": self.tr("at least one word must follow"),
            "ignored explicit argument %r": self.tr("%r has no place here"),
            "invalid choice: %(value)r (choose from %(choices)s)": self.tr(
                "%(value)r is not among the choices: %(choices)s"
            ),
            "invalid %(type)s value: %(value)r": self.tr("%(value)r cannot be used here"),
        }
