"""Surefix in editors: a server of the Language Server Protocol, started by ``surefix lsp``. docs/editors.md says how."""
