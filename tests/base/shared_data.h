#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <optional>

namespace tandem::test {

/// The folder of real input that other programs made: $TANDEM_SHARED_DATA, else ../shared/data.
inline QString sharedData()
{
    const QString named = qEnvironmentVariable("TANDEM_SHARED_DATA");
    return named.isEmpty() ? QString::fromUtf8(TANDEM_SOURCE_DIR "/../shared/data") : named;
}

/// The bytes of one of its files; none where the folder is absent.
inline std::optional<QByteArray> sharedFile(const QString& path)
{
    QFile file(QDir(sharedData()).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace tandem::test
