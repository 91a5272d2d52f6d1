"""What goes on paper: reports as PDF, and drawings as pictures."""
