"""What a session leaves behind, as text: pure functions from a session to the contents of a file."""
