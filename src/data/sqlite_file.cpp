#include "data/sqlite_file.h"

#include "data/errors.h"
#include "data/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/vfs.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

struct NetworkFileSystem {
    std::int64_t magic; ///< As statfs(2) gives it.
    const char* name;
};

constexpr std::array networkFileSystems{
    NetworkFileSystem{0x6969, "NFS"},        NetworkFileSystem{0x517B, "SMB"},
    NetworkFileSystem{0xFE534D42, "SMB2"},   NetworkFileSystem{0xFF534D42, "CIFS"},
    NetworkFileSystem{0x5346414F, "AFS"},    NetworkFileSystem{0x73757245, "Coda"},
    NetworkFileSystem{0x00C36400, "Ceph"},   NetworkFileSystem{0x01021997, "9P"},
    NetworkFileSystem{0x65735546, "FUSE"},   NetworkFileSystem{0x19830326, "FhGFS"},
    NetworkFileSystem{0x0BD00BD0, "Lustre"}, NetworkFileSystem{0x47504653, "GPFS"},
};

Result<> refuseNetwork(const QString& file)
{
    struct statfs disk {};
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    if (::statfs(folder.constData(), &disk) != 0)
        return fail(errors::cannotCreate, {file});
    const auto magic = static_cast<std::int64_t>(disk.f_type) & 0xFFFFFFFF;
    for (const NetworkFileSystem& system : networkFileSystems)
        if (system.magic == magic)
            return fail(errors::networkFile, {file, QString::fromLatin1(system.name)});
    return {};
}

} // namespace

Result<> examineFile(const QString& file, SqliteAccess access)
{
    const QFileInfo info(file);
    TANDEM_CHECK(refuseNetwork(file));
    if (access == SqliteAccess::Create) {
        if (info.exists())
            return fail(errors::fileExists, {file});
        return {};
    }
    if (!info.exists())
        return fail(errors::fileNotFound, {file});
    if (!info.isFile() || info.isSymLink())
        return fail(errors::foreignFile, {file, u"it is not a plain file"_s});
    if (access == SqliteAccess::Write && !info.isWritable())
        return fail(errors::readOnly);

    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return fail(errors::readOnly);
    const QByteArray head = bytes.read(100);
    if (bytes.error() != QFileDevice::NoError)
        return fail(errors::storageFailed, {bytes.errorString()});
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(errors::foreignFile, {file, u"it does not begin like one"_s});
    if (qFromBigEndian<quint32>(head.constData() + 68) != companyFileId)
        return fail(errors::foreignFile, {file, u"another program made it"_s});
    const auto version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version > newestSchemaVersion())
        return fail(errors::newerFile,
                    {QString::number(version), QString::number(newestSchemaVersion())});
    return {};
}

} // namespace tandem
