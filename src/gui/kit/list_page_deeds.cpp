#include "gui/kit/icon.h"
#include "gui/kit/list_column_dialog.h"
#include "gui/kit/list_columns.h"
#include "gui/kit/list_exporter.h"
#include "gui/kit/list_groups.h"
#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

/// What one can do with a list, by key and by menu.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int copiedRowsMax = 200'000; ///< A clipboard is no file.

QString endingOf(ListFormat format)
{
    switch (format) {
    case ListFormat::Csv:
        return u".csv"_s;
    case ListFormat::Xlsx:
        return u".xlsx"_s;
    case ListFormat::Pdf:
        break;
    }
    return u".pdf"_s;
}

} // namespace

/// What is seen: the columns on screen under their titles, the rows of the filter in their order;
/// of these the selected ones, if there are several.
ListExtract ListPage::extract() const
{
    const ListSpec& spec = m_model->spec();
    ListExtract extract{.spec = spec,
                        .query = m_model->query(),
                        .columns = {},
                        .heads = {},
                        .base = locality().currency};
    for (const int section : m_columns->shownSections()) {
        const ListColumn& column = spec.columns[static_cast<std::size_t>(section)];
        extract.columns += QString::fromLatin1(column.key);
        extract.heads += QCoreApplication::translate("Column", column.title);
    }
    return extract;
}

std::int64_t ListPage::extractCount() const
{
    const int selected = m_table->selectedCount();
    return selected > 1 ? selected : m_model->size().rowCount;
}

QString ListPage::note()
{
    QStringList parts;
    if (!m_filter->text().isEmpty())
        parts += m_filter->text();
    if (m_openGroup)
        parts += m_groups->valueText(*m_openGroup);
    parts += dayText(desk().clock.today(), locality());
    return parts.join(u" \u00b7 "_s);
}

void ListPage::exportTo(ListFormat format)
{
    const QString file =
        desk().chooseSaveFile(this, QString::fromLatin1(m_model->spec().name) + endingOf(format));
    if (file.isEmpty())
        return;
    withExtract([this, format, file](const ListExtract& wanted) {
        m_exporter->start(wanted, format, file, note());
    });
}

void ListPage::print()
{
    if (extractCount() > ListExporter::printedRowsMax)
        return desk().tell(tr("More than %Ln rows are too many to print. Select or filter some, "
                              "or write a PDF.",
                              nullptr, static_cast<int>(ListExporter::printedRowsMax)));
    withExtract([this](const ListExtract& wanted) { m_exporter->preview(wanted, note()); });
}

void ListPage::withExtract(std::function<void(const ListExtract& wanted)> use)
{
    const bool isAll = m_table->selectedCount() <= 1 || m_table->isHidden()
                       || m_table->selectedCount() == m_model->rowCount();
    if (isAll)
        return use(extract());
    readSelected([this, use = std::move(use)](const std::vector<std::int64_t>& records) {
        ListExtract wanted = extract();
        wanted.only.insert(records.begin(), records.end());
        use(wanted);
    });
}

void ListPage::copy()
{
    const int selected = m_table->selectedCount();
    if (selected == 0)
        return;
    const bool areRead = static_cast<int>(selectedRecords().size()) == selected;
    if (areRead)
        return QGuiApplication::clipboard()->setText(m_table->selectionAsTsv());
    if (selected > copiedRowsMax)
        return desk().tell(tr("More than %Ln rows are too many to copy. Export them instead.",
                              nullptr, copiedRowsMax));
    withExtract([this](const ListExtract& wanted) {
        m_exporter->readAsTsv(wanted, [this](const QString& tsv) {
            QGuiApplication::clipboard()->setText(tsv);
            desk().tell(tr("%Ln row(s) copied", nullptr, static_cast<int>(tsv.count(u'\n'))));
        });
    });
}

void ListPage::showProgress(std::int64_t rowsDone)
{
    m_progress->setRange(0, static_cast<int>(std::max<std::int64_t>(m_model->size().rowCount, 1)));
    m_progress->setValue(static_cast<int>(rowsDone));
    m_progress->show();
    m_stop->show();
}

void ListPage::chooseColumns()
{
    QStringList titles;
    for (const ListColumn& column : m_model->spec().columns)
        titles += QCoreApplication::translate("Column", column.title);
    (new ListColumnDialog(*m_columns, titles, this))->open();
}

void ListPage::fillGroupMenu()
{
    auto* const menu = qobject_cast<QMenu*>(sender());
    menu->clear();
    const auto add = [&](const QString& text, const ListGrouping& grouping) {
        QAction* const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    };
    add(tr("&No groups"), {});
    menu->addSeparator();
    for (const ListColumn& column : m_model->spec().columns) {
        if (!isGroupable(column))
            continue;
        const QString key = QString::fromLatin1(column.key);
        const QString title = QCoreApplication::translate("Column", column.title);
        if (column.kind != ListKind::Date) {
            add(title, {.column = key});
            continue;
        }
        add(tr("%1 by month").arg(title), {.column = key, .period = ListPeriod::Month});
        add(tr("%1 by year").arg(title), {.column = key, .period = ListPeriod::Year});
    }
}

bool ListPage::filterKey(int key)
{
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_groups->isVisible()) {
            m_groups->setFocus(Qt::TabFocusReason);
            return true;
        }
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            chooseRow(*m_table, std::max(0, m_table->currentIndex().row()));
        return true;
    }
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return false;
}

bool ListPage::tableKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const int out = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool isOut = event.key() == Qt::Key_Backspace || event.key() == out;
    if (m_openGroup && isOut && event.modifiers() == Qt::NoModifier) {
        closeGroup();
        return true;
    }
    return false;
}

bool ListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (watched == m_filter && filterKey(key.key()))
            return true;
        if (watched == m_table && tableKey(key))
            return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace tandem::gui
