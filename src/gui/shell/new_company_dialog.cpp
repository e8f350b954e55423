#include "gui/shell/new_company_dialog.h"

#include "base/country.h"
#include "gui/kit/desk.h"
#include "gui/kit/errors.h"
#include "gui/kit/field_errors.h"
#include "gui/kit/file_choice.h"
#include "gui/kit/logo_file.h"
#include "gui/kit/style.h"
#include "office/errors.h"
#include "office/password.h"
#include "office/user_errors.h"
#include "shell/ui_new_company_dialog.h"

#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>
#include <QTimeZone>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsInYear = 12;

QString fileOf(const QString& company)
{
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|]"_s);
    const QString name = QString(company).remove(unfit).simplified();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
           + (name.isEmpty() ? NewCompanyDialog::tr("Company") : name) + u".tandem"_s;
}

} // namespace

NewCompanyDialog::NewCompanyDialog(CompanyMaking making, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewCompanyDialog>())
    , m_terms(std::move(making))
    , m_errors(new FieldErrors(this))
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    for (const ChartChoice& one : m_terms.charts)
        m_ui->chartCombo->addItem(one.title, one.name);
    const QLocale here;
    for (int month = 1; month <= monthsInYear; ++month)
        m_ui->yearCombo->addItem(here.standaloneMonthName(month), month);
    m_ui->userEdit->setText(qEnvironmentVariable("USER"));
    offerCountries();
    const bool isFile = m_terms.location.isEmpty();
    m_ui->placeButton->setVisible(isFile);
    m_ui->placeEdit->setReadOnly(!isFile);
    m_ui->logoButton->setAutoDefault(false);
    m_ui->placeButton->setAutoDefault(false);
    QPushButton* const make = m_ui->buttons->button(QDialogButtonBox::Ok);
    make->setText(tr("&Make company"));
    setVariant(make, "primary");
    connect(m_ui->companyEdit, &QLineEdit::textChanged, this, &NewCompanyDialog::proposePlace);
    connect(m_ui->placeEdit, &QLineEdit::textEdited, this, [this] { m_isPlaceProposed = false; });
    connect(m_ui->placeButton, &QPushButton::clicked, this, [this] {
        const QString file = fileToWrite(this, tr("New company"), m_ui->placeEdit->text());
        if (file.isEmpty())
            return;
        m_isPlaceProposed = false;
        m_ui->placeEdit->setText(file);
    });
    connect(m_ui->logoButton, &QPushButton::clicked, this, [this] {
        const QString file =
            fileToRead(this, tr("Logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
        if (!file.isEmpty())
            m_ui->logoEdit->setText(file);
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewCompanyDialog::attempt);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NewCompanyDialog::reject);
    proposePlace();
    m_cancelText = m_ui->buttons->button(QDialogButtonBox::Cancel)->text();
    showState();
}

NewCompanyDialog::~NewCompanyDialog()
{
    m_stop.request_stop();
    if (m_making)
        m_making->wait();
}

bool NewCompanyDialog::wantsImport() const
{
    return m_ui->importCheck->isChecked();
}

QString NewCompanyDialog::errorOf(const QWidget* field) const
{
    return m_errors->of(field);
}

void NewCompanyDialog::offerCountries()
{
    for (const Country& one : countriesIn(QLocale()))
        m_ui->countryCombo->addItem(one.name, one.code);
    connect(m_ui->countryCombo, &QComboBox::currentIndexChanged, this,
            &NewCompanyDialog::takeCountry);
    m_ui->countryCombo->setCurrentIndex(
        m_ui->countryCombo->findData(QLocale::territoryToCode(QLocale().territory())));
    takeCountry();
}

/// What is usual there is proposed.
void NewCompanyDialog::takeCountry()
{
    const QString country = m_ui->countryCombo->currentData().toString();
    const QLocale there(QLocale::AnyLanguage, QLocale::codeToTerritory(country));
    m_ui->currencyEdit->setText(there.currencySymbol(QLocale::CurrencyIsoCode));
    m_ui->chartCombo->setCurrentIndex(m_ui->chartCombo->findData(m_terms.usualChart(country)));
}

void NewCompanyDialog::proposePlace()
{
    if (!m_terms.location.isEmpty())
        m_ui->placeEdit->setText(DatabaseConfig::shownName(m_terms.location));
    else if (m_isPlaceProposed)
        m_ui->placeEdit->setText(fileOf(m_ui->companyEdit->text()));
}

CompanyWanted NewCompanyDialog::wanted() const
{
    return {.company = {.name = m_ui->companyEdit->text().simplified(),
                        .country = m_ui->countryCombo->currentData().toString(),
                        .currency = m_ui->currencyEdit->text().trimmed().toUpper(),
                        .timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId()),
                        .yearStartsMonth = m_ui->yearCombo->currentData().toInt()},
            .user = {.name = m_ui->userEdit->text(),
                     .fullName = {},
                     .password = m_ui->passwordEdit->text(),
                     .roles = {}},
            .chart = m_ui->chartCombo->currentData().toString(),
            .profile = {.taxId = m_ui->taxIdEdit->text().simplified(),
                        .registration = m_ui->registrationEdit->text().simplified()},
            .location = m_terms.location.isEmpty() ? m_ui->placeEdit->text() : m_terms.location};
}

/// All that can be known to be wrong before anything is made; reads the logo on the way.
std::vector<Error> NewCompanyDialog::problems(CompanyWanted& wanted) const
{
    std::vector<Error> wrong;
    const auto collect = [&](const auto& result, const QString& field) {
        if (result)
            return;
        wrong.push_back(result.error());
        wrong.back().field = field;
    };
    if (const auto fit = checkCompany(wanted.company); !fit)
        wrong.push_back(fit.error());
    const auto name = fitUserName(wanted.user.name);
    collect(name, u"user"_s);
    collect(checkPassword(wanted.user.password, name.value_or(QString())), u"password"_s);
    if (m_ui->passwordEdit->text() != m_ui->repeatEdit->text())
        collect(Result<>(fail(errors::passwordsDiffer)), u"repeat"_s);
    if (const QString path = m_ui->logoEdit->text().trimmed(); !path.isEmpty()) {
        const auto logo = readLogo(path);
        collect(logo, u"logo"_s);
        wanted.profile.logo = logo.value_or(QByteArray());
    }
    return wrong;
}

QWidget* NewCompanyDialog::fieldOf(const Error& error) const
{
    namespace of = tandem::errors;
    const std::array byCode{
        std::pair{&of::companyNameMissing, static_cast<QWidget*>(m_ui->companyEdit)},
        std::pair{&of::countryUnknown, static_cast<QWidget*>(m_ui->countryCombo)},
        std::pair{&of::currencyUnknown, static_cast<QWidget*>(m_ui->currencyEdit)},
        std::pair{&of::userNameUnfit, static_cast<QWidget*>(m_ui->userEdit)},
        std::pair{&of::logoUnfit, static_cast<QWidget*>(m_ui->logoEdit)}};
    for (const auto& [code, field] : byCode)
        if (error.code == code)
            return field;
    const std::array byName{
        std::pair{u"user"_s, m_ui->userEdit}, std::pair{u"password"_s, m_ui->passwordEdit},
        std::pair{u"repeat"_s, m_ui->repeatEdit}, std::pair{u"logo"_s, m_ui->logoEdit}};
    for (const auto& [name, field] : byName)
        if (error.field == name)
            return field;
    const bool isOfPlace = error.code->kind == ErrorKind::CannotCreate
                           || error.code->kind == ErrorKind::Storage
                           || error.code->kind == ErrorKind::Unavailable;
    return isOfPlace ? m_ui->placeEdit : nullptr;
}

void NewCompanyDialog::refuse(const std::vector<Error>& errors)
{
    QStringList others;
    QWidget* first = nullptr;
    for (const Error& error : errors) {
        QWidget* const field = fieldOf(error);
        if (!field) {
            others += textOf(error);
            continue;
        }
        m_errors->add(field, textOf(error));
        first = first ? first : field;
    }
    m_ui->errorLabel->setText(others.join(u'\n'));
    m_ui->errorLabel->setVisible(!others.isEmpty());
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void NewCompanyDialog::attempt()
{
    m_errors->clear();
    m_ui->errorLabel->hide();
    CompanyWanted asked = wanted();
    if (const auto wrong = problems(asked); !wrong.empty())
        return refuse(wrong);
    make(asked);
}

/// On a slow disk or a far server it takes long, and nobody has to wait for it.
void NewCompanyDialog::make(const CompanyWanted& asked)
{
    m_stop = {};
    m_making.reset(QThread::create([this, make = m_terms.make, asked, stop = m_stop.get_token()] {
        const auto made = std::make_shared<Result<>>(make(asked, stop));
        QMetaObject::invokeMethod(
            this, [this, made] { meet(*made); }, Qt::QueuedConnection);
    }));
    m_making->start();
    showState();
}

void NewCompanyDialog::meet(const Result<>& made)
{
    m_making->wait();
    m_making.reset();
    showState();
    if (made)
        return accept();
    if (m_stop.stop_requested())
        return QDialog::reject();
    refuse({made.error()});
}

void NewCompanyDialog::reject()
{
    if (!isMaking())
        return QDialog::reject();
    m_stop.request_stop();
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setEnabled(false);
}

/// What was asked for stays as it is while it is made.
void NewCompanyDialog::showState()
{
    for (QWidget* const one : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (one != m_ui->buttons && one != m_ui->busyBar)
            one->setEnabled(!isMaking());
    m_ui->busyBar->setVisible(isMaking());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!isMaking());
    QPushButton* const cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setEnabled(true);
    cancel->setText(isMaking() ? tr("Stop") : m_cancelText);
    if (isMaking())
        cancel->setFocus();
}

} // namespace tandem::gui
