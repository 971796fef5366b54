"""Where training goes from a model: the classification of symmetric chains, basins and traps of matrices, how many
rounds it takes, and which theorem says so.
"""
