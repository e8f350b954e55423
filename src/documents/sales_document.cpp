#include "documents/sales_document.h"

#include "documents/letterhead_painter.h"
#include "documents/page_painter.h"

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

using Column = PagePainter::Column;
constexpr auto left = PagePainter::Side::Left;
constexpr auto right = PagePainter::Side::Right;
constexpr int gap = PagePainter::lineHeight;

// Where the columns of the lines stand.
constexpr Column descriptionColumn{0, 2'250, left};
constexpr Column quantityColumn{2'300, 500, right};
constexpr Column priceColumn{2'850, 700, right};
constexpr Column discountColumn{3'600, 450, right};
constexpr Column amountColumn{4'100, 720, right};

QString withPercent(Rate rate, const NumberFormat& format)
{
    return formatNumber(rate.toPercent(), format) + u" %"_s;
}

class SalesPainter {
public:
    SalesPainter(const SalesDocument& document, PagePainter::Pdf pdf)
        : m_document(document)
        , m_words(wordsIn(document.language))
        , m_page(titleOf(document), document.letterhead.footer(titleOf(document)), pdf)
    {
    }

    SalesPainter(const SalesDocument& document, int imageWidth)
        : m_document(document)
        , m_words(wordsIn(document.language))
        , m_page(imageWidth, document.letterhead.footer(titleOf(document)))
    {
    }

    QByteArray paintPdf()
    {
        paint();
        return m_page.finish(m_document.issuedOn);
    }

    std::vector<QImage> paintImages()
    {
        paint();
        return m_page.finishImages();
    }

private:
    using Weight = PagePainter::Weight;

    static QString titleOf(const SalesDocument& document)
    {
        return wordsIn(document.language).titleOf(document.kind) + u' ' + document.number;
    }

    void paint()
    {
        paintHead(m_page, m_document.letterhead,
                  {m_document.customer, facts(), titleOf(m_document)});
        paintLineHead();
        for (const SalesDocumentLine& line : m_document.lines)
            paintLine(line);
        if (m_document.hasPrices())
            paintTotals();
    }

    QString currency() const { return QString::fromLatin1(m_document.net.currency().code()); }
    QString amount(const Money& money) const { return formatAmount(money, m_words.numbers); }

    /// Number and dates.
    std::vector<std::pair<QString, QString>> facts() const
    {
        return {
            {m_words.number, m_document.number},
            {m_words.date, m_words.day(m_document.issuedOn)},
            {m_words.due, m_document.dueOn.isValid() ? m_words.day(m_document.dueOn) : QString()},
            {m_words.order, m_document.orderNumber},
            {m_words.toInvoice, m_document.invoiceNumber},
            {m_words.yourNumber, m_document.reference},
        };
    }

    void paintLineHead()
    {
        m_page.setFont(9, Weight::Bold);
        m_page.draw(descriptionColumn, m_words.description);
        m_page.draw(quantityColumn, m_words.quantity);
        if (m_document.hasPrices()) {
            m_page.draw(priceColumn, m_document.basis == PriceBasis::Gross ? m_words.priceWithTax
                                                                           : m_words.price);
            m_page.draw(discountColumn, m_words.discount);
            m_page.draw(amountColumn, currency());
        }
        m_page.moveDown(gap + gap / 4);
        m_page.rule();
        m_page.setFont(9, Weight::Normal);
    }

    void paintLine(const SalesDocumentLine& line)
    {
        const int height = std::max(gap, m_page.heightOf(descriptionColumn, line.description));
        if (!m_page.fits(height)) {
            m_page.newPage();
            paintLineHead();
        }
        const NumberFormat& format = m_words.numbers;
        m_page.draw(descriptionColumn, line.description);
        m_page.draw(quantityColumn, formatNumber(line.quantity.toDecimal().trimmed(), format));
        if (m_document.hasPrices())
            paintPrice(line);
        m_page.moveDown(height + gap / 4);
    }

    void paintPrice(const SalesDocumentLine& line)
    {
        const NumberFormat& format = m_words.numbers;
        const int digits = line.price.currency().digits();
        m_page.draw(priceColumn, formatNumber(line.price.toDecimal().trimmed(digits), format));
        if (!line.discount.isZero())
            m_page.draw(discountColumn, withPercent(line.discount, format));
        m_page.draw(amountColumn, amount(line.amount));
    }

    void paintSum(const QString& label, const Money& sum)
    {
        m_page.draw({0, amountColumn.left - gap, right}, label);
        m_page.draw(amountColumn, amount(sum));
        m_page.moveDown(gap + gap / 4);
    }

    void paintTaxes(const QString& words)
    {
        for (const SalesDocumentTax& tax : m_document.taxes) {
            if (tax.name.isEmpty() && tax.tax.isZero())
                continue;
            paintSum(words.arg(tax.name, withPercent(tax.rate, m_words.numbers), amount(tax.net)),
                     tax.tax);
        }
    }

    void paintTotal()
    {
        if (!m_document.rounding.isZero())
            paintSum(m_words.rounding, m_document.rounding);
        m_page.setFont(10, Weight::Bold);
        paintSum(m_words.total + u' ' + currency(), m_document.total());
        paintDeductions();
        m_page.setFont(9, Weight::Normal);
    }

    /// The discount on the whole document, between what the lines come to and what is left.
    void paintDiscount()
    {
        const bool isNet = m_document.basis == PriceBasis::Net;
        const Money rest = isNet ? m_document.net : m_document.gross();
        if (m_document.documentDiscount.isZero())
            return;
        paintSum(m_words.subtotal, rest + m_document.documentDiscount);
        paintSum(m_words.documentDiscount, -m_document.documentDiscount);
    }

    void paintHomeTax()
    {
        if (!m_document.homeTax)
            return;
        const QString home = QString::fromLatin1(m_document.homeTax->currency().code());
        const QString words = m_words.homeTax.arg(home);
        paintSum(m_document.rates.isEmpty() ? words : u"%1, %2"_s.arg(words, m_document.rates),
                 *m_document.homeTax);
    }

    /// How many rows paintTotals needs at most, with the remark that follows.
    int sumRows() const
    {
        const auto parts = m_document.taxes.size() + m_document.deductions.size();
        return static_cast<int>(parts) + (m_document.documentDiscount.isZero() ? 0 : 2)
               + (m_document.rounding.isZero() ? 0 : 1) + (m_document.homeTax ? 1 : 0) + 3;
    }

    void paintTotals()
    {
        if (!m_page.fits(sumRows() * 2 * gap))
            m_page.newPage();
        m_page.rule();
        paintDiscount();
        if (m_document.basis == PriceBasis::Net) {
            paintSum(m_words.net, m_document.net);
            paintTaxes(m_words.taxLine);
            paintTotal();
        } else {
            paintTotal();
            paintTaxes(m_words.includedTax);
        }
        paintHomeTax();
        m_page.moveDown(2 * gap);
        paintPayment();
        if (!m_document.reason.isEmpty())
            paintRemark(m_words.reason.arg(m_document.reason));
    }

    /// The deposits that come off, and what is left to pay.
    void paintDeductions()
    {
        if (m_document.deductions.empty())
            return;
        m_page.setFont(9, Weight::Normal);
        for (const SalesDocumentDeduction& one : m_document.deductions)
            paintSum(m_words.deducted.arg(one.number, m_words.day(one.issuedOn), amount(one.tax)),
                     -one.gross());
        m_page.setFont(10, Weight::Bold);
        paintSum(m_words.toPay + u' ' + currency(), m_document.payable());
    }

    /// When what is to be paid.
    void paintPayment()
    {
        const auto said = [&](const QString& form, const SalesDocumentPayment& one) {
            return form.arg(currency() + u' ' + amount(one.amount), m_words.day(one.until));
        };
        if (!m_document.instalments.empty()) {
            paintRemark(m_words.instalments.arg(m_document.number));
            for (const SalesDocumentPayment& one : m_document.instalments)
                paintRemark(said(m_words.instalment, one));
        } else if (m_document.dueOn.isValid() && !m_document.payable().isZero()) {
            paintRemark(m_words.payment.arg(currency() + u' ' + amount(m_document.payable()),
                                            m_words.day(m_document.dueOn), m_document.number));
        }
        if (m_document.early)
            paintRemark(said(m_words.earlyPayment, *m_document.early));
        if (!m_document.terms.isEmpty())
            paintRemark(m_words.terms.arg(m_document.terms));
    }

    void paintRemark(const QString& words)
    {
        constexpr Column whole{0, PagePainter::widthMax};
        const int height = m_page.heightOf(whole, words);
        if (!m_page.fits(height))
            m_page.newPage();
        m_page.draw(whole, words);
        m_page.moveDown(height);
    }

    const SalesDocument& m_document;
    const DocumentWords& m_words;
    PagePainter m_page;
};

} // namespace

QByteArray toPdf(const SalesDocument& document)
{
    return SalesPainter(document, PagePainter::Pdf::Ordinary).paintPdf();
}

QByteArray toArchivePdf(const SalesDocument& document)
{
    return SalesPainter(document, PagePainter::Pdf::Archive).paintPdf();
}

std::vector<QImage> toImages(const SalesDocument& document, int width)
{
    return SalesPainter(document, width).paintImages();
}

} // namespace tandem::documents
