"""What kind of text is this, and what does CPython say of it?"""
