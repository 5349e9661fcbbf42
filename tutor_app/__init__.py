"""Surefix: repairs, explains and vets novices' Python syntax errors.

The flow is in :mod:`tutor_app.tutor`; the values that pass through it are in :mod:`tutor_app.domain`.
This module stays a docstring: importing the nouns must not import the application.
"""
