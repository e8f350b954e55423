#include "gui/backoffice/settlements/import_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/ui_import_dialog.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/card.h"
#include "gui/kit/job_board.h"
#include "gui/kit/table_view.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileBytesMax = 50'000'000;
constexpr int wordsColumn = 1;

} // namespace

ImportDialog::ImportDialog(Desk& shared, const QString& path,
                           const std::vector<ledger::Account>& accounts, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_name(QFileInfo(path).fileName())
    , m_account(new AccountEdit)
    , m_mapping(new QLineEdit)
    , m_asStated(new QCheckBox(tr("&Import even if balances and lines do not add up")))
    , m_lines(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Import %1").arg(m_name)); // what is kept of one file is not for another
    build(accounts);
    QFile in(path);
    const bool isRead = in.open(QIODevice::ReadOnly) && in.size() <= fileBytesMax;
    m_ui->fileLabel->setText(isRead ? m_name
                                    : tr("%1 cannot be read: %2").arg(path, in.errorString()));
    if (!isRead)
        return;
    m_bytes = in.readAll();
    preview();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build(const std::vector<ledger::Account>& accounts)
{
    std::vector<ledger::Account> banks;
    for (const ledger::Account& account : accounts)
        if (account.control == ledger::ControlKind::Bank)
            banks.push_back(account);
    m_account->setObjectName(u"accountEdit"_s);
    m_account->setAccessibleName(tr("Bank account"));
    m_account->setAccounts(banks);
    m_account->setPlaceholderText(tr("as the file says"));
    if (banks.size() == 1)
        m_account->setValue(banks.front().id);
    m_mapping->setObjectName(u"mappingEdit"_s);
    m_mapping->setAccessibleName(tr("Columns"));
    m_mapping->setPlaceholderText(tr("as detected; for example date=1,amount=3,text=2"));
    m_ui->form->addRow(tr("Bank &account"), m_account);
    m_ui->form->addRow(tr("&Columns"), m_mapping);
    m_asStated->setObjectName(u"asStatedCheck"_s);
    m_ui->form->addRow(QString(), m_asStated);
    auto* const table = new TableView(metrics::rowDenseHeight);
    m_lines->setHorizontalHeaderLabels({tr("Booked"), tr("What the bank says"), tr("Amount")});
    for (const int column : {0, wordsColumn})
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setModel(m_lines);
    table->setAccessibleName(tr("Lines found in the file"));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(wordsColumn, QHeaderView::Stretch);
    auto* const card = new Card;
    card->body()->addWidget(table);
    m_ui->tableHolder->addWidget(card);
    tie(m_ui->buttons, m_ui->errorLabel, settlements::actions::importBankStatement);
    enableImport(false);
    connect(m_account, &QLineEdit::editingFinished, this, &ImportDialog::preview);
    connect(m_mapping, &QLineEdit::editingFinished, this, &ImportDialog::preview);
}

workflows::BankFile ImportDialog::file() const
{
    const auto account = m_account->value();
    return {.name = m_name,
            .bytes = m_bytes,
            .account = account ? *account : AccountId(),
            .mapping = m_mapping->text().simplified(),
            .balances = m_asStated->isChecked() ? settlements::Balances::AsStated
                                                : settlements::Balances::MustHold};
}

void ImportDialog::preview()
{
    if (m_bytes.isEmpty())
        return;
    desk().background.read(
        settlements::actions::bankLines, this,
        [file = file()](Reader& books) { return workflows::readBankFile(books, file); },
        [this](const Result<workflows::BankFileRead>& read) {
            if (read) {
                showFound(*read);
            } else {
                showProblem(gui::textOf(read.error()));
                enableImport(false);
            }
        });
}

void ImportDialog::showFound(const workflows::BankFileRead& read)
{
    m_lines->setRowCount(0);
    showProblem({});
    QStringList found;
    int lineCount = 0;
    for (const settlements::BankImportDraft& draft : read.imports)
        for (const settlements::BankStatementDraft& statement : draft.statements) {
            Decimal sum;
            for (const settlements::BankLineDraft& line : statement.lines) {
                if (line.state == settlements::BankLineState::Booked)
                    sum = sum + line.amount;
                if (++lineCount > linesShown)
                    continue;
                auto* const amount = new QStandardItem(
                    formatNumber(line.amount, locality().numbers).replace(u'-', u'\u2212'));
                amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                amount->setData(line.amount.isNegative() ? -1 : 1, SignRole);
                m_lines->appendRow(
                    {new QStandardItem(dayText(line.bookedOn, locality())),
                     new QStandardItem(
                         (line.counterpartyName + u' ' + line.remittance).simplified()),
                     amount});
            }
            found +=
                tr("Statement %1: %L2 lines, sum %3")
                    .arg(statement.number)
                    .arg(statement.lines.size())
                    .arg(formatNumber(sum.trimmed(draft.currency.digits()), locality().numbers));
            found += statement.warnings;
        }
    if (!read.mapping.isEmpty())
        found += tr("Columns as read: %1").arg(read.mapping);
    found += read.warnings;
    found += tr("Lines that are known already are not added again. Nothing is saved yet.");
    m_ui->foundLabel->setText(found.join(u'\n'));
    enableImport(lineCount > 0);
}

void ImportDialog::enableImport(bool hasLines)
{
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(hasLines && office().allows(settlements::actions::importBankStatement));
}

std::vector<Error> ImportDialog::problems()
{
    std::vector<Error> errors;
    if (!m_account->text().trimmed().isEmpty())
        collect(errors, m_account->value(), u"account"_s);
    return errors;
}

/// Begins the job, after which the form goes away.
Result<std::int64_t> ImportDialog::save()
{
    m_isImporting = true;
    desk().jobs->run(
        tr("Import of %1").arg(m_name), this,
        [file = file()](Office& office, Database&, JobControl& control) {
            return workflows::importBankStatement(office, file, control.progress());
        },
        [this](const auto& imported) { meet(imported); });
    return 0;
}

/// While the file is imported the form waits out of sight, for it may be refused.
void ImportDialog::done(int outcome)
{
    if (m_isImporting)
        return hide();
    FormDialog::done(outcome);
}

void ImportDialog::meet(const Result<std::vector<settlements::BankStatementImported>>& imported)
{
    m_isImporting = false;
    if (!imported && wasInterrupted(imported.error()))
        return done(QDialog::Rejected);
    if (!imported) {
        open();
        return showError(imported.error());
    }
    int newLines = 0;
    for (const settlements::BankStatementImported& each : *imported)
        newLines += each.newLineCount;
    desk().tell(tr("%1 imported: %Ln new line(s)", nullptr, newLines).arg(m_name));
    done(QDialog::Accepted);
}

} // namespace tandem::gui
