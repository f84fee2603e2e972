# tries: replace the kernel by another program (that would neither answer nor end)
# safe: refused
# score: full
# cell: nth_derivative_at
import mmap

attempt(lambda: os.execv("/bin/sleep", ["sleep", "7654"]), "")
attempt(lambda: os.execve(sys.executable, ["python", "-c", "import time; time.sleep(7654)"], {}), "")
handle = os.open("/bin/sh", 0o10000000)
attempt(lambda: os.execve(handle, ["sh", "-c", "sleep 7654"], {}), "")
attempt(lambda: system_call(322, 281, handle, b"", None, None, 0x1000), "")
os.close(handle)

### SOLUTION
