#include "workflows/import_lots.h"

#include "backoffice/settlements/open_item_service.h"
#include "backoffice/settlements/settlement_service.h"
#include "base/check.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

void LotImport::note(std::size_t index, const ledger::Entry& posted)
{
    const formats::ForeignEntry& entry = m_book.entries[index];
    auto line = posted.lines().begin();
    for (const formats::ForeignLine& foreign : entry.lines) {
        if (foreign.amount.isZero() && (!foreign.value || foreign.value->amount.isZero()))
            continue;
        require(line != posted.lines().end(), "a posted entry has the lines of the book");
        if (foreign.lot && !line->amount.isZero())
            m_pieces.push_back({*foreign.lot, draftOf(entry, foreign, *line)});
        ++line;
    }
}

settlements::OpenItemDraft LotImport::draftOf(const formats::ForeignEntry& entry,
                                              const formats::ForeignLine& line,
                                              const ledger::Line& posted) const
{
    const formats::ForeignLot& lot = m_book.lots.at(*line.lot);
    const bool isReceivable =
        m_book.accounts.at(line.account).control == formats::AccountControlHint::Receivable;
    const bool isOpening = !lot.openedBy.isEmpty() && entry.source == lot.openedBy;
    QString number = isOpening ? lot.number : entry.code;
    for (const QString& other : {lot.number, entry.description})
        if (number.isEmpty())
            number = other;
    const bool hasDueDay = isOpening && lot.dueOn.isValid() && lot.dueOn > entry.postedOn;
    return {.side = isReceivable ? settlements::Side::Receivable : settlements::Side::Payable,
            .party = posted.party,
            .source = u"import"_s,
            .number = number,
            .issuedOn = entry.postedOn,
            .dueOn = hasDueDay ? lot.dueOn : entry.postedOn,
            .amount = isReceivable ? posted.amount : -posted.amount,
            .base = isReceivable ? posted.base : -posted.base};
}

Result<LotsImported> LotImport::write(UnitOfWork& work)
{
    std::ranges::stable_sort(m_pieces, {}, [](const Piece& piece) {
        return std::pair(piece.lot, piece.draft.issuedOn);
    });
    LotsImported imported;
    std::vector<Open> open; // of the lot at hand, all of one sign
    const auto close = [&] { imported.settled -= static_cast<int>(open.size()); };
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        if (i > 0 && m_pieces[i - 1].lot != piece.lot) {
            close();
            open.clear();
        }
        TANDEM_TRY(const auto item, settlements::openItem(work, piece.draft));
        TANDEM_CHECK(settle(work, open, {item, piece.draft.amount}, piece.draft.issuedOn));
        ++imported.openItems;
    }
    close();
    imported.settled += imported.openItems;
    return imported;
}

Result<> LotImport::settle(UnitOfWork& work, std::vector<Open>& open, Open added, QDate on)
{
    settlements::SettlementDraft draft{
        .reason = settlements::SettlementReason::SetOff, .settledOn = on, .portions = {}};
    Money taken = Money::zero(added.left.currency());
    while (!open.empty() && !added.left.isZero()
           && open.front().left.isNegative() != added.left.isNegative()) {
        Open& first = open.front();
        const Money part =
            first.left.abs() < added.left.abs() ? first.left : -added.left; // of the first's sign
        draft.portions.push_back({.item = first.item, .amount = part});
        first.left -= part;
        added.left += part;
        taken -= part;
        if (first.left.isZero())
            open.erase(open.begin());
    }
    if (!draft.portions.empty()) {
        draft.portions.push_back({.item = added.item, .amount = taken});
        TANDEM_CHECK(settlements::settle(work, draft));
    }
    if (!added.left.isZero())
        open.push_back(added);
    return {};
}

} // namespace tandem::workflows
