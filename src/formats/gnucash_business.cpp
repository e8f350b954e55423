#include "formats/gnucash_business.h"

#include "formats/book_errors.h"
#include "formats/stated_amount.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tandem::formats::gnucash {
namespace {

constexpr int dueDaysMax = 3650;
constexpr int documentLinesMax = 100; ///< That the text of an entry lists.

/// GnuCash numbers each kind from 1.
QString letterOf(OwnerKind kind)
{
    if (kind == OwnerKind::Customer)
        return u"C-"_s;
    return kind == OwnerKind::Vendor ? u"V-"_s : u"E-"_s;
}

ForeignKind kindOf(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::Customer:
        return ForeignKind::Customer;
    case OwnerKind::Vendor:
        return ForeignKind::Supplier;
    default:
        return ForeignKind::Employee;
    }
}

QString textOf(const Fraction& fraction)
{
    const auto amount = statedFraction(fraction.numerator, fraction.denominator);
    if (!amount)
        return QString::number(fraction.numerator) + u'/' + QString::number(fraction.denominator);
    return amount->trimmed().toString();
}

/// Brings one business into one book.
class BusinessImport {
public:
    BusinessImport(const Business& business, const QString& currency, ForeignBook& book,
                   std::vector<LeftOut>& leftOut)
        : m_business(business)
        , m_currency(currency)
        , m_book(book)
        , m_leftOut(leftOut)
    {
        for (std::size_t i = 0; i < book.lots.size(); ++i)
            m_lots.insert(book.lots[i].source, i);
    }

    void run()
    {
        addPeople();
        addJobs();
        addTerms();
        for (const Lot& lot : m_business.lots)
            if (const auto known = m_lots.constFind(lot.guid); known != m_lots.constEnd())
                m_book.lots[*known].party = partyOf(lot.owner);
        for (const Document& document : m_business.documents)
            openLot(document);
        findAccounts();
        for (ForeignEntry& entry : m_book.entries)
            for (ForeignLine& line : entry.lines)
                assign(line);
        for (const Document& document : m_business.documents)
            count(document);
        addLines();
        addTaxTables();
    }

private:
    ForeignTally& tally(ForeignKind kind)
    {
        const auto known = std::ranges::find(m_book.tallies, kind, &ForeignTally::kind);
        if (known != m_book.tallies.end())
            return *known;
        return m_book.tallies.emplace_back(ForeignTally{.kind = kind});
    }

    void note(ForeignKind kind, bool isTaken)
    {
        ForeignTally& one = tally(kind);
        ++one.found;
        one.taken += isTaken ? 1 : 0;
    }

    void leaveOut(const ErrorCode& code, QStringList arguments)
    {
        m_leftOut.push_back({0, Error{&code, std::move(arguments), {}, {}}});
    }

    int dueDaysOf(const Person& person) const
    {
        const auto terms = std::ranges::find(m_business.terms, person.terms, &Terms::guid);
        const bool areKnown = terms != m_business.terms.end() && terms->dueDays
                              && *terms->dueDays >= 0 && *terms->dueDays <= dueDaysMax;
        return areKnown ? *terms->dueDays : ForeignParty().paymentTermsDays;
    }

    void addPeople()
    {
        std::set<QString> codes;
        for (const Person& person : m_business.people) {
            QString code = letterOf(person.kind) + person.number.trimmed();
            if (!codes.insert(code).second) {
                code += u'-' + QString::number(m_book.parties.size() + 1);
                codes.insert(code);
            }
            ForeignParty party{.code = code,
                               .name = person.name.simplified(),
                               .isCustomer = person.kind == OwnerKind::Customer,
                               .isSupplier = person.kind == OwnerKind::Vendor,
                               .isEmployee = person.kind == OwnerKind::Employee,
                               .address = person.address,
                               .phone = person.phone,
                               .mail = person.mail,
                               .note = person.notes,
                               .paymentTermsDays = dueDaysOf(person),
                               .source = person.guid};
            if (party.name.isEmpty())
                party.name = code;
            if (!person.guid.isEmpty())
                m_parties.insert(person.guid, m_book.parties.size());
            m_book.parties.push_back(std::move(party));
            note(kindOf(person.kind), true);
        }
    }

    /// A job is a note to its party: its documents count as the party's.
    void addJobs()
    {
        for (const Job& job : m_business.jobs) {
            const auto party = partyOf(job.owner);
            note(ForeignKind::Job, party.has_value());
            if (!party)
                continue;
            QString& text = m_book.parties[*party].note;
            text = (text + u'\n' + job.number + u' ' + job.name).trimmed();
        }
    }

    void addTerms()
    {
        for (const Terms& terms : m_business.terms)
            note(ForeignKind::Terms, terms.dueDays.has_value());
    }

    std::optional<std::size_t> partyOf(const Owner& owner) const
    {
        QString guid = owner.guid;
        if (owner.kind == OwnerKind::Job) {
            const auto job = std::ranges::find(m_business.jobs, guid, &Job::guid);
            if (job == m_business.jobs.end())
                return std::nullopt;
            guid = job->owner.guid;
        }
        const auto known = m_parties.constFind(guid);
        return known == m_parties.constEnd() ? std::nullopt : std::optional(*known);
    }

    void openLot(const Document& document)
    {
        const auto known = m_lots.constFind(document.lot);
        const auto party = partyOf(document.owner);
        if (known == m_lots.constEnd() || !party)
            return;
        m_book.lots[*known].party = party;
        m_book.lots[*known].number = document.number;
        m_book.lots[*known].openedBy = document.transaction;
        m_book.lots[*known].dueOn = m_business.dueDays.value(document.transaction);
    }

    /// Accounts of customers and suppliers on which a lot with a party stands.
    void findAccounts()
    {
        for (const ForeignEntry& entry : m_book.entries)
            for (const ForeignLine& line : entry.lines) {
                const ForeignAccount& account = m_book.accounts[line.account];
                const bool isOfParties = account.control == AccountControlHint::Receivable
                                         || account.control == AccountControlHint::Payable;
                const bool isAtHome =
                    m_currency.isEmpty() || m_book.commodities[line.commodity].code == m_currency;
                if (isOfParties && isAtHome && line.lot && m_book.lots[*line.lot].party)
                    m_accounts.insert(line.account);
            }
    }

    /// The lot of the lines on an account that belong to no party.
    std::size_t lotOfNobody(std::size_t account)
    {
        const auto known = m_nobodies.constFind(account);
        if (known != m_nobodies.constEnd())
            return *known;
        const ForeignAccount& of = m_book.accounts[account];
        const QString code = u"X-"_s + (of.code.isEmpty() ? of.path.join(u':') : of.code);
        m_book.parties.push_back({.code = code,
                                  .name = of.name() + u" (no party)"_s,
                                  .isCustomer = of.control == AccountControlHint::Receivable,
                                  .isSupplier = of.control == AccountControlHint::Payable});
        m_book.lots.push_back({.source = code, .party = m_book.parties.size() - 1});
        m_nobodies.insert(account, m_book.lots.size() - 1);
        return m_book.lots.size() - 1;
    }

    void assign(ForeignLine& line)
    {
        if (!m_accounts.contains(line.account)) {
            line.lot.reset(); // Of shares, or on an account that stays plain.
            return;
        }
        if (!line.lot || !m_book.lots[*line.lot].party)
            line.lot = lotOfNobody(line.account);
        line.party = m_book.lots[*line.lot].party;
        m_usedLots.insert(*line.lot);
    }

    ForeignKind documentKind(const Document& document) const
    {
        if (document.isCreditNote)
            return ForeignKind::CreditNote;
        const auto party = partyOf(document.owner);
        if (!party || m_book.parties[*party].isCustomer)
            return ForeignKind::Invoice;
        return m_book.parties[*party].isEmployee ? ForeignKind::Voucher : ForeignKind::Bill;
    }

    void count(const Document& document)
    {
        const auto lot = m_lots.constFind(document.lot);
        const bool isTaken = lot != m_lots.constEnd() && m_usedLots.contains(*lot);
        note(documentKind(document), isTaken);
        if (isTaken)
            return;
        const auto party = partyOf(document.owner);
        leaveOut(document.transaction.isEmpty() ? errors::gnucashNotPosted
                                                : errors::gnucashDocumentForeign,
                 {document.number, party ? m_book.parties[*party].name : u"?"_s});
    }

    /// The lines of a document go into the note of its entry.
    void addLines()
    {
        QHash<QString, QString> transactions;
        for (const Document& document : m_business.documents)
            if (!document.transaction.isEmpty())
                transactions.insert(document.guid, document.transaction);
        QHash<QString, QStringList> texts;
        for (const DocumentLine& line : m_business.lines) {
            const auto transaction = transactions.constFind(line.document);
            note(ForeignKind::DocumentLine, transaction != transactions.constEnd());
            if (transaction == transactions.constEnd())
                continue;
            QStringList& text = texts[*transaction];
            if (text.size() < documentLinesMax)
                text += textOf(line.count) + u" × "_s + line.description.simplified() + u" @ "_s
                        + textOf(line.price);
        }
        for (ForeignEntry& entry : m_book.entries)
            if (const auto text = texts.constFind(entry.source); text != texts.constEnd())
                entry.note = (entry.note + u'\n' + text->join(u'\n')).trimmed();
    }

    void addTaxTables()
    {
        for (const TaxTable& table : m_business.taxTables) {
            if (table.isCopy)
                continue;
            note(ForeignKind::TaxTable, false);
            leaveOut(errors::gnucashTaxTable, {table.name});
        }
    }

    const Business& m_business;
    const QString& m_currency;
    ForeignBook& m_book;
    std::vector<LeftOut>& m_leftOut;
    QHash<QString, std::size_t> m_lots;         ///< By guid.
    QHash<QString, std::size_t> m_parties;      ///< By guid.
    std::set<std::size_t> m_accounts;           ///< That tell parties apart.
    QHash<std::size_t, std::size_t> m_nobodies; ///< Lots by account.
    std::set<std::size_t> m_usedLots;
};

} // namespace

void addBusiness(const Business& business, const QString& currency, ForeignBook& book,
                 std::vector<LeftOut>& leftOut)
{
    BusinessImport(business, currency, book, leftOut).run();
}

} // namespace tandem::formats::gnucash
