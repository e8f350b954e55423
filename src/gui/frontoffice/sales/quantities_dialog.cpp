#include "gui/frontoffice/sales/quantities_dialog.h"

#include "base/expression.h"
#include "frontoffice/sales/actions.h"
#include "gui/fields/terms_combo.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/errors.h"
#include "gui/kit/text_label.h"
#include "office/currency_code.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quantityDigits = 12;
constexpr int descriptionWidth = 300;

} // namespace

QuantitiesDialog::QuantitiesDialog(Desk& shared, const QString& title, const Action& action,
                                   std::vector<OpenQuantity> lines, Asks asks, Run run,
                                   QWidget* parent)
    : FormDialog(shared, parent)
    , m_lines(std::move(lines))
    , m_on(new DateEdit(desk().clock, locality()))
    , m_run(std::move(run))
{
    setWindowTitle(title);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const head = new QFormLayout;
    m_on->setValue(desk().clock.today());
    m_on->setObjectName(u"onEdit"_s);
    head->addRow(tr("&Date"), m_on);
    if (asks == Asks::Reason || asks == Asks::ReasonAndCredit) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"reasonEdit"_s);
        head->addRow(tr("&Reason"), m_reason);
    }
    if (asks == Asks::ReasonAndCredit) {
        m_settles = new QCheckBox(tr("&Take it off what is open of the invoice"));
        m_settles->setObjectName(u"settlesCheck"_s);
        m_settles->setChecked(true);
        head->addRow(m_settles);
    }
    if (asks == Asks::Terms || asks == Asks::TermsAndBase) {
        m_terms = new TermsCombo(desk(), sales::actions::orders, tr("as agreed"));
        m_terms->setObjectName(u"termsCombo"_s);
        head->addRow(tr("&Terms of payment"), m_terms);
    }
    if (asks == Asks::TermsAndBase) {
        m_base = new AmountEdit(locality(), locality().currency);
        m_base->setObjectName(u"baseEdit"_s);
        m_base->setPlaceholderText(tr("by the rate of the day"));
        head->addRow(tr("&Worth in %1").arg(codeOf(locality().currency)), m_base);
    }
    all->addLayout(head);
    auto* const room = new QWidget;
    auto* const grid = new QGridLayout(room);
    grid->setContentsMargins(0, 0, metrics::spaceSmall, 0);
    grid->setHorizontalSpacing(metrics::spaceLarge);
    buildLines(grid);
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(room);
    all->addWidget(scroll, 1);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, action);
    resize(600, std::min(240 + 44 * static_cast<int>(m_lines.size()), 620));
}

void QuantitiesDialog::buildLines(QGridLayout* grid)
{
    grid->addWidget(new TextLabel(tr("Line"), TextRole::Overline, ColorToken::Muted), 0, 0);
    grid->addWidget(new TextLabel(tr("Left"), TextRole::Overline, ColorToken::Muted), 0, 1,
                    Qt::AlignRight);
    grid->addWidget(new TextLabel(tr("Now"), TextRole::Overline, ColorToken::Muted), 0, 2,
                    Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    const int digit = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(u'0');
    int row = 1;
    for (const OpenQuantity& line : m_lines) {
        auto* const name = new TextLabel(line.description);
        name->setWordWrap(true);
        name->setMinimumWidth(descriptionWidth);
        auto* const edit = new QLineEdit(quantityText(line.wanted.millionths(), locality()));
        edit->setAlignment(Qt::AlignRight);
        edit->setFixedWidth(quantityDigits * digit);
        edit->setAccessibleName(tr("Now, of %1").arg(line.description));
        grid->addWidget(name, row, 0);
        grid->addWidget(new TextLabel(quantityText(line.left.millionths(), locality()),
                                      TextRole::Body, ColorToken::Muted),
                        row, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(edit, row, 2);
        m_edits.push_back(edit);
        ++row;
    }
    grid->setRowStretch(row, 1);
    if (!m_edits.empty())
        m_edits.front()->setFocus();
}

Result<std::int64_t> QuantitiesDialog::save()
{
    Chosen chosen;
    TANDEM_TRY(chosen.on, m_on->value());
    chosen.reason = m_reason ? m_reason->text().trimmed() : QString();
    chosen.terms = m_terms ? m_terms->code() : QString();
    chosen.settles = m_settles && m_settles->isChecked();
    if (m_base && !m_base->isEmpty()) {
        TANDEM_TRY(chosen.base, m_base->value());
    }
    QStringList body{chosen.on.toString(Qt::ISODate), chosen.reason, chosen.terms,
                     chosen.settles ? u"settles"_s : u"stands"_s,
                     chosen.base ? QString::number(chosen.base->minor()) : QString()};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString text = m_edits[i]->text().trimmed();
        TANDEM_TRY(const Decimal value,
                   evaluate(text.isEmpty() ? u"0"_s : text, locality().numbers));
        TANDEM_TRY(const Quantity quantity, Quantity::exactFrom(value));
        if (quantity.isZero())
            continue;
        chosen.lines.push_back({m_lines[i].line, quantity});
        body += u"%1 %2"_s.arg(m_lines[i].line).arg(quantity.millionths());
    }
    if (chosen.lines.empty())
        return fail(errors::nothingChosen);
    TANDEM_CHECK(m_run(request(body), chosen));
    return 0;
}

} // namespace tandem::gui
