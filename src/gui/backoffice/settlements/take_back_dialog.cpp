#include "gui/backoffice/settlements/take_back_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_queries.h"
#include "gui/kit/dialog_column.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "workflows/match_bank_line.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 100;

struct TakenIn {
    std::vector<settlements::MatchBatch> batches;
    std::vector<settlements::StatementTaken> statements;
};

Result<TakenIn> takenIn(Reader& books)
{
    TakenIn all;
    TANDEM_TRY(all.batches, settlements::matchBatches(books, rowsMax));
    TANDEM_TRY(all.statements, settlements::statementsTaken(books, rowsMax));
    return all;
}

} // namespace

TakeBackDialog::TakeBackDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(new RowTable({{tr("What was explained together"), ColumnFit::Stretch},
                            {tr("When")},
                            {tr("Lines"), ColumnFit::Contents, Qt::AlignRight}}))
    , m_error(new TextLabel({}, TextRole::Body, ColorToken::Bad))
{
    constexpr QSize usual(640, 460);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take back"));
    auto* const all = columnWithNote(
        *this, usual,
        tr("The lines are open again, their payments are cancelled and what they booked is "
           "reversed."));
    m_error->setWordWrap(true);
    m_error->hide();
    m_table->setAccessibleName(tr("What was explained together"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    all->addWidget(m_table, 1);
    all->addWidget(m_error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    m_go = buttons->button(QDialogButtonBox::Ok);
    m_go->setText(tr("&Take back"));
    m_go->setEnabled(false);
    setVariant(m_go, "danger");
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeBackDialog::takeBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &TakeBackDialog::takeBack);
    m_table->setFocus();
    reload();
}

void TakeBackDialog::reload()
{
    m_desk.background.read(
        settlements::actions::bankLines, this, &takenIn, [this](const Result<TakenIn>& found) {
            if (!found)
                return m_desk.show(this, found.error());
            std::vector<RowOfCells> rows;
            const auto count = [](int lines) {
                return RowCell{.text = QString::number(lines), .sign = 1};
            };
            for (const settlements::MatchBatch& one : found->batches)
                rows.push_back(
                    {.id = one.id.value(),
                     .kind = u"batch"_s,
                     .cells = {{.text = one.firstName.isEmpty()
                                            ? tr("Accepted together")
                                            : tr("Accepted together, with %1").arg(one.firstName)},
                               {.text = dayText(one.matchedOn, m_desk.locality)},
                               count(one.lineCount)}});
            for (const settlements::StatementTaken& one : found->statements)
                if (one.matchedCount > 0)
                    rows.push_back(
                        {.id = one.id.value(),
                         .kind = u"statement"_s,
                         .cells = {
                             {.text = tr("All of statement %1, %2").arg(one.number, one.fileName)},
                             {.text = instantText(one.importedAt, m_desk.locality)},
                             count(one.matchedCount)}});
            m_go->setEnabled(!rows.empty()
                             && m_desk.office.allows(settlements::actions::undoMatch));
            m_table->setRows(std::move(rows));
            if (!m_table->rows().empty())
                chooseRow(*m_table, 0);
        });
}

void TakeBackDialog::takeBack()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_go->isEnabled())
        return;
    const RowOfCells chosen = m_table->rows()[static_cast<std::size_t>(row)];
    const auto done =
        chosen.kind == u"batch"_s
            ? workflows::undoBatch(m_desk.office, settlements::BankBatchId(chosen.id))
            : workflows::undoStatement(m_desk.office, settlements::BankStatementId(chosen.id));
    if (!done) {
        m_error->setText(textOf(done.error()));
        return m_error->show();
    }
    m_desk.tell(tr("Taken back: %1 lines are open again").arg(chosen.cells[2].text));
    accept();
}

} // namespace tandem::gui
