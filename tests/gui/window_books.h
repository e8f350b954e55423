#pragma once

#include "app/books.h"
#include "app/pages.h"
#include "gui/shell/main_window.h"
#include "office/users.h"
#include "support/test_office.h"
#include "workflows/create_party.h"
#include "workflows/sample_company.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

/// A sample company in a file, signed in, and a window on it.
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

/// The sample's file, made once in a test program; each test works on a copy.
inline const QString& sampleFile()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        QString made = folder.filePath(QStringLiteral("sample.tandem"));
        taken(app::makeSampleCompany(made,
                                     {.name = QStringLiteral("boss"),
                                      .fullName = {},
                                      .password = QStringLiteral("quiet herons stand"),
                                      .roles = {}},
                                     false, [](int) {}));
        return made;
    }();
    return file;
}

class WindowBooks {
public:
    /// A window of who made the sample, or of somebody with one role.
    explicit WindowBooks(const QString& role = {},
                         const QLocale& locale = QLocale(QLocale::English))
        : m_file(m_folder.filePath(QStringLiteral("books.tandem")))
    {
        require(QFile::copy(sampleFile(), m_file), "the sample can be copied");
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        m_clock.goTo(workflows::sampleDay(), QTime(9, 0));
        const QString password = QStringLiteral("quiet herons stand");
        if (!role.isEmpty())
            elsewhere(UserId(1), [&](Office& office) {
                taken(addUser(office, {.name = QStringLiteral("somebody"),
                                       .fullName = {},
                                       .password = password,
                                       .roles = {role}}));
            });
        m_books = taken(app::OpenBooks::open(m_file, m_clock));
        taken(m_books->signIn(role.isEmpty() ? QStringLiteral("boss") : QStringLiteral("somebody"),
                              password));
        m_workplace.emplace(taken(m_books->workplace()));
        window = std::make_unique<gui::MainWindow>(*m_workplace, app::allPages(), locale);
        window->resize(1440, 900);
        window->show();
    }

    Office& office() { return m_workplace->office; }
    const BackgroundReader& background() const { return m_workplace->background; }

    /// As another program on the same books would.
    void addParty(const QString& name)
    {
        elsewhere(UserId(1), [&](Office& office) {
            taken(workflows::createParty(office, {}, {.name = name, .isCustomer = true}));
        });
    }

    /// Runs `step` as a user on another computer.
    template <class Step>
    void elsewhere(UserId user, Step step)
    {
        const auto database = taken(Database::open(DatabaseConfig::at(m_file)));
        SeededRandom random;
        Office office(*database, m_clock, random,
                      Session{user, QStringLiteral("somebody"), allPermissions()});
        step(office);
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    workflows::SampleClock m_clock{QTimeZone::utc()};
    std::unique_ptr<app::OpenBooks> m_books;
    std::optional<gui::Workplace> m_workplace;

public:
    std::unique_ptr<gui::MainWindow> window; ///< Goes before what it stands on.
};

/// Runs the event loop until `holds`, or for five seconds; whether it held.
template <class Condition>
bool waitFor(Condition holds)
{
    return QTest::qWaitFor(holds, 5'000);
}

} // namespace tandem::test
