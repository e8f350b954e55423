#include "gui/backoffice/inventory/quantity_grid.h"

#include "gui/kit/amount_edit.h"
#include "gui/kit/number_typed.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldDigits = 12;

} // namespace

QuantityGrid::QuantityGrid(const Locality& locality, std::vector<QuantityRow> rows, QWidget* parent)
    : QWidget(parent)
    , m_locality(locality)
    , m_rows(std::move(rows))
{
    auto* const room = new QWidget;
    auto* const grid = new QGridLayout(room);
    grid->setContentsMargins(0, 0, metrics::spaceSmall, 0);
    grid->setHorizontalSpacing(metrics::spaceLarge);
    grid->setColumnStretch(0, 1);
    const auto title = [&](int column, const QString& text) {
        grid->addWidget(new TextLabel(text, TextRole::Overline, ColorToken::Muted), 0, column,
                        column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    title(0, tr("Line"));
    title(1, tr("Left"));
    title(2, tr("Now"));
    if (hasAmounts())
        title(3, tr("Net"));
    for (const QuantityRow& row : m_rows)
        addRow(grid, row);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(room);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

bool QuantityGrid::hasAmounts() const
{
    return std::ranges::any_of(m_rows,
                               [](const QuantityRow& row) { return row.leftNet.has_value(); });
}

void QuantityGrid::addRow(QGridLayout* grid, const QuantityRow& row)
{
    const int at = grid->rowCount();
    const int digit = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(u'0');
    auto* const name = new TextLabel(row.description);
    name->setWordWrap(true);
    Fields fields{.quantity = new QLineEdit};
    if (!row.now.isZero())
        fields.quantity->setText(quantityText(row.now.millionths(), m_locality));
    fields.quantity->setObjectName(u"quantity%1Edit"_s.arg(row.position));
    fields.quantity->setAlignment(Qt::AlignRight);
    fields.quantity->setFixedWidth(fieldDigits * digit);
    fields.quantity->setAccessibleName(tr("Now, of %1").arg(row.description));
    connect(fields.quantity, &QLineEdit::textChanged, this, &QuantityGrid::edited);
    grid->addWidget(name, at, 0);
    grid->addWidget(new TextLabel(quantityText(row.left.millionths(), m_locality), TextRole::Body,
                                  ColorToken::Muted),
                    at, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(fields.quantity, at, 2);
    if (row.leftNet) {
        fields.amount = new AmountEdit(m_locality, row.leftNet->currency());
        fields.amount->setObjectName(u"amount%1Edit"_s.arg(row.position));
        fields.amount->setFixedWidth(fieldDigits * digit);
        fields.amount->setAccessibleName(tr("Net, of %1").arg(row.description));
        fields.amount->setPlaceholderText(tr("by quantity"));
        fields.amount->setToolTip(tr("At most %1").arg(amountText(*row.leftNet, m_locality)));
        connect(fields.amount, &QLineEdit::textChanged, this, &QuantityGrid::edited);
        grid->addWidget(fields.amount, at, 3);
    }
    m_fields.push_back(fields);
}

Result<std::vector<TypedQuantity>> QuantityGrid::typed() const
{
    std::vector<TypedQuantity> all;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Fields& fields = m_fields[i];
        TANDEM_TRY(const Quantity quantity,
                   quantityTyped(fields.quantity->text(), m_locality,
                                 fields.quantity->objectName().chopped(4)));
        TypedQuantity typed{.id = m_rows[i].id, .quantity = quantity};
        if (fields.amount != nullptr && !fields.amount->isEmpty()) {
            const auto net = fields.amount->value();
            if (!net)
                return Failure(net.error()).at(fields.amount->objectName().chopped(4));
            typed.net = *net;
        }
        if (!typed.quantity.isZero() || typed.net)
            all.push_back(typed);
    }
    return all;
}

} // namespace tandem::gui
