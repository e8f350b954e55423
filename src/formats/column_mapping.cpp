#include "formats/column_mapping.h"

#include "formats/csv_errors.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

QString escaped(const QString& column)
{
    QString text;
    for (const QChar c : column) {
        if (c == u',' || c == u'\\')
            text += u'\\';
        text += c;
    }
    return text;
}

/// The parts of `text` between commas that no backslash precedes, backslashes kept.
QList<QStringView> partsOf(QStringView text)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u',') {
            parts += text.sliced(begin, i - begin);
            begin = i + 1;
        }
    }
    parts += text.sliced(begin);
    return parts;
}

QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

/// 3: the very name; 2: it begins with a synonym of 4 letters or more, as "Betrag (EUR)"; 0: not.
int matchOf(const QString& column, const WantedColumn& wanted)
{
    int best = 0;
    for (const QString& synonym : wanted.synonyms + QStringList{wanted.name}) {
        const QString plain = plainColumnName(synonym);
        if (plain.isEmpty())
            continue;
        if (column == plain)
            return 3;
        if (plain.size() >= 4 && column.startsWith(plain))
            best = 2;
    }
    return best;
}

const WantedColumn* wantedNamed(std::span<const WantedColumn> wanted, const QString& name)
{
    const auto found = std::ranges::find(wanted, name, &WantedColumn::name);
    return found == wanted.end() ? nullptr : &*found;
}

void noteMissing(MappedColumns& columns, std::span<const WantedColumn> wanted)
{
    for (const WantedColumn& want : wanted) {
        if (want.need == Need::Required && !columns.has(want.name))
            columns.missing += want.name;
    }
}

} // namespace

Result<ColumnMapping> ColumnMapping::parse(QStringView text)
{
    ColumnMapping mapping;
    for (const QStringView part : partsOf(text)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString field = part.left(std::max<qsizetype>(equals, 0)).trimmed().toString();
        const QString column = unescaped(part.sliced(equals + 1).trimmed());
        if (field.isEmpty() || column.isEmpty())
            return fail(errors::mappingMalformed, {part.toString()});
        if (mapping.has(field))
            return fail(errors::mappingFieldTwice, {field});
        mapping.set(field, column);
    }
    return mapping;
}

QString ColumnMapping::text() const
{
    QStringList parts;
    for (const Pair& pair : m_pairs)
        parts += pair.field + u'=' + escaped(pair.column);
    return parts.join(u',');
}

void ColumnMapping::set(const QString& field, const QString& column)
{
    const auto found = std::ranges::find(m_pairs, field, &Pair::field);
    if (found != m_pairs.end())
        found->column = column;
    else
        m_pairs.push_back({field, column});
}

QString ColumnMapping::column(const QString& field) const
{
    const auto found = std::ranges::find(m_pairs, field, &Pair::field);
    return found == m_pairs.end() ? QString() : found->column;
}

QStringList ColumnMapping::fields() const
{
    QStringList names;
    for (const Pair& pair : m_pairs)
        names += pair.field;
    return names;
}

QString MappedColumns::cell(const QStringList& row, const QString& field) const
{
    const auto found = indexes.find(field);
    return found == indexes.end() ? QString() : row.value(found->second).trimmed();
}

MappedColumns recogniseColumns(const QStringList& header, std::span<const WantedColumn> wanted)
{
    MappedColumns columns;
    std::vector<bool> isTaken(std::size_t(header.size()), false);
    for (const int quality : {3, 2}) {
        for (const WantedColumn& want : wanted) {
            for (int i = 0; i < header.size() && !columns.has(want.name); ++i) {
                if (isTaken[std::size_t(i)] || matchOf(plainColumnName(header[i]), want) != quality)
                    continue;
                isTaken[std::size_t(i)] = true;
                columns.indexes[want.name] = i;
            }
        }
    }
    for (const WantedColumn& want : wanted) {
        if (columns.has(want.name))
            columns.mapping.set(want.name, columnReference(columns.indexes.at(want.name), header));
    }
    noteMissing(columns, wanted);
    return columns;
}

Result<MappedColumns> applyMapping(const ColumnMapping& mapping, const QStringList& header,
                                   std::span<const WantedColumn> wanted)
{
    MappedColumns columns;
    columns.mapping = mapping;
    for (const QString& field : mapping.fields()) {
        if (wantedNamed(wanted, field) == nullptr) {
            QStringList known;
            for (const WantedColumn& want : wanted)
                known += want.name;
            return fail(errors::mappingFieldUnknown, {field, known.join(u", "_s)});
        }
        const int index = columnIndex(mapping.column(field), header);
        if (index < 0)
            return fail(errors::mappingColumnUnknown,
                        {mapping.column(field), field, header.join(u", "_s)});
        columns.indexes[field] = index;
    }
    noteMissing(columns, wanted);
    return columns;
}

Result<MappedColumns> mapColumns(QStringView given, const QStringList& header,
                                 std::span<const WantedColumn> wanted)
{
    MappedColumns columns;
    if (given.isEmpty()) {
        columns = recogniseColumns(header, wanted);
    } else {
        TANDEM_TRY(const ColumnMapping mapping, ColumnMapping::parse(given));
        TANDEM_TRY(columns, applyMapping(mapping, header, wanted));
    }
    if (!columns.missing.isEmpty())
        return fail(errors::mappingIncomplete,
                    {columns.missing.join(u", "_s), header.join(u", "_s)});
    return columns;
}

int columnIndex(const QString& column, const QStringList& header)
{
    if (const qsizetype exact = header.indexOf(column); exact >= 0)
        return int(exact);
    if (column.startsWith(u'#')) {
        bool isNumber = false;
        const int number = QStringView(column).sliced(1).toInt(&isNumber);
        const bool isThere = isNumber && number >= 1 && number <= header.size();
        return isThere ? number - 1 : -1;
    }
    const QString plain = plainColumnName(column);
    for (int i = 0; i < header.size() && !plain.isEmpty(); ++i) {
        if (plainColumnName(header[i]) == plain)
            return i;
    }
    return -1;
}

QString columnReference(int index, const QStringList& header)
{
    const QString name = header.value(index);
    const bool isUsable = !name.trimmed().isEmpty() && name == name.trimmed()
                          && columnIndex(name, header) == index && !name.contains(u'\n');
    return isUsable ? name : u'#' + QString::number(index + 1);
}

QString plainColumnName(QStringView name)
{
    QString plain;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain.replace(u'ß', u"ss"_s);
}

} // namespace tandem::formats
