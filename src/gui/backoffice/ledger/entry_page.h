#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry_queries.h"
#include "gui/kit/record_page.h"

#include <map>

class QPushButton;
class QStandardItemModel;

namespace tandem::gui {

class Card;
class TableView;
class TextLabel;

/// An entry as it was posted: its head, its lines, the document behind it. It is never changed,
/// only reversed.
class EntryPage final : public RecordPage {
    Q_OBJECT

public:
    explicit EntryPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

private:
    struct Read {
        ledger::StoredEntry entry;
        std::vector<ledger::Account> accounts;
        EntryId reversedBy; ///< Unset if it was not.
    };

    void build();
    void showEntry(const Read& read);
    void showLines(const Read& read);
    Result<> reverse();

    EntryId m_entry;
    Card* m_card;
    TextLabel* m_facts;
    TextLabel* m_sums;
    QStandardItemModel* m_lines;
    TableView* m_table;
    QPushButton* m_reverse;
    QPushButton* m_repeat;
    QPushButton* m_source;
    QPushButton* m_other; ///< To the entry that reverses it, or that it reverses.
    std::optional<Read> m_shown;
};

} // namespace tandem::gui
