#pragma once

#include "gui/kit/record_page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/purchase_queries.h"
#include "gui/backoffice/inventory/receive_dialog.h"

class QPushButton;

namespace tandem::gui {

class PurchaseLineModel;
class RowTable;
class TableView;
class TextLabel;

/// A purchase order: its lines, how far each came, and the next steps.
class PurchaseOrderPage final : public RecordPage {
    Q_OBJECT

public:
    explicit PurchaseOrderPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

protected:
    void showPosting() override;

private:
    struct Shown {
        inventory::PurchaseOrder order;
        QString supplier;
        std::vector<inventory::BillRow> bills;
        Money deposits; ///< What is left to deduct.

        static Result<Shown> of(Reader& books, inventory::PurchaseOrderId id);
    };

    QLayout* buildHead();
    QWidget* buildLines();
    QWidget* buildBills();
    QPushButton* addButton(QLayout* row, const Action& action, const QString& name,
                           std::function<Result<>()> run);
    void show(Shown shown);
    void showBills();
    void showDeeds();
    Result<> receive(ReceiveDialog::What what);
    Result<> sendBack();
    Result<> takeDeposit();
    Result<> close();
    Result<> cancel();

    inventory::PurchaseOrderId m_id;
    std::optional<Shown> m_shown;
    TextLabel* m_number;
    TextLabel* m_state;
    TextLabel* m_facts;
    TextLabel* m_net;
    QPushButton* m_goods = nullptr;
    QPushButton* m_bill = nullptr;
    QPushButton* m_deposit = nullptr;
    QPushButton* m_sendBack = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_cancel = nullptr;
    PurchaseLineModel* m_lines;
    TableView* m_table;
    QWidget* m_billCard = nullptr; ///< In sight once there is a bill.
    RowTable* m_bills;
};

} // namespace tandem::gui
