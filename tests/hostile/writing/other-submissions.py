# tries: change, replace, remove and add submissions, their time stamps, and graded notebooks
# safe: none can be changed
# score: full
# cell: derivative_at
import shutil

other = BAIT["other_submission"]
folder = os.path.dirname(other)
attempt(lambda: open(other, "ab").write(b" "), "wrote into another's submission")
attempt(lambda: open(folder + "/timestamp.txt", "w").write("2001-01-01 00:00:00 UTC"), "made another's submission late")
attempt(lambda: os.unlink(other), "removed another's submission")
attempt(lambda: os.rename(folder, folder + BAIT["mark"]), "renamed another's folder")
attempt(lambda: os.mkdir(f"{BAIT['submitted']}/{BAIT['mark']}"), "added a student")
attempt(lambda: os.symlink(BAIT["key"], folder + "/link"), "added a link to another's submission")
attempt(lambda: shutil.rmtree(BAIT["submitted"] + "/annie"), "removed another's folder")
for name in ("autograded", "feedback", "release"):
    attempt(lambda: open(f"{BAIT['course']}/{name}/{BAIT['mark']}", "w").write("x"), f"wrote into {name}")

### SOLUTION
