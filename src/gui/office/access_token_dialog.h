#pragma once

#include "gui/kit/short_dialog.h"

class QLineEdit;
class QListWidget;
class QSpinBox;

namespace tandem::gui {

/// Makes an access token for who is signed in, who types the password for it.
class AccessTokenDialog final : public ShortDialog {
    Q_OBJECT

public:
    AccessTokenDialog(Desk& desk, QWidget* parent);

signals:
    /// The token itself, which is not to be had again.
    void made(const QString& token);

protected:
    Result<std::int64_t> save() override;
    bool savesBeside() const override { return true; }
    void saveBeside(const Answered& answered) override;

private:
    QStringList chosenRights() const;

    QLineEdit* m_name;
    QSpinBox* m_days;
    QListWidget* m_rights;
    QLineEdit* m_password;
};

/// Shows a token this once.
class TokenMadeDialog final : public QDialog {
    Q_OBJECT

public:
    TokenMadeDialog(const QString& token, QWidget* parent);
};

} // namespace tandem::gui
