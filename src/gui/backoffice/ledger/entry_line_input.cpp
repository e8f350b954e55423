#include "backoffice/ledger/errors.h"
#include "backoffice/tax/errors.h"
#include "gui/backoffice/ledger/entry_line_model.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/desk.h"

/// How the lines of an entry are read: from cells, from a pasted block, from what was kept.
namespace tandem::gui {

using namespace Qt::StringLiterals;

Result<AccountId> EntryLineModel::accountOf(const QString& text) const
{
    if (const auto known = m_named.constFind(text); known != m_named.constEnd())
        return *known;
    TANDEM_TRY(const AccountId account, accountNamed(text, m_accounts));
    m_named.insert(text, account);
    return account;
}

Result<EntryLine> EntryLineModel::withCell(EntryLine line, int column, const QString& text) const
{
    const bool isBlank = text.trimmed().isEmpty();
    if (column == Memo) {
        line.memo = text.simplified();
    } else if (column == Account) {
        line.account = {};
        if (!isBlank) {
            TANDEM_TRY(line.account, accountOf(text));
        }
    } else if (column == Tax) {
        const QString code = text.simplified().section(u' ', 0, 0);
        const auto known = std::ranges::find_if(m_terms.codes, [&](const tax::TaxCode& one) {
            return one.code.compare(code, Qt::CaseInsensitive) == 0;
        });
        if (!isBlank && known == m_terms.codes.end())
            return fail(tax::errors::codeNotFound, {code}).at(u"lines"_s);
        line.taxCode = isBlank ? QString() : known->code;
    } else if (column == Party) {
        TANDEM_TRY(line.party, m_names.partyOf(text));
    } else if (column == Dimension) {
        TANDEM_TRY(line.dimension, m_names.dimensionOf(text));
    } else if (isBlank) {
        const bool isOfThisSide = line.amount && line.amount->isNegative() == (column == Credit);
        if (isOfThisSide)
            line.amount.reset();
    } else {
        TANDEM_TRY(const Money amount, amountTyped(text, m_locality.numbers, m_terms.currency));
        line.amount = column == Credit ? -amount : amount;
    }
    return line;
}

QString EntryLineModel::problemOf(int column, const QString& text) const
{
    if (column > Dimension)
        return {};
    const auto read = withCell({}, column, text);
    return read ? QString() : textOf(read.error());
}

Result<EntryLine> EntryLineModel::lineOf(const QStringList& cells) const
{
    EntryLine line;
    for (int column = 0; column < std::min<int>(Booked, int(cells.size())); ++column) {
        if ((column == Debit || column == Credit) && cells[column].trimmed().isEmpty())
            continue;
        TANDEM_TRY(line, withCell(std::move(line), column, cells[column]));
    }
    return line;
}

Result<> EntryLineModel::paste(const QString& tsv, int row)
{
    std::vector<EntryLine> pasted;
    const QStringList rows = tsv.split(u'\n', Qt::SkipEmptyParts);
    if (static_cast<std::size_t>(rows.size()) > ledger::linesMax)
        return fail(ledger::errors::tooManyLines, {QString::number(ledger::linesMax)})
            .at(u"lines"_s);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto line = lineOf(QString(rows[i]).remove(u'\r').split(u'\t'));
        if (!line)
            return Failure(line.error()).because(u"line %1"_s.arg(i + 1));
        pasted.push_back(*std::move(line));
    }
    m_steps.remember(m_lines);
    std::vector<EntryLine> lines = m_lines;
    const auto at = lines.begin() + std::clamp(row, 0, typedCount());
    const auto end = at + std::min(std::ssize(pasted), lines.end() - at);
    lines.insert(lines.erase(at, end), pasted.begin(), pasted.end());
    begin(std::move(lines));
    return {};
}

QString EntryLineModel::asTsv() const
{
    QString all;
    for (int row = 0; row < typedCount() - 1; ++row) {
        const EntryLine& line = m_lines[static_cast<std::size_t>(row)];
        QStringList cells{titleAt(row), line.memo};
        for (const int column : {Debit, Credit})
            cells += line.amount ? textAt(row, column) : QString();
        cells += {line.taxCode, m_names.titleOf(line.party), m_names.titleOf(line.dimension)};
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

void EntryLineModel::replaceBy(const QString& tsv)
{
    std::vector<EntryLine> lines;
    for (const QString& row : tsv.split(u'\n', Qt::SkipEmptyParts)) {
        auto line = lineOf(row.split(u'\t'));
        if (!line) {
            lines.clear();
            emit refused(line.error());
            break;
        }
        lines.push_back(*std::move(line));
    }
    begin(std::move(lines));
}

void EntryLineModel::show(std::vector<EntryLine> lines)
{
    m_steps.remember(m_lines);
    begin(std::move(lines));
}

void EntryLineModel::show(const ledger::EntryDraft& draft)
{
    std::vector<EntryLine> lines;
    for (const ledger::Line& line : draft.lines)
        lines.push_back({.account = std::get<AccountId>(line.account),
                         .memo = line.memo,
                         .amount = line.amount,
                         .taxCode = draft.taxCodes.value(std::ssize(lines)),
                         .party = line.party,
                         .dimension = line.dimension});
    m_steps = {};
    begin(std::move(lines));
}

/// Begins anew with these lines and an empty one.
void EntryLineModel::begin(std::vector<EntryLine> lines)
{
    if (lines.empty() || !lines.back().isEmpty())
        lines.emplace_back();
    beginResetModel();
    m_lines = std::move(lines);
    m_sums = sumsOf(m_lines, m_terms);
    endResetModel();
    emit changed();
}

} // namespace tandem::gui
