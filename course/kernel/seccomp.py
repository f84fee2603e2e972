"""Seccomp: which system calls a process may make. Linux, x86-64 and ARM64, no privileges needed.

What a kernel is refused: starting programs and processes (threads are allowed), sockets, signals to others, memory that
no limit counts (shared, in files without a name), everything that outlives it or is shared with others (System V and
POSIX queues, keyrings), looking into other processes, namespaces, mounts, and what no notebook has a use for. The
filter holds for all threads and cannot be undone. See seccomp(2), ``linux/filter.h`` and ``linux/seccomp.h``.

This module may touch: the rights of its own process.
"""

import ctypes
import errno
import functools
import os
import platform
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from course.kernel.landlock import no_new_privileges

_NUMBERS = """
    acct 163 89; add_key 248 217; adjtimex 159 171; bind 49 200; bpf 321 280; capset 126 91; chmod 90 -;
    chown 92 -; chroot 161 51; clock_adjtime 305 266; clock_settime 227 112; clone 56 220; clone3 435 435;
    close_range 436 436; connect 42 203; creat 85 -; delete_module 176 106; execve 59 221; execveat 322 281;
    fallocate 285 47; fanotify_init 300 262; fchmod 91 52; fchmodat 268 53; fchmodat2 452 452; fchown 93 55;
    fchownat 260 54; fcntl 72 25; fgetxattr 193 10; finit_module 313 273; flistxattr 196 13; flock 73 32; fork 57 -;
    fremovexattr 199 16; fsconfig 431 431; fsetxattr 190 7; fsmount 432 432; fsopen 430 430; fspick 433 433;
    futimesat 261 -; getxattr 191 8; init_module 175 105; inotify_init 253 -; inotify_init1 294 26; io_setup 206 0;
    io_uring_enter 426 426; io_uring_register 427 427; io_uring_setup 425 425; ioctl 16 29; ioperm 173 -;
    iopl 172 -; ioprio_set 251 30; kcmp 312 272; kexec_file_load 320 294; kexec_load 246 104; keyctl 250 219;
    kill 62 129; landlock_add_rule 445 445; landlock_create_ruleset 444 444; landlock_restrict_self 446 446;
    lchown 94 -; lgetxattr 192 9; listen 50 201; listxattr 194 11; llistxattr 195 12; lremovexattr 198 15;
    lsetxattr 189 6; map_shadow_stack 453 453; memfd_create 319 279; memfd_secret 447 447; migrate_pages 256 238;
    mmap 9 222; modify_ldt 154 -; mount 165 40; mount_setattr 442 442; move_mount 429 429; move_pages 279 239;
    mq_open 240 180; mq_unlink 241 181; msgctl 71 187; msgget 68 186; msgrcv 70 188; msgsnd 69 189;
    name_to_handle_at 303 264; open 2 -; open_by_handle_at 304 265; open_tree 428 428; openat 257 56; openat2 437 437;
    perf_event_open 298 241; personality 135 92; pidfd_getfd 438 438; pidfd_open 434 434;
    pidfd_send_signal 424 424; pivot_root 155 41; prctl 157 167; prlimit64 302 261; process_madvise 440 440;
    process_mrelease 448 448; process_vm_readv 310 270; process_vm_writev 311 271; ptrace 101 117; quotactl 179 60;
    reboot 169 142; removexattr 197 14; request_key 249 218; rt_sigqueueinfo 129 138; rt_tgsigqueueinfo 297 240;
    sched_setaffinity 203 122; sched_setattr 314 274; sched_setparam 142 118; sched_setscheduler 144 119;
    seccomp 317 277; semctl 66 191; semget 64 190; semop 65 193; semtimedop 220 192; sendmmsg 307 269;
    sendmsg 46 211; setdomainname 171 162; setfsgid 123 152; setfsuid 122 151; setgid 106 144; setgroups 116 159;
    sethostname 170 161; setns 308 268; setpriority 141 140; setregid 114 143; setresgid 119 149;
    setresuid 117 147; setreuid 113 145; setsockopt 54 208; settimeofday 164 170; setuid 105 146;
    setxattr 188 5; shmat 30 196;
    shmctl 31 195; shmget 29 194; socket 41 198; socketpair 53 199; swapoff 168 225; swapon 167 224;
    syslog 103 116; tgkill 234 131; tkill 200 130; truncate 76 45; umount2 166 39; unshare 272 97;
    userfaultfd 323 282; utime 132 -; utimensat 280 88; utimes 235 -; vfork 58 -; vhangup 153 58; vmsplice 278 75
"""
"""System call, its number on x86-64, its number on ARM64 (``asm/unistd_64.h``, ``asm-generic/unistd.h``)."""

_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column above, AUDIT_ARCH_*
_NEWEST = 463  # later system calls are unknown to this table
_LOAD, _AND, _RETURN, _JUMP, _IF_EQUAL, _IF_AT_LEAST = 0x20, 0x54, 0x06, 0x05, 0x15, 0x35
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16
_SET_MODE_FILTER, _GET_ACTION_AVAILABLE, _ALL_THREADS = 1, 2, 1


@dataclass(frozen=True)
class Rule:
    """Refuse `call` with `error`; with `argument`, only where that argument, masked, is (not) among `values`."""

    call: str
    error: int = errno.EPERM
    argument: int | None = None
    values: tuple[int, ...] = ()
    mask: int = 0xFFFFFFFF
    unless: bool = False


def _refuse(names: str, error: int = errno.EPERM) -> list[Rule]:
    return [Rule(name, error) for name in names.split()]


def kernel_rules(own_pid: int) -> list[Rule]:
    """What a kernel whose process id is `own_pid` (as it sees itself) is refused."""
    signals = ("kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")
    return [
        # processes and programs; clone3 hides its flags in memory, so glibc has to fall back to clone
        Rule("clone", argument=0, mask=0x10400, values=(0x10400,), unless=True),  # a thread, with the same descriptors
        Rule("close_range", argument=2, mask=2, values=(2,)),
        Rule("clone3", errno.ENOSYS),
        *_refuse("fork vfork execve execveat"),
        # other processes
        *(Rule(name, argument=0, values=(own_pid,), unless=True) for name in signals),
        Rule("prlimit64", argument=0, values=(0, own_pid), unless=True),
        Rule("fcntl", argument=1, values=(8, 10, 15)),  # F_SETOWN, F_SETSIG, F_SETOWN_EX
        Rule("prctl", argument=0, values=(1, 4, 22, 35, 36, 41, 0x59616D61)),  # death signal, dumpable, seccomp, …
        *_refuse("tkill pidfd_open pidfd_getfd pidfd_send_signal ptrace process_vm_readv process_vm_writev kcmp"),
        *_refuse("process_madvise process_mrelease setpriority ioprio_set sched_setaffinity"),
        *_refuse("sched_setscheduler sched_setparam sched_setattr migrate_pages move_pages"),
        # the outside
        Rule("socketpair", errno.EACCES, argument=0, values=(1,), unless=True),  # AF_UNIX
        Rule("socketpair", errno.EACCES, argument=1, values=(1,), mask=0xF, unless=True),  # SOCK_STREAM: no sendto
        *_refuse("socket connect bind listen sendmsg sendmmsg", errno.EACCES),  # the last two could send descriptors
        *_refuse("io_uring_setup io_uring_enter io_uring_register io_setup", errno.ENOSYS),
        # what makes others wait, or costs the system alone: locks are said to be taken; leases and notices are refused
        Rule("fcntl", 0, argument=1, values=(6, 7, 37, 38)),  # F_SETLK, F_SETLKW, F_OFD_SETLK, F_OFD_SETLKW
        Rule("flock", 0),
        Rule("fcntl", argument=1, values=(1024, 1026)),  # F_SETLEASE, F_NOTIFY
        Rule("setsockopt"),  # how much a socket may hold
        # memory that no limit counts: shared and anonymous, growing downwards, huge pages, files without a name, what
        # pipes hold of a process (a few bytes keep a huge page of two megabytes that is mapped no more), shadow stacks
        Rule("mmap", errno.ENOMEM, argument=3, mask=0x21, values=(0x21,)),
        Rule("mmap", errno.ENOMEM, argument=3, mask=0x100, values=(0x100,)),
        Rule("mmap", errno.ENOMEM, argument=3, mask=0x40000, values=(0x40000,)),
        *_refuse("memfd_create memfd_secret vmsplice map_shadow_stack"),
        # what outlives a process or is shared with others
        *_refuse("shmget shmat shmctl semget semctl semop semtimedop msgget msgctl msgsnd msgrcv mq_open mq_unlink"),
        *_refuse("add_key request_key keyctl inotify_init inotify_init1 fanotify_init"),
        # owner, mode, times, attributes of files, which Landlock does not hold; told that it is done: copying sets them
        *_refuse("chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat utimensat", 0),
        *_refuse("setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr fallocate", errno.EOPNOTSUPP),
        *_refuse("getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr", errno.EOPNOTSUPP),
        # of descriptors: whether it is a terminal and how wide, how much waits, and two flags
        Rule("ioctl", errno.ENOTTY, argument=1, values=(0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451), unless=True),
        # another view of the system, and what is the administrator's
        *_refuse("unshare setns mount umount2 pivot_root chroot open_tree move_mount fsopen fsconfig fsmount fspick"),
        *_refuse("mount_setattr swapon swapoff open_by_handle_at name_to_handle_at bpf perf_event_open userfaultfd"),
        *_refuse("init_module finit_module delete_module kexec_load kexec_file_load reboot syslog acct quotactl"),
        *_refuse("settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname personality iopl ioperm"),
        *_refuse("modify_ldt vhangup setuid setgid setreuid setregid setresuid setresgid setgroups setfsuid setfsgid"),
        *_refuse("capset seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self"),
    ]


def truncation_rules() -> list[Rule]:
    """What keeps files from being emptied where Landlock does not (before its version 3, Linux 6.2).

    Opening a file for reading and emptying it at once, and by path; a file that may be written may still be emptied.
    """
    emptied = {"mask": 0x203, "values": (0x200,)}  # O_TRUNC with O_RDONLY, of O_ACCMODE | O_TRUNC
    return [
        *_refuse("truncate"),
        Rule("open", argument=1, **emptied),
        Rule("openat", argument=2, **emptied),
        Rule("openat2", errno.ENOSYS),
    ]


def available() -> bool:
    """Whether this host has seccomp filters and this module knows its processor."""
    if not sys.platform.startswith("linux") or platform.machine() not in _ARCHITECTURES:
        return False
    action = ctypes.c_uint32(_ERRNO)
    return _libc().syscall(_number("seccomp"), _GET_ACTION_AVAILABLE, 0, ctypes.byref(action)) == 0


def install(rules: Iterable[Rule]) -> None:
    """Hold all threads of this process, and all that they start, to `rules`.

    Raises:
        OSError: the host refused.
    """
    no_new_privileges()
    program = _program(list(rules))
    buffer = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(buffer))
    result = _libc().syscall(_number("seccomp"), _SET_MODE_FILTER, _ALL_THREADS, header)
    if result != 0:
        reason = f"a thread (id {result}) has another filter" if result > 0 else os.strerror(ctypes.get_errno())
        raise OSError(ctypes.get_errno(), f"seccomp: {reason}")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _number(call: str) -> int | None:
    return _table(platform.machine())[call]


@functools.cache
def _table(machine: str) -> dict[str, int | None]:
    column, _ = _ARCHITECTURES[machine]
    entries = (entry.split() for entry in _NUMBERS.split(";"))
    return {name: None if numbers[column] == "-" else int(numbers[column]) for name, *numbers in entries}


def _program(rules: list[Rule]) -> bytes:
    """The classic BPF program: other architectures die, unknown system calls do not exist, then rule by rule."""
    _, architecture = _ARCHITECTURES[platform.machine()]
    code = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_IF_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_IF_AT_LEAST, 0, 1, _NEWEST),  # the x32 system calls of x86-64 (from 0x40000000) among them
        (_RETURN, 0, 0, _ERRNO | errno.ENOSYS),
    ]
    for rule in rules:
        number = _number(rule.call)
        if number is not None:
            block = _block(rule)
            code += [(_IF_EQUAL, 0, len(block), number), *block]
    code.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack("HBBI", *instruction) for instruction in code)


def _block(rule: Rule) -> list[tuple[int, int, int, int]]:
    """What is done at the system call of `rule`; afterwards its number is loaded again."""
    refuse = (_RETURN, 0, 0, _ERRNO | rule.error)
    if rule.argument is None:
        return [refuse]
    tests = len(rule.values)
    code = [(_LOAD, 0, 0, _ARGUMENTS_AT + 8 * rule.argument), (_AND, 0, 0, rule.mask)]
    for index, value in enumerate(rule.values):  # a hit goes to the place behind the line that follows all tests
        code.append((_IF_EQUAL, tests - index, 0, value))
    miss, hit = ([refuse], []) if rule.unless else ([(_JUMP, 0, 0, 1)], [refuse])
    return [*code, *miss, *hit, (_LOAD, 0, 0, _NUMBER_AT)]
