#pragma once

#include "gui/kit/record_page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/bill_queries.h"
#include "backoffice/settlements/open_item.h"
#include "reports/document_trail.h"

class QPushButton;

namespace tandem::gui {

class RowTable;
class TextLabel;

/// A supplier's bill: its lines, what is open of it, and what was paid. The paper itself hangs in
/// the panel, as a file.
class BillPage final : public RecordPage {
    Q_OBJECT

public:
    explicit BillPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

protected:
    void showPosting() override;

private:
    /// What the page shows: all read at one moment.
    struct Shown {
        inventory::Bill bill;
        QString supplier;
        std::vector<settlements::OpenItem> items; ///< One an instalment.
        std::vector<reports::TrailDocument> settlements;
        QString credited{}; ///< Of a credit note: the number of its bill.

        static Result<Shown> of(Reader& books, inventory::BillId id);
        Money open() const;
    };

    QLayout* buildHead();
    QWidget* buildLines();
    QWidget* buildPayments();
    void show(Shown shown);
    void showState();
    QString factsText() const;
    Result<> credit();
    void showLines();
    void showSettlements();

    inventory::BillId m_id;
    std::optional<Shown> m_shown;
    TextLabel* m_number;
    TextLabel* m_state;
    TextLabel* m_facts;
    TextLabel* m_sums;
    TextLabel* m_open;
    QPushButton* m_credit;
    QPushButton* m_bill; ///< Of a credit note.
    QPushButton* m_order;
    QPushButton* m_supplier;
    RowTable* m_lines;
    QWidget* m_paymentCard = nullptr; ///< In sight once something was paid.
    RowTable* m_settlements;
};

} // namespace tandem::gui
