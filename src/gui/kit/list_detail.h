#pragma once

#include "gui/kit/card.h"
#include "gui/kit/locality.h"
#include "office/list.h"

namespace tandem::gui {

class TextLabel;

/// The current row in full, beside the table: each column of the list with its value, wrapped and
/// never cut.
class ListDetail final : public Card {
    Q_OBJECT

public:
    ListDetail(const ListSpec& spec, const Locality& locality, QWidget* parent = nullptr);

    /// nullptr: no row.
    void show(const ListRow* row);
    using QWidget::show;

private:
    const ListSpec& m_spec;
    Locality m_locality;
    std::vector<TextLabel*> m_values;
};

} // namespace tandem::gui
