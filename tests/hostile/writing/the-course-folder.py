# tries: change the source, the answer key, nbgrader's configuration, and add files that nbgrader would read
# safe: none can be changed
# score: full
# cell: derivative_at
course = BAIT["course"]
for name in ("key", "source", "released", "config"):
    attempt(lambda: open(BAIT[name], "ab").write(b" "), f"wrote into {name}")
    attempt(lambda: os.truncate(BAIT[name], 1), f"truncated {name}")
    attempt(lambda: os.unlink(BAIT[name]), f"removed {name}")
for name in ("nbgrader_config.json", "jupyter_config.py", "sitecustomize.py", "course.py", "numpy.py", ".course.lock"):
    attempt(lambda: open(f"{course}/{name}", "a").write("import os\n"), f"wrote {name}")
attempt(lambda: os.mkdir(f"{course}/source/{BAIT['mark']}"), "added a unit")
attempt(lambda: os.mknod(f"{course}/{BAIT['mark']}", 0o10600), "made a pipe in the course folder")

### SOLUTION
