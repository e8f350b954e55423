#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace tandem::test {

/// The folder of real inputs: $TANDEM_SHARED_DATA, by default beside the source tree.
inline QDir sharedData()
{
    const QString fallback = QStringLiteral(TANDEM_SOURCE_DIR "/../shared/data");
    return QDir(qEnvironmentVariable("TANDEM_SHARED_DATA", fallback));
}

/// The bytes of a file; fails the test if it cannot be read.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace tandem::test

/// Leaves the test, saying so, where the real inputs are absent.
#define TANDEM_NEEDS_SHARED_DATA(folder)                                                           \
    if (!::tandem::test::sharedData().exists(QStringLiteral(folder)))                              \
    GTEST_SKIP() << "no " folder " in " << qPrintable(::tandem::test::sharedData().path())
