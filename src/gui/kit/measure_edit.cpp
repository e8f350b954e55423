#include "gui/kit/measure_edit.h"

#include "base/duration.h"
#include "base/typed_quantity.h"
#include "gui/kit/desk.h"
#include "gui/kit/style.h"

#include <QKeyEvent>

namespace tandem::gui {

namespace {

constexpr std::int64_t stepMinutes = 15;

} // namespace

MeasureEdit::MeasureEdit(const Locality& locality, QWidget* parent)
    : QLineEdit(parent)
    , m_locality(locality)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        setVariant(this, "");
        const auto read = settled();
        if (read && *read != m_told) {
            m_told = *read;
            emit valueChanged();
        }
    });
}

void MeasureEdit::settle()
{
    if (isEmpty())
        return;
    const auto read = settled();
    if (read && *read != text())
        setText(*read);
    setVariant(this, read ? "" : "error");
    setAccessibleDescription(read ? QString() : textOf(read.error()));
}

void MeasureEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && !event->modifiers() && !isReadOnly())
        if (const QString next = stepped(isUp ? 1 : -1); !next.isEmpty())
            return setText(next);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    QLineEdit::keyPressEvent(event);
}

void MeasureEdit::focusOutEvent(QFocusEvent* event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

Result<std::int64_t> DurationEdit::value() const
{
    return minutesTyped(text(), locality().numbers);
}

void DurationEdit::setValue(std::int64_t minutes)
{
    setText(minutesText(minutes));
}

Result<QString> DurationEdit::settled() const
{
    TANDEM_TRY(const std::int64_t minutes, value());
    return minutesText(minutes);
}

QString DurationEdit::stepped(int steps) const
{
    const auto minutes = value();
    return minutesText(std::max<std::int64_t>(0, minutes.value_or(0) + steps * stepMinutes));
}

Result<Quantity> QuantityEdit::value() const
{
    return quantityTyped(text(), m_unit, locality().numbers);
}

void QuantityEdit::setValue(Quantity quantity)
{
    setText(quantityText(quantity.millionths(), locality()));
}

Result<QString> QuantityEdit::settled() const
{
    TANDEM_TRY(const Quantity quantity, value());
    return quantityText(quantity.millionths(), locality());
}

} // namespace tandem::gui
