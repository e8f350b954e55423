#pragma once

#include "gui/kit/card.h"
#include "gui/kit/row_table.h"

class QHBoxLayout;

namespace tandem::gui {

/// A short list on a card: one row of it is chosen, and where there is none a sentence
/// says how one comes to be.
class RowCard final : public Card {
    Q_OBJECT

public:
    RowCard(const QString& title, const std::vector<RowColumn>& columns, const QString& whenEmpty,
            QWidget* parent = nullptr);

    RowTable& table() const { return *m_table; }
    /// Shows other rows. The place of the chosen row stays chosen, as far as there are rows.
    void setRows(std::vector<RowOfCells> rows);
    /// The number of the chosen row; -1: none.
    int currentRow() const;
    /// A line below the rows, for buttons.
    QHBoxLayout* addFoot();

private:
    RowTable* m_table;
    class TextLabel* m_empty;
};

} // namespace tandem::gui
