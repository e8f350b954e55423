#include "gui/backoffice/planning/schedule_dialog.h"

#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/schedule_queries.h"
#include "backoffice/schedules/schedule_service.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/fields/account_edit.h"
#include "gui/fields/bill_lines.h"
#include "gui/fields/currency_combo.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_lookup.h"
#include "gui/kit/text_label.h"
#include "reports/lists.h"

#include <QCheckBox>
#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using schedules::ScheduleKind;

namespace {

constexpr int daysShown = 3;

QComboBox* unitCombo()
{
    auto* const combo = new QComboBox;
    combo->addItem(ScheduleDialog::tr("Month(s)"), u"month"_s);
    combo->addItem(ScheduleDialog::tr("Week(s)"), u"week"_s);
    combo->addItem(ScheduleDialog::tr("Day(s)"), u"day"_s);
    combo->addItem(ScheduleDialog::tr("Year(s)"), u"year"_s);
    return combo;
}

QComboBox* weekendCombo()
{
    auto* const combo = new QComboBox;
    combo->addItem(ScheduleDialog::tr("Stay on a weekend or holiday"), u"as_is"_s);
    combo->addItem(ScheduleDialog::tr("Go to the working day after it"), u"next"_s);
    combo->addItem(ScheduleDialog::tr("Go to the working day before it"), u"previous"_s);
    return combo;
}

LookupEdit* lookupOf(Desk& desk, QObject* owner, const ListSpec& list, const LookupColumns& columns)
{
    return new LookupEdit(listLookup(desk, owner, list, columns));
}

} // namespace

ScheduleDialog::ScheduleDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New schedule"), parent)
    , m_name(new QLineEdit)
    , m_kind(wordCombo({u"entry"_s, u"invoice"_s, u"bill"_s}))
    , m_amount(new AmountEdit(locality(), locality().currency))
    , m_debit(new AccountEdit)
    , m_credit(new AccountEdit)
    , m_reversing(new QCheckBox(tr("Re&verse it next month")))
    , m_order(lookupOf(desk(), this, reports::orderList(),
                       {.code = u"number"_s, .text = u"customer"_s}))
    , m_supplier(lookupOf(desk(), this, reports::partyList(),
                          {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s}))
    , m_currency(new CurrencyCombo(desk(), schedules::actions::schedules))
    , m_expenses(new BillLines(locality()))
    , m_every(new QLineEdit(u"1"_s))
    , m_unit(unitCombo())
    , m_startsOn(new DateEdit(desk().clock, locality()))
    , m_day(new QComboBox)
    , m_weekend(weekendCombo())
    , m_until(new DateEdit(desk().clock, locality()))
    , m_times(new QLineEdit)
    , m_days(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_repeated(new TextLabel({}, TextRole::Body, ColorToken::Muted))
{
    m_accounts = accountsOf(desk());
    m_debit->setAccounts(m_accounts);
    m_credit->setAccounts(m_accounts);
    m_expenses->setAccounts(m_accounts);
    m_startsOn->setValue(desk().clock.today());
    m_day->addItem(tr("The day it begins on"), 0);
    m_day->addItem(tr("The last day of the month"), schedules::lastDayOfMonth);
    m_until->setPlaceholderText(tr("without end"));
    m_times->setPlaceholderText(tr("without end"));
    addField(tr("&Name"), u"name"_s, m_name);
    addField(tr("&What comes again"), u"kind"_s, m_kind);
    m_repeated->setWordWrap(true);
    addField(tr("Repeats"), u"repeated"_s, m_repeated);
    addField(tr("Cu&rrency"), u"currency"_s, m_currency);
    addField(tr("&Amount"), u"amount"_s, m_amount);
    addField(tr("De&bit"), u"debit"_s, m_debit);
    addField(tr("&Credit"), u"credit"_s, m_credit);
    m_reversing->setMinimumHeight(metrics::controlHeight);
    addField({}, u"after"_s, m_reversing);
    addField(tr("&Order"), u"order"_s, m_order);
    addField(tr("S&upplier"), u"supplier"_s, m_supplier);
    addField(tr("&Lines"), u"expenses"_s, m_expenses);
    addField(tr("&Every"), u"every"_s, m_every);
    addField(tr("Un&it"), u"unit"_s, m_unit);
    addField(tr("&From"), u"startsOn"_s, m_startsOn);
    addField(tr("On which &day"), u"dayOfMonth"_s, m_day);
    addField(tr("Wee&kends"), u"weekend"_s, m_weekend);
    addField(tr("Un&til"), u"until"_s, m_until);
    addField(tr("&How often"), u"times"_s, m_times);
    constexpr int width = 860;
    setMinimumWidth(width);
    layout()->setSpacing(metrics::spaceSmall);
    addField(tr("First days"), u"days"_s, m_days);
    finish(schedules::actions::createSchedule, tr("&Save"));
    onAnyInput(this, [this] { preview(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScheduleDialog::showKind);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &ScheduleDialog::showCurrency);
    showCurrency();
    readBooks();
    showKind();
    preview();
}

ScheduleDialog::ScheduleDialog(Desk& shared, const schedules::ScheduleDraft& like, QWidget* parent)
    : ScheduleDialog(shared, parent)
{
    m_like = like;
    m_name->setText(like.name);
    m_kind->setCurrentIndex(m_kind->findData(nameOf(like.kind)));
    m_kind->setEnabled(false);
    m_startsOn->setValue(like.rhythm.startsOn);
    m_day->setCurrentIndex(std::max(0, m_day->findData(like.rhythm.dayOfMonth)));
    m_repeated->setText(wordsOf(like));
    showKind();
    preview();
}

void ScheduleDialog::showCurrency()
{
    m_amount->setCurrency(m_currency->currency());
    m_expenses->setCurrency(m_currency->currency());
}

/// The codes of input tax, for the lines of a bill, and the holidays, for the days shown.
void ScheduleDialog::readBooks()
{
    struct Known {
        InputTaxes taxes;
        std::vector<QDate> holidays;
    };
    desk().background.read(
        schedules::actions::schedules, this,
        [today = desk().clock.today()](Reader& books) -> Result<Known> {
            TANDEM_TRY(auto taxes, inputTaxes(books, today));
            TANDEM_TRY(auto holidays, schedules::holidaysFrom(books, today));
            return Known{std::move(taxes), std::move(holidays)};
        },
        [this](const Result<Known>& known) {
            if (!known)
                return showError(known.error());
            m_expenses->setTaxCodes(known->taxes.codes, known->taxes.rounding);
            m_holidays = known->holidays;
            preview();
        });
}

/// The lines of an entry, or of a bill; an order says itself what its invoice has.
QString ScheduleDialog::wordsOf(const schedules::ScheduleDraft& draft) const
{
    QStringList words;
    for (const ledger::Line& line : draft.lines) {
        const auto account =
            std::ranges::find(m_accounts, std::get<AccountId>(line.account), &ledger::Account::id);
        const QString title = account == m_accounts.end() ? QString() : titleOf(*account);
        words += title + u' ' + amountText(line.amount, locality());
    }
    for (const schedules::ScheduledExpense& expense : draft.expenses)
        words += expense.description + u' ' + amountText(expense.net, locality());
    if (words.isEmpty())
        words += tr("The order of the invoice, at its prices");
    return words.join(u'\n');
}

void ScheduleDialog::showKind()
{
    showField(*this, m_repeated, m_like.has_value());
    const auto kind = *schedules::scheduleKindNamed(m_kind->currentData().toString());
    for (QWidget* const field : {static_cast<QWidget*>(m_debit), static_cast<QWidget*>(m_credit),
                                 static_cast<QWidget*>(m_reversing)})
        showField(*this, field, kind == ScheduleKind::Entry && !m_like);
    showField(*this, m_reversing, kind == ScheduleKind::Entry);
    showField(*this, m_amount, kind == ScheduleKind::Entry && !m_like);
    showField(*this, m_order, kind == ScheduleKind::Invoice && !m_like);
    for (QWidget* const field :
         {static_cast<QWidget*>(m_supplier), static_cast<QWidget*>(m_expenses)})
        showField(*this, field, kind == ScheduleKind::Bill && !m_like);
    showField(*this, m_currency, kind != ScheduleKind::Invoice && !m_like);
}

Result<schedules::Rhythm> ScheduleDialog::rhythm() const
{
    schedules::Rhythm rhythm{.unit = *schedules::unitNamed(m_unit->currentData().toString()),
                             .startsOn = {},
                             .dayOfMonth = m_day->currentData().toInt(),
                             .weekend =
                                 *schedules::weekendRuleNamed(m_weekend->currentData().toString())};
    TANDEM_TRY(rhythm.every, countTyped(m_every->text(), locality(), u"every"_s));
    TANDEM_TRY(rhythm.startsOn, m_startsOn->value());
    TANDEM_TRY(rhythm.until, dayOrNone(*m_until));
    TANDEM_TRY(rhythm.times, countTyped(m_times->text(), locality(), u"times"_s));
    TANDEM_CHECK(check(rhythm));
    return rhythm;
}

Result<schedules::ScheduleDraft> ScheduleDialog::draft() const
{
    TANDEM_TRY(const auto wanted, rhythm());
    if (m_like) {
        schedules::ScheduleDraft again = *m_like;
        again.name = m_name->text();
        again.rhythm = wanted;
        if (m_reversing->isChecked())
            again.after = schedules::AfterMonth::IsReversed;
        return again;
    }
    schedules::ScheduleDraft draft{
        .name = m_name->text(),
        .kind = *schedules::scheduleKindNamed(m_kind->currentData().toString()),
        .rhythm = wanted};
    if (draft.kind == ScheduleKind::Invoice) {
        draft.subject = m_order->record();
        return draft;
    }
    if (draft.kind == ScheduleKind::Bill) {
        draft.subject = m_supplier->record();
        TANDEM_TRY(const auto lines, m_expenses->expenses());
        for (const inventory::ExpenseDraft& one : lines)
            draft.expenses.push_back({one.description, one.net, one.taxCode, one.account});
        return draft;
    }
    TANDEM_TRY(const Money amount, m_amount->value());
    TANDEM_TRY(const AccountId debit, at(u"debit"_s, m_debit->value()));
    TANDEM_TRY(const AccountId credit, at(u"credit"_s, m_credit->value()));
    draft.lines = {ledger::Line::of(debit, amount), ledger::Line::of(credit, -amount)};
    if (m_reversing->isChecked())
        draft.after = schedules::AfterMonth::IsReversed;
    return draft;
}

void ScheduleDialog::preview()
{
    auto wanted = rhythm();
    if (wanted)
        wanted->holidays = m_holidays;
    QStringList days;
    for (int number = 0; wanted && number < daysShown; ++number)
        if (const auto one = occurrence(*wanted, number))
            days += dayText(one->postsOn, locality());
    m_days->setText(days.join(u" \u00b7 "_s));
}

Result<std::int64_t> ScheduleDialog::save()
{
    TANDEM_TRY(const auto wanted, draft());
    TANDEM_TRY(const auto made,
               office().change(schedules::actions::createSchedule, [&](UnitOfWork& work) {
                   return schedules::createSchedule(work, wanted);
               }));
    desk().tell(tr("Schedule %1 saved").arg(made.number));
    return made.id.value();
}

} // namespace tandem::gui
