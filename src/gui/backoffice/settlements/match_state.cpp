#include "gui/backoffice/settlements/match_state.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/bank_queries.h"
#include "reports/register.h"
#include "workflows/match_bank_line.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// Nothing where no account plays the bank, or it is not in the company's currency.
Result<std::optional<Reconciliation>>
readReconciliation(Reader& books, const std::vector<settlements::LineSuggestions>& lines)
{
    const auto bank = ledger::accountOf(books, ledger::AccountRole::Bank);
    if (!bank)
        return std::optional<Reconciliation>();
    TANDEM_TRY(const auto turnover, reports::turnoverOf(books, *bank));
    Reconciliation state{.bookBalance = turnover.balance(),
                         .bankBalance = {},
                         .open = Money::zero(turnover.debit.currency())};
    for (const settlements::LineSuggestions& each : lines) {
        if (each.line.account != *bank)
            continue;
        if (each.line.amount.currency() != state.open.currency())
            return std::optional<Reconciliation>();
        state.open += each.line.amount;
        ++state.openCount;
    }
    TANDEM_TRY(const QString stated, settlements::statedClosing(books, *bank));
    const Currency currency = state.open.currency();
    const bool isOfThisCurrency =
        stated.section(u' ', 1).toStdString() == std::string(currency.code());
    if (const auto closing = Decimal::parse(stated.section(u' ', 0, 0));
        closing && isOfThisCurrency) {
        TANDEM_TRY(state.bankBalance, Money::exactFrom(*closing, currency));
    }
    return std::optional(state);
}

} // namespace

Result<MatchState> readMatchState(Reader& books)
{
    MatchState state;
    TANDEM_TRY(const auto open, settlements::openBankLines(books, {}, {}, openLinesMax));
    TANDEM_TRY(state.lines, settlements::suggest(books, open));
    TANDEM_TRY(state.accounts, ledger::accounts(books));
    TANDEM_TRY(state.reconciliation, readReconciliation(books, state.lines));
    return state;
}

std::vector<settlements::MatchDraft>
certainOnes(const std::vector<settlements::LineSuggestions>& lines)
{
    std::vector<settlements::MatchDraft> drafts;
    for (const settlements::LineSuggestions& each : lines)
        if (!each.suggestions.empty() && each.suggestions.front().score >= certainScore)
            drafts.push_back(each.suggestions.front().draft);
    return drafts;
}

Result<QStringList> entriesOf(Reader& books, const settlements::LineSuggestions& of)
{
    QStringList all;
    for (const settlements::Suggestion& suggestion : of.suggestions) {
        TANDEM_TRY(const auto entries, workflows::entriesOf(books, suggestion.draft));
        QStringList texts;
        for (const ledger::Entry& entry : entries)
            for (const ledger::Line& line : entry.lines()) {
                AccountId id;
                if (const auto* role = std::get_if<ledger::AccountRole>(&line.account)) {
                    TANDEM_TRY(id, ledger::accountOf(books, *role));
                } else {
                    id = std::get<AccountId>(line.account);
                }
                TANDEM_TRY(const auto account, ledger::accountById(books, id));
                texts += (line.base.isNegative() ? u"Cr %1 %2"_s : u"Dr %1 %2"_s)
                             .arg(account.code, line.base.abs().toDecimal().toString());
            }
        all += texts.join(u", "_s);
    }
    return all;
}

} // namespace tandem::gui
