#include "base/log.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

class LogTest : public testing::Test {
protected:
    ~LogTest() override
    {
        qInstallMessageHandler(nullptr);
        spdlog::drop("tandem");
    }

    QList<QByteArray> lines() const
    {
        QFile file(logFile(folder.path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                              : QList<QByteArray>();
    }

    QTemporaryDir folder;
};

TEST_F(LogTest, HoldsEachMessageAsOneJsonObjectALine)
{
    keepLog(folder.path());
    const QString hostile = u"one\n{\"level\":\"info\",\"text\":\"forged\"}\r\n\u2028{} %s"_s;

    qWarning("%s", qPrintable(hostile));
    qInfo("two");

    const auto kept = lines();
    ASSERT_EQ(kept.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(kept[0]).object();
    EXPECT_EQ(first[u"level"_s].toString(), u"warning"_s);
    EXPECT_EQ(first[u"text"_s].toString(), hostile);
    EXPECT_TRUE(QDateTime::fromString(first[u"at"_s].toString(), Qt::ISODateWithMs).isValid());
    EXPECT_EQ(QJsonDocument::fromJson(kept[1]).object()[u"text"_s].toString(), u"two"_s);
}

TEST_F(LogTest, CanBeReadByItsOwnerAloneAndDoesNotGrowWithoutEnd)
{
    keepLog(folder.path());
    const std::string much(1'000, 'x');

    for (int i = 0; i < 6'000; ++i)
        spdlog::default_logger()->info(much);

    const QDir kept(folder.path());
    EXPECT_LE(kept.entryList(QDir::Files).size(), 4);
    for (const QFileInfo& file : kept.entryInfoList(QDir::Files))
        EXPECT_FALSE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
            << qPrintable(file.fileName());
}

TEST_F(LogTest, IsLeftOutWhereNothingCanBeWritten)
{
    keepLog(u"/proc/nowhere"_s);

    qWarning("still heard");

    EXPECT_TRUE(lines().isEmpty());
}

} // namespace
} // namespace tandem
