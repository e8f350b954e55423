#include "gui/shell/work_tab.h"

#include <QApplication>
#include <QJsonObject>
#include <QScrollArea>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyMax = 50;

void push(std::vector<Place>& places, const Place& place)
{
    places.push_back(place);
    if (places.size() > historyMax)
        places.erase(places.begin());
}

} // namespace

WorkTab::WorkTab(Desk& desk, const std::vector<PageSpec>& pages, QWidget* parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { keepInSight(now); });
}

/// The pages that are taken down lose the focus: nothing here is to hear of it any more.
WorkTab::~WorkTab()
{
    disconnect(qApp, nullptr, this, nullptr);
}

Page* WorkTab::page() const
{
    auto* const frame = static_cast<QScrollArea*>(currentWidget());
    return frame ? static_cast<Page*>(frame->widget()) : nullptr;
}

QScrollArea* WorkTab::framed(Page* page)
{
    auto* const frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    frame->setWidget(page);
    addWidget(frame);
    return frame;
}

/// Where the keyboard goes, by Tab or by a mnemonic, the page scrolls.
void WorkTab::keepInSight(QWidget* focused)
{
    if (focused && page() && page()->isAncestorOf(focused))
        static_cast<QScrollArea*>(currentWidget())->ensureWidgetVisible(focused);
}

const PageSpec* WorkTab::specOf(const QString& page) const
{
    const auto found = std::ranges::find_if(
        m_pages, [&](const PageSpec& one) { return page == QLatin1StringView(one.name); });
    return found == m_pages.end() ? nullptr : &*found;
}

QString WorkTab::pageTitle() const
{
    const PageSpec* const spec = specOf(m_place.page);
    return spec ? QCoreApplication::translate("View", spec->title) : QString();
}

bool WorkTab::go(const Place& place)
{
    if (!specOf(place.page))
        return false;
    if (place == m_place)
        return true;
    if (!m_place.page.isEmpty())
        push(m_back, m_place);
    m_forward.clear();
    showPlace(place);
    return true;
}

void WorkTab::showPlace(const Place& place)
{
    QScrollArea*& frame = m_made[place.page];
    if (!frame) {
        Page* const made = specOf(place.page)->make(m_desk, nullptr);
        frame = framed(made);
        connect(made, &Page::noteChanged, this, [this, made](const QString& note) {
            if (page() != made)
                return;
            m_note = note;
            emit noteChanged();
        });
    }
    m_place = place;
    m_note.clear();
    setCurrentWidget(frame);
    if (place.record != 0)
        page()->showRecord(place.record);
    emit placeChanged();
    page()->focusFirst();
}

void WorkTab::goBack()
{
    if (m_back.empty())
        return;
    push(m_forward, m_place);
    const Place place = m_back.back();
    m_back.pop_back();
    showPlace(place);
}

void WorkTab::goForward()
{
    if (m_forward.empty())
        return;
    push(m_back, m_place);
    const Place place = m_forward.back();
    m_forward.pop_back();
    showPlace(place);
}

QJsonObject WorkTab::kept() const
{
    QJsonObject kept{{u"page"_s, m_place.page}};
    if (m_place.record != 0)
        kept.insert(u"record"_s, QString::number(m_place.record));
    if (const Page* const shown = page())
        if (const QJsonObject state = shown->keptState(); !state.isEmpty())
            kept.insert(u"state"_s, state);
    return kept;
}

void WorkTab::restore(const QJsonObject& kept)
{
    const Place place{kept[u"page"_s].toString(), kept[u"record"_s].toString().toLongLong()};
    if (go(place) && kept.contains(u"state"_s))
        page()->restoreState(kept[u"state"_s].toObject());
}

} // namespace tandem::gui
