#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tandem::gui {

/// Buttons in a row, at its end; in several rows where one has no room for them.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    /// The items of each row at this width.
    std::vector<std::vector<QLayoutItem*>> rowsAt(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace tandem::gui
