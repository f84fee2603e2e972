"""The processes in which students' code is graded: forked warm, confined, without a display.

They hold nothing secret: nothing here imports ``course.grading``, ``course.authoring`` or ``course.commands``. The
grader starts them by name (``course.grading.kernel_process``).
"""
