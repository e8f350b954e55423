#pragma once

#include "failing_disk.h"
#include "luck.h"
#include "office/office.h"
#include "support/test_office.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace tandem::simulation {

using namespace Qt::StringLiterals;

/// The product does not do what the model says.
class Mismatch : public std::runtime_error {
public:
    explicit Mismatch(const QString& what) : std::runtime_error(what.toStdString()) {}
};

/// Throws Mismatch unless the books hold what the model holds.
template <class T>
void expectSame(const QString& what, const T& inBooks, const T& inModel)
{
    if (inBooks == inModel)
        return;
    if constexpr (std::is_same_v<T, QString>)
        throw Mismatch(what + u": the books say "_s + inBooks + u", the model says "_s + inModel);
    else
        throw Mismatch(
            u"%1: the books say %2, the model says %3"_s.arg(what).arg(inBooks).arg(inModel));
}

/// The product as a company meets it: on a virtual clock, on a database that is closed and opened,
/// whose disk fills up or fails, and whose answers get lost.
class Company {
public:
    explicit Company(std::uint64_t seed);

    Luck luck;
    test::FakeClock clock;
    Office& office() { return *m_office; }
    /// Somebody else, who approves.
    Office& approver() { return *m_approver; }
    Database& database() { return *m_database; }
    int faultCount() const { return m_faultCount; }
    int repeatedCount() const { return m_repeatedCount; }
    int unknownCount() const { return m_unknownCount; }

    /// Asks for something under one key, as a client does, perhaps with a fault on the way. The
    /// answer is the one that counts: the model follows it.
    Result<Receipt> ask(const std::function<Result<Receipt>(const Request&)>& step);

    /// The same for a service, as an action of `office`, which may be the approver's.
    template <class Work>
    Result<Receipt> change(Office& office, Work work)
    {
        static constexpr Action action{"test.simulation", Permission::SettingsWrite, ""};
        const bool isApprover = &office == m_approver.get();
        return ask([&](const Request& request) {
            return (isApprover ? *m_approver : *m_office).create(action, request, work);
        });
    }

    /// Looks at the books. An error is a mismatch.
    template <class Query>
    auto look(Query query)
    {
        static constexpr View all{"test.all", Permission::AuditRead, ""};
        auto result = m_office->read(all, query);
        if (!result)
            throw Mismatch(u"a look failed: "_s + result.error().text() + result.error().detail);
        return *result;
    }

    void reopen();

private:
    enum class Fault { None, Reopened, AnswerLost, DiskFull, CommitBroken, ChangeUndone };
    Fault nextFault();
    Result<Receipt> askTwice(const std::function<Result<Receipt>(const Request&)>& step,
                             const Request& request);
    Result<Receipt> askOnAFullDisk(const std::function<Result<Receipt>(const Request&)>& step,
                                   const Request& request);
    Result<Receipt> askOnABadDisk(const std::function<Result<Receipt>(const Request&)>& step,
                                  const Request& request);
    void open();
    std::int64_t pragma(const QString& name);

    FailingDisk m_disk; ///< Before what is opened through it.
    QTemporaryDir m_folder;
    test::SeededRandom m_random;
    DatabaseConfig m_config;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Office> m_approver;
    int m_requestCount = 0;
    int m_faultCount = 0;
    int m_repeatedCount = 0;
    int m_unknownCount = 0;
};

} // namespace tandem::simulation
