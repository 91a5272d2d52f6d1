"""The page that looks back on what happened, with its plots: the only part that draws them with pyqtgraph."""
