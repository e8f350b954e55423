#pragma once

#include "office/finding.h"
#include "office/sign_in.h"

namespace tandem {

using AnchorId = Id<struct AnchorTag>;

/// Why an anchor was set.
enum class AnchorReason { Close, Backup, Exit };

/// "close", "backup" or "exit", and back.
QString anchorReasonName(AnchorReason reason);
AnchorReason anchorReasonNamed(const QString& name);

/// The newest link of a chain: its number, 0 if there is none, and its hash.
struct ChainHead {
    std::int64_t id = 0;
    QByteArray hash = QByteArray(32, '\0');
    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

/// The heads of both chains.
struct ChainHeads {
    ChainHead audit;
    ChainHead ledger;
};

/// How the ledger's chain is looked at; given from above, as the office does not know the ledger.
/// Without it the ledger's head is not looked at.
struct LedgerChain {
    Result<ChainHead> (*head)(Reader& books) = nullptr;
    /// The hash of the entry of that number; empty if there is none.
    Result<QByteArray> (*hashAt)(Reader& books, std::int64_t id) = nullptr;
};

/// The heads of both chains at one moment, signed by this user's key for this company.
struct Anchor {
    AnchorId id;
    Instant at;
    AnchorReason reason;
    ChainHead audit;
    ChainHead ledger;
    QByteArray publicKey; ///< Ed25519.
    QByteArray signature;

    /// The bytes that are signed: every field above, each with its length. docs/data.md, "Anchors".
    QByteArray message() const;
};

/// What is kept outside the books, in the user's data folder, for each company: the secret key
/// (`<company>.key`, 0600), the anchors (`<company>.anchors`, a line each) and the highest heads
/// this workstation saw (`<company>.seen`). A company is known by its first link's hash.
struct Witness {
    QString folder;
    LedgerChain ledger{};
};

/// Signs the heads, writes the anchor into the books and then beside them, for `user`.
/// Errors: anchorKeyDamaged, and those of the database and the disk.
Result<Anchor> setAnchor(const Door& door, const Witness& witness, AnchorReason reason,
                         UserId user);

/// Remembers the heads as the highest this workstation saw, unless it saw higher ones.
Result<> rememberHeads(Reader& books, const Witness& witness);

/// Says that these books were put back on purpose: what was kept outside about a later time is not
/// held against them any more.
Result<> acceptRestored(Reader& books, const Witness& witness);

/// Compares the books with what was kept outside: finds a tail that was cut off, an old copy that
/// was put back, and history that was written anew.
Result<> compareWithWitness(Reader& books, const Witness& witness, const Findings& found);

/// Checks the anchors in the books against their signatures and the audit chain.
Result<> proveAnchors(Reader& books, const Findings& found);

} // namespace tandem
