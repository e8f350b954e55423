#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "frontoffice/sales/facts.h"

#include <memory>

class QPushButton;

namespace Ui {
class OrderDialog;
}

namespace tandem::sales {
struct OrderDraft;
}

namespace tandem::gui {

class DateEdit;
class LineGrid;
class LookupEdit;
class OrderTerms;
class TextLabel;

struct QuoteSeen;

/// A new quote, or one that is changed: typed like a spreadsheet, with its running net, tax and
/// gross.
class OrderDialog final : public FormDialog {
    Q_OBJECT

public:
    OrderDialog(Desk& desk, QWidget* parent);
    /// The quote as it was read.
    OrderDialog(Desk& desk, const QuoteSeen& quote, QWidget* parent);
    ~OrderDialog() override;

    LineGrid& grid() { return *m_grid; }
    /// Begins with a customer and lines, such as those of an earlier order.
    void startFrom(const struct LookupHit& customer, const std::vector<struct GridLine>& lines);

protected:
    Result<std::int64_t> save() override;
    bool changesRecord() const override { return m_quote.isSet(); }
    void fillAnew(const std::function<void()>& filled) override;

private:
    OrderDialog(Desk& desk, OrderId quote, const Action& action, QWidget* parent);

    void buildFields();
    void show(const QuoteSeen& quote);
    void readChoices();
    void chooseWarehouse();
    void buildTotals();
    void showTotals();
    Result<sales::OrderDraft> draft() const;
    QStringList bodyOf(const sales::OrderDraft& draft) const;

    std::unique_ptr<Ui::OrderDialog> m_ui;
    OrderId m_quote; ///< Unset: a new one.
    std::int64_t m_seen = 0;
    WarehouseId m_warehouse; ///< To be chosen once the warehouses are known.
    LookupEdit* m_customer;
    DateEdit* m_orderedOn;
    OrderTerms* m_terms;
    LineGrid* m_grid;
    class TermsCombo* m_paymentTerms = nullptr;
    TextLabel* m_off = nullptr;
    TextLabel* m_net = nullptr;
    TextLabel* m_tax = nullptr;
    TextLabel* m_gross = nullptr;
    struct Taxes;
    std::unique_ptr<Taxes> m_taxes;
};

} // namespace tandem::gui
