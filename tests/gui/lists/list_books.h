#pragma once

#include "gui/kit/job_board.h"
#include "gui/kit/list_page.h"
#include "office/company.h"
#include "reports/lists.h"
#include "support/test_office.h"
#include "workflows/create_company.h"
#include "workflows/create_party.h"
#include "workflows/sample_company.h"

#include <QTemporaryDir>
#include <QTest>

/// A sample company in a file, and lists of it without a window around them.
namespace tandem::test {

template <class T>
T taken(Result<T> result)
{
    require(result.has_value(),
            result ? "" : qPrintable(result.error().text() + u' ' + result.error().detail));
    return *std::move(result);
}

inline void taken(const Result<>& result)
{
    require(result.has_value(),
            result ? "" : qPrintable(result.error().text() + u' ' + result.error().detail));
}

inline Session everybody()
{
    return {UserId(1), QStringLiteral("boss"), allPermissions()};
}

/// The sample's file, made once in a test program; each test works on a copy.
inline const QString& sampleFile()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        const QString made = folder.filePath(QStringLiteral("sample.tandem"));
        workflows::SampleClock clock(QTimeZone::utc());
        SeededRandom random;
        const auto database = taken(Database::open(
            {.dialect = Dialect::Sqlite, .location = made, .access = SqliteAccess::Create}));
        Office maker(*database, clock, random, everybody());
        taken(workflows::createCompany(
            maker, {.company = {.name = QStringLiteral("Harbour"), .country = QStringLiteral("DE")},
                    .firstUser = {.name = QStringLiteral("boss"),
                                  .fullName = {},
                                  .password = QStringLiteral("quiet herons stand"),
                                  .roles = {}},
                    .chart = {}}));
        Office approver(*database, clock, random,
                        {UserId(2), QStringLiteral("chief"), allPermissions()});
        taken(workflows::fillSample({.maker = maker, .approver = approver, .clock = clock},
                                    workflows::Sample::Day, [](int, int) {}));
        taken(database->driver().checkpoint());
        return made;
    }();
    return file;
}

class ListBooks {
public:
    ListBooks() : m_file(m_folder.filePath(QStringLiteral("books.tandem")))
    {
        require(QFile::copy(sampleFile(), m_file), "the sample can be copied");
        clock.goTo(workflows::sampleDay(), QTime(9, 0));
        m_database = taken(Database::open(DatabaseConfig::at(m_file)));
        office = std::make_unique<Office>(*m_database, clock, random, everybody());
        m_background =
            std::make_unique<BackgroundReader>(DatabaseConfig::at(m_file), everybody(), clock);
        m_jobs = std::make_unique<gui::JobBoard>(DatabaseConfig::at(m_file), everybody(), clock);
        desk.emplace(
            gui::Desk{.office = *office,
                      .background = *m_background,
                      .clock = clock,
                      .random = random,
                      .locality = gui::localityOf(QLocale(QLocale::English), eur, QTimeZone::utc()),
                      .confirm = [](QWidget*, const QString&, const QString&) { return true; },
                      .show = [this](QWidget*, const Error& error) { shown = gui::textOf(error); },
                      .tell = [this](const QString& text) { told = text; },
                      .open = [](const QString&, std::int64_t) {},
                      .openFiltered = [](const QString&, const QString&, const QString&) {},
                      .chooseSaveFile = [](QWidget*, const QString& name) { return name; },
                      .chooseFile = [](QWidget*, const QString&) { return QString(); },
                      .jobs = m_jobs.get(),
                      .showFile = [](const QString&) { return true; }});
    }

    /// Runs `step` as a user on another computer.
    template <class Step>
    void elsewhere(Step step)
    {
        const auto database = taken(Database::open(DatabaseConfig::at(m_file)));
        SeededRandom chance(7);
        Office other(*database, clock, chance, everybody());
        step(other);
    }

private:
    QTemporaryDir m_folder;
    QString m_file;

public:
    workflows::SampleClock clock{QTimeZone::utc()}; ///< Read on the threads of those below.

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<BackgroundReader> m_background;
    std::unique_ptr<gui::JobBoard> m_jobs;

public:
    SeededRandom random;
    std::unique_ptr<Office> office;
    std::optional<gui::Desk> desk;
    QString shown;
    QString told;
};

/// Runs the event loop until `holds`, or for ten seconds; whether it held.
template <class Condition>
bool waitFor(Condition holds)
{
    return QTest::qWaitFor(holds, 10'000);
}

} // namespace tandem::test
