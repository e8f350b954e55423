#include "gui/kit/amount_edit.h"

#include "base/expression.h"
#include "gui/kit/desk.h"
#include "gui/kit/errors.h"
#include "gui/kit/style.h"
#include "gui/kit/tool_tip.h"

#include <QKeyEvent>

#include <algorithm>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountDigitsWide = 12;

/// The habits of a country with the other decimal mark.
NumberFormat withOtherMark(const NumberFormat& format)
{
    return format.decimalMark == u'.' ? number_formats::german : number_formats::english;
}

/// Whether it is more than one number with a sign.
bool isSum(const QString& text)
{
    constexpr QStringView operators = u"+-*/%()=\u2212\u00d7\u00f7";
    const QStringView afterSign = QStringView(text).mid(1);
    return text.startsWith(u'=')
           || std::ranges::any_of(afterSign, [&](QChar one) { return operators.contains(one); });
}

} // namespace

Result<Money> amountTyped(const QString& text, const NumberFormat& format, const Currency& currency)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return fail(errors::amountMissing);
    auto read = evaluate(typed, format);
    if (!read)
        if (auto other = evaluate(typed, withOtherMark(format)))
            read = std::move(other);
    TANDEM_TRY(const Decimal value, std::move(read));
    if (isSum(typed)) {
        TANDEM_TRY(const Decimal rounded,
                   checkedRescale(value, currency.digits(), Rounding::HalfAwayFromZero));
        TANDEM_TRY(const Money amount, Money::exactFrom(rounded, currency));
        TANDEM_CHECK(checkAmount(amount));
        return amount;
    }
    TANDEM_TRY(const Money amount, Money::exactFrom(value, currency));
    TANDEM_CHECK(checkAmount(amount));
    return amount;
}

AmountEdit::AmountEdit(const Locality& locality, const Currency& currency, QWidget* parent)
    : QLineEdit(parent)
    , m_locality(locality)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setLayoutDirection(Qt::LeftToRight); // Digits run left to right everywhere.
    setMinimumWidth(QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(u'8') * amountDigitsWide
                    + metrics::spaceLarge);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isTyping = true;
        emit valueChanged();
    });
}

Result<Money> AmountEdit::value() const
{
    const bool isWorkedOut = !m_isTyping && !m_formula.isEmpty();
    const QString typed = isWorkedOut ? m_formula : text();
    return amountTyped(typed, m_locality.numbers, m_currency);
}

void AmountEdit::setValue(const Money& amount)
{
    m_formula.clear();
    m_isTyping = false;
    setText(amountText(amount, m_locality));
    setToolTip({});
    setVariant(this, "");
    emit valueChanged();
}

void AmountEdit::reset()
{
    m_formula.clear();
    m_isTyping = false;
    clear();
    setToolTip({});
    setVariant(this, "");
    emit valueChanged();
}

void AmountEdit::setCurrency(const Currency& currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    reset();
}

void AmountEdit::settle()
{
    if (!m_isTyping)
        return;
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return reset();
    const auto amount = amountTyped(typed, m_locality.numbers, m_currency);
    if (!amount) {
        setVariant(this, "error");
        setToolTip(toolTipOf(gui::textOf(amount.error())));
        return;
    }
    setValue(*amount);
    if (isSum(typed)) {
        m_formula = typed;
        setToolTip(tr("= %1").arg(typed));
    }
}

void AmountEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isKeypadMark = (event->modifiers() & Qt::KeypadModifier) != 0
                              && (event->text() == u"."_s || event->text() == u","_s);
    if (isKeypadMark && !isReadOnly()) {
        insert(QString(QChar(m_locality.numbers.decimalMark)));
        m_isTyping = true;
        return;
    }
    if (event->key() == Qt::Key_F2 && !m_formula.isEmpty()) {
        setText(m_formula);
        m_isTyping = true;
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    QLineEdit::keyPressEvent(event);
}

void AmountEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void AmountEdit::focusOutEvent(QFocusEvent* event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace tandem::gui
