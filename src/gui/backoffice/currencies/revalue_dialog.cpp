#include "gui/backoffice/currencies/revalue_dialog.h"

#include "backoffice/currencies/actions.h"
#include "base/number_format.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/dialog_column.h"
#include "gui/kit/row_table.h"
#include "gui/kit/text_label.h"
#include "workflows/revalue.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using exchange::Revalued;

namespace {

/// The last day of the month before this one: what is revalued most.
QDate lastMonthEnd(QDate today)
{
    return QDate(today.year(), today.month(), 1).addDays(-1);
}

RowCell amountCell(const Money& amount, const Locality& locality)
{
    const int sign = amount.isNegative() ? -1 : amount.isZero() ? 0 : 1;
    return {.text = moneyText(amount, locality), .sign = sign};
}

QString ratesText(const exchange::Conversion& at, const Locality& locality)
{
    QStringList values;
    for (const exchange::DatedRate& step : at.steps())
        values += formatNumber(step.rate.value(), locality.numbers);
    return values.join(u" · "_s);
}

} // namespace

RevalueDialog::RevalueDialog(Desk& shared, QWidget* parent)
    : FormDialog(shared, parent)
    , m_on(new DateEdit(desk().clock, locality()))
    , m_preview(new RowTable({{tr("Item or account"), ColumnFit::Stretch},
                              {tr("Open"), ColumnFit::Contents, Qt::AlignRight},
                              {tr("Booked at"), ColumnFit::Contents, Qt::AlignRight},
                              {tr("Rate"), ColumnFit::Contents, Qt::AlignRight},
                              {tr("Worth"), ColumnFit::Contents, Qt::AlignRight},
                              {tr("Difference"), ColumnFit::Contents, Qt::AlignRight}},
                             metrics::rowDenseHeight))
    , m_summary(new TextLabel({}, TextRole::Body, ColorToken::Muted))
{
    setWindowTitle(tr("Revalue foreign currency"));
    m_on->setValue(lastMonthEnd(desk().clock.today()));
    build();
    connect(m_on, &DateEdit::valueChanged, this, &RevalueDialog::showPreview);
    showPreview();
}

void RevalueDialog::build()
{
    constexpr QSize usual(820, 520);
    auto* const all = columnWithNote(
        *this, usual,
        tr("The differences are booked on this day and taken back on the next one, so that items "
           "keep the rate they came with until they are paid."));
    auto* const form = new QFormLayout;
    m_on->setObjectName(u"onEdit"_s);
    form->addRow(tr("&Day"), m_on);
    all->addLayout(form);
    m_preview->setAccessibleName(tr("What will be booked"));
    all->addWidget(m_preview, 1);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    all->addWidget(m_summary);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, exchange::actions::revalue);
    m_on->setFocus();
}

void RevalueDialog::showPreview()
{
    const auto on = m_on->value();
    ++m_asked;
    m_preview->setRows({});
    if (!on)
        return;
    desk().background.read(
        exchange::actions::rates, this,
        [on = *on](Reader& books) { return workflows::planRevaluation(books, on); },
        [this, asked = m_asked](const Result<exchange::RevaluationPlan>& plan) {
            if (asked != m_asked)
                return;
            if (plan)
                return show(*plan);
            m_summary->setText(textOf(plan.error()));
        });
}

void RevalueDialog::show(const exchange::RevaluationPlan& plan)
{
    std::vector<RowOfCells> rows;
    for (const Revalued& line : plan.lines) {
        const auto& rate = plan.rates.at(codeOf(line.position.open.currency()));
        rows.push_back({.cells = {{.text = line.position.name},
                                  amountCell(line.position.open, locality()),
                                  amountCell(line.position.base, locality()),
                                  {.text = ratesText(rate, locality())},
                                  amountCell(line.value, locality()),
                                  amountCell(line.difference(), locality())}});
    }
    const bool isEmpty = rows.empty();
    m_preview->setRows(std::move(rows));
    QString said =
        tr("Gains %1, losses %2")
            .arg(moneyText(plan.gains(), locality()), moneyText(plan.losses(), locality()));
    if (isEmpty)
        said = tr("Nothing is open in a foreign currency on that day.");
    else if (plan.isDone())
        said = tr("Everything stands at the rates of that day: there is nothing to book.");
    if (!plan.leftOut.isEmpty())
        said += u'\n' + tr("Left out, as it is no currency: %1").arg(plan.leftOut.join(u", "_s));
    m_summary->setText(said);
}

Result<std::int64_t> RevalueDialog::save()
{
    const auto on = m_on->value();
    if (!on)
        return Failure(on.error()).at(u"on"_s);
    TANDEM_TRY(const auto done, workflows::revalue(office(), *on));
    desk().tell(tr("%Ln item(s) revalued", nullptr, done.lineCount));
    return 0;
}

} // namespace tandem::gui
