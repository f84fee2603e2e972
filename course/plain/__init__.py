"""The plain-data form of an observation, and how two of them are compared: all that the two sides share.

Standard library only. The student's side writes this form, the instructor's side reads it.
"""
