# tries: hold 500 MB in files that are neither in a folder nor open, but on their way through a socket pair
# safe: they are refused or counted
# score: loses nth_derivative_at
# cell: nth_derivative_at
import array
import socket
import time

block = os.urandom(1_000_000)
one, other = socket.socketpair()
for number in range(25):
    handle = os.open("big", os.O_RDWR | os.O_CREAT)
    os.unlink("big")
    for _ in range(20):
        os.write(handle, block)
    one.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [handle]))])
    os.close(handle)
    time.sleep(0.02)
time.sleep(1.5)
escaped("held 500 MB in files on their way")
