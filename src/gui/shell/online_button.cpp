#include "gui/shell/online_button.h"

#include "gui/kit/icon.h"
#include "gui/kit/privacy.h"
#include "gui/kit/style.h"
#include "office/presence.h"

#include <QMenu>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 10'000;

} // namespace

OnlineButton::OnlineButton(Desk& desk, QWidget* parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_timer(new QTimer(this))
{
    setObjectName(u"onlineButton"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(iconNamed(u"users"_s));
    setFont(fontOf(TextRole::Caption));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Who else has these books open now"));
    setWhatsThis(tr("How many other users have these books open now. A click names them."));
    setVariant(this, "compact");
    setMenu(new QMenu(this));
    hide();
    connect(menu(), &QMenu::aboutToShow, this, &OnlineButton::fillMenu);
    connect(m_timer, &QTimer::timeout, this, &OnlineButton::read);
    m_timer->start(lookEveryMs);
    read();
}

void OnlineButton::read()
{
    // Whoever may do anything here may know who else does.
    const Permissions& rights = m_desk.office.session().permissions;
    if (rights.empty())
        return;
    const View presence{"office.presence", *rights.begin(), ""};
    m_desk.background.read(presence, this, &othersOnline,
                           [this](const Result<std::optional<QStringList>>& others) {
                               if (others && !*others)
                                   m_timer->stop(); // these books never tell
                               show(others.value_or(std::nullopt));
                           });
}

void OnlineButton::show(const std::optional<QStringList>& others)
{
    setVisible(others.has_value());
    if (!others)
        return;
    m_others = *others;
    setText(m_others.isEmpty()
                ? tr("Nobody else is here")
                : tr("%n other(s) here", nullptr, static_cast<int>(m_others.size())));
    setAccessibleName(text());
}

void OnlineButton::fillMenu()
{
    menu()->clear();
    if (m_others.isEmpty())
        menu()->addAction(tr("Nobody else is here"))->setEnabled(false);
    for (const QString& one : m_others)
        menu()->addAction(shownText(one, Privacy::Name).replace(u'&', u"&&"_s))->setEnabled(false);
}

} // namespace tandem::gui
