"""The plain-data form of an observation: what the student's side writes and the instructor's side reads.

Standard library only.
"""
