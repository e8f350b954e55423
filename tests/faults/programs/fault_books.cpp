#include "fault_books.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "office/numbering.h"

#include <QCryptographicHash>

namespace tandem::faults {

using namespace Qt::StringLiterals;

FaultBooks::FaultBooks(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_office(*m_database, m_clock, m_random, Session{UserId(1), u"fault"_s, allPermissions()})
{
}

Result<std::unique_ptr<FaultBooks>> FaultBooks::open(const QString& location, SqliteAccess access)
{
    DatabaseConfig config = DatabaseConfig::at(location);
    config.access = access;
    TANDEM_TRY(auto database, Database::open(config));
    if (const QString level = qEnvironmentVariable("TANDEM_FAULT_SYNCHRONOUS"); !level.isEmpty())
        TANDEM_CHECK(database->driver().run(u"PRAGMA synchronous = "_s + level));
    return std::unique_ptr<FaultBooks>(new FaultBooks(std::move(database)));
}

Result<> FaultBooks::arrange()
{
    TANDEM_CHECK(createCompany(m_office, {.name = u"Alder & Sons"_s, .country = u"DE"_s}));
    return m_office.change(ledger::actions::openYear, [](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
        return ledger::openFiscalYears(work, QDate(2025, 1, 1), QDate(2025, 12, 31));
    });
}

Result<Receipt> FaultBooks::post(int key)
{
    const QString name = nameOf(key);
    const Money amount = Money::ofMinor(centsOf(key), eur);
    const Request request{.key = name,
                          .bodyHash =
                              QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256)};
    return m_office.create(
        ledger::actions::postEntries, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const QString number, nextNumber(work, u"FT"_s, work.today()));
            const auto entry =
                ledger::Entry::of({.postedOn = work.today(),
                                   .source = u"manual"_s,
                                   .text = u"Entry of "_s + name,
                                   .reference = number,
                                   .key = name},
                                  {ledger::Line::of(ledger::AccountRole::Bank, amount),
                                   ledger::Line::of(ledger::AccountRole::SalesRevenue, -amount)});
            TANDEM_TRY(const ledger::PostedEntry posted, ledger::post(work, entry));
            return Receipt{posted.id.value(), number};
        });
}

} // namespace tandem::faults
