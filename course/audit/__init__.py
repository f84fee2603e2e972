"""The audit of the tests: faulty variants of right answers that the tests of an exercise have to catch."""
