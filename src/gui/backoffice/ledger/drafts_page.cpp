#include "gui/backoffice/ledger/drafts_page.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_approval.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/errors.h"
#include "gui/backoffice/ledger/replace_dialog.h"
#include "gui/kit/row_card.h"
#include "gui/kit/style.h"
#include "office/users.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftsMax = 1'000;
constexpr int peopleMax = 500;
constexpr int approvalsMax = 1'000;

} // namespace

DraftsPage::DraftsPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"entry_draft"}, {"approval"}}, parent)
    , m_card(new RowCard(tr("Drafts"),
                         {{tr("Date")},
                          {tr("Description"), ColumnFit::Stretch},
                          {tr("Reference")},
                          {tr("Saved by")},
                          {tr("State")}},
                         tr("No drafts. An entry is kept as one with Ctrl+S.")))
    , m_open(new QPushButton(tr("&Open")))
    , m_delete(new QPushButton)
    , m_ask(new QPushButton)
    , m_post(new QPushButton)
{
    build();
    bind(m_delete, ledger::actions::deleteDraft, [this] { return deleteCurrent(); });
    bind(m_ask, ledger::actions::askToPost, [this] { return askAboutCurrent(); });
    bind(m_post, ledger::actions::postEntries, [this] { return postCurrent(); });
    setVariant(m_post, "primary");
    connect(m_open, &QPushButton::clicked, this, &DraftsPage::openCurrent);
    connect(&table(), &RowTable::rowOpened, this, &DraftsPage::openCurrent);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DraftsPage::showCurrent);
}

void DraftsPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    auto* const deeds = m_card->addFoot();
    auto* const replace = new QPushButton(tr("Find and repla&ce\u2026"));
    replace->setObjectName(u"replaceButton"_s);
    replace->setToolTip(tr("Ctrl+H"));
    replace->setEnabled(office().allows(ledger::actions::replaceInEntries));
    connect(replace, &QPushButton::clicked, this, [this] {
        auto* const dialog = new ReplaceDialog(this->desk(), m_shown.accounts, this);
        dialog->open();
    });
    auto* const keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, replace, &QPushButton::click);
    deeds->addWidget(replace);
    deeds->addStretch(1);
    for (QPushButton* const one : {m_open, m_delete, m_ask, m_post})
        deeds->addWidget(one);
    all->addWidget(m_card);
}

Result<DraftsPage::Shown> DraftsPage::shown(Reader& books)
{
    Shown read;
    TANDEM_TRY(read.drafts, ledger::openDrafts(books, draftsMax));
    TANDEM_TRY(read.accounts, ledger::accounts(books));
    TANDEM_TRY(const auto people, users(books, {}, peopleMax));
    for (const User& user : people)
        read.people.emplace(user.id, user.fullName.isEmpty() ? user.name : user.fullName);
    TANDEM_TRY(const auto asked, openApprovals(books, {}, approvalsMax));
    for (const ledger::EntryDraft& draft : read.drafts)
        for (const Approval& one : asked) {
            const ApprovalSubject subject = ledger::subjectOf(draft.id, draft.version);
            if (one.subject.table == subject.table && one.subject.id == subject.id
                && one.subject.version == subject.version)
                read.waiting.insert(draft.id.value());
        }
    return read;
}

void DraftsPage::reload()
{
    readLater(ledger::actions::entries, &DraftsPage::shown,
              [this](Shown read) { show(std::move(read)); });
}

void DraftsPage::focusFirst()
{
    table().setFocus();
}

void DraftsPage::show(Shown read)
{
    m_shown = std::move(read);
    std::vector<RowOfCells> rows;
    for (const ledger::EntryDraft& draft : m_shown.drafts) {
        const bool isWaiting = m_shown.waiting.contains(draft.id.value());
        const auto who = m_shown.people.find(draft.user);
        rows.push_back({.id = draft.id.value(),
                        .cells = {{.text = dayText(draft.postedOn, locality())},
                                  {.text = draft.text, .isStrong = true},
                                  {.text = draft.reference, .isMuted = true},
                                  {.text = who == m_shown.people.end() ? QString() : who->second},
                                  {.text = isWaiting ? tr("Waits for approval") : tr("Draft"),
                                   .tone = isWaiting ? Tone::Warn : Tone::Neutral}}});
    }
    m_card->setRows(std::move(rows));
    showCurrent();
}

const ledger::EntryDraft* DraftsPage::current() const
{
    const int row = m_card->currentRow();
    return row < 0 || row >= static_cast<int>(m_shown.drafts.size())
               ? nullptr
               : &m_shown.drafts[static_cast<std::size_t>(row)];
}

void DraftsPage::showCurrent()
{
    const bool has = current() != nullptr;
    const bool isWaiting = has && m_shown.waiting.contains(current()->id.value());
    m_open->setEnabled(has);
    m_delete->setEnabled(has && office().allows(ledger::actions::deleteDraft));
    m_ask->setEnabled(has && !isWaiting && office().allows(ledger::actions::askToPost));
    m_post->setEnabled(has && office().allows(ledger::actions::postEntries));
}

void DraftsPage::openCurrent()
{
    const ledger::EntryDraft* const draft = current();
    if (!draft)
        return;
    const auto whole = office().read(ledger::actions::entries, [id = draft->id](Reader& books) {
        return ledger::draftById(books, id);
    });
    if (!whole)
        return desk().show(this, whole.error());
    const bool isMixed = std::ranges::any_of(whole->lines, [&](const ledger::Line& line) {
        return line.amount.currency() != whole->lines.front().amount.currency();
    });
    if (isMixed)
        return desk().show(
            this, Error{&errors::draftIsMixed, {QString::number(draft->id.value())}, {}, {}});
    auto* const dialog = new EntryDialog(desk(), m_shown.accounts, *whole, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<> DraftsPage::postCurrent()
{
    const ledger::EntryDraft* const draft = current();
    if (!draft)
        return {};
    TANDEM_TRY(const auto posted,
               office().change(ledger::actions::postEntries, [&](UnitOfWork& work) {
                   return ledger::postDraft(work, draft->id, draft->version);
               }));
    desk().tell(tr("Entry %1 posted").arg(posted.id.value()));
    return {};
}

Result<> DraftsPage::askAboutCurrent()
{
    const ledger::EntryDraft* const draft = current();
    if (!draft)
        return {};
    TANDEM_CHECK(office().change(ledger::actions::askToPost, [&](UnitOfWork& work) {
        return ledger::askToPost(work, draft->id, draft->version, draft->text);
    }));
    desk().tell(tr("A second person is asked to post it"));
    return {};
}

Result<> DraftsPage::deleteCurrent()
{
    const ledger::EntryDraft* const draft = current();
    if (!draft)
        return {};
    const auto id = draft->id.value();
    TANDEM_CHECK(office().change(ledger::actions::deleteDraft, [&](UnitOfWork& work) {
        return ledger::deleteDraft(work, draft->id, draft->version);
    }));
    desk().tell(tr("Draft %1 deleted").arg(id));
    return {};
}

} // namespace tandem::gui
