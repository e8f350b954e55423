#include "workflows/import_bank_statement.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/errors.h"
#include "formats/bank_csv.h"
#include "formats/camt.h"
#include "office/company.h"

#include <algorithm>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::BankImportDraft;
using settlements::BankLineDraft;
using settlements::BankStatementDraft;

namespace {

bool isXml(const QByteArray& bytes)
{
    QByteArray start = bytes.left(1024);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().startsWith('<');
}

QStringList textsOf(const std::vector<Error>& warnings)
{
    QStringList texts;
    for (const Error& warning : warnings)
        texts += warning.text();
    return texts;
}

/// What the payer wrote; of a collective booking what all of them wrote.
QString remittanceOf(const formats::BankLine& line)
{
    if (!line.remittance.isEmpty() || line.details.size() < 2)
        return line.remittance;
    QStringList parts;
    for (const formats::BankLineDetail& detail : line.details)
        parts += detail.remittance;
    parts.removeAll(QString());
    return parts.join(u' ');
}

BankLineDraft lineOf(const formats::BankLine& line)
{
    return {.bookedOn = line.bookedOn,
            .valueOn = line.valueOn,
            .amount = line.amount,
            .currency = line.currency,
            .state = line.status == formats::BookingStatus::Booked
                         ? settlements::BankLineState::Booked
                         : settlements::BankLineState::Pending,
            .isReversal = line.isReversal,
            .counterpartyName = line.counterpartyName,
            .counterpartyIban = line.counterpartyIban,
            .endToEndId = line.endToEndId,
            .bankReference = line.bankReference,
            .remittance = remittanceOf(line),
            .transactionCode = line.bankTransactionCode};
}

std::vector<BankLineDraft> linesOf(const std::vector<formats::BankLine>& lines)
{
    std::vector<BankLineDraft> drafts;
    drafts.reserve(lines.size());
    std::transform(lines.begin(), lines.end(), std::back_inserter(drafts), lineOf);
    return drafts;
}

std::optional<settlements::StatedBalance>
balanceOf(const std::optional<formats::BankBalance>& stated)
{
    if (!stated)
        return {};
    return settlements::StatedBalance{.amount = stated->amount, .currency = stated->currency};
}

BankStatementDraft statementOf(const formats::BankStatement& statement)
{
    return {.number = statement.id,
            .account = statement.account,
            .opening = balanceOf(statement.opening),
            .closing = balanceOf(statement.closing),
            .lines = linesOf(statement.lines),
            .warnings = textsOf(statement.warnings)};
}

Result<Currency> currencyOf(Reader& books, AccountId id)
{
    TANDEM_TRY(const auto account, ledger::accountById(books, id));
    if (account.control != ledger::ControlKind::Bank
        && account.control != ledger::ControlKind::Cash)
        return fail(settlements::errors::notABankAccount, {account.code}).at(u"account"_s);
    TANDEM_TRY(const Company company, tandem::company(books));
    const QByteArray code = account.currency.toUtf8();
    return findCurrency({code.data(), static_cast<std::size_t>(code.size())})
        .value_or(company.currency);
}

Result<AccountId> accountFor(Reader& books, const BankFile& file, const QString& stated)
{
    if (file.account.isSet())
        return file.account;
    AccountId account;
    if (!stated.isEmpty()) {
        TANDEM_TRY(const AccountId known, settlements::accountOfIban(books, stated));
        account = known;
    }
    if (!account.isSet())
        return fail(settlements::errors::bankAccountUnknown,
                    {stated.isEmpty() ? file.name : stated})
            .at(u"account"_s);
    return account;
}

/// Puts a statement to the others of its account.
Result<> addStatement(Reader& books, const BankFile& file, BankStatementDraft statement,
                      BankFileRead& read)
{
    TANDEM_TRY(const AccountId account, accountFor(books, file, statement.account));
    const auto same =
        std::find_if(read.imports.begin(), read.imports.end(),
                     [&](const BankImportDraft& draft) { return draft.account == account; });
    if (same != read.imports.end()) {
        same->statements.push_back(std::move(statement));
        return {};
    }
    TANDEM_TRY(const Currency currency, currencyOf(books, account));
    read.imports.push_back({.account = account,
                            .currency = currency,
                            .fileName = file.name,
                            .statements = {std::move(statement)},
                            .balances = file.balances});
    return {};
}

Result<formats::BankCsv> readTable(Reader& books, const BankFile& file)
{
    QString mapping = file.mapping;
    if (mapping.isEmpty() && file.account.isSet()) {
        TANDEM_TRY(const QString saved, settlements::bankMapping(books, file.account));
        mapping = saved;
    }
    if (mapping.isEmpty())
        return formats::readBankCsv(file.bytes);
    TANDEM_TRY(const auto parsed, formats::BankCsvMapping::parse(mapping));
    return formats::readBankCsv(file.bytes, parsed);
}

} // namespace

Result<BankFileRead> readBankFile(Reader& books, const BankFile& file)
{
    BankFileRead read;
    if (isXml(file.bytes)) {
        TANDEM_TRY(const auto statements, formats::readCamt(file.bytes));
        for (const formats::BankStatement& statement : statements)
            TANDEM_CHECK(addStatement(books, file, statementOf(statement), read));
        return read;
    }
    TANDEM_TRY(const formats::BankCsv table, readTable(books, file));
    read.mapping = table.mapping.text();
    read.warnings = textsOf(table.warnings);
    TANDEM_CHECK(addStatement(books, file,
                              {.number = {},
                               .account = {},
                               .opening = {},
                               .closing = {},
                               .lines = linesOf(table.lines),
                               .warnings = read.warnings},
                              read));
    return read;
}

Result<std::vector<settlements::BankStatementImported>>
importBankStatement(Office& office, const BankFile& file, const Progress& progress)
{
    using Imported = std::vector<settlements::BankStatementImported>;
    return office.change(
        settlements::actions::importBankStatement, [&](UnitOfWork& work) -> Result<Imported> {
            TANDEM_TRY(const BankFileRead read, readBankFile(work, file));
            Imported all;
            for (const BankImportDraft& draft : read.imports) {
                TANDEM_TRY(auto imported, settlements::importBankStatement(work, draft, progress));
                all.push_back(std::move(imported));
                if (!read.mapping.isEmpty())
                    TANDEM_CHECK(settlements::saveBankMapping(work, draft.account, read.mapping));
            }
            return all;
        });
}

} // namespace tandem::workflows
