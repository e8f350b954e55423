#include "data/durable_file.h"

#include "data/errors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace tandem {

namespace {

Failure systemFailure()
{
    return fail(
        errno == ENOSPC ? errors::diskFull : errors::storageFailed,
        {errno == ENOSPC ? QStringLiteral("64") : QString::fromLocal8Bit(std::strerror(errno))});
}

Result<> syncPath(const QByteArray& path, int flags)
{
    const int file = ::open(path.constData(), flags | O_CLOEXEC);
    if (file < 0)
        return systemFailure();
    const int synced = ::fsync(file);
    ::close(file);
    if (synced != 0)
        return systemFailure();
    return {};
}

} // namespace

Result<> syncFile(const QString& file)
{
    return syncPath(QFile::encodeName(file), O_RDWR);
}

Result<> replaceFile(const QString& part, const QString& target)
{
    TANDEM_CHECK(syncFile(part));
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData())
        != 0)
        return systemFailure();
    return syncPath(QFile::encodeName(QFileInfo(target).absolutePath()), O_RDONLY | O_DIRECTORY);
}

Result<> writeWhole(const QString& file, const QByteArray& content)
{
    const QString part = file + QStringLiteral(".part");
    QFile out(part);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(errors::cannotCreate, {file});
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool isWritten = out.write(content) == content.size() && out.flush();
    out.close();
    if (!isWritten) {
        QFile::remove(part);
        return fail(errors::storageFailed, {out.errorString()});
    }
    return replaceFile(part, file);
}

Result<QString> fileHash(const QString& file)
{
    QFile in(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!in.open(QIODevice::ReadOnly) || !hash.addData(&in))
        return fail(errors::fileNotFound, {file});
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tandem
