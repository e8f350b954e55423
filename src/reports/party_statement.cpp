#include "reports/party_statement.h"

#include "base/check.h"

#include <algorithm>
#include <map>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

Currency currencyOf(const QString& code)
{
    const QByteArray bytes = code.toLatin1();
    const auto currency = findCurrency({bytes.data(), static_cast<std::size_t>(bytes.size())});
    require(currency.has_value(), "a stored currency is one of ISO 4217");
    return *currency;
}

PartyStatement emptyOf(const QString& code)
{
    const Money zero = Money::zero(currencyOf(code));
    return {.currency = code,
            .opening = zero,
            .lines = {},
            .closing = zero,
            .buckets = {zero, zero, zero, zero, zero},
            .open = {}};
}

using Statements = std::map<QString, PartyStatement>;

PartyStatement& statementIn(Statements& all, const QString& code)
{
    return all.try_emplace(code, emptyOf(code)).first->second;
}

Result<> addDocuments(Reader& books, std::initializer_list<Param> of, Statements& all)
{
    return books.each(u"reports.party_statement:documents"_s, of, [&](const Row& row) {
        PartyStatement& statement = statementIn(all, row.text("currency"));
        const Money amount = row.money("original_minor", statement.opening.currency());
        statement.lines.push_back({.on = row.date("issued_on"),
                                   .number = row.text("number"),
                                   .kind = row.text("source"),
                                   .dueOn = row.date("due_on"),
                                   .amount = amount,
                                   .balance = amount});
    });
}

Result<> addSettlements(Reader& books, std::initializer_list<Param> of, Statements& all)
{
    return books.each(u"reports.party_statement:settlements"_s, of, [&](const Row& row) {
        PartyStatement& statement = statementIn(all, row.text("currency"));
        const Money amount = -row.money("amount_minor", statement.opening.currency());
        const bool isBadDebt = row.integer("is_bad_debt") != 0;
        statement.lines.push_back({.on = row.date("allocated_on"),
                                   .number = row.text("number"),
                                   .kind = isBadDebt ? u"bad_debt"_s : row.text("reason"),
                                   .amount = amount,
                                   .balance = amount});
    });
}

/// Puts what moved before `from` into the opening balance, and adds the rest up.
void addUp(PartyStatement& statement, QDate from)
{
    std::ranges::stable_sort(statement.lines, {}, &PartyStatementLine::on);
    const auto first = std::ranges::find_if(
        statement.lines, [&](const PartyStatementLine& line) { return line.on >= from; });
    for (auto line = statement.lines.begin(); line != first; ++line)
        statement.opening += line->amount;
    statement.lines.erase(statement.lines.begin(), first);
    statement.closing = statement.opening;
    for (PartyStatementLine& line : statement.lines) {
        statement.closing += line.amount;
        line.balance = statement.closing;
    }
}

bool isEmpty(const PartyStatement& statement)
{
    return statement.lines.empty() && statement.opening.isZero() && statement.open.empty();
}

} // namespace

Result<std::vector<PartyStatement>> partyStatements(Reader& books, AgedSide side, PartyId party,
                                                    QDate from, QDate to)
{
    const QString sideName = side == AgedSide::Receivable ? u"receivable"_s : u"payable"_s;
    Statements all;
    TANDEM_CHECK(
        addDocuments(books, {{"side", sideName}, {"party_id", party}, {"until", to}}, all));
    TANDEM_CHECK(
        addSettlements(books, {{"side", sideName}, {"party_id", party}, {"until", to}}, all));
    TANDEM_TRY(const auto open, agedItems(books, side, party, to));
    for (const AgedItem& item : open) {
        const QString code = QString::fromLatin1(item.open.currency().code());
        PartyStatement& statement = statementIn(all, code);
        statement.buckets.at(static_cast<std::size_t>(item.bucket)) += item.open;
        statement.open.push_back(item);
    }
    std::vector<PartyStatement> statements;
    for (auto& [code, statement] : all) {
        addUp(statement, from);
        if (!isEmpty(statement))
            statements.push_back(std::move(statement));
    }
    return statements;
}

} // namespace tandem::reports
