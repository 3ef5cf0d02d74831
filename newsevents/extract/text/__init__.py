"""The text: tokens, sentences, quotations and the shapes of phrases."""
