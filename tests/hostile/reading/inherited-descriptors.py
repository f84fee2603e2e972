# tries: find descriptors that were left open by whoever started this process: files, folders, sockets of the server
# safe: nothing but its own is open
# score: full
# cell: derivative_at
import socket
import stat

here = os.getcwd()
for number in range(4096):
    try:
        kind = os.fstat(number).st_mode
    except OSError:
        continue
    try:
        name = os.readlink(f"/proc/self/fd/{number}")
    except OSError:
        name = "?"
    if stat.S_ISDIR(kind):
        escaped(f"descriptor {number} is the folder {name}")
    elif stat.S_ISREG(kind) and not name.startswith((here, "/usr/", sys.prefix, sys.base_prefix)):
        escaped(f"descriptor {number} is the file {name}")
    elif stat.S_ISSOCK(kind):
        with socket.socket(fileno=os.dup(number)) as found:
            ends = []
            for ask in (found.getsockname, found.getpeername):
                try:
                    ends.append(ask())
                except OSError:
                    pass
            for end in ends:
                if found.family != socket.AF_UNIX:
                    escaped(f"descriptor {number} is a socket to {end}")
                elif isinstance(end, str) and end and not end.startswith(here):
                    escaped(f"descriptor {number} is a socket at {end}")

### SOLUTION
