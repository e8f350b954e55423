#include "gui/kit/paste_preview.h"

#include "gui/kit/plain_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <map>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(820, 480);

/// Shows what is wrong with a cell; one that stays as it is costs nothing.
void mark(QTableWidgetItem& item, const QString& problem)
{
    if (item.data(Qt::AccessibleDescriptionRole).toString() == problem)
        return;
    const bool isFine = problem.isEmpty();
    item.setData(Qt::BackgroundRole, isFine ? QVariant() : QVariant(color(ColorToken::BadSoft)));
    item.setData(Qt::ForegroundRole, isFine ? QVariant() : QVariant(color(ColorToken::Bad)));
    item.setToolTip(problem.toHtmlEscaped());
    item.setData(Qt::AccessibleDescriptionRole, problem);
}

} // namespace

bool isReadable(const QString& block, const PastePreview::Problem& problem)
{
    const auto lines = cellsOf(block);
    return std::ranges::all_of(lines, [&](const QStringList& cells) {
        for (int column = 0; column < cells.size(); ++column)
            if (!problem(column, cells[column]).isEmpty())
                return false;
        return true;
    });
}

std::vector<QStringList> cellsOf(const QString& block)
{
    QStringList lines = QString(block).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    std::vector<QStringList> cells;
    for (const QString& line : lines)
        cells.push_back(line.split(u'\t'));
    return cells;
}

PastePreview::PastePreview(const QStringList& heads, const QString& block, Problem problem,
                           QWidget* parent)
    : QDialog(parent)
    , m_problem(std::move(problem))
    , m_table(plainTable(heads, tr("What is pasted")))
    , m_words(new TextLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"pastePreview"_s);
    setWindowTitle(tr("Paste"));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    m_words->setWordWrap(true);
    all->addWidget(m_words);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    const auto cells = cellsOf(block);
    m_table->setRowCount(static_cast<int>(cells.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(
                row, column,
                new QTableWidgetItem(cells[static_cast<std::size_t>(row)].value(column).trimmed()));
    all->addWidget(m_table, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    m_take = buttons->button(QDialogButtonBox::Ok);
    m_take->setText(tr("&Take"));
    setVariant(m_take, "primary");
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &PastePreview::check);
    resize(dialogSize);
    check();
}

void PastePreview::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    m_problemCount = 0;
    QString first;
    std::map<std::pair<int, QString>, QString> known; // Cells of long blocks are often alike.
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem* const item = m_table->item(row, column);
            const auto found = known.try_emplace({column, item->text()});
            QString& problem = found.first->second;
            if (found.second)
                problem = m_problem(column, item->text());
            mark(*item, problem);
            if (problem.isEmpty())
                continue;
            ++m_problemCount;
            if (first.isEmpty())
                first = tr("Line %1: %2").arg(row + 1).arg(problem);
        }
    m_words->setText(m_problemCount == 0
                         ? tr("All of it can be taken.")
                         : tr("%n cell(s) cannot be read. Mend them here; nothing is taken before.",
                              nullptr, m_problemCount)
                               + u'\n' + first);
    m_take->setEnabled(m_problemCount == 0);
    m_isChecking = false;
}

QString PastePreview::block() const
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells += m_table->item(row, column)->text();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace tandem::gui
