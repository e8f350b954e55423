"""A manager's morning: the figures, an invoice behind one of them and its order, leave to approve."""

PAGE = "dashboard.today"


def open_receivables(window):
    """From the figure to who owes, to that customer's invoice, to the order it came from."""
    window.reach("push button", "/^Receivables/")
    window.key("space")
    window.see("table cell", "/^SI-/")
    window.enter_list("Open items")
    window.choose_row("Open items", "/^SI-/")
    invoice, customer = window.current_row("Open items")[:2]
    window.go(customer)
    window.see("table cell", invoice)
    window.reach("table", "What happened")
    window.choose_row("What happened", invoice)
    window.key("Return")
    window.see("label", f"Invoice {invoice}")
    window.press("Order")
    window.see("label", "/^Order SO-/")


def approve_leave(window):
    window.go("Dashboard")
    window.reach("push button", "/leave request to decide/")
    window.key("space")
    window.see("table cell", "Requested")
    window.enter_list("Leave")
    window.choose_row("Leave", "Requested")
    window.press("Approve leave")
    window.see_gone("table cell", "Requested")


def morning(window, _folder, _ctl):
    open_receivables(window)
    approve_leave(window)


def books(ctl):
    """What must be in the books afterwards."""
    leave = ctl("leave", "list")
    assert any("Tobias Wendell" in row and "approved" in row for row in leave), leave
