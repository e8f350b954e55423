#include "office/office.h"

#include "data/row_image.h"
#include "office/audit_link.h"

#include <QSet>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int saltBytes = 16;
constexpr std::size_t imagesAtOnce = 500; // read by one question

/// The newest link of the audit chain.
struct ChainEnd {
    std::int64_t id = 0;
    QByteArray hash = QByteArray(32, '\0');
};

ChainEnd readChainEnd(const Row& row)
{
    return {row.integer("id"), row.bytes("hash")};
}

} // namespace

Result<> UnitOfWork::save(const QString& name, std::initializer_list<Param> params)
{
    TANDEM_TRY(const int saved, execute(name, params));
    if (saved != 1)
        return fail(errors::changedMeanwhile);
    return {};
}

Result<> UnitOfWork::writeCollected()
{
    for (const auto& [type, collected] : m_collected)
        TANDEM_CHECK(collected->write());
    return {};
}

Result<std::int64_t> UnitOfWork::nextKey()
{
    if (m_nextKey == 0) {
        TANDEM_TRY(const auto key,
                   first<std::int64_t>(u"office.pen:next_key"_s, {},
                                       [](const Row& row) { return row.integer("next_key"); }));
        require(key.has_value(), "there is exactly one pen");
        m_nextKey = *key;
    }
    return m_nextKey++;
}

Office::Office(Database& database, const Clock& clock, Random& random, Session session)
    : m_database(database)
    , m_clock(clock)
    , m_random(random)
    , m_session(std::move(session))
{
}

bool Office::has(Permission permission) const
{
    return m_session.permissions.contains(permission) || coveredFor(permission).isSet();
}

UserId Office::coveredFor(Permission permission) const
{
    const Instant now = m_clock.now();
    const bool isInForce = m_session.coveredFrom <= now && now < m_session.coveredUntil;
    if (!isInForce || m_session.permissions.contains(permission)
        || !m_session.coveredPermissions.contains(permission))
        return {};
    return m_session.coveredUser;
}

Result<> Office::writeAudit(const Action& action, UnitOfWork& unit)
{
    TANDEM_TRY(const auto touched, m_database.driver().touchedRows());
    for (const TouchedRow& row : touched)
        unit.m_topics.insert(row.table);
    if (unit.m_topics.empty())
        return {}; // nothing was changed, so there is nothing to tell

    TANDEM_TRY(const auto last, unit.first<ChainEnd>(u"office.audit:last"_s, {}, &readChainEnd));
    const ChainEnd end = last.value_or(ChainEnd{});
    const std::int64_t id = end.id + 1;
    ChainHash rows;
    TANDEM_CHECK(writeAuditRows(unit, id, touched, rows));
    if (unit.m_nextKey == 0) // none was taken, but the trail states the count all the same
        TANDEM_CHECK(unit.nextKey());
    TANDEM_CHECK(unit.send(u"office.pen:set_next_key"_s, {{"next_key", unit.m_nextKey}}));

    const QStringList topicNames(unit.m_topics.begin(), unit.m_topics.end());
    const AuditLink link{.id = id,
                         .at = m_clock.now(),
                         .user = m_session.user,
                         .coveredUser = coveredFor(action.permission),
                         .action = QString::fromLatin1(action.name),
                         .topics = topicNames.join(u' '),
                         .nextKey = unit.m_nextKey,
                         .rowCount = static_cast<std::int64_t>(touched.size()),
                         .previousHash = end.hash};
    return unit.send(u"office.audit:insert"_s, {{"id", link.id},
                                                {"at_ms", link.at},
                                                {"user_id", link.user},
                                                Param::orNull("covered_user_id", link.coveredUser),
                                                {"action", link.action},
                                                {"topics", link.topics},
                                                {"next_key", link.nextKey},
                                                {"row_count", link.rowCount},
                                                {"previous_hash", link.previousHash},
                                                {"hash", link.hash(rows.result())},
                                                {"check_codes", link.codes().bytes()}});
}

Result<> Office::writeAuditRows(UnitOfWork& unit, std::int64_t auditId,
                                std::span<const TouchedRow> touched, ChainHash& chain)
{
    while (!touched.empty()) {
        const QString& table = touched.front().table;
        std::vector<std::int64_t> ids;
        for (const TouchedRow& row : touched.first(std::min(touched.size(), imagesAtOnce))) {
            if (row.table != table)
                break;
            ids.push_back(row.id);
        }
        TANDEM_TRY(const auto images, rowImages(m_database, table, ids));
        for (const TouchedRow& row : touched.first(ids.size())) {
            const auto image = images.find(row.id);
            TANDEM_CHECK(writeAuditRow(
                unit, auditId, row, image == images.end() ? QByteArray() : image->second, chain));
        }
        touched = touched.subspan(ids.size());
    }
    return {};
}

Result<> Office::writeAuditRow(UnitOfWork& unit, std::int64_t auditId, const TouchedRow& row,
                               const QByteArray& image, ChainHash& chain)
{
    const bool isDeleted = image.isEmpty();
    const QByteArray salt = isDeleted ? QByteArray() : m_random.bytes(saltBytes);
    TANDEM_TRY(const std::int64_t id, unit.nextKey());
    const AuditRow link{.id = id,
                        .auditId = auditId,
                        .table = row.table,
                        .rowId = row.id,
                        .operation = isDeleted ? u"delete"_s : u"save"_s,
                        .imageHash = isDeleted ? QByteArray(32, '\0') : imageHash(salt, image)};
    link.addTo(chain);
    TANDEM_CHECK(
        unit.send(u"office.audit:insert_row"_s, {{"id", id},
                                                 {"audit_id", auditId},
                                                 {"table_name", link.table},
                                                 {"row_id", link.rowId},
                                                 {"operation", link.operation},
                                                 {"image_hash", link.imageHash},
                                                 {"check_codes", link.codes(salt).bytes()}}));
    if (isDeleted)
        return {};
    const QString text = QString::fromUtf8(image);
    return unit.send(u"office.audit:insert_image"_s, {{"id", id}, {"salt", salt}, {"image", text}});
}

Result<std::optional<Receipt>> Office::answered(UnitOfWork& unit, const Action& action,
                                                const Request& request)
{
    if (request.key.isEmpty())
        return std::optional<Receipt>();
    struct Answer {
        QByteArray bodyHash;
        QString action;
        Receipt receipt;
    };
    TANDEM_TRY(
        const auto before,
        unit.first<Answer>(u"office.requests:by_key"_s, {{"key", request.key}}, [](const Row& row) {
            return Answer{row.bytes("body_hash"),
                          row.text("action"),
                          {row.integer("subject_id"), row.text("number")}};
        }));
    if (!before)
        return std::optional<Receipt>();
    if (before->bodyHash != request.bodyHash || before->action != QLatin1StringView(action.name))
        return fail(errors::keyUsedForOther, {request.key});
    return std::optional(before->receipt);
}

Result<> Office::remember(UnitOfWork& unit, const Action& action, const Request& request,
                          const Receipt& receipt)
{
    if (request.key.isEmpty())
        return {};
    TANDEM_TRY(const std::int64_t id, unit.nextKey());
    const QString actionName = QString::fromLatin1(action.name);
    TANDEM_CHECK(unit.execute(u"office.requests:insert"_s, {{"id", id},
                                                            {"key", request.key},
                                                            {"body_hash", request.bodyHash},
                                                            {"action", actionName},
                                                            {"subject_id", receipt.id},
                                                            {"number", receipt.number}}));
    return {};
}

} // namespace tandem
