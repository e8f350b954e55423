#include "gui/frontoffice/crm/party_dialog.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/duplicates.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/ui_party_dialog.h"
#include "gui/fields/terms_combo.h"
#include "gui/frontoffice/crm/party_parts_edit.h"
#include "office/company.h"
#include "workflows/create_party.h"
#include "workflows/update_party.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 250;
constexpr int duplicatesShown = 4;

QString reasonWord(crm::DuplicateReason reason)
{
    switch (reason) {
    case crm::DuplicateReason::SameTaxId:
        return PartyDialog::tr("same tax id");
    case crm::DuplicateReason::SameAccount:
        return PartyDialog::tr("same account");
    case crm::DuplicateReason::SameMail:
        return PartyDialog::tr("same mail address");
    case crm::DuplicateReason::SamePhone:
        return PartyDialog::tr("same phone");
    case crm::DuplicateReason::SameName:
        return PartyDialog::tr("same name");
    case crm::DuplicateReason::SimilarName:
        break;
    }
    return PartyDialog::tr("similar name");
}

} // namespace

PartyDialog::PartyDialog(Desk& shared, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::PartyDialog>())
    , m_party(std::make_unique<crm::Party>())
    , m_parts(new PartyPartsEdit([this] { return countryNow(); }))
    , m_pause(new QTimer(this))
{
    m_party->isCustomer = true;
    begin();
}

PartyDialog::PartyDialog(Desk& shared, const crm::Party& party, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::PartyDialog>())
    , m_party(std::make_unique<crm::Party>(party))
    , m_parts(new PartyPartsEdit([this] { return countryNow(); }))
    , m_pause(new QTimer(this))
{
    begin();
}

PartyDialog::~PartyDialog() = default;

void PartyDialog::begin()
{
    m_ui->setupUi(this);
    setRecord(m_party->id.value());
    m_ui->kindCombo->addItem(tr("Company"), static_cast<int>(crm::PartyKind::Company));
    m_ui->kindCombo->addItem(tr("Person"), static_cast<int>(crm::PartyKind::Person));
    m_ui->languageCombo->addItem(tr("as the company"), QString());
    m_ui->languageCombo->addItem(tr("German"), u"de"_s);
    m_ui->languageCombo->addItem(tr("English"), u"en"_s);
    const bool isNew = !m_party->id.isSet();
    tie(m_ui->buttons, m_ui->errorLabel,
        isNew ? crm::actions::createParty : crm::actions::updateParty, tr("Sa&ve"));
    setWindowTitle(isNew ? tr("New party") : m_party->name);
    m_parts->setObjectName(u"partsEdit"_s);
    m_ui->all->insertWidget(1, m_parts);
    buildTerms();
    showText(m_ui->duplicatesLabel, {});
    QPalette tinted = m_ui->duplicatesLabel->palette();
    tinted.setColor(QPalette::WindowText, color(ColorToken::Warn));
    m_ui->duplicatesLabel->setPalette(tinted);
    fill();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &PartyDialog::lookForDuplicates);
    const std::array<QLineEdit*, 6> compared{m_ui->nameEdit, m_ui->phoneEdit, m_ui->mailEdit,
                                             m_ui->ibanEdit, m_ui->taxIdEdit, m_ui->townEdit};
    for (const QLineEdit* const edit : compared)
        connect(edit, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_parts, &PartyPartsEdit::edited, m_pause, qOverload<>(&QTimer::start));
    desk().background.read(
        crm::actions::parties, this, [](Reader& books) { return company(books); },
        [this](const Result<Company>& home) { m_homeCountry = home ? home->country : QString(); });
    m_ui->nameEdit->setFocus();
}

/// What is agreed about payment, as a customer and as a supplier.
void PartyDialog::buildTerms()
{
    auto* const row = new QHBoxLayout;
    const auto add = [&](const QString& label, const QString& name, const QCheckBox* role) {
        auto* const combo =
            new TermsCombo(desk(), crm::actions::parties, tr("as the company, or by days"));
        combo->setObjectName(name);
        auto* const words = new QLabel(label);
        words->setBuddy(combo);
        row->addWidget(words);
        row->addWidget(combo, 1);
        combo->setEnabled(role->isChecked());
        connect(role, &QCheckBox::toggled, combo, &QWidget::setEnabled);
        return combo;
    };
    m_customerTerms = add(tr("Pays us"), u"customerTermsCombo"_s, m_ui->customerCheck);
    m_supplierTerms = add(tr("We pay"), u"supplierTermsCombo"_s, m_ui->supplierCheck);
    m_ui->all->insertLayout(m_ui->all->indexOf(m_ui->noteLabel), row);
    if (!m_party->id.isSet())
        return;
    desk().background.read(
        crm::actions::parties, this,
        [id = m_party->id](Reader& books) { return workflows::termsOfParty(books, id); },
        [this](const Result<workflows::PartyTerms>& terms) {
            if (!terms)
                return showError(terms.error());
            m_customerTerms->setCode(terms->asCustomer.value_or(QString()));
            m_supplierTerms->setCode(terms->asSupplier.value_or(QString()));
            m_terms = std::make_unique<workflows::PartyTerms>(*terms);
        });
}

/// What was chosen anew; before it is known what was agreed, nothing.
workflows::PartyTerms PartyDialog::terms() const
{
    if (m_party->id.isSet() && !m_terms)
        return {};
    return {.asCustomer = m_customerTerms->code(), .asSupplier = m_supplierTerms->code()};
}

/// Where the party is at home, as far as the form says.
QString PartyDialog::countryNow() const
{
    const QString typed = m_ui->countryEdit->text().trimmed().toUpper();
    return typed.isEmpty() ? m_homeCountry : typed;
}

bool PartyDialog::changesRecord() const
{
    return m_party->id.isSet();
}

void PartyDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        crm::actions::parties, this,
        [id = m_party->id](Reader& books) { return crm::party(books, id); },
        [this, filled](const Result<crm::Party>& party) {
            if (!party)
                return showError(party.error());
            *m_party = *party;
            fill();
            filled();
        });
}

void PartyDialog::lookForDuplicates()
{
    desk().background.read(
        crm::actions::parties, this,
        [wanted = draft()](Reader& books) { return crm::duplicatesOf(books, wanted); },
        [this, asked = ++m_generation](const Result<std::vector<crm::Duplicate>>& found) {
            if (asked != m_generation || !found)
                return;
            QStringList names;
            for (const crm::Duplicate& one : *found)
                if (one.party != m_party->id && names.size() < duplicatesShown)
                    names += tr("%1 (%2)").arg(one.name, reasonWord(one.reason));
            showText(m_ui->duplicatesLabel,
                     names.isEmpty() ? QString()
                                     : tr("Perhaps there already: %1").arg(names.join(u", "_s)));
        });
}

QStringList PartyDialog::bodyOf(const crm::PartyDraft& draft) const
{
    return {draft.name,
            draft.code,
            crm::wordOf(draft.kind),
            draft.note,
            QString::number(draft.paymentTermsDays),
            u"%1%2%3"_s.arg(draft.isCustomer).arg(draft.isSupplier).arg(draft.isVisitor),
            m_ui->streetEdit->text(),
            m_ui->numberEdit->text(),
            m_ui->postcodeEdit->text(),
            m_ui->townEdit->text(),
            m_ui->countryEdit->text(),
            m_ui->phoneEdit->text(),
            m_ui->mailEdit->text(),
            m_ui->ibanEdit->text(),
            m_ui->taxIdEdit->text(),
            m_customerTerms->code(),
            m_supplierTerms->code(),
            QString::fromUtf8(QJsonDocument(m_parts->keptValue().toArray()).toJson())};
}

Result<std::int64_t> PartyDialog::save()
{
    const crm::PartyDraft wanted = draft();
    if (!m_party->id.isSet()) {
        TANDEM_TRY(const Receipt receipt,
                   workflows::createParty(office(), request(bodyOf(wanted)), wanted, terms()));
        desk().tell(tr("%1 saved").arg(wanted.name));
        return receipt.id;
    }
    TANDEM_CHECK(office().change(crm::actions::updateParty, [&](UnitOfWork& work) {
        return workflows::updateParty(work, m_party->id, m_party->version, wanted, terms());
    }));
    desk().tell(tr("%1 saved").arg(wanted.name));
    return m_party->id.value();
}

} // namespace tandem::gui
