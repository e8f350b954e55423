#include "gui/office/payment_terms_card.h"

#include "gui/kit/row_table.h"
#include "gui/kit/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::DueFrom;
using settlements::PaymentTerms;

namespace {

QString discountWords(const PaymentTerms& terms, const Locality& locality)
{
    if (!terms.hasDiscount())
        return {};
    return PaymentTermsCard::tr("%1 %, %n day(s)", nullptr, terms.discountDays)
        .arg(formatNumber(terms.discount.toPercent(), locality.numbers));
}

QString dueWords(const PaymentTerms& terms, const Locality& locality)
{
    if (terms.instalments.size() > 1)
        return PaymentTermsCard::tr("%n instalment(s)", nullptr,
                                    static_cast<int>(terms.instalments.size()));
    return dueWords(terms.instalments.front().due, locality);
}

} // namespace

QString dueWords(const settlements::DueRule& rule, const Locality& locality)
{
    switch (rule.from) {
    case DueFrom::MonthEnd:
        return rule.days == 0 ? PaymentTermsCard::tr("End of the month")
                              : PaymentTermsCard::tr("%n day(s) after the end of the month",
                                                     nullptr, rule.days);
    case DueFrom::MonthDay:
        return PaymentTermsCard::tr("Day %1, %n month(s) later", nullptr, rule.months)
            .arg(locality.locale.toString(rule.days));
    case DueFrom::Document:
        break;
    }
    return PaymentTermsCard::tr("%n day(s)", nullptr, rule.days);
}

PaymentTermsCard::PaymentTermsCard()
    : Card(tr("Terms of payment"))
    , m_table(new RowTable(
          {{tr("Code")}, {tr("Name"), ColumnFit::Stretch}, {tr("Due")}, {tr("Discount")}},
          metrics::rowDenseHeight))
    , m_new(new QPushButton)
    , m_policy(new QPushButton)
{
    m_table->setAccessibleName(tr("Terms of payment"));
    m_table->setObjectName(u"termsTable"_s);
    body()->addWidget(m_table);
    m_new->setObjectName(u"newTermsButton"_s);
    m_policy->setObjectName(u"termsPolicyButton"_s);
    for (QPushButton* const button : {m_policy, m_new}) {
        button->setProperty("compact", true);
        addHeadWidget(button);
    }
    connect(m_table, &RowTable::rowOpened, this,
            [this](const RowOfCells& row) { emit opened(row.cells.front().text); });
}

void PaymentTermsCard::show(const Shown& shown, const Locality& locality)
{
    std::vector<RowOfCells> rows;
    for (const PaymentTerms& one : shown.terms)
        rows.push_back({.id = one.id.value(),
                        .cells = {{.text = one.code, .isStrong = one.code == shown.own},
                                  {.text = one.name, .isMuted = one.isClosed},
                                  {.text = dueWords(one, locality)},
                                  {.text = discountWords(one, locality)}}});
    m_table->setRows(std::move(rows));
    setNote(shown.own.isEmpty() ? QString() : tr("%1 unless others are agreed").arg(shown.own));
}

} // namespace tandem::gui
