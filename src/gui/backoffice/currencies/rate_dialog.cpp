#include "gui/backoffice/currencies/rate_dialog.h"

#include "backoffice/currencies/actions.h"
#include "backoffice/currencies/rate_service.h"
#include "base/number_format.h"
#include "gui/kit/date_edit.h"

#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

RateDialog::RateDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New exchange rate"), parent)
    , m_unit(new QLineEdit(codeOf(locality().currency)))
    , m_value(new QLineEdit)
    , m_currency(new QLineEdit)
    , m_on(new DateEdit(desk().clock, locality()))
    , m_source(new QLineEdit(u"manual"_s))
{
    m_on->setValue(desk().clock.today());
    build();
}

RateDialog::RateDialog(Desk& shared, const exchange::DatedRate& rate, QWidget* parent)
    : ShortDialog(shared, tr("Exchange rate"), parent)
    , m_rate(rate)
    , m_unit(new QLineEdit(codeOf(rate.rate.unit())))
    , m_value(new QLineEdit(formatNumber(rate.rate.value(), locality().numbers)))
    , m_currency(new QLineEdit(codeOf(rate.rate.quoted())))
    , m_on(new DateEdit(desk().clock, locality()))
    , m_source(new QLineEdit(rate.source))
{
    setRecord(rate.id.value());
    m_on->setValue(rate.on);
    addNote(tr("Entries keep the rate that they were booked with."));
    build();
    for (QWidget* const fixed : {static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_currency),
                                 static_cast<QWidget*>(m_on), static_cast<QWidget*>(m_source)})
        fixed->setEnabled(false);
}

void RateDialog::build()
{
    addField(tr("&One"), u"unit"_s, m_unit);
    addField(tr("is &worth"), u"value"_s, m_value);
    addField(tr("o&f"), u"currency"_s, m_currency);
    addField(tr("&Day"), u"on"_s, m_on);
    addField(tr("So&urce"), u"source"_s, m_source);
    finish(exchange::actions::enterRate);
    (m_rate ? m_value : m_currency)->setFocus();
}

Result<Decimal> RateDialog::typedValue() const
{
    const auto value = parseNumber(m_value->text().trimmed(), locality().numbers);
    if (!value)
        return Failure(value.error()).at(u"value"_s);
    return *value;
}

Result<std::int64_t> RateDialog::save()
{
    TANDEM_TRY(const Decimal value, typedValue());
    if (m_rate) {
        TANDEM_CHECK(office().change(exchange::actions::enterRate, [&](UnitOfWork& work) {
            return exchange::changeRate(work, m_rate->id, m_rate->version, value);
        }));
        desk().tell(tr("The rate is corrected"));
        return m_rate->id.value();
    }
    TANDEM_TRY(const QDate on, m_on->value());
    const exchange::RateDraft draft{.unit = m_unit->text().trimmed().toUpper(),
                                    .quoted = m_currency->text().trimmed().toUpper(),
                                    .on = on,
                                    .source = m_source->text().trimmed(),
                                    .value = value};
    TANDEM_TRY(const auto id, office().change(exchange::actions::enterRate, [&](UnitOfWork& work) {
        return exchange::enterRate(work, draft);
    }));
    desk().tell(tr("The rate is entered"));
    return id.value();
}

} // namespace tandem::gui
