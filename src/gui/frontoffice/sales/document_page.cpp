#include "gui/frontoffice/sales/document_page.h"

#include "gui/frontoffice/sales/document_view.h"
#include "gui/frontoffice/sales/posting_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 300;

QString titleOf(const documents::SalesDocument& document)
{
    using documents::DocumentKind;
    switch (document.kind) {
    case DocumentKind::Quote:
        return DocumentPage::tr("Quote %1").arg(document.number);
    case DocumentKind::OrderConfirmation:
        return DocumentPage::tr("Order confirmation %1").arg(document.number);
    case DocumentKind::DeliveryNote:
        return DocumentPage::tr("Delivery note %1").arg(document.number);
    case DocumentKind::CreditNote:
        return DocumentPage::tr("Credit note %1").arg(document.number);
    case DocumentKind::DepositInvoice:
        return DocumentPage::tr("Deposit invoice %1").arg(document.number);
    case DocumentKind::ProgressInvoice:
        return DocumentPage::tr("Progress invoice %1").arg(document.number);
    case DocumentKind::Invoice:
        break;
    }
    return DocumentPage::tr("Invoice %1").arg(document.number);
}

} // namespace

DocumentPage::DocumentPage(Desk& shared, DocumentSource source, QWidget* parent)
    : RecordPage(shared, source.topics, source.kind, parent)
    , m_source(std::move(source))
    , m_output(shared, this)
    , m_preview(new DocumentView)
{
    auto* const all = new QHBoxLayout(room());
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceLarge);
    all->setSpacing(metrics::spaceLarge);
    auto* const paper = new Card;
    paper->body()->addWidget(m_preview);
    all->addWidget(paper, 1);
    all->addWidget(buildSide());
}

DocumentPage::~DocumentPage() = default;

QWidget* DocumentPage::buildSide()
{
    auto* const side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const head = new Card;
    auto* const inside = new QVBoxLayout;
    inside->setContentsMargins(metrics::spaceLarge, metrics::spaceLarge, metrics::spaceLarge,
                               metrics::spaceLarge);
    inside->setSpacing(metrics::spaceSmall);
    inside->addWidget(m_title = new TextLabel({}, TextRole::Title));
    inside->addWidget(m_facts = new TextLabel({}, TextRole::Body, ColorToken::Muted));
    inside->addSpacing(metrics::spaceSmall);
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_save = new QPushButton(tr("&Save PDF"));
    setVariant(m_save, "primary");
    auto* const printButton = new QPushButton(tr("&Print"));
    printButton->setToolTip(tr("Ctrl+P"));
    auto* const origin = new QPushButton(tr(m_source.originText));
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!m_seen)
            return;
        if (const auto done = m_output.save(m_seen->document); !done)
            desk().show(this, done.error());
    });
    connect(printButton, &QPushButton::clicked, this, &DocumentPage::print);
    connect(origin, &QPushButton::clicked, this, [this] {
        if (m_seen)
            desk().open(m_source.originPage, m_seen->origin);
    });
    for (QPushButton* const button : {m_save, printButton, origin})
        inside->addWidget(button);
    if (m_source.electronic) {
        auto* const electronic = new QPushButton(tr("Save e-i&nvoice"));
        electronic->setObjectName(u"electronicInvoiceButton"_s);
        electronic->setToolTip(tr("As XML (UBL); named .pdf, the printed page with it inside"));
        connect(electronic, &QPushButton::clicked, this, &DocumentPage::saveElectronic);
        inside->insertWidget(inside->indexOf(m_save) + 1, electronic);
    }
    if (m_source.deed) {
        m_deed = new QPushButton;
        m_deed->setObjectName(u"deedButton"_s);
        bind(m_deed, m_source.deed->action, [this]() -> Result<> {
            if (m_seen)
                m_source.deed->form(desk(), record(), m_seen->document.number, this)->open();
            return {};
        });
        inside->addWidget(m_deed);
    }
    head->body()->addLayout(inside);
    column->addWidget(head);
    column->addStretch(1);
    return side;
}

void DocumentPage::focusFirst()
{
    m_save->setFocus();
}

void DocumentPage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_seen.reset();
    reload();
}

void DocumentPage::reload()
{
    if (record() == 0)
        return;
    readLater(
        m_source.kind.view,
        [read = m_source.read, id = record()](Reader& books) { return read(books, id); },
        [this, id = record()](const SeenDocument& seen) {
            if (id == record())
                show(seen);
        });
}

void DocumentPage::show(const SeenDocument& seen)
{
    const bool isFirst = !m_seen;
    m_seen = seen;
    const documents::SalesDocument& document = m_seen->document;
    m_preview->setDocument(document);
    m_title->setText(titleOf(document));
    QStringList facts{document.customer.value(0), dayText(document.issuedOn, locality())};
    if (!document.invoiceNumber.isEmpty())
        facts += tr("to invoice %1").arg(document.invoiceNumber);
    if (document.hasPrices())
        facts += moneyText(document.gross(), locality());
    if (!seen.note.isEmpty())
        facts += seen.note;
    m_facts->setText(facts.join(u'\n'));
    if (m_deed)
        m_deed->setVisible(seen.isDeedPossible);
    if (isFirst && isVisible())
        focusFirst();
    emit noteChanged(document.number);
}

void DocumentPage::showPosting()
{
    if (m_seen && !m_source.postedAs.isEmpty())
        showPostings(desk(), this, {{m_source.postedAs, record()}});
}

void DocumentPage::saveElectronic()
{
    if (!m_seen)
        return;
    readLater(
        m_source.kind.view,
        [electronic = m_source.electronic, id = record()](Reader& books) {
            return electronic(books, id);
        },
        [this](const formats::EInvoice& invoice) {
            if (const auto done = m_output.saveElectronic(invoice, m_seen->document); !done)
                desk().show(this, done.error());
        });
}

void DocumentPage::print()
{
    if (!m_seen)
        return;
    if (const auto done = m_output.print(m_seen->document); !done)
        desk().show(this, done.error());
}

} // namespace tandem::gui
