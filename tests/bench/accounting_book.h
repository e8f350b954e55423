#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/tax/tax_code.h"
#include "data/database.h"
#include "measuring.h"
#include "office/office.h"

#include <random>

namespace tandem::bench {

/// A clock that stands in the January after the years of the book.
class BookClock final : public Clock {
public:
    Instant now() const override { return {1'736'899'200'000}; }
    QDate today() const override { return {2025, 1, 15}; }
};

inline constexpr int bookFirstYear = 2020;
inline constexpr int bookLastYear = 2024;

inline constexpr int customerCount = 500;
inline constexpr int accountCount = 160; ///< Beside those of the chart.
inline constexpr int itemCount = 40;

/// The code of a customer, as orders name it.
QString customerCode(int number);

/// Who may open the book from the command line.
inline constexpr const char* bookUser = "bench";
inline constexpr const char* bookPassword = "measure, then cut";

/// What a book of so many lines is made of.
struct BookPlan {
    explicit BookPlan(std::int64_t lines);

    std::int64_t lines;
    std::int64_t invoices;  ///< Orders of five taxed lines, carried through to their invoices.
    std::int64_t takenOver; ///< Invoices with their tax and open items, most of them paid.
    std::int64_t foreign;   ///< Open items in dollars.
    std::int64_t portion;   ///< Documents, or entries, in one transaction.
};

/// Makes a book through the product's own services, in large transactions, and says what each part
/// of it took. The same lines come out whenever it is made.
class AccountingBook {
public:
    AccountingBook(const DatabaseConfig& books, const BookPlan& plan);

    void make();

    /// Brings further invoices of five taxed lines into a book that was made before.
    void importMore(std::int64_t count);

private:
    void furnish();
    void importInvoices(const QByteArray& series, std::int64_t count);
    void takeInvoicesOver();
    void oweDollars();
    void postEntries();
    Result<> takeOver(UnitOfWork& work, std::int64_t number);
    Result<> owe(UnitOfWork& work, std::int64_t number);
    ledger::Entry plainEntry(std::int64_t number, std::int64_t count);
    std::int64_t lineCount();
    int below(int bound) { return static_cast<int>(m_luck() % static_cast<unsigned>(bound)); }
    /// The day of the first of `count` things that happen evenly over the years.
    static QDate dayOf(std::int64_t number, std::int64_t count);
    template <class Step>
    void inPortions(const char* what, std::int64_t count, Step step);

    BookPlan m_plan;
    BookClock m_clock;
    SystemRandom m_random;
    std::mt19937_64 m_luck{20'241'231};
    std::unique_ptr<Database> m_database;
    Office m_office;
    std::vector<PartyId> m_customers;
    std::vector<AccountId> m_accounts;
    AccountId m_bank;
    tax::TaxCode m_standard;
};

} // namespace tandem::bench
