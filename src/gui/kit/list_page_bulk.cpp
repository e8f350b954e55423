#include "gui/kit/bulk_dialog.h"
#include "gui/kit/icon.h"
#include "gui/kit/list_page.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/table_view.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

/// Changing many records of a list alike.
namespace tandem::gui {

using namespace Qt::StringLiterals;

void ListPage::setBulkEdits(std::vector<BulkEdit> edits)
{
    std::erase_if(edits, [this](const BulkEdit& one) { return !office().allows(one.action); });
    m_edits = std::move(edits);
    if (m_edits.empty())
        return;
    QToolButton* const button = addMenuButton(tr("Change"), u"settings"_s);
    button->setToolTip(tr("Change the selected records alike (Ctrl+Shift+E)"));
    connect(button, &QToolButton::clicked, this, &ListPage::changeSelected);
    addKey(tr("Change the selected records"), QKeySequence(u"Ctrl+Shift+E"_s),
           [this] { changeSelected(); });
}

void ListPage::changeSelected()
{
    const int selected = m_table->selectedCount();
    if (selected == 0)
        return desk().tell(tr("Select the records first: Shift+Down, or Ctrl+A for all."));
    if (selected > bulkRecordsMax)
        return desk().tell(tr("At most %Ln record(s) are changed at once. Filter or select fewer.",
                              nullptr, bulkRecordsMax));
    readSelected([this](const std::vector<std::int64_t>& records) {
        auto* const dialog = new BulkDialog(desk(), m_edits, records, this);
        connect(dialog, &BulkDialog::changed, this, &ListPage::offerUndo);
        dialog->open();
    });
}

/// The change was made on a connection of its own: the pages here learn of it now.
void ListPage::tellOthers()
{
    std::set<QString> topics;
    for (const Topic& topic : m_model->spec().topics)
        topics.insert(QString::fromLatin1(topic.table));
    emit office().changed(topics);
}

void ListPage::offerUndo(const BulkEdit& edit, const std::vector<BulkChange>& made)
{
    m_editMade = edit;
    m_made = made;
    m_news->tell(Tone::Ok, tr("%Ln record(s) changed.", nullptr, static_cast<int>(made.size())),
                 tr("&Undo"));
    tellOthers();
}

void ListPage::undo()
{
    if (!m_editMade)
        return;
    const BulkEdit edit = *std::exchange(m_editMade, std::nullopt);
    undoBulk(desk(), this, edit, std::exchange(m_made, {}),
             [this](const Result<std::vector<BulkChange>>& done) {
                 if (!done) {
                     m_news->tell(Tone::Bad, gui::textOf(done.error()));
                     return;
                 }
                 m_news->tell(Tone::Info, tr("%Ln record(s) are as they were.", nullptr,
                                             static_cast<int>(done->size())));
                 tellOthers();
             });
}

} // namespace tandem::gui
