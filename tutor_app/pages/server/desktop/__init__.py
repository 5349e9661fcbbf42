"""The pages in a window of their own, which is a process: the server starts it, and ends when it does.

:mod:`means` says with what a window can be opened here, :mod:`opened` is the server's side, ``__main__`` the window's. A web view
comes from the system on Windows and macOS and with Qt on Linux; there a browser's app mode is the fall-back.
"""
