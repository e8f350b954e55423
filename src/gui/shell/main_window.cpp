#include "gui/shell/main_window.h"

#include "gui/kit/avatar.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/shell/palette.h"
#include "gui/shell/sidebar.h"
#include "gui/shell/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyMax = 50;
constexpr int searchWidth = 300;

std::vector<PageSpec> seenBy(const Office& office, std::vector<PageSpec> pages)
{
    std::erase_if(pages, [&](const PageSpec& one) { return !office.allows(one.view); });
    return pages;
}

QString titleOf(const PageSpec& page)
{
    return QCoreApplication::translate("View", page.title);
}

/// Conflicts and refusals are news; what is broken is worth a dialog with its details.
void showError(QWidget* page, const Error& error)
{
    QMessageBox box(page);
    box.setIcon(error.code->kind == ErrorKind::Broken ? QMessageBox::Critical
                                                      : QMessageBox::Warning);
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
    , m_sidebar(new Sidebar(workplace.company.name, workplace.office.session().userName))
    , m_stack(new QStackedWidget)
    , m_title(new TextLabel({}, TextRole::PageTitle))
    , m_note(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_new(new QPushButton)
    , m_toast(nullptr)
    , m_palette(nullptr)
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
    buildHead(main);
    main->addWidget(m_stack, 1);
    setCentralWidget(root);
    for (const PageSpec& page : m_pages)
        if (page.section != PageSection::Record)
            m_sidebar->addPage(page);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString& page) { go(page); });
    m_toast = new Toast(root);
    m_palette = new Palette(
        m_desk,
        [this](const Subject& subject) {
            if (const QString page = pageOf(subject); !page.isEmpty())
                go(page, subject.id);
        },
        this);
    buildMenus();
    buildStatusBar();
    const QSettings kept;
    m_isRailWanted = kept.value("window/rail", false).toBool();
    if (!restoreGeometry(kept.value("window/geometry").toByteArray()))
        resize(1440, 900);
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
            .confirm = confirmed,
            .show = showError,
            .tell = [this](const QString& text) { m_toast->say(text); },
            .open = [this](const QString& page, std::int64_t record) { go(page, record); },
            .openFiltered = [this](const QString& page, const QString& list,
                                   const QString& filter) { goFiltered(page, list, filter); },
            .chooseSaveFile =
                [](QWidget* page, const QString& name) {
                    return QFileDialog::getSaveFileName(page, {}, name);
                },
            .chooseFile =
                [](QWidget* page, const QString& filter) {
                    return QFileDialog::getOpenFileName(page, {}, {}, filter);
                },
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
    auto* const search = new QPushButton(tr("Search or jump to\u2026    Ctrl+K"));
    search->setIcon(iconNamed(u"search"_s, ColorToken::Subtle));
    search->setMinimumWidth(searchWidth);
    search->setAccessibleName(tr("Search or jump to"));
    connect(search, &QPushButton::clicked, this, &MainWindow::openPalette);
    row->addWidget(search);
    m_new->setIcon(iconNamed(u"plus"_s, ColorToken::OnAccent));
    setVariant(m_new, "primary");
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (const auto found = m_made.find(m_place.page); found != m_made.end())
            if (QAction* const action = found->second->newAction())
                action->trigger();
    });
    row->addWidget(m_new);
    auto* const who = new Avatar(m_workplace.office.session().userName);
    who->setAccessibleName(tr("Signed in as %1").arg(m_workplace.office.session().userName));
    row->addWidget(who);
    layout->addWidget(head);
}

/// An item of the status bar: what stands there, and the page where one does something about it.
QToolButton* MainWindow::statusItem(const QString& icon, const QString& text, const QString& page)
{
    auto* const button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(iconNamed(icon));
    button->setText(text);
    button->setFont(fontOf(TextRole::Caption));
    button->setAutoRaise(true);
    button->setEnabled(specOf(page) != nullptr);
    setVariant(button, "compact");
    connect(button, &QToolButton::clicked, this, [this, page] { go(page); });
    return button;
}

void MainWindow::buildStatusBar()
{
    QStatusBar* const bar = statusBar();
    bar->setSizeGripEnabled(false);
    bar->addWidget(statusItem(u"cloud-check"_s, m_workplace.booksName, u"office.backups"_s));
    const auto code = m_workplace.company.currency.code();
    bar->addPermanentWidget(
        statusItem(u"settings"_s,
                   QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))
                       + u" \u00b7 "_s + m_desk.locality.locale.bcp47Name(),
                   u"office.settings"_s));
    showCover();
}

/// Who stands in for somebody sees it in every window, for as long as it lasts.
void MainWindow::showCover()
{
    const Session& session = m_workplace.office.session();
    if (!session.coveredUser.isSet())
        return;
    auto* const cover = new TextLabel(tr("You cover for a colleague until %1")
                                          .arg(instantText(session.coveredUntil, m_desk.locality)),
                                      TextRole::Caption, ColorToken::Warn);
    statusBar()->addPermanentWidget(cover);
}

const PageSpec* MainWindow::specOf(const QString& page) const
{
    const auto found = std::ranges::find_if(
        m_pages, [&](const PageSpec& one) { return page == QLatin1StringView(one.name); });
    return found == m_pages.end() ? nullptr : &*found;
}

void MainWindow::go(const QString& page, std::int64_t record)
{
    const Place place{page, record};
    if (place == m_place || !specOf(page))
        return;
    if (!m_place.page.isEmpty())
        m_back.push_back(m_place);
    if (m_back.size() > historyMax)
        m_back.erase(m_back.begin());
    m_forward.clear();
    showPlace(place);
}

void MainWindow::goFiltered(const QString& page, const QString& list, const QString& filter)
{
    go(page);
    if (const auto found = m_made.find(page); found != m_made.end())
        found->second->showFilter(list, filter);
}

void MainWindow::showPlace(const Place& place)
{
    const PageSpec* const spec = specOf(place.page);
    if (!spec)
        return;
    Page*& page = m_made[place.page];
    if (!page) {
        page = spec->make(m_desk, nullptr);
        m_stack->addWidget(page);
        connect(page, &Page::noteChanged, this, [this, page](const QString& note) {
            if (m_stack->currentWidget() == page)
                m_note->setText(note);
        });
    }
    m_place = place;
    m_title->setText(titleOf(*spec));
    m_note->setText({});
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(place.page);
    if (place.record != 0)
        page->showRecord(place.record);
    const QAction* const newAction = page->newAction();
    m_new->setVisible(newAction != nullptr);
    if (newAction)
        m_new->setText(newAction->text());
    page->focusFirst();
}

void MainWindow::goBack()
{
    if (m_back.empty())
        return;
    m_forward.push_back(m_place);
    const Place place = m_back.back();
    m_back.pop_back();
    showPlace(place);
}

void MainWindow::goForward()
{
    if (m_forward.empty())
        return;
    m_back.push_back(m_place);
    const Place place = m_forward.back();
    m_forward.pop_back();
    showPlace(place);
}

void MainWindow::setRail(bool isRail)
{
    m_sidebar->setRail(isRail);
}

void MainWindow::changeTheme(ThemeChoice choice)
{
    applyTheme(choice, textPercent());
    QSettings().setValue("window/theme", static_cast<int>(choice));
}

void MainWindow::changeTextSize(int percent)
{
    applyTheme(themeChoice(), std::clamp(percent, textPercentMin, textPercentMax));
    QSettings().setValue("window/textPercent", textPercent());
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
    setRail(m_isRailWanted || width() < metrics::railBelowWidth);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings kept;
    kept.setValue("window/geometry", saveGeometry());
    kept.setValue("window/rail", m_isRailWanted);
    kept.setValue("window/page", m_place.page);
    QMainWindow::closeEvent(event);
}

} // namespace tandem::gui
