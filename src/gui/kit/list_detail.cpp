#include "gui/kit/list_detail.h"

#include "gui/kit/list_values.h"
#include "gui/kit/text_label.h"
#include "gui/kit/theme.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::gui {

namespace {

constexpr int detailWidth = 280;

} // namespace

ListDetail::ListDetail(const ListSpec& spec, const Locality& locality, QWidget* parent)
    : Card(tr("Row"), parent)
    , m_spec(spec)
    , m_locality(locality)
{
    setFixedWidth(scaled(detailWidth));
    setAccessibleName(tr("The current row"));
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const inside = new QWidget;
    auto* const lines = new QVBoxLayout(inside);
    lines->setContentsMargins(metrics::spaceMedium, metrics::spaceTiny, metrics::spaceMedium,
                              metrics::spaceMedium);
    lines->setSpacing(metrics::spaceTiny);
    for (const ListColumn& column : spec.columns) {
        const QString title = QCoreApplication::translate("Column", column.title);
        lines->addWidget(new TextLabel(title, TextRole::Caption, ColorToken::Muted));
        auto* const value = new TextLabel({}, TextRole::Body);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(value);
        lines->addSpacing(metrics::spaceTiny);
        m_values.push_back(value);
    }
    lines->addStretch(1);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    body()->addWidget(scroll, 1);
}

void ListDetail::show(const ListRow* row)
{
    QStringList spoken;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QString text = row ? valueText(m_spec, *row, i, m_locality) : QString();
        m_values[i]->setText(text.isEmpty() ? QStringLiteral("\u2013") : text);
        spoken += QCoreApplication::translate("Column", m_spec.columns[i].title)
                  + QStringLiteral(": ") + text;
    }
    setAccessibleDescription(row ? spoken.join(QStringLiteral(", ")) : QString());
}

} // namespace tandem::gui
