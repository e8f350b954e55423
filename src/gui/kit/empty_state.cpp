#include "gui/kit/empty_state.h"

#include "gui/kit/icon_label.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

namespace {

constexpr int iconSize = 40;

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& sentence,
                       const QString& action, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    auto* titleLabel = new TextLabel(title, TextRole::Title);
    auto* sentenceLabel = new TextLabel(sentence, TextRole::Body, ColorToken::Muted);
    sentenceLabel->setWordWrap(true);
    sentenceLabel->setAlignment(Qt::AlignHCenter | Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                               metrics::pageMargin);
    layout->addStretch();
    layout->addWidget(new IconLabel(icon, iconSize, ColorToken::Subtle), 0, Qt::AlignHCenter);
    layout->addWidget(titleLabel, 0, Qt::AlignHCenter);
    layout->addWidget(sentenceLabel); // no alignment, or it would not grow with its lines
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action);
        setVariant(button, "primary");
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        layout->addSpacing(metrics::spaceSmall);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
}

} // namespace tandem::gui
