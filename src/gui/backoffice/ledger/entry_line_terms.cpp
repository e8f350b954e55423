#include "gui/backoffice/ledger/entry_line_model.h"

/// What the lines of an entry are read by: tax, currency, parties and dimensions.
namespace tandem::gui {

void EntryLineModel::setTax(std::vector<tax::TaxCode> codes, TaxRounding rounding,
                            std::map<ledger::AccountRole, AccountId> accounts)
{
    m_terms.codes = std::move(codes);
    m_terms.policy.taxRounding = rounding;
    m_taxAccounts = std::move(accounts);
    sumAnew();
}

void EntryLineModel::setPrices(PriceBasis prices)
{
    m_terms.policy.basis = prices;
    sumAnew();
}

void EntryLineModel::setCurrency(const Currency& currency, std::optional<exchange::Conversion> at)
{
    const bool isOther = currency != m_terms.currency;
    m_terms.currency = currency;
    m_terms.at = std::move(at);
    for (EntryLine& line : m_lines)
        if (isOther && line.amount)
            line.amount =
                Money::fromDecimal(line.amount->toDecimal(), currency, Rounding::HalfAwayFromZero);
    if (isOther)
        m_steps = {}; // They are in the other currency.
    sumAnew();
}

bool EntryLineModel::isTaxed() const
{
    return std::ranges::any_of(m_lines,
                               [](const EntryLine& line) { return !line.taxCode.isEmpty(); });
}

bool EntryLineModel::hasParties() const
{
    return std::ranges::any_of(m_lines, [this](const EntryLine& line) {
        return line.party.isSet() || m_partyAccounts.contains(line.account);
    });
}

void EntryLineModel::setDimensions(std::map<ledger::DimensionValueId, QString> words)
{
    m_names.setDimensions(std::move(words));
    emit dataChanged(index(0, Dimension), index(rowCount() - 1, Dimension));
}

} // namespace tandem::gui
