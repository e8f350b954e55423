#include "gui/office/company_page.h"

#include "base/country.h"
#include "gui/kit/card.h"
#include "gui/kit/logo_file.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "office/actions.h"
#include "printing/sales_printing.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize logoRoom(220, 96);

} // namespace

CompanyPage::CompanyPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"company"}, {"setting"}}, parent)
    , m_name(new QLineEdit)
    , m_language(new QComboBox)
    , m_fixed(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_picture(new QLabel)
    , m_error(new TextLabel({}, TextRole::Body, ColorToken::Bad))
    , m_save(new QPushButton)
    , m_revert(new QPushButton(tr("&Revert")))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    auto* const card = new Card(tr("The company on its documents"));
    card->addHeadWidget(m_revert);
    card->addHeadWidget(m_save);
    auto* const room = new QVBoxLayout;
    room->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, metrics::spaceLarge);
    room->setSpacing(metrics::spaceMedium);
    m_error->setWordWrap(true);
    m_error->hide();
    m_fixed->setWordWrap(true);
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(metrics::pageMargin);
    auto* const left = new QFormLayout;
    auto* const right = new QFormLayout;
    for (QFormLayout* const form : {left, right}) {
        form->setVerticalSpacing(metrics::spaceMedium);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        columns->addLayout(form, 1);
    }
    addFields(*left, *right);
    room->addWidget(m_error);
    room->addLayout(columns);
    room->addWidget(m_fixed);
    card->body()->addLayout(room);
    all->addWidget(card);
    all->addStretch(1);
    bind(m_save, actions::changeCompany, [this] { return save(); });
    m_save->setText(tr("&Save"));
    setVariant(m_save, "primary");
    connect(m_revert, &QPushButton::clicked, this, [this] { show(m_seen); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            m_save, &QAbstractButton::click);
}

void CompanyPage::addFields(QFormLayout& left, QFormLayout& right)
{
    const auto add = [this](QFormLayout& form, const QString& label, const QString& name,
                            QString CompanyProfile::*field) {
        auto* const edit = new QLineEdit;
        edit->setObjectName(name + u"Edit"_s);
        form.addRow(label, edit);
        connect(edit, &QLineEdit::textEdited, this, &CompanyPage::showState);
        m_fields.emplace_back(edit, field);
    };
    m_name->setObjectName(u"nameEdit"_s);
    left.addRow(tr("&Name"), m_name);
    connect(m_name, &QLineEdit::textEdited, this, &CompanyPage::showState);
    add(left, tr("S&treet"), u"street"_s, &CompanyProfile::street);
    add(left, tr("Postcode"), u"postcode"_s, &CompanyProfile::postcode);
    add(left, tr("To&wn"), u"town"_s, &CompanyProfile::town);
    add(left, tr("&Phone"), u"phone"_s, &CompanyProfile::phone);
    add(left, tr("&Mail"), u"mail"_s, &CompanyProfile::mail);
    add(left, tr("Web s&ite"), u"web"_s, &CompanyProfile::web);
    add(right, tr("Ta&x number"), u"taxId"_s, &CompanyProfile::taxId);
    add(right, tr("Register"), u"registration"_s, &CompanyProfile::registration);
    add(right, tr("&Bank"), u"bankName"_s, &CompanyProfile::bankName);
    add(right, tr("IBAN"), u"iban"_s, &CompanyProfile::iban);
    add(right, tr("BI&C"), u"bic"_s, &CompanyProfile::bic);
    m_language->setObjectName(u"languageCombo"_s);
    m_language->addItem(tr("that of the country"), QString());
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("German"), u"de"_s);
    m_language->setToolTip(tr("For whom the customer's own card names none"));
    right.addRow(tr("Documents in"), m_language);
    connect(m_language, &QComboBox::activated, this, &CompanyPage::showState);
    auto* const choose = new QPushButton(tr("Choose a &logo\u2026"));
    auto* const drop = new QPushButton(tr("N&one"));
    drop->setAccessibleName(tr("No logo"));
    auto* const line = new QHBoxLayout;
    line->addWidget(choose);
    line->addWidget(drop);
    line->addStretch(1);
    m_picture->setAccessibleName(tr("Logo"));
    m_picture->setMinimumHeight(logoRoom.height());
    right.addRow(tr("Logo"), m_picture);
    right.addRow(QString(), line);
    const bool mayChange = office().allows(actions::changeCompany);
    for (QPushButton* const button : {choose, drop})
        button->setEnabled(mayChange);
    connect(choose, &QPushButton::clicked, this, &CompanyPage::chooseLogo);
    connect(drop, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
    });
}

void CompanyPage::reload()
{
    readLater(
        actions::companyInfo,
        [](Reader& books) -> Result<Seen> {
            TANDEM_TRY(auto home, company(books));
            TANDEM_TRY(auto profile, companyProfile(books));
            TANDEM_TRY(auto language, printing::documentLanguage(books));
            return Seen{std::move(home), std::move(profile), std::move(language)};
        },
        [this](const Seen& found) {
            // What is being typed is not lost to another's change; saving tells of it.
            if (m_seen.home.version == 0 || !isChanged())
                show(found);
        });
}

void CompanyPage::show(const Seen& seen)
{
    m_seen = seen;
    const Company& home = m_seen.home;
    m_logo = m_seen.profile.logo;
    m_name->setText(home.name);
    for (const auto& [edit, field] : m_fields)
        edit->setText(m_seen.profile.*field);
    m_language->setCurrentIndex(m_language->findData(m_seen.documentLanguage));
    m_fixed->setText(tr("%1 keeps its books in %2 in the time of %3; the year begins in %4. This "
                        "was settled when the books were made.")
                         .arg(countryName(home.country, locality().locale),
                              QString::fromUtf8(home.currency.code().data(), 3), home.timeZone,
                              locality().locale.standaloneMonthName(home.yearStartsMonth)));
    showLogo();
    m_error->hide();
}

CompanyProfile CompanyPage::typed() const
{
    CompanyProfile profile;
    for (const auto& [edit, field] : m_fields)
        profile.*field = edit->text().simplified();
    profile.logo = m_logo;
    return profile;
}

bool CompanyPage::isChanged() const
{
    return m_name->text().simplified() != m_seen.home.name || typed() != m_seen.profile
           || m_language->currentData().toString() != m_seen.documentLanguage;
}

void CompanyPage::showState()
{
    const bool mayChange = office().allows(actions::changeCompany);
    setWindowModified(isChanged());
    m_save->setEnabled(mayChange && isChanged());
    m_revert->setEnabled(isChanged());
    m_name->setReadOnly(!mayChange);
    m_language->setEnabled(mayChange);
    for (const auto& [edit, field] : m_fields)
        edit->setReadOnly(!mayChange);
}

void CompanyPage::showLogo()
{
    QPixmap picture;
    picture.loadFromData(m_logo);
    if (picture.isNull())
        m_picture->setText(tr("No logo"));
    else
        m_picture->setPixmap(
            picture.scaled(logoRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    showState();
}

void CompanyPage::chooseLogo()
{
    const QString path = desk().chooseFile(this, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    auto logo = readLogo(path);
    if (!logo) {
        m_error->setText(textOf(logo.error()));
        return m_error->show();
    }
    m_logo = *std::move(logo);
    m_error->hide();
    showLogo();
}

Result<> CompanyPage::saveTyped()
{
    TANDEM_CHECK(changeCompany(office(), m_seen.home.version, m_name->text(), typed()));
    const QString language = m_language->currentData().toString();
    if (language == m_seen.documentLanguage)
        return {};
    return office().change(actions::changeCompany, [&](UnitOfWork& work) {
        return printing::setDocumentLanguage(work, language);
    });
}

Result<> CompanyPage::save()
{
    const auto done = saveTyped();
    m_error->setVisible(!done);
    if (!done) {
        m_error->setText(textOf(done.error()));
        return {};
    }
    m_seen.home.version = 0; // What comes back is shown.
    desk().tell(tr("Saved"));
    reload();
    return {};
}

void CompanyPage::focusFirst()
{
    m_name->setFocus();
}

} // namespace tandem::gui
