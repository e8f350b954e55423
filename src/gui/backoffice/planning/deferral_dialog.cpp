#include "gui/backoffice/planning/deferral_dialog.h"

#include "backoffice/schedules/actions.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

DeferralDialog::DeferralDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New deferral"), parent)
    , m_name(new QLineEdit)
    , m_kind(wordCombo({u"prepaid_expense"_s, u"deferred_revenue"_s}))
    , m_amount(new AmountEdit(locality(), locality().currency))
    , m_startsOn(new DateEdit(desk().clock, locality()))
    , m_endsOn(new DateEdit(desk().clock, locality()))
    , m_spread(new QComboBox)
    , m_account(new AccountEdit)
    , m_movedOn(new DateEdit(desk().clock, locality()))
    , m_plan(new RowTable(
          {{tr("Day"), ColumnFit::Stretch}, {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}},
          metrics::rowDenseHeight))
{
    constexpr int tableHeight = 180;
    m_spread->addItem(tr("By whole months"), u"month"_s);
    m_spread->addItem(tr("By day"), u"day"_s);
    m_account->setAccounts(accountsOf(desk()));
    m_movedOn->setPlaceholderText(tr("it stands on the balance account already"));
    m_plan->setMinimumHeight(tableHeight);
    m_plan->setAccessibleName(tr("Plan"));
    addField(tr("&Name"), u"name"_s, m_name);
    addField(tr("&Kind"), u"kind"_s, m_kind);
    addField(tr("&Amount"), u"amount"_s, m_amount);
    addField(tr("&From"), u"startsOn"_s, m_startsOn);
    addField(tr("&Through"), u"endsOn"_s, m_endsOn);
    addField(tr("&Spread"), u"spread"_s, m_spread);
    addField(tr("&Expense or revenue"), u"resultAccount"_s, m_account);
    addField(tr("&Move the whole on"), u"movedOn"_s, m_movedOn);
    addField(tr("Plan"), u"plan"_s, m_plan);
    finish(schedules::actions::createDeferral, tr("&Save"));
    onAnyInput(this, [this] { preview(); });
}

Result<schedules::DeferralTerms> DeferralDialog::terms() const
{
    TANDEM_TRY(const Money amount, m_amount->value());
    TANDEM_TRY(const QDate startsOn, m_startsOn->value());
    TANDEM_TRY(const QDate endsOn, m_endsOn->value());
    return schedules::DeferralTerms{amount, startsOn, endsOn,
                                    *schedules::spreadNamed(m_spread->currentData().toString())};
}

void DeferralDialog::preview()
{
    std::vector<RowOfCells> rows;
    const auto wanted = terms();
    const auto parts =
        wanted ? schedules::partsOf(*wanted)
               : Result<std::vector<schedules::PlannedPart>>(std::vector<schedules::PlannedPart>());
    if (parts)
        for (const schedules::PlannedPart& part : *parts)
            rows.push_back(
                {.kind = {},
                 .cells = {dayCell(part.dueOn, locality()), amountCell(part.amount, locality())}});
    m_plan->setRows(std::move(rows));
}

Result<std::int64_t> DeferralDialog::save()
{
    TANDEM_TRY(const auto wanted, terms());
    schedules::DeferralDraft draft{
        .name = m_name->text(),
        .kind = *schedules::deferralKindNamed(m_kind->currentData().toString()),
        .terms = wanted,
        .resultAccount = {}};
    TANDEM_TRY(draft.resultAccount, at(u"resultAccount"_s, m_account->value()));
    TANDEM_TRY(draft.movedOn, dayOrNone(*m_movedOn));
    TANDEM_TRY(const auto made,
               office().change(schedules::actions::createDeferral, [&](UnitOfWork& work) {
                   return schedules::createDeferral(work, draft);
               }));
    desk().tell(tr("Deferral %1 saved").arg(made.number));
    return made.id.value();
}

} // namespace tandem::gui
