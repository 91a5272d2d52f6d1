"""The program as a whole: how it is started, what it is composed of, and what it asks of the machine."""
