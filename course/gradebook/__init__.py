"""nbgrader's database with our tables in it: one writer, one reader of points, the roster."""
