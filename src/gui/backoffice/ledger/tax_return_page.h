#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/tax/tax_return.h"

class QPushButton;

namespace tandem::gui {

class DateEdit;
class RowTable;
class TextLabel;

/// Tax returns: those that were filed and the next one on the left; on the right its boxes, and
/// below them what the box at hand is made of. Enter on a movement opens its entry.
class TaxReturnPage final : public Page {
    Q_OBJECT

public:
    explicit TaxReturnPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

private:
    QWidget* buildList();
    QWidget* buildBoxes();
    void readReturn();
    void showReturns(const std::vector<tax::TaxReturn>& filed);
    void show(tax::TaxReturn shown);
    void showMovements();
    void meetDays();

    tax::TaxPeriod m_period;     ///< Of the return to be filed; invalid until it is known.
    tax::TaxReturnId m_chosen{}; ///< Unset: the one to be filed.
    std::optional<tax::TaxReturn> m_shown;
    RowTable* m_returns;
    RowTable* m_boxes;
    RowTable* m_movements;
    TextLabel* m_title;
    TextLabel* m_note;
    DateEdit* m_from;
    DateEdit* m_to;
    QPushButton* m_file;
    QPushButton* m_undo;
};

} // namespace tandem::gui
