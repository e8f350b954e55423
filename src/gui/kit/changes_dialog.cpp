#include "gui/kit/changes_dialog.h"

#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "office/actions.h"
#include "office/deed_words.h"
#include "office/field_words.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesMax = 500;
constexpr QSize usualSize(980, 520);

QString deedOf(const RowChange& change)
{
    const char* const words = deedWords(change.action);
    const QString deed = words ? QCoreApplication::translate("Deed", words) : change.action;
    return change.part.isEmpty() ? deed : deed + u" \u00b7 "_s + change.part;
}

QString nameOf(const FieldChange& field)
{
    const char* const words = fieldWords(field.column);
    return words ? QCoreApplication::translate("Field", words) : field.column;
}

QString valueOf(const FieldChange& field, const QString& value)
{
    if (!field.column.startsWith(u"is_"_s) || value.isEmpty())
        return value;
    return value == u"yes"_s ? ChangesDialog::tr("yes") : ChangesDialog::tr("no");
}

QString personOf(const RowChange& change)
{
    return change.coveredFor.isEmpty()
               ? change.by
               : ChangesDialog::tr("%1 for %2").arg(change.by, change.coveredFor);
}

} // namespace

ChangesDialog::ChangesDialog(Desk& desk, const RecordKind& kind, std::int64_t record,
                             QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_words(new TextLabel(tr("Reading\u2026"), TextRole::Body, ColorToken::Muted))
    , m_table(new RowTable({{tr("When")},
                            {tr("Who")},
                            {tr("What was done")},
                            {tr("Field")},
                            {tr("Before"), ColumnFit::Stretch},
                            {tr("After"), ColumnFit::Stretch}},
                           metrics::rowDenseHeight))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"changesDialog"_s);
    setWindowTitle(tr("History"));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    all->addWidget(m_words);
    m_table->setAccessibleName(tr("History"));
    all->addWidget(m_table, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(usualSize);
    m_desk.background.read(
        tandem::actions::verifyBooks, this,
        [kind, record](Reader& books) { return changesOfRecord(books, kind, record, changesMax); },
        [this](const Result<std::vector<RowChange>>& changes) {
            if (changes)
                show(*changes);
            else
                m_words->setText(textOf(changes.error()));
        });
}

void ChangesDialog::show(const std::vector<RowChange>& changes)
{
    std::vector<RowOfCells> rows;
    const auto add = [&](const RowChange& change, const QStringList& values) {
        RowOfCells row{.id = change.change, .cells = {}};
        for (const QString& text :
             QStringList{instantText(change.at, m_desk.locality), personOf(change), deedOf(change)}
                 + values)
            row.cells.push_back({.text = text});
        rows.push_back(std::move(row));
    };
    for (const RowChange& change : changes) {
        for (const FieldChange& field : change.fields)
            add(change, {nameOf(field), valueOf(field, field.before), valueOf(field, field.after)});
        if (change.isErased)
            add(change, {{}, {}, tr("erased")});
        else if (change.isDeleted && change.fields.empty())
            add(change, {{}, {}, tr("deleted")});
    }
    m_words->setText(rows.empty() ? tr("Nothing was changed since this record was made.")
                                  : tr("What was changed, the latest first."));
    m_table->setRows(std::move(rows));
}

} // namespace tandem::gui
