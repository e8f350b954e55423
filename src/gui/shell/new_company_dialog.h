#pragma once

#include "office/company.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class NewCompanyDialog;
}

namespace tandem::gui {

/// Asks what a new company needs: its name, country, currency, year, and the first user.
class NewCompanyDialog final : public QDialog {
    Q_OBJECT

public:
    /// `make` makes it; the dialog stays open with the error while it cannot.
    NewCompanyDialog(
        std::function<Result<>(const CompanyDraft& company, const UserDraft& user)> make,
        QWidget* parent = nullptr);
    ~NewCompanyDialog() override;

private:
    void attempt();

    std::unique_ptr<Ui::NewCompanyDialog> m_ui;
    std::function<Result<>(const CompanyDraft&, const UserDraft&)> m_make;
};

} // namespace tandem::gui
