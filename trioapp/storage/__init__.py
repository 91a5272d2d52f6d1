"""Everything on disk, given back as values of the domain: sessions, formats, lists of participants, settings."""
