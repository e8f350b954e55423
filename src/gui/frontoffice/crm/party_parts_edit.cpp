#include "gui/frontoffice/crm/party_parts_edit.h"

#include "gui/fields/checked_edit.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

using Part = crm::PartyProblem::Part;

namespace {

constexpr int titleWidth = 96;
constexpr int shortWidth = 70;
constexpr int choiceWidth = 110;

QComboBox* newChoice(const std::vector<std::pair<QString, QString>>& choices)
{
    auto* const combo = new QComboBox;
    for (const auto& [word, shown] : choices)
        combo->addItem(shown, word);
    combo->setFixedWidth(scaled(choiceWidth));
    return combo;
}

QLineEdit* newLine(int width = 0)
{
    auto* const line = new QLineEdit;
    if (width > 0)
        line->setFixedWidth(scaled(width));
    return line;
}

} // namespace

QString PartyPartsEdit::Row::text(std::size_t field) const
{
    if (const auto* const combo = qobject_cast<const QComboBox*>(fields[field]))
        return combo->currentData().toString();
    return qobject_cast<const QLineEdit*>(fields[field])->text().trimmed();
}

bool PartyPartsEdit::Row::isEmpty() const
{
    if (part == Part::TaxId)
        return text(2).isEmpty(); // its country is filled in beforehand
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (qobject_cast<const QLineEdit*>(fields[i]) && !text(i).isEmpty())
            return false;
    return true;
}

PartyPartsEdit::PartyPartsEdit(std::function<QString()> country, QWidget* parent)
    : QWidget(parent)
    , m_country(std::move(country))
    , m_room(new QVBoxLayout(this))
{
    m_room->setContentsMargins(0, 0, 0, 0);
    m_room->setSpacing(metrics::spaceSmall);
    auto* const add = new QToolButton;
    add->setText(tr("&Add address, phone, mail, account or tax number"));
    add->setObjectName(u"addPartButton"_s);
    add->setIcon(iconNamed(u"plus"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setFocusPolicy(Qt::StrongFocus);
    setVariant(add, "compact");
    auto* const menu = new QMenu(add);
    const auto offer = [&](const QString& text, auto make) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, make] {
            make();
            m_rows.back().fields.front()->setFocus(Qt::OtherFocusReason);
            emit edited();
        });
    };
    offer(tr("&Address"), [this] { addAddress({.kind = crm::AddressKind::Delivery}); });
    offer(tr("&Phone"), [this] { addChannel({.kind = crm::ChannelKind::Phone, .value = {}}); });
    offer(tr("&Mail"), [this] { addChannel({.kind = crm::ChannelKind::Mail, .value = {}}); });
    offer(tr("&Web"), [this] { addChannel({.kind = crm::ChannelKind::Web, .value = {}}); });
    offer(tr("&Bank account"), [this] { addAccount({.iban = {}}); });
    offer(tr("&Tax number"), [this] { addTaxId({.country = m_country(), .number = {}}); });
    add->setMenu(menu);
    m_room->addWidget(add, 0, Qt::AlignLeft);
}

PartyPartsEdit::Row& PartyPartsEdit::addRow(Part part, const QString& title,
                                            std::vector<QWidget*> fields, const QStringList& names,
                                            const QStringList& texts)
{
    ++m_number;
    auto* const line = new QWidget;
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceSmall);
    auto* const label = new TextLabel(title, TextRole::Body, ColorToken::Muted);
    label->setFixedWidth(scaled(titleWidth));
    row->addWidget(label);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        fields[i]->setObjectName(u"%1%2Edit"_s.arg(names[place]).arg(m_number));
        fields[i]->setAccessibleName(u"%1: %2"_s.arg(title, texts[place]));
        if (auto* const edit = qobject_cast<QLineEdit*>(fields[i])) {
            edit->setPlaceholderText(texts[place]);
            connect(edit, &QLineEdit::textEdited, this, &PartyPartsEdit::edited);
        }
        row->addWidget(fields[i]);
    }
    auto* const remove = new QToolButton;
    remove->setIcon(iconNamed(u"x"_s));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setAccessibleName(tr("Remove: %1").arg(title));
    connect(remove, &QToolButton::clicked, this, [this, line] { removeRow(line); });
    row->addWidget(remove);
    m_room->insertWidget(m_room->count() - 1, line);
    m_rows.push_back({part, line, std::move(fields)});
    return m_rows.back();
}

void PartyPartsEdit::removeRow(const QWidget* line)
{
    std::erase_if(m_rows, [&](const Row& row) {
        if (row.line != line)
            return false;
        row.line->hide();
        row.line->deleteLater();
        return true;
    });
    emit edited();
}

void PartyPartsEdit::clear()
{
    while (!m_rows.empty())
        removeRow(m_rows.back().line);
}

void PartyPartsEdit::addAddress(const crm::Address& address)
{
    using enum crm::AddressKind;
    auto* const kind = newChoice({{wordOf(Main), tr("Main")},
                                  {wordOf(Invoice), tr("Invoices")},
                                  {wordOf(Delivery), tr("Deliveries")},
                                  {wordOf(Private), tr("Private")}});
    kind->setCurrentIndex(kind->findData(wordOf(address.kind)));
    const std::vector<QLineEdit*> lines{newLine(), newLine(shortWidth), newLine(shortWidth),
                                        newLine(), newLine(shortWidth)};
    const QStringList texts{address.street, address.number, address.postcode, address.town,
                            address.country};
    std::vector<QWidget*> fields{kind};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i]->setText(texts[static_cast<qsizetype>(i)]);
        fields.push_back(lines[i]);
    }
    Row& row =
        addRow(Part::Address, tr("Address"), std::move(fields),
               {u"addressKind"_s, u"street"_s, u"number"_s, u"postcode"_s, u"town"_s, u"country"_s},
               {tr("Kind"), tr("Street"), tr("No."), tr("Postcode"), tr("Town"), tr("Country")});
    row.line->setProperty("region", address.region);
}

void PartyPartsEdit::addChannel(const crm::Channel& channel)
{
    using enum crm::ChannelKind;
    const bool isPhone = channel.kind == Phone || channel.kind == Mobile || channel.kind == Fax;
    auto* const kind = isPhone                ? newChoice({{wordOf(Phone), tr("Phone")},
                                                           {wordOf(Mobile), tr("Mobile")},
                                                           {wordOf(Fax), tr("Fax")}})
                       : channel.kind == Mail ? newChoice({{wordOf(Mail), tr("Mail")}})
                                              : newChoice({{wordOf(Web), tr("Web")}});
    kind->setCurrentIndex(kind->findData(wordOf(channel.kind)));
    QLineEdit* const value = isPhone ? newPhoneEdit(m_country) : newLine();
    value->setText(channel.value);
    auto* const label = newLine();
    label->setText(channel.label);
    addRow(Part::Channel,
           isPhone                ? tr("Phone")
           : channel.kind == Mail ? tr("Mail")
                                  : tr("Web"),
           {kind, value, label}, {u"channelKind"_s, u"channel"_s, u"channelLabel"_s},
           {tr("Kind"), isPhone ? tr("Number") : tr("Address"), tr("What for")});
}

void PartyPartsEdit::addAccount(const crm::BankAccount& account)
{
    auto* const iban = new IbanEdit;
    auto* const bic = newBicEdit();
    auto* const holder = newLine();
    iban->setText(groupedIban(account.iban, 0).text);
    bic->setText(account.bic);
    holder->setText(account.holder);
    addRow(Part::BankAccount, tr("Account"), {iban, bic, holder},
           {u"iban"_s, u"bic"_s, u"holder"_s}, {tr("IBAN"), tr("BIC"), tr("Holder, if another")});
}

void PartyPartsEdit::addTaxId(const crm::TaxId& taxId)
{
    auto* const kind = newChoice({{wordOf(crm::TaxIdKind::Vat), tr("VAT number")},
                                  {wordOf(crm::TaxIdKind::Other), tr("Other")}});
    kind->setCurrentIndex(kind->findData(wordOf(taxId.kind)));
    auto* const country = newLine(shortWidth);
    country->setText(taxId.country);
    auto* const number = new QLineEdit;
    number->setText(taxId.number);
    addRow(Part::TaxId, tr("Tax number"), {kind, country, number},
           {u"taxKind"_s, u"taxCountry"_s, u"taxId"_s}, {tr("Kind"), tr("Country"), tr("Number")});
}

} // namespace tandem::gui
