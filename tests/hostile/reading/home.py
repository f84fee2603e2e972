# tries: read the home of the grading user: keys, shell history, Jupyter and IPython settings
# safe: the home cannot be opened or listed
# score: full
# cell: derivative_at
import pwd

homes = {BAIT["home"], os.path.expanduser("~root")}
for entry in pwd.getpwall():
    homes.add(entry.pw_dir)
for home in homes - {"/", "", "/nonexistent", "/bin", "/usr/sbin", "/dev", os.getcwd()}:
    for name in (".ssh/id_ed25519", ".ssh/authorized_keys", ".bashrc", ".profile", ".bash_history", ".netrc", ".gitconfig"):
        attempt(lambda: open(f"{home}/{name}", "rb").read(1), f"read {home}/{name}")
    if not home.startswith("/usr"):
        attempt(lambda: os.listdir(home), f"listed {home}")
        attempt(lambda: os.listdir(f"{home}/.ipython/profile_default"), f"listed {home}/.ipython")

### SOLUTION
