#include "gui/kit/tabbed_page.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

// Said by QTabBar on its buttons; Qt's own catalogues do without it.
[[maybe_unused]] constexpr auto closeTab = QT_TRANSLATE_NOOP("CloseButton", "Close Tab");

} // namespace

WorkTab& MainWindow::tab() const
{
    return *static_cast<WorkTab*>(m_tabs->currentWidget());
}

int MainWindow::tabCount() const
{
    return m_tabs->count();
}

void MainWindow::buildTabBar()
{
    m_tabBar->setObjectName(u"windowTabs"_s);
    m_tabBar->setAccessibleName(tr("Tabs"));
    m_tabBar->setDrawBase(false);
    m_tabBar->setExpanding(false);
    m_tabBar->setMovable(false);
    m_tabBar->setTabsClosable(true);
    m_tabBar->setFocusPolicy(Qt::NoFocus);
    qApp->installEventFilter(this);
    m_tabBar->hide();
    connect(m_tabBar, &QTabBar::currentChanged, this, &MainWindow::showTab);
    connect(m_tabBar, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
}

void MainWindow::openTab(const Place& place, TabPlace where)
{
    auto* const fresh = new WorkTab(m_desk, m_pages);
    m_tabs->addWidget(fresh);
    connect(fresh, &WorkTab::placeChanged, this, [this, fresh] {
        const int index = m_tabs->indexOf(fresh);
        m_tabBar->setTabText(index, fresh->pageTitle());
        if (index == m_tabBar->currentIndex())
            showTab();
        emit placeChanged();
    });
    connect(fresh, &WorkTab::noteChanged, this, [this, fresh] {
        if (&tab() == fresh)
            showHead(); // another part of the page may have another primary action
        const bool isRecord = fresh->place().record != 0 && !fresh->note().isEmpty();
        m_tabBar->setTabText(m_tabs->indexOf(fresh), isRecord ? fresh->note() : fresh->pageTitle());
        if (isRecord)
            rememberRecord(*fresh);
        emit placeChanged();
    });
    const int index = m_tabBar->addTab({});
    if (!place.page.isEmpty())
        fresh->go(place);
    if (where == TabPlace::InFront)
        m_tabBar->setCurrentIndex(index);
    m_tabBar->setVisible(m_tabBar->count() > 1);
}

void MainWindow::closeTab(int index)
{
    if (m_tabs->count() == 1) {
        close();
        return;
    }
    QWidget* const gone = m_tabs->widget(index);
    m_tabs->removeWidget(gone);
    m_tabBar->removeTab(index);
    gone->deleteLater();
    m_tabBar->setVisible(m_tabBar->count() > 1);
    showTab();
    emit placeChanged();
}

void MainWindow::turnTab(int step)
{
    const int count = m_tabBar->count();
    m_tabBar->setCurrentIndex((m_tabBar->currentIndex() + step + count) % count);
}

void MainWindow::showTab()
{
    if (m_tabBar->currentIndex() < 0 || m_tabBar->currentIndex() >= m_tabs->count())
        return;
    m_tabs->setCurrentIndex(m_tabBar->currentIndex());
    showHead();
    // A page with tabs of its own keeps these keys; Ctrl+Tab turns those of the window anywhere.
    const bool isFree = qobject_cast<TabbedPage*>(tab().page()) == nullptr;
    for (QAction* const action : {m_nextTab, m_previousTab})
        if (action)
            action->setEnabled(isFree);
}

/// Opens the current row of the list that has the keyboard in a tab or a window of its own; where
/// there is none, the place in sight.
void MainWindow::openRowIn(OpenIn where)
{
    auto* const table = qobject_cast<TableView*>(focusWidget());
    if (table && table->currentIndex().isValid()) {
        const QScopedValueRollback opening(m_openIn, where);
        emit table->opened(table->currentIndex());
    } else if (where == OpenIn::Tab) {
        openTab(place());
    } else {
        emit windowWanted(place());
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabBar && event->type() == QEvent::MouseButtonRelease) {
        const auto* const mouse = static_cast<QMouseEvent*>(event);
        const int index = m_tabBar->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            closeTab(index);
            return true;
        }
    }
    // The middle button on a row opens it behind, as in a browser.
    if (event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent*>(event)->button() == Qt::MiddleButton && watched->isWidgetType()
        && static_cast<QWidget*>(watched)->window() == this) {
        auto* const table = qobject_cast<TableView*>(watched->parent());
        if (table && table->viewport() == watched) {
            const QPoint point = static_cast<QMouseEvent*>(event)->position().toPoint();
            if (const QModelIndex row = table->indexAt(point); row.isValid()) {
                const QScopedValueRollback opening(m_openIn, OpenIn::Tab);
                emit table->opened(row);
                return true;
            }
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

QJsonObject MainWindow::kept() const
{
    QJsonArray tabs;
    for (int index = 0; index < m_tabs->count(); ++index)
        tabs.append(static_cast<WorkTab*>(m_tabs->widget(index))->kept());
    return {{u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64())},
            {u"rail"_s, m_isRailWanted},
            {u"tabs"_s, tabs},
            {u"tab"_s, m_tabBar->currentIndex()}};
}

void MainWindow::restore(const QJsonObject& kept)
{
    restoreGeometry(QByteArray::fromBase64(kept[u"geometry"_s].toString().toLatin1()));
    m_isRailWanted = kept[u"rail"_s].toBool();
    const QJsonArray tabs = kept[u"tabs"_s].toArray();
    for (qsizetype index = 0; index < tabs.size(); ++index) {
        if (index > 0)
            openTab({});
        tab().restore(tabs[index].toObject());
    }
    // A right that was taken away since leaves a tab without a page.
    for (int index = m_tabs->count() - 1; index >= 0 && m_tabs->count() > 1; --index)
        if (!static_cast<WorkTab*>(m_tabs->widget(index))->page())
            closeTab(index);
    m_tabBar->setCurrentIndex(std::min(kept[u"tab"_s].toInt(), m_tabBar->count() - 1));
}

} // namespace tandem::gui
