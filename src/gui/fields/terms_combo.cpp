#include "gui/fields/terms_combo.h"

#include "backoffice/settlements/payment_terms_queries.h"
#include "office/background_reader.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

TermsCombo::TermsCombo(Desk& desk, const View& view, const QString& none, QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(none, QString());
    connect(this, &QComboBox::activated, this, [this] { m_wanted = code(); });
    desk.background.read(
        view, this, [](Reader& books) { return settlements::paymentTerms(books); },
        [this](const Result<std::vector<settlements::PaymentTerms>>& read) {
            if (!read)
                return;
            for (const settlements::PaymentTerms& one : *read)
                if (!one.isClosed || one.code == m_wanted)
                    addItem(one.code + u" \u00b7 "_s + one.name, one.code);
            choose();
        });
}

void TermsCombo::setCode(const QString& code)
{
    m_wanted = code;
    choose();
}

void TermsCombo::choose()
{
    const int row = findData(m_wanted);
    if (row >= 0)
        setCurrentIndex(row);
}

} // namespace tandem::gui
