"""All sentences that the project says, in one place: Korean for students, Korean and English for instructors.

Facts come in, text goes out; nothing reads it back. Standard library only.
"""
