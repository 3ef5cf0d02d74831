"""Formats: records as JSON, JSON Lines, CSV and JSON Schema, and back; articles out of what newsrooms write."""
