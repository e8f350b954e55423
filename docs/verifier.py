#!/usr/bin/env python3
"""Checks the audit trail and the ledger of a Tandem company file without Tandem.

    python3 verifier.py books.tandem [company.anchors]

It recomputes, from docs/data.md ("Proof") alone, the hash of every link of the audit chain, of every
row of the trail and of every image, and the newest image of every audited row; and, from docs/ledger.md
("The chain"), the hash of every entry with its lines and words. It holds the heads that the anchors name
against both chains: those in the books, and those kept outside if their file is given (signatures it leaves
to Tandem). Exit code 0 if all agree, 1 if not. It
opens the file read-only.
"""
import hashlib
import json
import sqlite3
import sys


def chain_hash(*fields):
    """SHA-256 over fields, each with its length before it: eight bytes, the lowest first."""
    state = hashlib.sha256()
    for field in fields:
        if isinstance(field, int):
            field = str(field)
        if isinstance(field, str):
            field = field.encode()
        state.update(len(field).to_bytes(8, "little") + field)
    return state.digest()


def image_of(row):
    """A row as JSON: columns in the order of the alphabet, bytes in hex with \\x before."""
    def value(v):
        if v is None:
            return "null"
        if isinstance(v, int):
            return str(v)
        if isinstance(v, bytes):
            return '"\\\\x' + v.hex() + '"'
        text = "".join("\\u%04x" % ord(c) if ord(c) < 32 else "\\" + c if c in '"\\' else c for c in v)
        return '"' + text + '"'
    return ("{" + ",".join(json.dumps(k) + ":" + value(row[k]) for k in sorted(row.keys())) + "}").encode()


def check_trail(books, problems):
    """Follows the audit chain and compares every audited row with its newest image."""
    previous, count = bytes(32), 0
    for link in books.execute("SELECT * FROM audit ORDER BY id"):
        count += 1
        rows = books.execute("SELECT * FROM audit_row WHERE audit_id = ? ORDER BY id", (link["id"],))
        parts = []
        for row in rows:
            parts += [row["id"], row["table_name"], row["row_id"], row["operation"], row["image_hash"]]
            image = books.execute("SELECT salt, image FROM audit_image WHERE id = ?", (row["id"],)).fetchone()
            if image and image["image"] is not None:
                if chain_hash(image["salt"], image["image"]) != row["image_hash"]:
                    problems.append(f"audit_image {row['id']}: not the image that was hashed")
        expected = chain_hash("tandem audit 1", previous, link["id"], link["at_ms"], link["user_id"],
                              link["covered_user_id"] or 0, link["action"], link["topics"],
                              link["next_key"], link["row_count"], chain_hash(*parts))
        if link["id"] != count or link["previous_hash"] != previous or link["hash"] != expected:
            problems.append(f"audit {link['id']}: the chain is broken here")
        previous = link["hash"]

    newest = ("SELECT table_name, row_id, operation, image_hash, salt FROM audit_row LEFT JOIN audit_image"
              " USING (id) WHERE audit_row.id IN (SELECT MAX(id) FROM audit_row GROUP BY table_name, row_id)")
    for word in books.execute(newest):
        table, key = word["table_name"], word["row_id"]
        row = books.execute(f'SELECT * FROM "{table}" WHERE id = ?', (key,)).fetchone()
        if (row is None) != (word["operation"] == "delete"):
            problems.append(f"{table} {key}: vanished, or back after it was deleted")
        elif row is not None and chain_hash(word["salt"], image_of(row)) != word["image_hash"]:
            problems.append(f"{table} {key}: not as it was saved")
    return f"{count} links, the last is {previous.hex()}"


ENTRY = ("id posted_on posted_at_ms user_id journal_id source source_id reference key reverses line_count"
         " text_hash previous_hash").split()
LINE = ("id entry_id line_number posted_on account_id currency amount_minor base_minor party_id"
        " dimension_value_id memo_hash").split()


def fields_of(row, columns):
    return ["" if row[column] is None else row[column] for column in columns]


def check_ledger(books, problems):
    """Follows the chain of entries, adds up their lines and compares their words."""
    previous, count, line_count = bytes(32), 0, 0
    for entry in books.execute("SELECT * FROM entry ORDER BY id"):
        count += 1
        lines = books.execute("SELECT * FROM entry_line WHERE id BETWEEN ? AND ? ORDER BY id",
                              (entry["id"] * 10000, entry["id"] * 10000 + 9999)).fetchall()
        line_count += len(lines)
        fields = fields_of(entry, ENTRY)
        for line in lines:
            fields += fields_of(line, LINE)
        if (entry["id"] != count or entry["previous_hash"] != previous or entry["line_count"] != len(lines)
                or entry["hash"] != chain_hash("tandem entry 1", *fields)):
            problems.append(f"entry {entry['id']}: the chain is broken here")
        if sum(line["base_minor"] for line in lines) != 0:
            problems.append(f"entry {entry['id']}: debits and credits differ")
        previous = entry["hash"]
    if books.execute("SELECT COUNT(*) FROM entry_line").fetchone()[0] != line_count:
        problems.append("entry_line: there are lines that belong to no entry")

    committed = ("SELECT id * 10000 AS id, text_hash AS hash FROM entry UNION ALL"
                 " SELECT id, memo_hash FROM entry_line")
    for word in books.execute(f"SELECT id, hash, salt, text, entry_text.id IS NULL AS is_missing"
                              f" FROM ({committed}) LEFT JOIN entry_text USING (id)"
                              f" WHERE hash IS NOT NULL"):
        if word["is_missing"] or (word["text"] is None) != (word["salt"] is None):
            problems.append(f"entry_text {word['id']}: vanished, or erased in part")
        elif word["text"] is not None and chain_hash("tandem text 1", word["salt"], word["text"]) != word["hash"]:
            problems.append(f"entry_text {word['id']}: not the words that were hashed")
    return f"{count} entries, the last is {previous.hex()}"


def check_anchors(books, outside, problems):
    """Looks for the heads that anchors name in both chains."""
    anchors = [(row["id"], (row["audit_id"], row["audit_hash"]), (row["ledger_id"], row["ledger_hash"]))
               for row in books.execute("SELECT * FROM anchor ORDER BY id")]
    kept = []
    for line in outside:
        word = json.loads(line)
        if "restored_to" in word:  # the books were put back on purpose
            kept = [one for one in kept if one[1][0] <= int(word["restored_to"]["id"])]
        else:
            heads = [(int(word[chain]["id"]), bytes.fromhex(word[chain]["hash"])) for chain in ("audit", "ledger")]
            kept.append((int(word["anchor"]), *heads))
    for anchor, *heads in anchors + kept:
        for table, (number, digest) in zip(("audit", "entry"), heads):
            row = books.execute(f"SELECT hash FROM {table} WHERE id = ?", (number,)).fetchone()
            if number and (row is None or row["hash"] != digest):
                problems.append(f"anchor {anchor}: it names {table} {number} ({digest.hex()[:12]}), which "
                                + ("is not there: cut off, or an old copy" if row is None else "has another hash"))
    return f"{len(anchors)} anchors in the books, {len(kept)} outside"


def main(path, outside=None):
    books = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    books.row_factory = sqlite3.Row
    problems = []
    lines = open(outside).read().splitlines() if outside else []
    ends = [check_trail(books, problems), check_ledger(books, problems), check_anchors(books, lines, problems)]
    print("\n".join(problems or ["All is as it was written.", *ends]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
