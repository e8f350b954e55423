#include "gui/office/backups_page.h"

#include "base/random.h"
#include "gui/kit/job_board.h"
#include "gui/kit/list_page.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "office/actions.h"
#include "office/backup_age.h"
#include "office/signed_backup.h"
#include "reports/lists.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(Desk& desk, OfficeTools tools, QWidget* parent)
    : Page(desk, {}, parent)
    , m_tools(std::move(tools))
    , m_list(new ListPage(desk, reports::anchorList(),
                          {.emptyText = tr("No backup was made yet. Make one now.")}))
    , m_bar(new MessageBar)
    , m_proof(new TextLabel({}, TextRole::BodyStrong))
    , m_days(new QSpinBox)
    , m_make(new QPushButton)
    , m_check(new QPushButton(tr("&Check a backup\u2026")))
    , m_restore(new QPushButton(tr("&Restore\u2026")))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* const news = new QVBoxLayout;
    news->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    m_proof->setWordWrap(true);
    auto* const proof = new QHBoxLayout;
    auto* const daysLabel = new QLabel(tr("Re&mind after days"));
    daysLabel->setBuddy(m_days);
    m_days->setObjectName(u"daysSpin"_s);
    m_days->setRange(1, backupDaysMost);
    m_days->setEnabled(office().allows(actions::changeCompany));
    m_days->setToolTip(tr("Whoever may back up is told when the last backup is older"));
    connect(m_days, &QSpinBox::editingFinished, this, &BackupsPage::keepDays);
    proof->addWidget(m_proof, 1);
    proof->addWidget(daysLabel);
    proof->addWidget(m_days);
    news->addLayout(proof);
    news->addWidget(m_bar);
    all->addLayout(news);
    all->addWidget(m_list, 1);
    addButtons();
    connect(m_list, &Page::noteChanged, this, &Page::noteChanged);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_job != 0)
            this->desk().jobs->cancel(m_job);
        else if (!m_restored.isEmpty())
            QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                    {u"--company"_s, m_restored});
    });
}

void BackupsPage::addButtons()
{
    bind(m_make, actions::makeBackup, [this]() -> Result<> {
        const QString name =
            u"backup-%1.tandem"_s.arg(this->desk().clock.today().toString(Qt::ISODate));
        if (const QString file = this->desk().chooseSaveFile(this, name); !file.isEmpty())
            makeBackup(file);
        return {};
    });
    setVariant(m_make, "primary");
    m_check->setToolTip(tr("Reads a backup through: every page, index and reference"));
    m_restore->setToolTip(tr("Into a new file; these books stay as they are"));
    for (QPushButton* const button : {m_check, m_restore, m_make}) {
        button->setProperty("compact", true);
        m_list->addTool(button);
    }
    connect(m_check, &QPushButton::clicked, this, [this] {
        const QString backup = this->desk().chooseFile(this, tr("Backups (*.tandem)"));
        if (!backup.isEmpty())
            check(backup);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString backup = this->desk().chooseFile(this, tr("Backups (*.tandem)"));
        if (backup.isEmpty())
            return;
        const QString file = this->desk().chooseSaveFile(this, tr("Restored.tandem"));
        if (!file.isEmpty())
            restore(backup, file);
    });
}

BackupsPage::~BackupsPage() = default;

void BackupsPage::reload()
{
    if (m_bar->text().isEmpty())
        m_bar->tell(Tone::Info,
                    tr("These books are kept in %1. Each backup is signed, read again and checked.")
                        .arg(DatabaseConfig::shownName(desk().background.config().location)));
    readLastProof();
    m_list->reload();
}

void BackupsPage::readLastProof()
{
    readLater(actions::backupList, &backupAge, [this](const BackupAge& age) {
        m_proof->setText(age.provenAt ? tr("The last backup was made and proven on %1.")
                                            .arg(instantText(*age.provenAt, locality()))
                                      : tr("No proven backup of these books is known."));
        m_proof->setTint(age.isOverdue() || !age.provenAt ? ColorToken::Warn : ColorToken::Ok);
        const QSignalBlocker quiet(m_days);
        m_days->setValue(age.daysMax);
    });
}

/// Runs `work`, a function from Office&, Database& and Progress to a Result, as a job that can be
/// stopped; then `answered` with its result.
template <class Work, class Answered>
void BackupsPage::begin(const QString& title, const QString& words, Work work, Answered answered)
{
    setWorking(words);
    m_job = desk().jobs->run(
        title, this,
        [work = std::move(work)](Office& there, Database& database, JobControl& control) {
            return work(there, database, control.progress());
        },
        [this, answered = std::move(answered)](const auto& result) {
            m_job = 0;
            setWorking({});
            if (result)
                return answered(*result);
            m_bar->tell(wasInterrupted(result.error()) ? Tone::Neutral : Tone::Bad,
                        textOf(result.error()));
        });
}

/// Words keep the buttons from being pressed again and offer to stop; none end it.
void BackupsPage::setWorking(const QString& words)
{
    const bool isWorking = !words.isEmpty();
    m_make->setEnabled(!isWorking && office().allows(actions::makeBackup));
    m_check->setEnabled(!isWorking);
    m_restore->setEnabled(!isWorking);
    m_restored.clear();
    if (isWorking)
        m_bar->tell(Tone::Info, words, tr("&Stop"));
}

void BackupsPage::check(const QString& backup)
{
    begin(
        tr("Checking a backup"), tr("%1 is read through. You can go on working.").arg(backup),
        [backup](Office&, Database&, const Progress& progress) -> Result<QString> {
            TANDEM_CHECK(checkBackup(backup, progress));
            return backup;
        },
        [this](const QString& checked) { m_bar->tell(Tone::Ok, tr("%1 is whole.").arg(checked)); });
}

void BackupsPage::restore(const QString& backup, const QString& file)
{
    begin(
        tr("Restoring a backup"),
        tr("%1 is checked and copied. You can go on working.").arg(backup),
        [backup, file](Office&, Database&, const Progress& progress) -> Result<QString> {
            TANDEM_CHECK(restoreIntoNew(backup, file, progress));
            return file;
        },
        [this](const QString& made) {
            m_restored = made;
            m_bar->tell(Tone::Ok,
                        tr("%1 holds the backup now. These books are as they were.").arg(made),
                        tr("&Open it"));
        });
}

void BackupsPage::keepDays()
{
    if (const auto kept = setBackupDays(office(), m_days->value()); !kept)
        desk().show(this, kept.error());
    readLastProof();
}

void BackupsPage::focusFirst()
{
    m_list->focusFirst();
}

void BackupsPage::makeBackup(const QString& file)
{
    begin(
        tr("Backup"), tr("The books are copied. You can go on working."),
        [file, witness = m_tools.witness](Office& there, Database& database,
                                          const Progress& progress) {
            const SystemClock clock;
            SystemRandom random;
            return makeSignedBackup(there, {database, clock, random}, witness, file, progress);
        },
        [this](const SignedBackup& made) {
            reload();
            m_bar->tell(Tone::Ok, tr("%1 holds the books, read again and checked: %2, SHA-256 %3.")
                                      .arg(made.copy.file,
                                           locality().locale.formattedDataSize(made.copy.sizeBytes),
                                           made.copy.sha256));
        });
}

} // namespace tandem::gui
