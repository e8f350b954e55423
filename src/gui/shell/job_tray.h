#pragma once

#include "gui/kit/job_board.h"

#include <QToolButton>

namespace tandem::gui {

/// Long work in the status bar: hidden while there is none, else what runs and how far it is. A
/// click opens the list, where each can be stopped.
class JobTray final : public QToolButton {
    Q_OBJECT

public:
    explicit JobTray(JobBoard& jobs, QWidget* parent = nullptr);

private:
    void follow();
    void fillMenu();

    JobBoard& m_jobs;
};

/// "Verifying the books 40 %".
QString jobText(const JobSeen& job);

} // namespace tandem::gui
