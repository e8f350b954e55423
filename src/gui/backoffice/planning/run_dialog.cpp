#include "gui/backoffice/planning/run_dialog.h"

#include "backoffice/schedules/actions.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/kit/date_edit.h"

#include <QCheckBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

RunDialog::RunDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("Post what is due"), parent)
    , m_through(new DateEdit(desk().clock, locality()))
    , m_late(new QCheckBox(tr("&Locked days: post on the first open day instead")))
    , m_due(new RowTable({{tr("Day")},
                          {tr("What"), ColumnFit::Stretch},
                          {tr("Kind")},
                          {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}},
                         metrics::rowDenseHeight))
{
    constexpr int width = 720;
    constexpr int tableHeight = 260;
    setMinimumWidth(width);
    m_through->setValue(desk().clock.today());
    m_due->setMinimumHeight(tableHeight);
    m_due->setAccessibleName(tr("What will be posted"));
    addField(tr("&Through"), u"through"_s, m_through);
    addField({}, u"late"_s, m_late);
    addNote(tr("This will be posted, each once:"));
    addField({}, u"due"_s, m_due);
    finish(schedules::actions::runSchedules);
    onAnyInput(this, [this] { preview(); });
    preview();
}

schedules::LatePolicy RunDialog::policy() const
{
    return m_late->isChecked() ? schedules::LatePolicy::FirstOpenDay
                               : schedules::LatePolicy::Refuse;
}

void RunDialog::preview()
{
    std::vector<RowOfCells> rows;
    const auto through = m_through->value();
    if (through) {
        const auto due = office().read(schedules::actions::schedules, [&](Reader& books) {
            return workflows::duePostings(books, *through, policy());
        });
        if (!due)
            showError(due.error());
        else
            for (const workflows::DuePosting& one : *due)
                rows.push_back(
                    {.id = one.record,
                     .kind = {},
                     .cells = {dayCell(one.postsOn, locality()),
                               {.text = one.number + u" \u00b7 "_s + one.name
                                        + (one.refusal ? u" \u2014 "_s + textOf(*one.refusal)
                                                       : QString()),
                                .isMuted = one.refusal.has_value()},
                               wordCell(nameOf(one.kind)),
                               one.amount ? amountCell(*one.amount, locality()) : RowCell{}}});
    }
    m_due->setRows(std::move(rows));
}

Result<std::int64_t> RunDialog::save()
{
    TANDEM_TRY(const QDate through, m_through->value());
    TANDEM_TRY(const auto done, workflows::runSchedules(office(), through, policy()));
    int posted = 0;
    const Error* refused = nullptr;
    for (const workflows::PostedDue& one : done) {
        if (one.error && !refused)
            refused = &*one.error;
        posted += one.error ? 0 : 1;
    }
    preview();
    if (posted > 0)
        desk().tell(tr("%Ln posting(s) made", nullptr, posted));
    if (refused)
        return Failure(*refused);
    if (posted == 0)
        desk().tell(tr("Nothing is due."));
    return 0;
}

} // namespace tandem::gui
