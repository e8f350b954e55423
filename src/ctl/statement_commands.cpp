#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/errors.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/statement_output.h"
#include "office/currency_code.h"
#include "reports/general_ledger.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageLines = 1'000;

Result<QDate> startOf(const Context& context)
{
    return context.day("from", QDate(context.clock().today().year(), 1, 1));
}

Result<QDate> endOf(const Context& context)
{
    return context.day("to", context.clock().today());
}

std::vector<Column> lineColumns()
{
    return {{"account"},
            {"date"},
            {"entry", Column::Align::Right},
            {"reference"},
            {"text"},
            {"currency"},
            {"amount", Column::Align::Right},
            {"balance", Column::Align::Right},
            {"base_balance", Column::Align::Right}};
}

void addLine(Listing& listing, const QString& account, const reports::RegisterLine& line)
{
    listing.add({account, line.postedOn, line.entry.value(), line.reference,
                 line.memo.isEmpty() ? line.text : line.memo, codeOf(line.amount.currency()),
                 line.amount, line.balance, line.baseBalance});
}

Result<ExitCode> registerOf(Context& context)
{
    const QString code = context.value("account");
    TANDEM_TRY(const QDate from, startOf(context));
    TANDEM_TRY(const QDate to, endOf(context));
    TANDEM_TRY(Office* const office, context.office());
    Listing listing = context.list(lineColumns());
    reports::ReportStamp stamp;
    TANDEM_CHECK(office->read(ledger::actions::entries, [&](Reader& books) -> Result<> {
        TANDEM_TRY(stamp, reports::reportStamp(books));
        TANDEM_TRY(const auto account, ledger::accountByCode(books, code));
        if (!account)
            return fail(ledger::errors::accountNotFound, {code});
        std::optional<reports::RegisterKey> next = reports::RegisterKey{from, 0};
        while (next) {
            TANDEM_TRY(const auto page,
                       reports::registerPage(books, account->id, *next, to, pageLines));
            for (const reports::RegisterLine& line : page.lines)
                addLine(listing, code, line);
            next = page.next;
        }
        return {};
    }));
    listing.end();
    writeStamp(context, reports::LineReport::Register, stamp);
    return ExitCode::Done;
}

/// Writes the general ledger as it comes.
class LedgerWriter final : public reports::GeneralLedgerReader {
public:
    LedgerWriter(Listing& listing, QDate from) : m_listing(listing), m_from(from) {}

    void account(const reports::LedgerAccount& account) override
    {
        m_code = account.code;
        for (const reports::RunningBalance& balance : account.opening)
            m_listing.add({account.code, m_from, std::int64_t{0}, QString(), u"Balance before"_s,
                           codeOf(balance.amount.currency()),
                           Money::zero(balance.amount.currency()), balance.amount, balance.base});
    }
    void line(const reports::RegisterLine& line) override { addLine(m_listing, m_code, line); }

private:
    Listing& m_listing;
    QDate m_from;
    QString m_code;
};

Result<ExitCode> generalLedger(Context& context)
{
    TANDEM_TRY(const QDate from, startOf(context));
    TANDEM_TRY(const QDate to, endOf(context));
    TANDEM_TRY(Office* const office, context.office());
    Listing listing = context.list(lineColumns());
    LedgerWriter writer(listing, from);
    reports::ReportStamp stamp;
    TANDEM_CHECK(office->read(ledger::actions::entries, [&](Reader& books) -> Result<> {
        TANDEM_TRY(stamp, reports::reportStamp(books));
        reports::LedgerPart part{.scope = {.from = from, .to = to}};
        TANDEM_TRY(part.accounts, accountsOf(books, context.value("account")));
        if (context.has("dimension")) {
            TANDEM_TRY(const auto value,
                       ledger::dimensionValueNamed(books, context.value("dimension")));
            part.scope.dimension = value.dimension;
            part.scope.value = value.id;
        }
        return reports::generalLedger(books, part, writer);
    }));
    listing.end();
    writeStamp(context, reports::LineReport::GeneralLedger, stamp);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> statementCommands()
{
    const Option from{"from", "DAY", "the first day (default: 1 January of this year)"};
    const Option to{"to", "DAY", "the last day (default: today)"};
    return {{"report",
             "register",
             "",
             "the lines of an account with its running balance",
             {{"account", "CODE", "which account", Option::Need::Required}, from, to},
             Books::Open,
             &registerOf},
            {"report",
             "general-ledger",
             "",
             "the lines of all accounts, or of some",
             {from,
              to,
              {"account", "CODES", "these alone: 1200,4000..4999"},
              {"dimension", "DIM=VALUE", "the lines that carry this value"}},
             Books::Open,
             &generalLedger}};
}

} // namespace tandem::ctl
