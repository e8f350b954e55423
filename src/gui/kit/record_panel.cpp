#include "gui/kit/record_panel.h"

#include "gui/kit/attached_file.h"
#include "gui/kit/card.h"
#include "gui/kit/changes_dialog.h"
#include "gui/kit/icon.h"
#include "gui/kit/record_files.h"
#include "gui/kit/record_notes.h"
#include "gui/kit/story_list.h"
#include "gui/kit/style.h"
#include "office/actions.h"
#include "office/deed_words.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsAtOnce = 50;
constexpr int notesMax = 500;
constexpr int bodyWidth = 320;
constexpr int stripWidth = 44;
constexpr int tabIconSize = 18;
constexpr int filesTab = 2;

std::vector<Topic> withOwn(std::vector<Topic> topics)
{
    topics.push_back({"note"});
    topics.push_back({"attachment"});
    return topics;
}

QString iconOf(TimelineEvent::Kind kind)
{
    switch (kind) {
    case TimelineEvent::Kind::Note:
        return u"file-text"_s;
    case TimelineEvent::Kind::File:
        return u"paperclip"_s;
    case TimelineEvent::Kind::Change:
        break;
    }
    return u"check"_s;
}

QString titleOf(const TimelineEvent& event)
{
    if (event.kind == TimelineEvent::Kind::Note)
        return RecordPanel::tr("Note");
    if (event.kind == TimelineEvent::Kind::File)
        return RecordPanel::tr("File attached");
    const char* const words = deedWords(event.text);
    QString title = words ? QCoreApplication::translate("Deed", words)
                          : RecordPanel::tr("Changed by %1").arg(event.text);
    if (!event.part.isEmpty())
        title += u" \u00b7 "_s + event.part;
    return title;
}

Story storyOf(const TimelineEvent& event, const Locality& locality)
{
    QString foot = u"%1 \u00b7 %2"_s.arg(event.by, instantText(event.at, locality));
    if (!event.coveredFor.isEmpty())
        foot = RecordPanel::tr("%1 for %2 \u00b7 %3")
                   .arg(event.by, event.coveredFor, instantText(event.at, locality));
    return {.id = event.id,
            .icon = iconOf(event.kind),
            .title = titleOf(event),
            .body = event.kind == TimelineEvent::Kind::Note   ? event.text
                    : event.kind == TimelineEvent::Kind::File ? shownFileName(event.text)
                                                              : QString(),
            .foot = foot};
}

std::vector<Story> storiesOf(const std::vector<TimelineEvent>& events, const Locality& locality)
{
    std::vector<Story> all;
    for (const TimelineEvent& one : events)
        all.push_back(storyOf(one, locality));
    return all;
}

} // namespace

RecordPanel::RecordPanel(Desk& shared, RecordKind kind, const std::vector<Topic>& topics,
                         PanelPlace place, QWidget* parent)
    : Page(shared, withOwn(topics), parent)
    , m_kind(std::move(kind))
    , m_place(place)
    , m_body(new Card)
    , m_stack(new QStackedWidget)
    , m_strip(new QVBoxLayout)
    , m_timeline(new StoryList(tr("Timeline")))
    , m_notes(new RecordNotes(shared, m_kind))
    , m_files(new RecordFiles(shared, m_kind))
{
    setObjectName(u"recordPanel"_s);
    setAcceptDrops(true);
    auto* const all = new QHBoxLayout(this);
    all->setSpacing(metrics::spaceSmall);
    if (m_place == PanelPlace::Edge) {
        all->setContentsMargins(0, 0, metrics::spaceMedium, metrics::spaceLarge);
        m_body->setFixedWidth(bodyWidth);
    } else {
        all->setContentsMargins(0, 0, 0, 0);
    }
    static_cast<Card*>(m_body)->body()->addWidget(m_stack);
    all->addWidget(m_body, m_place == PanelPlace::Edge ? 0 : 1);
    m_strip->setSpacing(metrics::spaceSmall);
    all->addLayout(m_strip);
    addTab(u"clipboard-list"_s, tr("Timeline"), m_timeline);
    addTab(u"file-text"_s, tr("Notes"), m_notes);
    addTab(u"paperclip"_s, tr("Files"), m_files);
    addHistory();
    m_strip->addStretch(1);
    connect(m_timeline, &StoryList::endReached, this, &RecordPanel::readOn);
    choose(0);
    setOpen(m_place == PanelPlace::Dialog
            || QSettings().value("record/isPanelOpen", false).toBool());
}

/// A button for who may look into the trail: each field that was changed.
void RecordPanel::addHistory()
{
    if (!office().allows(actions::verifyBooks))
        return;
    auto* const button = new QToolButton;
    button->setObjectName(u"historyButton"_s);
    button->setIcon(iconNamed(u"book-open"_s));
    button->setIconSize({scaled(tabIconSize), scaled(tabIconSize)});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(scaled(stripWidth), scaled(stripWidth));
    button->setToolTip(tr("History: what was changed, before and after"));
    button->setAccessibleName(tr("History"));
    connect(button, &QToolButton::clicked, this, [this] {
        if (m_id != 0)
            (new ChangesDialog(desk(), m_kind, m_id, this))->open();
    });
    m_strip->addWidget(button);
}

void RecordPanel::addTab(const QString& icon, const QString& title, QWidget* view)
{
    auto* const button = new QToolButton;
    button->setIcon(iconNamed(icon));
    button->setIconSize({scaled(tabIconSize), scaled(tabIconSize)});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setFont(fontOf(TextRole::Caption));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(scaled(stripWidth), scaled(stripWidth));
    button->setToolTip(title);
    button->setAccessibleName(title);
    const int tab = static_cast<int>(m_tabs.size());
    connect(button, &QToolButton::clicked, this, [this, tab] { pressTab(tab); });
    m_tabs.push_back(button);
    m_titles.push_back(title);
    m_strip->addWidget(button);
    m_stack->addWidget(view);
}

/// At a page's edge the button of what is open shuts it.
void RecordPanel::pressTab(int tab)
{
    const bool isShut = m_place == PanelPlace::Edge && isOpen() && m_stack->currentIndex() == tab;
    choose(tab);
    setOpen(!isShut);
    if (m_place == PanelPlace::Edge)
        QSettings().setValue("record/isPanelOpen", !isShut);
    if (!isShut)
        focusFirst();
}

void RecordPanel::choose(int tab)
{
    m_stack->setCurrentIndex(tab);
    for (int i = 0; i < static_cast<int>(m_tabs.size()); ++i)
        m_tabs[static_cast<std::size_t>(i)]->setChecked(i == tab && isOpen());
}

bool RecordPanel::isOpen() const
{
    return !m_body->isHidden();
}

bool RecordPanel::isActive() const
{
    const QWidget* const focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

void RecordPanel::setOpen(bool isOpen)
{
    m_body->setVisible(isOpen);
    choose(m_stack->currentIndex());
}

void RecordPanel::focusFirst()
{
    setOpen(true);
    if (m_stack->currentWidget() == m_notes)
        m_notes->focusFirst();
    else if (m_stack->currentWidget() == m_files)
        m_files->focusFirst();
    else
        m_timeline->setFocus(Qt::OtherFocusReason);
}

Subject RecordPanel::subject() const
{
    return {QString::fromLatin1(m_kind.table), m_id};
}

void RecordPanel::showRecord(std::int64_t record)
{
    m_id = record;
    m_events.clear();
    m_notes->setRecord(subject());
    m_files->setRecord(subject());
    reload();
}

void RecordPanel::reload()
{
    if (m_id == 0)
        return;
    const int rowsMax = std::max(eventsAtOnce, static_cast<int>(m_events.size()));
    desk().background.read(
        m_kind.view, this,
        [kind = m_kind, subject = subject(), rowsMax](Reader& books) -> Result<Seen> {
            Seen seen;
            TANDEM_TRY(seen.events, timeline(books, kind, subject.id, std::nullopt, rowsMax));
            TANDEM_TRY(seen.notes, notesOf(books, subject, {}, notesMax));
            TANDEM_TRY(seen.files, attachments(books, subject, attachmentsMax));
            return seen;
        },
        [this, id = m_id, rowsMax](const Result<Seen>& seen) {
            if (id != m_id || !seen) // what went wrong says the page
                return;
            m_isWhole = static_cast<int>(seen->events.size()) < rowsMax;
            show(*seen);
        });
}

void RecordPanel::show(const Seen& seen)
{
    m_events = seen.events;
    m_timeline->setStories(storiesOf(m_events, locality()));
    m_notes->show(seen.notes);
    m_files->show(seen.files);
    setCount(notesTab, seen.notes.size());
    setCount(filesTab, seen.files.size());
}

void RecordPanel::setCount(int tab, std::size_t count)
{
    QToolButton* const button = m_tabs[static_cast<std::size_t>(tab)];
    const QString number = count == 0 ? QString() : QString::number(count);
    button->setText(number);
    button->setAccessibleName(count == 0 ? m_titles[tab] : u"%1, %2"_s.arg(m_titles[tab], number));
}

/// The next page of the timeline.
void RecordPanel::readOn()
{
    if (m_isWhole || m_isReading || m_events.empty())
        return;
    m_isReading = true;
    desk().background.read(
        m_kind.view, this,
        [kind = m_kind, id = m_id, place = TimelinePlace::of(m_events.back())](Reader& books) {
            return timeline(books, kind, id, place, eventsAtOnce);
        },
        [this, id = m_id](const Result<std::vector<TimelineEvent>>& more) {
            m_isReading = false;
            if (id != m_id || !more)
                return;
            m_isWhole = static_cast<int>(more->size()) < eventsAtOnce;
            m_events.insert(m_events.end(), more->begin(), more->end());
            m_timeline->addStories(storiesOf(*more, locality()));
        });
}

void RecordPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_id != 0 && m_files->mayAttach() && holdsFiles(event->mimeData()))
        event->acceptProposedAction();
}

void RecordPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    choose(filesTab);
    setOpen(true);
    m_files->attachFrom(event->mimeData());
}

} // namespace tandem::gui
