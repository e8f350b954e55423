#include "gui/office/access_tokens_page.h"

#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/office/access_token_dialog.h"
#include "gui/office/permission_words.h"
#include "office/actions.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 500;

QString rightsText(const QStringList& rights)
{
    QStringList words;
    for (const QString& right : rights)
        if (const auto permission = permissionNamed(right))
            words += wordsOf(*permission);
    return words.join(u", "_s);
}

} // namespace

AccessTokensPage::AccessTokensPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"access_token"}, {"app_user"}}, parent)
    , m_table(new RowTable({{tr("For")},
                            {tr("User")},
                            {tr("Only to"), ColumnFit::Stretch},
                            {tr("Made")},
                            {tr("Good until")},
                            {tr("State")}}))
    , m_make(new QPushButton)
    , m_revoke(new QPushButton)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    auto* const card = new Card(tr("What scripts sign in with"));
    auto* const note = new TextLabel(
        tr("A token stands for a user where nobody is there to type a password: in a nightly job, "
           "or in another program. Revoke one that is no longer needed, or that others have seen."),
        TextRole::Caption, ColorToken::Muted);
    note->setWordWrap(true);
    note->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, metrics::spaceSmall);
    card->body()->addWidget(note);
    card->body()->addWidget(m_table);
    m_table->setAccessibleName(tr("Access tokens"));
    bind(m_make, actions::makeAccessToken, [this] { return make(); });
    bind(m_revoke, actions::revokeAccessToken, [this] { return revoke(); });
    m_make->setText(tr("&New token\u2026"));
    m_revoke->setText(tr("Revo&ke"));
    for (QPushButton* const button : {m_revoke, m_make}) {
        button->setProperty("compact", true);
        card->addHeadWidget(button);
    }
    setVariant(m_make, "primary");
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AccessTokensPage::showCurrent);
    all->addWidget(card);
}

void AccessTokensPage::reload()
{
    const UserId whose = office().allows(actions::userList) ? UserId() : office().session().user;
    readLater(
        actions::accessTokens,
        [whose](Reader& books) { return accessTokens(books, whose, {}, rowsMax); },
        [this](std::vector<AccessToken> tokens) { show(std::move(tokens)); });
}

void AccessTokensPage::show(std::vector<AccessToken> tokens)
{
    const int before = m_table->currentIndex().row();
    m_shown = std::move(tokens);
    const Instant now = desk().clock.now();
    std::vector<RowOfCells> rows;
    for (const AccessToken& one : m_shown) {
        const bool isGood = one.isGood(now);
        rows.push_back({.id = one.id.value(),
                        .cells = {{.text = one.name, .isStrong = true},
                                  {.text = one.userName},
                                  {.text = one.rights.isEmpty() ? tr("Whatever the user may")
                                                                : rightsText(one.rights),
                                   .isMuted = one.rights.isEmpty()},
                                  {.text = instantText(one.madeAt, locality())},
                                  {.text = instantText(one.expiresAt, locality())},
                                  {.text = one.revokedAt ? tr("Revoked")
                                           : isGood      ? tr("Good")
                                                         : tr("Expired"),
                                   .tone = isGood ? Tone::Ok : Tone::Neutral}}});
    }
    if (rows.empty())
        rows.push_back(
            {.cells = {{.text = tr("No token yet"), .isMuted = true}, {}, {}, {}, {}, {}}});
    const int last = static_cast<int>(rows.size()) - 1;
    m_table->setRows(std::move(rows));
    chooseRow(*m_table, std::clamp(before, 0, last));
    showCurrent();
}

const AccessToken* AccessTokensPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_shown.size())
               ? nullptr
               : &m_shown[static_cast<std::size_t>(row)];
}

void AccessTokensPage::showCurrent()
{
    m_revoke->setEnabled(current() && !current()->revokedAt
                         && office().allows(actions::revokeAccessToken));
}

Result<> AccessTokensPage::make()
{
    auto* const dialog = new AccessTokenDialog(desk(), this);
    connect(dialog, &AccessTokenDialog::made, this, [this](const QString& token) {
        reload();
        (new TokenMadeDialog(token, this))->open();
    });
    dialog->open();
    return {};
}

Result<> AccessTokensPage::revoke()
{
    const AccessToken* const token = current();
    if (!token
        || !desk().confirm(this,
                           tr("Revoke the token \u201c%1\u201d? What uses it can sign in no more.")
                               .arg(token->name),
                           tr("Revoke")))
        return {};
    TANDEM_CHECK(revokeAccessToken(office(), token->id));
    desk().tell(tr("Token revoked"));
    reload();
    return {};
}

void AccessTokensPage::focusFirst()
{
    m_table->setFocus();
}

} // namespace tandem::gui
