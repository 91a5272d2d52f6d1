"""The trainer's window on the laptop: a page for each task, chosen in a rail on the left."""
