#pragma once

#include "backoffice/settlements/suggestion.h"
#include "gui/kit/card.h"
#include "gui/kit/locality.h"

namespace tandem::gui {

/// A reason in the user's language.
QString textOf(const settlements::Reason& reason);

/// What a bank line may be: each suggestion with its number, how sure it is, why, and what
/// accepting it would post.
class SuggestionPanel final : public Card {
    Q_OBJECT

public:
    explicit SuggestionPanel(const Locality& locality, QWidget* parent = nullptr);

    /// Shows the suggestions of a line; null: no line is chosen.
    void setLine(const settlements::LineSuggestions* of);
    /// What each suggestion would post, once that is known.
    void setEntries(const QStringList& entries);
    /// Below the suggestions: the other ways to explain a line.
    void addFoot(QWidget* foot);

signals:
    /// The suggestion of that place, from 0 on, is wanted.
    void chosen(int place);

private:
    QWidget* choiceOf(int place, const settlements::Suggestion& suggestion);

    const Locality& m_locality;
    QWidget* m_choices = nullptr;
    class QVBoxLayout* m_holder;
    std::vector<class TextLabel*> m_entries;
};

} // namespace tandem::gui
