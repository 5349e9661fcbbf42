"""How good is the feedback, and does the promise hold? The paper's protocol on any labelled file, and calibration from labels.

labelled -> observe -> protocol, promise -> report. Nothing here is needed to help a student.
"""
