#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/shell/job_tray.h"
#include "gui/shell/main_window.h"
#include "gui/shell/online_button.h"
#include "gui/shell/toast.h"

#include <QAction>
#include <QStatusBar>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

/// An item of the status bar: what stands there, and the page where one does something about it.
QToolButton* MainWindow::statusButton(const QString& icon, const QString& text, const QString& page)
{
    auto* const button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(iconNamed(icon));
    button->setText(text);
    button->setFont(fontOf(TextRole::Caption));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    setVariant(button, "compact");
    if (page.isEmpty())
        return button;
    button->setEnabled(specOf(page) != nullptr);
    connect(button, &QToolButton::clicked, this, [this, page] { open(page, 0); });
    return button;
}

/// What a module says; read beside the window, and again when it may have changed.
void MainWindow::addStatusItem(const StatusItem& item)
{
    if (!m_workplace.office.allows(item.view))
        return;
    QToolButton* const button = statusButton(QString::fromLatin1(item.icon), {}, item.page);
    button->hide();
    statusBar()->addPermanentWidget(button);
    const auto read = [this, item, button] {
        const auto text = [item, today = m_workplace.clock.today()](Reader& books) {
            return item.text(books, today);
        };
        m_workplace.background.read(item.view, button, text, [button](const Result<QString>& said) {
            button->setText(said.value_or(QString()));
            button->setVisible(said && !said->isEmpty());
        });
    };
    const auto meet = [item, read](const std::set<QString>& changed) {
        if (std::ranges::any_of(item.topics, [&](const Topic& topic) {
                return changed.contains(QString::fromLatin1(topic.table));
            }))
            read();
    };
    connect(&m_workplace.office, &Office::changed, button, meet);
    connect(&m_workplace.background, &BackgroundReader::changed, button, meet);
    read();
}

void MainWindow::buildStatusBar()
{
    QStatusBar* const bar = statusBar();
    bar->setSizeGripEnabled(false);
    QToolButton* const saved =
        statusButton(u"cloud-check"_s, m_workplace.booksName, u"office.backups"_s);
    saved->setToolTip(tr("Everything is saved. Copies of the books: Backups."));
    saved->setObjectName(u"savedItem"_s);
    bar->addWidget(saved);
    m_publicItem = statusButton(u"users"_s, tr("Public view"), {});
    m_publicItem->setToolTip(
        tr("Names and amounts are masked. Hold F8 to see the current row; click to end it."));
    connect(m_publicItem, &QToolButton::clicked, this, [this] { emit publicViewWanted(false); });
    bar->addWidget(m_publicItem);
    bar->addWidget(new OnlineButton(m_desk));
    auto* const tray = new JobTray(m_workplace.jobs);
    connect(&m_workplace.jobs, &JobBoard::ended, this, [this](int id, bool isDone, bool isStopped) {
        const QString title = m_workplace.jobs.titleOf(id);
        m_toast->say(isStopped ? tr("%1: stopped").arg(title)
                     : isDone  ? tr("%1: done").arg(title)
                               : tr("%1: failed").arg(title));
    });
    bar->addPermanentWidget(tray);
    for (const StatusItem& item : m_workplace.statusItems)
        addStatusItem(item);
    const auto code = m_workplace.company.currency.code();
    QToolButton* const habits =
        statusButton(u"settings"_s,
                     QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))
                         + u" \u00b7 "_s + m_desk.locality.locale.bcp47Name(),
                     u"office.settings"_s);
    habits->setObjectName(u"localeItem"_s);
    bar->addPermanentWidget(habits);
    showCover();
    showOnlookers();
}

/// Who stands in for somebody sees it in every window, for as long as it lasts.
void MainWindow::showCover()
{
    const Session& session = m_workplace.office.session();
    if (!session.coveredUser.isSet())
        return;
    QToolButton* const cover =
        statusButton(u"users"_s,
                     tr("You cover for a colleague until %1")
                         .arg(instantText(session.coveredUntil, m_desk.locality)),
                     u"office.settings"_s);
    cover->setObjectName(u"coverItem"_s);
    statusBar()->addPermanentWidget(cover);
}

void MainWindow::showOnlookers()
{
    const bool isPublic = onlookers() == Onlookers::Public;
    m_publicItem->setVisible(isPublic);
    m_publicView->setChecked(isPublic);
}

} // namespace tandem::gui
