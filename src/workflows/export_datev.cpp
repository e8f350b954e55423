#include "workflows/export_datev.h"

#include "backoffice/ledger/account_queries.h"
#include "formats/datev_errors.h"
#include "office/currency_code.h"
#include "workflows/export_facts.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

Result<formats::DatevChart> chartOf(Reader& books, const ExportFacts& facts, const QString& said)
{
    if (const auto named = formats::datevChartNamed(said); named != formats::DatevChart::Unknown)
        return named;
    const auto tax = ledger::accountOf(books, ledger::AccountRole::OutputTax);
    if (!tax)
        return formats::DatevChart::Unknown;
    const QString code = facts.accounts.constFind(tax->value())->code;
    if (code.startsWith(u"17"_s))
        return formats::DatevChart::Skr03;
    return code.startsWith(u"38"_s) ? formats::DatevChart::Skr04 : formats::DatevChart::Unknown;
}

/// The numbers of parties, which have one digit more than accounts: customers from 1, suppliers
/// from 7 on.
class PartyNumbers {
public:
    PartyNumbers(const ExportFacts& facts, int accountDigits) : m_digits(accountDigits + 1)
    {
        for (int i = 0; i < accountDigits; ++i)
            m_unit *= 10;
        std::vector<std::int64_t> ids(facts.parties.keyBegin(), facts.parties.keyEnd());
        std::ranges::sort(ids);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            m_places.insert(ids[i], std::int64_t(i) + 1);
            m_codes.insert(ids[i], facts.parties.value(ids[i]).code);
        }
    }

    QString of(PartyId party, ledger::ControlKind control) const
    {
        const bool isCustomer = control == ledger::ControlKind::Receivable;
        const QString code = m_codes.value(party.value());
        bool isNumber = false;
        code.toLongLong(&isNumber);
        if (isNumber && code.size() == m_digits && code.front() != u'0'
            && (code.front() < u'7') == isCustomer)
            return code;
        return QString::number((isCustomer ? m_unit : 7 * m_unit) + m_places.value(party.value()));
    }

private:
    int m_digits;
    std::int64_t m_unit = 1;
    QHash<std::int64_t, std::int64_t> m_places;
    QHash<std::int64_t, QString> m_codes;
};

formats::DatevEntry datevEntryOf(const ledger::StoredEntry& entry, const ExportFacts& facts,
                                 const PartyNumbers& numbers)
{
    formats::DatevEntry out{.number = entry.id.value(),
                            .on = entry.head.postedOn,
                            .document = entry.head.reference,
                            .text = wordsOf(entry, facts),
                            .lines = {}};
    for (const ledger::Line& line : entry.lines) {
        const ledger::Account& account = facts.accountOf(line);
        formats::DatevLine one{.account = ledger::wantsParty(account.control)
                                              ? numbers.of(line.party, account.control)
                                              : account.code,
                               .base = line.base.toDecimal(),
                               .text = line.memo};
        if (line.amount.currency() != line.base.currency()) {
            one.currency = codeOf(line.amount.currency());
            one.amount = line.amount.toDecimal();
        }
        if (account.control == ledger::ControlKind::Tax)
            one.tax = account.type == ledger::AccountType::Asset ? formats::DatevTaxSide::Input
                                                                 : formats::DatevTaxSide::Output;
        out.lines.push_back(std::move(one));
    }
    return out;
}

} // namespace

Result<> exportDatev(Reader& books, const DatevOptions& options, const ByteSink& sink)
{
    if (options.from < options.yearFrom || options.to >= options.yearFrom.addYears(1))
        return fail(formats::errors::datevYearsMixed,
                    {options.from.toString(Qt::ISODate), options.to.toString(Qt::ISODate)});
    TANDEM_TRY(const ExportFacts facts, ExportFacts::load(books));
    TANDEM_TRY(const auto chart, chartOf(books, facts, options.chart));
    const PartyNumbers numbers(facts, options.accountDigits);
    const bool isSkr04 = chart == formats::DatevChart::Skr04;
    const QString inTransit =
        (isSkr04 ? u"1370"_s : u"1590"_s).leftJustified(options.accountDigits, u'0');
    const formats::DatevExportOptions how{.chart = chart,
                                          .accountDigits = options.accountDigits,
                                          .balancingAccount = options.balancingAccount.isEmpty()
                                                                  ? inTransit
                                                                  : options.balancingAccount};
    const formats::DatevHeader header{.createdAt =
                                          QDateTime::fromMSecsSinceEpoch(books.now().ms, Qt::UTC),
                                      .exportedBy = books.session().userName,
                                      .consultant = options.consultant,
                                      .client = options.client,
                                      .yearBegin = options.yearFrom,
                                      .accountDigits = options.accountDigits,
                                      .from = options.from,
                                      .to = options.to,
                                      .description = facts.company.name,
                                      .currency = codeOf(facts.company.currency),
                                      .chart = chart == formats::DatevChart::Unknown ? QString()
                                               : isSkr04                             ? u"04"_s
                                                                                     : u"03"_s};
    TANDEM_CHECK(sink(formats::datevBytes(formats::datevRowOf(header))));
    TANDEM_CHECK(sink(formats::datevBytes(formats::datevBookingColumns())));
    return ledger::eachEntryBetween(
        books, options.from, options.to, {}, [&](const ledger::StoredEntry& entry) -> Result<> {
            if (isClosing(entry))
                return {};
            TANDEM_TRY(const auto bookings,
                       formats::datevBookingsOf(datevEntryOf(entry, facts, numbers), how));
            for (const formats::DatevBooking& booking : bookings)
                TANDEM_CHECK(sink(formats::datevBytes(formats::datevRowOf(booking))));
            return {};
        });
}

} // namespace tandem::workflows
