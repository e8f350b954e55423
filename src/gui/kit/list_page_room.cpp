#include "gui/kit/card.h"
#include "gui/kit/empty_state.h"
#include "gui/kit/list_columns.h"
#include "gui/kit/list_detail.h"
#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"

#include <QAction>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

/// What stands beside the rows of a list page, in their place, and how all of it fits.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 860; ///< Below it buttons are icons.

} // namespace

void ListPage::setDetail(QWidget* detail)
{
    m_hasOwnDetail = true;
    m_body->addWidget(detail);
}

void ListPage::toggleDetail()
{
    if (m_hasOwnDetail)
        return;
    if (!m_rowDetail) {
        m_rowDetail = new ListDetail(m_model->spec(), locality());
        m_body->addWidget(m_rowDetail);
        m_rowDetail->hide();
    }
    m_rowDetail->show(m_model->knownRow(m_table->currentIndex().row()));
    m_rowDetail->setVisible(!m_rowDetail->isVisible());
}

/// The first sentence is the title, the rest says what to do.
void ListPage::showEmpty()
{
    if (!m_none) {
        const qsizetype end = m_look.emptyText.indexOf(QRegularExpression(u"[.:] "_s));
        const QString title = end < 0
                                  ? QString(m_look.emptyText).remove(QRegularExpression(u"\\.$"_s))
                                  : m_look.emptyText.left(end);
        QString rest = end < 0 ? QString() : m_look.emptyText.mid(end + 2);
        if (!rest.isEmpty())
            rest[0] = rest[0].toUpper();
        QAction* const make = newAction();
        const bool mayMake = make && make->isEnabled();
        m_none =
            new EmptyState(u"clipboard-list"_s, title, rest, mayMake ? make->text() : QString());
        if (mayMake)
            connect(m_none, &EmptyState::actionTriggered, make, &QAction::trigger);
        m_nothing = new EmptyState(u"filter"_s, tr("Nothing matches this filter"),
                                   tr("Esc empties it, too."), tr("Empty the filter"));
        connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
            m_openGroup.reset();
            setFilter({});
            m_filter->setFocus(Qt::OtherFocusReason);
        });
        m_card->body()->insertWidget(1, m_none, 1);
        m_card->body()->insertWidget(1, m_nothing, 1);
    }
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const auto style =
        width() < scaled(narrowWidth) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton* const button : std::as_const(m_toolButtons))
        button->setToolButtonStyle(style);
}

void ListPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns)
        m_columns->refit();
}

} // namespace tandem::gui
