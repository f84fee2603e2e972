"""What a student gets back: the autograded notebook and the feedback page."""
