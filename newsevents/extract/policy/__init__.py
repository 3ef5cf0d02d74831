"""Policy: which rule was changed, how, by whom, from when and until when."""
