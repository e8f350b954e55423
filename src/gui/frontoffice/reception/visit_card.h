#pragma once

#include "frontoffice/reception/visit.h"
#include "gui/kit/card.h"
#include "gui/kit/locality.h"

namespace tandem::gui {

class TextLabel;

/// What there is to know of one visit at the desk: who, why, with whom, and whether the host knows.
class VisitCard final : public Card {
    Q_OBJECT

public:
    explicit VisitCard(const Locality& locality, QWidget* parent = nullptr);

    /// nullptr shows what to do instead.
    void show(const reception::Visit* visit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void say(const reception::Visit* visit);
    void takeRoom();

    const Locality& m_locality;
    TextLabel* m_name;
    TextLabel* m_what;
    TextLabel* m_host;
};

} // namespace tandem::gui
