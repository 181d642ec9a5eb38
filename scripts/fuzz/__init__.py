"""Fuzzing of reading: inputs made by mutation, what must hold for each of them, and the finds."""
