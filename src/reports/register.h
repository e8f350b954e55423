#pragma once

#include "reports/comparison.h"
#include "reports/register_scope.h"
#include "reports/trial_balance.h"

#include <functional>

namespace tandem::reports {

/// A place in the register of an account: after this line of this day. Pages go on from it.
struct RegisterKey {
    QDate on;
    std::int64_t line = 0; ///< The id of the line; 0: before the first of that day.
};

/// What stands on an account in one commodity at some place in its register.
struct RunningBalance {
    QString symbol;
    Money amount;
    Money base;
};

/// A line of an account, with what stands on it afterwards.
struct RegisterLine {
    std::int64_t line; ///< Its id.
    EntryId entry;
    QDate postedOn;
    QString source; ///< What the entry comes from, "invoice", and its key there.
    std::int64_t sourceId = 0;
    QString reference;
    QString text; ///< Empty if it was erased.
    QString memo;
    PartyId party;
    QString symbol;
    Money amount;
    Money base;
    Money balance;     ///< Of the line's commodity, after the line.
    Money baseBalance; ///< Of all commodities in the company's currency, after the line.
};

struct RegisterPage {
    std::vector<RunningBalance> opening; ///< What stood before the first line, by commodity.
    std::vector<RegisterLine> lines;
    std::optional<RegisterKey> next; ///< Where the next page begins; none after the last one.
};

/// Lines of an account after `after`, up to the day `to`, at most `linesMax`. To begin with a day,
/// pass it with line 0.
Result<RegisterPage> registerPage(Reader& books, AccountId account, const RegisterKey& after,
                                  QDate to, int linesMax);

/// After every line that there can be: where reading backwards begins.
inline const RegisterKey registerEnd{QDate(9999, 12, 31), 0};

/// A line of an account with where the money came from or went to.
struct CounterLine {
    RegisterLine line;
    AccountId counter; ///< The account of the largest line on the other side of the entry.
    int lineCount = 0; ///< Of the whole entry; with two, the counter account is all of it.
};

struct RegisterTail {
    std::vector<CounterLine> lines;      ///< By day, the latest last.
    std::optional<RegisterKey> previous; ///< Where the page before ends; none before the first.
};

/// The last lines of an account before `before`, at most `linesMax`: for who begins at the end. Of
/// some lines alone, balances begin with the first of them, at nothing.
Result<RegisterTail> registerTail(Reader& books, AccountId account, const RegisterKey& before,
                                  int linesMax, const RegisterScope& scope = {});

/// An entry at its place in the register of an account.
struct EntryPlace {
    EntryId entry;
    QDate on;
};

enum class Beside { After, Before };

/// The entry after (or before) one in the register of an account, of the lines that `scope` takes;
/// nothing at the end.
Result<std::optional<EntryPlace>> entryBeside(Reader& books, const RegisterPlace& where,
                                              const EntryPlace& at, Beside side);

/// What went over an account in all, in the company's currency.
struct Turnover {
    std::int64_t lineCount = 0;
    Money debit;
    Money credit; ///< Zero or more.

    Money balance() const { return debit - credit; }
};

Result<Turnover> turnoverOf(Reader& books, AccountId account, const RegisterScope& scope = {});

} // namespace tandem::reports
