#include "gui/frontoffice/sales/order_terms.h"

#include "base/expression.h"
#include "gui/kit/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tandem::gui {

using namespace Qt::StringLiterals;

OrderTerms::OrderTerms(const Locality& locality, QWidget* parent)
    : QWidget(parent)
    , m_locality(locality)
    , m_currency(new QComboBox)
    , m_basis(new QComboBox)
    , m_discount(new QLineEdit)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceMedium);
    const auto add = [&](const QString& title, QWidget* field) {
        auto* const label = new QLabel(title);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    m_currency->setObjectName(u"currencyCombo"_s);
    m_currency->setToolTip(tr("The company's own, and those that have an exchange rate"));
    addCurrency(QString::fromLatin1(locality.currency.code()));
    m_basis->setObjectName(u"basisCombo"_s);
    m_basis->addItem(tr("without tax"), sales::nameOf(PriceBasis::Net));
    m_basis->addItem(tr("with tax"), sales::nameOf(PriceBasis::Gross));
    m_discount->setObjectName(u"documentDiscountEdit"_s);
    m_discount->setPlaceholderText(tr("5 % or an amount"));
    m_discount->setMaximumWidth(160);
    add(tr("Curre&ncy"), m_currency);
    add(tr("&Prices"), m_basis);
    add(tr("D&iscount on all of it"), m_discount);
    row->addStretch(1);
    setFocusProxy(m_currency);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &OrderTerms::currencyChanged);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &OrderTerms::basisChanged);
    connect(m_discount, &QLineEdit::textChanged, this, &OrderTerms::discountChanged);
}

void OrderTerms::addCurrency(const QString& code)
{
    if (m_currency->findText(code) < 0)
        m_currency->addItem(code);
}

void OrderTerms::offer(const QStringList& currencies, PriceBasis basis)
{
    for (const QString& code : currencies)
        addCurrency(code);
    if (!m_isShown)
        m_basis->setCurrentIndex(m_basis->findData(sales::nameOf(basis)));
}

void OrderTerms::show(const sales::Order& order)
{
    m_isShown = true;
    const QString code = QString::fromLatin1(order.currency().code());
    addCurrency(code);
    m_currency->setCurrentText(code);
    m_basis->setCurrentIndex(m_basis->findData(sales::nameOf(order.basis)));
    if (!order.documentDiscountRate.isZero())
        m_discount->setText(formatNumber(order.documentDiscountRate.toPercent(), m_locality.numbers)
                            + u" %"_s);
    else
        m_discount->setText(order.documentDiscount.isZero()
                                ? QString()
                                : amountText(order.documentDiscount, m_locality));
}

Currency OrderTerms::currency() const
{
    return findCurrency(m_currency->currentText().toStdString()).value_or(m_locality.currency);
}

PriceBasis OrderTerms::basis() const
{
    return sales::priceBasisNamed(m_basis->currentData().toString()).value_or(PriceBasis::Net);
}

Result<sales::DocumentDiscount> OrderTerms::discount() const
{
    QString typed = m_discount->text().trimmed();
    if (typed.isEmpty())
        return sales::DocumentDiscount();
    const bool isPercent = typed.endsWith(u'%');
    if (isPercent)
        typed.chop(1);
    const auto number = evaluate(typed.trimmed(), m_locality.numbers);
    if (!number)
        return fail(*number.error().code, number.error().arguments).at(u"documentDiscount"_s);
    if (isPercent) {
        TANDEM_TRY(const Rate part, Rate::exactFromPercent(*number));
        return sales::DocumentDiscount(part);
    }
    TANDEM_TRY(const Money amount, Money::exactFrom(*number, currency()));
    return amount.isZero() ? sales::DocumentDiscount() : sales::DocumentDiscount(amount);
}

} // namespace tandem::gui
