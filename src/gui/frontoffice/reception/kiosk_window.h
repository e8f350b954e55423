#pragma once

#include "frontoffice/reception/visit.h"
#include "gui/frontoffice/reception/visit_dialog.h"
#include "gui/kit/desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace tandem::gui {

class TextLabel;

/// The visitors' own screen: whoever comes in says who they are, by code or by three letters of
/// their name, or whom they want to see; the host is told at once. It covers the whole screen and
/// everything else of Tandem, tells no visitor of another, goes back to its beginning when nobody
/// touched it for `idleMs`, and is left with the password of who opened it.
class KioskWindow final : public QWidget {
    Q_OBJECT

public:
    enum class Step { Welcome, Arrive, WalkIn, Leave, Said, Staff };
    static constexpr int idleMs = 30'000;

    KioskWindow(Desk& desk, const QString& company, QWidget* parent);
    ~KioskWindow() override;

    Step step() const;
    void go(Step step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* buildWelcome(const QString& company);
    QWidget* buildArrive();
    QWidget* buildWalkIn();
    QWidget* buildLeave();
    QWidget* buildSaid();
    QWidget* buildStaff();
    /// A step with its question, room for its fields, the keys, and the way back.
    QVBoxLayout* beginStep(QWidget* page, const QString& question);
    void endStep(QVBoxLayout* layout, QPushButton* deed);
    QLineEdit* bigField(const QString& name);

    void readHouse();
    void showArriving();
    void showWalkIn();
    void showLeaving();
    void checkIn();
    void letWalkIn();
    void letOut();
    void leaveScreen();
    void say(const QString& head, const QString& words);
    void refuse(const Error& error);
    void clearFields();

    Desk& m_desk;
    std::vector<reception::Visit> m_visits;
    std::vector<Host> m_hosts;
    QStackedWidget* m_steps;
    QTimer* m_idle;
    QLineEdit* m_who = nullptr;
    QPushButton* m_arrive = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_employer = nullptr;
    QLineEdit* m_host = nullptr;
    QPushButton* m_walkIn = nullptr;
    QLineEdit* m_badge = nullptr;
    QPushButton* m_leave = nullptr;
    TextLabel* m_saidHead = nullptr;
    TextLabel* m_said = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_open = nullptr;
    TextLabel* m_wrong = nullptr;
    QString m_requestKey; ///< Of the walk-in that is being typed.
    bool m_mayClose = false;
};

} // namespace tandem::gui
