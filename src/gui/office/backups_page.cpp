#include "gui/office/backups_page.h"

#include "base/random.h"
#include "gui/kit/list_page.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/style.h"
#include "office/actions.h"
#include "office/signed_backup.h"
#include "reports/lists.h"

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
    , m_make(new QPushButton)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* const news = new QVBoxLayout;
    news->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    news->addWidget(m_bar);
    all->addLayout(news);
    all->addWidget(m_list, 1);
    bind(m_make, actions::makeBackup, [this]() -> Result<> {
        const QString name =
            u"backup-%1.tandem"_s.arg(this->desk().clock.today().toString(Qt::ISODate));
        if (const QString file = this->desk().chooseSaveFile(this, name); !file.isEmpty())
            makeBackup(file);
        return {};
    });
    setVariant(m_make, "primary");
    m_make->setProperty("compact", true);
    m_list->addTool(m_make);
    connect(m_list, &Page::noteChanged, this, &Page::noteChanged);
}

BackupsPage::~BackupsPage() = default;

void BackupsPage::reload()
{
    if (m_bar->text().isEmpty())
        m_bar->tell(Tone::Info,
                    tr("These books are kept in %1. Each backup is signed, read again and checked.")
                        .arg(DatabaseConfig::shownName(desk().background.config().location)));
    m_list->reload();
}

void BackupsPage::focusFirst()
{
    m_list->focusFirst();
}

void BackupsPage::makeBackup(const QString& file)
{
    m_make->setEnabled(false);
    m_bar->tell(Tone::Info, tr("The books are copied. You can go on working."));
    if (!m_reader)
        m_reader =
            std::make_unique<BackgroundReader>(desk().background.config(), office().session());
    m_reader->run(
        this,
        [file, witness = m_tools.witness](Office& there, Database& database) {
            const SystemClock clock;
            SystemRandom random;
            return makeSignedBackup(there, {database, clock, random}, witness, file);
        },
        [this](const Result<SignedBackup>& made) {
            m_make->setEnabled(office().allows(actions::makeBackup));
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
