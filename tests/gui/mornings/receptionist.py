"""A receptionist's morning: a visitor, one who was not announced, an appointment, a call."""


def check_in(window):
    window.see("table", "Today's arrivals")
    window.see_focus("text", "Find a visitor")
    window.type("luc")
    window.see("list item", "/Lucia Fenn/")
    window.key("Return")
    window.see_focus("push button", "Arrived")
    window.key("space")
    window.see("label", "/Badge .* Tobias Wendell was told .* has not answered/")
    window.key("alt+c")
    window.see("label", "/Tobias Wendell said at .*: I am coming/")


def print_badge(window, folder):
    window.key("alt+b")
    window.see("text", "/File name/")
    window.key("ctrl+a")
    window.type(f"{folder}/badge.pdf")
    window.key("Return")
    window.until(lambda: (folder / "badge.pdf").is_file(), "badge.pdf")
    assert (folder / "badge.pdf").read_bytes().startswith(b"%PDF")


def walk_in(window):
    window.key("alt+w")
    window.see_focus("text", "Visitor")
    window.type("Quentin Amberley")
    window.key("Tab")
    window.type("Amberley Boxes")
    window.key("Tab")
    window.type("Wendell")
    window.key("Down", "Return", "Tab")
    window.see_focus("text", "Reason")
    window.type("Sample boxes")
    window.key("ctrl+Return")
    window.see("table cell", "Quentin Amberley")


def book_appointment(window):
    window.go("Calendar")
    window.key("ctrl+n")
    window.see_focus("text", "Title")
    window.type("Boxes for the autumn")
    window.key("ctrl+Return")
    window.see_gone("text", "Title")


def note_call(window):
    window.go("Customers")
    window.see_focus("text", "Filter")
    window.type("tidemill")
    window.see("table cell", "Tidemill Canteen")
    window.key("Down", "Return")
    window.see("push button", "Record interaction")
    window.key("alt+r")
    window.see_focus("text", "In a few words")
    window.type("Asked for the autumn list")
    window.key("ctrl+Return")
    window.see_gone("text", "In a few words")


def morning(window, folder, _ctl):
    check_in(window)
    print_badge(window, folder)
    walk_in(window)
    book_appointment(window)
    note_call(window)


def books(ctl):
    """What must be in the books afterwards."""
    visits = ctl("visit", "list")
    assert any("Lucia Fenn" in row and "here" in row for row in visits), visits
    assert any("Quentin Amberley" in row and "here" in row for row in visits), visits
    appointments = ctl("appointment", "list", "--from", "2025-06-16")
    assert any("Boxes for the autumn" in row for row in appointments), appointments
    calls = ctl("interaction", "list", "TIDEMILL")
    assert any("Asked for the autumn list" in row for row in calls), calls
