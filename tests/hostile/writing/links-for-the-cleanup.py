# tries: leave links to the course in its folder, so that whoever cleans up removes the course instead
# safe: the links go, what they point at stays
# score: full
# cell: derivative_at
targets = [BAIT["course"], BAIT["submitted"], BAIT["home"], BAIT["open_folder"], BAIT["key_folder"], "/", "..", "."]
for number, target in enumerate(targets):
    os.symlink(target, f"link{number}")
    os.makedirs(f"folder{number}/inner", exist_ok=True)
    os.symlink(target, f"folder{number}/inner/link")
    os.symlink(f"link{number}", f"folder{number}/chain")
os.symlink("loop", "loop")
for name in ("connection.json", "matplotlib", "ipython"):
    try:
        os.rename(name, name + "-moved")
        os.symlink(BAIT["course"], name)
    except OSError:
        pass

### SOLUTION
