"""Grading from end to end: ``pipeline`` strings the rooms together, ``course_folder`` says where things stand, and
``nbgrader_wiring`` puts all of it behind nbgrader's commands and buttons.
"""
