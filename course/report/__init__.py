"""The instructor's report on a class: one HTML file made from the gradebook. It reads; it never writes a grade."""
