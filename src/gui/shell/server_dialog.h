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
/// what lies there. Where the server has no such database it is made, if the user wants, for a new
/// company. All of it runs beside the window and can be given up.
class ServerDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Choice { Nothing, Open, NewCompany };
    /// What lies at an address; any thread may ask.
    using Probe =
        std::function<Result<ServerFound>(const QString& address, const QString& password)>;

    /// Makes the database of an address; any thread may ask for it.
    using Make = std::function<Result<>(const QString& address, const QString& password)>;

    ServerDialog(Probe probe, Make make, QWidget* parent = nullptr);
    ~ServerDialog() override;

    Choice choice() const { return m_choice; }
    /// "postgresql://host/database"
    QString address() const;
    /// What was typed to test with; it is kept nowhere.
    QString password() const;
    bool isTesting() const { return m_isTesting; }
    QString answer() const;

private:
    void showAddress();
    void readAddress();
    void test();
    void makeDatabase();
    void ask(const QString& text, std::function<Result<ServerFound>()> question);
    void giveUp();
    void meet(const Result<ServerFound>& found);
    void say(const QString& text, bool isGood);
    void choose(Choice choice);
    void showFound(ServerFound found);
    void showState();

    std::unique_ptr<Ui::ServerDialog> m_ui;
    Probe m_probe;
    Make m_make;
    Choice m_choice = Choice::Nothing;
    int m_generation = 0; ///< Of tests: what was given up is not listened to.
    bool m_isTesting = false;
    bool m_isMaking = false; ///< The database, that is: for a new company.
    bool m_lacksDatabase = false;
    bool m_isFilling = false;
};

} // namespace tandem::gui
