#include "gui/kit/row_card.h"

#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QVBoxLayout>

namespace tandem::gui {

RowCard::RowCard(const QString& title, const std::vector<RowColumn>& columns,
                 const QString& whenEmpty, QWidget* parent)
    : Card(title, parent)
    , m_table(new RowTable(columns))
    , m_empty(new TextLabel(whenEmpty, TextRole::Body, ColorToken::Muted))
{
    m_table->setAccessibleName(title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
}

void RowCard::setRows(std::vector<RowOfCells> rows)
{
    const int before = currentRow();
    const int count = static_cast<int>(rows.size());
    m_table->setRows(std::move(rows));
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count > 0)
        chooseRow(*m_table, std::clamp(before, 0, count - 1));
}

int RowCard::currentRow() const
{
    return m_table->currentIndex().row();
}

QHBoxLayout* RowCard::addFoot()
{
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge,
                             metrics::spaceMedium);
    foot->setSpacing(metrics::spaceSmall);
    body()->addLayout(foot);
    return foot;
}

} // namespace tandem::gui
