"""What is shown, in words and values: between the services and the widgets, on QtCore alone."""
