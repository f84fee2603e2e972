"""What decides: a unit, a submission rebuilt from it, the answer key, the verdict and the diagnosis.

Pure: these modules read files that they are told to read, and start no process.
"""
