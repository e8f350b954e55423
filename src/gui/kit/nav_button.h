#pragma once

#include <QPushButton>

namespace tandem::gui {

/// Whether the sidebar shows words, or icons only.
enum class NavForm { Wide, Rail };

/// An entry of the sidebar: icon, text, and how many things wait there. It is checked while its
/// page is shown; connect `toggled`, which assistive technology emits as well. On the rail the
/// text becomes a tool tip and the count a dot.
class NavButton final : public QPushButton {
    Q_OBJECT

public:
    NavButton(const QString& icon, const QString& text, QWidget* parent = nullptr);

    int count() const { return m_count; }
    /// 0 shows no badge; `words` say the count to those who do not see it: "12 to match".
    void setCount(int count, const QString& words);
    void setForm(NavForm form);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRail(QPainter& painter) const;
    void paintWide(QPainter& painter) const;
    void paintBadge(QPainter& painter) const;
    QRect onScreen(const QRect& part) const;
    void showToolTip();

    QString m_icon;
    QString m_words;
    int m_count = 0;
    NavForm m_form = NavForm::Wide;
};

} // namespace tandem::gui
