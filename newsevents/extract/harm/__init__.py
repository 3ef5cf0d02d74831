"""Harm: who was killed, wounded, missing, detained or driven out, and how many."""
