#include "office/anchor.h"

#include "data/chain_hash.h"
#include "data/check_codes.h"
#include "office/actions.h"
#include "office/witness_files.h"

#include <sodium.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array anchorColumns{"id",          "at_ms",      "reason",
                                   "audit_id",    "audit_hash", "ledger_id",
                                   "ledger_hash", "public_key", "signature"};

} // namespace

QString anchorReasonName(AnchorReason reason)
{
    switch (reason) {
    case AnchorReason::Close:
        return u"close"_s;
    case AnchorReason::Backup:
        return u"backup"_s;
    case AnchorReason::Exit:
        return u"exit"_s;
    }
    return {};
}

AnchorReason anchorReasonNamed(const QString& name)
{
    if (name == u"close"_s)
        return AnchorReason::Close;
    return name == u"backup"_s ? AnchorReason::Backup : AnchorReason::Exit;
}

namespace {

Anchor anchorOf(const Row& row)
{
    return {.id = row.id<AnchorId>("id"),
            .at = row.instant("at_ms"),
            .reason = anchorReasonNamed(row.text("reason")),
            .audit = {row.integer("audit_id"), row.bytes("audit_hash")},
            .ledger = {row.integer("ledger_id"), row.bytes("ledger_hash")},
            .publicKey = row.bytes("public_key"),
            .signature = row.bytes("signature")};
}

CheckCodes codesOf(const Anchor& anchor)
{
    return CheckCodes()
        .add(anchor.id.value())
        .add(anchor.at.ms)
        .add(anchorReasonName(anchor.reason))
        .add(anchor.audit.id)
        .add(anchor.audit.hash)
        .add(anchor.ledger.id)
        .add(anchor.ledger.hash)
        .add(anchor.publicKey)
        .add(anchor.signature);
}

bool isSigned(const Anchor& anchor)
{
    const QByteArray message = anchor.message();
    const auto bytes = [](const QByteArray& from) {
        return reinterpret_cast<const unsigned char*>(from.constData());
    };
    return anchor.signature.size() == crypto_sign_BYTES
           && anchor.publicKey.size() == crypto_sign_PUBLICKEYBYTES
           && crypto_sign_verify_detached(bytes(anchor.signature), bytes(message),
                                          static_cast<unsigned long long>(message.size()),
                                          bytes(anchor.publicKey))
                  == 0;
}

Result<QByteArray> auditHashAt(Reader& books, std::int64_t id)
{
    TANDEM_TRY(const auto hash,
               books.first<QByteArray>(u"office.anchor:audit_hash"_s, {{"id", id}},
                                       [](const Row& row) { return row.bytes("hash"); }));
    return hash.value_or(QByteArray());
}

Result<ChainHead> auditHead(Reader& books)
{
    TANDEM_TRY(const auto head,
               books.first<ChainHead>(u"office.audit:last"_s, {}, [](const Row& row) {
                   return ChainHead{row.integer("id"), row.bytes("hash")};
               }));
    return head.value_or(ChainHead{});
}

/// Companies are told apart by the hash of their first link, which never changes.
Result<QString> companyKeyOf(Reader& books)
{
    TANDEM_TRY(const QByteArray hash, auditHashAt(books, 1));
    return QString::fromLatin1(hash.left(16).toHex());
}

Result<> insertAnchor(UnitOfWork& work, const Anchor& anchor)
{
    work.touch({"anchor"});
    TANDEM_CHECK(
        work.execute(u"office.anchor:insert"_s, {{"id", anchor.id},
                                                 {"at_ms", anchor.at},
                                                 {"reason", anchorReasonName(anchor.reason)},
                                                 {"audit_id", anchor.audit.id},
                                                 {"audit_hash", anchor.audit.hash},
                                                 {"ledger_id", anchor.ledger.id},
                                                 {"ledger_hash", anchor.ledger.hash},
                                                 {"public_key", anchor.publicKey},
                                                 {"signature", anchor.signature},
                                                 {"check_codes", codesOf(anchor).bytes()}}));
    return {};
}

Result<ChainHeads> headsNow(Reader& books, const LedgerChain& ledger)
{
    ChainHeads heads;
    TANDEM_TRY(heads.audit, auditHead(books));
    if (ledger.head) {
        TANDEM_TRY(heads.ledger, ledger.head(books));
    }
    return heads;
}

QString nameOf(const ChainHead& head)
{
    constexpr int digitsShown = 12;
    return u"%1 (%2)"_s.arg(head.id).arg(QString::fromLatin1(head.hash.toHex().left(digitsShown)));
}

/// Finds an entry of the ledger that has another hash than one kept says.
Result<> compareEntry(Reader& books, const LedgerChain& ledger, const ChainHead& kept,
                      const QString& what, const Findings& found)
{
    if (!ledger.hashAt || kept.id == 0)
        return {};
    TANDEM_TRY(const QByteArray hash, ledger.hashAt(books, kept.id));
    if (hash != kept.hash)
        found({u"entry"_s, kept.id, u"hash"_s,
               u"%1 names another hash of this entry: the ledger was written anew."_s.arg(what)});
    return {};
}

/// Heads that were kept outside, held against the books.
Result<> compareHeads(Reader& books, const LedgerChain& ledger, const ChainHeads& kept,
                      const QString& what, const ChainHeads& now, const Findings& found)
{
    const bool isTrailCut = kept.audit.id > now.audit.id;
    const bool isLedgerCut = ledger.head && kept.ledger.id > now.ledger.id;
    if (isTrailCut || isLedgerCut) {
        found(
            {isTrailCut ? u"audit"_s : u"entry"_s, isTrailCut ? kept.audit.id : kept.ledger.id,
             u"id"_s,
             u"%1 names link %2 of the trail and entry %3 of the ledger, but these books end at "
             "link %4 and entry %5: the newest changes were cut off, or an old copy was put back."_s
                 .arg(what, nameOf(kept.audit), nameOf(kept.ledger), nameOf(now.audit),
                      nameOf(now.ledger))});
        return {};
    }
    TANDEM_TRY(const QByteArray hash, auditHashAt(books, kept.audit.id));
    if (kept.audit.id > 0 && hash != kept.audit.hash)
        found({u"audit"_s, kept.audit.id, u"hash"_s,
               u"%1 names another hash of this link: the trail was written anew."_s.arg(what)});
    return compareEntry(books, ledger, kept.ledger, what, found);
}

/// The anchors in the books, held against the ledger.
Result<> compareAnchorsWithLedger(Reader& books, const LedgerChain& ledger, const Findings& found)
{
    TANDEM_TRY(const auto all, books.rows<Anchor>(u"office.anchor:all"_s, {}, &anchorOf));
    for (const Anchor& anchor : all)
        TANDEM_CHECK(compareEntry(books, ledger, anchor.ledger, u"A signed anchor"_s, found));
    return {};
}

} // namespace

QByteArray Anchor::message() const
{
    return ChainHash()
        .add(std::string_view("tandem anchor 1"))
        .add(id.value())
        .add(at.ms)
        .add(anchorReasonName(reason))
        .add(audit.id)
        .add(audit.hash)
        .add(ledger.id)
        .add(ledger.hash)
        .add(publicKey)
        .result();
}

Result<Anchor> setAnchor(const Door& door, const Witness& witness, AnchorReason reason, UserId user)
{
    Office office(door.database, door.clock, door.random,
                  {.user = user, .userName = u"tandem"_s, .permissions = {Permission::BackupMake}});
    QString company;
    TANDEM_TRY(
        Anchor anchor, office.change(actions::setAnchor, [&](UnitOfWork& work) -> Result<Anchor> {
            TANDEM_TRY(company, companyKeyOf(work));
            TANDEM_TRY(const SigningKey key, openKey(witness.folder, company, work.random()));
            TANDEM_TRY(const auto id, work.newId<AnchorId>());
            Anchor made{.id = id,
                        .at = work.now(),
                        .reason = reason,
                        .audit = {},
                        .ledger = {},
                        .publicKey = key.publicKey,
                        .signature = {}};
            TANDEM_TRY(const ChainHeads heads, headsNow(work, witness.ledger));
            made.audit = heads.audit;
            made.ledger = heads.ledger;
            made.signature = key.sign(made.message());
            TANDEM_CHECK(insertAnchor(work, made));
            return made;
        }));
    TANDEM_CHECK(appendAnchor(witness.folder, company, anchor));
    static constexpr View look{"office.set_anchor", Permission::BackupMake, ""};
    TANDEM_CHECK(office.read(look, [&](Reader& books) { return rememberHeads(books, witness); }));
    return anchor;
}

Result<> rememberHeads(Reader& books, const Witness& witness)
{
    TANDEM_TRY(const QString company, companyKeyOf(books));
    TANDEM_TRY(const ChainHeads heads, headsNow(books, witness.ledger));
    TANDEM_TRY(const auto seen, headsSeen(witness.folder, company));
    if (seen && seen->audit.id >= heads.audit.id)
        return {};
    return writeHeadsSeen(witness.folder, company, heads);
}

Result<> acceptRestored(Reader& books, const Witness& witness)
{
    TANDEM_TRY(const QString company, companyKeyOf(books));
    TANDEM_TRY(const ChainHeads heads, headsNow(books, witness.ledger));
    TANDEM_CHECK(appendRestored(witness.folder, company, heads.audit));
    return writeHeadsSeen(witness.folder, company, heads);
}

Result<> compareWithWitness(Reader& books, const Witness& witness, const Findings& found)
{
    TANDEM_TRY(const QString company, companyKeyOf(books));
    TANDEM_TRY(const ChainHeads now, headsNow(books, witness.ledger));
    TANDEM_TRY(const auto seen, headsSeen(witness.folder, company));
    if (seen)
        TANDEM_CHECK(
            compareHeads(books, witness.ledger, *seen, u"This workstation's memory"_s, now, found));
    TANDEM_TRY(const std::vector<Anchor> anchors, anchorsKept(witness.folder, company));
    for (const Anchor& anchor : anchors) {
        if (!isSigned(anchor)) {
            found({u"anchor"_s, anchor.id.value(), u"signature"_s,
                   u"The anchor kept outside the books has another signature."_s});
            continue;
        }
        TANDEM_CHECK(compareHeads(books, witness.ledger, {anchor.audit, anchor.ledger},
                                  u"A signed anchor"_s, now, found));
    }
    return compareAnchorsWithLedger(books, witness.ledger, found);
}

Result<> proveAnchors(Reader& books, const Findings& found)
{
    struct Stored {
        Anchor anchor;
        QByteArray codes;
    };
    TANDEM_TRY(const auto all, books.rows<Stored>(u"office.anchor:all"_s, {}, [](const Row& row) {
        return Stored{anchorOf(row), row.bytes("check_codes")};
    }));
    for (const auto& [anchor, codes] : all) {
        const std::vector<std::size_t> altered = codesOf(anchor).differencesTo(codes);
        const bool isRight = isSigned(anchor);
        if (isRight && !altered.empty())
            found({u"anchor"_s, anchor.id.value(), u"check_codes"_s,
                   u"The check codes were altered."_s});
        for (const std::size_t column : altered)
            if (!isRight)
                found({u"anchor"_s, anchor.id.value(), QString::fromLatin1(anchorColumns[column]),
                       u"This column of the anchor was altered."_s});
        if (!isRight && altered.empty())
            found({u"anchor"_s, anchor.id.value(), {}, u"The signature does not fit."_s});
        TANDEM_TRY(const QByteArray hash, auditHashAt(books, anchor.audit.id));
        if (isRight && anchor.audit.id > 0 && hash != anchor.audit.hash)
            found({u"audit"_s, anchor.audit.id, u"hash"_s,
                   u"A signed anchor names another hash of this link."_s});
    }
    return {};
}

} // namespace tandem
