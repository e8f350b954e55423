#include "gui/frontoffice/sales/order_dialog.h"

#include "backoffice/currencies/rate_queries.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/sales_settings.h"
#include "frontoffice/sales/ui_order_dialog.h"
#include "gui/fields/terms_combo.h"
#include "gui/frontoffice/sales/order_taxes.h"
#include "gui/frontoffice/sales/order_terms.h"
#include "gui/frontoffice/sales/quote_seen.h"
#include "gui/frontoffice/sales/trade_lookups.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/line_grid.h"
#include "gui/kit/style.h"
#include "workflows/create_order.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// A discount as the body of a request.
QString discountText(const sales::DocumentDiscount& discount)
{
    if (const auto* const part = std::get_if<Rate>(&discount))
        return QString::number(part->millionths()) + u'%';
    const auto* const amount = std::get_if<Money>(&discount);
    return amount ? QString::number(amount->minor()) : QString();
}

} // namespace

OrderDialog::OrderDialog(Desk& shared, QWidget* parent)
    : OrderDialog(shared, OrderId(), sales::actions::createOrder, parent)
{
    m_orderedOn->setValue(desk().clock.today());
}

OrderDialog::OrderDialog(Desk& shared, const QuoteSeen& quote, QWidget* parent)
    : OrderDialog(shared, quote.order.id, sales::actions::changeOrder, parent)
{
    setWindowTitle(tr("Quote %1").arg(quote.order.number));
    show(quote);
}

OrderDialog::OrderDialog(Desk& shared, OrderId quote, const Action& action, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::OrderDialog>())
    , m_quote(quote)
    , m_taxes(std::make_unique<Taxes>())
{
    m_ui->setupUi(this);
    setRecord(m_quote.value());
    buildFields();
    buildTotals();
    tie(m_ui->buttons, m_ui->errorLabel, action, tr("&Save quote"));
    m_ui->hintLabel->setForegroundRole(QPalette::PlaceholderText);
    setTabOrder(m_customer, m_orderedOn);
    setTabOrder(m_orderedOn, m_ui->referenceEdit);
    setTabOrder(m_ui->referenceEdit, m_ui->warehouseCombo);
    setTabOrder(m_ui->warehouseCombo, m_terms);
    setTabOrder(m_terms, m_grid);
    setTabOrder(m_grid, m_ui->buttons);
    connect(&m_grid->lines(), &LineModel::edited, this, &OrderDialog::showTotals);
    connect(&m_grid->lines(), &LineModel::refused, this, &OrderDialog::showProblem);
    const auto reprice = [this] { m_grid->lines().refreshPrices(); };
    connect(m_customer, &LookupEdit::taken, this, reprice);
    connect(m_orderedOn, &DateEdit::valueChanged, this, reprice);
    connect(m_terms, &OrderTerms::currencyChanged, this,
            [this] { m_grid->lines().setCurrency(m_terms->currency()); });
    connect(m_terms, &OrderTerms::basisChanged, this,
            [this] { m_grid->lines().setBasis(m_terms->basis()); });
    connect(m_terms, &OrderTerms::discountChanged, this, &OrderDialog::showTotals);
    connect(m_customer, &LookupEdit::notFound, this, [this](const QString& words) {
        showProblem(tr("There is no customer %1.").arg(words));
    });
    readChoices();
    m_customer->setFocus();
}

void OrderDialog::buildFields()
{
    m_customer = new LookupEdit(customerLookup(desk(), this));
    m_customer->setObjectName(u"customerEdit"_s);
    m_ui->head->addWidget(m_customer, 1, 0);
    m_ui->customerLabel->setBuddy(m_customer);
    m_orderedOn = new DateEdit(desk().clock, locality());
    m_orderedOn->setObjectName(u"orderedOnEdit"_s);
    m_ui->head->addWidget(m_orderedOn, 1, 1);
    m_ui->orderedOnLabel->setBuddy(m_orderedOn);
    m_paymentTerms = new TermsCombo(desk(), sales::actions::orders, tr("as agreed"));
    m_paymentTerms->setObjectName(u"termsCombo"_s);
    auto* const termsLabel = new QLabel(tr("&Terms of payment"));
    termsLabel->setBuddy(m_paymentTerms);
    const int column = m_ui->head->columnCount();
    m_ui->head->addWidget(termsLabel, 0, column);
    m_ui->head->addWidget(m_paymentTerms, 1, column);
    m_terms = new OrderTerms(locality());
    m_ui->linesRoom->addWidget(m_terms);
    m_grid = new LineGrid(
        locality(), itemLookup(desk(), this),
        [this](const QString& code, Quantity quantity, const LineModel::ItemAnswer& answer) {
            findSoldItem(desk(), this, code, PartyId(m_customer->record()), quantity,
                         {.on = m_orderedOn->value().value_or(desk().clock.today()),
                          .currency = m_terms->currency(),
                          .basis = m_terms->basis()},
                         [this, answer](const std::optional<SoldItem>& found) {
                             if (!found)
                                 return answer(std::nullopt);
                             m_taxes->codes[found->taxCode.code] = found->taxCode;
                             answer(found->line);
                         });
        });
    m_grid->setObjectName(u"lineGrid"_s);
    m_grid->setAccessibleName(tr("Lines"));
    auto* const frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    setVariant(frame, "card");
    auto* const inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_grid);
    m_ui->linesRoom->addWidget(frame);
}

OrderDialog::~OrderDialog() = default;

void OrderDialog::startFrom(const LookupHit& customer, const std::vector<GridLine>& lines)
{
    m_customer->setHit(customer);
    m_grid->lines().setLines(lines);
}

void OrderDialog::show(const QuoteSeen& quote)
{
    m_seen = quote.order.version;
    m_warehouse = quote.order.warehouse;
    m_customer->setHit({.id = quote.order.customer.value(), .text = quote.customer});
    m_orderedOn->setValue(quote.order.orderedOn);
    m_ui->referenceEdit->setText(quote.order.reference);
    chooseWarehouse();
    m_paymentTerms->setCode(quote.terms);
    m_terms->show(quote.order);
    m_grid->lines().setLines(quote.lines);
}

void OrderDialog::chooseWarehouse()
{
    const int row = m_ui->warehouseCombo->findData(static_cast<qlonglong>(m_warehouse.value()));
    if (row >= 0)
        m_ui->warehouseCombo->setCurrentIndex(row);
}

void OrderDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        sales::actions::orders, this,
        [id = m_quote](Reader& books) { return quoteSeen(books, id); },
        [this, filled](const Result<QuoteSeen>& read) {
            if (!read)
                return showError(read.error());
            show(*read);
            filled();
        });
}

/// What a quote may choose from: warehouses, and codes of tax on sales.
void OrderDialog::readChoices()
{
    struct Choices {
        TaxRounding rounding;
        PriceBasis basis;
        QStringList currencies;
        std::vector<tax::TaxCode> codes;
        std::vector<inventory::Warehouse> warehouses;
    };
    desk().background.read(
        sales::actions::orders, this,
        [today = desk().clock.today()](Reader& books) -> Result<Choices> {
            TANDEM_TRY(const TaxRounding rounding, tax::taxRounding(books));
            TANDEM_TRY(const sales::SalesPolicy policy, sales::salesPolicy(books));
            TANDEM_TRY(const QStringList currencies, exchange::currenciesWithRates(books));
            TANDEM_TRY(auto codes, tax::taxCodes(books, today));
            TANDEM_TRY(auto warehouses, inventory::warehouses(books));
            return Choices{rounding, policy.basis, currencies, std::move(codes),
                           std::move(warehouses)};
        },
        [this](const Result<Choices>& choices) {
            if (!choices)
                return showError(choices.error());
            m_taxes->rounding = choices->rounding;
            m_terms->offer(choices->currencies, choices->basis);
            QStringList codes;
            for (const tax::TaxCode& one : choices->codes)
                if (one.direction == tax::TaxDirection::Output) {
                    codes += one.code;
                    m_taxes->codes[one.code] = one;
                }
            m_grid->lines().setTaxCodes(codes);
            for (const inventory::Warehouse& one : choices->warehouses)
                m_ui->warehouseCombo->addItem(one.code + u" \u00b7 "_s + one.name,
                                              static_cast<qlonglong>(one.id.value()));
            chooseWarehouse();
        });
}

Result<sales::OrderDraft> OrderDialog::draft() const
{
    TANDEM_TRY(const QDate orderedOn, m_orderedOn->value());
    sales::OrderDraft draft{.customer = PartyId(m_customer->record()),
                            .orderedOn = orderedOn,
                            .warehouse =
                                WarehouseId(m_ui->warehouseCombo->currentData().toLongLong()),
                            .reference = m_ui->referenceEdit->text().trimmed(),
                            .lines = {},
                            .basis = m_terms->basis(),
                            .currency = m_terms->currency(),
                            .terms = m_paymentTerms->code()};
    TANDEM_TRY(draft.documentDiscount, m_terms->discount());
    for (const GridLine& line : m_grid->lines().lines())
        draft.lines.push_back(
            {.item = ItemId(line.item.id),
             .quantity = line.quantity,
             .price = line.price,
             .discount = line.discount,
             .description = line.description == line.item.name ? QString() : line.description,
             .taxCode = line.tax});
    return draft;
}

QStringList OrderDialog::bodyOf(const sales::OrderDraft& draft) const
{
    QStringList body{u"order"_s,
                     QString::number(draft.customer.value()),
                     draft.orderedOn.toString(Qt::ISODate),
                     draft.reference,
                     QString::number(draft.warehouse.value()),
                     discountText(draft.documentDiscount),
                     sales::nameOf(m_terms->basis()),
                     codeOf(m_terms->currency()),
                     m_paymentTerms->code()};
    for (const sales::OrderLineDraft& line : draft.lines)
        body += u"%1 %2 %3 %4 %5 %6"_s.arg(line.item.value())
                    .arg(line.quantity.millionths())
                    .arg(line.price ? line.price->millionths() : -1)
                    .arg(line.discount.millionths())
                    .arg(line.description, line.taxCode.value_or(u"-"_s));
    return body;
}

Result<std::int64_t> OrderDialog::save()
{
    if (m_customer->record() == 0)
        return fail(sales::errors::customerMissing).at(u"customer"_s);
    if (const int row = m_grid->lines().lineWithoutItem(); row >= 0) {
        m_grid->setCurrentIndex(m_grid->lines().index(row, LineModel::ItemColumn));
        return fail(inventory::errors::itemNotFound,
                    {m_grid->lines().index(row, LineModel::ItemColumn).data().toString()});
    }
    TANDEM_TRY(const sales::OrderDraft wanted, draft());
    if (m_quote.isSet()) {
        TANDEM_TRY(const sales::Order order,
                   workflows::changeOrder(office(), m_quote, m_seen, wanted));
        desk().tell(tr("Quote %1 saved").arg(order.number));
        return order.id.value();
    }
    TANDEM_TRY(const Receipt receipt,
               workflows::createOrder(office(), request(bodyOf(wanted)), wanted));
    desk().tell(tr("Quote %1 saved").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
