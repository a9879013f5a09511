"""The metrics brief: objective measures from public data, every number traceable.

Rooms, and the one way imports point::

    cli -> report -> measures -> (methods, store) -> sources

``errors``, ``project`` and ``dates`` are the floor all rooms stand on.
"""
