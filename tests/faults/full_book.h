#pragma once

#include "office/verify.h"
#include "support/test_office.h"
#include "workflows/sample_company.h"

#include <QTemporaryDir>

namespace tandem::faults {

/// The books of a sample company, with rows in every table that verify has to answer for.
class FullBook {
public:
    FullBook();

    Database& database() { return *m_database; }
    /// Tables that are audited, chained or derived, and hold nothing.
    QStringList emptyTables();
    /// What `tandemctl company verify --full` finds.
    Result<Verification> verified();

private:
    void addPeople();
    void addRecords();
    void addTrade();
    void addLedger();
    void addPlans();
    void addBudget();
    void standIn();
    void closeFirstYear();
    void match();
    void askToPay();
    void agreeTerms();
    void dun();
    void withholdTax();
    void addCurrencies();
    template <class Work>
    void arrange(Work work);

    workflows::SampleClock m_clock{QTimeZone::utc()};
    test::SeededRandom m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database = test::openEmptyBooks();
    Office m_maker;
    Office m_approver;
};

} // namespace tandem::faults
