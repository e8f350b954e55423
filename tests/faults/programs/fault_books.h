#pragma once

#include "data/database.h"
#include "office/office.h"
#include "support/test_office.h"

namespace tandem::faults {

/// The books that the fault tests break: a company with a chart of accounts, and entries that each
/// bear a key ("K7") and a number of the series FT, one a commit.
///
/// With TANDEM_FAULT_SYNCHRONOUS=NORMAL in the environment the file is opened as the product never
/// opens it: the negative control of the power-cut replay.
class FaultBooks {
public:
    static Result<std::unique_ptr<FaultBooks>> open(const QString& location, SqliteAccess access);

    /// Makes the company, its accounts and a fiscal year.
    Result<> arrange();

    /// Asks for the entry of `key` as a client does that may have asked before.
    Result<Receipt> post(int key);

    Result<> checkpoint() { return m_database->driver().checkpoint(); }
    Database& database() { return *m_database; }
    Office& office() { return m_office; }

    static QString nameOf(int key) { return QStringLiteral("K%1").arg(key); }
    /// What the entry of `key` moves, in cents: every key another amount.
    static std::int64_t centsOf(int key) { return 100 + 7 * static_cast<std::int64_t>(key); }

private:
    explicit FaultBooks(std::unique_ptr<Database> database);

    test::FakeClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Database> m_database;
    Office m_office;
};

} // namespace tandem::faults
