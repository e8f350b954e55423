#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/tax/withholding.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tandem::gui {

class DateEdit;

/// Makes a withholding tax, or gives one that there is another rate from a day on.
class WithholdingDialog final : public ShortDialog {
    Q_OBJECT

public:
    /// `code` unset: a new one.
    WithholdingDialog(Desk& desk, std::optional<tax::WithholdingCode> code, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    Result<> saveIn(UnitOfWork& work, Rate rate, QDate from) const;

    std::optional<tax::WithholdingCode> m_before;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_direction;
    QLineEdit* m_rate;
    DateEdit* m_from;
    QCheckBox* m_closed;
};

} // namespace tandem::gui
