#pragma once

#include "gui/backoffice/settlements/match_state.h"
#include "gui/kit/page.h"

class QPushButton;
class QStandardItemModel;

namespace tandem::gui {

class ReconciliationBar;
class RecordButton;
class SuggestionPanel;
class TableView;

/// Explains the lines of the bank by keyboard: Enter accepts the best suggestion, 1 to 9 another,
/// S splits a line, A books it to an account, U takes the last batch back. Above stands
/// how the bank's balance and the books agree.
class MatchPage final : public Page {
    Q_OBJECT

public:
    explicit MatchPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

    TableView& table() { return *m_table; }
    const MatchState& state() const { return m_state; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildTools();
    QWidget* buildWays();
    void take(MatchState state);
    void showCurrent();
    const settlements::LineSuggestions* current() const;
    bool answerKey(int key);
    Result<> accept(int place);
    Result<> acceptDrafts(const std::vector<settlements::MatchDraft>& drafts);
    Result<> acceptCertain();
    Result<> undo();
    Result<> takeBack();
    void bookToAccount();
    void split();
    void importFile();
    void report(const Result<>& done);

    MatchState m_state;
    std::vector<settlements::BankBatchId> m_batches; ///< Accepted here, the latest last.
    QStandardItemModel* m_lines;
    TableView* m_table;
    SuggestionPanel* m_panel;
    ReconciliationBar* m_balances;
    QPushButton* m_certain;
    QPushButton* m_undo;
    QPushButton* m_takeBack;
    QPushButton* m_pay;
    RecordButton* m_notes;
};

} // namespace tandem::gui
