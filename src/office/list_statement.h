#pragma once

#include "office/list.h"

#include <memory>

namespace tandem {

/// Whether the values of a column are texts.
bool holdsText(ListKind kind);

/// The column whose values order the rows when `key` is sorted by.
const ListColumn& sortColumn(const ListSpec& spec, const QString& key);

/// Takes a row of COUNT and totals into `size`; of rows in several currencies there are several.
void addTotals(ListSize& size, const ListSpec& spec, const Row& row);

/// Puts the totals into the order of the columns.
void sortTotals(ListSize& size, const ListSpec& spec);

/// SQL over the query of a list, and the values bound in it. Only names that the list declares
/// are written into it.
class ListStatement {
public:
    /// What `query` asks of the list; both are to outlive it. If the list has an index of its
    /// texts, that is asked which rows can fulfil a condition: where they are few, only these are
    /// looked at; where they are many, reading on meets them soon. Errors: those of Reader::each.
    static Result<ListStatement> of(Reader& books, const ListSpec& spec, const ListQuery& query);

    void startAfter(const ListPlace& place);
    QString where() const;
    QString order() const;
    /// ", SUM(...) AS ..." for each column that has a total; ", list.currency" with them.
    QString totals() const;
    /// GROUP BY the currency, if there are totals in several.
    QString byCurrency() const;

    std::vector<Param>& params() { return m_params; }

private:
    ListStatement(const ListSpec& spec, const ListQuery& query);

    Result<> narrow(Reader& books);
    void add(const ListCondition& condition, const char* name);
    std::optional<QString> askable(const ListCondition& condition) const;
    bool isMeant(const ListColumn& column, const ListCondition& condition) const;
    void bind(const char* name, const ListValue& value, ListKind kind);

    const ListSpec& m_spec;
    const ListQuery& m_query;
    QStringList m_terms;
    std::vector<std::unique_ptr<QString>> m_texts; ///< A Param refers to its text.
    std::vector<Param> m_params;
};

/// Whether the totals of a list are in the currencies of its rows.
bool hasCurrencies(const ListSpec& spec);

} // namespace tandem
