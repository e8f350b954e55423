#include "gui/dashboard/card_row.h"

#include "gui/kit/theme.h"

#include <QEvent>
#include <QGridLayout>

namespace tandem::gui {

CardRow::CardRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::spaceLarge);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CardRow::addCard(QWidget* card)
{
    m_cards += card;
    card->setParent(this);
    m_columns = 0;
    arrange();
}

/// Rows are filled evenly: five cards that do not fit stand as three and two, not as four and one.
int CardRow::columnsThatFit() const
{
    const auto count = static_cast<int>(m_cards.size());
    int widest = 1;
    for (const QWidget* const card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    const int fitting = std::clamp((width() + m_grid->spacing()) / (widest + m_grid->spacing()), 1,
                                   std::max(1, count));
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

void CardRow::arrange()
{
    const int columns = columnsThatFit();
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (int at = 0; at < m_cards.size(); ++at) {
        m_grid->removeWidget(m_cards[at]);
        m_grid->addWidget(m_cards[at], at / columns, at % columns);
        m_grid->setColumnStretch(at % columns, 1);
    }
}

void CardRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CardRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace tandem::gui
