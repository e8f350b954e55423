#pragma once

#include <QWidget>

class QPainter;

namespace tandem::gui {

/// The first letters of the first and the last word of a name: "AC" of "Alder Clinic".
QString initialsOf(const QString& name);

/// The initials of `name` in a circle that fills `rect`, in a colour that is always the same for
/// the same name.
void paintAvatar(QPainter& painter, const QRect& rect, const QString& name);

/// The picture of somebody who has none: initials in a circle.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

} // namespace tandem::gui
