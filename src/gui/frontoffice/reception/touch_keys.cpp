#include "gui/frontoffice/reception/touch_keys.h"

#include "gui/kit/style.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 24; ///< Halves of a key: rows stand shifted, as on a keyboard.

QLineEdit* field()
{
    return qobject_cast<QLineEdit*>(QApplication::focusWidget());
}

} // namespace

TouchKeys::TouchKeys(QWidget* parent) : QWidget(parent)
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::spaceSmall);
    addRow(*grid, 0, u"1234567890-"_s);
    //: The first row of letters of a keyboard in this language.
    addRow(*grid, 1, tr("qwertyuiop"));
    //: The second row.
    addRow(*grid, 2, tr("asdfghjkl"));
    //: The third row.
    addRow(*grid, 3, tr("zxcvbnm'"));
    auto* const space = key(tr("Space"));
    connect(space, &QPushButton::clicked, this, [] { type(u" "_s); });
    auto* const erase = key(tr("Delete"));
    connect(erase, &QPushButton::clicked, this, [] {
        if (QLineEdit* const edit = field())
            edit->backspace();
    });
    grid->addWidget(space, 4, 4, 1, 12);
    grid->addWidget(erase, 4, 16, 1, 5);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    setLayoutDirection(Qt::LeftToRight); // Keyboards are not mirrored.
}

void TouchKeys::addRow(QGridLayout& grid, int row, const QString& letters)
{
    const int first = std::max(0, (columns - 2 * static_cast<int>(letters.size())) / 2);
    for (int at = 0; at < letters.size(); ++at) {
        const QString letter = letters.mid(at, 1);
        auto* const button = key(letter.toUpper());
        connect(button, &QPushButton::clicked, this, [letter] { type(letter); });
        grid.addWidget(button, row, first + 2 * at, 1, 2);
    }
}

QPushButton* TouchKeys::key(const QString& text)
{
    auto* const button = new QPushButton(text);
    button->setFocusPolicy(Qt::NoFocus); // The field keeps it.
    setVariant(button, "touch");
    button->setFont(fontOf(TextRole::Title));
    button->setMinimumSize(metrics::controlTouchHeight, metrics::controlTouchHeight);
    return button;
}

void TouchKeys::type(const QString& letter)
{
    QLineEdit* const edit = field();
    if (!edit)
        return;
    const QString before = edit->text().left(edit->cursorPosition());
    const bool isFirst = before.isEmpty() || before.back().isSpace() || before.back() == u'-';
    edit->insert(isFirst ? letter.toUpper() : letter);
}

} // namespace tandem::gui
