"""The scheduled run: lock, log, messages, tidying."""
