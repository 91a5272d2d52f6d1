"""The language of a PDF, which Qt does not write: a reader speaks the words with its voice."""

from __future__ import annotations

import re

_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_INFO = re.compile(rb"/Info \d+ \d+ R")
_STARTS = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")


def in_language(pdf: bytes, language: str) -> bytes:
    """The same with its catalogue once more at the end, where it names the language; what was there stays as it is."""
    starts = _STARTS.search(pdf)
    trailer = pdf[int(starts[1]) :] if starts else b""
    root, size = _ROOT.search(trailer), _SIZE.search(trailer)
    catalogue = root and re.search(rb"(?:^|\n)%s 0 obj(.*?)endobj" % root[1], pdf, re.DOTALL)
    if not starts or not root or not size or not catalogue:
        raise ValueError("a PDF without a catalogue")
    info = _INFO.search(trailer)
    head = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    body = catalogue[1].replace(b"<<", b"<<\n/Lang (%s)" % language.encode("ascii"), 1)
    own = b"%s 0 obj%sendobj\n" % (root[1], body)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (root[1], len(head))
    told = b" ".join(filter(None, (b"/Size " + size[1], root[0], info and info[0], b"/Prev " + starts[1])))
    end = b"trailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n" % (told, len(head) + len(own))
    return head + own + table + end
