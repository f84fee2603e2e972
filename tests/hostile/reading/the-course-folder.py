# tries: open the source, the answer key, the gradebook, the configuration and the bait beside them by their paths
# safe: none can be opened or listed
# score: full
# cell: derivative_at
for name in ("key", "gradebook", "config", "source", "released", "secret_file", "private_file", "shm_file"):
    attempt(lambda: open(BAIT[name], "rb").read(1), f"read {name}")
for name in ("course", "key_folder", "source_folder", "submitted", "open_folder", "base", "temporary"):
    attempt(lambda: os.listdir(BAIT[name]), f"listed {name}")
    attempt(lambda: next(os.scandir(BAIT[name])), f"scanned {name}")
    attempt(lambda: next(os.fwalk(BAIT[name], onerror=lambda error: (_ for _ in ()).throw(error))), f"walked {name}")

### SOLUTION
