#pragma once

#include "backoffice/ledger/entry.h"
#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace tandem::gui {

/// What parties and dimension values are called in the lines of an entry. A party is found once,
/// then it is known by its title.
class EntryNames {
public:
    struct NamedParty {
        PartyId id;
        QString title; ///< "C1 Harbour Cafe": its code and its name.
    };
    using PartyByCode = std::function<Result<std::optional<NamedParty>>(const QString& code)>;
    using PartyById = std::function<Result<NamedParty>(PartyId id)>;

    void setParties(PartyByCode byCode, PartyById byId);
    /// The values that lines may carry, as people name them: "cost-center=BERLIN".
    void setDimensions(std::map<ledger::DimensionValueId, QString> words);
    /// That a party is called so, as somebody chose it from a list.
    void remember(const NamedParty& party);

    /// The party that a code or a whole title names; unset for no text. Error: partyNotFound.
    Result<PartyId> partyOf(const QString& text) const;
    QString titleOf(PartyId party) const;
    /// The value that "cost-center=BERLIN", or its code alone where one dimension has it, names;
    /// unset for no text. Error: dimensionNotFound.
    Result<ledger::DimensionValueId> dimensionOf(const QString& text) const;
    QString titleOf(ledger::DimensionValueId value) const;
    QStringList dimensionTitles() const;

private:
    PartyByCode m_partyByCode;
    PartyById m_partyById;
    mutable QHash<QString, PartyId> m_parties; ///< By title and by code.
    mutable std::map<PartyId, QString> m_partyTitles;
    std::map<ledger::DimensionValueId, QString> m_dimensions;
};

} // namespace tandem::gui
