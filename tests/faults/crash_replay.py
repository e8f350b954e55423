#!/usr/bin/env python3
"""Builds the states that a power cut could leave, and lets a checker look at each.

    crash_replay.py --recording FILE --base FOLDER --states N [--seed S] -- CHECKER... FILE_NAME

RECORDING is what io_fault.c wrote while a program changed files of one folder; BASE holds a copy
of these files from before. The power is cut after a random step. What was synced is there. Of the
writes since the last sync of a file any part may be: none, all, or a random choice, each of them
perhaps torn at a sector of 512 bytes. Names of files that were made, renamed or removed since their
folder was synced are there up to a random one of these steps, because file systems keep their
order.

The checker is called as `CHECKER... <state>/FILE_NAME <answers>`, where <answers> holds what the
program had promised up to the cut. It exits with 0 if the state is fine, with 4 if something is
missing or wrong (it prints "lost=.. doubled=.. damaged=.."); anything else counts as failed.
A line with the counts is printed at the end, after the first states that were not fine.
"""
import argparse
import collections
import os
import random
import re
import shutil
import struct
import subprocess
import sys
import tempfile

SECTOR_BYTES = 512
SHOWN_MAX = 5

Step = collections.namedtuple("Step", "letter path offset size data")


def read_steps(file):
    """The recording as steps; io_plan.c, record()."""
    with open(file, "rb") as recording:
        content = recording.read()
    steps = []
    at = 0
    while at < len(content):
        letter = chr(content[at])
        (path_size,) = struct.unpack_from("<H", content, at + 1)
        at += 3
        path = content[at:at + path_size].decode()
        at += path_size
        offset, size = struct.unpack_from("<QQ", content, at)
        at += 16
        data = b""
        if letter in "WKR":
            data = content[at:at + size]
            at += size
        steps.append(Step(letter, path, offset, size, data))
    return steps


def change(content, letter, offset, data):
    """Applies a write or a truncation to the bytes of a file."""
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    if letter == "W":
        content[offset:offset + len(data)] = data
    else:
        del content[offset:]


class File:
    """A file apart from its name: what is safe, and what is not yet."""

    def __init__(self, content=b""):
        self.safe = bytearray(content)
        self.pending = []

    def sync(self):
        for letter, offset, data in self.pending:
            change(self.safe, letter, offset, data)
        self.pending = []

    def after_cut(self, chance, luck):
        content = bytearray(self.safe)
        for letter, offset, data in self.pending:
            if luck == "none" or (luck == "some" and chance.random() < 0.5):
                continue
            if luck == "some" and len(data) > SECTOR_BYTES and chance.random() < 0.3:
                data = data[:SECTOR_BYTES * chance.randint(1, len(data) // SECTOR_BYTES)]
            change(content, letter, offset, data)
        return content


class Disk:
    """One folder, as it is and as it safely is."""

    def __init__(self, base):
        self.names = {}
        for name in os.listdir(base):
            with open(os.path.join(base, name), "rb") as file:
                self.names[name] = File(file.read())
        self.safe_names = dict(self.names)
        self.pending_names = []  # what the names were after each step since the folder was synced
        self.answers = b""

    def take(self, step):
        name = os.path.basename(step.path)
        if step.letter == "K":
            self.answers += step.data
        elif step.letter == "C":
            if name not in self.names:
                self.names[name] = File()
                self.note_names()
        elif step.letter in "WT":
            self.names[name].pending.append((step.letter, step.offset, step.data))
        elif step.letter == "U":
            self.names.pop(name)
            self.note_names()
        elif step.letter == "R":
            self.names[os.path.basename(step.data.decode())] = self.names.pop(name)
            self.note_names()
        elif name in self.names:
            self.names[name].sync()
        else:  # the folder itself
            self.safe_names = dict(self.names)
            self.pending_names = []

    def note_names(self):
        self.pending_names.append(dict(self.names))

    def write_after_cut(self, folder, chance, luck):
        names = [self.safe_names] + self.pending_names
        survived = {"none": names[0], "all": names[-1], "some": chance.choice(names)}[luck]
        for name, file in survived.items():
            if name.endswith("-shm"):
                continue  # shared memory is not kept
            with open(os.path.join(folder, name), "wb") as out:
                out.write(file.after_cut(chance, luck))


def check(checker, folder, name, answers):
    """What the checker finds in a state: a word, and what it printed."""
    done = subprocess.run(checker + [os.path.join(folder, name), answers],
                          capture_output=True, text=True, check=False)
    text = (done.stdout + done.stderr).strip()
    if done.returncode == 0:
        return "fine", text
    counts = dict(re.findall(r"(lost|doubled|damaged)=(\d+)", done.stdout))
    for word in ("damaged", "doubled", "lost"):
        if done.returncode == 4 and int(counts.get(word, 0)) > 0:
            return word, text
    return "failed", text


def replay(arguments):
    steps = read_steps(arguments.recording)
    chance = random.Random(arguments.seed)
    cuts = collections.Counter(chance.randint(1, len(steps)) for _ in range(arguments.states))
    *checker, name = arguments.checker
    found = collections.Counter()
    shown = 0
    disk = Disk(arguments.base)
    for taken, step in enumerate(steps, start=1):
        disk.take(step)
        for _ in range(cuts[taken]):
            luck = chance.choice(["none", "all", "some", "some"])
            folder = tempfile.mkdtemp(prefix="state.", dir=arguments.work)
            disk.write_after_cut(folder, chance, luck)
            answers = os.path.join(folder, "answers")
            with open(answers, "wb") as out:
                out.write(disk.answers)
            word, text = check(checker, folder, name, answers)
            shutil.rmtree(folder)
            found[word] += 1
            if word != "fine" and shown < SHOWN_MAX:
                shown += 1
                print(f"cut after step {taken}, {luck} of what was not synced: {word}: "
                      f"{text[:400]}")
    words = ("fine", "lost", "doubled", "damaged", "failed")
    print(f"steps={len(steps)} states={arguments.states} "
          + " ".join(f"{word}={found[word]}" for word in words))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--recording", required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--states", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", default=None)
    parser.add_argument("checker", nargs="+")
    replay(parser.parse_args())
    return 0


if __name__ == "__main__":
    sys.exit(main())
