#include "gui/shell/job_tray.h"

#include "gui/kit/icon.h"
#include "gui/kit/style.h"

#include <QMenu>

namespace tandem::gui {

using namespace Qt::StringLiterals;

QString jobText(const JobSeen& job)
{
    if (job.isCancelling)
        return JobTray::tr("%1: stopping").arg(job.title);
    if (job.total <= 0)
        return job.done > 0 ? u"%1  %2"_s.arg(job.title).arg(job.done) : job.title + u"\u2026"_s;
    return u"%1  %2\u00a0%"_s.arg(job.title).arg(job.done * 100 / job.total);
}

JobTray::JobTray(JobBoard& jobs, QWidget* parent) : QToolButton(parent), m_jobs(jobs)
{
    setObjectName(u"jobTray"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(iconNamed(u"refresh-cw"_s));
    setFont(fontOf(TextRole::Caption));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("What is being worked on; a click shows it all, and stops one"));
    setVariant(this, "compact");
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &JobTray::fillMenu);
    connect(&m_jobs, &JobBoard::changed, this, &JobTray::follow);
    follow();
}

void JobTray::follow()
{
    const std::vector<JobSeen> running = m_jobs.jobs();
    setVisible(!running.empty());
    if (running.empty())
        return;
    QString text = jobText(running.front());
    if (running.size() > 1)
        text += tr(" and %Ln more", nullptr, static_cast<int>(running.size()) - 1);
    setText(text);
    setAccessibleName(text);
}

void JobTray::fillMenu()
{
    menu()->clear();
    for (const JobSeen& job : m_jobs.jobs()) {
        QAction* const stop =
            menu()->addAction(iconNamed(u"x"_s), tr("Stop: %1").arg(jobText(job)));
        stop->setEnabled(!job.isCancelling);
        connect(stop, &QAction::triggered, &m_jobs, [this, id = job.id] { m_jobs.cancel(id); });
    }
}

} // namespace tandem::gui
