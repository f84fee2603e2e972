# tries: leave files where a later submission or another user would find them: /tmp, /dev/shm, /var/tmp, /run
# safe: nothing can be left anywhere
# score: full
# cell: derivative_at
mark = BAIT["mark"]
places = ["/tmp", "/var/tmp", "/dev/shm", "/run", "/run/lock", "/run/user", f"/run/user/{os.getuid()}", "/var/lock", "/dev"]
places += [BAIT["temporary"], os.path.dirname(os.getcwd()), os.path.dirname(os.path.dirname(os.getcwd())), "/", "/mnt", "/var/crash"]
for place in places:
    attempt(lambda: open(f"{place}/{mark}-left", "w").write("x"), f"left a file in {place}")
    attempt(lambda: os.mkdir(f"{place}/{mark}-left-folder"), f"left a folder in {place}")

### SOLUTION
