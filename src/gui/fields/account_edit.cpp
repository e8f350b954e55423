#include "gui/fields/account_edit.h"

#include "gui/fields/errors.h"
#include "gui/kit/desk.h"
#include "gui/kit/style.h"
#include "gui/kit/tool_tip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int completionsShown = 12;

} // namespace

QString titleOf(const ledger::Account& account)
{
    return account.code + u' ' + account.name;
}

Result<AccountId> accountNamed(const QString& text, const std::vector<ledger::Account>& accounts)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return fail(errors::accountMissing);
    const ledger::Account* found = nullptr;
    for (const ledger::Account& account : accounts) {
        const QString title = titleOf(account);
        if (account.code.compare(typed, Qt::CaseInsensitive) == 0
            || title.compare(typed, Qt::CaseInsensitive) == 0)
            return account.id;
    }
    for (const ledger::Account& account : accounts) {
        if (!titleOf(account).contains(typed, Qt::CaseInsensitive))
            continue;
        if (found)
            return fail(errors::accountAmbiguous, {typed, titleOf(*found), titleOf(account)});
        found = &account;
    }
    if (!found)
        return fail(errors::accountUnknown, {typed});
    return found->id;
}

AccountEdit::AccountEdit(QWidget* parent) : QLineEdit(parent), m_titles(new QStringListModel(this))
{
    auto* const completer = new QCompleter(m_titles, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(completionsShown);
    completer->popup()->setTextElideMode(Qt::ElideRight);
    setCompleter(completer);
    setPlaceholderText(tr("Number or name"));
    connect(this, &QLineEdit::textChanged, this, &AccountEdit::valueChanged);
    connect(this, &QLineEdit::textEdited, this, [this] { setVariant(this, ""); });
}

void AccountEdit::setAccounts(const std::vector<ledger::Account>& accounts, Offer offer)
{
    const auto isOffered = [offer](const ledger::Account& account) {
        const bool isHeading = account.use == ledger::AccountUse::Heading;
        return !account.isClosed
               && (offer == Offer::All || isHeading == (offer == Offer::Headings));
    };
    m_accounts.clear();
    QStringList titles;
    for (const ledger::Account& account : accounts) {
        if (!isOffered(account))
            continue;
        m_accounts.push_back(account);
        titles += titleOf(account);
    }
    m_titles->setStringList(titles);
}

Result<AccountId> AccountEdit::value() const
{
    return accountNamed(text(), m_accounts);
}

void AccountEdit::setValue(AccountId account)
{
    const auto found = std::ranges::find(m_accounts, account, &ledger::Account::id);
    setText(found == m_accounts.end() ? QString() : titleOf(*found));
    setCursorPosition(0);
    setVariant(this, "");
}

void AccountEdit::settle()
{
    if (text().trimmed().isEmpty())
        return;
    const auto account = value();
    setVariant(this, account ? "" : "error");
    setToolTip(account ? QString() : toolTipOf(gui::textOf(account.error())));
    if (account)
        setValue(*account);
}

bool AccountEdit::isOffering() const
{
    return completer()->popup()->isVisible();
}

/// What is named already, else the chosen completion, else the first.
void AccountEdit::takeCompletion()
{
    const QModelIndex chosen = completer()->popup()->currentIndex();
    if (chosen.isValid())
        setText(chosen.data().toString());
    else if (!value())
        setText(completer()->currentCompletion());
    completer()->popup()->hide();
    settle();
}

bool AccountEdit::event(QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isOffering())
        return QLineEdit::event(event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter && key->key() != Qt::Key_Tab)
        return QLineEdit::event(event);
    takeCompletion();
    if (!isEnter)
        return QLineEdit::event(event);
    // The list had the key; who watches the field has still to see it.
    QCoreApplication::postEvent(this,
                                new QKeyEvent(QEvent::KeyPress, key->key(), key->modifiers()));
    event->accept();
    return true;
}

void AccountEdit::focusOutEvent(QFocusEvent* event)
{
    // The list of completions takes the focus for a while; nothing has been left then.
    if (event->reason() != Qt::PopupFocusReason && !isOffering())
        settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace tandem::gui
