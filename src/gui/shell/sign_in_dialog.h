#pragma once

#include "base/result.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class SignInDialog;
}

namespace tandem::gui {

/// Asks who is there. Says the same of unknown names and wrong passwords, as the office does.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `tryIn` tries a name and a password; the dialog is accepted when it succeeds.
    SignInDialog(const QString& booksName, const QString& name,
                 std::function<Result<>(const QString& name, const QString& password)> tryIn,
                 QWidget* parent = nullptr);
    ~SignInDialog() override;

    /// Whether the user would rather open other books.
    bool wantsOtherBooks() const { return m_wantsOtherBooks; }

private:
    void attempt();

    std::unique_ptr<Ui::SignInDialog> m_ui;
    std::function<Result<>(const QString&, const QString&)> m_tryIn;
    bool m_wantsOtherBooks = false;
};

} // namespace tandem::gui
