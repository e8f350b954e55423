#include "workflows/export_fec.h"

#include "backoffice/settlements/lettering.h"
#include "office/currency_code.h"
#include "workflows/export_facts.h"

#include <QTimeZone>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::FecLine;

namespace {

const QString openingJournal = u"AN"_s;
const QString openingName = u"A nouveaux"_s;

class FecExport {
public:
    FecExport(const ExportFacts& facts, const settlements::Lettering& lettering,
              const FecOptions& options, const ByteSink& sink)
        : m_facts(facts)
        , m_lettering(lettering)
        , m_options(options)
        , m_sink(sink)
    {
    }

    Result<> opening(const std::vector<ledger::Standing>& standings) const
    {
        for (const ledger::Standing& standing : standings) {
            const ledger::Account& account = *m_facts.accounts.constFind(standing.account.value());
            const ExportedParty party = m_facts.partyOf(standing.party);
            TANDEM_CHECK(write({.journalCode = openingJournal,
                                .journalName = openingName,
                                .entryNumber = openingJournal + u'1',
                                .entryOn = m_options.from,
                                .account = account.code,
                                .accountName = account.name,
                                .auxiliary = party.code,
                                .auxiliaryName = party.name,
                                .piece = openingJournal,
                                .pieceOn = m_options.from,
                                .text = openingName,
                                .amount = standing.base.toDecimal(),
                                .validatedOn = m_options.from}));
        }
        return {};
    }

    Result<> entry(const ledger::StoredEntry& entry) const
    {
        if (isClosing(entry))
            return {};
        const QString number = QString::number(entry.id.value());
        const QString words = wordsOf(entry, m_facts);
        const auto letter = m_lettering.of(entry.head.source, entry.head.sourceId);
        for (const ledger::Line& line : entry.lines) {
            if (line.base.isZero())
                continue;
            const ledger::Account& account = m_facts.accountOf(line);
            const ExportedParty party = m_facts.partyOf(line.party);
            FecLine row{.journalCode = entry.journal,
                        .journalName = m_facts.journals.value(entry.journal),
                        .entryNumber = number,
                        .entryOn = entry.head.postedOn,
                        .account = account.code,
                        .accountName = account.name,
                        .auxiliary = party.code,
                        .auxiliaryName = party.name,
                        .piece = entry.head.reference.isEmpty() ? number : entry.head.reference,
                        .pieceOn = entry.head.postedOn,
                        .text = line.memo.isEmpty() ? words : line.memo,
                        .amount = line.base.toDecimal(),
                        .validatedOn = dayOf(entry.postedAt)};
            if (letter && ledger::wantsParty(account.control)) {
                row.letter = letter->code;
                row.letteredOn = letter->on;
            }
            if (line.amount.currency() != line.base.currency()) {
                row.foreignAmount = line.amount.toDecimal();
                row.foreignCurrency = codeOf(line.amount.currency());
            }
            TANDEM_CHECK(write(row));
        }
        return {};
    }

private:
    /// The day of an instant at the company's place.
    QDate dayOf(Instant instant) const
    {
        const QTimeZone zone(m_facts.company.timeZone.toLatin1());
        return QDateTime::fromMSecsSinceEpoch(instant.ms, zone.isValid() ? zone : QTimeZone::utc())
            .date();
    }

    Result<> write(const FecLine& line) const
    {
        return m_sink(formats::fecRow(line, m_options.separator));
    }

    const ExportFacts& m_facts;
    const settlements::Lettering& m_lettering;
    const FecOptions& m_options;
    const ByteSink& m_sink;
};

} // namespace

Result<> exportFec(Reader& books, const FecOptions& options, const ByteSink& sink)
{
    TANDEM_TRY(const ExportFacts facts, ExportFacts::load(books));
    TANDEM_TRY(const auto lettering, settlements::Lettering::load(books));
    TANDEM_TRY(const auto standings, openingStandings(books, facts, options.from));
    TANDEM_CHECK(sink(formats::fecHead(options.separator)));
    const FecExport out(facts, lettering, options, sink);
    TANDEM_CHECK(out.opening(standings));
    return ledger::eachEntryBetween(
        books, options.from, options.to, {},
        [&](const ledger::StoredEntry& entry) { return out.entry(entry); });
}

} // namespace tandem::workflows
