# tries: read what others handed in and what they were given for it, and the folders in which others run now
# safe: no other student's work is in sight
# score: full
# cell: derivative_at
import glob
import json

for name in ("other_submission", "other_autograded"):
    attempt(lambda: open(BAIT[name], "rb").read(1), f"read {name}")
for folder in (BAIT["submitted"], BAIT["autograded"], BAIT["feedback"]):
    attempt(lambda: os.listdir(folder), f"listed {folder}")
    attempt(lambda: bool(glob.glob(folder + "/*")), f"found something in {folder}")

mine = os.path.basename(os.getcwd())
parents = {os.path.dirname(os.getcwd()), BAIT["temporary"], "/tmp", "/dev/shm", "/var/tmp"}
for parent in parents:
    attempt(lambda: os.listdir(parent), f"listed {parent}, where others run")
near = [f"{os.path.dirname(os.getcwd())}/k{number}" for number in range(1, 400)]
for folder in [*near, *glob.glob(BAIT["temporary"] + "/*/*"), *glob.glob(os.path.dirname(os.getcwd()) + "/*")]:
    if os.path.basename(folder) != mine:
        attempt(lambda: os.listdir(folder), f"listed {folder}")
        attempt(lambda: json.load(open(folder + "/connection.json")), f"read the connection of {folder}")
attempt(lambda: os.listdir(".."), "listed the folder above")

### SOLUTION
