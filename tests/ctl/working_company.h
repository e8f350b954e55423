#pragma once

#include "support/command_line.h"

#include <gtest/gtest.h>

#include <QFile>

namespace tandem::ctl {

/// A company made by `tandemctl company create` in a folder of its own; anna works in it.
class WorkingCompany : public testing::Test {
protected:
    WorkingCompany()
    {
        using namespace Qt::StringLiterals;
        qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
        qputenv("TANDEM_PASSWORD", "quiet herons stand");
        done({u"company"_s, u"create"_s, u"--name"_s, u"Alder"_s, u"--country"_s, u"DE"_s,
              u"--time-zone"_s, u"Europe/Berlin"_s});
    }
    ~WorkingCompany() override
    {
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("TANDEM_PASSWORD");
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Writes a file into the folder and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "the test can write");
        return path(name);
    }

    test::CommandResult runAs(const QString& user, const QString& words,
                              const QString& format = QStringLiteral("csv")) const
    {
        return runAs(user, words.split(u' '), format);
    }
    test::CommandResult runAs(const QString& user, const QStringList& words,
                              const QString& format = QStringLiteral("csv")) const
    {
        using namespace Qt::StringLiterals;
        return test::tandemctl(words
                               + QStringList{u"--company"_s, path(u"alder.tandem"_s), u"--user"_s,
                                             user, u"--format"_s, format});
    }
    /// Runs words between single blanks, as anna, with CSV.
    test::CommandResult run(const QString& words) const
    {
        return runAs(QStringLiteral("anna"), words);
    }
    test::CommandResult run(const QStringList& words) const
    {
        return runAs(QStringLiteral("anna"), words);
    }

    /// As run, for what must succeed: its output without line ends of another system.
    template <class Words>
    QString done(const Words& words) const
    {
        const auto result = run(words);
        EXPECT_EQ(result.exitCode, ExitCode::Done) << qPrintable(result.error);
        return QString(result.out).remove(u'\r').remove(QChar(0xFEFF));
    }
    QString done(std::initializer_list<QString> words) const { return done(QStringList(words)); }

    /// The cell in the first row of an output, by the name of its column.
    static QString cell(const QString& out, const QString& column)
    {
        const QStringList lines = out.split(u'\n');
        const auto index = lines.value(0).split(u',').indexOf(column);
        return index < 0 ? QString() : lines.value(1).split(u',').value(index);
    }

    /// How many changes the audit trail holds, and the hash it ends with.
    QString auditHead() const
    {
        const auto database =
            Database::open(DatabaseConfig::at(path(QStringLiteral("alder.tandem"))));
        require(database.has_value(), "the books can be opened");
        QString head;
        const auto read = (*database)->eachOf(
            QStringLiteral("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"), {},
            [&](const Row& row) {
                head = QString::number(row.integer("id"))
                       + QString::fromLatin1(row.bytes("hash").toHex());
            });
        require(read.has_value(), "the audit trail can be read");
        return head;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tandem::ctl
