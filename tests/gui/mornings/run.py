#!/usr/bin/python3
"""Plays the mornings in the window, and compares the books afterwards.

    run.py BUILD [--only NAME] [--variant N] [--shots FOLDER]

BUILD is the folder with src/tandem and src/tandemctl. Exit status 77: what it needs is not installed.
"""

import argparse
import importlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import driver

MORNINGS = ("receptionist", "accountant", "manager", "everywhere")
VARIANTS = (("light", "1440x900", "100"), ("dark", "1366x768", "100"), ("light", "1440x900", "150"))
PASSWORD = "quiet herons stand"
PROGRAMS = ("Xvfb", "dbus-daemon", "openbox", "xdotool", "/usr/libexec/at-spi-bus-launcher")
SKIPPED = 77


def lacking():
    missing = [one for one in PROGRAMS if not shutil.which(one)]
    try:
        driver.atspi()
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0 and python3-gi")
    return missing


class Books:
    """A sample company in a file of its own."""

    def __init__(self, build, folder):
        self.ctl_program = str(build / "src/tandemctl")
        self.file = folder / "sample.tandem"
        # A data folder of its own: what a workstation remembers of the books is how it notices an
        # old copy of them, and every morning begins with the same one.
        self.environment = {**os.environ, "TANDEM_USER": "boss", "TANDEM_PASSWORD": PASSWORD,
                            "TZ": "UTC", "XDG_DATA_HOME": str(folder / "data")}

    def ctl(self, *words):
        done = subprocess.run([self.ctl_program, "--company", str(self.file), *words],
                              env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise driver.Failed(f"tandemctl {' '.join(words)}: {done.stdout[-800:]}{done.stderr}")
        return done.stdout.splitlines()


def play(name, variant, build, made, shots):
    theme, size, text = variant
    morning = importlib.import_module(name)
    with tempfile.TemporaryDirectory(prefix="morning.") as folder:
        folder = pathlib.Path(folder)
        books = Books(build, folder)
        shutil.copy(made, books.file)
        began = time.monotonic()
        with driver.Session(size):
            os.environ.update(TANDEM_USER="boss", TANDEM_PASSWORD=PASSWORD)
            command = [str(build / "src/tandem"), "--company", str(books.file), "--sample-day",
                       "--language", "en", "--theme", theme, "--text", text, "--size", size,
                       "--page", getattr(morning, "PAGE", "reception.board")]
            with driver.Window(command) as window:
                try:
                    window.see_active("/Tandem$/")
                    morning.morning(window, folder, books.ctl)
                except (driver.Failed, AssertionError):
                    picture(shots, f"{name}-{theme}-{size}-{text}-failed")
                    raise
                picture(shots, f"{name}-{theme}-{size}-{text}")
        morning.books(books.ctl)
        books.ctl("company", "verify")
        return time.monotonic() - began


def picture(shots, name):
    if shots and shutil.which("import"):
        pathlib.Path(shots).mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", f"{shots}/{name}.png"], check=False)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("build", type=pathlib.Path)
    options.add_argument("--only", choices=MORNINGS)
    options.add_argument("--variant", type=int, choices=range(len(VARIANTS)))
    options.add_argument("--shots")
    options.add_argument("--books", type=pathlib.Path, help="play one morning on a copy of these")
    asked = options.parse_args()
    if missing := lacking():
        print("mornings skipped, not installed:", ", ".join(missing))
        return SKIPPED
    if asked.books:
        return play_one(asked)
    variants = range(len(VARIANTS)) if asked.variant is None else [asked.variant]
    names = MORNINGS if asked.only is None else [asked.only]
    failures = 0
    with tempfile.TemporaryDirectory(prefix="mornings.") as folder:
        made = Books(asked.build.resolve(), pathlib.Path(folder))
        made.ctl("company", "create", "--name", "Harbour Trading", "--country", "DE",
                 "--sample", "day")
        for variant in variants:
            for name in names:  # a program of its own each: AT-SPI knows one bus for its life
                command = [sys.executable, __file__, str(asked.build), "--only", name, "--variant",
                           str(variant), "--books", str(made.file)]
                command += ["--shots", asked.shots] if asked.shots else []
                failures += subprocess.run(command).returncode != 0
    return 1 if failures else 0


def play_one(asked):
    variant = VARIANTS[asked.variant]
    what = f"{asked.only}, {variant[0]}, {variant[1]}, {variant[2]} %"
    try:
        seconds = play(asked.only, variant, asked.build.resolve(), asked.books, asked.shots)
        print(f"ok      {what}: {seconds:.1f} s", flush=True)
        return 0
    except (driver.Failed, AssertionError) as problem:
        print(f"FAILED  {what}: {problem}", flush=True)
        return 1


if __name__ == "__main__":
    sys.exit(main())
