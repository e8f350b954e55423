#pragma once

#include "gui/kit/list_page.h"

namespace tandem::gui {

/// A list whose primary button makes a new record.
class NewRecordList : public ListPage {
    Q_OBJECT

public:
    /// `make` opens the form for it.
    NewRecordList(Desk& desk, ListSpec spec, ListPageLook look, const Action& action,
                  std::function<void(NewRecordList& list)> make, QWidget* parent = nullptr);

    QAction* newAction() override { return m_new; }

private:
    QAction* m_new;
};

} // namespace tandem::gui
