#include "gui/shell/new_company_dialog.h"

#include "gui/kit/desk.h"
#include "shell/ui_new_company_dialog.h"

#include <QLocale>
#include <QTimeZone>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsInYear = 12;

} // namespace

NewCompanyDialog::NewCompanyDialog(
    std::function<Result<>(const CompanyDraft& company, const UserDraft& user)> make,
    QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewCompanyDialog>())
    , m_make(std::move(make))
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    QMap<QString, QString> countries;
    for (const QLocale& one :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        if (const QString code = QLocale::territoryToCode(one.territory()); code.size() == 2)
            countries.insert(QLocale::territoryToString(one.territory()), code);
    for (auto country = countries.cbegin(); country != countries.cend(); ++country)
        m_ui->countryCombo->addItem(country.key(), country.value());
    const QLocale here;
    m_ui->countryCombo->setCurrentIndex(
        m_ui->countryCombo->findData(QLocale::territoryToCode(here.territory())));
    m_ui->currencyEdit->setText(here.currencySymbol(QLocale::CurrencyIsoCode));
    connect(m_ui->countryCombo, &QComboBox::currentIndexChanged, this, [this] {
        const auto territory =
            QLocale::codeToTerritory(m_ui->countryCombo->currentData().toString());
        const QLocale there(QLocale::AnyLanguage, territory);
        m_ui->currencyEdit->setText(there.currencySymbol(QLocale::CurrencyIsoCode));
    });
    for (int month = 1; month <= monthsInYear; ++month)
        m_ui->yearCombo->addItem(here.standaloneMonthName(month), month);
    m_ui->userEdit->setText(qEnvironmentVariable("USER"));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewCompanyDialog::attempt);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NewCompanyDialog::~NewCompanyDialog() = default;

void NewCompanyDialog::attempt()
{
    const auto refuse = [this](const QString& text) {
        m_ui->errorLabel->setText(text);
        m_ui->errorLabel->show();
    };
    if (m_ui->passwordEdit->text() != m_ui->repeatEdit->text())
        return refuse(tr("The two passwords differ. Type the same one twice."));
    const CompanyDraft company{.name = m_ui->companyEdit->text(),
                               .country = m_ui->countryCombo->currentData().toString(),
                               .currency = m_ui->currencyEdit->text().toUpper(),
                               .timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId()),
                               .yearStartsMonth = m_ui->yearCombo->currentData().toInt()};
    const UserDraft user{.name = m_ui->userEdit->text(),
                         .fullName = {},
                         .password = m_ui->passwordEdit->text(),
                         .roles = {}};
    if (const auto made = m_make(company, user); !made)
        return refuse(textOf(made.error()));
    accept();
}

} // namespace tandem::gui
