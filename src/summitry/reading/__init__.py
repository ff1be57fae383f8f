"""One article in, what it says out: ``read_article``."""
