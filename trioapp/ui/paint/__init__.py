"""What the room sees, painted: the same functions serve the projector and the console's preview."""
