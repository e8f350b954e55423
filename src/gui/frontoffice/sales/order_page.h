#pragma once

#include "gui/frontoffice/sales/order_life.h"
#include "gui/kit/record_page.h"

#include <memory>

class QPushButton;

namespace tandem::sales {
struct Order;
}

namespace tandem::gui {

struct OrderSeen;

class Card;
class RowTable;
class TextLabel;

/// An order: its life as one picture, its lines, and the documents that came of it.
class OrderPage final : public RecordPage {
    Q_OBJECT

public:
    explicit OrderPage(Desk& desk, QWidget* parent = nullptr);
    ~OrderPage() override;

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

    /// What is shown; nothing while it is being read.
    const sales::Order* order() const;

protected:
    void showPosting() override;
    void duplicate() override;
    void edit() override;
    void print() override;

private:
    void buildHead(class QVBoxLayout* all);
    QLayout* buildDeeds();
    void bindDeeds();
    void buildTables(class QVBoxLayout* all);
    void show(const OrderSeen& seen);
    void showLines();
    void showDocuments();
    std::vector<LifeStep> lifeSteps() const;
    void enableButtons();

    Result<> askForCredit(const std::function<Result<>(const QString& reason)>& proceed);
    Result<> confirm();
    Result<> cancel();
    Result<> deliver();
    void chooseDelivered(const QString& creditOverride);
    Result<> issueInvoice();
    Result<> takeBack();
    DeliveryId chosenDelivery() const;
    void openDocument(const QString& kind, std::int64_t id);

    OrderId m_id;
    std::unique_ptr<OrderSeen> m_seen;
    TextLabel* m_title;
    TextLabel* m_facts;
    TextLabel* m_amount;
    OrderLife* m_life;
    Card* m_linesCard;
    Card* m_documentsCard;
    RowTable* m_lines;
    RowTable* m_documents;
    QPushButton* m_customer;
    QPushButton* m_change;
    QPushButton* m_confirm;
    QPushButton* m_deliver;
    QPushButton* m_invoice;
    QPushButton* m_cancel;
    QPushButton* m_return;
    QPushButton* m_deposit;
};

} // namespace tandem::gui
