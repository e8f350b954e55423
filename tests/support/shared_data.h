#pragma once

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <optional>

namespace tandem::test {

/// Where a real input file, which another program made, should be: $TANDEM_SHARED_DATA, by default
/// beside the source tree.
inline QString sharedPath(const QString& path = {})
{
    const QString folder = qEnvironmentVariable(
        "TANDEM_SHARED_DATA", QStringLiteral(TANDEM_SOURCE_DIR "/../shared/data"));
    return QDir::cleanPath(folder + u'/' + path);
}

/// The folder of all of them, or nothing if it is absent: such tests skip and say so.
inline std::optional<QString> sharedData()
{
    const QString folder = sharedPath();
    return QDir(folder).exists() ? std::optional(folder) : std::nullopt;
}

/// The bytes of a file; fails the test if it cannot be read.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace tandem::test

/// Skips the test, saying so, where the real input files are absent; else declares `folder`.
#define TANDEM_NEED_SHARED_DATA(folder)                                                            \
    const auto folder##Found = ::tandem::test::sharedData();                                       \
    if (!folder##Found)                                                                            \
        GTEST_SKIP() << "the real input files are absent; see TANDEM_SHARED_DATA in the README";   \
    const QString folder = *folder##Found
