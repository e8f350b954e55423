#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class DateEdit;

/// Lets one person post behind the lock dates for some days, with a reason.
class LockExceptionDialog final : public FormDialog {
    Q_OBJECT

public:
    LockExceptionDialog(Desk& desk, const QStringList& users, QWidget* parent = nullptr);

protected:
    Result<std::int64_t> save() override;

private:
    QComboBox* m_user;
    DateEdit* m_until;
    QLineEdit* m_reason;
};

} // namespace tandem::gui
