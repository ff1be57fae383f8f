"""Reads the news about a negotiation and keeps its record."""
