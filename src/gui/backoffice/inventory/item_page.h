#pragma once

#include "gui/kit/record_page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/item.h"

class QFormLayout;
class QPushButton;

namespace tandem::gui {

class ListModel;
class TableView;
class TextLabel;

/// An item: its data and prices, what lies where, and how it came and went.
class ItemPage final : public RecordPage {
    Q_OBJECT

public:
    explicit ItemPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

protected:
    void edit() override;
    void duplicate() override;

private:
    /// What is read of an item at one time.
    struct Shown {
        inventory::Item item;
        QString taxCode;
        std::vector<inventory::Warehouse> warehouses;
    };

    QWidget* buildData();
    TableView* buildList(ListModel* model, const QString& title, class QVBoxLayout* room);
    TextLabel* addField(QFormLayout* form, const QString& title);
    void show(Shown shown);
    void count();

    ItemId m_id;
    std::optional<Shown> m_shown;
    TextLabel* m_title = nullptr;
    TextLabel* m_code = nullptr;
    TextLabel* m_kind = nullptr;
    TextLabel* m_unit = nullptr;
    TextLabel* m_group = nullptr;
    TextLabel* m_salesPrice = nullptr;
    TextLabel* m_purchasePrice = nullptr;
    TextLabel* m_tax = nullptr;
    TextLabel* m_state = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_transfer;
    QPushButton* m_count = nullptr;
    ListModel* m_stock;
    ListModel* m_moves;
    TableView* m_stockTable = nullptr;
};

} // namespace tandem::gui
