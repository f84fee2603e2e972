"""Facts that are told to people, as data: what is different, what became of a submission, what was put right in it.

Made by the rooms that decide, put into words by ``course.words`` alone. Standard library only.
"""
