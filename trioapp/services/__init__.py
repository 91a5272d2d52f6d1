"""What a trainer does with a workshop, as use cases: they know the ports, and neither Qt nor SQLite."""
