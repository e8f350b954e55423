#pragma once

#include "office/server_probe.h"

#include <QDialog>

#include <functional>
#include <memory>

class QThread;

namespace Ui {
class ServerDialog;
}

namespace tandem::gui {

/// Asks for the address of books on a server, as fields or as one line, and says in plain words
/// what lies there. A test runs beside the window and can be given up.
class ServerDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Choice { Nothing, Open, NewCompany };
    /// What lies at an address; any thread may ask.
    using Probe =
        std::function<Result<ServerFound>(const QString& address, const QString& password)>;

    explicit ServerDialog(Probe probe, QWidget* parent = nullptr);
    ~ServerDialog() override;

    Choice choice() const { return m_choice; }
    /// "postgresql://host/database"
    QString address() const;
    bool isTesting() const { return m_isTesting; }
    QString answer() const;

private:
    void showAddress();
    void readAddress();
    void test();
    void giveUp();
    void meet(const Result<ServerFound>& found);
    void say(const QString& text, bool isGood);
    void choose(Choice choice);
    void showFound(ServerFound found);
    void showState();

    std::unique_ptr<Ui::ServerDialog> m_ui;
    Probe m_probe;
    Choice m_choice = Choice::Nothing;
    int m_generation = 0; ///< Of tests: what was given up is not listened to.
    bool m_isTesting = false;
    bool m_isFilling = false;
};

} // namespace tandem::gui
