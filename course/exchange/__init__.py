"""Files that come from and go to other systems: class lists, CSV, Canvas, Moodle."""
