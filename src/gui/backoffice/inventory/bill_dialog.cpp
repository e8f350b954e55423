#include "gui/backoffice/inventory/bill_dialog.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "gui/fields/bill_lines.h"
#include "gui/fields/currency_combo.h"
#include "gui/fields/terms_combo.h"
#include "gui/fields/withholding_combo.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_lookup.h"
#include "gui/kit/text_label.h"
#include "reports/lists.h"
#include "workflows/receive_bill.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 860;

} // namespace

BillDialog::BillDialog(Desk& shared, QWidget* parent)
    : FormDialog(shared, parent)
    , m_supplier(
          new LookupEdit(listLookup(shared, this, reports::partyList(),
                                    {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s})))
    , m_supplierNumber(new QLineEdit)
    , m_billedOn(new DateEdit(shared.clock, shared.locality))
    , m_dueOn(new DateEdit(shared.clock, shared.locality))
    , m_terms(new TermsCombo(shared, inventory::actions::purchases, tr("as agreed")))
    , m_withholding(new WithholdingCombo(shared, tax::TaxDirection::Input))
    , m_currency(new CurrencyCombo(shared, inventory::actions::purchases))
    , m_base(new QLineEdit)
    , m_lines(new BillLines(locality()))
    , m_sums(new TextLabel({}, TextRole::BodyStrong))
{
    setWindowTitle(tr("New bill"));
    setMinimumWidth(dialogWidth);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    all->addLayout(buildHead());
    m_lines->setObjectName(u"linesGrid"_s);
    all->addWidget(m_lines, 1);
    m_sums->setObjectName(u"sumsLabel"_s);
    all->addWidget(m_sums, 0, Qt::AlignRight);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, inventory::actions::receiveBill, tr("&Save"));
    connect(m_lines, &BillLines::edited, this, [this] { m_sums->setText(m_lines->sums()); });
    connect(m_currency, &QComboBox::currentIndexChanged, this, &BillDialog::followCurrency);
    connect(m_supplier, &LookupEdit::notFound, this, [this](const QString& words) {
        showProblem(tr("There is no supplier %1.").arg(words));
    });
    followCurrency();
    readChoices();
    m_supplier->setFocus();
}

QLayout* BillDialog::buildHead()
{
    auto* const head = new QGridLayout;
    head->setHorizontalSpacing(metrics::spaceLarge);
    head->setVerticalSpacing(metrics::spaceTiny);
    const auto add = [&](int row, int column, const QString& title, const QString& name,
                         QWidget* field) {
        auto* const label = new QLabel(title);
        label->setBuddy(field);
        field->setObjectName(name);
        head->addWidget(label, 2 * row, column);
        head->addWidget(field, 2 * row + 1, column);
        head->setColumnStretch(column, column == 0 ? 2 : 1);
    };
    m_billedOn->setValue(desk().clock.today());
    m_dueOn->setPlaceholderText(tr("By the terms"));
    add(0, 0, tr("S&upplier"), u"supplierEdit"_s, m_supplier);
    add(0, 1, tr("&Number on the bill"), u"supplierNumberEdit"_s, m_supplierNumber);
    add(0, 2, tr("&Billed on"), u"billedOnEdit"_s, m_billedOn);
    add(0, 3, tr("&Due on"), u"dueOnEdit"_s, m_dueOn);
    add(1, 0, tr("&Terms of payment"), u"termsCombo"_s, m_terms);
    add(1, 1, tr("&Currency"), u"currencyCombo"_s, m_currency);
    add(1, 2, tr("&Worth at home"), u"baseEdit"_s, m_base);
    add(1, 3, tr("Ta&x withheld"), u"withholdingCombo"_s, m_withholding);
    return head;
}

/// The accounts, if the user may see them, and the codes of input tax.
void BillDialog::readChoices()
{
    struct Choices {
        std::vector<ledger::Account> accounts;
        InputTaxes taxes;
    };
    const bool maySeeAccounts = office().allows(ledger::actions::accounts);
    desk().background.read(
        inventory::actions::purchases, this,
        [maySeeAccounts, today = desk().clock.today()](Reader& books) -> Result<Choices> {
            Choices choices;
            if (maySeeAccounts) {
                TANDEM_TRY(choices.accounts, ledger::accounts(books));
            }
            TANDEM_TRY(choices.taxes, inputTaxes(books, today));
            return choices;
        },
        [this](const Result<Choices>& choices) {
            if (!choices)
                return showError(choices.error());
            m_lines->setAccounts(choices->accounts);
            m_lines->setTaxCodes(choices->taxes.codes, choices->taxes.rounding);
        });
}

void BillDialog::followCurrency()
{
    const bool isForeign = m_currency->isForeign();
    m_base->setEnabled(isForeign);
    m_base->setPlaceholderText(isForeign ? tr("By the rate of the day") : QString());
    m_lines->setCurrency(m_currency->currency());
}

Result<inventory::BillDraft> BillDialog::draft() const
{
    if (m_supplier->record() == 0)
        return fail(inventory::errors::supplierMissing).at(u"supplier"_s);
    inventory::BillDraft draft{.supplier = PartyId(m_supplier->record()),
                               .supplierNumber = m_supplierNumber->text().trimmed(),
                               .terms = m_terms->code(),
                               .withholding = m_withholding->code()};
    TANDEM_TRY(draft.billedOn, m_billedOn->value());
    if (!m_dueOn->text().trimmed().isEmpty()) {
        TANDEM_TRY(draft.dueOn, m_dueOn->value());
    }
    if (m_base->isEnabled() && !m_base->text().trimmed().isEmpty()) {
        const auto base = amountTyped(m_base->text(), locality().numbers, locality().currency);
        if (!base)
            return Failure(base.error()).at(u"base"_s);
        draft.base = *base;
    }
    TANDEM_TRY(draft.expenses, m_lines->expenses());
    return draft;
}

Result<std::int64_t> BillDialog::save()
{
    TANDEM_TRY(const inventory::BillDraft wanted, draft());
    QStringList body{u"bill"_s,
                     QString::number(wanted.supplier.value()),
                     wanted.supplierNumber,
                     wanted.billedOn.toString(Qt::ISODate),
                     wanted.dueOn.toString(Qt::ISODate),
                     wanted.terms,
                     wanted.withholding,
                     m_currency->currentText(),
                     wanted.base ? QString::number(wanted.base->minor()) : QString()};
    for (const inventory::ExpenseDraft& one : wanted.expenses)
        body += u"%1 %2 %3 %4"_s.arg(one.net.minor())
                    .arg(one.account.value())
                    .arg(one.taxCode, one.description);
    TANDEM_TRY(const Receipt receipt, workflows::receiveBill(office(), request(body), wanted));
    desk().tell(tr("Bill %1 booked").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
