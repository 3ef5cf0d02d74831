"""Names: the people, bodies, countries and places a text names."""
