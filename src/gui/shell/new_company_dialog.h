#pragma once

#include "office/company.h"
#include "office/company_profile.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <stop_token>

class QThread;

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
    /// Runs beside the window, and ends with an error soon after it is told to stop.
    std::function<Result<>(const CompanyWanted& wanted, const std::stop_token& stop)> make;
    QString location{}; ///< Where its books will lie; empty: the user chooses a file.
};

/// Asks what a new company needs. It stays open, with all that is wrong in words beside the fields,
/// until the company is made. That runs beside the window and can be stopped.
class NewCompanyDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NewCompanyDialog(CompanyMaking making, QWidget* parent = nullptr);
    ~NewCompanyDialog() override;

    /// Whether data of another program is to be taken over next.
    bool wantsImport() const;
    /// What is said beside a field; empty if nothing is.
    QString errorOf(const QWidget* field) const;
    bool isMaking() const { return m_making != nullptr; }

public slots:
    /// While the company is made, this stops it first.
    void reject() override;

private:
    void offerCountries();
    void takeCountry();
    void proposePlace();
    void attempt();
    void make(const CompanyWanted& asked);
    void meet(const Result<>& made);
    void showState();
    CompanyWanted wanted() const;
    std::vector<Error> problems(CompanyWanted& wanted) const;
    void refuse(const std::vector<Error>& errors);
    QWidget* fieldOf(const Error& error) const;

    std::unique_ptr<Ui::NewCompanyDialog> m_ui;
    CompanyMaking m_terms;
    std::unique_ptr<QThread> m_making; ///< While it is made.
    std::stop_source m_stop;
    QString m_cancelText;
    FieldErrors* m_errors;
    bool m_isPlaceProposed = true; ///< The user has not named one.
};

} // namespace tandem::gui
