"""The HTTP API beside the pages, for programs: ``/api/v1/explain``, ``/api/v1/health`` and ``/api/v1/openapi.json``."""
