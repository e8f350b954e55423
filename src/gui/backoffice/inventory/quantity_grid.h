#pragma once

#include "base/quantity.h"
#include "gui/kit/locality.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace tandem::gui {

class AmountEdit;

/// A line of a document that a part of can come, go back, be billed or credited.
struct QuantityRow {
    std::int64_t id;
    int position; ///< From 1 on; fields are named after it: "quantity2Edit".
    QString description;
    Quantity left;
    Quantity now;                   ///< What stands in the field at first.
    std::optional<Money> leftNet{}; ///< Where amounts are asked for, too.
};

/// So much of a line; its amount where one was typed.
struct TypedQuantity {
    std::int64_t id;
    Quantity quantity;
    std::optional<Money> net{};
};

/// The lines of a document: what each is, what is left of it, and how much of that now.
class QuantityGrid final : public QWidget {
    Q_OBJECT

public:
    QuantityGrid(const Locality& locality, std::vector<QuantityRow> rows,
                 QWidget* parent = nullptr);

    /// The lines of which something is wanted. Errors: those of quantityTyped, at "quantity2", and
    /// of amountTyped, at "amount2".
    Result<std::vector<TypedQuantity>> typed() const;

signals:
    void edited();

private:
    void addRow(QGridLayout* grid, const QuantityRow& row);
    bool hasAmounts() const;

    struct Fields {
        QLineEdit* quantity;
        AmountEdit* amount = nullptr;
    };

    Locality m_locality;
    std::vector<QuantityRow> m_rows;
    std::vector<Fields> m_fields;
};

} // namespace tandem::gui
