"""The revisions, each in a file named after its number."""
