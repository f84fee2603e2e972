"""One module for each verb of the command ``course``, whose ``run`` gets the options that `course.cli` declares.

They call the package and print; what they know of the work itself stands elsewhere.
"""
