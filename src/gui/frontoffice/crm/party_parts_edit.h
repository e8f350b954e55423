#pragma once

#include "gui/kit/form_fields.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "frontoffice/crm/party_check.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace tandem::gui {

/// The further addresses, ways to reach them, bank accounts and tax numbers of a party: each a row
/// that can be added and removed. The first of each stand in the form itself.
class PartyPartsEdit final : public QWidget, public KeptField {
    Q_OBJECT

public:
    /// `country` says where the party is at home, for numbers that do not say it.
    explicit PartyPartsEdit(std::function<QString()> country, QWidget* parent = nullptr);

    void addAddress(const crm::Address& address);
    void addChannel(const crm::Channel& channel);
    void addAccount(const crm::BankAccount& account);
    void addTaxId(const crm::TaxId& taxId);
    void clear();

    /// What stands in the rows; rows without anything are left out.
    std::vector<crm::Address> addresses() const;
    std::vector<crm::Channel> channels() const;
    std::vector<crm::BankAccount> accounts() const;
    std::vector<crm::TaxId> taxIds() const;

    /// The name of the field that the nth part of a kind is about, counted among the rows that are
    /// not empty: for FormDialog. Empty if there is none.
    QString fieldOf(crm::PartyProblem::Part part, std::size_t index) const;

    QJsonValue keptValue() const override;
    void takeKept(const QJsonValue& value) override;

signals:
    void edited();

private:
    struct Row {
        crm::PartyProblem::Part part;
        QWidget* line;
        std::vector<QWidget*> fields;

        QString text(std::size_t field) const;
        bool isEmpty() const;
    };

    Row& addRow(crm::PartyProblem::Part part, const QString& title, std::vector<QWidget*> fields,
                const QStringList& names, const QStringList& texts);
    void removeRow(const QWidget* line);
    std::vector<const Row*> rowsOf(crm::PartyProblem::Part part) const;

    std::function<QString()> m_country;
    QVBoxLayout* m_room;
    std::vector<Row> m_rows;
    int m_number = 1; ///< Of the last row: the names of its fields bear it.
};

} // namespace tandem::gui
