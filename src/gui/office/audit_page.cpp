#include "gui/office/audit_page.h"

#include "gui/kit/date_edit.h"
#include "gui/kit/job_board.h"
#include "gui/kit/list_page.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/text_label.h"
#include "gui/office/trail_words.h"
#include "office/actions.h"
#include "office/users.h"
#include "reports/lists.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int findingsHeight = 180;
constexpr int usersMax = 500;

/// The verification, the comparison with what is kept outside, and that the heads were seen.
Result<Verification> verifyAll(Office& office, Database& database, Depth depth,
                               const OfficeTools& tools, const Progress& progress)
{
    TANDEM_TRY(Verification outcome, verify(office, database, depth, tools.provers, progress));
    TANDEM_CHECK(office.read(actions::verifyBooks, [&](Reader& books) -> Result<> {
        TANDEM_CHECK(compareWithWitness(books, tools.witness, [&](const Finding& finding) {
            outcome.findings.push_back(finding);
        }));
        return outcome.findings.empty() ? rememberHeads(books, tools.witness) : Result<>();
    }));
    return outcome;
}

} // namespace

AuditPage::AuditPage(Desk& desk, OfficeTools tools, QWidget* parent)
    : Page(desk, {}, parent)
    , m_tools(std::move(tools))
    , m_list(
          new ListPage(desk, reports::auditList(), {.emptyText = tr("Nothing was changed yet.")}))
    , m_bar(new MessageBar)
    , m_progress(new QProgressBar)
    , m_rows(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_user(new QComboBox)
    , m_table(new QComboBox)
    , m_from(new DateEdit(desk.clock, desk.locality))
    , m_to(new DateEdit(desk.clock, desk.locality))
    , m_findings(new QListWidget)
    , m_quick(new QPushButton(tr("Ver&ify")))
    , m_full(new QPushButton(tr("Verify every &row")))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* const news = new QVBoxLayout;
    news->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    news->addWidget(m_bar);
    news->addWidget(m_progress);
    news->addWidget(m_rows);
    news->addWidget(m_findings);
    news->addWidget(buildFilters());
    all->addLayout(news);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The books are verified"));
    m_progress->hide();
    m_rows->hide();
    m_list->model().setWords(u"action"_s, &actionWords);
    m_list->model().setWords(u"topics"_s, &tableWords);
    all->addWidget(m_list, 1);
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->setFixedHeight(findingsHeight);
    m_findings->hide();
    m_quick->setToolTip(tr("The links of the trail, the schema, and the database's own check"));
    m_full->setToolTip(tr("Every column of every row of every table"));
    for (QPushButton* const button : {m_quick, m_full}) {
        button->setProperty("compact", true);
        m_list->addTool(button);
    }
    connect(m_quick, &QPushButton::clicked, this, [this] { verifyBooks(Depth::Quick); });
    connect(m_full, &QPushButton::clicked, this, [this] { verifyBooks(Depth::Full); });
    connect(m_list, &Page::noteChanged, this, &Page::noteChanged);
    connect(this->desk().jobs, &JobBoard::changed, this, &AuditPage::showProgress);
    connect(m_bar, &MessageBar::actionTriggered, this,
            [this] { this->desk().jobs->cancel(m_job); });
    // Every change adds to the trail, whatever it is about.
    const auto follow = [this] {
        if (isVisible())
            m_list->reload();
    };
    connect(&office(), &Office::changed, this, follow);
    connect(&this->desk().background, &BackgroundReader::changed, this, follow);
}

AuditPage::~AuditPage() = default;

QWidget* AuditPage::buildFilters()
{
    auto* const filters = new QWidget;
    auto* const line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, metrics::spaceTiny);
    line->setSpacing(metrics::spaceSmall);
    m_user->addItem(tr("Everybody"));
    m_table->addItem(tr("Everything"));
    for (const auto& [name, words] : tablesLookedFor())
        m_table->addItem(words, name);
    m_from->setPlaceholderText(tr("The first day"));
    m_to->setPlaceholderText(tr("The last day"));
    const auto add = [&](const QString& text, QWidget* field, const QString& name) {
        auto* const label = new QLabel(text);
        label->setBuddy(field);
        field->setObjectName(name);
        line->addWidget(label);
        line->addWidget(field);
    };
    add(tr("&Who"), m_user, u"userCombo"_s);
    add(tr("Wha&t"), m_table, u"tableCombo"_s);
    add(tr("Fr&om"), m_from, u"fromEdit"_s);
    add(tr("&Until"), m_to, u"toEdit"_s);
    line->addStretch(1);
    for (QComboBox* const combo : {m_user, m_table})
        connect(combo, &QComboBox::currentIndexChanged, this, &AuditPage::applyFilters);
    for (DateEdit* const edit : {m_from, m_to}) {
        connect(edit, &DateEdit::valueChanged, this, &AuditPage::applyFilters);
        connect(edit, &QLineEdit::editingFinished, this, &AuditPage::applyFilters);
    }
    return filters;
}

void AuditPage::readUsers()
{
    if (!office().allows(actions::userList) || m_user->count() > 1)
        return;
    readLater(
        actions::userList, [](Reader& books) { return users(books, {}, usersMax); },
        [this](const std::vector<User>& found) {
            if (m_user->count() > 1)
                return;
            for (const User& one : found)
                m_user->addItem(one.name, one.name);
            m_user->addItem(tr("Tandem itself"), u"tandem"_s);
        });
}

void AuditPage::applyFilters()
{
    QStringList parts;
    if (const QString user = m_user->currentData().toString(); !user.isEmpty())
        parts += u"user_name=%1"_s.arg(user);
    if (const QString table = m_table->currentData().toString(); !table.isEmpty())
        parts += u"topics:"_s + table;
    // Filters compare moments as milliseconds.
    const auto day = [&](const DateEdit& edit, const QString& sign, int daysLater) {
        const auto value = edit.value();
        if (edit.text().trimmed().isEmpty() || !value)
            return;
        const QDateTime moment(value->addDays(daysLater), QTime(0, 0), locality().zone);
        parts += u"at_ms%1%2"_s.arg(sign).arg(moment.toMSecsSinceEpoch());
    };
    day(*m_from, u">="_s, 0);
    day(*m_to, u"<"_s, 1);
    m_list->setFilter(parts.join(u' '));
}

void AuditPage::reload()
{
    readUsers();
    m_list->reload();
}

void AuditPage::focusFirst()
{
    m_list->focusFirst();
}

void AuditPage::setVerifying(bool isVerifying)
{
    m_progress->setVisible(isVerifying);
    m_rows->setVisible(isVerifying);
    m_rows->setText({});
    m_progress->setRange(0, 0); // how far it is, is not known yet
    m_quick->setEnabled(!isVerifying);
    m_full->setEnabled(!isVerifying);
}

void AuditPage::showProgress()
{
    const auto job = desk().jobs->job(m_job);
    if (!job || job->total == 0)
        return;
    constexpr int steps = 1'000;
    m_progress->setRange(0, steps);
    m_progress->setValue(static_cast<int>(job->done * steps / job->total));
    const auto shown = [this](std::int64_t rows) {
        return locality().locale.toString(qlonglong(rows));
    };
    m_rows->setText(tr("%1 of %2 rows are proven").arg(shown(job->done), shown(job->total)));
}

void AuditPage::verifyBooks(Depth depth)
{
    if (isVerifying())
        return;
    setVerifying(true);
    m_findings->hide();
    m_bar->tell(Tone::Info, tr("The books are verified. You can go on working."), tr("&Stop"));
    m_job = desk().jobs->run(
        tr("Verification"), this,
        [depth, tools = m_tools](Office& there, Database& database, JobControl& control) {
            return verifyAll(there, database, depth, tools, control.progress());
        },
        [this](const Result<Verification>& outcome) {
            m_job = 0;
            setVerifying(false);
            if (outcome)
                return show(*outcome);
            m_bar->tell(wasInterrupted(outcome.error()) ? Tone::Neutral : Tone::Bad,
                        textOf(outcome.error()));
        });
}

void AuditPage::show(const Verification& outcome)
{
    m_findings->clear();
    for (const Finding& one : outcome.findings)
        m_findings->addItem(u"%1 %2 %3: %4"_s.arg(
            one.table, one.row == 0 ? QString() : QString::number(one.row), one.column, one.what));
    for (const QString& table : outcome.unproven)
        m_findings->addItem(tr("%1 is not proven by this program").arg(table));
    m_findings->setVisible(m_findings->count() > 0);
    const int count = static_cast<int>(outcome.findings.size());
    if (count > 0)
        return m_bar->tell(Tone::Bad, tr("%n problems were found.", nullptr, count));
    m_bar->tell(Tone::Ok, tr("All is as Tandem wrote it, in %1 rows, at %2.")
                              .arg(locality().locale.toString(qlonglong(outcome.rowCount)),
                                   instantText(desk().clock.now(), locality())));
}

} // namespace tandem::gui
