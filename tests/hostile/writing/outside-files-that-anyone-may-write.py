# tries: write where file permissions let everybody write: an open file and an open folder outside
# safe: its own folder is the only place to write
# score: full
# cell: derivative_at
import socket

place, mark = BAIT["open_folder"], BAIT["mark"]
attempt(lambda: open(BAIT["open_file"], "a").write("x"), "wrote into an open file")
attempt(lambda: os.truncate(BAIT["open_file"], 0), "truncated an open file")
attempt(lambda: os.unlink(BAIT["open_file"]), "removed an open file")
attempt(lambda: open(f"{place}/{mark}-file", "w").write("x"), "made a file")
attempt(lambda: os.mkdir(f"{place}/{mark}-folder"), "made a folder")
attempt(lambda: os.symlink("/", f"{place}/{mark}-link"), "made a link")
attempt(lambda: os.link(BAIT["open_file"], f"{place}/{mark}-hard"), "made a hard link")
attempt(lambda: os.mkfifo(f"{place}/{mark}-pipe"), "made a pipe")
attempt(lambda: socket.socket(socket.AF_UNIX).bind(f"{place}/{mark}-socket"), "made a socket")
open("mine", "w").close()
attempt(lambda: os.rename("mine", f"{place}/{mark}-moved"), "moved a file out")
attempt(lambda: os.link("mine", f"{place}/{mark}-linked"), "linked a file out")

### SOLUTION
