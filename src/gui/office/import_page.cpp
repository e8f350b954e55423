#include "gui/office/import_page.h"

#include "gui/kit/card.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/errors.h"
#include "gui/kit/job_board.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/office/account_choice_table.h"
#include "gui/office/import_result_table.h"
#include "gui/office/import_words.h"
#include "office/actions.h"
#include "workflows/read_book.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using workflows::FileKind;

namespace {

constexpr int cardWidthMax = 720;

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(errors::fileNotRead, {path});
    return file.readAll();
}

} // namespace

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : Page(desk, {}, parent)
    , m_kind(new QComboBox)
    , m_hint(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_file(new QLineEdit)
    , m_choose(new QPushButton(tr("&Choose\u2026")))
    , m_isTrial(new QCheckBox(tr("&Only try: say what would come of it, and keep nothing")))
    , m_propose(new QPushButton(tr("&Accounts\u2026")))
    , m_begin(new QPushButton(tr("&Import")))
    , m_onLabel(new QLabel(tr("Stood a&t the end of")))
    , m_on(new DateEdit(desk.clock, desk.locality))
    , m_accounts(new AccountChoiceTable)
    , m_result(new ImportResultTable)
    , m_progress(new QProgressBar)
    , m_bar(new MessageBar)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    all->addWidget(m_bar);
    all->addWidget(m_progress);
    auto* const card = new Card(tr("Take over from another program"));
    card->setMaximumWidth(scaled(cardWidthMax));
    auto* const form = new QFormLayout;
    form->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge,
                             metrics::spaceLarge);
    form->setSpacing(metrics::spaceSmall);
    fillKinds();
    m_kind->setObjectName(u"kindCombo"_s);
    m_file->setObjectName(u"fileEdit"_s);
    m_hint->setWordWrap(true);
    m_isTrial->setMinimumHeight(metrics::controlHeight);
    auto* const line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    auto* const deeds = new QHBoxLayout;
    deeds->addStretch(1);
    deeds->addWidget(m_propose);
    deeds->addWidget(m_begin);
    form->addRow(tr("&What"), m_kind);
    form->addRow(QString(), m_hint);
    form->addRow(tr("Fi&le"), line);
    qobject_cast<QLabel*>(form->labelForField(line))->setBuddy(m_file);
    m_onLabel->setBuddy(m_on);
    form->addRow(m_onLabel, m_on);
    form->addRow(QString(), m_isTrial);
    form->addRow(m_accounts);
    form->addRow(deeds);
    form->addRow(m_result);
    card->body()->addLayout(form);
    all->addWidget(card);
    all->addStretch(1);
    setVariant(m_begin, "primary");
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("The file is imported"));
    m_progress->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportPage::showHint);
    connect(m_file, &QLineEdit::textChanged, this, &ImportPage::forgetAccounts);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_begin, &QPushButton::clicked, this, &ImportPage::begin);
    connect(m_propose, &QPushButton::clicked, this, &ImportPage::propose);
    connect(m_bar, &MessageBar::actionTriggered, this,
            [this] { this->desk().jobs->cancel(m_job); });
    showHint();
    showState();
}

void ImportPage::fillKinds()
{
    m_kind->addItem(tr("Books of GnuCash"), static_cast<int>(FileKind::GnucashBook));
    m_kind->addItem(tr("Journal of ledger or hledger"), static_cast<int>(FileKind::LedgerJournal));
    m_kind->addItem(tr("Journal of beancount"), static_cast<int>(FileKind::Beancount));
    m_kind->addItem(tr("QuickBooks, IIF file"), static_cast<int>(FileKind::Iif));
    m_kind->addItem(tr("QuickBooks, report Journal"),
                    static_cast<int>(FileKind::QuickbooksJournal));
    m_kind->addItem(tr("Bookings of DATEV"), static_cast<int>(FileKind::Datev));
    m_kind->addItem(tr("Table of entries"), static_cast<int>(FileKind::Entries));
    m_kind->addItem(tr("Open pack of Tandem"), static_cast<int>(FileKind::OpenPack));
    m_kind->addItem(tr("Chart of accounts"), static_cast<int>(FileKind::Chart));
    m_kind->addItem(tr("Opening balances"), static_cast<int>(FileKind::OpeningBalances));
    m_kind->addItem(tr("Customers and suppliers"), static_cast<int>(FileKind::Parties));
    m_kind->addItem(tr("Items"), static_cast<int>(FileKind::Items));
    m_kind->addItem(tr("Employees"), static_cast<int>(FileKind::Employees));
    m_kind->addItem(tr("Public holidays"), static_cast<int>(FileKind::Holidays));
}

void ImportPage::focusFirst()
{
    m_kind->setFocus();
}

void ImportPage::showHint()
{
    m_hint->setText(ImportWords::hint(static_cast<FileKind>(m_kind->currentData().toInt())));
    forgetAccounts();
}

void ImportPage::showState()
{
    const bool isIdle = !isImporting();
    const bool hasFile = !m_file->text().trimmed().isEmpty();
    const auto kind = static_cast<FileKind>(m_kind->currentData().toInt());
    m_begin->setEnabled(isIdle && hasFile);
    m_propose->setVisible(workflows::isBook(kind));
    m_propose->setEnabled(isIdle && hasFile);
    m_onLabel->setVisible(kind == FileKind::OpeningBalances);
    m_on->setVisible(kind == FileKind::OpeningBalances);
    m_accounts->setVisible(!m_accounts->isEmpty());
    m_progress->setVisible(!isIdle);
}

void ImportPage::chooseFile()
{
    const auto kind = static_cast<FileKind>(m_kind->currentData().toInt());
    if (const QString path = desk().chooseFile(this, ImportWords::filter(kind)); !path.isEmpty())
        m_file->setText(path);
}

/// Choices are those of one file read in one way.
void ImportPage::forgetAccounts()
{
    m_accounts->setChoices({});
    m_result->showOutcome({});
    showState();
}

void ImportPage::propose()
{
    const auto kind = static_cast<FileKind>(m_kind->currentData().toInt());
    const QString path = m_file->text().trimmed();
    m_job = desk().jobs->run(
        tr("Accounts of %1").arg(QFileInfo(path).fileName()), this,
        [kind, path](Office& office, Database&,
                     JobControl&) -> Result<std::vector<workflows::AccountChoice>> {
            TANDEM_TRY(const QByteArray bytes, contentOf(path));
            TANDEM_TRY(const auto read,
                       workflows::readBook(
                           office, kind, {{.name = QFileInfo(path).fileName(), .bytes = bytes}},
                           {.onUnsupported = formats::OnUnsupported::LeaveOutAndReport}));
            return office.read(actions::importFiles, [&](Reader& books) {
                return workflows::proposeAccounts(books, read.book);
            });
        },
        [this](const Result<std::vector<workflows::AccountChoice>>& proposed) {
            m_job = 0;
            if (proposed)
                m_accounts->setChoices(*proposed);
            else
                m_bar->tell(Tone::Bad, textOf(proposed.error()));
            showState();
            if (proposed && !m_accounts->isEmpty())
                m_accounts->focusFirst();
        });
    showState();
}

void ImportPage::begin()
{
    const auto kind = static_cast<FileKind>(m_kind->currentData().toInt());
    const auto mode =
        m_isTrial->isChecked() ? workflows::ImportMode::Try : workflows::ImportMode::Save;
    workflows::FileWish wish{.mode = mode, .choices = m_accounts->choices()};
    if (kind == FileKind::OpeningBalances) {
        const auto on = m_on->value();
        if (!on) {
            m_on->setFocus();
            return m_bar->tell(Tone::Bad, textOf(on.error()));
        }
        wish.on = *on;
    }
    const QString path = m_file->text().trimmed();
    m_bar->tell(Tone::Info, tr("The file is read. You can go on working."), tr("&Stop"));
    m_job = desk().jobs->run(
        tr("Import of %1").arg(QFileInfo(path).fileName()), this,
        [kind, path, wish](Office& office, Database&,
                           JobControl&) -> Result<workflows::FileImported> {
            TANDEM_TRY(const QByteArray bytes, contentOf(path));
            return workflows::importFile(
                office, kind, {.name = QFileInfo(path).fileName(), .bytes = bytes}, wish);
        },
        [this, mode](const Result<workflows::FileImported>& done) {
            m_job = 0;
            showState();
            if (!done)
                return m_bar->tell(wasInterrupted(done.error()) ? Tone::Neutral : Tone::Bad,
                                   textOf(done.error()));
            m_result->showOutcome(*done);
            m_bar->tell(done->leftOut.isEmpty() ? Tone::Ok : Tone::Warn,
                        ImportWords::outcome(*done, mode));
        });
    showState();
}

} // namespace tandem::gui
