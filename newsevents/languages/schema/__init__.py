"""The shapes a language is written in: one class a part, each a plain description of what the engine needs."""
