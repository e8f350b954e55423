#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QMimeData;
class QTemporaryDir;

namespace tandem::gui {

/// A file on its way into the books.
struct FileToAttach {
    QString name;
    QString mediaType; ///< By its content first: a name may lie.
    QByteArray content;
};

/// A name as it stands, its invisible and direction-changing signs made visible: what looks like
/// "invoice.pdf" ends so.
QString shownFileName(const QString& name);

/// "2.4 MB".
QString sizeText(std::int64_t bytes, const QLocale& locale);

/// A media type in words: "PDF document".
QString kindText(const QString& mediaType);

/// A file of this computer. Only plain files are read, and not more than may be attached.
/// Errors: fileNotRead, attachmentTooLarge.
Result<FileToAttach> readFileToAttach(const QString& path);

/// Whether something can be attached that was dropped or copied: files, or a picture.
bool holdsFiles(const QMimeData* data);

/// What was dropped or copied. `pictureName` names a picture that has no name of its own.
/// Errors: those of readFileToAttach, pastedNothing.
Result<std::vector<FileToAttach>> filesIn(const QMimeData* data, const QString& pictureName);

/// Writes a private copy that can only be read into `folder`, and answers with its path. The name
/// on disk keeps letters, digits and the end. Errors: opensPrograms (what a desktop would run),
/// fileNotWritten.
Result<QString> writeReadOnlyCopy(const QTemporaryDir& folder, const FileToAttach& file);

} // namespace tandem::gui
