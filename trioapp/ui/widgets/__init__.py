"""Widgets that the projector and the console share."""
