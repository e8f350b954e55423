#include "gui/kit/new_record_list.h"

#include <QAction>

namespace tandem::gui {

NewRecordList::NewRecordList(Desk& shared, ListSpec spec, ListPageLook look, const Action& action,
                             std::function<void(NewRecordList& list)> make, QWidget* parent)
    : ListPage(shared, std::move(spec), std::move(look), parent)
    , m_new(new QAction(labelOf(action), this))
{
    m_new->setEnabled(office().allows(action));
    connect(m_new, &QAction::triggered, this, [this, make = std::move(make)] { make(*this); });
}

} // namespace tandem::gui
