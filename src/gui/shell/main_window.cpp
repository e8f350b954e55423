#include "gui/shell/main_window.h"

#include "gui/kit/avatar.h"
#include "gui/kit/file_choice.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/kit/widths.h"
#include "gui/shell/command_registry.h"
#include "gui/shell/error_report.h"
#include "gui/shell/notice_bell.h"
#include "gui/shell/palette.h"
#include "gui/shell/search_button.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/sidebar_counts.h"
#include "gui/shell/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

std::vector<PageSpec> seenBy(const Office& office, std::vector<PageSpec> pages)
{
    std::erase_if(pages, [&](const PageSpec& one) { return !office.allows(one.view); });
    return pages;
}

/// Conflicts and refusals are news; what is broken is worth a report.
void showError(QWidget* page, const Error& error)
{
    if (error.code->kind == ErrorKind::Broken)
        return showErrorReport(page, {textOf(error), error.detail});
    QMessageBox box(page);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setText(textOf(error));
    box.setDetailedText(error.detail);
    box.exec();
}

bool confirmed(QWidget* page, const QString& question, const QString& deed)
{
    QMessageBox box(page);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    QPushButton* const yes = box.addButton(deed, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    setVariant(yes, "primary");
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

MainWindow::MainWindow(const Workplace& workplace, std::vector<PageSpec> pages,
                       const QLocale& locale)
    : m_workplace(workplace)
    , m_pages(seenBy(workplace.office, std::move(pages)))
    , m_desk(makeDesk(workplace, locale))
    , m_commands(new CommandRegistry(workplace.office, this))
    , m_sidebar(new Sidebar(workplace.company.name, workplace.office.session().userName))
    , m_tabBar(new QTabBar)
    , m_tabs(new QStackedWidget)
    , m_title(new TextLabel({}, TextRole::PageTitle))
    , m_note(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_new(new QPushButton)
{
    setWindowTitle(tr("%1 \u2014 Tandem").arg(workplace.company.name));
    setObjectName(u"mainWindow"_s);
    auto* const root = new QWidget;
    auto* const columns = new QHBoxLayout(root);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    auto* const main = new QVBoxLayout;
    main->setSpacing(0);
    columns->addLayout(main, 1);
    buildTabBar();
    main->addWidget(m_tabBar);
    buildHead(main);
    main->addWidget(m_tabs, 1);
    setCentralWidget(root);
    for (const PageSpec& page : m_pages)
        if (page.section != PageSection::Record)
            m_sidebar->addPage(page);
    new SidebarCounts(m_workplace, m_pages, *m_sidebar);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString& page) {
        if (page != currentPage())
            open(page, 0);
    });
    m_toast = new Toast(root);
    m_palette = new Palette(
        m_desk, m_workplace.finders, [this](const Hit& hit) { return entryOf(hit); }, this);
    buildMenus();
    buildStatusBar();
    explainParts();
    openTab({});
    const QSettings kept;
    m_isRailWanted = kept.value("window/rail", false).toBool();
    if (!restoreGeometry(kept.value("window/geometry").toByteArray()))
        resize(1440, 900);
    setAttribute(Qt::WA_DeleteOnClose, false);
}

MainWindow::~MainWindow()
{
    // Pages and forms look at the desk until they are gone.
    while (QDialog* const dialog = findChild<QDialog*>())
        delete dialog;
    delete takeCentralWidget();
}

Desk MainWindow::makeDesk(const Workplace& workplace, const QLocale& locale)
{
    const QTimeZone zone(workplace.company.timeZone.toUtf8());
    return {.office = workplace.office,
            .background = workplace.background,
            .clock = workplace.clock,
            .random = workplace.random,
            .locality = localityOf(locale, workplace.company.currency,
                                   zone.isValid() ? zone : QTimeZone::utc()),
            .confirm =
                [this](QWidget* page, const QString& question, const QString& deed) {
                    return !m_isAway && confirmed(page, question, deed);
                },
            .show =
                [this](QWidget* page, const Error& error) {
                    if (!m_isAway)
                        showError(page, error);
                },
            .tell = [this](const QString& text) { m_toast->say(text); },
            .open = [this](const QString& page, std::int64_t record) { open(page, record); },
            .openFiltered = [this](const QString& page, const QString& list,
                                   const QString& filter) { goFiltered(page, list, filter); },
            .chooseSaveFile = [](QWidget* page,
                                 const QString& name) { return fileToWrite(page, {}, name); },
            .chooseFile = [](QWidget* page,
                             const QString& filter) { return fileToRead(page, {}, filter); },
            .tellWithUndo = [this](const QString& text,
                                   std::function<void()> undo) { m_toast->say(text, undo); },
            .jobs = &workplace.jobs,
            .showFile =
                [](const QString& file) {
                    return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
                },
            .drafts = draftsBeside(workplace.background.config().location,
                                   workplace.office.session().user.value())};
}

void MainWindow::buildHead(QLayout* layout)
{
    auto* const head = new QWidget;
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::pageMargin, metrics::spaceMedium, metrics::pageMargin,
                            metrics::spaceMedium);
    row->setSpacing(metrics::spaceSmall);
    m_title->setObjectName(u"pageTitle"_s);
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addStretch(1);
    auto* const search =
        new SearchButton(tr("Search or jump to\u2026"),
                         QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText));
    connect(search, &QPushButton::clicked, this, &MainWindow::openPalette);
    row->addWidget(search);
    m_new->setIcon(iconNamed(u"plus"_s, ColorToken::OnAccent));
    setVariant(m_new, "primary");
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (Page* const page = tab().page())
            if (QAction* const action = page->newAction())
                action->trigger();
    });
    row->addWidget(m_new);
    m_bell = new NoticeBell(m_desk);
    connect(m_bell, &NoticeBell::subjectWanted, this, [this](const Subject& subject) {
        // A job has no page of its own, but one where it is seen.
        if (const QString page = pageOf(subject); !page.isEmpty())
            open(page, subject.table == u"job"_s ? 0 : subject.id);
    });
    row->addWidget(m_bell);
    auto* const who = new Avatar(m_workplace.office.session().userName);
    who->setAccessibleName(tr("Signed in as %1").arg(m_workplace.office.session().userName));
    row->addWidget(who);
    layout->addWidget(head);
}

const PageSpec* MainWindow::specOf(const QString& page) const
{
    const auto found = std::ranges::find_if(
        m_pages, [&](const PageSpec& one) { return page == QLatin1StringView(one.name); });
    return found == m_pages.end() ? nullptr : &*found;
}

void MainWindow::go(const QString& page, std::int64_t record)
{
    tab().go({page, record});
}

/// Where the user goes: here, or where openRowIn wants it.
void MainWindow::open(const QString& page, std::int64_t record)
{
    const Place place{page, record};
    if (!specOf(page))
        return;
    if (m_openIn == OpenIn::Tab)
        openTab(place, TabPlace::Behind);
    else if (m_openIn == OpenIn::Window)
        emit windowWanted(place);
    else
        tab().go(place);
}

void MainWindow::goFiltered(const QString& page, const QString& list, const QString& filter)
{
    go(page);
    if (currentPage() == page)
        tab().page()->showFilter(list, filter);
}

void MainWindow::showHead()
{
    Page* const page = tab().page();
    m_title->setText(tab().pageTitle());
    m_note->setText(tab().note());
    m_note->setPrivacy(tab().place().record != 0 ? Privacy::Name : Privacy::None);
    m_sidebar->setCurrent(currentPage());
    const QAction* const newAction = page ? page->newAction() : nullptr;
    m_new->setVisible(newAction && newAction->isEnabled());
    if (newAction)
        m_new->setText(newAction->text());
}

void MainWindow::setRail(bool isRail)
{
    m_sidebar->setRail(isRail);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorToken::Canvas));
    const int foot = height() - statusBar()->height();
    painter.fillRect(0, foot, width(), statusBar()->height(), color(ColorToken::Sidebar));
    painter.fillRect(0, foot, width(), 1, color(ColorToken::Border));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
    emit placeChanged();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSidebar();
}

/// A window too narrow for words beside the page, at this text size, shows the rail.
void MainWindow::fitSidebar()
{
    setRail(m_isRailWanted || width() < columnWidth(metrics::railBelowWidth));
}

bool MainWindow::isLastOfUser() const
{
    return std::ranges::none_of(QApplication::topLevelWidgets(), [this](QWidget* one) {
        const auto* const other = qobject_cast<MainWindow*>(one);
        return other && other != this && other->isVisible()
               && &other->m_workplace.jobs == &m_workplace.jobs;
    });
}

/// Work that goes on is not ended by closing a window unnoticed; the office stops it cleanly.
bool MainWindow::mayClose()
{
    if (m_workplace.jobs.isIdle() || m_isAway || !isLastOfUser())
        return true;
    if (!m_desk.confirm(this,
                        tr("Something is still being worked on. It is stopped when the window "
                           "closes; what it has not finished is left undone."),
                        tr("Stop and close")))
        return false;
    m_workplace.jobs.cancelAll();
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose())
        return event->ignore();
    QSettings kept;
    kept.setValue("window/geometry", saveGeometry());
    kept.setValue("window/rail", m_isRailWanted);
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace tandem::gui
