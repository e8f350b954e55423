#include "ctl/export_files.h"

#include "ctl/errors.h"
#include "workflows/pack_zip.h"

#include <QDir>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tarBlock = 512;
constexpr qint64 pieceBytes = 1'048'576;

class FolderFiles final : public ExportFiles {
public:
    explicit FolderFiles(const QString& folder) : m_folder(folder) {}

    Result<> write(const QString& file, const QByteArray& bytes) override
    {
        const QString path = m_folder.filePath(file);
        if (m_file.fileName() != path) {
            TANDEM_CHECK(finish());
            m_file.setFileName(path);
            if (!QDir().mkpath(QFileInfo(path).path()))
                return fail(errors::folderNotMade, {QFileInfo(path).path()});
            if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                return fail(errors::outputFailed);
        }
        if (m_file.write(bytes) != bytes.size())
            return fail(errors::outputFailed);
        return {};
    }

    Result<> finish() override
    {
        if (m_file.isOpen() && !m_file.flush())
            return fail(errors::outputFailed);
        m_file.close();
        return {};
    }

private:
    QDir m_folder;
    QFile m_file;
};

/// The header of a file in an archive: readable by its owner, of no date.
QByteArray tarHeader(const QString& file, qint64 size)
{
    QByteArray header(tarBlock, '\0');
    const auto put = [&](qsizetype at, const QByteArray& field) {
        header.replace(at, field.size(), field);
    };
    const auto octal = [](qint64 number, int digits) {
        return QByteArray::number(number, 8).rightJustified(digits, '0');
    };
    put(0, file.toUtf8().left(100));
    put(100, "0000600");
    put(108, "0000000");
    put(116, "0000000");
    put(124, octal(size, 11));
    put(136, octal(0, 11));
    put(148, "        "); // the sum counts its own field as blanks
    put(156, "0");
    put(257, QByteArray("ustar\0"
                        "00",
                        8));
    std::int64_t sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    put(148, octal(sum, 6) + QByteArray("\0 ", 2));
    return header;
}

/// Keeps each file beside until its size is known, which its header needs.
class TarFiles final : public ExportFiles {
public:
    explicit TarFiles(std::FILE* out) : m_out(out) {}

    Result<> write(const QString& file, const QByteArray& bytes) override
    {
        if (file != m_name) {
            TANDEM_CHECK(endFile());
            m_name = file;
            m_held = std::make_unique<QTemporaryFile>();
            if (!m_held->open())
                return fail(errors::outputFailed);
        }
        if (m_held->write(bytes) != bytes.size())
            return fail(errors::outputFailed);
        return {};
    }

    Result<> finish() override
    {
        TANDEM_CHECK(endFile());
        TANDEM_CHECK(put(QByteArray(2 * tarBlock, '\0')));
        if (std::fflush(m_out) != 0)
            return fail(errors::outputFailed);
        return {};
    }

private:
    Result<> put(const QByteArray& bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        if (std::fwrite(bytes.constData(), 1, size, m_out) != size)
            return fail(errors::outputFailed);
        return {};
    }

    Result<> endFile()
    {
        if (!m_held)
            return {};
        const qint64 size = m_held->size();
        if (!m_held->seek(0))
            return fail(errors::outputFailed);
        TANDEM_CHECK(put(tarHeader(m_name, size)));
        qint64 copied = 0;
        while (copied < size) {
            const QByteArray piece = m_held->read(pieceBytes);
            if (piece.isEmpty())
                return fail(errors::outputFailed);
            copied += piece.size();
            TANDEM_CHECK(put(piece));
        }
        m_held.reset();
        return put(QByteArray((tarBlock - size % tarBlock) % tarBlock, '\0'));
    }

    std::FILE* m_out;
    QString m_name;
    std::unique_ptr<QTemporaryFile> m_held;
};

class ZipFiles final : public ExportFiles {
public:
    explicit ZipFiles(const QString& path) : m_zip(path) {}

    Result<> begin() { return m_zip.begin(); }
    Result<> write(const QString& file, const QByteArray& bytes) override
    {
        return m_zip.write(file, bytes);
    }
    Result<> finish() override { return m_zip.commit(); }

private:
    workflows::PackZip m_zip;
};

} // namespace

Result<std::unique_ptr<ExportFiles>> exportToZip(const QString& path)
{
    auto files = std::make_unique<ZipFiles>(path);
    TANDEM_CHECK(files->begin());
    return files;
}

Result<std::unique_ptr<ExportFiles>> exportToFolder(const QString& folder)
{
    const QDir dir(folder);
    if (QFile::exists(folder) && (!dir.exists() || !dir.isEmpty()))
        return fail(errors::folderNotEmpty, {folder});
    if (!QDir().mkpath(folder))
        return fail(errors::folderNotMade, {folder});
    return std::make_unique<FolderFiles>(folder);
}

std::unique_ptr<ExportFiles> exportAsTar(std::FILE* out)
{
    return std::make_unique<TarFiles>(out);
}

} // namespace tandem::ctl
