#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/item.h"

#include <memory>

namespace Ui {
class ItemDialog;
}

namespace tandem::gui {

/// Makes an item, or changes one.
class ItemDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A new item, taxed at the standard rate unless told otherwise.
    ItemDialog(Desk& desk, QWidget* parent);
    /// The item as it was read; `taxCode` is the code of its tax, or empty.
    ItemDialog(Desk& desk, const inventory::Item& item, const QString& taxCode, QWidget* parent);
    /// A new item with the data of another one, but its code.
    static ItemDialog* copyOf(Desk& desk, const inventory::Item& item, const QString& taxCode,
                              QWidget* parent);
    ~ItemDialog() override;

protected:
    Result<std::int64_t> save() override;
    bool changesRecord() const override { return m_item.has_value(); }
    void fillAnew(const std::function<void()>& filled) override;

private:
    ItemDialog(Desk& desk, std::optional<inventory::Item> item, const QString& taxCode,
               const Action& action, QWidget* parent);

    void show(const inventory::Item& item);
    Result<inventory::ItemDraft> draft() const;
    Result<std::int64_t> create(const inventory::ItemDraft& draft);

    std::unique_ptr<Ui::ItemDialog> m_ui;
    std::optional<inventory::Item> m_item; ///< None: a new one.
};

} // namespace tandem::gui
