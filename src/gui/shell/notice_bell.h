#pragma once

#include "gui/kit/desk.h"
#include "office/notices.h"
#include "office/subject.h"

#include <QToolButton>

namespace tandem::gui {

/// What the user should know of, behind a bell that says how much: a visitor arrived, something
/// waits for approval. A click shows them; choosing one opens what it is about, and it is seen.
class NoticeBell final : public QToolButton {
    Q_OBJECT

public:
    explicit NoticeBell(Desk& desk, QWidget* parent = nullptr);

    const std::vector<Notice>& notices() const { return m_notices; }
    /// Marks it as seen, and opens what it is about.
    void take(const Notice& notice);
    void takeAll();

signals:
    void subjectWanted(const Subject& subject);
    /// Something new, for the desktop to show.
    void arrived(const Notice& notice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void reload();
    void show(std::vector<Notice> notices);
    void fillMenu();

    Desk& m_desk;
    std::vector<Notice> m_notices;
    NoticeId m_newest{};
    bool m_isRead = false;
};

/// "Your visitor is here: Mila Vance · 7"; masked in public view.
QString noticeText(const Notice& notice);

} // namespace tandem::gui
