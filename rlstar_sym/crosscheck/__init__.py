"""Independent checks of what the engine derives: enumeration, a second derivation, high precision, balls,
sampling.
"""
