#include "office/verify_rows.h"

#include "data/row_image.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 1'000;

/// The newest word of the trail about a row.
struct Newest {
    std::int64_t auditRow;
    bool isDeleted;
    QByteArray hash;
    QByteArray salt;
};

class TableProof {
public:
    TableProof(Database& database, const QString& table, const Findings& found,
               const RowsProven& proven)
        : m_database(database)
        , m_table(table)
        , m_found(found)
        , m_proven(proven)
    {
    }

    Result<std::int64_t> run()
    {
        std::vector<std::pair<std::int64_t, QByteArray>> images;
        do {
            TANDEM_TRY(images, nextImages());
            const bool isLast = images.size() < rowsAtOnce;
            const std::int64_t until =
                isLast ? std::numeric_limits<std::int64_t>::max() : images.back().first;
            TANDEM_CHECK(readNewest(until));
            for (const auto& [id, image] : images)
                TANDEM_CHECK(compare(id, image));
            for (const auto& [id, newest] : m_newest) // those that no row took
                if (!newest.isDeleted)
                    m_found({m_table, id, u"id"_s, u"This row has vanished."_s});
            m_rowCount += static_cast<std::int64_t>(images.size());
            m_after = until;
            TANDEM_CHECK(m_proven(static_cast<std::int64_t>(images.size())));
        } while (images.size() == rowsAtOnce);
        return m_rowCount;
    }

private:
    Result<std::vector<std::pair<std::int64_t, QByteArray>>> nextImages()
    {
        std::vector<std::pair<std::int64_t, QByteArray>> images;
        const QString select =
            u"SELECT * FROM %1 WHERE id > :after ORDER BY id LIMIT %2"_s.arg(m_table).arg(
                rowsAtOnce);
        TANDEM_CHECK(m_database.eachOf(select, {{"after", m_after}}, [&](const Row& row) {
            images.emplace_back(row.integer("id"), imageOf(row));
        }));
        return images;
    }

    Result<> readNewest(std::int64_t until)
    {
        m_newest.clear();
        return m_database.each(
            u"office.verify:newest"_s,
            {{"table_name", m_table}, {"after_id", m_after}, {"until_id", until}},
            [&](const Row& row) {
                m_newest.insert({row.integer("row_id"),
                                 {row.integer("id"), row.text("operation") == u"delete"_s,
                                  row.bytes("image_hash"),
                                  row.isNull("salt") ? QByteArray() : row.bytes("salt")}});
            });
    }

    Result<> compare(std::int64_t id, const QByteArray& image)
    {
        const auto found = m_newest.find(id);
        if (found == m_newest.end()) {
            m_found({m_table, id, u"id"_s, u"This row was not written by Tandem."_s});
            return {};
        }
        const Newest newest = found->second;
        m_newest.erase(found);
        if (newest.isDeleted) {
            m_found({m_table, id, u"id"_s, u"This row was deleted, and is back."_s});
            return {};
        }
        if (imageHash(newest.salt, image) == newest.hash)
            return {};
        return nameColumns(id, newest.auditRow, image);
    }

    Result<> nameColumns(std::int64_t id, std::int64_t auditRow, const QByteArray& image)
    {
        QByteArray stored;
        TANDEM_CHECK(
            m_database.each(u"office.verify:image"_s, {{"id", auditRow}},
                            [&](const Row& row) { stored = row.textOrEmpty("image").toUtf8(); }));
        const QJsonObject was = QJsonDocument::fromJson(stored).object();
        const QJsonObject is = QJsonDocument::fromJson(image).object();
        bool isNamed = false;
        for (const QString& column : is.keys()) {
            if (was.isEmpty() || was.value(column) == is.value(column))
                continue;
            isNamed = true;
            m_found({m_table, id, column, u"This column was changed behind Tandem's back."_s});
        }
        if (!isNamed)
            m_found({m_table, id, {}, u"This row was changed behind Tandem's back."_s});
        return {};
    }

    Database& m_database;
    QString m_table;
    const Findings& m_found;
    const RowsProven& m_proven;
    std::int64_t m_after = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_rowCount = 0;
    std::map<std::int64_t, Newest> m_newest; ///< Of the portion, by row.
};

} // namespace

Result<std::int64_t> proveAuditedTable(Database& database, const QString& table,
                                       const Findings& found, const RowsProven& proven)
{
    return TableProof(database, table, found, proven).run();
}

} // namespace tandem
