#pragma once

#include "office/finding.h"
#include "office/subject.h"

namespace tandem {

using AttachmentId = Id<struct AttachmentTag>;

/// A file that belongs to a record. Its name is text to be shown, never a path.
struct Attachment {
    AttachmentId id;
    QString name;
    QString mediaType;
    std::int64_t sizeBytes = 0;
    QByteArray contentHash; ///< SHA-256 of the content.
    Instant addedAt{};
    QString addedBy{}; ///< The name of the user.
};

/// The most that one attachment may hold.
inline constexpr std::int64_t attachmentBytesMax = 64LL << 20;

/// How many files are listed of one record.
inline constexpr int attachmentsMax = 500;

/// Attaches a file; equal contents are stored once.
/// Errors: attachmentNameMissing, attachmentTooLarge.
Result<AttachmentId> attach(UnitOfWork& work, const Subject& subject, const QString& name,
                            const QString& mediaType, const QByteArray& content);

/// The attachments of a record, the oldest first.
Result<std::vector<Attachment>> attachments(Reader& books, const Subject& subject, int rowsMax);

/// The content of an attachment of `subject`, which is what was attached.
/// Errors: attachmentUnknown, attachmentDamaged.
Result<QByteArray> contentOf(Reader& books, const Subject& subject, AttachmentId id);

/// Takes an attachment off `subject`. The trail keeps that it was there; its content goes unless
/// another attachment has the same. Error: attachmentUnknown.
Result<> removeAttachment(UnitOfWork& work, const Subject& subject, AttachmentId id);

/// Hashes every content again.
Result<> proveContents(Reader& books, const Findings& found);

} // namespace tandem
