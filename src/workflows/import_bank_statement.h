#pragma once

#include "backoffice/settlements/bank_import.h"
#include "office/office.h"

namespace tandem::workflows {

/// A file of the bank as a person hands it over.
struct BankFile {
    QString name;
    QByteArray bytes;
    AccountId account{}; ///< Unset: the account that the bank's name for it is known for.
    QString mapping{};   ///< For tables: how to read them; empty: as saved, else as detected.
    settlements::Balances balances = settlements::Balances::MustHold;
};

/// What a file holds, read but not yet imported.
struct BankFileRead {
    std::vector<settlements::BankImportDraft> imports; ///< One for each account.
    QString mapping;                                   ///< How a table was read; empty for camt.
    QStringList warnings;                              ///< Of the reader: what it guessed.
};

/// Reads a camt message or a table, recognised by its content.
/// Errors: those of formats::readCamt and formats::readBankCsv, bankAccountUnknown,
/// notABankAccount.
Result<BankFileRead> readBankFile(Reader& books, const BankFile& file);

/// Takes a file into the bank's own list, and keeps the mapping of a table for the next one. Doing
/// it again adds nothing, so it needs no request key. `progress` counts lines; where it stops the
/// work, nothing was imported. Errors: those of readBankFile and settlements::importBankStatement.
Result<std::vector<settlements::BankStatementImported>>
importBankStatement(Office& office, const BankFile& file, const Progress& progress = {});

} // namespace tandem::workflows
