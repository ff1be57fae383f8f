"""The record, shown: command line, web app, calendar, and the JSON contract. Read-only."""
