#include "gui/backoffice/ledger/account_dialog.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"

#include <QCheckBox>
#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

void addChoice(QComboBox* combo, const QString& words, const QString& name)
{
    combo->addItem(words, name);
}

} // namespace

AccountDialog::AccountDialog(Desk& shared, const QString& title,
                             const std::vector<ledger::Account>& accounts, QWidget* parent)
    : ShortDialog(shared, title, parent)
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_type(new QComboBox)
    , m_parent(new AccountEdit)
    , m_control(new QComboBox)
    , m_currency(new QLineEdit)
    , m_heading(new QCheckBox(tr("A &heading: it takes no lines itself")))
    , m_closed(new QCheckBox(tr("C&losed: it takes no more lines")))
{
    m_parent->setAccounts(accounts, AccountEdit::Offer::Headings);
    build();
}

AccountDialog::AccountDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                             const ledger::Account* above, QWidget* parent)
    : AccountDialog(shared, tr("New account"), accounts, parent)
{
    m_closed->hide();
    ledger::Account begun{.id = {}, .code = {}, .name = {}};
    if (above) {
        begun.parent = above->use == ledger::AccountUse::Heading ? above->id : above->parent;
        begun.type = above->type;
    }
    show(begun);
    finish(ledger::actions::changeAccounts);
}

AccountDialog::AccountDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                             const ledger::Account& account, QWidget* parent)
    : AccountDialog(shared, tr("Account %1").arg(account.code), accounts, parent)
{
    setRecord(account.id.value());
    show(account);
    finish(ledger::actions::changeAccounts);
}

void AccountDialog::build()
{
    addChoice(m_type, tr("Asset"), u"asset"_s);
    addChoice(m_type, tr("Liability"), u"liability"_s);
    addChoice(m_type, tr("Equity"), u"equity"_s);
    addChoice(m_type, tr("Income"), u"income"_s);
    addChoice(m_type, tr("Expense"), u"expense"_s);
    addChoice(m_control, tr("Plain"), u"none"_s);
    addChoice(m_control, tr("Receivables: each line names its customer"), u"receivable"_s);
    addChoice(m_control, tr("Payables: each line names its supplier"), u"payable"_s);
    addChoice(m_control, tr("Bank"), u"bank"_s);
    addChoice(m_control, tr("Cash"), u"cash"_s);
    addChoice(m_control, tr("Inventory"), u"inventory"_s);
    addChoice(m_control, tr("Tax"), u"tax"_s);
    m_parent->setPlaceholderText(tr("At the top"));
    m_currency->setPlaceholderText(tr("Any"));
    m_currency->setToolTip(tr("A code such as USD, if it is kept in one currency only"));
    addField(tr("&Number"), u"code"_s, m_code);
    addField(tr("N&ame"), u"name"_s, m_name);
    addField(tr("&Type"), u"type"_s, m_type);
    addField(tr("&Below"), u"parent"_s, m_parent);
    addField(tr("&Kind"), u"control"_s, m_control);
    addField(tr("C&urrency"), u"currency"_s, m_currency);
    for (QCheckBox* const check : {m_heading, m_closed})
        check->setMinimumHeight(metrics::controlHeight);
    addField({}, u"heading"_s, m_heading);
    addField({}, u"closed"_s, m_closed);
}

void AccountDialog::show(const ledger::Account& account)
{
    m_account = account;
    m_code->setText(account.code);
    m_name->setText(account.name);
    m_type->setCurrentIndex(m_type->findData(nameOf(account.type)));
    m_parent->setValue(account.parent);
    m_control->setCurrentIndex(m_control->findData(nameOf(account.control)));
    m_currency->setText(account.currency);
    m_heading->setChecked(account.use == ledger::AccountUse::Heading);
    m_closed->setChecked(account.isClosed);
}

void AccountDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        ledger::actions::accounts, this,
        [id = m_account.id](Reader& books) { return ledger::accountById(books, id); },
        [this, filled](const Result<ledger::Account>& read) {
            if (!read)
                return showError(read.error());
            show(*read);
            filled();
        });
}

std::vector<Error> AccountDialog::problems()
{
    std::vector<Error> errors;
    collect(errors, typed(), u"parent"_s);
    return errors;
}

Result<ledger::Account> AccountDialog::typed() const
{
    ledger::Account wanted = m_account;
    wanted.code = m_code->text().simplified();
    wanted.name = m_name->text().simplified();
    wanted.type = ledger::accountTypeNamed(m_type->currentData().toString()).value_or(wanted.type);
    wanted.control =
        ledger::controlKindNamed(m_control->currentData().toString()).value_or(wanted.control);
    wanted.currency = m_currency->text().simplified().toUpper();
    wanted.use = m_heading->isChecked() ? ledger::AccountUse::Heading : ledger::AccountUse::Lines;
    wanted.isClosed = m_closed->isChecked();
    wanted.parent = AccountId();
    if (!m_parent->text().trimmed().isEmpty()) {
        TANDEM_TRY(wanted.parent, m_parent->value());
    }
    return wanted;
}

Result<std::int64_t> AccountDialog::create(const ledger::Account& wanted)
{
    TANDEM_TRY(const AccountId id,
               office().change(ledger::actions::changeAccounts, [&](UnitOfWork& work) {
                   return ledger::createAccount(work, {.code = wanted.code,
                                                       .name = wanted.name,
                                                       .parent = wanted.parent,
                                                       .type = wanted.type,
                                                       .currency = wanted.currency,
                                                       .control = wanted.control,
                                                       .use = wanted.use});
               }));
    desk().tell(tr("Account %1 saved").arg(wanted.code));
    return id.value();
}

Result<std::int64_t> AccountDialog::save()
{
    TANDEM_TRY(const ledger::Account wanted, typed());
    if (!m_account.id.isSet())
        return create(wanted);
    TANDEM_CHECK(office().change(ledger::actions::changeAccounts, [&](UnitOfWork& work) {
        return ledger::saveAccount(work, wanted);
    }));
    desk().tell(tr("Account %1 saved").arg(wanted.code));
    return wanted.id.value();
}

} // namespace tandem::gui
