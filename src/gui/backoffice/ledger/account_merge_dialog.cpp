#include "gui/backoffice/ledger/account_merge_dialog.h"

#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/dialog_column.h"
#include "gui/kit/row_table.h"
#include "gui/kit/text_label.h"
#include "workflows/merge_accounts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

AccountMergeDialog::AccountMergeDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                                       const ledger::Account& from, QWidget* parent)
    : FormDialog(shared, parent)
    , m_from(from)
    , m_into(new AccountEdit)
    , m_on(new DateEdit(desk().clock, locality()))
    , m_preview(new RowTable({{tr("Day")},
                              {tr("What moves"), ColumnFit::Stretch},
                              {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}},
                             metrics::rowDenseHeight))
    , m_summary(new TextLabel({}, TextRole::Body, ColorToken::Muted))
{
    setWindowTitle(tr("Merge %1").arg(titleOf(from)));
    setRecord(from.id.value());
    std::vector<ledger::Account> fit;
    std::ranges::copy_if(accounts, std::back_inserter(fit), [&](const ledger::Account& one) {
        return one.id != from.id && one.type == from.type && one.control == from.control
               && one.use == from.use;
    });
    m_into->setAccounts(fit, AccountEdit::Offer::All);
    build();
    suggestDay();
    connect(m_into, &AccountEdit::valueChanged, this, &AccountMergeDialog::showPreview);
    connect(m_on, &DateEdit::valueChanged, this, &AccountMergeDialog::showPreview);
}

void AccountMergeDialog::build()
{
    constexpr QSize usual(620, 460);
    auto* const all = columnWithNote(
        *this, usual,
        tr("What stands on the account is moved by an entry, and the account is closed. Its "
           "earlier lines stay where they are."));
    auto* const form = new QFormLayout;
    form->setVerticalSpacing(metrics::spaceMedium);
    m_into->setObjectName(u"intoEdit"_s);
    m_on->setObjectName(u"onEdit"_s);
    form->addRow(tr("&Into"), m_into);
    form->addRow(tr("&Day"), m_on);
    all->addLayout(form);
    m_preview->setAccessibleName(tr("What will move"));
    all->addWidget(m_preview, 1);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setText(tr("Choose the account that takes its place."));
    all->addWidget(m_summary);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, ledger::actions::mergeAccounts);
    m_into->setFocus();
}

void AccountMergeDialog::suggestDay()
{
    desk().background.read(
        ledger::actions::accounts, this,
        [from = m_from.id](Reader& books) { return ledger::earliestMergeDay(books, from); },
        [this](const Result<QDate>& day) {
            if (day && m_on->text().isEmpty())
                m_on->setValue(*day);
        });
}

void AccountMergeDialog::showPreview()
{
    const auto into = m_into->value();
    const auto on = m_on->value();
    ++m_asked;
    if (!into || !on)
        return m_preview->setRows({});
    desk().background.read(
        ledger::actions::accounts, this,
        [from = m_from.id, into = *into, on = *on](Reader& books) {
            return ledger::mergePreview(books, from, into, on);
        },
        [this, asked = m_asked](const Result<ledger::AccountMerge>& read) {
            if (asked != m_asked)
                return;
            if (read)
                return show(*read);
            m_preview->setRows({});
            m_summary->setText(textOf(read.error()));
        });
}

void AccountMergeDialog::show(const ledger::AccountMerge& merge)
{
    std::vector<RowOfCells> rows;
    for (const ledger::MergeStep& step : merge.steps)
        for (const ledger::StandingBalance& balance : step.balances) {
            const int sign = balance.amount.isNegative() ? -1 : balance.amount.isZero() ? 0 : 1;
            rows.push_back(
                {.cells = {
                     {.text = dayText(step.on, locality())},
                     {.text = tr("Balance, from %1 to %2").arg(merge.from.code, merge.into.code)},
                     {.text = moneyText(balance.amount, locality()), .sign = sign}}});
        }
    const bool isEmpty = rows.empty();
    m_preview->setRows(std::move(rows));
    QStringList parts;
    if (isEmpty)
        parts += tr("Nothing stands on it.");
    if (!merge.roles.empty())
        parts += tr("%Ln role(s) move with it.", nullptr, static_cast<int>(merge.roles.size()));
    if (merge.draftLineCount > 0)
        parts += tr("%Ln line(s) of drafts move with it.", nullptr, merge.draftLineCount);
    if (merge.accountBelowCount > 0)
        parts += tr("%Ln account(s) below it move with it.", nullptr, merge.accountBelowCount);
    m_summary->setText(parts.join(u' '));
    m_summary->setVisible(!parts.isEmpty());
}

Result<std::int64_t> AccountMergeDialog::save()
{
    workflows::AccountMergeOrder order{
        .from = m_from.id, .into = {}, .on = {}, .seen = m_from.version};
    const auto into = m_into->value();
    if (!into)
        return Failure(into.error()).at(u"into"_s);
    order.into = *into;
    const auto on = m_on->value();
    if (!on)
        return Failure(on.error()).at(u"on"_s);
    order.on = *on;
    TANDEM_TRY(const auto merged, workflows::mergeAccounts(office(), order));
    desk().tell(tr("Account %1 merged into %2").arg(merged.from.code, merged.into.code));
    return merged.into.id.value();
}

} // namespace tandem::gui
