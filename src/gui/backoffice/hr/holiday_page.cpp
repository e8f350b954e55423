#include "gui/backoffice/hr/holiday_page.h"

#include "backoffice/hr/actions.h"
#include "gui/kit/date_edit.h"
#include "reports/lists.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

HolidayDialog::HolidayDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New public holiday"), parent)
    , m_day(new DateEdit(desk().clock, locality()))
    , m_name(new QLineEdit)
    , m_region(new QLineEdit)
{
    m_region->setPlaceholderText(tr("All of the country"));
    addField(tr("&Day"), u"heldOn"_s, m_day);
    addField(tr("N&ame"), u"name"_s, m_name);
    addField(tr("&Region"), u"region"_s, m_region);
    finish(hr::actions::changeHolidays, tr("&Save"));
}

Result<std::int64_t> HolidayDialog::save()
{
    hr::HolidayDraft draft{.region = m_region->text(), .name = m_name->text()};
    TANDEM_TRY(draft.heldOn, m_day->value());
    TANDEM_TRY(const auto id, office().change(hr::actions::changeHolidays, [&](UnitOfWork& work) {
        return hr::addHoliday(work, draft);
    }));
    desk().tell(tr("%1 is a holiday").arg(dayText(draft.heldOn, locality())));
    return id.value();
}

HolidayRegionDialog::HolidayRegionDialog(Desk& shared, const QString& region, QWidget* parent)
    : ShortDialog(shared, tr("Region of holidays"), parent)
    , m_region(new QLineEdit(region))
{
    addNote(tr("Holidays of this region count beside those of all the country. Leave it empty "
               "where there are no regions."));
    addField(tr("&Region"), u"region"_s, m_region);
    finish(hr::actions::setHolidayRegion, tr("&Save"));
}

Result<std::int64_t> HolidayRegionDialog::save()
{
    TANDEM_CHECK(office().change(hr::actions::setHolidayRegion, [&](UnitOfWork& work) {
        return hr::setHolidayRegion(work, m_region->text());
    }));
    desk().tell(tr("The region is saved"));
    return 0;
}

HolidayPage::HolidayPage(Desk& desk, QWidget* parent)
    : ListPage(desk, reports::holidayList(),
               {.emptyText = tr("No public holiday is known: every working day counts as leave. "
                                "Enter them here, or take a table over with Import.")},
               parent)
    , m_new(new QAction(tr("New holiday"), this))
    , m_remove(new QPushButton)
{
    m_new->setEnabled(office().allows(hr::actions::changeHolidays));
    connect(m_new, &QAction::triggered, this,
            [this] { (new HolidayDialog(this->desk(), this))->open(); });
    auto* const region = new QPushButton(tr("Region\u2026"));
    region->setEnabled(office().allows(hr::actions::setHolidayRegion));
    connect(region, &QPushButton::clicked, this, &HolidayPage::openRegion);
    bind(m_remove, hr::actions::changeHolidays, [this] { return remove(); });
    m_remove->setText(tr("Remove"));
    for (QPushButton* const button : {m_remove, region}) {
        button->setProperty("compact", true);
        addTool(button);
    }
}

Result<> HolidayPage::remove()
{
    const std::vector<std::int64_t> chosen = selectedRecords();
    if (chosen.empty()) {
        desk().tell(tr("Select the holidays first."));
        return {};
    }
    std::vector<hr::HolidayDraft> removed;
    TANDEM_CHECK(office().change(hr::actions::changeHolidays, [&](UnitOfWork& work) -> Result<> {
        for (const std::int64_t id : chosen) {
            TANDEM_TRY(const auto one, hr::holiday(work, hr::HolidayId(id)));
            TANDEM_CHECK(hr::removeHoliday(work, one.id));
            removed.push_back({one.country, one.region, one.heldOn, one.name});
        }
        return {};
    }));
    desk().tellWithUndo(tr("%Ln holiday(s) removed", nullptr, static_cast<int>(removed.size())),
                        [this, removed] { putBack(removed); });
    return {};
}

void HolidayPage::putBack(const std::vector<hr::HolidayDraft>& removed)
{
    const auto done =
        office().change(hr::actions::changeHolidays, [&](UnitOfWork& work) -> Result<> {
            for (const hr::HolidayDraft& one : removed)
                TANDEM_CHECK(hr::addHoliday(work, one));
            return {};
        });
    if (!done)
        desk().show(this, done.error());
}

void HolidayPage::openRegion()
{
    readLater(
        hr::actions::leave, [](Reader& books) { return hr::holidayRegion(books); },
        [this](const QString& region) { (new HolidayRegionDialog(desk(), region, this))->open(); });
}

} // namespace tandem::gui
