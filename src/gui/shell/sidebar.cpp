#include "gui/shell/sidebar.h"

#include "gui/kit/nav_button.h"
#include "gui/kit/text_label.h"
#include "gui/kit/widths.h"
#include "gui/shell/company_button.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::gui {

namespace {

constexpr int headHeight = 32;
constexpr int headRailHeight = 14;

QString headOf(PageSection section)
{
    switch (section) {
    case PageSection::FrontOffice:
        return Sidebar::tr("FRONT OFFICE");
    case PageSection::BackOffice:
        return Sidebar::tr("BACK OFFICE");
    case PageSection::Insight:
        return Sidebar::tr("INSIGHT");
    case PageSection::Foot:
    case PageSection::Record:
        break;
    }
    return {};
}

} // namespace

Sidebar::Sidebar(const QString& company, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_pages(new QScrollArea)
    , m_layout(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_company(new CompanyButton(company, note))
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(columnWidth(metrics::sidebarWidth));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::spaceTiny, 1, metrics::spaceSmall);
    all->setSpacing(0);
    all->addWidget(m_company);
    all->addWidget(m_pages, 1);
    all->addLayout(m_foot);
    auto* const pages = new QWidget;
    auto* const held = new QVBoxLayout(pages);
    held->setContentsMargins(0, 0, 0, 0);
    held->addLayout(m_layout);
    held->addStretch(1);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setFocusPolicy(Qt::NoFocus);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setWidgetResizable(true);
    m_pages->setWidget(pages);
    for (QWidget* const widget : {m_pages->viewport(), pages})
        widget->setAutoFillBackground(false);
    m_layout->setSpacing(0);
    m_foot->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_company, &QAbstractButton::clicked, this, &Sidebar::companyClicked);
}

void Sidebar::beginSection(PageSection section)
{
    m_section = section;
    auto* const head = new TextLabel(headOf(section), TextRole::Overline, ColorToken::Subtle);
    head->setContentsMargins(20, metrics::spaceMedium, 20, metrics::spaceTiny);
    head->setFixedHeight(headHeight);
    head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_layout->addWidget(head);
    m_heads.push_back(head);
}

void Sidebar::addPage(const PageSpec& page)
{
    const bool isFoot = page.section == PageSection::Foot;
    if (!isFoot && m_section != page.section)
        beginSection(page.section);
    const QString name = QString::fromLatin1(page.name);
    auto* const button = new NavButton(QString::fromLatin1(page.icon),
                                       QCoreApplication::translate("View", page.title));
    button->setCheckable(true);
    m_group->addButton(button);
    (isFoot ? m_foot : m_layout)->addWidget(button);
    m_buttons.emplace(name, button);
    connect(button, &QAbstractButton::toggled, this, [this, name](bool isOn) {
        if (isOn)
            emit chosen(name);
    });
}

void Sidebar::setCurrent(const QString& page)
{
    const auto found = m_buttons.find(page);
    if (found == m_buttons.end())
        return;
    found->second->setChecked(true);
    if (m_pages->isAncestorOf(found->second))
        m_pages->ensureWidgetVisible(found->second);
}

void Sidebar::setCount(const QString& page, int count, const QString& words)
{
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end())
        found->second->setCount(count, words);
}

void Sidebar::setRail(bool isRail)
{
    m_isRail = isRail;
    for (const auto& [page, button] : m_buttons)
        button->setForm(isRail ? NavForm::Rail : NavForm::Wide);
    setFixedWidth(isRail ? metrics::railWidth : columnWidth(metrics::sidebarWidth));
    for (TextLabel* const head : m_heads) {
        head->setFixedHeight(isRail ? headRailHeight : headHeight);
        head->setIndent(isRail ? metrics::sidebarWidth : 0); // out of sight, still read aloud
    }
}

void Sidebar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRail(m_isRail);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorToken::Sidebar));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {width() - 1, 0, 1, height()}),
                     color(ColorToken::Border));
}

} // namespace tandem::gui
