"""The version, in one place for those who ask at run time; ``pyproject.toml`` and CHANGELOG.md are tested to agree."""

VERSION = "0.1.0"
