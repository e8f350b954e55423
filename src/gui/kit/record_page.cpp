#include "gui/kit/record_page.h"

#include "gui/kit/record_panel.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace tandem::gui {

RecordPage::RecordPage(Desk& shared, const std::vector<Topic>& topics, RecordKind kind,
                       QWidget* parent)
    : Page(shared, topics, parent)
    , m_room(new QWidget)
    , m_panel(new RecordPanel(shared, std::move(kind), topics))
{
    auto* const columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_room, 1);
    columns->addWidget(m_panel);
    onKey(Qt::Key_F2, [this] { edit(); });
    onKey(Qt::Key_F6, [this] { changePane(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { duplicate(); });
    onKey(QKeySequence::Print, [this] { print(); });
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] { showPosting(); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { walk(WalkStep::Next); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { walk(WalkStep::Previous); });
}

void RecordPage::onKey(const QKeySequence& keys, std::function<void()> run)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(run));
}

void RecordPage::showRecord(std::int64_t record)
{
    m_record = record;
    m_panel->showRecord(record);
}

void RecordPage::changePane()
{
    if (m_panel->isActive())
        focusFirst();
    else
        m_panel->focusFirst();
}

void RecordPage::walk(WalkStep step)
{
    const auto from = desk().walk;
    if (m_isWalking || !from || from->record != m_record) {
        if (!m_isWalking)
            desk().tell(tr("Open a record from its list, then Alt+Down goes to the next one."));
        return;
    }
    m_isWalking = true;
    desk().background.read(
        from->view, this, [walk = *from, step](Reader& books) { return walk.beside(books, step); },
        [this, from, step](const Result<std::optional<RecordWalk>>& next) {
            m_isWalking = false;
            if (!next)
                return desk().show(this, next.error());
            if (!*next)
                return desk().tell(step == WalkStep::Next ? tr("That was the last one")
                                                          : tr("That was the first one"));
            *from = **next;
            desk().open(from->page, from->record);
        });
}

} // namespace tandem::gui
