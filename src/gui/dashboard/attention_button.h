#pragma once

#include "gui/kit/theme.h"

#include <QAbstractButton>

namespace tandem::gui {

/// A row of the needs-attention list: an icon on its tint, what waits, and where it leads.
class AttentionButton final : public QAbstractButton {
    Q_OBJECT

public:
    AttentionButton(const QString& icon, ColorToken tint, ColorToken ground, const QString& text,
                    const QString& detail, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
    ColorToken m_tint;
    ColorToken m_ground;
    QString m_detail;
};

} // namespace tandem::gui
