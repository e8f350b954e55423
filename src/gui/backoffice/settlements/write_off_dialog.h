#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/write_off.h"

class QLineEdit;

namespace tandem::gui {

class AmountEdit;
class DateEdit;

/// Gives an open item, or some of it, up as a bad debt. Where the policy makes it wait, a second
/// person can be asked.
class WriteOffDialog final : public ShortDialog {
    Q_OBJECT

public:
    WriteOffDialog(Desk& desk, const settlements::OpenItem& item, QWidget* parent);

protected:
    Result<std::int64_t> save() override;
    std::optional<WayOut> wayOutOf(const Error& error) override;

private:
    Result<settlements::WriteOffDraft> typed() const;
    Request requestFor(const settlements::WriteOffDraft& draft) const;

    settlements::OpenItem m_item;
    AmountEdit* m_amount;
    DateEdit* m_on;
    QLineEdit* m_reason;
};

} // namespace tandem::gui
