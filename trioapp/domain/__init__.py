"""What a workshop is: frozen values and pure functions, on the standard library alone."""
