"""The record in a browser: ``create_app``. Works without script; a strict content security policy from the start."""

from summitry.show.web.app import create_app
from summitry.show.web.library import Library

__all__ = ["Library", "create_app"]
