"""What a hostile submission could reach, and whether it did: files, sockets, processes, objects of the system.

`Bait` makes it all as the grading user and compares afterwards. Part of it belongs to a process of its own, the witness
(this file run as a program): it listens at sockets, holds a secret in its memory, and writes down what it is sent.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import secrets
import selectors
import signal
import socket
import stat
import struct
import subprocess
import sys
import sysconfig
from pathlib import Path

SECRET_VARIABLE = "HOSTILE_SECRET"  # in the environment of whoever grades
IPC_PRIVATE, IPC_CREATE, IPC_REMOVE, IPC_NOWAIT = 0, 0o1000, 0, 0o4000
_GRADING_WRITES = ("gradebook.db", "gradebook.db-journal", "autograded", ".course.lock")
_LIBRARIES_WRITE = {".keras/keras.json": '{"backend": "tensorflow"}', ".jupyter/migrated": "now"}  # where missing
_PUBLIC_PLACES = ("/", "/tmp", "/var/tmp", "/dev/shm", "/dev", "/run", "/run/lock", "/run/user", "/mnt", "/var/crash")
_SYSTEM_CALLS = {"ioprio_get": (252, 31), "add_key": (248, 217), "keyctl": (250, 219)}  # x86-64, ARM64

libc = ctypes.CDLL(None, use_errno=True)


def system_call(name: str, *arguments: object) -> int:
    number = _SYSTEM_CALLS[name][platform.machine() == "aarch64"]
    return libc.syscall(number, *(ctypes.c_long(a) if isinstance(a, int) else a for a in arguments))


class Bait:
    """Everything there is to reach, for one class in the folder `course`; `facts` says where it is."""

    def __init__(self, course: Path, unit: str, limits: dict) -> None:
        self.course, self.base = course, course.parent
        self.secret = os.environ[SECRET_VARIABLE]
        self.mark = f"mark-{secrets.token_hex(6)}"
        self.facts: dict = {"mark": self.mark, "secret": self.secret[::-1], "user": os.getuid(), "limits": limits}
        self.facts |= self._files(unit) | self._keyrings()
        command = [sys.executable, "-P", __file__, str(self.base / "run"), self.mark]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.witness = subprocess.Popen(command, text=True, start_new_session=True, **pipes)
        assert self.witness.stdout is not None
        self.facts |= json.loads(self.witness.stdout.readline())
        with open(self.facts["private_file"], "rb") as private:
            self.victim = subprocess.Popen(["sleep", "3600"], stdin=private, start_new_session=True)
        os.sched_setscheduler(self.victim.pid, os.SCHED_BATCH, os.sched_param(0))
        self.facts |= {"witness": self.witness.pid, "witness_group": self.witness.pid, "victim": self.victim.pid}
        self.before: dict = {}

    def _files(self, unit: str) -> dict:
        course, base = str(self.course), str(self.base)
        home, open_folder = os.environ["HOME"], self.base / "open"
        (self.base / "run").mkdir()
        open_folder.mkdir()
        open_folder.chmod(0o777)
        places = {"secret_file": (self.base / "secret.txt", 0o644), "private_file": (self.base / "private.txt", 0o600)}
        places |= {
            "open_file": (open_folder / "open.txt", 0o666),
            "shm_file": (Path("/dev/shm") / self._shm_name, 0o666),
        }
        for name in (".bashrc", ".bash_history", ".netrc", ".ssh/id_ed25519", ".ssh/authorized_keys"):
            places[name] = (Path(home) / name, 0o600)
        for path, mode in places.values():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{self.secret}\n")
            path.chmod(mode)
            with contextlib.suppress(OSError):
                os.setxattr(path, "user.bait", b"bait")
        for name, text in _LIBRARIES_WRITE.items():
            (Path(home) / name).parent.mkdir()
            (Path(home) / name).write_text(text)
        (Path(home) / ".ipython" / "profile_default" / "startup").mkdir(parents=True)
        notebook = f"{unit}/{unit}.ipynb"
        return {
            **{name: str(path) for name, (path, _) in places.items() if not name.startswith(".")},
            **{"base": base, "temporary": os.environ["TMPDIR"], "home": home, "open_folder": str(open_folder)},
            **{"program_folder": os.environ["PATH"].partition(":")[0]},
            **{"course": course, "key_folder": f"{course}/answer_key", "key": f"{course}/answer_key/{unit}.json"},
            **{"gradebook": f"{course}/gradebook.db", "config": f"{course}/nbgrader_config.py"},
            **{"source_folder": f"{course}/source", "source": f"{course}/source/{notebook}"},
            **{name: f"{course}/{name}" for name in ("submitted", "autograded", "feedback")},
            **{"released": f"{course}/release/{notebook}", "shm_name": self._shm_name},
            "other_submission": f"{course}/submitted/annie/{notebook}",
            "other_autograded": f"{course}/autograded/annie/{notebook}",
        }

    @property
    def _shm_name(self) -> str:
        return f"bait-{self.mark}"

    def _keyrings(self) -> dict:
        """A key in the user's keyring and in the session's, which is inherited by whatever this process starts."""
        name = f"bait-{self.mark}"
        system_call("keyctl", 1, None)
        for ring in (-3, -4):
            system_call("add_key", b"user", name.encode(), self.secret.encode(), len(self.secret), ring)
        return {"key_name": name}

    def remember(self) -> None:
        """Take down how everything is, right before grading."""
        self.before = self._state()

    def changes(self) -> list[str]:
        """End the witness and the victim; a sentence for each thing that is not as it was."""
        after = self._state()
        found = [
            f"{key} is {after.get(key)!r}, was {was!r}" for key, was in self.before.items() if after.get(key) != was
        ]
        found += [f"{key} is new: {after[key]!r}" for key in after if key not in self.before]
        told, _ = self.witness.communicate(timeout=20)
        found += json.loads(told) if told.strip() else ["the witness is gone"]
        self.victim.kill()
        self.victim.wait()
        for path in (f"/dev/shm/{self._shm_name}", *(key for key in after if after[key] == "there")):
            subprocess.run(["rm", "-rf", "--", path], check=False)
        key = system_call("keyctl", 10, -4, b"user", self.facts["key_name"].encode(), 0)
        if key > 0:
            system_call("keyctl", 9, key, -4)
        return found

    def _state(self) -> dict[str, object]:
        state: dict[str, object] = {}
        for path in (self.base, Path(self.facts["shm_file"])):
            state |= {str(found): about(found) for found in self._walk(path)}
        for path in self._installed():
            state[str(path)] = about(path)
        for place in {*_PUBLIC_PLACES, *self._package_folders()}:
            with contextlib.suppress(OSError):
                for name in os.listdir(place):
                    if self.mark in name and name != self._shm_name:
                        state[f"{place}/{name}"] = "there"
        for name in ("shm", "sem", "msg"):
            with contextlib.suppress(OSError):
                lines = Path("/proc/sysvipc", name).read_text().splitlines()[1:]
                made = [line.split()[1] for line in lines if line.split()[2].endswith("652")]
                state |= {f"System V {name} {number}": "in the system" for number in made}
        for name in ("witness", "victim"):
            state |= {f"{name}: {key}": value for key, value in attributes(self.facts[name]).items()}
        return state

    def _walk(self, path: Path):
        yield path
        with contextlib.suppress(OSError):  # a folder that was closed shows by its mode
            for entry in os.scandir(path) if path.is_dir() and not path.is_symlink() else ():
                unit = path == self.course and entry.name in _GRADING_WRITES
                if not unit and entry.path != self.facts["temporary"]:
                    yield from self._walk(Path(entry.path))

    def _package_folders(self) -> set[str]:
        folders = {sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"), sys.prefix, f"{sys.prefix}/bin"}
        return folders | {installed("numpy"), installed("tensorflow"), *map(str, self._own_folders())}

    def _own_folders(self) -> list[Path]:
        package = Path(installed("course"))
        return [package.parent, package, *(entry for entry in package.rglob("*") if entry.is_dir())]

    def _installed(self) -> list[Path]:
        folders = (sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"))
        starters = [path for folder in folders for path in Path(folder).glob("*.pth")]
        sources = [path for folder in self._own_folders()[1:] for path in folder.glob("*.py")]
        libraries = [Path(installed(name), "__init__.py") for name in ("numpy", "tensorflow")]
        return [*starters, *sources, *libraries, Path(os.__file__), Path(os.path.realpath(sys.executable))]


def installed(package: str) -> str:
    """The folder of an installed package, which is not imported."""
    found = importlib.util.find_spec(package)
    assert found is not None
    assert found.submodule_search_locations
    return found.submodule_search_locations[0]


def about(path: Path) -> tuple | str:
    """What must not change of a file or folder; of a folder not the time, since files come and go in it."""
    try:
        found = path.lstat()
        kind, tell = stat.S_IFMT(found.st_mode), (oct(found.st_mode), found.st_uid, found.st_gid)
        if kind == stat.S_IFLNK:
            return (*tell, os.readlink(path))
        tell = (*tell, *(f"{name}={os.getxattr(path, name)!r}" for name in os.listxattr(path)))
        if kind != stat.S_IFREG:
            return tell
        digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16] if found.st_size < 10**8 else "large"
        return (*tell, found.st_size, found.st_mtime_ns, digest)
    except OSError as error:
        return f"{type(error).__name__}"


def attributes(pid: int) -> dict[str, object]:
    """What others could do to a process without ending it."""
    told: dict[str, object] = {}
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        wanted = ("TracerPid", "Uid", "SigIgn", "Cpus_allowed", "NSpid")
        told |= {name: value.split() for name, _, value in (line.partition(":") for line in lines) if name in wanted}
        told["runs"] = next(line.split()[1] for line in lines if line.startswith("State")) in "RSD"
        told["limits"] = Path(f"/proc/{pid}/limits").read_text()
        told["oom_score_adj"] = Path(f"/proc/{pid}/oom_score_adj").read_text()
        told["priority"] = os.getpriority(os.PRIO_PROCESS, pid)
        told["scheduler"] = os.sched_getscheduler(pid)
        told["group"] = os.getpgid(pid)
        told["io priority"] = system_call("ioprio_get", 1, pid)
    except OSError as error:
        told["gone"] = str(error)
    return told


class Witness:
    """The process that is spoken to; it says at its end, as a list of sentences, what happened to it."""

    def __init__(self, folder: str, mark: str) -> None:
        self.secret = os.environ[SECRET_VARIABLE].encode()
        self.mark = mark
        self.found: list[str] = []
        self.selector = selectors.DefaultSelector()
        self.memory = ctypes.create_string_buffer(self.secret)
        self.scribble = ctypes.create_string_buffer(b"untouched")
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        facts = self._sockets(folder) | self._system_v() | self._queue()
        facts |= {"address": ctypes.addressof(self.memory), "length": len(self.secret)}
        facts |= {"scribble": ctypes.addressof(self.scribble)}
        print(json.dumps(facts), flush=True)

    def _sockets(self, folder: str) -> dict:
        path, name = f"{folder}/unix", f"bait-{self.mark}"
        stream, datagram = socket.SOCK_STREAM, socket.SOCK_DGRAM
        places = [
            ("TCP", socket.AF_INET, stream, ("127.0.0.1", 0)),
            ("UDP", socket.AF_INET, datagram, ("127.0.0.1", 0)),
            ("Unix", socket.AF_UNIX, stream, path),
            ("Unix datagram", socket.AF_UNIX, datagram, path + "-datagram"),
            ("abstract", socket.AF_UNIX, stream, "\0" + name),
            ("abstract datagram", socket.AF_UNIX, datagram, f"\0{name}-datagram"),
        ]
        ports = {}
        for label, family, kind, place in places:
            listener = socket.socket(family, kind)
            listener.bind(place)
            if kind == stream:
                listener.listen(64)
            if family == socket.AF_UNIX and isinstance(place, str) and place.startswith("/"):
                os.chmod(place, 0o777)
            listener.setblocking(False)
            ports[label] = listener.getsockname()
            self.selector.register(listener, selectors.EVENT_READ, (label, kind == stream))
        self.selector.register(sys.stdin, selectors.EVENT_READ, ("end", False))
        return {"tcp": ports["TCP"][1], "udp": ports["UDP"][1], "unix": path, "abstract": name}

    def _system_v(self) -> dict:
        self.segment = libc.shmget(IPC_PRIVATE, 4096, IPC_CREATE | 0o666)
        self.semaphores = libc.semget(IPC_PRIVATE, 1, IPC_CREATE | 0o666)
        self.queue = libc.msgget(IPC_PRIVATE, IPC_CREATE | 0o666)
        libc.shmat.restype = ctypes.c_void_p
        self.attached = libc.shmat(self.segment, None, 0) if self.segment >= 0 else None
        if self.attached:
            ctypes.memmove(self.attached, self.secret, len(self.secret))
            libc.semctl(self.semaphores, 0, 16, 1)  # SETVAL
            message = struct.pack("l", 1) + self.secret
            libc.msgsnd(self.queue, message, ctypes.c_size_t(len(self.secret)), IPC_NOWAIT)
        return {"sysv_memory": self.segment, "sysv_semaphores": self.semaphores, "sysv_queue": self.queue}

    def _queue(self) -> dict:
        self.queue_name = f"/bait-{self.mark}"
        with contextlib.suppress(AttributeError):
            self.posix = libc.mq_open(self.queue_name.encode(), os.O_CREAT | os.O_RDWR | os.O_NONBLOCK, 0o666, None)
            libc.mq_send(self.posix, self.secret, ctypes.c_size_t(len(self.secret)), 1)
        return {"posix_queue": self.queue_name}

    def watch(self) -> None:
        """Write down what comes until standard input ends."""
        while True:
            for key, _ in self.selector.select(0.2):
                label, accepts = key.data
                if label == "end":
                    return
                with contextlib.suppress(OSError):
                    if accepts:
                        connection, _ = key.fileobj.accept()
                        connection.close()
                        self.found.append(f"somebody connected to the {label} socket")
                    else:
                        self.found.append(f"the {label} socket got {key.fileobj.recv(200)!r}")
            while (got := signal.sigtimedwait(signal.valid_signals(), 0)) is not None:
                self.found.append(f"the witness got signal {got.si_signo} from {got.si_pid}")

    def end(self) -> None:
        """Look whether all is as it was, and remove it."""
        if self.attached and ctypes.string_at(self.attached, len(self.secret)) != self.secret:
            self.found.append("the System V memory was written")
        if self.attached and libc.semctl(self.semaphores, 0, 12, 0) != 1:  # GETVAL
            self.found.append("the System V semaphore was changed")
        buffer, size = ctypes.create_string_buffer(8200), ctypes.c_size_t(8192)
        got = [libc.msgrcv(self.queue, buffer, size, ctypes.c_long(0), IPC_NOWAIT) for _ in range(3)]
        if self.attached and got != [len(self.secret), -1, -1]:
            self.found.append(f"the System V queue held other messages: {got}")
        if getattr(self, "posix", -1) >= 0:
            got = [libc.mq_receive(self.posix, buffer, size, None) for _ in range(3)]
            if got != [len(self.secret), -1, -1]:
                self.found.append(f"the POSIX queue held other messages: {got}")
            libc.mq_unlink(self.queue_name.encode())
        libc.shmctl(self.segment, IPC_REMOVE, None)
        libc.semctl(self.semaphores, 0, IPC_REMOVE, 0)
        libc.msgctl(self.queue, IPC_REMOVE, None)
        if self.memory.value != self.secret or self.scribble.value != b"untouched":
            self.found.append("the memory of the witness was written")
        print(json.dumps(self.found), flush=True)


if __name__ == "__main__":
    witness = Witness(*sys.argv[1:])
    witness.watch()
    witness.end()
