#pragma once

#include "base/quantity.h"
#include "base/result.h"
#include "gui/kit/locality.h"

#include <QLineEdit>

namespace tandem::gui {

/// A field whose text is read as something: read anew when it is left or on Enter, and then shown
/// the way such things are written. What cannot be read stays, marked.
class MeasureEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit MeasureEdit(const Locality& locality, QWidget* parent = nullptr);

    bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// What stands there as it is written, or why it cannot be read.
    virtual Result<QString> settled() const = 0;
    /// Reads what stands there now, as leaving the field does.
    void settle();

signals:
    /// Something else can be read there than before.
    void valueChanged();

protected:
    const Locality& locality() const { return m_locality; }
    /// What Up and Down put in the field: so many steps on; empty if there are no steps.
    virtual QString stepped(int) const { return {}; }

    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Locality& m_locality;
    QString m_told; ///< What valueChanged told of last.
};

/// A field for a duration: "1:30", "90", "1.5h", "1h30" (base/duration.h). Up and Down go in steps
/// of a quarter of an hour.
class DurationEdit final : public MeasureEdit {
    Q_OBJECT

public:
    using MeasureEdit::MeasureEdit;

    /// In minutes. Error: durationUnreadable.
    Result<std::int64_t> value() const;
    void setValue(std::int64_t minutes);
    Result<QString> settled() const override;

protected:
    QString stepped(int steps) const override;
};

/// A field for a quantity in a unit: "3", "3 box", "1.5 h" (base/typed_quantity.h).
class QuantityEdit final : public MeasureEdit {
    Q_OBJECT

public:
    using MeasureEdit::MeasureEdit;

    /// What is counted here; empty: any.
    void setUnit(const QString& unit) { m_unit = unit; }
    /// Errors: those of quantityTyped.
    Result<Quantity> value() const;
    void setValue(Quantity quantity);
    Result<QString> settled() const override;

private:
    QString m_unit;
};

} // namespace tandem::gui
