#include "office/verify_trail.h"

#include "data/row_image.h"
#include "office/audit_link.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int linksAtOnce = 500;

/// A link as it is stored.
struct StoredLink {
    AuditLink link;
    QByteArray hash;
    QByteArray codes;
    bool isCoverSound; ///< Nobody is covered as NULL: the hash takes 0 for the same.
};

/// A row of the trail as it is stored, with its image.
struct StoredRow {
    AuditRow row;
    QByteArray codes;
    bool hasImage; ///< A row of audit_image is there.
    QByteArray salt;
    QByteArray image;
    bool isErasureKnown; ///< It was erased on purpose.
};

StoredRow storedRowOf(const Row& row)
{
    return {.row = AuditRow::of(row),
            .codes = row.bytes("check_codes"),
            .hasImage = !row.isNull("image_id"),
            .salt = row.isNull("salt") ? QByteArray() : row.bytes("salt"),
            .image = row.textOrEmpty("image").toUtf8(),
            .isErasureKnown = row.flag("is_erased")};
}

class TrailProof {
public:
    TrailProof(Reader& books, Depth depth, const Findings& found, const RowsProven& proven)
        : m_books(books)
        , m_depth(depth)
        , m_found(found)
        , m_proven(proven)
    {
    }

    Result<std::int64_t> run()
    {
        std::vector<StoredLink> links;
        do {
            TANDEM_TRY(links, nextLinks());
            if (links.empty())
                break;
            if (m_depth == Depth::Full)
                TANDEM_CHECK(readRows(links.front().link.id, links.back().link.id));
            const std::int64_t before = m_rowCount;
            for (const StoredLink& link : links)
                checkLink(link);
            TANDEM_CHECK(m_proven(m_rowCount - before));
        } while (links.size() == linksAtOnce);
        if (m_depth == Depth::Full)
            TANDEM_CHECK(findOrphans());
        return m_rowCount;
    }

private:
    Result<std::vector<StoredLink>> nextLinks()
    {
        return m_books.rows<StoredLink>(
            u"office.verify:links"_s, {{"after_id", m_lastId}, {"rows_max", linksAtOnce}},
            [](const Row& row) {
                const AuditLink link = AuditLink::of(row);
                return StoredLink{.link = link,
                                  .hash = row.bytes("hash"),
                                  .codes = row.bytes("check_codes"),
                                  .isCoverSound =
                                      link.coveredUser.isSet() || row.isNull("covered_user_id")};
            });
    }

    Result<> readRows(std::int64_t firstId, std::int64_t lastId)
    {
        m_rows.clear();
        return m_books.each(u"office.verify:trail_rows"_s,
                            {{"first_id", firstId}, {"last_id", lastId}}, [&](const Row& row) {
                                StoredRow stored = storedRowOf(row);
                                m_rows[stored.row.auditId].push_back(std::move(stored));
                            });
    }

    void checkLink(const StoredLink& stored)
    {
        const AuditLink& link = stored.link;
        ++m_rowCount;
        for (std::int64_t id = m_lastId + 1; id < link.id && id < m_lastId + 10; ++id)
            m_found({u"audit"_s, id, u"id"_s, u"This link of the trail is missing."_s});
        if (!stored.isCoverSound)
            m_found({u"audit"_s, link.id, u"covered_user_id"_s,
                     u"This column of the trail was altered."_s});
        const std::vector<std::size_t> altered = link.codes().differencesTo(stored.codes);
        if (m_depth == Depth::Quick) {
            nameColumns(stored, altered, altered.size() == auditColumns.size());
        } else {
            const bool fits = checkHash(stored, altered);
            for (const StoredRow& row : m_rows[link.id])
                checkRow(row, fits);
        }
        if (altered.empty() && m_isLastSound && link.previousHash != m_lastHash)
            m_found({u"audit"_s, link.id, u"previous_hash"_s,
                     u"This link does not continue the one before."_s});
        m_lastId = link.id;
        m_lastHash = stored.hash;
        m_isLastSound = altered.empty();
    }

    /// Whether the link and its rows have the hash that is stored; says so if not.
    bool checkHash(const StoredLink& stored, const std::vector<std::size_t>& altered)
    {
        ChainHash chain;
        bool areRowsSound = true;
        const std::vector<StoredRow>& rows = m_rows[stored.link.id];
        for (const StoredRow& row : rows) {
            row.row.addTo(chain);
            areRowsSound = areRowsSound && row.row.codes(row.salt).differencesTo(row.codes).empty();
        }
        const bool fits = stored.link.hash(chain.result()) == stored.hash;
        nameColumns(stored, altered, fits);
        if (fits || !altered.empty())
            return fits;
        if (static_cast<std::int64_t>(rows.size()) != stored.link.rowCount || !areRowsSound)
            m_found({u"audit"_s,
                     stored.link.id,
                     {},
                     u"The rows of this link are not those it was made with."_s});
        else
            m_found({u"audit"_s, stored.link.id, u"hash"_s, u"The hash was altered."_s});
        return fits;
    }

    void nameColumns(const StoredLink& stored, const std::vector<std::size_t>& altered,
                     bool isHashRight)
    {
        if (altered.empty())
            return;
        if (isHashRight) {
            m_found(
                {u"audit"_s, stored.link.id, u"check_codes"_s, u"The check codes were altered."_s});
            return;
        }
        for (const std::size_t column : altered)
            m_found({u"audit"_s, stored.link.id, QString::fromLatin1(auditColumns[column]),
                     u"This column of the trail was altered."_s});
    }

    void checkRow(const StoredRow& stored, bool isLinkRight)
    {
        ++m_rowCount;
        const AuditRow& row = stored.row;
        const std::vector<std::size_t> altered = row.codes(stored.salt).differencesTo(stored.codes);
        const bool isDeletion = row.operation == u"delete"_s;
        const bool isErased = stored.isErasureKnown && stored.salt.isEmpty()
                              && stored.image.isEmpty() && stored.hasImage;
        const bool isImageRight =
            isDeletion
            || (stored.hasImage && imageHash(stored.salt, stored.image) == row.imageHash);
        if (!stored.hasImage && !isDeletion)
            m_found({u"audit_image"_s, row.id, u"id"_s, u"This image is missing."_s});
        if (isErased)
            return;
        if (!altered.empty() && isLinkRight && isImageRight) {
            m_found({u"audit_row"_s, row.id, u"check_codes"_s, u"The check codes were altered."_s});
            return;
        }
        for (const std::size_t column : altered) {
            const bool isOfImage = column == auditRowColumns.size() - 1;
            if (isOfImage && !stored.hasImage)
                continue;
            m_found({isOfImage ? u"audit_image"_s : u"audit_row"_s, row.id,
                     QString::fromLatin1(auditRowColumns[column]),
                     u"This column of the trail was altered."_s});
        }
        if (altered.empty() && stored.hasImage && !isImageRight)
            m_found({u"audit_image"_s, row.id, u"image"_s, u"The image was altered."_s});
    }

    /// Rows that belong to no link, and images that belong to no row.
    Result<> findOrphans()
    {
        TANDEM_CHECK(m_books.each(u"office.verify:stray_rows"_s, {}, [&](const Row& row) {
            const StoredRow stored = storedRowOf(row);
            m_found({u"audit_row"_s, stored.row.id, u"audit_id"_s,
                     u"This row of the trail belongs to no link."_s});
        }));
        return m_books.each(u"office.verify:stray_images"_s, {}, [&](const Row& row) {
            m_found({u"audit_image"_s, row.integer("id"), u"id"_s,
                     u"This image belongs to no row of the trail."_s});
        });
    }

    Reader& m_books;
    Depth m_depth;
    const Findings& m_found;
    const RowsProven& m_proven;
    std::int64_t m_lastId = 0;
    QByteArray m_lastHash = QByteArray(32, '\0');
    bool m_isLastSound = true;
    std::int64_t m_rowCount = 0;
    std::map<std::int64_t, std::vector<StoredRow>> m_rows; ///< By link.
};

} // namespace

Result<std::int64_t> proveTrail(Reader& books, Depth depth, const Findings& found,
                                const RowsProven& proven)
{
    return TrailProof(books, depth, found, proven).run();
}

} // namespace tandem
