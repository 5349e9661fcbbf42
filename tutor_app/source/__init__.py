"""The one model of program text: lexer, lines, edits, and CPython's verdict as typed values. Knows only the shared values.

Lines and columns count from 0 in here, offsets count characters; the values of :mod:`tutor_app.domain` count lines from 1.
"""
