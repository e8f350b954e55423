#include "gui/office/withholding_dialog.h"

#include "backoffice/tax/actions.h"
#include "gui/kit/date_edit.h"
#include "gui/office/rate_typed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

WithholdingDialog::WithholdingDialog(Desk& shared, std::optional<tax::WithholdingCode> code,
                                     QWidget* parent)
    : ShortDialog(shared, code ? tr("Withholding tax %1").arg(code->code) : tr("Withholding tax"),
                  parent)
    , m_before(std::move(code))
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_direction(new QComboBox)
    , m_rate(new QLineEdit)
    , m_from(new DateEdit(desk().clock, locality()))
    , m_closed(new QCheckBox(tr("No longer &offered")))
{
    m_direction->addItem(tr("We keep it back from suppliers"), nameOf(tax::TaxDirection::Input));
    m_direction->addItem(tr("Customers keep it back from us"), nameOf(tax::TaxDirection::Output));
    m_from->setValue(desk().clock.today());
    if (m_before) {
        setRecord(m_before->id.value());
        m_code->setText(m_before->code);
        m_name->setText(m_before->name);
        m_direction->setCurrentIndex(m_direction->findData(nameOf(m_before->direction)));
        m_rate->setText(rateText(m_before->rate, locality()));
        m_closed->setChecked(m_before->isClosed);
    }
    for (QWidget* const fixed : {static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_name),
                                 static_cast<QWidget*>(m_direction)})
        fixed->setEnabled(!m_before);
    m_closed->setEnabled(m_before.has_value());
    addField(tr("&Code"), u"code"_s, m_code);
    addField(tr("N&ame"), u"name"_s, m_name);
    addField(tr("&Who"), u"direction"_s, m_direction);
    addField(tr("&Rate in %"), u"rate"_s, m_rate);
    addField(tr("&From"), u"validFrom"_s, m_from);
    addField({}, u"closed"_s, m_closed);
    finish(tax::actions::saveWithholding);
}

Result<> WithholdingDialog::saveIn(UnitOfWork& work, Rate rate, QDate from) const
{
    const QString code = m_code->text();
    if (!m_before) {
        const auto direction = tax::taxDirectionNamed(m_direction->currentData().toString());
        TANDEM_CHECK(tax::createWithholdingCode(
            work, {.code = code,
                   .name = m_name->text(),
                   .direction = direction.value_or(tax::TaxDirection::Input),
                   .rate = rate,
                   .validFrom = from}));
        return {};
    }
    if (rate != m_before->rate)
        TANDEM_CHECK(tax::changeWithholdingRate(work, code, from, rate));
    if (m_closed->isChecked() != m_before->isClosed)
        TANDEM_CHECK(tax::setWithholdingClosed(work, code, m_closed->isChecked()));
    return {};
}

Result<std::int64_t> WithholdingDialog::save()
{
    TANDEM_TRY(const Rate rate, rateTyped(m_rate->text(), locality()));
    TANDEM_TRY(const QDate from, m_from->value());
    TANDEM_CHECK(office().change(tax::actions::saveWithholding,
                                 [&](UnitOfWork& work) { return saveIn(work, rate, from); }));
    desk().tell(tr("Withholding tax %1 is saved").arg(m_code->text().trimmed()));
    return 0;
}

} // namespace tandem::gui
