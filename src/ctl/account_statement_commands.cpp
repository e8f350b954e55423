#include "backoffice/settlements/actions.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/painter.h"
#include "ctl/settlement_words.h"
#include "ctl/trade_arguments.h"
#include "printing/statement_printing.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using printing::StatementOf;
using reports::PartyStatement;

namespace {

constexpr auto right = Column::Align::Right;

/// What was asked for, and what the books say to it.
struct Asked {
    PartyId party;
    QDate from;
    QDate to;
    StatementOf what = StatementOf::Movements;
    std::vector<PartyStatement> statements;
};

Result<reports::AgedSide> sideGiven(const Context& context)
{
    const QString word = context.value("side", u"receivable"_s);
    if (word == u"receivable"_s)
        return reports::AgedSide::Receivable;
    if (word == u"payable"_s)
        return reports::AgedSide::Payable;
    return fail(errors::wordUnknown, {word, u"receivable, payable"_s}).at(u"side"_s);
}

Result<Asked> asked(Reader& books, const Context& context)
{
    TANDEM_TRY(const QString word, argumentAt(context, 0, u"the code of a party"_s));
    Asked one{.party = {}, .from = {}, .to = {}, .statements = {}};
    TANDEM_TRY(one.party, partyGiven(books, word));
    TANDEM_TRY(const auto side, sideGiven(context));
    TANDEM_TRY(one.to, context.day("to", books.today()));
    TANDEM_TRY(one.from, context.day("from", QDate(one.to.year(), 1, 1)));
    if (context.has("open-items"))
        one.what = StatementOf::OpenItems;
    TANDEM_TRY(one.statements, reports::partyStatements(books, side, one.party, one.from, one.to));
    return one;
}

void printMovements(const Context& context, const Asked& one)
{
    Listing rows = context.list({{"day"},
                                 {"number"},
                                 {"kind"},
                                 {"due_on"},
                                 {"currency"},
                                 {"amount", right},
                                 {"balance", right}});
    for (const PartyStatement& statement : one.statements) {
        rows.add({one.from, QString(), u"opening_balance"_s, QString(), statement.currency,
                  QString(), statement.opening});
        for (const reports::PartyStatementLine& line : statement.lines)
            rows.add({line.on, line.number, line.kind,
                      line.dueOn.isValid() ? line.dueOn.toString(Qt::ISODate) : QString(),
                      statement.currency, line.amount, line.balance});
        rows.add({one.to, QString(), u"closing_balance"_s, QString(), statement.currency, QString(),
                  statement.closing});
    }
}

void printOpenItems(const Context& context, const Asked& one)
{
    Listing rows = context.list(
        {{"number"}, {"issued_on"}, {"due_on"}, {"age"}, {"currency"}, {"open", right}});
    for (const PartyStatement& statement : one.statements)
        for (const reports::AgedItem& item : statement.open)
            rows.add({item.number, item.issuedOn, item.dueOn, nameOf(item.bucket),
                      statement.currency, item.open});
}

/// A letter for each currency; of several, the code of the currency stands in the name.
Result<ExitCode> writeLetters(Context& context, Office& office, const Asked& one)
{
    TANDEM_TRY(const Painter* const painter, context.painter());
    Listing rows = context.list({{"file"}});
    for (const PartyStatement& statement : one.statements) {
        TANDEM_TRY(
            const auto letter, office.read(settlements::actions::openItems, [&](Reader& books) {
                return printing::letterOf(books, one.party, statement, one.from, one.to, one.what);
            }));
        QString path = context.value("pdf");
        if (one.statements.size() > 1)
            path.insert(path.endsWith(u".pdf"_s) ? path.size() - 4 : path.size(),
                        u'-' + statement.currency);
        TANDEM_CHECK(context.writeOutput(path, painter->letter(letter)));
        rows.add({path});
    }
    return ExitCode::Done;
}

Result<ExitCode> statementOfAccount(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Asked one, office->read(settlements::actions::openItems,
                                             [&](Reader& books) { return asked(books, context); }));
    if (!context.value("pdf").isEmpty())
        return writeLetters(context, *office, one);
    if (one.what == StatementOf::OpenItems)
        printOpenItems(context, one);
    else
        printMovements(context, one);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> accountStatementCommands()
{
    return {{"report",
             "statement-of-account",
             "PARTY",
             "what moved on the account of a party, and what is open",
             {{"side", "receivable|payable", "as a customer (default) or as a supplier"},
              {"from", "DAY", "the first day; 1 January of the last if not given"},
              {"to", "DAY", "the last day; today if not given"},
              {"open-items", nullptr, "only what is open at the end of the last day"},
              {"pdf", "FILE", "write it as a letter in the party's language"}},
             Books::Open,
             &statementOfAccount}};
}

} // namespace tandem::ctl
