#pragma once

#include "frontoffice/sales/order.h"
#include "gui/kit/locality.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tandem::gui {

/// How a quote is priced: in which currency, with or without tax, and what comes off all of it.
class OrderTerms final : public QWidget {
    Q_OBJECT

public:
    explicit OrderTerms(const Locality& locality, QWidget* parent = nullptr);

    /// Offers these currencies beside the company's own, and begins with that basis.
    void offer(const QStringList& currencies, PriceBasis basis);
    /// Shows those of a quote.
    void show(const sales::Order& order);

    Currency currency() const;
    PriceBasis basis() const;
    /// "5 %" or "50.00". Errors: those of reading a number.
    Result<sales::DocumentDiscount> discount() const;

signals:
    void currencyChanged();
    void basisChanged();
    void discountChanged();

private:
    void addCurrency(const QString& code);

    Locality m_locality;
    QComboBox* m_currency;
    QComboBox* m_basis;
    QLineEdit* m_discount;
    bool m_isShown = false; ///< A quote's own terms stand there.
};

} // namespace tandem::gui
