#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/settlements/open_item.h"
#include "formats/book.h"
#include "office/unit_of_work.h"
#include "workflows/import_book_parties.h"

namespace tandem::workflows {

/// What the lots of a book came to.
struct LotsImported {
    int openItems = 0; ///< Written down, settled ones too.
    int settled = 0;   ///< Of them, those that nothing is left of.
};

/// Makes open items of the lines that belong to lots, as their entries are posted: what a control
/// account says on any day is what its open items come to on that day.
class LotImport {
public:
    LotImport(const formats::ForeignBook& book, const ImportedBookParties& parties)
        : m_book(book)
        , m_parties(parties)
    {
    }

    /// Takes the lines of the entry of that index, of which `posted` was made.
    void note(std::size_t index, const ledger::Entry& posted);

    /// Writes the items and sets those of a lot against each other, the earlier ones first.
    /// Errors: those of settlements::openItem and settle.
    Result<LotsImported> write(UnitOfWork& work);

private:
    struct Piece {
        std::size_t lot = 0;
        settlements::OpenItemDraft draft;
    };
    struct Open {
        settlements::OpenItemId item;
        Money left;
    };

    settlements::OpenItemDraft draftOf(const formats::ForeignEntry& entry,
                                       const formats::ForeignLine& line,
                                       const ledger::Line& posted) const;
    Result<> settle(UnitOfWork& work, std::vector<Open>& open, Open added, QDate on);

    const formats::ForeignBook& m_book;
    const ImportedBookParties& m_parties;
    std::vector<Piece> m_pieces;
};

} // namespace tandem::workflows
