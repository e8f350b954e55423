"""Works in a program's window as somebody at the keyboard with a screen reader would.

Keys are real ones, sent to a display of our own; what is there is read over AT-SPI, the way assistive
technology reads it. Nothing is linked into the program. Waiting is polling, never a blind sleep.

Needs xvfb, at-spi2-core, gir1.2-atspi-2.0, python3-gi, dbus, xdotool and openbox.
"""

import os
import re
import signal
import subprocess
import tempfile
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)

TABLES = ("table", "tree table", "tree")
CHILDREN_MAX = 400
PAUSE_SECONDS = 0.05


class Failed(Exception):
    """Something that was expected is not there."""


def atspi():
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    return Atspi


def matches(wanted, text):
    """Whether `text` is `wanted`, or fits it where it is written between slashes."""
    if wanted is None:
        return True
    if len(wanted) > 1 and wanted[0] == wanted[-1] == "/":
        return re.search(wanted[1:-1], text or "") is not None
    return wanted == (text or "")


class Session:
    """A display, a message bus, a window manager and the registry of AT-SPI, all private."""

    def __init__(self, size):
        self.size = size
        self.children = []

    def __enter__(self):
        display_read, display_write = os.pipe()
        self._start(["Xvfb", "-displayfd", str(display_write), "-screen", "0", self.size + "x24",
                     "-dpi", "96", "-noreset", "-nolisten", "tcp"], display_write)
        os.close(display_write)
        with os.fdopen(display_read) as answer:
            os.environ["DISPLAY"] = ":" + answer.readline().strip()
        self.folder = tempfile.TemporaryDirectory(prefix="morning.")
        os.environ["XDG_RUNTIME_DIR"] = self.folder.name
        os.environ["HOME"] = self.folder.name
        for name in ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME"):
            os.environ.pop(name, None)
        bus_read, bus_write = os.pipe()
        self._start(["dbus-daemon", "--session", "--nofork", "--nosyslog",
                     f"--print-address={bus_write}"], bus_write)
        os.close(bus_write)
        with os.fdopen(bus_read) as answer:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = answer.readline().strip()
        os.environ.update({"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                           "GTK_MODULES": "", "NO_AT_BRIDGE": "0", "LC_ALL": "C.UTF-8"})
        self._start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        self._start(["openbox", "--sm-disable"])
        return self

    def _start(self, command, *kept):
        self.children.append(subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True, pass_fds=kept))

    def __exit__(self, *_):
        for child in reversed(self.children):
            try:
                os.killpg(child.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
        for child in self.children:
            try:
                child.wait(3)
            except subprocess.TimeoutExpired:
                child.kill()
        self.folder.cleanup()


class Node:
    """One accessible thing."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def role(self):
        return self.accessible.get_role_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def labels(self):
        """The names of labels whose buddy it is: a combo box is named by its text."""
        kind = atspi().RelationType.LABELLED_BY
        return [relation.get_target(i).get_name()
                for relation in self.accessible.get_relation_set() or []
                if relation.get_relation_type() == kind
                for i in range(relation.get_n_targets())]

    @property
    def text(self):
        iface = self.accessible.get_text_iface()
        if iface is None:
            return self.name
        text = atspi().Text
        return text.get_text(iface, 0, text.get_character_count(iface))

    @property
    def extents(self):
        where = self.accessible.get_extents(atspi().CoordType.SCREEN)
        return where.x, where.y, where.width, where.height

    def has(self, state):
        return self.accessible.get_state_set().contains(
            getattr(atspi().StateType, state.upper()))

    def children(self):
        for i in range(min(self.accessible.get_child_count(), CHILDREN_MAX)):
            child = self.accessible.get_child_at_index(i)
            if child is not None:
                yield Node(child)

    def walk(self, past=()):
        """It and all that shows below it, but not below things of the roles `past`."""
        yield self
        if self.role not in ("application", "menu", "menu bar") and not self.has("showing"):
            return
        if self.role in past:
            return
        for child in self.children():
            yield from child.walk(past)

    def is_called(self, role, name):
        return matches(role, self.role) and (
            matches(name, self.name) or any(matches(name, one) for one in self.labels))

    def __str__(self):
        return f"{self.role} '{self.name}'"


class Window:
    """A program that was started, and its window."""

    def __init__(self, command, start_seconds=30):
        self.command = command
        self.start_seconds = start_seconds

    def __enter__(self):
        self.process = subprocess.Popen(self.command, start_new_session=True)
        self.root = self.until(self._application, "its window", self.start_seconds)
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()

    def _application(self):
        desktop = atspi().get_desktop(0)
        for i in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(i)
            if one and one.get_process_id() == self.process.pid and one.get_child_count() > 0:
                return Node(one)
        return None

    def until(self, probe, what, seconds=10):
        """What `probe` gives as soon as it is anything; fails with `what` after `seconds`."""
        end = time.monotonic() + seconds
        while True:
            if self.process.poll() is not None:
                raise Failed(f"the program ended with {self.process.returncode}")
            try:
                found = probe()
            except Exception as problem:  # it vanished while we looked
                if problem.__class__.__module__.startswith("gi"):
                    found = None
                else:
                    raise
            if found:
                return found
            if time.monotonic() > end:
                raise Failed(f"after {seconds} s there is no {what}")
            time.sleep(PAUSE_SECONDS)

    def showing(self, role, name):
        for node in self.root.walk():
            if node.has("showing") and node.is_called(role, name):
                return node
        return None

    def see(self, role, name=None, seconds=10):
        """Waits until a thing of that role and name shows."""
        return self.until(lambda: self.showing(role, name), f"{role} '{name}'", seconds)

    def see_gone(self, role, name=None, seconds=10):
        self.until(lambda: not self.showing(role, name), f"end of {role} '{name}'", seconds)

    def see_active(self, name, seconds=10):
        """Waits until keys go to the window of that title."""
        def probe():
            return any(top.has("active") and matches(name, top.name)
                       for top in self.root.children())
        self.until(probe, f"active window '{name}'", seconds)

    def focused(self):
        """What says that the keyboard is with it: a window behind says so, too."""
        return [node for node in self.root.walk()
                if node.has("focused") and node.has("showing")]

    def see_focus(self, role, name=None, seconds=10):
        """Waits until the keyboard is with a thing of that role and name."""
        try:
            self.until(lambda: any(node.is_called(role, name) for node in self.focused()),
                       "focus", seconds)
        except Failed:
            there = ", ".join(map(str, self.focused()))
            raise Failed(f"the keyboard is with {there}, not with {role} '{name}'") from None

    def see_text(self, role, name, wanted, seconds=10):
        def probe():
            node = self.showing(role, name)
            return node if node and matches(wanted, node.text) else None
        return self.until(probe, f"{role} '{name}' that says {wanted}", seconds)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "12", "--", text], check=True)

    def go(self, page):
        """Goes to a page by the palette, as one would who knows only its name."""
        self.see_active("/Tandem$/")
        self.key("ctrl+k")
        self.see_focus("text", "/Search or jump to/")
        self.type(page)
        self.see("list item", f"/^{page}/")
        self.key("Return")
        self.see_gone("text", "/^Search or jump to$/")

    def reach(self, role, name, tabs_max=60):
        """Presses Tab until the keyboard is there."""
        for _ in range(tabs_max):
            inside = [node for top in self.root.walk() if top.is_called(role, name)
                      for node in top.walk() if node.has("focused")]
            if inside:
                return
            before = [str(node) for node in self.focused()]
            self.key("Tab")
            self.until(lambda: [str(node) for node in self.focused()] != before or True, "focus")
            time.sleep(PAUSE_SECONDS)
        raise Failed(f"Tab never leads to {role} '{name}'")

    def press(self, name):
        """Goes to a button by Tab and presses it."""
        self.reach("push button", name)
        self.key("space")

    def enter_list(self, name):
        """From the filter line of a list into its first row."""
        self.see("table", name)
        self.key("ctrl+f")
        self.see_focus("text", "Filter")
        self.key("Down")
        self.until(lambda: self.current_row(name), f"row in {name}")

    def choose_row(self, table, wanted, rows_max=200):
        """Goes down in a table, once it has the keyboard, to the row with that cell."""
        self.until(lambda: self.see("table", table).has("focused"), f"keyboard in {table}")
        for _ in range(rows_max):
            row = self.current_row(table)
            if any(matches(wanted, name) for name in row):
                return
            self.key("Down")
            self.until(lambda: self.current_row(table) != row, f"row {wanted} in {table}")
        raise Failed(f"no row with {wanted} in {table}")

    def current_row(self, table):
        """The texts of the row that the keyboard is at."""
        cells = [node for node in self.see("table", table).walk() if node.role == "table cell"]
        heights = [cell.extents[1] for cell in cells if cell.has("focused")]
        return [cell.name for cell in cells if cell.extents[1] in heights]

    def lint(self):
        """What somebody who cannot see, or point exactly, would stumble over."""
        for node in self.root.walk(TABLES):
            if not node.has("showing"):
                continue
            _, _, width, height = node.extents
            if node.has("focusable") and not node.name.strip() and not node.labels \
                    and node.role not in ("frame", "filler", "panel", "scroll pane", "viewport"):
                yield f"focusable {node.role} without a name at {node.extents}"
            if node.role in ("push button", "check box", "radio button", "toggle button",
                             "menu item") \
                    and 0 < min(width, height) < 24:
                yield f"small target {width}x{height}: {node}"
            if node.role in ("icon", "image", "chart") and not (node.name or node.description):
                yield f"{node.role} without words at {node.extents}"
