#include "gui/shell/notice_bell.h"

#include "gui/kit/icon.h"
#include "gui/kit/paint.h"
#include "gui/kit/privacy.h"
#include "gui/kit/style.h"

#include <QMenu>
#include <QStylePainter>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticesMax = 50;
constexpr int badgeSize = 15;

/// Whoever may do anything here has notices of their own.
View ownNotices(const Session& session)
{
    return {"office.notices", *session.permissions.begin(), ""};
}

Action ownSeen(const Session& session)
{
    return {"office.see_notice", *session.permissions.begin(), ""};
}

} // namespace

QString noticeText(const Notice& notice)
{
    const NoticeKind* const kind = noticeKindNamed(notice.kind);
    const QString body = shownText(notice.body, Privacy::Name);
    return kind ? QCoreApplication::translate("Notice", kind->title) + u": "_s + body : body;
}

NoticeBell::NoticeBell(Desk& desk, QWidget* parent) : QToolButton(parent), m_desk(desk)
{
    setObjectName(u"noticeBell"_s);
    setIcon(iconNamed(u"bell"_s));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setMinimumSize(metrics::controlHeight, metrics::controlHeight);
    connect(menu(), &QMenu::aboutToShow, this, &NoticeBell::fillMenu);
    const auto meet = [this](const std::set<QString>& changed) {
        if (changed.contains(u"notice"_s))
            reload();
    };
    connect(&desk.office, &Office::changed, this, meet);
    connect(&desk.background, &BackgroundReader::changed, this, meet);
    show({});
    reload();
}

void NoticeBell::reload()
{
    m_desk.background.read(
        ownNotices(m_desk.office.session()), this,
        [](Reader& books) { return unseenNotices(books, noticesMax); },
        [this](Result<std::vector<Notice>> notices) {
            if (!notices)
                return;
            const bool isFirst = !std::exchange(m_isRead, true);
            for (const Notice& one : *notices)
                if (!isFirst && one.id > m_newest)
                    emit arrived(one);
            show(*std::move(notices));
        });
}

void NoticeBell::show(std::vector<Notice> notices)
{
    m_notices = std::move(notices);
    if (!m_notices.empty())
        m_newest = std::max(m_newest, m_notices.back().id);
    const auto count = static_cast<int>(m_notices.size());
    const QString words = count == 0 ? tr("No news") : tr("%Ln news", nullptr, count);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void NoticeBell::fillMenu()
{
    menu()->clear();
    for (const Notice& one : m_notices) {
        QString text = noticeText(one).replace(u'&', u"&&"_s);
        QAction* const action =
            menu()->addAction(u"%1    %2"_s.arg(timeText(one.createdAt, m_desk.locality), text));
        connect(action, &QAction::triggered, this, [this, one] { take(one); });
    }
    if (m_notices.empty()) {
        menu()->addAction(tr("No news"))->setEnabled(false);
        return;
    }
    menu()->addSeparator();
    connect(menu()->addAction(tr("&All seen")), &QAction::triggered, this, &NoticeBell::takeAll);
}

void NoticeBell::take(const Notice& notice)
{
    const auto seen =
        m_desk.office.change(ownSeen(m_desk.office.session()), [&](UnitOfWork& work) -> Result<> {
            return markSeen(work, notice.id);
        });
    if (!seen)
        return m_desk.show(this, seen.error());
    if (notice.subject.id != 0)
        emit subjectWanted(notice.subject);
}

void NoticeBell::takeAll()
{
    const auto seen = m_desk.office.change(ownSeen(m_desk.office.session()),
                                           [&](UnitOfWork& work) { return markAllSeen(work); });
    if (!seen)
        m_desk.show(this, seen.error());
}

void NoticeBell::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu; // a badge stands where its arrow would
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    if (m_notices.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = scaled(badgeSize);
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), {width() - size - 1, 1, size, size});
    paintBox(painter, place, color(ColorToken::Bad), {}, metrics::radiusControl);
    painter.setFont(strongWeight(fontOf(TextRole::Caption)));
    painter.setPen(color(ColorToken::Surface));
    const auto count = m_notices.size();
    painter.drawText(place, Qt::AlignCenter, count > 9 ? u"9+"_s : QString::number(count));
}

} // namespace tandem::gui
