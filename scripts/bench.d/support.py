"""What the benches share: instances, the time and memory of a run, and the program in a pseudo-terminal."""
import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MEET = os.environ.get("MEET", str(ROOT / ".build/release/meet"))
PLACE = pathlib.Path(os.environ.get("BENCH_DIR", ROOT / ".build/bench/other"))
INSTANCES = ROOT / ".build/bench/instances"


def figure(what, value, unit, target="", reference=""):
    """Reports a figure, all of it without a comma; the reference says in words what else does the same and what it comes to."""
    line = f"{what},{value},{unit},{target},{reference}"
    if line.count(",") != 4:
        raise ValueError(f"a figure has a comma too many: {line}")
    print(line, flush=True)


def tell(text):
    """Says what is going on."""
    print(text, file=sys.stderr, flush=True)


def instance(applicants, cohorts, *options, seed=6):
    """The folder of a made-up programme; made where it is missing, or older than its maker."""
    maker = ROOT / "scripts/generate_programme.py"
    name = "-".join([str(applicants), str(cohorts), *(str(option).lstrip("-") for option in options), f"seed{seed}"])
    folder = INSTANCES / name
    done = folder / "done"
    if not done.exists() or done.stat().st_mtime < maker.stat().st_mtime:
        tell(f"making {name}")
        subprocess.run([sys.executable, maker, "--applicants", str(applicants), "--cohorts", str(cohorts), *map(str, options),
                        "--seed", str(seed), "--out", folder], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        done.touch()
    return folder


def run(*arguments, allowed=(0,)):
    """Runs the program: its output, wall seconds, and the peak of its memory in MB."""
    begin = time.perf_counter()
    process = subprocess.Popen([MEET, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        sys.exit(f"meet {' '.join(map(str, arguments))} ended with {process.returncode}")
    return output, seconds, usage.ru_maxrss / 1024


def database(folder, path, people=True):
    """A new database of an instance; gives the seconds and the peak memory in MB that it took."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        pathlib.Path(f"{path}{suffix}").unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = [run("init", folder / "programme.json", "--db", path)]
    if people:
        parts.append(run("import", "participants", folder / "participants.csv", "--db", path))
    return sum(part[1] for part in parts), max(part[2] for part in parts)


def middle(values):
    return statistics.median(values)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class Screen:
    """The program in a pseudo-terminal."""

    def __init__(self, *arguments, rows=24, columns=80):
        self.begin = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            # The size is there before the program asks for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(PLACE), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
            os.execve(MEET, [MEET, *map(str, arguments)], environment)
        self.output = b""

    def read(self, seconds):
        """What comes within some time; empty where nothing does."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.terminal, 1 << 16)
        except OSError:
            return b""

    def wait(self, pattern, seconds=60):
        """Waits until what matches a regular expression of bytes has come; gives the seconds since the start."""
        end = time.perf_counter() + seconds
        while not re.search(pattern, self.output):
            more = self.read(max(0, end - time.perf_counter()))
            if not more:
                sys.exit(f"{pattern!r} did not come on the screen; the last of it: {self.output[-300:]!r}")
            self.output += more
        return time.perf_counter() - self.begin

    def settle(self, quiet=0.1):
        """Waits until nothing more comes."""
        while more := self.read(quiet):
            self.output = (self.output + more)[-10_000:]

    def press(self, key, patience=2.0, gap=0.004):
        """Types a key: the seconds until the last byte of the change that it made, or nil where nothing changed.

        A change is over when nothing has come for `gap` seconds; those are not counted.
        """
        begin = time.perf_counter()
        os.write(self.terminal, key.encode())
        if not self.read(patience):
            return None
        end = time.perf_counter()
        while self.read(gap):
            end = time.perf_counter()
        return end - begin

    def ask(self, key, pattern):
        """Types a key: the seconds until what matches a regular expression of bytes has come."""
        self.settle(0.01)
        self.output = b""
        begin = time.perf_counter()
        os.write(self.terminal, key.encode())
        self.wait(pattern)
        return time.perf_counter() - begin

    def memory(self):
        """The peak of its memory in MB, so far."""
        for line in pathlib.Path(f"/proc/{self.process}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        return 0

    def close(self):
        os.kill(self.process, signal.SIGTERM)
        while self.read(1):
            pass
        os.waitpid(self.process, 0)
        os.close(self.terminal)
