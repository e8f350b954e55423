#include "gui/backoffice/ledger/tax_return_page.h"

#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_form.h"
#include "gui/backoffice/ledger/tax_return_dialogs.h"
#include "gui/kit/card.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using tax::TaxReturnState;

namespace {

constexpr int returnsMax = 500;
constexpr int movementsMax = 1'000;

RowCell amountCell(const Money& amount, const Locality& locality)
{
    const int sign = amount.isZero() ? 0 : amount.isNegative() ? -1 : 1;
    return {.text = amountText(amount, locality), .sign = sign};
}

QString periodText(const tax::TaxPeriod& period, const Locality& locality)
{
    return TaxReturnPage::tr("%1 to %2")
        .arg(dayText(period.startsOn, locality), dayText(period.endsOn, locality));
}

RowCell stateCell(TaxReturnState state)
{
    if (state == TaxReturnState::Filed)
        return {.text = TaxReturnPage::tr("Filed"), .tone = Tone::Ok};
    if (state == TaxReturnState::Undone)
        return {.text = TaxReturnPage::tr("Taken back"), .tone = Tone::Neutral};
    return {.text = TaxReturnPage::tr("Open"), .tone = Tone::Info};
}

/// In the language of the window; what its form does not know any more is called as it was filed.
QString nameOf(const tax::BoxValue& box, const Result<tax::TaxForm>& form, const Locality& locality)
{
    const auto language = locality.locale.language();
    return form ? form->nameOfBox(box.code, language).value_or(box.name) : box.name;
}

} // namespace

TaxReturnPage::TaxReturnPage(Desk& desk, QWidget* parent)
    : Page(desk, {tax::actions::movementsTopic, tax::actions::returnsTopic}, parent)
    , m_returns(
          new RowTable({{tr("Days"), ColumnFit::Stretch}, {tr("State")}}, metrics::rowDenseHeight))
    , m_boxes(new RowTable({{tr("Box")},
                            {tr("Name"), ColumnFit::Stretch},
                            {tr("Amount"), ColumnFit::Contents, Qt::AlignRight},
                            {tr("Of it corrections"), ColumnFit::Contents, Qt::AlignRight}},
                           metrics::rowDenseHeight))
    , m_movements(new RowTable({{tr("Due")},
                                {tr("Entry"), ColumnFit::Stretch},
                                {tr("Rate"), ColumnFit::Contents, Qt::AlignRight},
                                {tr("Net"), ColumnFit::Contents, Qt::AlignRight},
                                {tr("Tax"), ColumnFit::Contents, Qt::AlignRight}},
                               metrics::rowDenseHeight))
    , m_title(new TextLabel({}, TextRole::Title))
    , m_note(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_from(new DateEdit(desk.clock, desk.locality))
    , m_to(new DateEdit(desk.clock, desk.locality))
    , m_file(new QPushButton)
    , m_undo(new QPushButton)
{
    auto* const all = new QHBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    all->addWidget(buildList(), 2);
    all->addWidget(buildBoxes(), 5);
    connect(m_returns->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TaxReturnPage::readReturn);
    connect(m_boxes->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TaxReturnPage::showMovements);
    connect(m_movements, &RowTable::rowOpened, this,
            [this](const RowOfCells& row) { this->desk().open(u"ledger.entry"_s, row.id); });
}

QWidget* TaxReturnPage::buildList()
{
    auto* const card = new Card(tr("Tax returns"));
    m_returns->setObjectName(u"returnTable"_s);
    m_returns->setAccessibleName(tr("Tax returns"));
    card->body()->addWidget(m_returns);
    return card;
}

QWidget* TaxReturnPage::buildBoxes()
{
    auto* const card = new Card;
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceMedium,
                             metrics::spaceSmall);
    head->setSpacing(metrics::spaceSmall);
    head->addLayout(words, 1);
    auto* const fromLabel = new QLabel(tr("Fro&m"));
    auto* const toLabel = new QLabel(tr("&To"));
    fromLabel->setBuddy(m_from);
    toLabel->setBuddy(m_to);
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);
    m_file->setObjectName(u"fileButton"_s);
    m_undo->setObjectName(u"undoButton"_s);
    bind(m_file, tax::actions::fileTaxReturn, [this]() -> Result<> {
        (new FileTaxReturnDialog(desk(), m_period, this))->open();
        return {};
    });
    bind(m_undo, tax::actions::undoTaxReturn, [this]() -> Result<> {
        (new UndoTaxReturnDialog(desk(), m_chosen, this))->open();
        return {};
    });
    for (DateEdit* const edit : {m_from, m_to}) {
        edit->setMaximumWidth(edit->minimumWidth());
        setVariant(edit, "compact");
        connect(edit, &DateEdit::valueChanged, this, &TaxReturnPage::meetDays);
    }
    for (QPushButton* const button : {m_file, m_undo})
        button->setProperty("compact", true);
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{fromLabel, m_from, toLabel, m_to, m_undo, m_file})
        head->addWidget(widget);
    card->body()->addLayout(head);
    m_boxes->setObjectName(u"boxTable"_s);
    m_boxes->setAccessibleName(tr("Boxes"));
    m_movements->setObjectName(u"movementTable"_s);
    m_movements->setAccessibleName(tr("What the box is made of"));
    card->body()->addWidget(m_boxes, 3);
    card->body()->addWidget(m_movements, 2);
    return card;
}

void TaxReturnPage::reload()
{
    struct Answer {
        std::vector<tax::TaxReturn> filed;
        tax::TaxPeriod next;
    };
    readLater(
        tax::actions::taxReturns,
        [](Reader& books) -> Result<Answer> {
            Answer answer;
            TANDEM_TRY(answer.filed, tax::taxReturns(books, returnsMax));
            TANDEM_TRY(answer.next, tax::nextTaxPeriod(books));
            return answer;
        },
        [this](const Answer& answer) {
            const bool isFollowing =
                !answer.filed.empty() && answer.filed.front().state == TaxReturnState::Filed;
            if (!m_period.startsOn.isValid()
                || (isFollowing && m_period.startsOn != answer.next.startsOn))
                m_period = answer.next;
            showReturns(answer.filed);
        });
}

void TaxReturnPage::showReturns(const std::vector<tax::TaxReturn>& filed)
{
    const int before = m_returns->currentIndex().row();
    std::vector<RowOfCells> rows{
        {.cells = {{.text = periodText(m_period, locality())}, stateCell(TaxReturnState::Open)}}};
    for (const tax::TaxReturn& one : filed)
        rows.push_back(
            {.id = one.id.value(),
             .cells = {{.text = periodText(one.period, locality())}, stateCell(one.state)}});
    const int count = static_cast<int>(rows.size());
    m_returns->setRows(std::move(rows));
    chooseRow(*m_returns, std::clamp(before, 0, count - 1));
    readReturn();
}

void TaxReturnPage::readReturn()
{
    const int row = m_returns->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_returns->rows().size()))
        return;
    m_chosen = tax::TaxReturnId(m_returns->rows()[static_cast<std::size_t>(row)].id);
    readLater(
        tax::actions::taxReturns,
        [id = m_chosen, period = m_period](Reader& books) {
            return id.isSet() ? tax::taxReturnById(books, id) : tax::taxReturn(books, period);
        },
        [this, id = m_chosen](tax::TaxReturn shown) {
            if (id == m_chosen)
                show(std::move(shown));
        });
}

void TaxReturnPage::show(tax::TaxReturn shown)
{
    m_shown = std::move(shown);
    const bool isOpen = m_shown->state == TaxReturnState::Open;
    m_title->setText(periodText(m_shown->period, locality()));
    m_note->setText(m_shown->state == TaxReturnState::Undone
                        ? tr("Taken back: %1").arg(m_shown->undoneReason)
                        : tr("To be paid: %1").arg(moneyText(m_shown->payable, locality())));
    m_from->setValue(m_shown->period.startsOn);
    m_to->setValue(m_shown->period.endsOn);
    m_from->setEnabled(isOpen);
    m_to->setEnabled(isOpen);
    m_file->setVisible(isOpen);
    m_undo->setVisible(m_shown->state == TaxReturnState::Filed);
    const auto form = tax::taxForm(m_shown->form);
    std::vector<RowOfCells> rows;
    for (const tax::BoxValue& box : m_shown->boxes)
        rows.push_back(
            {.cells = {{.text = box.code, .isStrong = true},
                       {.text = nameOf(box, form, locality())},
                       amountCell(box.amount, locality()),
                       box.correction.isZero() ? RowCell{}
                                               : amountCell(box.correction, locality())}});
    const int before = std::max(0, m_boxes->currentIndex().row());
    const int count = static_cast<int>(rows.size());
    m_boxes->setRows(std::move(rows));
    if (count > 0)
        chooseRow(*m_boxes, std::min(before, count - 1));
    showMovements();
}

void TaxReturnPage::showMovements()
{
    const int row = m_boxes->currentIndex().row();
    if (!m_shown || row < 0 || row >= static_cast<int>(m_shown->boxes.size()))
        return;
    readLater(
        tax::actions::taxReturns,
        [shown = *m_shown, box = m_shown->boxes[static_cast<std::size_t>(row)].code](
            Reader& books) { return tax::movementsOfBox(books, shown, box, movementsMax); },
        [this](const std::vector<tax::TaxMovement>& movements) {
            std::vector<RowOfCells> rows;
            for (const tax::TaxMovement& one : movements)
                rows.push_back(
                    {.id = one.entry.value(),
                     .cells = {
                         {.text = dayText(one.dueOn, locality())},
                         {.text = QString::number(one.entry.value())},
                         {.text = formatNumber(one.rate.toPercent(), locality().numbers) + u" %"_s,
                          .sign = 1},
                         amountCell(one.net, locality()),
                         amountCell(one.direction == tax::TaxDirection::Input ? one.deductible
                                                                              : one.tax,
                                    locality())}});
            m_movements->setRows(std::move(rows));
        });
}

/// Other days for the return to be filed; what cannot be read changes nothing.
void TaxReturnPage::meetDays()
{
    const auto from = m_from->value();
    const auto to = m_to->value();
    if (m_chosen.isSet() || !from || !to || *to < *from || m_period == tax::TaxPeriod{*from, *to})
        return;
    m_period = {*from, *to};
    reload();
}

void TaxReturnPage::focusFirst()
{
    m_returns->setFocus();
}

} // namespace tandem::gui
