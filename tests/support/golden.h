#pragma once

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

namespace tandem::test {

/// Expects a file of the project to hold `text`. With TANDEM_UPDATE_GOLDEN set it is written
/// instead, to be looked at and committed.
inline void expectGolden(const QString& path, const QString& text)
{
    QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/") + path);
    if (qEnvironmentVariableIsSet("TANDEM_UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
        file.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    const QStringList stored = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList now = text.split(u'\n');
    for (qsizetype line = 0; line < std::max(stored.size(), now.size()); ++line)
        ASSERT_EQ(stored.value(line).toStdString(), now.value(line).toStdString())
            << qPrintable(path) << ", line " << line + 1
            << ": not what the program says now; look, and run with TANDEM_UPDATE_GOLDEN=1";
}

} // namespace tandem::test
