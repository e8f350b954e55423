#include "gui/kit/attached_file.h"

#include "gui/kit/errors.h"
#include "office/attachments.h"
#include "office/record_errors.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameOnDiskMax = 80;

QString mediaTypeOf(const QString& name, const QByteArray& content)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(content);
    // Text and archives say little by their content alone; there the name may add to it.
    const QMimeType both = types.mimeTypeForFileNameAndData(name, content);
    return both.inherits(byContent.name()) || byContent.isDefault() ? both.name()
                                                                    : byContent.name();
}

/// What a desktop would run, or would let run something else.
bool isProgram(const QMimeType& type, const QString& name)
{
    static const QStringList kinds{u"application/x-executable"_s,
                                   u"application/x-sharedlib"_s,
                                   u"application/x-pie-executable"_s,
                                   u"application/x-shellscript"_s,
                                   u"application/x-desktop"_s,
                                   u"application/x-ms-dos-executable"_s,
                                   u"application/vnd.microsoft.portable-executable"_s,
                                   u"application/x-msi"_s,
                                   u"application/x-java-archive"_s,
                                   u"application/java-archive"_s,
                                   u"application/x-java-jnlp-file"_s,
                                   u"application/x-perl"_s,
                                   u"text/x-python"_s,
                                   u"text/x-python3"_s,
                                   u"application/x-ruby"_s,
                                   u"application/x-php"_s,
                                   u"application/javascript"_s,
                                   u"text/javascript"_s,
                                   u"text/html"_s,
                                   u"application/xhtml+xml"_s,
                                   u"image/svg+xml"_s,
                                   u"application/x-mswinurl"_s,
                                   u"application/vnd.appimage"_s,
                                   u"application/vnd.flatpak.ref"_s,
                                   u"application/vnd.debian.binary-package"_s,
                                   u"application/x-rpm"_s};
    static const QRegularExpression ends(
        u"\\.(exe|com|bat|cmd|ps1|vbs|scr|lnk|url|desktop|sh|run|appimage|jar|jnlp|deb|rpm|html?|"
        "svg|js)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return ends.match(name).hasMatch()
           || std::ranges::any_of(kinds, [&](const QString& one) { return type.inherits(one); });
}

QString nameOnDisk(const QString& name)
{
    QString kept;
    for (const QChar sign : name)
        kept += sign.isLetterOrNumber() || sign == u'.' || sign == u'-' ? sign : QChar(u'_');
    while (kept.startsWith(u'.') || kept.startsWith(u'-'))
        kept.remove(0, 1);
    return kept.isEmpty() ? u"file"_s : kept.right(nameOnDiskMax);
}

} // namespace

QString shownFileName(const QString& name)
{
    QString shown;
    for (const QChar sign : name) {
        const bool isSeen = sign.isPrint() && sign.category() != QChar::Other_Format;
        shown += isSeen || sign.isSurrogate()
                     ? QString(sign)
                     : u"\u27e8U+%1\u27e9"_s.arg(sign.unicode(), 4, 16, QChar(u'0')).toUpper();
    }
    return shown;
}

QString sizeText(std::int64_t bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString kindText(const QString& mediaType)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mediaType);
    return type.isValid() && !type.comment().isEmpty() ? type.comment() : mediaType;
}

Result<FileToAttach> readFileToAttach(const QString& path)
{
    const QFileInfo about(path);
    if (about.size() > attachmentBytesMax)
        return fail(tandem::errors::attachmentTooLarge,
                    {QString::number(attachmentBytesMax >> 20)});
    QFile in(path);
    if (!about.isFile() || !in.open(QIODevice::ReadOnly))
        return fail(errors::fileNotRead, {path});
    FileToAttach file{.name = about.fileName(), .mediaType = {}, .content = in.readAll()};
    file.mediaType = mediaTypeOf(file.name, file.content);
    return file;
}

bool holdsFiles(const QMimeData* data)
{
    return data->hasImage()
           || std::ranges::any_of(data->urls(), [](const QUrl& one) { return one.isLocalFile(); });
}

Result<std::vector<FileToAttach>> filesIn(const QMimeData* data, const QString& pictureName)
{
    std::vector<FileToAttach> all;
    for (const QUrl& one : data->urls())
        if (one.isLocalFile()) {
            TANDEM_TRY(FileToAttach file, readFileToAttach(one.toLocalFile()));
            all.push_back(std::move(file));
        }
    if (all.empty() && data->hasImage()) {
        FileToAttach picture{.name = pictureName, .mediaType = u"image/png"_s, .content = {}};
        QBuffer out(&picture.content);
        out.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(data->imageData()).save(&out, "PNG"))
            all.push_back(std::move(picture));
    }
    if (all.empty())
        return fail(errors::pastedNothing);
    return all;
}

Result<QString> writeReadOnlyCopy(const QTemporaryDir& folder, const FileToAttach& file)
{
    const QMimeDatabase types;
    if (isProgram(types.mimeTypeForName(file.mediaType), file.name)
        || isProgram(types.mimeTypeForFileNameAndData(file.name, file.content), file.name))
        return fail(errors::opensPrograms, {shownFileName(file.name)});
    const QString name = nameOnDisk(file.name);
    QString path = folder.filePath(name);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(u"%1-%2"_s.arg(number).arg(name));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || out.write(file.content) != file.content.size() || !out.flush()
        || !out.setPermissions(QFileDevice::ReadOwner))
        return fail(errors::fileNotWritten, {path});
    return path;
}

} // namespace tandem::gui
