#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/ledger_writer.h"
#include "office/errors.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

/// Whether what stands says the same; words that were erased are not compared.
bool saysTheSame(const Line& standing, const Line& line, AccountId account)
{
    return standing.account == AccountReference(account) && standing.amount == line.amount
           && standing.base == line.base && standing.party == line.party
           && standing.dimension == line.dimension
           && (standing.memo.isEmpty() || standing.memo == line.memo);
}

bool saysTheSame(const Entry::Head& standing, const Entry::Head& head)
{
    return standing.postedOn == head.postedOn && standing.source == head.source
           && standing.sourceId == head.sourceId && standing.reference == head.reference
           && standing.reverses == head.reverses
           && (standing.text.isEmpty() || standing.text == head.text);
}

} // namespace

Result<> LedgerWriter::lookUpKeys(const QStringList& keys)
{
    QSet<QString> unused(keys.begin(), keys.end());
    unused.remove(QString());
    if (unused.size() < 2)
        return {}; // one is asked for when it is posted
    const QByteArray asked =
        QJsonDocument(QJsonArray::fromStringList(unused.values())).toJson(QJsonDocument::Compact);
    TANDEM_TRY(const auto used,
               m_work.rows<QString>(u"ledger.entries:used_keys"_s,
                                    {{"keys", QString::fromUtf8(asked)}},
                                    [](const Row& row) { return row.text("key"); }));
    for (const QString& key : used)
        unused.remove(key);
    m_unusedKeys.unite(unused);
    return {};
}

Result<std::optional<PostedEntry>> LedgerWriter::answered(const Entry& entry)
{
    const QString& key = entry.head().key;
    if (key.isEmpty())
        return std::optional<PostedEntry>();
    if (m_unusedKeys.remove(key)) // and from now on it is used
        return std::optional<PostedEntry>();
    TANDEM_TRY(const EntryId id, entryByKey(m_work, key));
    if (!id.isSet())
        return std::optional<PostedEntry>();
    TANDEM_TRY(const StoredEntry standing, entryById(m_work, id));
    bool isSame =
        saysTheSame(standing.head, entry.head()) && standing.lines.size() == entry.lines().size();
    for (std::size_t i = 0; isSame && i < standing.lines.size(); ++i)
        isSame = saysTheSame(standing.lines[i], entry.lines()[i], m_targets[i].account->id);
    if (!isSame)
        return fail(tandem::errors::keyUsedForOther, {key}).at(u"key"_s);
    return std::optional(PostedEntry{standing.id, standing.hash});
}

} // namespace tandem::ledger
