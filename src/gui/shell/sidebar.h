#pragma once

#include "gui/kit/page_spec.h"

#include <QWidget>

class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace tandem::gui {

class NavButton;
class TextLabel;

/// The pages by office, at the left: wide with words, or as a rail of icons.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    Sidebar(const QString& company, const QString& note, QWidget* parent = nullptr);

    void addPage(const PageSpec& page);
    void setCurrent(const QString& page);
    /// How many things wait on a page, as a number and in words; 0 shows nothing.
    void setCount(const QString& page, int count, const QString& words);
    void setRail(bool isRail);
    bool isRail() const { return m_isRail; }

signals:
    void chosen(const QString& page);
    void companyClicked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void beginSection(PageSection section);

    QScrollArea* m_pages;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_foot;
    QButtonGroup* m_group;
    class CompanyButton* m_company;
    std::map<QString, NavButton*> m_buttons;
    std::vector<TextLabel*> m_heads;
    std::optional<PageSection> m_section;
    bool m_isRail = false;
};

} // namespace tandem::gui
