#pragma once

#include "support/test_database.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem::faults {

/// What io_fault.c does to the files of a program.
struct FaultPlan {
    QString calls; ///< "write,sync"; see io_fault.c.
    int at = 0;    ///< The first of these calls that is hit; 0: none.
    int hits = 1;  ///< -1: all from there on.
    QString deed;  ///< "EIO", "TORN", ...
};

/// How a program ended.
struct Ending {
    bool wasKilled = false; ///< By SIGKILL, as planned.
    int exitCode = -1;      ///< -1 if a signal ended it, whichever.
    QString out{};
    QString error{};
};

/// How thorough: TANDEM_FAULTS=full asks for the long versions.
template <class T>
T shortOrFull(T shortly, T full)
{
    return qEnvironmentVariable("TANDEM_FAULTS") == QStringLiteral("full") ? full : shortly;
}

/// A folder with a company file to break, and the programs to break it with.
class FaultBench : public ::testing::Test {
protected:
    void SetUp() override;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString books() const { return path(QStringLiteral("books/a.tandem")); }
    QString answers() const { return path(QStringLiteral("answers")); }

    /// Puts the books of a new company, and no answers, where the last ones were.
    void renew();

    /// Runs fault_posting to its end.
    static Ending
    posting(const QStringList& words,
            const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
    /// The same, with the files of the folder of the books broken as planned.
    Ending postingWith(const FaultPlan& plan, const QStringList& words) const;

    /// How many calls of a kind a program makes; its run must succeed.
    int countOf(const QString& calls, const QStringList& words) const;

    /// The environment in which io_fault.c watches the folder of the books.
    QProcessEnvironment watched() const;

    /// Nothing acknowledged is lost, nothing is there twice, and the books prove themselves.
    void expectWhole() const;

    static QString program();
    static bool isDocumented(int exitCode);

private:
    QTemporaryDir m_folder;
};

/// Some of 1 to `count`, at most `wanted`, spread over all of it, the first and the last included.
std::vector<int> spread(int count, int wanted);

} // namespace tandem::faults
