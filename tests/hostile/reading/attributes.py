# tries: read extended attributes of files outside, which Landlock does not watch over
# safe: none can be read
# score: full
# cell: derivative_at
for name in ("secret_file", "open_file", "private_file", "shm_file"):
    attempt(lambda: leaked(os.getxattr(BAIT[name], "user.bait"), "") or None, f"read an attribute of {name}")
    attempt(lambda: "user.bait" in os.listxattr(BAIT[name]), f"listed the attributes of {name}")

### SOLUTION
