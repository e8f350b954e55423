#include "gui/kit/line_model.h"

#include "base/expression.h"
#include "base/typed_quantity.h"
#include "gui/kit/desk.h"
#include "gui/kit/errors.h"

#include <QPointer>

/// How lines take what is typed and pasted.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pasteLinesMax = 1'000;

} // namespace

Result<GridLine> LineModel::filled(GridLine line, int column, const QString& text) const
{
    const auto number = [&](const QString& words) {
        return evaluate(QString(words).replace(u'\u2212', u'-'), m_locality.numbers);
    };
    if (column == ItemColumn && text != line.item.code)
        line.item = {.code = text};
    if (column == TextColumn)
        line.description = text;
    if (column == QuantityColumn && !text.isEmpty()) {
        TANDEM_TRY(line.quantity, quantityTyped(text, line.item.unit, m_locality.numbers));
    }
    if (column == PriceColumn) {
        line.price.reset();
        if (!text.isEmpty()) {
            TANDEM_TRY(const Decimal value, number(text));
            TANDEM_TRY(line.price, UnitPrice::exactFrom(value, m_locality.currency));
        }
    }
    if (column == DiscountColumn) {
        line.discount = Rate::ofMillionths(0);
        if (const QString words = QString(text).remove(u'%').trimmed(); !words.isEmpty()) {
            TANDEM_TRY(const Decimal value, number(words));
            TANDEM_TRY(line.discount, Rate::exactFromPercent(value));
        }
    }
    if (column == TaxColumn) {
        if (!text.isEmpty() && !m_taxCodes.contains(text))
            return fail(errors::taxCodeUnknown, {text, m_taxCodes.join(u", "_s)});
        line.tax = text == line.item.tax ? std::nullopt : std::optional(text);
    }
    return line;
}

QString LineModel::problemOf(int column, const QString& text) const
{
    const auto read = filled({}, column, text.trimmed());
    return read ? QString() : textOf(read.error());
}

bool LineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().trimmed();
    GridLine& line = m_rows[static_cast<std::size_t>(index.row())].line;
    if (text == cellText(line, index.column()))
        return true;
    remember();
    if (index.column() == ItemColumn) {
        fetchItem(index.row(), text);
        return true;
    }
    auto read = filled(line, index.column(), text);
    if (!read) {
        emit refused(textOf(read.error()));
        return false;
    }
    line = *std::move(read);
    keepEmptyLine();
    tellRow(index.row());
    if (index.column() == QuantityColumn && !line.item.code.isEmpty())
        fetchItem(index.row(), line.item.code);
    return true;
}

void LineModel::paste(const QModelIndex& from, const QString& block)
{
    QStringList texts = QString(block).remove(u'\r').split(u'\n');
    while (!texts.isEmpty() && texts.back().isEmpty())
        texts.removeLast();
    if (!from.isValid() || texts.isEmpty())
        return;
    if (texts.size() > pasteLinesMax)
        return emit refused(tr("Paste at most %1 lines at once.").arg(pasteLinesMax));
    std::vector<GridLine> pasted;
    for (int i = 0; i < texts.size(); ++i) {
        const int row = from.row() + i;
        GridLine line =
            row < std::ssize(m_rows) ? m_rows[static_cast<std::size_t>(row)].line : GridLine{};
        const QStringList cells = texts[i].split(u'\t');
        for (int c = 0; c < cells.size() && from.column() + c < NetColumn; ++c) {
            auto read = filled(line, from.column() + c, cells[c].trimmed());
            if (!read)
                return emit refused(
                    tr("Line %1, column %2 of what you pasted: %3 Nothing was changed.")
                        .arg(i + 1)
                        .arg(c + 1)
                        .arg(textOf(read.error())));
            line = *std::move(read);
        }
        pasted.push_back(std::move(line));
    }
    remember();
    for (int i = 0; i < std::ssize(pasted); ++i) {
        const int row = from.row() + i;
        if (row == rowCount())
            addEmptyLine();
        m_rows[static_cast<std::size_t>(row)].line = pasted[static_cast<std::size_t>(i)];
        tellRow(row);
        if (from.column() == ItemColumn)
            fetchItem(row, texts[i].split(u'\t').front().trimmed());
    }
    keepEmptyLine();
}

void LineModel::fetchItem(int row, const QString& code)
{
    const Row& asked = m_rows[static_cast<std::size_t>(row)];
    if (code.isEmpty())
        return;
    const QPointer<LineModel> self(this);
    m_source(code, asked.line.quantity,
             [self, code, key = asked.key](const std::optional<LineItem>& item) {
                 if (!self)
                     return;
                 if (item)
                     self->meetItem(key, *item);
                 else
                     self->refuseItem(code);
             });
}

void LineModel::meetItem(std::int64_t key, const LineItem& item)
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    if (found == m_rows.end())
        return;
    // What was asked for before the currency changed: the answer to a later question follows.
    if (item.price.currency() != m_locality.currency)
        return;
    GridLine& line = found->line;
    const bool isOther = line.item.id != item.id;
    if (line.description.isEmpty() || (isOther && line.description == line.item.name))
        line.description = item.name;
    line.item = item;
    const int row = static_cast<int>(found - m_rows.begin());
    keepEmptyLine();
    tellRow(row);
}

} // namespace tandem::gui
