#pragma once

#include "base/result.h"
#include "gui/kit/locality.h"

#include <QLineEdit>

namespace tandem::gui {

/// An amount in `currency` that somebody typed: a number, or a sum such as "120*1.19", "4*129-10%".
///
/// Numbers are read as the user's country writes them; what cannot be read so is tried with the
/// other decimal mark. A plain number keeps every digit or is refused; a sum is worked out exactly
/// and rounded once, half up. Errors: amountMissing, badFormula, digitsLost, amountTooLarge.
Result<Money> amountTyped(const QString& text, const NumberFormat& format,
                          const Currency& currency);

/// A field for an amount. What is typed is worked out when the field is left, or on Enter; the sum
/// stays in the tooltip, and comes back when it is edited again with F2.
class AmountEdit final : public QLineEdit {
    Q_OBJECT

public:
    AmountEdit(const Locality& locality, const Currency& currency, QWidget* parent = nullptr);

    /// The amount; or why what stands there is none. An empty field: amountMissing.
    Result<Money> value() const;
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    void setValue(const Money& amount);
    /// Empties the field.
    void reset();
    /// What was typed, if it was more than a number: "120*1.19".
    const QString& formula() const { return m_formula; }
    const Currency& currency() const { return m_currency; }
    /// Another currency from now on; the field is emptied.
    void setCurrency(const Currency& currency);
    /// Works out what stands there now, as leaving the field does.
    void settle();

signals:
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Locality& m_locality;
    Currency m_currency;
    QString m_formula;
    bool m_isTyping = false;
};

} // namespace tandem::gui
