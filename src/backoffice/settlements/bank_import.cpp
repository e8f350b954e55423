#include "backoffice/settlements/bank_import.h"

#include "backoffice/settlements/bank_account_row.h"
#include "backoffice/settlements/bank_line_row.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "base/check.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

/// The lines of the list: what each says, and its occurrence among those that say the same. After a
/// file was taken back, the first of them may be missing while the second is there.
using Known = QSet<std::pair<QByteArray, std::int64_t>>;

/// All statements are of one account, the one that the bank's name is known for.
Result<> learnIban(UnitOfWork& work, const BankImportDraft& draft)
{
    TANDEM_TRY(const auto known, bankAccountOf(work, draft.account));
    BankAccount account = known.value_or(BankAccount());
    const QString before = account.iban;
    for (const BankStatementDraft& statement : draft.statements) {
        if (statement.account.isEmpty())
            continue;
        if (!account.iban.isEmpty() && account.iban != statement.account)
            return fail(errors::statementOfOtherAccount, {statement.account, account.iban})
                .at(u"account"_s);
        account.iban = statement.account;
    }
    return account.iban == before ? Result<>() : saveBankAccount(work, draft.account, account);
}

Result<QStringList> checkBalances(const BankImportDraft& draft)
{
    QStringList warnings;
    for (const BankStatementDraft& statement : draft.statements) {
        warnings += statement.warnings;
        if (draft.balances == Balances::AsStated)
            continue;
        if (!isInOneCurrency(statement))
            return fail(errors::statementInSeveralCurrencies, {statement.number});
        if (const auto gap = gapOf(statement))
            return fail(errors::statementDoesNotAddUp,
                        {statement.number, gap->toString(), statement.closing->currency});
    }
    return warnings;
}

Hindrance hindranceOf(const BankLineDraft& line, const QString& currency, const Currency& home)
{
    if (line.state == BankLineState::Pending)
        return Hindrance::Pending;
    if (!line.bookedOn.isValid())
        return Hindrance::Undated;
    if (currency != codeOf(home))
        return Hindrance::Currency;
    return Money::exactFrom(line.amount, home) ? Hindrance::None : Hindrance::Digits;
}

/// What the list already has of the days that the file is about.
Result<Known> knownLines(Reader& books, const BankImportDraft& draft)
{
    QDate first;
    QDate last;
    for (const BankStatementDraft& statement : draft.statements)
        for (const BankLineDraft& line : statement.lines)
            if (line.bookedOn.isValid()) {
                first = first.isValid() ? std::min(first, line.bookedOn) : line.bookedOn;
                last = last.isValid() ? std::max(last, line.bookedOn) : line.bookedOn;
            }
    Known known;
    TANDEM_CHECK(
        books.each(u"settlements.bank_lines:known"_s,
                   {{"bank_account_id", draft.account}, {"first_on", first}, {"last_on", last}},
                   [&](const Row& row) {
                       known.insert({row.bytes("fingerprint"), row.integer("occurrence")});
                   }));
    return known;
}

/// One file on its way into the list.
struct Import {
    const BankImportDraft& draft;
    const Progress& progress;
    Instant at; ///< The same for all its statements: so they are known to have come together.
    Known known;
    QHash<QByteArray, std::int64_t> met; ///< How often each line was met in the file so far.
    std::int64_t done = 0;               ///< Lines of the file that are in the list.
    std::int64_t total = 0;

    /// Tells of `lines` more. Errors: those of the progress.
    Result<> report(std::size_t lines)
    {
        done += static_cast<std::int64_t>(lines);
        return progress ? progress(done, total) : Result<>();
    }
};

/// A line that the list lacks; `occurrence` counts the equal lines of the file up to it.
struct FreshLine {
    const BankLineDraft* line;
    QByteArray fingerprint;
    std::int64_t occurrence;
};

std::vector<FreshLine> freshLines(Import& import, const BankStatementDraft& statement)
{
    std::vector<FreshLine> fresh;
    for (const BankLineDraft& line : statement.lines) {
        QByteArray fingerprint = fingerprintOf(line);
        const std::int64_t occurrence = ++import.met[fingerprint];
        if (!import.known.contains({fingerprint, occurrence}))
            fresh.push_back({&line, std::move(fingerprint), occurrence});
    }
    return fresh;
}

Result<> insertLine(UnitOfWork& work, const BankImportDraft& draft, BankStatementId statement,
                    const FreshLine& fresh)
{
    const BankLineDraft& line = *fresh.line;
    const Currency& home = draft.currency;
    const QString currency = line.currency.isEmpty() ? codeOf(home) : line.currency;
    const Hindrance hindrance = hindranceOf(line, currency, home);
    const Money amount = hindrance == Hindrance::None
                             ? Money::fromDecimal(line.amount, home, Rounding::HalfAwayFromZero)
                             : Money::zero(home);
    const Int128 units = line.amount.coefficient();
    require(units <= std::numeric_limits<std::int64_t>::max()
                && units >= std::numeric_limits<std::int64_t>::min(),
            "a stated amount has at most 18 digits");
    TANDEM_TRY(const auto id, work.newId<BankLineId>());
    return work.send(u"settlements.bank_lines:insert"_s,
                     {{"id", id},
                      {"bank_account_id", draft.account},
                      {"statement_id", statement},
                      {"fingerprint", fresh.fingerprint},
                      {"occurrence", fresh.occurrence},
                      {"booked_on", line.bookedOn},
                      {"value_on", line.valueOn},
                      {"amount_units", static_cast<std::int64_t>(units)},
                      {"amount_scale", line.amount.scale()},
                      {"currency", currency},
                      {"amount_minor", amount},
                      {"hindrance", hindranceName(hindrance)},
                      {"is_reversal", line.isReversal ? 1 : 0},
                      {"counterparty_name", line.counterpartyName},
                      {"counterparty_iban", line.counterpartyIban},
                      {"end_to_end_id", line.endToEndId},
                      {"bank_reference", line.bankReference},
                      {"remittance", line.remittance},
                      {"transaction_code", line.transactionCode}});
}

QString said(const std::optional<StatedBalance>& balance)
{
    return balance ? balance->amount.toString() + u' ' + balance->currency : QString();
}

Result<BankStatementId> insertStatement(UnitOfWork& work, Import& import,
                                        const BankStatementDraft& statement,
                                        BankStatementImported& imported)
{
    const std::vector<FreshLine> fresh = freshLines(import, statement);
    TANDEM_TRY(const auto id, work.newId<BankStatementId>());
    TANDEM_CHECK(work.send(u"settlements.bank_lines:insert_statement"_s,
                           {{"id", id},
                            {"bank_account_id", import.draft.account},
                            {"number", statement.number},
                            {"iban", statement.account},
                            {"file_name", import.draft.fileName},
                            {"opening", said(statement.opening)},
                            {"closing", said(statement.closing)},
                            {"line_count", statement.lines.size()},
                            {"new_line_count", fresh.size()},
                            {"imported_at_ms", import.at},
                            {"warnings", statement.warnings.join(u'\n')}}));
    imported.lineCount += static_cast<int>(statement.lines.size());
    imported.newLineCount += static_cast<int>(fresh.size());
    for (const BankLineDraft& line : statement.lines)
        if (line.state == BankLineState::Booked)
            imported.sum = imported.sum + line.amount;
    TANDEM_CHECK(import.report(statement.lines.size() - fresh.size()));
    for (const FreshLine& line : fresh) {
        TANDEM_CHECK(insertLine(work, import.draft, id, line));
        TANDEM_CHECK(import.report(1));
    }
    return id;
}

} // namespace

Result<BankStatementImported> importBankStatement(UnitOfWork& work, const BankImportDraft& draft,
                                                  const Progress& progress)
{
    if (!draft.account.isSet())
        return fail(errors::bankAccountMissing).at(u"account"_s);
    if (draft.statements.empty())
        return fail(errors::statementEmpty, {draft.fileName});
    TANDEM_TRY(QStringList warnings, checkBalances(draft));
    TANDEM_CHECK(learnIban(work, draft));

    TANDEM_TRY(auto known, knownLines(work, draft));
    Import import{.draft = draft,
                  .progress = progress,
                  .at = work.now(),
                  .known = std::move(known),
                  .met = {},
                  .done = 0,
                  .total = 0};
    for (const BankStatementDraft& statement : draft.statements)
        import.total += static_cast<std::int64_t>(statement.lines.size());
    BankStatementImported imported{.statement = {},
                                   .lineCount = 0,
                                   .newLineCount = 0,
                                   .sum = {},
                                   .warnings = std::move(warnings)};
    for (const BankStatementDraft& statement : draft.statements) {
        TANDEM_TRY(const auto id, insertStatement(work, import, statement, imported));
        imported.statement = id;
    }
    return imported;
}

Result<AccountId> accountOfIban(Reader& books, const QString& iban)
{
    TANDEM_TRY(const auto found, books.first<AccountId>(u"settlements.bank_accounts:of_iban"_s,
                                                        {{"iban", iban}}, [](const Row& row) {
                                                            return row.id<AccountId>("account_id");
                                                        }));
    return found.value_or(AccountId());
}

Result<QString> bankMapping(Reader& books, AccountId account)
{
    TANDEM_TRY(const auto found, bankAccountOf(books, account));
    return found ? found->mapping : QString();
}

Result<> saveBankMapping(UnitOfWork& work, AccountId account, const QString& mapping)
{
    TANDEM_TRY(const auto found, bankAccountOf(work, account));
    BankAccount saved = found.value_or(BankAccount());
    if (saved.mapping == mapping)
        return {};
    saved.mapping = mapping;
    return saveBankAccount(work, account, saved);
}

} // namespace tandem::settlements
