#pragma once

#include "office/company.h"
#include "office/company_profile.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class NewCompanyDialog;
}

namespace tandem::gui {

class FieldErrors;

/// A chart of accounts to choose.
struct ChartChoice {
    QString name;  ///< As the books know it: "skr03".
    QString title; ///< In the user's language.
};

/// What a new company is made of.
struct CompanyWanted {
    CompanyDraft company;
    UserDraft user;
    QString chart;
    CompanyProfile profile; ///< Tax number, register and logo; the rest is empty.
    QString location;       ///< A file, or the address of a server.
};

/// What the dialog needs from above the shell.
struct CompanyMaking {
    std::vector<ChartChoice> charts;
    std::function<QString(const QString& country)> usualChart;
    std::function<Result<>(const CompanyWanted& wanted)> make;
    QString location{}; ///< Where its books will lie; empty: the user chooses a file.
};

/// Asks what a new company needs. It stays open, with all that is wrong in words beside the fields,
/// until the company is made.
class NewCompanyDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NewCompanyDialog(CompanyMaking making, QWidget* parent = nullptr);
    ~NewCompanyDialog() override;

    /// Whether data of another program is to be taken over next.
    bool wantsImport() const;
    /// What is said beside a field; empty if nothing is.
    QString errorOf(const QWidget* field) const;

private:
    void offerCountries();
    void takeCountry();
    void proposePlace();
    void attempt();
    CompanyWanted wanted() const;
    std::vector<Error> problems(CompanyWanted& wanted) const;
    void refuse(const std::vector<Error>& errors);
    QWidget* fieldOf(const Error& error) const;

    std::unique_ptr<Ui::NewCompanyDialog> m_ui;
    CompanyMaking m_making;
    FieldErrors* m_errors;
    bool m_isPlaceProposed = true; ///< The user has not named one.
};

} // namespace tandem::gui
