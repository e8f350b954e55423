#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "workflows/check_credit.h"

class QLineEdit;

namespace tandem::gui {

/// Says why the credit of a customer stops an order, or what it warns of. Whoever may override it
/// goes on with a reason; a warning only asks.
class CreditDialog final : public ShortDialog {
    Q_OBJECT

public:
    struct Subject {
        OrderId order;
        QString number;
        QString customer;
        workflows::CreditFound found;
    };
    /// What goes on; without a reason where there was only a warning.
    using Proceed = std::function<Result<>(const QString& reason)>;

    CreditDialog(Desk& desk, const Subject& subject, Proceed proceed, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    void addFigure(const QString& label, const QString& name, const Money& amount);
    void addFigures(const workflows::CreditFound& found);
    QString reasonOf(const Subject& subject) const;

    Proceed m_proceed;
    QLineEdit* m_reason = nullptr; ///< Unset where none is asked for.
};

} // namespace tandem::gui
