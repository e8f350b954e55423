#include "workflows/export_saft.h"

#include "backoffice/ledger/period.h"
#include "backoffice/tax/tax_queries.h"
#include "formats/saft_writer.h"
#include "office/company_profile.h"
#include "office/currency_code.h"
#include "workflows/export_facts.h"

#include <QTimeZone>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

const QString softwareVersion = u"1"_s;

QString typeOf(ledger::AccountType type)
{
    QString name = ledger::nameOf(type);
    name[0] = name[0].toUpper();
    return name;
}

/// What stood before the first day and after the last one, by account and party.
struct Balances {
    struct Pair {
        Money opening;
        Money closing;
    };
    std::map<AccountId, Pair> accounts;
    std::map<std::pair<AccountId, PartyId>, Pair> parties;
};

Result<Balances> balancesOf(Reader& books, const Currency& base, QDate from, QDate to)
{
    Balances balances;
    const Balances::Pair nothing{Money::zero(base), Money::zero(base)};
    TANDEM_TRY(const auto before, ledger::standingsBefore(books, from));
    TANDEM_TRY(const auto after, ledger::standingsBefore(books, to.addDays(1)));
    for (const ledger::Standing& one : before) {
        balances.accounts.try_emplace(one.account, nothing).first->second.opening += one.base;
        balances.parties.try_emplace({one.account, one.party}, nothing).first->second.opening +=
            one.base;
    }
    for (const ledger::Standing& one : after) {
        balances.accounts.try_emplace(one.account, nothing).first->second.closing += one.base;
        balances.parties.try_emplace({one.account, one.party}, nothing).first->second.closing +=
            one.base;
    }
    return balances;
}

std::vector<formats::SaftAccount> accountsOf(const ExportFacts& facts, const Balances& balances)
{
    std::vector<formats::SaftAccount> accounts;
    for (const ledger::Account& account : facts.accounts) {
        if (account.use == ledger::AccountUse::Heading)
            continue;
        const auto found = balances.accounts.find(account.id);
        const bool hasBalance = found != balances.accounts.end();
        accounts.push_back({.code = account.code,
                            .name = account.name,
                            .type = typeOf(account.type),
                            .opening = hasBalance ? found->second.opening.toDecimal() : Decimal(),
                            .closing = hasBalance ? found->second.closing.toDecimal() : Decimal()});
    }
    std::ranges::sort(accounts, {}, &formats::SaftAccount::code);
    return accounts;
}

std::vector<formats::SaftParty> partiesOf(const ExportFacts& facts, const Balances& balances,
                                          ledger::ControlKind control)
{
    std::vector<formats::SaftParty> parties;
    for (const auto& [key, balance] : balances.parties) {
        const ledger::Account& account = *facts.accounts.constFind(key.first.value());
        if (!key.second.isSet() || account.control != control)
            continue;
        const ExportedParty party = facts.partyOf(key.second);
        parties.push_back({.code = party.code,
                           .name = party.name,
                           .account = account.code,
                           .opening = balance.opening.toDecimal(),
                           .closing = balance.closing.toDecimal()});
    }
    return parties;
}

class SaftExport {
public:
    SaftExport(Reader& books, const ExportFacts& facts, const ByteSink& sink)
        : m_books(books)
        , m_facts(facts)
        , m_zone(facts.company.timeZone.toLatin1())
        , m_sink(sink)
    {
    }

    Result<> head(QDate from, QDate to)
    {
        const Company& whose = m_facts.company;
        TANDEM_TRY(const CompanyProfile profile, companyProfile(m_books));
        TANDEM_TRY(const Balances balances, balancesOf(m_books, whose.currency, from, to));
        TANDEM_TRY(const auto codes, tax::taxCodes(m_books, to));
        m_writer.header({.country = whose.country,
                         .createdOn = m_books.today(),
                         .softwareVersion = softwareVersion,
                         .companyName = whose.name,
                         .registration = profile.registration,
                         .address = {.street = profile.street,
                                     .city = profile.town,
                                     .postcode = profile.postcode,
                                     .country = whose.country},
                         .taxNumber = profile.taxId,
                         .currency = codeOf(whose.currency),
                         .from = from,
                         .to = to,
                         .userName = m_books.session().userName,
                         .phone = profile.phone});
        m_writer.accounts(accountsOf(m_facts, balances));
        m_writer.parties(formats::SaftPartyKind::Customer,
                         partiesOf(m_facts, balances, ledger::ControlKind::Receivable));
        m_writer.parties(formats::SaftPartyKind::Supplier,
                         partiesOf(m_facts, balances, ledger::ControlKind::Payable));
        std::vector<formats::SaftTaxCode> taxes;
        for (const tax::TaxCode& code : codes)
            taxes.push_back({.code = code.code,
                             .name = code.name,
                             .percentage = Decimal::ofScaled(code.rate.millionths(), 4).trimmed(),
                             .country = whose.country});
        m_writer.taxes(taxes);
        return m_sink(m_writer.take());
    }

    Result<> entries(QDate from, QDate to)
    {
        TANDEM_TRY(const auto turnover, ledger::turnover(m_books, from, to));
        m_writer.beginEntries(turnover.entries, turnover.debit.toDecimal(),
                              turnover.debit.toDecimal());
        QStringList journals = m_facts.journals.keys();
        journals.sort();
        for (const QString& journal : journals) {
            m_writer.beginJournal(journal, m_facts.journals.value(journal));
            TANDEM_CHECK(ledger::eachEntryBetween(m_books, from, to, journal,
                                                  [&](const ledger::StoredEntry& entry) {
                                                      m_writer.transaction(transactionOf(entry));
                                                      return m_sink(m_writer.take());
                                                  }));
            m_writer.endJournal();
        }
        m_writer.end();
        return m_sink(m_writer.take());
    }

private:
    formats::SaftTransaction transactionOf(const ledger::StoredEntry& entry) const
    {
        const QDate on = entry.head.postedOn;
        const ledger::FiscalYear year =
            ledger::fiscalYearAround(on, m_facts.company.yearStartsMonth);
        formats::SaftTransaction out{
            .id = QString::number(entry.id.value()),
            .on = on,
            .enteredOn = QDateTime::fromMSecsSinceEpoch(
                             entry.postedAt.ms, m_zone.isValid() ? m_zone : QTimeZone::utc())
                             .date(),
            .period = (on.month() - year.startsOn.month() + 12) % 12 + 1,
            .year = year.endsOn.year(),
            .text = wordsOf(entry, m_facts),
            .reference = entry.head.reference,
            .lines = {}};
        for (const ledger::Line& line : entry.lines) {
            const ledger::Account& account = m_facts.accountOf(line);
            formats::SaftLine one{.number = int(out.lines.size()) + 1,
                                  .account = account.code,
                                  .text = line.memo.isEmpty() ? out.text : line.memo,
                                  .amount = line.base.toDecimal()};
            if (account.control == ledger::ControlKind::Receivable)
                one.customer = m_facts.partyOf(line.party).code;
            if (account.control == ledger::ControlKind::Payable)
                one.supplier = m_facts.partyOf(line.party).code;
            if (line.amount.currency() != line.base.currency()) {
                one.foreignAmount = line.amount.toDecimal();
                one.foreignCurrency = codeOf(line.amount.currency());
            }
            out.lines.push_back(std::move(one));
        }
        return out;
    }

    Reader& m_books;
    const ExportFacts& m_facts;
    QTimeZone m_zone;
    const ByteSink& m_sink;
    formats::SaftWriter m_writer;
};

} // namespace

Result<> exportSaft(Reader& books, QDate from, QDate to, const ByteSink& sink)
{
    TANDEM_TRY(const ExportFacts facts, ExportFacts::load(books));
    SaftExport out(books, facts, sink);
    TANDEM_CHECK(out.head(from, to));
    return out.entries(from, to);
}

} // namespace tandem::workflows
