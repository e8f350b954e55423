#pragma once

#include <QAbstractButton>

namespace tandem::gui {

/// The head of the sidebar: mark, company and a note; opens the menu of the company.
class CompanyButton final : public QAbstractButton {
    Q_OBJECT

public:
    CompanyButton(const QString& company, const QString& note, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_note;
};

/// Paints the mark of Tandem, two linked rings, 32 by 32 pixels.
void paintMark(QPainter& painter, const QPoint& corner);

} // namespace tandem::gui
