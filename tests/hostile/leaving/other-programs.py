# tries: run programs, also such that gain rights: cat on the key, su, sudo, mount, passwd
# safe: no program can be run, or it reaches nothing
# score: full
# cell: derivative_at
import shutil
import subprocess


def run(*command):
    done = subprocess.run(command, capture_output=True, timeout=2, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        return False


attempt(lambda: run("/bin/cat", BAIT["key"]), "ran cat on the key")
attempt(lambda: run("/bin/cat", BAIT["secret_file"]), "ran cat on a secret")
attempt(lambda: run(sys.executable, "-c", "print(1)"), "ran Python")
attempt(lambda: run("/bin/sh", "-c", "true"), "ran a shell")
for name in ("sudo", "su", "mount", "passwd", "newgrp", "pkexec", "unshare", "bwrap", "fusermount", "ssh", "curl", "ps"):
    path = shutil.which(name, path="/usr/bin:/bin:/usr/sbin:/sbin")
    if path:
        attempt(lambda: run(path, "--version"), f"ran {name}")
with open("program", "w") as file:
    file.write("#!/bin/sh\ntrue\n")
os.chmod("program", 0o4755)
attempt(lambda: run("./program"), "ran a program of its own")
get_ipython().system("true")
attempt(lambda: leaked(get_ipython().getoutput(f"cat {BAIT['secret_file']}"), "read a secret by cat") or False, "")

### SOLUTION
