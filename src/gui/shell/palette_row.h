#pragma once

#include <QStyledItemDelegate>

namespace tandem::gui {

/// A line of the palette: icon, text, where it belongs in muted words, its keys at the end.
class PaletteRow final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { WhereRole = Qt::UserRole, KeysRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace tandem::gui
