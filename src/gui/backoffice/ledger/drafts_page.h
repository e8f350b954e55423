#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/draft.h"
#include "gui/kit/row_card.h"

#include <set>

class QPushButton;

namespace tandem::gui {

/// Entries that are not posted yet, whoever wrote them. Enter goes on with one; it is posted as it
/// stands, given to a second person, or deleted.
class DraftsPage final : public Page {
    Q_OBJECT

public:
    explicit DraftsPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    RowTable& table() { return m_card->table(); }

private:
    /// All that is shown, read at one moment.
    struct Shown {
        std::vector<ledger::EntryDraft> drafts; ///< Without their lines.
        std::map<UserId, QString> people;
        std::set<std::int64_t> waiting; ///< Keys of drafts that a second person was asked about.
        std::vector<ledger::Account> accounts;
    };

    static Result<Shown> shown(Reader& books);
    void build();
    void show(Shown shown);
    void showCurrent();
    const ledger::EntryDraft* current() const;
    void openCurrent();
    Result<> postCurrent();
    Result<> askAboutCurrent();
    Result<> deleteCurrent();

    Shown m_shown;
    RowCard* m_card;
    QPushButton* m_open;
    QPushButton* m_delete;
    QPushButton* m_ask;
    QPushButton* m_post;
};

} // namespace tandem::gui
