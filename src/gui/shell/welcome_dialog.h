#pragma once

#include <QDialog>

namespace tandem::gui {

/// What is shown before there are books: recent ones, and the ways to come by new ones.
class WelcomeDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Choice { Nothing, Open, NewCompany, Server, Sample, SampleYear };

    explicit WelcomeDialog(const QStringList& recent, QWidget* parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Where the books to open lie: a file or the address of a server.
    QString location() const { return m_location; }

private:
    void choose(Choice choice, const QString& location = {});
    void askFile();

    Choice m_choice = Choice::Nothing;
    QString m_location;
};

} // namespace tandem::gui
