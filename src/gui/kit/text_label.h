#pragma once

#include "gui/kit/privacy.h"
#include "gui/kit/theme.h"

#include <QLabel>

namespace tandem::gui {

/// Plain text in a role and a token's colour, which follow the theme. Markup in it is shown as it
/// is written: a customer's name opens no file.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text, TextRole role = TextRole::Body,
                       ColorToken tint = ColorToken::Text, QWidget* parent = nullptr);

    void setTint(ColorToken tint);
    /// What the text is to strangers: masked in public view.
    void setPrivacy(Privacy privacy);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    TextRole m_role;
    ColorToken m_tint;
    Privacy m_privacy = Privacy::None;
    bool m_isDressing = false;
};

} // namespace tandem::gui
