#pragma once

#include "gui/kit/form_dialog.h"

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
class TextLabel;

/// A new quote, typed like a spreadsheet, with its running net, tax and gross.
class OrderDialog final : public FormDialog {
    Q_OBJECT

public:
    OrderDialog(Desk& desk, QWidget* parent);
    ~OrderDialog() override;

    LineGrid& grid() { return *m_grid; }
    /// Begins with a customer and lines, such as those of an earlier order.
    void startFrom(const struct LookupHit& customer, const std::vector<struct GridLine>& lines);

protected:
    Result<std::int64_t> save() override;

private:
    void readChoices();
    void buildTotals();
    void showTotals();
    Result<sales::OrderDraft> draft() const;
    QStringList bodyOf(const sales::OrderDraft& draft) const;

    std::unique_ptr<Ui::OrderDialog> m_ui;
    LookupEdit* m_customer;
    DateEdit* m_orderedOn;
    LineGrid* m_grid;
    TextLabel* m_net = nullptr;
    TextLabel* m_tax = nullptr;
    TextLabel* m_gross = nullptr;
    struct Taxes;
    std::unique_ptr<Taxes> m_taxes;
};

} // namespace tandem::gui
