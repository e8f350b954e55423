#include "gui/office/account_choice_table.h"

#include "gui/kit/plain_table.h"

#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

namespace {

enum Column { Foreign, Code, Name, Type, Match };
constexpr int tableHeightMin = 220;

QString wordsOf(workflows::AccountMatch match)
{
    switch (match) {
    case workflows::AccountMatch::Code:
        return AccountChoiceTable::tr("same number");
    case workflows::AccountMatch::Name:
        return AccountChoiceTable::tr("same name");
    case workflows::AccountMatch::Chosen:
        return AccountChoiceTable::tr("chosen");
    case workflows::AccountMatch::New:
        break;
    }
    return AccountChoiceTable::tr("will be made");
}

} // namespace

AccountChoiceTable::AccountChoiceTable(QWidget* parent)
    : QWidget(parent)
    , m_table(plainTable({tr("In the file"), tr("Number here"), tr("Name"), tr("Type"), tr("How")},
                         tr("Accounts of the file"), {Foreign, Name}))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("accountChoices"));
    m_table->setMinimumHeight(tableHeightMin);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    setFocusProxy(m_table);
}

void AccountChoiceTable::setChoices(const std::vector<workflows::AccountChoice>& choices)
{
    m_table->setRowCount(static_cast<int>(choices.size()));
    int row = 0;
    for (const workflows::AccountChoice& choice : choices) {
        fillRow(*m_table, row,
                {choice.foreign, choice.code, choice.name, ledger::nameOf(choice.type),
                 wordsOf(choice.match)});
        for (const int column : {Code, Name, Type})
            m_table->item(row, column)
                ->setFlags(m_table->item(row, column)->flags() | Qt::ItemIsEditable);
        for (const int column : {Foreign, Match})
            m_table->item(row, column)
                ->setFlags(m_table->item(row, column)->flags() & ~Qt::ItemIsEditable);
        ++row;
    }
}

workflows::AccountChoices AccountChoiceTable::choices() const
{
    workflows::AccountChoices choices;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto cell = [&](int column) { return m_table->item(row, column)->text().trimmed(); };
        if (cell(Code).isEmpty())
            continue;
        choices.insert(cell(Foreign), {.foreign = cell(Foreign),
                                       .code = cell(Code),
                                       .name = cell(Name),
                                       .type = ledger::accountTypeNamed(cell(Type).toLower())
                                                   .value_or(ledger::AccountType::Asset),
                                       .match = workflows::AccountMatch::Chosen});
    }
    return choices;
}

void AccountChoiceTable::focusFirst()
{
    m_table->setCurrentCell(0, Code);
    m_table->setFocus();
}

bool AccountChoiceTable::isEmpty() const
{
    return m_table->rowCount() == 0;
}

} // namespace tandem::gui
