"""Measures of what Summitry reads against gold: functions from documents and answers to figures in per cent."""
