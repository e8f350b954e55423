#include "gui/kit/list_views.h"

#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "office/actions.h"

#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

ListViews::ListViews(Desk& desk, const ListSpec& spec, std::function<ListArrangement()> now,
                     QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_spec(spec)
    , m_now(std::move(now))
    , m_page(page)
    , m_button(new QToolButton(page))
{
    m_button->setIcon(iconNamed(u"book-open"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setMenu(new QMenu(m_button));
    m_button->setToolTip(tr("Views of this list (Ctrl+Shift+V)"));
    setVariant(m_button, "compact");
    connect(m_button->menu(), &QMenu::aboutToShow, this, &ListViews::fillMenu);
    showName();
}

void ListViews::reload()
{
    m_desk.background.read(
        m_spec.view, this, [spec = m_spec](Reader& books) { return listViews(books, spec); },
        [this](Result<std::vector<ListView>> views) {
            if (views)
                take(*std::move(views));
            else
                m_desk.show(m_page, views.error());
        });
}

void ListViews::take(std::vector<ListView> views)
{
    m_views = std::move(views);
    const auto first = std::ranges::find_if(m_views, &ListView::isDefault);
    const bool isUntouched = m_now() == initialArrangement(m_spec) || m_now().filter.isEmpty();
    if (!std::exchange(m_hasBegun, true) && first != m_views.end() && isUntouched)
        choose(*first);
    showName();
}

const ListView* ListViews::current() const
{
    const auto found = std::ranges::find(m_views, m_current, &ListView::id);
    return found == m_views.end() ? nullptr : &*found;
}

void ListViews::showName()
{
    const ListView* const view = current();
    QString name = view ? view->name : tr("View");
    m_button->setText(name.replace(u'&', u"&&"_s));
    m_button->setAccessibleName(view ? tr("View: %1").arg(view->name) : tr("View"));
}

void ListViews::choose(const ListView& view)
{
    m_current = view.id;
    showName();
    emit chosen(view.arrangement);
}

void ListViews::addViews(QMenu& menu, const QString& title, bool areMine)
{
    bool isFirst = true;
    for (const ListView& view : m_views) {
        if ((view.owner == m_desk.office.session().user) != areMine)
            continue;
        if (std::exchange(isFirst, false))
            menu.addSection(title);
        QString text = areMine ? view.name : tr("%1 (%2)").arg(view.name, view.ownerName);
        QAction* const action = menu.addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
        connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    }
}

void ListViews::fillMenu()
{
    QMenu& menu = *m_button->menu();
    menu.clear();
    connect(menu.addAction(tr("As it &begins")), &QAction::triggered, this, [this] {
        m_current = {};
        showName();
        emit chosen(initialArrangement(m_spec));
    });
    addViews(menu, tr("My views"), true);
    addViews(menu, tr("Shared views"), false);
    menu.addSeparator();
    const ListView* const view = current();
    const bool isMine = view && view->owner == m_desk.office.session().user;
    if (isMine)
        connect(menu.addAction(tr("&Save “%1”").arg(view->name)), &QAction::triggered, this,
                [this, name = view->name] { save(name); });
    connect(menu.addAction(tr("Save &as…")), &QAction::triggered, this, &ListViews::askForName);
    if (view)
        addDeeds(menu, *view);
}

void ListViews::addDeeds(QMenu& menu, const ListView& view)
{
    QAction* const start =
        menu.addAction(view.isDefault ? tr("Do not &begin with it") : tr("&Begin with it"));
    connect(start, &QAction::triggered, this,
            [this, view] { setDefault(view.isDefault ? ListViewId() : view.id); });
    if (view.owner != m_desk.office.session().user)
        return;
    QAction* const share = menu.addAction(view.isShared ? tr("S&top sharing") : tr("S&hare"));
    share->setEnabled(m_desk.office.allows(actions::shareListView));
    connect(share, &QAction::triggered, this, [this, view] {
        this->share(view, view.isShared ? ListViewAudience::Owner : ListViewAudience::Everybody);
    });
    connect(menu.addAction(tr("&Delete…")), &QAction::triggered, this,
            [this, view] { remove(view); });
}

void ListViews::askForName()
{
    auto* const dialog = new QInputDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("&Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ListViews::save);
    dialog->open();
}

void ListViews::report(const Result<>& done)
{
    if (!done)
        m_desk.show(m_page, done.error());
    reload();
}

void ListViews::save(const QString& name)
{
    const ListArrangement arrangement = m_now();
    const auto saved = m_desk.office.change(keepViewsOf(m_spec), [&](UnitOfWork& work) {
        return saveListView(work, m_spec, name, arrangement);
    });
    if (!saved)
        return m_desk.show(m_page, saved.error());
    m_current = *saved;
    m_hasBegun = true;
    m_desk.tell(tr("View “%1” is kept").arg(name.trimmed()));
    reload();
}

void ListViews::share(const ListView& view, ListViewAudience audience)
{
    report(m_desk.office.change(actions::shareListView, [&](UnitOfWork& work) {
        return shareListView(work, m_spec, view.id, audience);
    }));
}

void ListViews::remove(const ListView& view)
{
    if (!m_desk.confirm(m_page, tr("Delete the view “%1”?").arg(view.name), tr("Delete")))
        return;
    report(m_desk.office.change(keepViewsOf(m_spec), [&](UnitOfWork& work) {
        return deleteListView(work, m_spec, view.id);
    }));
}

void ListViews::setDefault(ListViewId view)
{
    report(m_desk.office.change(keepViewsOf(m_spec), [&](UnitOfWork& work) {
        return setDefaultListView(work, m_spec, view);
    }));
}

} // namespace tandem::gui
