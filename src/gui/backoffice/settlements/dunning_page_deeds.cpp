#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_hold.h"
#include "backoffice/settlements/dunning_level.h"
#include "gui/backoffice/settlements/dunning_page.h"
#include "gui/backoffice/settlements/hold_dialog.h"
#include "gui/kit/attached_file.h"
#include "printing/dunning_printing.h"
#include "workflows/dun.h"

#include <QTemporaryDir>

namespace tandem::gui {

using namespace Qt::StringLiterals;

Result<> DunningPage::makeNotices()
{
    const bool isSure = desk().confirm(
        this,
        tr("Make the notices of %1? Their charges are booked.").arg(dayText(m_on, locality())),
        tr("Make notices"));
    if (!isSure)
        return {};
    TANDEM_TRY(const auto made, workflows::makeNotices(office(), m_on, choice()));
    m_skipped.clear();
    desk().tell(tr("%Ln notice(s) made", nullptr, static_cast<int>(made.size())));
    return {};
}

Result<> DunningPage::skip()
{
    const Line* const line = current();
    if (!line)
        return {};
    if (m_skipped.erase(line->item) == 0)
        m_skipped.insert(line->item);
    reload();
    return {};
}

Result<> DunningPage::hold()
{
    if (const Line* const line = current())
        (new HoldDialog(desk(), {line->party, line->item, line->number}, this))->open();
    return {};
}

Result<> DunningPage::release()
{
    const Line* const line = current();
    if (!line)
        return {};
    TANDEM_CHECK(
        office().change(settlements::actions::releaseDunning, [&](UnitOfWork& work) -> Result<> {
            return line->isPartyHeld ? settlements::releaseParty(work, line->party)
                                     : settlements::releaseItem(work, line->item);
        }));
    desk().tell(tr("The hold is over"));
    return {};
}

Result<> DunningPage::takeUsualLevels()
{
    return office().change(settlements::actions::changeDunningLevels, [](UnitOfWork& work) {
        return settlements::saveUsualDunningLevels(work);
    });
}

Result<> DunningPage::takeBack()
{
    const std::int64_t id = currentNotice();
    if (id == 0
        || !desk().confirm(this,
                           tr("Take this notice back? Its charges are not owed, and its items are "
                              "on the level before."),
                           tr("Take back")))
        return {};
    TANDEM_TRY(const auto back,
               workflows::takeBackNotice(office(), settlements::DunningNoticeId(id)));
    desk().tell(tr("Notice %1 is taken back").arg(back.number));
    return {};
}

Result<> DunningPage::openLetter()
{
    const std::int64_t id = currentNotice();
    if (id == 0)
        return {};
    TANDEM_TRY(
        const auto letter,
        office().read(
            settlements::actions::dunning, [&](Reader& books) -> Result<documents::LetterDocument> {
                TANDEM_TRY(const auto notice,
                           settlements::dunningNotice(books, settlements::DunningNoticeId(id)));
                return printing::letterOf(books, notice);
            }));
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    TANDEM_TRY(const QString file,
               writeReadOnlyCopy(*m_copies, {.name = letter.title + u".pdf"_s,
                                             .mediaType = u"application/pdf"_s,
                                             .content = documents::letterPdf(letter)}));
    if (!desk().showFile(file))
        desk().tell(tr("No program shows PDF files here."));
    return {};
}

} // namespace tandem::gui
