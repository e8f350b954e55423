#include "gui/office/backups_page.h"

#include "base/random.h"
#include "gui/kit/list_page.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "office/actions.h"
#include "office/signed_backup.h"
#include "reports/lists.h"

#include <QCoreApplication>
#include <QProcess>
#include <QPushButton>
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
    , m_make(new QPushButton)
    , m_check(new QPushButton(tr("&Check a backup\u2026")))
    , m_restore(new QPushButton(tr("&Restore\u2026")))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* const news = new QVBoxLayout;
    news->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    m_proof->setWordWrap(true);
    news->addWidget(m_proof);
    news->addWidget(m_bar);
    all->addLayout(news);
    all->addWidget(m_list, 1);
    addButtons();
    connect(m_list, &Page::noteChanged, this, &Page::noteChanged);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (!m_restored.isEmpty())
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
    constexpr int daysMax = 7;
    readLater(
        actions::verifyBooks,
        [](Reader& books) {
            const ListSpec spec = reports::anchorList();
            const ListQuery query{.sortedBy = u"at_ms"_s,
                                  .isDescending = true,
                                  .conditions = {{.column = u"reason"_s,
                                                  .comparison = ListComparison::Equal,
                                                  .value = u"backup"_s}}};
            return listPage(books, spec, query, std::nullopt, 0, 1);
        },
        [this](const std::vector<ListRow>& rows) {
            if (rows.empty()) {
                m_proof->setText(tr("No backup was ever made of these books."));
                return m_proof->setTint(ColorToken::Warn);
            }
            const Instant at{std::get<std::int64_t>(rows.front().values.front())};
            const QDate day = QDateTime::fromMSecsSinceEpoch(at.ms, locality().zone).date();
            const auto old = day.daysTo(desk().clock.today());
            m_proof->setText(
                tr("The last backup was made and proven on %1.").arg(instantText(at, locality())));
            m_proof->setTint(old > daysMax ? ColorToken::Warn : ColorToken::Ok);
        });
}

BackgroundReader& BackupsPage::reader()
{
    if (!m_reader)
        m_reader =
            std::make_unique<BackgroundReader>(desk().background.config(), office().session());
    return *m_reader;
}

/// Words keep the buttons from being pressed again; none end it.
void BackupsPage::setWorking(const QString& words)
{
    const bool isWorking = !words.isEmpty();
    m_make->setEnabled(!isWorking && office().allows(actions::makeBackup));
    m_check->setEnabled(!isWorking);
    m_restore->setEnabled(!isWorking);
    m_restored.clear();
    if (isWorking)
        m_bar->tell(Tone::Info, words);
}

void BackupsPage::check(const QString& backup)
{
    setWorking(tr("%1 is read through. You can go on working.").arg(backup));
    reader().run(
        this, [backup](Office&, Database&) { return checkBackup(backup); },
        [this, backup](const Result<>& whole) {
            setWorking({});
            if (!whole)
                return m_bar->tell(Tone::Bad, textOf(whole.error()));
            m_bar->tell(Tone::Ok, tr("%1 is whole.").arg(backup));
        });
}

void BackupsPage::restore(const QString& backup, const QString& file)
{
    setWorking(tr("%1 is checked and copied. You can go on working.").arg(backup));
    reader().run(
        this, [backup, file](Office&, Database&) { return restoreIntoNew(backup, file); },
        [this, file](const Result<>& done) {
            setWorking({});
            if (!done)
                return m_bar->tell(Tone::Bad, textOf(done.error()));
            m_restored = file;
            m_bar->tell(Tone::Ok,
                        tr("%1 holds the backup now. These books are as they were.").arg(file),
                        tr("&Open it"));
        });
}

void BackupsPage::focusFirst()
{
    m_list->focusFirst();
}

void BackupsPage::makeBackup(const QString& file)
{
    setWorking(tr("The books are copied. You can go on working."));
    reader().run(
        this,
        [file, witness = m_tools.witness](Office& there, Database& database) {
            const SystemClock clock;
            SystemRandom random;
            return makeSignedBackup(there, {database, clock, random}, witness, file);
        },
        [this](const Result<SignedBackup>& made) {
            setWorking({});
            if (!made)
                return m_bar->tell(Tone::Bad, textOf(made.error()));
            reload();
            m_bar->tell(Tone::Ok,
                        tr("%1 holds the books, read again and checked: %2, SHA-256 %3.")
                            .arg(made->copy.file,
                                 locality().locale.formattedDataSize(made->copy.sizeBytes),
                                 made->copy.sha256));
        });
}

} // namespace tandem::gui
