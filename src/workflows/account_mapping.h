#pragma once

#include "backoffice/ledger/account.h"
#include "formats/book.h"
#include "office/unit_of_work.h"

#include <QHash>

namespace tandem::workflows {

/// Why an account of the file becomes one of these books.
enum class AccountMatch {
    Code,   ///< The books have one of its number.
    Name,   ///< The books have one of its name and type.
    Chosen, ///< The user said so.
    New,    ///< There is none: it will be made.
};

/// What becomes of one account of a file. The user may change code, name and type.
struct AccountChoice {
    QString foreign; ///< As the file calls it, with the accounts above: "Assets:Checking".
    QString code;    ///< The account here; made where there is none of that code.
    QString name;    ///< Of an account to be made.
    ledger::AccountType type = ledger::AccountType::Asset; ///< The same.
    AccountMatch match = AccountMatch::New;
};

/// What the user chose, by AccountChoice::foreign. Accounts that are not in it go their usual way.
using AccountChoices = QHash<QString, AccountChoice>;

/// The key of an account in a table of choices.
QString keyOf(const formats::ForeignAccount& account);

/// What would become of each account of `book` that has lines: by its number, by its name if that
/// fits one account only, or as a new one.
Result<std::vector<AccountChoice>> proposeAccounts(Reader& books, const formats::ForeignBook& book);

/// The table for a spreadsheet: account, code, name, type, match.
QByteArray accountTable(const std::vector<AccountChoice>& choices);
/// Reads such a table again. Rows without a code are passed over.
/// Errors: those of readCsv and mapColumns, accountTypeUnknown, accountTwice.
Result<AccountChoices> readAccountTable(const QByteArray& bytes);

} // namespace tandem::workflows
