#include "gui/office/payment_terms_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/payment_terms_service.h"
#include "gui/fields/terms_combo.h"
#include "gui/kit/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::DiscountTax;
using settlements::DueFrom;
using settlements::Instalment;
using settlements::PaymentTerms;

namespace {

constexpr int inShares = -1; ///< The choice of several instalments.

QSpinBox* spin(int least, int most, int value)
{
    auto* const box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

PaymentTerms newTerms()
{
    return {.instalments = {{.due = {.days = 30}}}};
}

} // namespace

PaymentTermsDialog::PaymentTermsDialog(Desk& shared, QWidget* parent)
    : PaymentTermsDialog(shared, newTerms(), parent)
{
}

PaymentTermsDialog::PaymentTermsDialog(Desk& shared, PaymentTerms terms, QWidget* parent)
    : ShortDialog(shared,
                  terms.id.isSet() ? tr("Terms of payment %1").arg(terms.code)
                                   : tr("New terms of payment"),
                  parent)
    , m_terms(std::move(terms))
    , m_code(new QLineEdit(m_terms.code))
    , m_name(new QLineEdit(m_terms.name))
    , m_due(new QComboBox)
    , m_days(spin(0, 3650, m_terms.instalments.front().due.days))
    , m_months(spin(1, 120, std::max(1, m_terms.instalments.front().due.months)))
    , m_shares(new QLineEdit)
    , m_example(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_discount(new QLineEdit(formatNumber(m_terms.discount.toPercent(), locality().numbers)))
    , m_discountDays(spin(0, 3650, m_terms.discountDays))
    , m_closed(new QCheckBox(tr("No longer &offered")))
{
    setRecord(m_terms.id.value());
    build();
    finish(settlements::actions::savePaymentTerms);
    showChoice();
}

void PaymentTermsDialog::build()
{
    const bool isNew = !m_terms.id.isSet();
    const bool hasShares = m_terms.instalments.size() > 1;
    m_due->addItem(tr("Days after the document"), static_cast<int>(DueFrom::Document));
    m_due->addItem(tr("Days after the end of the month"), static_cast<int>(DueFrom::MonthEnd));
    m_due->addItem(tr("On a day of a later month"), static_cast<int>(DueFrom::MonthDay));
    m_due->addItem(tr("In instalments"), inShares);
    m_due->setCurrentIndex(m_due->findData(
        hasShares ? inShares : static_cast<int>(m_terms.instalments.front().due.from)));
    m_shares->setText(hasShares ? textOf(m_terms.instalments) : u"1:30 1:60 1:90"_s);
    m_shares->setToolTip(
        tr("Shares and when they are due: 1:30 is one share after 30 days, 2:eom+10 "
           "two shares 10 days after the end of the month, 1:15th+2 one on the "
           "15th of the second month after"));
    m_example->setWordWrap(true);
    m_closed->setChecked(m_terms.isClosed);
    if (isNew)
        addField(tr("Co&de"), u"code"_s, m_code);
    addField(tr("N&ame"), u"name"_s, m_name);
    m_name->setToolTip(tr("What invoices say"));
    addField(tr("D&ue"), u"due"_s, m_due);
    addField(tr("Da&ys"), u"days"_s, m_days);
    addField(tr("&Months later"), u"months"_s, m_months);
    addField(tr("&Instalments"), u"instalments"_s, m_shares);
    addField({}, u"example"_s, m_example);
    addField(tr("Discou&nt in %"), u"discount"_s, m_discount);
    addField(tr("&Within days"), u"discountDays"_s, m_discountDays);
    if (!isNew)
        addField({}, u"closed"_s, m_closed);
    connect(m_due, &QComboBox::currentIndexChanged, this, &PaymentTermsDialog::showChoice);
    for (QSpinBox* const box : {m_days, m_months})
        connect(box, &QSpinBox::valueChanged, this, &PaymentTermsDialog::showExample);
    connect(m_shares, &QLineEdit::textChanged, this, &PaymentTermsDialog::showExample);
}

void PaymentTermsDialog::showChoice()
{
    const int choice = m_due->currentData().toInt();
    m_days->setEnabled(choice != inShares);
    m_months->setEnabled(choice == static_cast<int>(DueFrom::MonthDay));
    m_shares->setEnabled(choice == inShares);
    m_discount->setEnabled(choice != inShares);
    m_discountDays->setEnabled(choice != inShares);
    showExample();
}

std::optional<std::vector<Instalment>> PaymentTermsDialog::instalments() const
{
    const int choice = m_due->currentData().toInt();
    if (choice == inShares)
        return settlements::instalmentsOf(m_shares->text());
    const auto from = static_cast<DueFrom>(choice);
    return std::vector<Instalment>{
        {.due = {.from = from,
                 .days = m_days->value(),
                 .months = from == DueFrom::MonthDay ? m_months->value() : 0}}};
}

/// What would be due when of 100 today.
void PaymentTermsDialog::showExample()
{
    const auto typed = instalments();
    const bool isFit =
        typed && !typed->empty()
        && std::ranges::all_of(*typed, [](const Instalment& one) { return one.weight > 0; });
    QStringList parts;
    if (isFit) {
        const Money hundred = Money::fromDecimal(Decimal::ofScaled(100, 0), locality().currency,
                                                 Rounding::HalfAwayFromZero);
        for (const settlements::DueShare& one :
             settlements::dueShares({.instalments = *typed}, desk().clock.today(), hundred))
            parts += tr("%1 on %2")
                         .arg(moneyText(one.amount, locality()), dayText(one.dueOn, locality()));
    }
    m_example->setText(parts.isEmpty() ? QString()
                                       : tr("Of a document of today: %1").arg(parts.join(u", "_s)));
}

Result<std::int64_t> PaymentTermsDialog::save()
{
    PaymentTerms changed = m_terms;
    const bool isNew = !m_terms.id.isSet();
    if (isNew)
        changed.code = m_code->text().trimmed();
    changed.name = m_name->text().trimmed();
    auto typed = instalments();
    if (!typed)
        return fail(settlements::errors::termsUnreadable, {m_shares->text()}).at(u"instalments"_s);
    changed.instalments = std::move(*typed);
    const bool mayDiscount = m_discount->isEnabled();
    const QString percent = mayDiscount ? m_discount->text().trimmed() : QString();
    const auto number = parseNumber(percent.isEmpty() ? u"0"_s : percent, locality().numbers);
    if (!number)
        return Failure(number.error()).at(u"discount"_s);
    TANDEM_TRY(changed.discount, Rate::exactFromPercent(*number));
    changed.discountDays = changed.hasDiscount() ? m_discountDays->value() : 0;
    changed.isClosed = m_closed->isChecked();
    TANDEM_CHECK(
        office().change(settlements::actions::savePaymentTerms, [&](UnitOfWork& work) -> Result<> {
            if (!isNew)
                return settlements::changePaymentTerms(work, changed);
            TANDEM_CHECK(settlements::addPaymentTerms(work, changed));
            return {};
        }));
    desk().tell(tr("Terms of payment %1 are saved").arg(changed.code));
    return changed.id.value();
}

TermsPolicyDialog::TermsPolicyDialog(Desk& shared, const QString& own, DiscountTax discountTax,
                                     QWidget* parent)
    : ShortDialog(shared, tr("The company's terms"), parent)
    , m_own(new TermsCombo(shared, settlements::actions::paymentTerms,
                           tr("None: by the days a party has to pay")))
    , m_discountTax(new QComboBox)
{
    m_own->setCode(own);
    m_discountTax->addItem(tr("Corrected when the discount is taken"),
                           nameOf(DiscountTax::Corrected));
    m_discountTax->addItem(tr("Kept as invoiced"), nameOf(DiscountTax::Kept));
    m_discountTax->addItem(tr("Invoiced on the discounted net"), nameOf(DiscountTax::Invoiced));
    m_discountTax->setCurrentIndex(m_discountTax->findData(nameOf(discountTax)));
    addField(tr("Unless &agreed otherwise"), u"terms"_s, m_own);
    addField(tr("&Tax on a discount"), u"discountTax"_s, m_discountTax);
    addNote(tr("Both hold for documents from now on."));
    finish(settlements::actions::changeTermsPolicy, tr("&Save"));
}

Result<std::int64_t> TermsPolicyDialog::save()
{
    const auto policy = settlements::discountTaxNamed(m_discountTax->currentData().toString());
    TANDEM_CHECK(
        office().change(settlements::actions::changeTermsPolicy, [&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(settlements::setDefaultTerms(work, m_own->code()));
            return settlements::setDiscountTax(work, policy.value_or(DiscountTax::Corrected));
        }));
    desk().tell(tr("Saved"));
    return 0;
}

} // namespace tandem::gui
