#pragma once

#include "gui/kit/card.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/payment_terms.h"
#include "gui/kit/locality.h"

class QPushButton;

namespace tandem::gui {

class RowTable;

/// The terms of payment on the page of accounting, and what of them is the company's own.
class PaymentTermsCard final : public Card {
    Q_OBJECT

public:
    struct Shown {
        std::vector<settlements::PaymentTerms> terms;
        QString own; ///< The code of the company's; empty: none.
        settlements::DiscountTax discountTax = settlements::DiscountTax::Corrected;
    };

    PaymentTermsCard();

    void show(const Shown& shown, const Locality& locality);
    QPushButton* newButton() const { return m_new; }
    QPushButton* policyButton() const { return m_policy; }

signals:
    void opened(const QString& code);

private:
    RowTable* m_table;
    QPushButton* m_new;
    QPushButton* m_policy;
};

/// When an instalment is due, in words: "30 days", "30 days after the end of the month".
QString dueWords(const settlements::DueRule& rule, const Locality& locality);

} // namespace tandem::gui
