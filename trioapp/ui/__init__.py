"""What is drawn: the projector, the console, and the look that both share."""
