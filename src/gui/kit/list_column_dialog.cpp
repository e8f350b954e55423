#include "gui/kit/list_column_dialog.h"

#include "gui/kit/list_columns.h"
#include "gui/kit/text_label.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tandem::gui {

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int listHeight = 320;

} // namespace

ListColumnDialog::ListColumnDialog(ListColumns& columns, const QStringList& titles, QWidget* parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_titles(titles)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setMinimumHeight(scaled(listHeight));
    m_list->installEventFilter(this);
    auto* const hint = new TextLabel(
        tr("Type to find a column, Space shows or hides it, Alt+Up and Alt+Down move it."),
        TextRole::Caption, ColorToken::Muted);
    hint->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* const reset = buttons->addButton(tr("As at &first"), QDialogButtonBox::ResetRole);
    auto* const all = new QVBoxLayout(this);
    all->addWidget(hint);
    all->addWidget(m_list, 1);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_columns.reset();
        fill(m_columns.sections().front());
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const int section = item->data(sectionRole).toInt();
        m_columns.setShown(section, item->checkState() == Qt::Checked);
        const QSignalBlocker blocker(m_list); // the last column stays
        item->setCheckState(m_columns.isShown(section) ? Qt::Checked : Qt::Unchecked);
    });
    fill(m_columns.sections().front());
    m_list->setFocus();
}

void ListColumnDialog::fill(int currentSection)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const int section : m_columns.sections()) {
        auto* const item = new QListWidgetItem(m_titles.value(section), m_list);
        item->setData(sectionRole, section);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_columns.isShown(section) ? Qt::Checked : Qt::Unchecked);
        if (section == currentSection)
            m_list->setCurrentItem(item);
    }
}

void ListColumnDialog::move(int step)
{
    if (!m_list->currentItem())
        return;
    const int section = m_list->currentItem()->data(sectionRole).toInt();
    m_columns.move(section, step);
    fill(section);
}

bool ListColumnDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->modifiers().testFlag(Qt::AltModifier)
                            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tandem::gui
