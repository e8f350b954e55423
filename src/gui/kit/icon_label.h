#pragma once

#include "gui/kit/theme.h"

#include <QWidget>

namespace tandem::gui {

/// An icon that stands by itself and follows the theme. It only accompanies words, so assistive
/// technology hears nothing of it.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    /// `size` at 100 % text.
    IconLabel(const QString& icon, int size, ColorToken tint, QWidget* parent = nullptr);

    void setIcon(const QString& icon, ColorToken tint);
    QSize sizeHint() const override { return {scaled(m_size), scaled(m_size)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    int m_size;
    ColorToken m_tint;
};

} // namespace tandem::gui
