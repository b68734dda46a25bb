"""How fast the voice reads; 1 is its own speed."""

SPEEDS = (0.8, 1.0, 1.2)
NORMAL = 1.0
