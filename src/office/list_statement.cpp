#include "office/list_statement.h"

#include "base/check.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// Of a million rows, where more than these hold a text, some stand on each page that is read.
constexpr int narrowedRowsMax = 10'000;

constexpr std::array<const char*, listConditionsMax> conditionNames{
    "c0", "c1", "c2",  "c3",  "c4",  "c5",  "c6",  "c7",
    "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15"};

QString term(const ListColumn& column, const ListCondition& condition, const char* name)
{
    const QString key = QString::fromLatin1(column.key);
    const QString value = QString::fromLatin1(name);
    switch (condition.comparison) {
    case ListComparison::Contains:
        return u"lower_case(list.%1) LIKE :%2 ESCAPE '\\'"_s.arg(key, value);
    case ListComparison::Equal:
        return u"list.%1 = :%2"_s.arg(key, value);
    case ListComparison::Less:
        return u"list.%1 < :%2"_s.arg(key, value);
    case ListComparison::LessOrEqual:
        return u"list.%1 <= :%2"_s.arg(key, value);
    case ListComparison::Greater:
        return u"list.%1 > :%2"_s.arg(key, value);
    case ListComparison::GreaterOrEqual:
        break;
    }
    return u"list.%1 >= :%2"_s.arg(key, value);
}

} // namespace

bool holdsText(ListKind kind)
{
    return kind == ListKind::Text || kind == ListKind::State;
}

const ListColumn& sortColumn(const ListSpec& spec, const QString& key)
{
    const ListColumn* column = spec.column(key);
    require(column != nullptr, "a list is sorted by a column of its own");
    if (column->sortKey)
        column = spec.column(QString::fromLatin1(column->sortKey));
    require(column != nullptr, "the sort key of a column is a column of its list");
    return *column;
}

bool hasCurrencies(const ListSpec& spec)
{
    return spec.column(u"currency"_s) && std::ranges::any_of(spec.columns, &ListColumn::isSummed);
}

void addTotals(ListSize& size, const ListSpec& spec, const Row& row)
{
    size.rowCount += row.integer("row_count");
    for (const ListColumn& column : spec.columns)
        if (column.isSummed)
            size.totals.push_back(
                {.column = QString::fromLatin1(column.key),
                 .currency = hasCurrencies(spec) ? row.text("currency") : QString(),
                 .minor = row.integer(column.key)});
}

void sortTotals(ListSize& size, const ListSpec& spec)
{
    std::ranges::stable_sort(size.totals, {}, [&](const ListTotal& total) {
        return std::pair(spec.indexOf(total.column), total.currency);
    });
}

ListStatement::ListStatement(const ListSpec& spec, const ListQuery& query)
    : m_spec(spec)
    , m_query(query)
{
    require(query.conditions.size() <= listConditionsMax, "a filter has few conditions");
    for (std::size_t i = 0; i < query.conditions.size(); ++i)
        add(query.conditions[i], conditionNames[i]);
}

Result<ListStatement> ListStatement::of(Reader& books, const ListSpec& spec, const ListQuery& query)
{
    ListStatement statement(spec, query);
    TANDEM_CHECK(statement.narrow(books));
    return statement;
}

Result<> ListStatement::narrow(Reader& books)
{
    if (m_spec.holdingSql.isEmpty())
        return {};
    for (const ListCondition& condition : m_query.conditions) {
        const auto part = askable(condition);
        if (!part)
            continue;
        QStringList ids;
        const QString within = books.withinMatch(*part);
        TANDEM_CHECK(
            books.each(m_spec.holdingSql, {{"within", within}, {"rows_max", narrowedRowsMax + 1}},
                       [&](const Row& row) { ids += QString::number(row.integer("id")); }));
        if (ids.size() > narrowedRowsMax)
            continue;
        m_terms += books.among(u"list.id"_s, u"narrowed"_s);
        bind("narrowed", ids.join(u','), ListKind::Text);
        return {};
    }
    return {};
}

void ListStatement::startAfter(const ListPlace& place)
{
    const ListColumn& column = sortColumn(m_spec, m_query.sortedBy);
    m_terms += u"(list.%1, list.id) %2 (:sort_value, :sort_id)"_s.arg(
        QString::fromLatin1(column.key), m_query.isDescending ? u"<"_s : u">"_s);
    bind("sort_value", place.sortValue, column.kind);
    m_params.emplace_back("sort_id", place.id);
}

QString ListStatement::where() const
{
    return m_terms.isEmpty() ? QString() : u"\n WHERE "_s + m_terms.join(u"\n   AND "_s);
}

QString ListStatement::order() const
{
    const QString direction = m_query.isDescending ? u" DESC"_s : QString();
    return u"\n ORDER BY list.%1%2, list.id%2"_s.arg(
        QString::fromLatin1(sortColumn(m_spec, m_query.sortedBy).key), direction);
}

QString ListStatement::totals() const
{
    QString wanted;
    for (const ListColumn& column : m_spec.columns)
        if (column.isSummed)
            wanted += u", CAST(COALESCE(SUM(list.%1), 0) AS BIGINT) AS %1"_s.arg(
                QString::fromLatin1(column.key));
    return hasCurrencies(m_spec) ? wanted + u", list.currency"_s : wanted;
}

QString ListStatement::byCurrency() const
{
    return hasCurrencies(m_spec) ? u"\n GROUP BY list.currency"_s : QString();
}

void ListStatement::add(const ListCondition& condition, const char* name)
{
    QStringList terms;
    for (const ListColumn& column : m_spec.columns)
        if (isMeant(column, condition))
            terms += term(column, condition, name);
    require(!terms.isEmpty(), "a condition is about a column of its list");
    const QString any = u'(' + terms.join(u" OR "_s) + u')';
    m_terms += condition.isNegated ? u"NOT "_s + any : any;
    const ListColumn* column = m_spec.column(condition.column);
    const ListKind kind = column ? column->kind : ListKind::Text;
    if (condition.comparison != ListComparison::Contains)
        return bind(name, condition.value, kind);
    const QString pattern = likeLiteral(std::get<QString>(condition.value).toLower());
    bind(name, u'%' + pattern + u'%', ListKind::Text);
}

/// What the index of the list can be asked for a condition: a text that all its rows hold.
std::optional<QString> ListStatement::askable(const ListCondition& condition) const
{
    using enum ListComparison;
    const ListColumn* const column = m_spec.column(condition.column);
    const bool isText = !column || (holdsText(column->kind) && column->isShown);
    const bool isHeld = condition.comparison == Contains || condition.comparison == Equal;
    const QString* const text = std::get_if<QString>(&condition.value);
    if (condition.isNegated || !isText || !isHeld || !text || text->contains(QChar::Null)
        || text->toUcs4().size() < trigramLetters)
        return std::nullopt;
    return *text;
}

bool ListStatement::isMeant(const ListColumn& column, const ListCondition& condition) const
{
    if (condition.column.isEmpty())
        return holdsText(column.kind) && column.isShown;
    return condition.column == QString::fromLatin1(column.key);
}

void ListStatement::bind(const char* name, const ListValue& value, ListKind kind)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        m_params.emplace_back(name, *number);
        return;
    }
    const QString& text = std::get<QString>(value);
    if (kind == ListKind::Date)
        m_params.emplace_back(name, QDate::fromString(text, Qt::ISODate));
    else
        m_params.emplace_back(name, *m_texts.emplace_back(std::make_unique<QString>(text)));
}

} // namespace tandem
