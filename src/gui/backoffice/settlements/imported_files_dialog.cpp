#include "gui/backoffice/settlements/imported_files_dialog.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/actions.h"
#include "gui/kit/form_dialog.h"
#include "gui/kit/job_board.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 200;
constexpr QSize usualSize(720, 460);

RowCell countCell(int count)
{
    return {.text = QString::number(count), .sign = 1};
}

} // namespace

ImportedFilesDialog::ImportedFilesDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(new RowTable({{tr("File"), ColumnFit::Stretch},
                            {tr("Account")},
                            {tr("Imported")},
                            {tr("Lines"), ColumnFit::Contents, Qt::AlignRight},
                            {tr("Explained"), ColumnFit::Contents, Qt::AlignRight}}))
    , m_none(new TextLabel(tr("No file of the bank was imported yet."), TextRole::Body,
                           ColorToken::Muted))
    , m_error(new TextLabel({}, TextRole::Body, ColorToken::Bad))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importedFilesDialog"_s);
    setWindowTitle(tr("Imported files"));
    resize(usualSize);
    build();
    reload();
}

void ImportedFilesDialog::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const note = new TextLabel(
        tr("A file that was a mistake leaves the bank's list with all its lines, as long as none "
           "of them is explained. The audit trail keeps them, and the file can be imported again."),
        TextRole::Body, ColorToken::Muted);
    for (TextLabel* const label : {note, m_none, m_error})
        label->setWordWrap(true);
    m_error->setObjectName(u"errorLabel"_s);
    m_none->hide();
    m_error->hide();
    m_table->setAccessibleName(tr("Imported files"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    all->addWidget(note);
    all->addWidget(m_table, 1);
    all->addWidget(m_none);
    all->addWidget(m_error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Ok);
    m_go = buttons->button(QDialogButtonBox::Ok);
    m_go->setText(labelOf(settlements::actions::takeBackImport));
    m_go->setEnabled(false);
    setVariant(m_go, "danger");
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportedFilesDialog::takeBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &ImportedFilesDialog::takeBack);
    m_table->setFocus();
}

Result<std::vector<ImportedFilesDialog::File>> ImportedFilesDialog::read(Reader& books)
{
    TANDEM_TRY(const auto imports, settlements::importsTaken(books, rowsMax));
    std::vector<File> files;
    for (const settlements::ImportTaken& one : imports) {
        TANDEM_TRY(const auto account, ledger::accountById(books, one.account));
        files.push_back({one, account.code + u' ' + account.name});
    }
    return files;
}

void ImportedFilesDialog::reload()
{
    m_desk.background.read(settlements::actions::bankLines, this, &ImportedFilesDialog::read,
                           [this](const Result<std::vector<File>>& files) {
                               if (files)
                                   show(*files);
                               else
                                   say(textOf(files.error()));
                           });
}

void ImportedFilesDialog::show(const std::vector<File>& files)
{
    std::vector<RowOfCells> rows;
    for (const File& one : files)
        rows.push_back({.id = one.taken.id.value(),
                        .cells = {{.text = one.taken.fileName},
                                  {.text = one.account, .isMuted = true},
                                  {.text = instantText(one.taken.importedAt, m_desk.locality)},
                                  countCell(one.taken.lineCount),
                                  countCell(one.taken.matchedCount)}});
    m_none->setVisible(rows.empty());
    m_go->setEnabled(!rows.empty() && m_desk.office.allows(settlements::actions::takeBackImport));
    m_table->setRows(std::move(rows));
    if (!m_table->rows().empty())
        chooseRow(*m_table, 0);
}

void ImportedFilesDialog::takeBack()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_go->isEnabled())
        return;
    const RowOfCells chosen = m_table->rows()[static_cast<std::size_t>(row)];
    const QString file = chosen.cells[0].text;
    if (!m_desk.confirm(this,
                        tr("Take %1 back? Its %Ln line(s) leave the bank's list.", nullptr,
                           chosen.cells[3].text.toInt())
                            .arg(file),
                        tr("Take back")))
        return;
    say({});
    m_go->setEnabled(false);
    m_desk.jobs->run(
        tr("Taking %1 back").arg(file), this,
        [id = settlements::BankStatementId(chosen.id)](Office& office, Database&, JobControl&) {
            return office.change(settlements::actions::takeBackImport, [id](UnitOfWork& work) {
                return settlements::takeBackImport(work, id);
            });
        },
        [this](const Result<settlements::ImportTakenBack>& taken) {
            m_go->setEnabled(true);
            if (!taken)
                return say(textOf(taken.error()));
            tell(*taken);
            accept();
        });
}

void ImportedFilesDialog::tell(const settlements::ImportTakenBack& taken)
{
    QString words =
        tr("%1 is taken back: %Ln line(s)", nullptr, taken.lineCount).arg(taken.fileName);
    if (!taken.sharedWith.isEmpty())
        words += tr(". Import again, as they held some of them, too: %1")
                     .arg(taken.sharedWith.join(u", "_s));
    m_desk.tell(words);
}

void ImportedFilesDialog::say(const QString& problem)
{
    showText(m_error, problem);
}

} // namespace tandem::gui
