#include "gui/kit/conflict_dialog.h"

#include "gui/kit/form_fields.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 760;
constexpr int rowHeight = 44;
constexpr int headHeight = 220;
constexpr int heightMax = 620;

/// Empty values have a word, too: nothing looks like something left out.
QString wordOf(const QJsonValue& value)
{
    const QString shown = shownValue(value);
    return shown.isEmpty() ? ConflictDialog::tr("(empty)") : shown;
}

/// A radio button shows one line, and & as a mnemonic.
QString onButton(const QJsonValue& value)
{
    return wordOf(value).replace(u'\n', u"; "_s).simplified().replace(u'&', u"&&"_s);
}

} // namespace

ConflictDialog::ConflictDialog(std::vector<FieldConflict> fields, QWidget* parent)
    : QDialog(parent)
    , m_fields(std::move(fields))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed elsewhere meanwhile"));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const words =
        new TextLabel(tr("Somebody else saved this record while you changed it. Choose for each "
                         "field what shall stand; then it is saved."));
    words->setWordWrap(true);
    all->addWidget(words);
    auto* const room = new QWidget;
    auto* const grid = new QGridLayout(room);
    grid->setHorizontalSpacing(metrics::spaceLarge);
    const QStringList heads{tr("Field"), tr("Before"), tr("Mine"), tr("Theirs")};
    for (int column = 0; column < heads.size(); ++column) {
        grid->addWidget(new TextLabel(heads[column], TextRole::Overline, ColorToken::Muted), 0,
                        column);
        grid->setColumnStretch(column, 1);
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        addRow(grid, static_cast<int>(i) + 1, m_fields[i]);
    grid->setRowStretch(static_cast<int>(m_fields.size()) + 1, 1);
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(room);
    all->addWidget(scroll, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
    QPushButton* const mine = buttons->addButton(tr("All &mine"), QDialogButtonBox::ResetRole);
    QPushButton* const theirs = buttons->addButton(tr("All &theirs"), QDialogButtonBox::ResetRole);
    mine->setObjectName(u"allMineButton"_s);
    theirs->setObjectName(u"allTheirsButton"_s);
    setVariant(buttons->button(QDialogButtonBox::Save), "primary");
    all->addWidget(buttons);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogWidth,
           std::min(headHeight + rowHeight * static_cast<int>(m_fields.size()), heightMax));
}

void ConflictDialog::addRow(QGridLayout* grid, int row, const FieldConflict& field)
{
    auto* const title = new TextLabel(field.title, TextRole::BodyStrong);
    auto* const before = new TextLabel(wordOf(field.base), TextRole::Body, ColorToken::Muted);
    auto* const mine = new QRadioButton(onButton(field.mine));
    auto* const theirs = new QRadioButton(onButton(field.theirs));
    mine->setObjectName(field.name + u"Mine"_s);
    theirs->setObjectName(field.name + u"Theirs"_s);
    mine->setAccessibleName(tr("%1, mine: %2").arg(field.title, wordOf(field.mine)));
    theirs->setAccessibleName(tr("%1, theirs: %2").arg(field.title, wordOf(field.theirs)));
    mine->setToolTip(wordOf(field.mine).toHtmlEscaped());
    theirs->setToolTip(wordOf(field.theirs).toHtmlEscaped());
    auto* const group = new QButtonGroup(this);
    group->addButton(mine);
    group->addButton(theirs);
    (field.isMineChanged() ? mine : theirs)->setChecked(true);
    title->setWordWrap(true);
    before->setWordWrap(true);
    grid->addWidget(title, row, 0);
    grid->addWidget(before, row, 1);
    grid->addWidget(mine, row, 2);
    grid->addWidget(theirs, row, 3);
    m_mine.push_back(mine);
    m_theirs.push_back(theirs);
}

void ConflictDialog::chooseAll(Side side)
{
    for (QRadioButton* const button : side == Side::Mine ? m_mine : m_theirs)
        button->setChecked(true);
}

QJsonObject ConflictDialog::chosen() const
{
    QJsonObject values;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        values[m_fields[i].name] = m_mine[i]->isChecked() ? m_fields[i].mine : m_fields[i].theirs;
    return values;
}

} // namespace tandem::gui
