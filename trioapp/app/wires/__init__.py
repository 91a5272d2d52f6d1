"""Connections between the parts of the program, one module for each thing they are for."""
