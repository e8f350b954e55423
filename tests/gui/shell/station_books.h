#pragma once

#include "app/station.h"
#include "gui/window_books.h"
#include "office/roles.h"
#include "office/users.h"

namespace tandem::test {

/// A workstation on a copy of the sample, where boss and rita, a receptionist, may sign in.
class StationBooks {
public:
    StationBooks() : m_file(m_folder.filePath(QStringLiteral("books.tandem")))
    {
        require(QFile::copy(sampleFile(), m_file), "the sample can be copied");
        m_clock.goTo(workflows::sampleDay(), QTime(9, 0));
        addReceptionist();
        station = std::make_unique<app::Station>(
            app::StationBooks{.location = m_file, .isSample = false, .hint = {}}, m_clock,
            QLocale(QLocale::English));
        QObject::connect(station.get(), &app::Station::left, station.get(),
                         [this](app::Leaving why) { left = why; });
    }

    /// Signs somebody in, as the front door does.
    void enter(const QString& name = QStringLiteral("boss"))
    {
        auto books = taken(app::OpenBooks::open(m_file, m_clock));
        taken(books->signIn(name, password()));
        taken(station->seat(std::move(books)));
        require(waitFor([] { return QApplication::activeWindow() != nullptr; }),
                "a window takes the keyboard");
    }
    gui::MainWindow& window() { return *station->windows().front(); }
    static QString password() { return QStringLiteral("quiet herons stand"); }
    const QString& file() const { return m_file; }
    const Clock& clock() const { return m_clock; }

private:
    void addReceptionist()
    {
        const auto database = taken(Database::open(DatabaseConfig::at(m_file)));
        SeededRandom random;
        Office office(*database, m_clock, random,
                      Session{UserId(1), QStringLiteral("boss"), allPermissions()});
        taken(addUser(office, {.name = QStringLiteral("rita"),
                               .fullName = QStringLiteral("Rita"),
                               .password = password(),
                               .roles = {QStringLiteral("receptionist")}}));
    }

    QTemporaryDir m_folder;
    QString m_file;
    workflows::SampleClock m_clock{QTimeZone::utc()};

public:
    std::unique_ptr<app::Station> station;
    std::optional<app::Leaving> left;
};

} // namespace tandem::test
