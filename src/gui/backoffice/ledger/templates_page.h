#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry_template.h"
#include "gui/kit/row_card.h"

class QPushButton;

namespace tandem::gui {

/// Entries that are typed again and again, by name: those for everybody and the user's own. Enter
/// begins a new entry with one; it is renamed, given to all, or deleted.
class TemplatesPage final : public Page {
    Q_OBJECT

public:
    explicit TemplatesPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    RowTable& table() { return m_card->table(); }

private:
    /// All that is shown, read at one moment.
    struct Shown {
        std::vector<ledger::EntryTemplate> templates; ///< Without their lines.
        std::vector<ledger::Account> accounts;
    };

    static Result<Shown> shown(Reader& books);
    void build();
    void show(Shown shown);
    void showCurrent();
    const ledger::EntryTemplate* current() const;
    void useCurrent();
    void renameCurrent();
    Result<> deleteCurrent();

    Shown m_shown;
    RowCard* m_card;
    QPushButton* m_use;
    QPushButton* m_rename;
    QPushButton* m_delete;
};

} // namespace tandem::gui
