#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "documents/badge_document.h"
#include "frontoffice/reception/actions.h"
#include "gui/frontoffice/reception/board_page.h"
#include "gui/frontoffice/reception/errors.h"
#include "gui/frontoffice/reception/evacuation_dialog.h"
#include "gui/frontoffice/reception/kiosk_window.h"
#include "office/company.h"
#include "office/search.h"
#include "workflows/receive_visitor.h"

#include <QLineEdit>
#include <QSaveFile>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reception::Visit;
using reception::VisitId;

namespace {

constexpr int hostsMax = 2'000;
constexpr int knownMax = 20;

} // namespace

void BoardPage::searchKnown(const QString& text)
{
    readLater(
        reception::actions::visits, [text](Reader& books) { return search(books, text, knownMax); },
        [this, text](const std::vector<Hit>& hits) {
            std::vector<KnownVisitor> known;
            for (const Hit& hit : hits)
                if (hit.subject.table == u"party"_s)
                    known.push_back({PartyId(hit.subject.id), hit.title});
            m_finder->addKnown(text, known);
        });
}

void BoardPage::openDialog(VisitDialog::Kind kind,
                           const std::function<void(VisitDialog& dialog)>& fill)
{
    readLater(
        hr::actions::directory, [](Reader& books) { return hr::employeePage(books, {}, hostsMax); },
        [this, kind, fill](const std::vector<hr::EmployeeRow>& rows) {
            std::vector<Host> hosts;
            for (const auto& [employee, key] : rows)
                if (employee.worksFrom(desk().clock.today(), desk().clock.today()))
                    hosts.push_back({employee.party, employee.name, employee.jobTitle});
            auto* const dialog = new VisitDialog(desk(), kind, hosts, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (fill)
                fill(*dialog);
            connect(
                dialog, &VisitDialog::received, this,
                [this](const Receipt& receipt, const QString& visitor) {
                    m_current = VisitId(receipt.id);
                    desk().tell(
                        receipt.number.isEmpty()
                            ? tr("%1 is expected").arg(visitor)
                            : tr("%1 has badge %2; the host is told").arg(visitor, receipt.number));
                    reload();
                });
            dialog->open();
        });
}

void BoardPage::openKnown(const KnownVisitor& known)
{
    openDialog(VisitDialog::Kind::WalkIn,
               [known](VisitDialog& dialog) { dialog.setVisitor(known); });
}

void BoardPage::openChange()
{
    if (const Visit* const visit = current())
        openDialog(VisitDialog::Kind::Change,
                   [now = *visit](VisitDialog& dialog) { dialog.setVisit(now); });
}

void BoardPage::showEvacuation()
{
    auto* const dialog = new EvacuationDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<> BoardPage::openKiosk()
{
    TANDEM_TRY(const Company home, office().read(reception::actions::visits,
                                                 [](Reader& books) { return company(books); }));
    auto* const kiosk = new KioskWindow(desk(), home.name, this);
    kiosk->showFullScreen();
    return {};
}

Result<> BoardPage::checkIn()
{
    const Visit* const visit = current();
    if (!visit)
        return {};
    TANDEM_TRY(const auto in, workflows::checkInVisitor(office(), visit->id, visit->version, {}));
    desk().tell(tr("%1 has badge %2; %3 is told").arg(in.visitorName, in.badge, in.hostName));
    m_finder->field().setFocus();
    return {};
}

Result<> BoardPage::change(const Action& action,
                           const std::function<Result<>(UnitOfWork& work, const Visit& now)>& step)
{
    const Visit* const visit = current();
    if (!visit)
        return {};
    return office().change(action, [&](UnitOfWork& work) { return step(work, *visit); });
}

Result<> BoardPage::printBadge()
{
    const Visit* const visit = current();
    if (!visit)
        return {};
    TANDEM_TRY(const Company home, office().read(reception::actions::visits,
                                                 [](Reader& books) { return company(books); }));
    const QString file = desk().chooseSaveFile(this, tr("Badge %1.pdf").arg(visit->badge));
    return file.isEmpty() ? Result<>() : savePdf(file, *visit, home.name);
}

Result<> BoardPage::savePdf(const QString& file, const Visit& visit, const QString& house)
{
    const QByteArray bytes = documents::badgePdf({.house = house,
                                                  .word = tr("Visitor"),
                                                  .visitor = visit.visitorName,
                                                  .visitorCompany = visit.visitorCompany,
                                                  .host = tr("With %1").arg(visit.hostName),
                                                  .number = visit.badge,
                                                  .on = desk().clock.today()});
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(errors::badgeNotWritten, {file, out.errorString()});
    desk().tell(tr("%1 written").arg(file));
    return {};
}

} // namespace tandem::gui
