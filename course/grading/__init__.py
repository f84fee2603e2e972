"""Grading from end to end: ``course_folder`` says where things stand, ``pipeline`` strings the rooms together, and
``nbgrader_wiring`` puts all of it behind nbgrader's commands and buttons.
"""
