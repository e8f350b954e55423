#include "gui/backoffice/ledger/entry_names.h"

#include "backoffice/ledger/errors.h"
#include "frontoffice/crm/errors.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

void EntryNames::setParties(PartyByCode byCode, PartyById byId)
{
    m_partyByCode = std::move(byCode);
    m_partyById = std::move(byId);
}

void EntryNames::setDimensions(std::map<ledger::DimensionValueId, QString> words)
{
    m_dimensions = std::move(words);
}

void EntryNames::remember(const NamedParty& party)
{
    m_parties.insert(party.title, party.id);
    m_partyTitles[party.id] = party.title;
}

Result<PartyId> EntryNames::partyOf(const QString& text) const
{
    const QString title = text.simplified();
    if (title.isEmpty())
        return PartyId();
    if (const auto known = m_parties.constFind(title); known != m_parties.constEnd())
        return *known;
    const QString code = title.section(u' ', 0, 0);
    if (m_partyByCode) {
        TANDEM_TRY(const auto found, m_partyByCode(code));
        if (found) {
            m_parties.insert(title, found->id);
            m_partyTitles[found->id] = found->title;
            return found->id;
        }
    }
    return fail(crm::errors::partyNotFound, {title}).at(u"lines"_s);
}

QString EntryNames::titleOf(PartyId party) const
{
    if (!party.isSet())
        return {};
    if (const auto known = m_partyTitles.find(party); known != m_partyTitles.end())
        return known->second;
    QString title = QString::number(party.value());
    if (m_partyById)
        if (const auto found = m_partyById(party))
            title = found->title;
    m_parties.insert(title, party);
    return m_partyTitles[party] = title;
}

Result<ledger::DimensionValueId> EntryNames::dimensionOf(const QString& text) const
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return ledger::DimensionValueId();
    ledger::DimensionValueId found;
    int ends = 0;
    for (const auto& [id, title] : m_dimensions) {
        if (title.compare(words, Qt::CaseInsensitive) == 0)
            return id;
        if (title.endsWith(u'=' + words, Qt::CaseInsensitive)) {
            found = id;
            ++ends;
        }
    }
    if (ends != 1)
        return fail(ledger::errors::dimensionNotFound, {words}).at(u"lines"_s);
    return found;
}

QString EntryNames::titleOf(ledger::DimensionValueId value) const
{
    const auto known = m_dimensions.find(value);
    if (known != m_dimensions.end())
        return known->second;
    return value.isSet() ? QString::number(value.value()) : QString();
}

QStringList EntryNames::dimensionTitles() const
{
    QStringList all;
    for (const auto& [id, title] : m_dimensions)
        all += title;
    all.sort();
    return all;
}

} // namespace tandem::gui
