#include "gui/kit/tabbed_page.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

TabbedPage::TabbedPage(Desk& desk, QWidget* parent)
    : Page(desk, {}, parent)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::spaceTiny);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setContentsMargins(metrics::pageMargin, 0, 0, 0);
    auto* const inset = new QHBoxLayout;
    inset->setContentsMargins(metrics::pageMargin - metrics::spaceSmall, 0, metrics::pageMargin, 0);
    inset->addWidget(m_bar);
    inset->addStretch(1);
    all->addLayout(inset);
    all->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        emit noteChanged({});
        focusFirst();
    });
    const auto turn = [this](int step) {
        const int count = m_bar->count();
        if (count > 0)
            m_bar->setCurrentIndex((m_bar->currentIndex() + step + count) % count);
    };
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this), &QShortcut::activated,
            this, [turn] { turn(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this), &QShortcut::activated,
            this, [turn] { turn(-1); });
}

void TabbedPage::addTab(const QString& title, Page* page)
{
    m_stack->addWidget(page);
    connect(page, &Page::noteChanged, this, [this, page](const QString& note) {
        if (page == currentTab())
            emit noteChanged(note);
    });
    m_bar->addTab(title);
    m_bar->setAccessibleName(title);
}

Page* TabbedPage::currentTab() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void TabbedPage::reload()
{
    if (Page* const page = currentTab())
        page->reload();
}

void TabbedPage::focusFirst()
{
    if (Page* const page = currentTab())
        page->focusFirst();
}

bool TabbedPage::showFilter(const QString& list, const QString& filter)
{
    for (int tab = 0; tab < m_stack->count(); ++tab) {
        if (!static_cast<Page*>(m_stack->widget(tab))->showFilter(list, filter))
            continue;
        m_bar->setCurrentIndex(tab);
        return true;
    }
    return false;
}

void TabbedPage::showRecord(std::int64_t record)
{
    m_bar->setCurrentIndex(0);
    if (Page* const page = currentTab())
        page->showRecord(record);
}

QJsonObject TabbedPage::keptState() const
{
    QJsonObject kept = Page::keptState();
    kept.insert(u"tab"_s, m_bar->currentIndex());
    return kept;
}

void TabbedPage::restoreState(const QJsonObject& kept)
{
    Page::restoreState(kept);
    m_bar->setCurrentIndex(kept[u"tab"_s].toInt());
}

QAction* TabbedPage::newAction()
{
    Page* const page = currentTab();
    return page ? page->newAction() : nullptr;
}

} // namespace tandem::gui
