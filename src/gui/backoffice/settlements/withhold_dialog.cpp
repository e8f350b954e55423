#include "gui/backoffice/settlements/withhold_dialog.h"

#include "backoffice/tax/actions.h"
#include "backoffice/tax/errors.h"
#include "gui/fields/withholding_combo.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/text_label.h"
#include "workflows/withhold.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

WithholdDialog::WithholdDialog(Desk& shared, settlements::OpenItem item,
                               const std::vector<tax::WithholdingCode>& codes, QWidget* parent)
    : ShortDialog(shared, tr("Withhold tax of %1").arg(item.number), parent)
    , m_item(std::move(item))
    , m_code(new QComboBox)
    , m_on(new DateEdit(desk().clock, locality()))
    , m_net(new AmountEdit(locality(), m_item.open.currency()))
    , m_tax(new TextLabel({}, TextRole::BodyStrong))
{
    setRecord(m_item.id.value());
    const auto wanted = m_item.side == settlements::Side::Payable ? tax::TaxDirection::Input
                                                                  : tax::TaxDirection::Output;
    for (const tax::WithholdingCode& one : codes) {
        if (one.direction != wanted || one.isClosed || !one.rate)
            continue;
        m_codes.push_back(one);
        m_code->addItem(withholdingText(one, locality()), one.code);
    }
    m_on->setValue(desk().clock.today());
    m_net->setPlaceholderText(tr("All of it, without its tax"));
    addNote(wanted == tax::TaxDirection::Input
                ? tr("We pay so much less, and owe it to the tax office.")
                : tr("The customer pays so much less; the tax office owes it to us."));
    addField(tr("&Tax"), u"withholding"_s, m_code);
    addField(tr("&On"), u"withheldOn"_s, m_on);
    addField(tr("O&f"), u"net"_s, m_net);
    addField(tr("Withheld"), u"tax"_s, m_tax);
    finish(tax::actions::withholdTax, tr("&Withhold"));
    connect(m_net, &AmountEdit::valueChanged, this, &WithholdDialog::showTax);
    connect(m_code, &QComboBox::currentIndexChanged, this, &WithholdDialog::showTax);
    showTax();
}

void WithholdDialog::showTax()
{
    const auto net = m_net->value();
    const int place = m_code->currentIndex();
    m_tax->setText(
        net && place >= 0 ? amountText(
            tax::withheldOf(*net, *m_codes[static_cast<std::size_t>(place)].rate), locality())
                          : tr("By the rate of the day"));
}

Result<std::int64_t> WithholdDialog::save()
{
    const QString code = m_code->currentData().toString();
    if (code.isEmpty())
        return fail(tax::errors::withholdingNotFound, {QString()}).at(u"withholding"_s);
    workflows::WithholdingOrder order{.item = m_item.id, .code = code};
    TANDEM_TRY(order.withheldOn, m_on->value());
    if (!m_net->isEmpty()) {
        TANDEM_TRY(order.net, m_net->value());
    }
    const Request asked = request({QString::number(m_item.id.value()), code,
                                   order.withheldOn.toString(Qt::ISODate), m_net->text()});
    TANDEM_TRY(const Receipt paid, workflows::withhold(office(), asked, order));
    desk().tell(tr("The withheld tax is booked as %1").arg(paid.number));
    return paid.id;
}

} // namespace tandem::gui
