#include "backoffice/ledger/account_merge.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/ledger_writer.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

bool LedgerWriter::takesClosed(const Entry::Head& head)
{
    return head.journal == closingJournal || head.source == closingSource
           || head.source == mergeSource;
}

Result<> LedgerWriter::checkDimension(DimensionValueId id)
{
    if (!id.isSet())
        return {};
    auto known = m_dimensions.find(id.value());
    if (known == m_dimensions.end()) {
        TANDEM_TRY(
            const auto found,
            m_work.first<DimensionUse>(
                u"ledger.entries:dimension_value"_s, {{"id", id}}, [](const Row& row) {
                    return DimensionUse{row.id<DimensionId>("dimension_id"), row.flag("is_closed")};
                }));
        if (!found)
            return fail(errors::dimensionUnknown, {QString::number(id.value())});
        known = m_dimensions.emplace(id.value(), *found).first;
    }
    if (known->second.isClosed && !m_takesClosed)
        return fail(errors::dimensionUnknown, {QString::number(id.value())});
    return {};
}

Result<> LedgerWriter::checkRequired(const Entry& entry)
{
    if (m_takesClosed || entry.head().reverses.isSet())
        return {};
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const DimensionId wanted = m_targets[i].account->requiredDimension;
        if (!wanted.isSet())
            continue;
        const DimensionValueId value = entry.lines()[i].dimension;
        if (value.isSet() && m_dimensions.at(value.value()).dimension == wanted)
            continue;
        TANDEM_TRY(const QString code, dimensionCode(m_work, wanted));
        return fail(errors::dimensionMissing, {m_targets[i].account->code, code})
            .at(u"dimension"_s);
    }
    return {};
}

} // namespace tandem::ledger
