#pragma once

#include "gui/window_books.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

/// Finding and pressing what a person finds and presses in a window.
namespace tandem::test {

/// The button with that text, however its mnemonic stands.
inline QPushButton* button(QWidget* in, const QString& text)
{
    for (auto* const one : in->findChildren<QPushButton*>())
        if (QString(one->text()).remove(u'&') == text)
            return one;
    return nullptr;
}

/// The dialog of that class that is on screen, waited for.
template <class Dialog>
Dialog* shownDialog(QWidget* in)
{
    Dialog* found = nullptr;
    waitFor([&] {
        for (auto* const one : in->findChildren<Dialog*>())
            if (one->isVisible())
                found = one;
        return found != nullptr;
    });
    return found;
}

/// Waits until a dialog has the keyboard, then presses Ctrl+Enter.
inline bool pressOk(QDialog* dialog)
{
    if (!waitFor([&] { return QApplication::activeWindow() == dialog; }))
        return false;
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    return true;
}

/// All that a form says is wrong, beside its fields and below them.
inline QString said(const QWidget* form)
{
    QStringList all;
    for (const auto* const label : form->findChildren<QLabel*>()) {
        const QString name = label->objectName();
        const bool isError = name == u"errorLabel" || name.endsWith(u"Error");
        if (isError && !label->isHidden() && !label->text().isEmpty())
            all += label->text();
    }
    return all.join(u'\n');
}

/// Makes the window the active one, so that its keys work.
inline bool activate(QWidget* window)
{
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

} // namespace tandem::test
