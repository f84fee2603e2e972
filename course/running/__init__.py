"""What runs kernels on the instructor's side: workers, the answers of the bank, the making of an answer key."""
