"""A look at every page, each of its tabs, its first record and its dialogs with the eyes of assistive technology."""

import driver

PAGE = "reception.board"
PAGES = ("Reception", "Customers", "Pipeline", "Calendar", "Sales", "Ledger", "Banking", "Purchases",
         "Inventory", "People", "Dashboard", "Reports", "Approvals", "Audit trail", "Backups",
         "Settings")
DIALOG_KEYS = ("ctrl+n",)


class Findings:
    def __init__(self, window):
        self.window = window
        self.found = []
        self.looked = 0

    def look(self, where):
        self.looked += 1
        self.found += [f"{where}: {one}" for one in self.window.lint()]


def all_of(window, *roles):
    return [node for node in window.root.walk(driver.TABLES)
            if node.role in roles and node.has("showing")]


def press(node):
    node.accessible.get_action_iface().do_action(0)


def dialogs(window):
    return [top for top in window.root.children() if top.role in ("dialog", "alert")
            and top.has("showing")]


def close_dialogs(window):
    while dialogs(window):
        before = len(dialogs(window))
        window.key("Escape")
        window.until(lambda: len(dialogs(window)) < before, "end of a dialog")
    window.see_active("/Tandem$/")


def look_at_dialogs(window, page, findings):
    for key in DIALOG_KEYS:
        window.key(key)
        try:
            window.until(lambda: dialogs(window), "dialog", 1.5)
        except driver.Failed:
            continue
        findings.look(f"{page}, {key}")
        close_dialogs(window)
    for button in all_of(window, "push button"):
        name = button.name
        if not name.endswith("…") or not button.has("enabled") or name.startswith("Search"):
            continue
        press(button)
        try:
            window.until(lambda: dialogs(window), "dialog", 1.5)
        except driver.Failed:
            continue
        findings.look(f"{page}, {name}")
        close_dialogs(window)


def look_at_record(window, page, findings):
    for table in all_of(window, "table")[:1]:
        table.accessible.get_component_iface().grab_focus()
        window.key("Home", "Return")
        findings.look(f"{page}, first record")
        if dialogs(window):
            close_dialogs(window)


def morning(window, _folder, _ctl):
    findings = Findings(window)
    ways = {button.name.split(",")[0]: button
            for button in all_of(window, "push button", "radio button", "toggle button", "check box")}
    for page in PAGES:
        print(f"        {page}", flush=True)
        press(ways[page])
        window.see_active("/Tandem$/")
        findings.look(page)
        look_at_dialogs(window, page, findings)
        for tab in all_of(window, "page tab")[1:]:
            press(tab)
            findings.look(f"{page}, {tab.name}")
            look_at_dialogs(window, page, findings)
        look_at_record(window, page, findings)
        press(ways["Reception" if page != "Reception" else "Customers"])
    if findings.found:
        raise driver.Failed("\n  ".join([f"{len(findings.found)} findings:", *findings.found]))
    print(f"        {findings.looked} places, nothing found", flush=True)
    assert findings.looked > 35, f"only {findings.looked} places were looked at"


def books(_ctl):
    """Nothing was changed, and verify says so."""
