"""An accountant's morning: an entry, a bank statement, the trial balance, a reversal."""

PAGE = "ledger.accounts"


def statement(folder, ctl):
    """A bank's file: the latest open invoice is paid, and the bank takes something for itself."""
    rows = [row.split(",") for row in ctl("payment", "items", "--format", "csv")[1:]]
    number, amount = [(row[1], row[7]) for row in rows if row[1].startswith("SI-")][-1]
    (folder / "june.csv").write_text(
        "Booking date;Amount;Currency;Name;Text\n"
        f"2025-06-16;{amount};EUR;A. Customer;Invoice {number}\n"
        "2025-06-16;-12.50;EUR;The bank;Postage\n")


def post_entry(window):
    window.see("text", "Find an account")
    window.key("alt+d")
    window.see_focus("text", "Date")
    window.type("t")
    window.key("Tab")
    window.type("Stamps for the office")
    window.key("Tab")
    window.type("4930")
    window.key("Tab")
    window.type("1000")
    window.key("Tab")
    window.type("3*12.50")
    window.see_text("text", "Amount", "3*12.50")
    window.key("ctrl+Return")
    window.see_text("text", "Amount", "")


def import_statement(window, folder):
    window.go("Banking")
    window.key("alt+i")
    window.see("text", "/File name/")
    window.type(f"{folder}/june.csv")
    window.key("Return")
    window.see("table", "Lines found in the file")
    window.key("ctrl+Return")
    window.see_gone("table", "Lines found in the file")
    window.see("table cell", "/Postage/")


def match_lines(window):
    """The first by its suggestion, the bank's own by naming an account, and one taken back."""
    window.see_focus("table cell")
    lines = window.see("label", "/lines to explain/").name
    window.key("Return")
    window.see_gone("label", lines)
    window.key("u")
    window.see("label", lines)
    window.key("alt+c")
    window.see("push button", "/^Accept [0-9]+$/")
    window.key("Return")
    window.see("label", "2 lines to explain")
    window.key("Down", "a")
    window.see_focus("text", "/Account|Number or name/")
    window.type("4930")
    window.key("ctrl+Return")
    window.see("label", "1 line to explain")


def reverse_from_trial_balance(window):
    """From a balance to the entries behind it, and takes back the one with the typing mistake."""
    window.go("Reports")
    window.see_focus("list item")
    window.key("Down", "Down")
    window.see("label", "Trial balance")
    window.see("table cell", "Kasse")
    window.key("Return")
    window.choose_row("Report", "Kasse")
    window.key("Return")
    window.see("label", "/1000 Kasse/")
    window.see("table cell", "/Stamps for the office/")
    window.reach("table", "Register")
    window.choose_row("Register", "/Stamps for the office/")
    window.key("Return")
    window.see("push button", "Reverse")
    window.press("Reverse")
    window.see("push button", "Cancel")
    window.key("Return")
    window.see("label", "/reversed by entry/")


def morning(window, folder, ctl):
    post_entry(window)
    statement(folder, ctl)
    import_statement(window, folder)
    match_lines(window)
    reverse_from_trial_balance(window)


def books(ctl):
    """What must be in the books afterwards."""
    register = ctl("report", "register", "--account", "1000", "--from", "2025-01-01")
    assert any("Stamps for the office" in row for row in register), register
    assert any("Reversal of entry" in row for row in register), register
    assert not any("Postage" in row for row in ctl("bank", "list")), ctl("bank", "list")
    bank = ctl("report", "register", "--account", "1200", "--from", "2025-01-01")
    assert any("-12.50" in row for row in bank), bank
