#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/period.h"
#include "backoffice/tax/withholding.h"
#include "gui/office/payment_terms_card.h"
#include "office/numbering.h"

class QPushButton;

namespace tandem::gui {

class RowTable;

/// What the books are kept by: fiscal years and their periods, locks, numbers of documents,
/// codes of tax, and terms of payment.
class AccountingPage final : public Page {
    Q_OBJECT

public:
    explicit AccountingPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    RowTable& periods() { return *m_periods; }
    RowTable& codes() { return *m_codes; }

private:
    /// All that is shown, read at one moment.
    struct Shown {
        std::vector<ledger::FiscalYear> years;
        std::vector<ledger::Period> periods;
        std::vector<ledger::LockDate> locks;
        std::vector<NumberSeries> series;
        std::vector<tax::TaxCode> codes;
        std::vector<tax::WithholdingCode> withholding;
        PaymentTermsCard::Shown terms;
    };

    QWidget* buildPeriods();
    QWidget* buildCodes();
    QWidget* buildTerms();
    void show(Shown shown);
    void showPeriods();
    void showCurrent();
    const ledger::Period* current() const;
    Result<> togglePeriod();
    Result<> openNextYear();
    void openCode(const QString& code);
    void openTerms(const QString& code);
    Result<> openPolicy();
    void openWithholding(std::int64_t code);

    Shown m_shown;
    RowTable* m_periods;
    RowTable* m_locks;
    RowTable* m_series;
    RowTable* m_codes;
    PaymentTermsCard* m_terms;
    QPushButton* m_toggle;
    QPushButton* m_nextYear;
};

} // namespace tandem::gui
