#include "gui/kit/record_notes.h"

#include "gui/kit/story_list.h"
#include "gui/kit/style.h"
#include "office/office.h"

#include <QCryptographicHash>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textHeight = 84;
constexpr int keepAfterMs = 2'000;

} // namespace

RecordNotes::RecordNotes(Desk& desk, RecordKind kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(std::move(kind))
    , m_text(new QPlainTextEdit)
    , m_save(new QPushButton)
    , m_list(new StoryList(tr("Notes")))
    , m_pause(new QTimer(this))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::spaceSmall);
    auto* const writing = new QVBoxLayout;
    writing->setContentsMargins(metrics::spaceMedium, metrics::spaceMedium, metrics::spaceMedium,
                                0);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Write a note"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(textHeight));
    m_text->installEventFilter(this);
    writing->addWidget(m_text);
    m_save->setText(labelOf(noteOn(m_kind)));
    m_save->setObjectName(u"addNoteButton"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->setEnabled(false);
    m_text->setEnabled(desk.office.allows(noteOn(m_kind)));
    writing->addWidget(m_save, 0, Qt::AlignRight);
    all->addLayout(writing);
    all->addWidget(m_list, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(keepAfterMs);
    connect(m_pause, &QTimer::timeout, this, &RecordNotes::keep);
    connect(m_save, &QPushButton::clicked, this, &RecordNotes::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        if (!m_pause->isActive())
            m_pause->start();
    });
}

RecordNotes::~RecordNotes()
{
    if (m_pause->isActive())
        keep();
}

QString RecordNotes::draftName() const
{
    return u"note %1 %2"_s.arg(m_subject.table).arg(m_subject.id);
}

void RecordNotes::setRecord(const Subject& subject)
{
    if (subject == m_subject)
        return;
    if (m_subject.id != 0)
        keep();
    m_subject = subject;
    m_key = makeUuid(m_desk.clock.now(), m_desk.random);
    const auto kept = m_desk.drafts.of(draftName());
    m_text->setPlainText(kept ? kept->fields[u"note"_s].toString() : QString());
    m_pause->stop();
    m_list->setStories({});
}

void RecordNotes::keep()
{
    m_pause->stop();
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return m_desk.drafts.drop(draftName());
    const auto kept = m_desk.drafts.keep(
        draftName(), {QDateTime::currentDateTimeUtc(), QJsonObject{{u"note"_s, text}}});
    if (!kept)
        m_desk.tell(textOf(kept.error()));
}

void RecordNotes::show(const std::vector<Note>& notes)
{
    std::vector<Story> stories;
    for (const Note& one : notes)
        stories.push_back({.id = one.id.value(),
                           .icon = u"file-text"_s,
                           .title = one.writtenBy,
                           .body = one.body,
                           .foot = instantText(one.writtenAt, m_desk.locality)});
    m_list->setStories(stories);
}

void RecordNotes::focusFirst()
{
    if (m_text->isEnabled())
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void RecordNotes::save()
{
    if (!m_save->isEnabled())
        return;
    const QString body = m_text->toPlainText();
    const QByteArray asked = u"%1\n%2"_s.arg(draftName(), body).toUtf8();
    const auto saved = m_desk.office.create(
        noteOn(m_kind),
        {.key = m_key, .bodyHash = QCryptographicHash::hash(asked, QCryptographicHash::Sha256)},
        [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto id, addNote(work, m_subject, body));
            return Receipt{id.value(), {}};
        });
    if (!saved)
        return m_desk.show(this, saved.error());
    m_key = makeUuid(m_desk.clock.now(), m_desk.random);
    m_text->clear();
    keep();
    m_desk.tell(tr("Note saved"));
}

bool RecordNotes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && m_pause->isActive()) {
        keep();
    }
    return QWidget::eventFilter(watched, event);
}

void RecordNotes::hideEvent(QHideEvent* event)
{
    if (m_pause->isActive())
        keep();
    QWidget::hideEvent(event);
}

} // namespace tandem::gui
