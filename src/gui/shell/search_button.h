#pragma once

#include <QPushButton>

namespace tandem::gui {

/// The way to the palette in the head of a window: it looks like the field that it opens, with its
/// keys at the end.
class SearchButton final : public QPushButton {
    Q_OBJECT

public:
    SearchButton(const QString& text, const QString& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace tandem::gui
