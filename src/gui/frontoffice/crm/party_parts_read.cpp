#include "gui/frontoffice/crm/party_parts_edit.h"

#include <QJsonArray>

/// What stands in the rows, for the books and for drafts.
namespace tandem::gui {

using namespace Qt::StringLiterals;

using Part = crm::PartyProblem::Part;

std::vector<const PartyPartsEdit::Row*> PartyPartsEdit::rowsOf(Part part) const
{
    std::vector<const Row*> rows;
    for (const Row& row : m_rows)
        if (row.part == part && !row.isEmpty())
            rows.push_back(&row);
    return rows;
}

std::vector<crm::Address> PartyPartsEdit::addresses() const
{
    std::vector<crm::Address> all;
    for (const Row* const row : rowsOf(Part::Address))
        all.push_back({.kind = crm::addressKindOf(row->text(0)),
                       .street = row->text(1),
                       .number = row->text(2),
                       .postcode = row->text(3),
                       .town = row->text(4),
                       .region = row->line->property("region").toString(),
                       .country = row->text(5).toUpper()});
    return all;
}

std::vector<crm::Channel> PartyPartsEdit::channels() const
{
    std::vector<crm::Channel> all;
    for (const Row* const row : rowsOf(Part::Channel))
        all.push_back({.kind = crm::channelKindOf(row->text(0)),
                       .value = row->text(1),
                       .label = row->text(2)});
    return all;
}

std::vector<crm::BankAccount> PartyPartsEdit::accounts() const
{
    std::vector<crm::BankAccount> all;
    for (const Row* const row : rowsOf(Part::BankAccount))
        all.push_back({.iban = row->text(0), .bic = row->text(1), .holder = row->text(2)});
    return all;
}

std::vector<crm::TaxId> PartyPartsEdit::taxIds() const
{
    std::vector<crm::TaxId> all;
    for (const Row* const row : rowsOf(Part::TaxId))
        all.push_back({.kind = crm::taxIdKindOf(row->text(0)),
                       .country = row->text(1).toUpper(),
                       .number = row->text(2)});
    return all;
}

QString PartyPartsEdit::fieldOf(Part part, std::size_t index) const
{
    const auto rows = rowsOf(part);
    if (index >= rows.size())
        return {};
    const std::size_t field = part == Part::Address       ? 5
                              : part == Part::BankAccount ? 0
                              : part == Part::TaxId       ? 2
                                                          : 1;
    return rows[index]->fields[field]->objectName().chopped(4);
}

QJsonValue PartyPartsEdit::keptValue() const
{
    QJsonArray all;
    for (const Row& row : m_rows) {
        if (row.isEmpty())
            continue;
        QJsonArray texts{static_cast<int>(row.part), row.line->property("region").toString()};
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            texts += row.text(i);
        all += texts;
    }
    return all;
}

void PartyPartsEdit::takeKept(const QJsonValue& value)
{
    clear();
    for (const QJsonValue& one : value.toArray()) {
        const QJsonArray texts = one.toArray();
        const auto text = [&](int field) { return texts.at(field + 2).toString(); };
        switch (static_cast<Part>(texts.at(0).toInt())) {
        case Part::Address:
            addAddress({crm::addressKindOf(text(0)), text(1), text(2), text(3), text(4),
                        texts.at(1).toString(), text(5)});
            break;
        case Part::Channel:
            addChannel({crm::channelKindOf(text(0)), text(1), text(2)});
            break;
        case Part::BankAccount:
            addAccount({text(0), text(1), text(2)});
            break;
        case Part::TaxId:
            addTaxId({crm::taxIdKindOf(text(0)), text(1), text(2)});
            break;
        case Part::Party:
            break;
        }
    }
}

} // namespace tandem::gui
