#include "gui/frontoffice/sales/posting_dialog.h"

#include "backoffice/ledger/actions.h"
#include "gui/kit/row_table.h"
#include "gui/kit/text_label.h"
#include "reports/document_trail.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesMax = 500;

RowOfCells rowOf(const reports::PostingLine& line, const Locality& locality)
{
    const bool isDebit = !line.amount.isNegative();
    const QString amount = amountText(line.amount.abs(), locality);
    return {.id = line.entry.value(),
            .kind = u"entry"_s,
            .cells = {{.text = dayText(line.postedOn, locality), .isMuted = true},
                      {.text = line.reference},
                      {.text = line.account, .isStrong = true},
                      {.text = line.name},
                      {.text = isDebit ? amount : QString(), .sign = 1},
                      {.text = isDebit ? QString() : amount, .sign = 1}}};
}

void openPostings(Desk& desk, QWidget* page, const std::vector<reports::PostingLine>& lines)
{
    auto* const dialog = new QDialog(page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"postingDialog"_s);
    dialog->setWindowTitle(QObject::tr("Posting"));
    auto* const all = new QVBoxLayout(dialog);
    auto* const table = new RowTable({{QObject::tr("Day")},
                                      {QObject::tr("Document")},
                                      {QObject::tr("Account")},
                                      {QObject::tr("Name"), ColumnFit::Stretch},
                                      {QObject::tr("Debit"), ColumnFit::Contents, Qt::AlignRight},
                                      {QObject::tr("Credit"), ColumnFit::Contents, Qt::AlignRight}},
                                     metrics::rowDenseHeight);
    table->setAccessibleName(QObject::tr("Posting"));
    std::vector<RowOfCells> rows;
    for (const reports::PostingLine& line : lines)
        rows.push_back(rowOf(line, desk.locality));
    table->setRows(std::move(rows));
    all->addWidget(table, 1);
    if (lines.empty())
        all->addWidget(new TextLabel(QObject::tr("Nothing of it was posted yet."), TextRole::Body,
                                     ColorToken::Muted));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    all->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(820, 420);
    dialog->open();
    table->setFocus();
}

} // namespace

void showPostings(Desk& desk, QWidget* page, const std::vector<PostedDocument>& documents)
{
    desk.background.read(
        ledger::actions::entries, page,
        [documents](Reader& books) -> Result<std::vector<reports::PostingLine>> {
            std::vector<reports::PostingLine> all;
            for (const PostedDocument& one : documents) {
                TANDEM_TRY(const auto lines,
                           reports::postingOf(books, one.source, one.id, linesMax));
                all.insert(all.end(), lines.begin(), lines.end());
            }
            return all;
        },
        [&desk, page](const Result<std::vector<reports::PostingLine>>& lines) {
            if (lines)
                openPostings(desk, page, *lines);
            else
                desk.show(page, lines.error());
        });
}

} // namespace tandem::gui
