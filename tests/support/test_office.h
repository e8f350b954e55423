#pragma once

#include "office/company.h"
#include "office/office.h"
#include "support/test_database.h"

#include <random>

namespace tandem::test {

/// A clock that stands until a test moves it.
class FakeClock final : public Clock {
public:
    Instant now() const override { return moment; }
    QDate today() const override { return day; }

    QDate day{2025, 3, 10};
    Instant moment{1'741'600'000'000};
};

/// Chance that is the same in every run.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed = 20250310) : m_engine(seed) {}
    QByteArray bytes(int count) override
    {
        QByteArray all(count, Qt::Uninitialized);
        for (char& byte : all)
            byte = static_cast<char>(m_engine());
        return all;
    }

private:
    std::mt19937_64 m_engine;
};

/// An office with the books of a new company in EUR, on the database the test run asks for.
///
/// `office` has the rights given, all of them by default; `back` has all rights and arranges.
class TestOffice {
public:
    explicit TestOffice(const Permissions& permissions = allPermissions())
        : database(openEmptyBooks())
        , back(*database, clock, random,
               Session{UserId(1), QStringLiteral("back"), allPermissions()})
        , office(*database, clock, random, Session{UserId(7), QStringLiteral("anna"), permissions})
    {
        const auto made = createCompany(
            back, {.name = QStringLiteral("Alder & Sons"), .country = QStringLiteral("DE")});
        require(made.has_value(),
                made ? "" : qPrintable(made.error().text() + made.error().detail));
    }

    /// Looks at the books as a test may, whoever works at this office. Throws on an error.
    template <class Query>
    auto look(Query query)
    {
        static constexpr View all{"test.all", Permission::AuditRead, ""};
        auto result = back.read(all, query);
        require(result.has_value(), result ? "" : qPrintable(text(result.error())));
        return *result;
    }

    /// Changes the books to arrange a test. Throws on an error.
    template <class Work>
    auto arrange(Work work)
    {
        static constexpr Action action{"test.arrange", Permission::SettingsWrite, ""};
        auto result = back.change(action, work);
        require(result.has_value(), result ? "" : qPrintable(text(result.error())));
        if constexpr (!std::is_void_v<typename decltype(result)::value_type>)
            return *result;
    }

    static QString text(const Error& error) { return error.text() + u' ' + error.detail; }

    FakeClock clock;
    SeededRandom random;
    std::unique_ptr<Database> database;
    Office back;
    Office office;
};

} // namespace tandem::test
