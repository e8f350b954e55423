#pragma once

#include "gui/frontoffice/reception/board_model.h"
#include "gui/frontoffice/reception/visit_dialog.h"
#include "gui/frontoffice/reception/visitor_finder.h"
#include "gui/kit/page.h"

class QAction;
class QPushButton;

namespace tandem::gui {

class MessageBar;
class RecordButton;
class TableView;
class VisitCard;

/// The reception desk: who is expected, waiting, with us and gone today, and beside it the
/// check-in. F9 shows who is in the house.
class BoardPage final : public Page {
    Q_OBJECT

public:
    explicit BoardPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;
    QAction* newAction() override { return m_announce; }

    BoardModel& board() { return *m_board; }
    VisitorFinder& finder() { return *m_finder; }
    TableView& table() { return *m_table; }

private:
    QWidget* buildBoard();
    QWidget* buildDesk();
    void take(std::vector<reception::Visit> visits);
    reception::VisitId firstToDo() const;
    void select(reception::VisitId id);
    void showCurrent();
    const reception::Visit* current() const;
    void searchKnown(const QString& text);
    /// `fill` puts into the dialog what is known already.
    void openDialog(VisitDialog::Kind kind,
                    const std::function<void(VisitDialog& dialog)>& fill = {});
    void openKnown(const KnownVisitor& known);
    void openChange();
    void showEvacuation();
    Result<> openKiosk();
    Result<> checkIn();
    Result<> printBadge();
    Result<> savePdf(const QString& file, const reception::Visit& visit, const QString& house);
    /// Runs a step of the reception's on the current visit.
    Result<>
    change(const Action& action,
           const std::function<Result<>(UnitOfWork& work, const reception::Visit& now)>& step);

    BoardModel* m_board;
    VisitorFinder* m_finder;
    TableView* m_table;
    VisitCard* m_card;
    class TextLabel* m_empty;
    QAction* m_announce;
    QPushButton* m_arrived;
    QPushButton* m_left;
    QPushButton* m_fetched;
    QPushButton* m_noShow;
    QPushButton* m_change;
    QPushButton* m_badge;
    RecordButton* m_notes;
    reception::VisitId m_current;
};

} // namespace tandem::gui
