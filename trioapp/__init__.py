"""trioapp: project, time and observe the fifteen-minute trio in a workshop."""

__version__ = "0.1.0"
