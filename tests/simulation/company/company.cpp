#include "company.h"

#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/tax/tax_service.h"
#include "data/errors.h"

namespace tandem::simulation {

namespace {

constexpr std::int64_t pagesMax = 1'000'000;

} // namespace

Company::Company(std::uint64_t seed)
    : luck(seed)
    , m_random(seed)
    , m_config(test::wantedDialect() == Dialect::Sqlite
                   ? DatabaseConfig{.dialect = Dialect::Sqlite,
                                    .location = m_folder.filePath(u"company.tandem"_s),
                                    .access = SqliteAccess::Create}
                   : test::emptyBooks())
{
    open();
    m_config.access = SqliteAccess::Write;
    const auto made = createCompany(*m_office, {.name = u"Alder & Sons"_s, .country = u"DE"_s});
    static constexpr Action begin{"test.begin", Permission::SettingsWrite, ""};
    const auto begun = m_office->change(begin, [](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
        TANDEM_CHECK(tax::applyTaxCodes(work, u"DE"_s));
        return ledger::openFiscalYears(work, QDate(2024, 1, 1), QDate(2040, 12, 31));
    });
    if (!made || !begun)
        throw Mismatch(u"the company cannot be made"_s);
}

void Company::open()
{
    auto opened = Database::open(m_config);
    if (!opened)
        throw Mismatch(u"the books cannot be opened: "_s + opened.error().text()
                       + opened.error().detail);
    m_database = std::move(*opened);
    m_office = std::make_unique<Office>(*m_database, clock, m_random,
                                        Session{UserId(1), u"anna"_s, allPermissions()});
    m_approver = std::make_unique<Office>(*m_database, clock, m_random,
                                          Session{UserId(2), u"berta"_s, allPermissions()});
}

void Company::reopen()
{
    m_office.reset();
    m_approver.reset();
    m_database.reset();
    open();
}

Company::Fault Company::nextFault()
{
    if (!luck.onceIn(8))
        return Fault::None;
    ++m_faultCount;
    static constexpr std::array faults{Fault::Reopened, Fault::AnswerLost, Fault::DiskFull,
                                       Fault::CommitBroken, Fault::ChangeUndone};
    return luck.oneOf(faults);
}

Result<Receipt> Company::ask(const std::function<Result<Receipt>(const Request&)>& step)
{
    const QString key = u"step-%1"_s.arg(++m_requestCount);
    const Request request{.key = key, .bodyHash = key.toUtf8().leftJustified(32, '.')};
    switch (nextFault()) {
    case Fault::None:
        return step(request);
    case Fault::Reopened:
        reopen();
        return step(request);
    case Fault::AnswerLost:
        return askTwice(step, request);
    case Fault::DiskFull:
        return askOnAFullDisk(step, request);
    case Fault::CommitBroken:
        return askOnABadDisk(step, request);
    case Fault::ChangeUndone: {
        // A change that takes a key and a number, and then fails, leaves nothing of itself.
        static constexpr Action action{"test.undone", Permission::SettingsWrite, ""};
        const auto undone = m_office->change(action, [](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(work.newId<PartyId>());
            return fail(errors::storageFailed, {u"as planned"_s});
        });
        if (undone || undone.error().code != &errors::storageFailed)
            throw Mismatch(u"a failed change was not reported as such"_s);
        return step(request);
    }
    }
    return step(request);
}

Result<Receipt> Company::askTwice(const std::function<Result<Receipt>(const Request&)>& step,
                                  const Request& request)
{
    const auto first = step(request);
    reopen();
    auto second = step(request);
    if (first.has_value() != second.has_value())
        throw Mismatch(u"the same request was answered in another way: "_s
                       + (first ? second.error().text() : first.error().text()));
    if (first && !(*first == *second))
        throw Mismatch(u"the same request was carried out twice: %1 and %2"_s.arg(first->number,
                                                                                  second->number));
    return second;
}

Result<Receipt> Company::askOnAFullDisk(const std::function<Result<Receipt>(const Request&)>& step,
                                        const Request& request)
{
    if (m_database->dialect() != Dialect::Sqlite)
        return step(request);
    const auto limit = [this](std::int64_t pages) {
        if (!m_database->driver().run(u"PRAGMA max_page_count = %1"_s.arg(pages)))
            throw Mismatch(u"the size of the file cannot be limited"_s);
    };
    limit(pragma(u"page_count"_s));
    auto first = step(request);
    limit(pagesMax);
    if (first || first.error().code != &errors::diskFull)
        return first; // there was room enough, or the rules refused it before
    ++m_repeatedCount;
    return step(request);
}

Result<Receipt> Company::askOnABadDisk(const std::function<Result<Receipt>(const Request&)>& step,
                                       const Request& request)
{
    if (m_database->dialect() != Dialect::Sqlite)
        return step(request);
    const bool isSync = luck.onceIn(2);
    m_disk.failAt(isSync ? FailingDisk::Call::Sync : FailingDisk::Call::Write,
                  isSync ? 1 : static_cast<int>(luck.between(1, 9)));
    auto first = step(request);
    if (!m_disk.mend())
        return first; // it was refused before, or was too small for that
    if (first || first.error().code != &errors::storageOutcomeUnknown)
        throw Mismatch(u"a COMMIT broke, and the answer was: "_s
                       + (first ? first->number : first.error().text()));
    ++m_unknownCount;
    // Saved or not: the same key gives the one answer, to whoever opens the file next and to who
    // has it open.
    if (luck.onceIn(2))
        reopen();
    return step(request);
}

std::int64_t Company::pragma(const QString& name)
{
    std::int64_t value = 0;
    const auto read = m_database->eachOf(u"PRAGMA "_s + name, {},
                                         [&](const Row& row) { value = row.cursor().integer(0); });
    if (!read)
        throw Mismatch(u"PRAGMA %1: %2"_s.arg(name, read.error().detail));
    return value;
}

} // namespace tandem::simulation
