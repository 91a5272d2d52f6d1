"""Colours, type and icons: everything that gives the program its face."""
