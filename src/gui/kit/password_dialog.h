#pragma once

#include "gui/kit/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tandem::gui {

/// Asks who is signed in for the password once more, before something that matters.
class PasswordDialog final : public QDialog {
    Q_OBJECT

public:
    /// `question` says what is about to be done, `deed` is the word on the button.
    PasswordDialog(Desk& desk, const QString& question, const QString& deed, QWidget* parent);

signals:
    /// The password was right; the dialog is closed.
    void confirmed();

private:
    void attempt();

    Desk& m_desk;
    QLineEdit* m_password;
    QLabel* m_error;
    QPushButton* m_go;
};

} // namespace tandem::gui
