"""What a person at a terminal is asked."""

from __future__ import annotations

import sys
from getpass import getpass

from trioapp.app.compose import Backstage
from trioapp.domain.problems import Refused, is_locked
from trioapp.domain.session import Session
from trioapp.storage.session_database import SESSION_SUFFIX


def read_session(backstage: Backstage, session: str) -> Session:
    """What is in a session, by its id or name; whoever sits at a terminal is asked for the passphrase if it has one."""
    try:
        return backstage.shelf.read(session)
    except Refused as refused:
        if not (is_locked(refused) and sys.stdin.isatty()):
            raise
        file = refused.problems[0].what + SESSION_SUFFIX
    backstage.shelf.unlock(file, getpass(backstage.words.passphrase_wanted()))
    return backstage.shelf.read(session)
