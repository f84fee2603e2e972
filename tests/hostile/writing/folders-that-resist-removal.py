# tries: make its folder hard to remove: closed folders, strange names, pipes, read-only files, a removed current folder
# safe: nothing of it is left afterwards
# score: full
# cell: derivative_at
here = os.getcwd()
os.makedirs("closed/inner", exist_ok=True)
open("closed/inner/file", "w").close()
os.mkfifo("pipe")
for name in (b"\xff\xfe-not-text", b"-rf", b"--", b"new\nline", b" ", b"*", b"\x1b[2J", "가".encode() * 80):
    open(name, "w").close()
os.chmod("closed/inner/file", 0)
os.chmod("closed/inner", 0)
os.chmod("closed", 0)
os.mkdir("gone")
os.chdir("gone")
os.rmdir("../gone")
os.chmod(here, 0)

### SOLUTION
