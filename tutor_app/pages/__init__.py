"""The pages: they draw what the flow found out and what the verdict allows, and decide nothing themselves.

Only this package and :mod:`tutor_app.pages.server.app` know Streamlit.
"""
