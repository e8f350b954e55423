#pragma once

#include "gui/backoffice/settlements/match_state.h"
#include "gui/kit/card.h"
#include "gui/kit/locality.h"

namespace tandem::gui {

class TextLabel;

/// How the bank's balance and the books agree: both, what is not explained yet, and what is left.
class ReconciliationBar final : public Card {
    Q_OBJECT

public:
    explicit ReconciliationBar(const Locality& locality, QWidget* parent = nullptr);

    /// Nothing hides it.
    void show(const std::optional<Reconciliation>& state);

private:
    TextLabel* addFigure(class QHBoxLayout& row, const QString& name);

    const Locality& m_locality;
    TextLabel* m_bank;
    TextLabel* m_books;
    TextLabel* m_open;
    TextLabel* m_openName;
    TextLabel* m_rest;
    TextLabel* m_verdict;
};

} // namespace tandem::gui
