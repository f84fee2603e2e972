"""The student's side: what runs inside a student's kernel.

It may touch the student's namespace, TensorFlow and the cell's output. It never imports ``course.grading``,
``course.authoring`` or ``course.commands``, and works on Linux, macOS and Windows.
"""
