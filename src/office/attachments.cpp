#include "office/attachments.h"

#include "data/check_codes.h"
#include "office/record_errors.h"

#include <QCryptographicHash>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using ContentId = Id<struct AttachmentContentTag>;
constexpr std::array contentColumns{"id", "content_hash", "check_codes"};
constexpr int nameCharactersMax = 255;

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

Attachment attachmentOf(const Row& row)
{
    return {.id = row.id<AttachmentId>("id"),
            .name = row.text("name"),
            .mediaType = row.text("media_type"),
            .sizeBytes = row.integer("size_bytes"),
            .contentHash = row.bytes("content_hash"),
            .addedAt = row.instant("added_at_ms"),
            .addedBy = row.text("user_name")};
}

Result<> storeContent(UnitOfWork& work, const QByteArray& hash, const QByteArray& content)
{
    TANDEM_TRY(const auto id, work.newId<ContentId>());
    const CheckCodes codes = CheckCodes().add(id.value()).add(hash);
    TANDEM_CHECK(work.execute(
        u"office.attachments:insert_content"_s,
        {{"id", id}, {"hash", hash}, {"content", content}, {"check_codes", codes.sealed()}}));
    return {};
}

} // namespace

Result<AttachmentId> attach(UnitOfWork& work, const Subject& subject, const QString& name,
                            const QString& mediaType, const QByteArray& content)
{
    const QString shown = name.simplified();
    if (shown.isEmpty() || shown.size() > nameCharactersMax)
        return fail(errors::attachmentNameMissing).at(u"name"_s);
    if (content.size() > attachmentBytesMax)
        return fail(errors::attachmentTooLarge, {QString::number(attachmentBytesMax >> 20)});
    const QByteArray hash = hashOf(content);
    TANDEM_TRY(const auto id, work.newId<AttachmentId>());
    TANDEM_CHECK(
        work.execute(u"office.attachments:insert"_s, {{"id", id},
                                                      {"subject_table", subject.table},
                                                      {"subject_id", subject.id},
                                                      {"name", shown},
                                                      {"media_type", mediaType},
                                                      {"size_bytes", content.size()},
                                                      {"content_hash", hash},
                                                      {"added_at_ms", work.now()},
                                                      {"added_by_id", work.session().user}}));
    // After its attachment, by which a login on PostgreSQL may see it.
    TANDEM_CHECK(storeContent(work, hash, content));
    return id;
}

Result<std::vector<Attachment>> attachments(Reader& books, const Subject& subject, int rowsMax)
{
    return books.rows<Attachment>(
        u"office.attachments:of"_s,
        {{"subject_table", subject.table}, {"subject_id", subject.id}, {"rows_max", rowsMax}},
        &attachmentOf);
}

Result<QByteArray> contentOf(Reader& books, const Subject& subject, AttachmentId id)
{
    struct Content {
        QString name;
        QByteArray hash;
        QByteArray bytes;
    };
    TANDEM_TRY(
        const auto content,
        books.first<Content>(
            u"office.attachments:content"_s,
            {{"id", id}, {"subject_table", subject.table}, {"subject_id", subject.id}},
            [](const Row& row) {
                return Content{row.text("name"), row.bytes("content_hash"), row.bytes("content")};
            }));
    if (!content)
        return fail(errors::attachmentUnknown);
    if (hashOf(content->bytes) != content->hash)
        return fail(errors::attachmentDamaged, {content->name});
    return content->bytes;
}

Result<> removeAttachment(UnitOfWork& work, const Subject& subject, AttachmentId id)
{
    TANDEM_TRY(const auto hash,
               work.first<QByteArray>(
                   u"office.attachments:hash"_s,
                   {{"id", id}, {"subject_table", subject.table}, {"subject_id", subject.id}},
                   [](const Row& row) { return row.bytes("content_hash"); }));
    if (!hash)
        return fail(errors::attachmentUnknown);
    TANDEM_CHECK(work.execute(u"office.attachments:remove"_s, {{"id", id}}));
    TANDEM_CHECK(work.execute(u"office.attachments:remove_unused_content"_s, {{"hash", *hash}}));
    return {};
}

Result<> proveContents(Reader& books, const Findings& found)
{
    const QString table = u"attachment_content"_s;
    return books.each(u"office.attachments:contents"_s, {}, [&](const Row& row) {
        const std::int64_t id = row.integer("id");
        const QByteArray hash = row.bytes("content_hash");
        const bool isWhole = hashOf(row.bytes("content")) == hash;
        const auto altered = CheckCodes().add(id).add(hash).alteredIn(row.bytes("check_codes"));
        if (altered)
            found({table, id, QString::fromLatin1(contentColumns[*altered]),
                   u"This column was altered."_s});
        else if (!isWhole)
            found({table, id, u"content"_s, u"The content is not what was attached."_s});
        if (!row.flag("is_used"))
            found({table, id, {}, u"No attachment refers to this content."_s});
    });
}

} // namespace tandem
