"""Speech: who said what, and which words of a text are somebody's claim."""
