#pragma once

#include "gui/backoffice/ledger/register_model.h"
#include "gui/kit/card.h"

class QComboBox;
class QToolButton;

namespace tandem::gui {

class TableView;
class TextLabel;

/// The register of an account: its lines with the balance after each, and their sums at the foot.
/// It begins at the latest line; scrolling up reads on.
class RegisterCard final : public Card {
    Q_OBJECT

public:
    explicit RegisterCard(Desk& desk, QWidget* parent = nullptr);

    RegisterModel& model() { return *m_model; }
    TableView& table() { return *m_table; }
    /// With a scope, only lines that it takes; a button shows all of them.
    void setAccount(AccountId account, const QString& title,
                    const reports::RegisterScope& scope = {});

signals:
    /// Enter, or a double click, on a line of that entry.
    void entryOpened(const tandem::reports::EntryPlace& entry);
    void failed(const tandem::Error& error);
    /// All lines are wanted instead of some.
    void allWanted();

private:
    /// In which currencies the amounts stand.
    enum class Currencies { Base, Own, Both };
    void showCurrencies();
    void buildTable();
    void buildFoot();
    QString wordsOf(const reports::RegisterScope& scope) const;
    void showSums(const reports::Turnover& turnover);
    void keepPlace(int newRows);

    Desk& m_desk;
    RegisterModel* m_model;
    TableView* m_table;
    QComboBox* m_currencies; ///< Shown where there is a foreign amount.
    TextLabel* m_count;
    TextLabel* m_sums;
    TextLabel* m_empty;
    QToolButton* m_all;
};

} // namespace tandem::gui
