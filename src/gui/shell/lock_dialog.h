#pragma once

#include <QDialog>

namespace Ui {
class LockDialog;
}

namespace tandem::gui {

/// What a locked computer asks: the password of who works here, or name and password of another.
/// It cannot be closed but by a password.
class LockDialog final : public QDialog {
    Q_OBJECT

public:
    /// `user` is who locked; empty: nobody works here now. `hint` is said to everybody.
    explicit LockDialog(const QString& user, const QString& hint = {});
    ~LockDialog() override;

    /// Says why a password did not open, or an empty text; it can be tried again.
    void refuse(const QString& text);
    void finish() { accept(); }
    void reject() override {}

signals:
    void attempted(const QString& name, const QString& password);
    void quitWanted();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void attempt();
    void askForName();

    std::unique_ptr<Ui::LockDialog> m_ui;
    QString m_user;
};

} // namespace tandem::gui
