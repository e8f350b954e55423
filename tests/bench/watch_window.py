#!/usr/bin/env python3
"""watch_window.py WHAT TITLE PICTURE RUNS COMMAND...

Starts COMMAND on DISPLAY, RUNS times, and prints the medians: when a window whose title matches
TITLE was there, when it stood still, and what processor time and memory the program and its
children took until then. Still is: for a second neither a changed picture nor more than IDLE of
processor time. The processor time does not depend on what else runs; the clock does, so the load
is printed too. PICTURE is a PNG of the last run, made after the measuring; none if empty.
"""
import hashlib
import os
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

STILL, IDLE, POLL = 1.0, 0.03, 0.03
PATIENCE = 240
TICK = os.sysconf("SC_CLK_TCK")


def family(pid):
    """A process and all below it."""
    found = [pid]
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [one for child in children.read_text().split() for one in family(child)]
        except OSError:
            pass
    return found


def used(pid):
    """Seconds of processor, and KiB in use and at most, of a process and all below it; the time
    of children that have ended is in their parent's."""
    seconds, now, most = 0.0, 0, 0
    for one in family(pid):
        try:
            stat = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
            status = Path(f"/proc/{one}/status").read_text().splitlines()
        except OSError:
            continue
        sizes = dict(row.split(":", 1) for row in status)
        seconds += sum(map(int, stat[11:15])) / TICK
        now += int(sizes.get("VmRSS", "0 kB").split()[0])
        most += int(sizes.get("VmHWM", "0 kB").split()[0])
    return seconds, now, most


def windows(title):
    search = ["xdotool", "search", "--onlyvisible", "--name", title]
    return subprocess.run(search, capture_output=True, text=True, check=False).stdout.split()


def picture():
    dump = subprocess.run(["xwd", "-root", "-silent"], capture_output=True, check=True).stdout
    return hashlib.md5(dump, usedforsecurity=False).digest()


def watched(program, title, began):
    """When its window was there, when it stood still, and what it had used by then."""
    shown, before, most = None, None, 0
    since, quiet = began, 0.0
    while time.monotonic() - began < PATIENCE:
        if program.poll() is not None:
            sys.exit(f"ended with {program.returncode} and without a window")
        seconds, now, peak = used(program.pid)
        most = max(most, peak)
        moment = time.monotonic()
        if shown is None:
            shown = moment - began if windows(title) else None
            since = moment
        else:
            seen = picture()
            if seen != before or seconds > quiet + IDLE:
                since, before, quiet = moment, seen, seconds
            elif moment - since >= STILL:
                return shown, since - began, quiet, now / 1024, most / 1024
        time.sleep(POLL)
    sys.exit(f"not still within {PATIENCE} s" if shown else f"no window within {PATIENCE} s")


def photographed(title, path):
    # Without a window manager a window has the size that it asks for: small ones hide the book.
    for window in windows(title):
        subprocess.run(["xdotool", "windowmove", window, "0", "0",
                        "windowsize", window, "1440", "900"], check=False)
    time.sleep(3)
    subprocess.run(["import", "-window", "root", path], check=True)


def run(title, command, path):
    began = time.monotonic()
    with open(os.devnull, "w", encoding="utf-8") as nothing:
        program = subprocess.Popen(command, stdout=nothing, stderr=nothing, start_new_session=True)
    try:
        return watched(program, title, began)
    finally:
        if path:
            photographed(title, path)
        try:
            os.killpg(program.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        program.wait()


def main():
    what, title, path, runs = sys.argv[1:5]
    print(f"{what:28}", end=" ", flush=True)
    load = os.getloadavg()[0]
    figures = [run(title, sys.argv[5:], path if one == int(runs) - 1 else "")
               for one in range(int(runs))]
    shown, still, seconds, now, most = (statistics.median(column) for column in zip(*figures))
    worst = max(one[1] for one in figures)
    print(f"window {shown:6.2f} s, still {still:6.2f} s (at worst {worst:.2f}), processor {seconds:6.2f} s,"
          f" memory {now:4.0f} MiB, at most {most:4.0f} MiB, load {load:.1f} to {os.getloadavg()[0]:.1f}")


main()
