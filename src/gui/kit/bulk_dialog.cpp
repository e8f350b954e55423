#include "gui/kit/bulk_dialog.h"

#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewAfterMs = 200;
constexpr int dialogWidth = 720;
constexpr int previewHeight = 320;

QString translated(const char* text)
{
    return QCoreApplication::translate("Bulk", text);
}

/// Roundings by the names that people have for them.
std::vector<std::pair<Rounding, QString>> roundings()
{
    return {{Rounding::HalfAwayFromZero, BulkDialog::tr("to the nearest, a half away from zero")},
            {Rounding::HalfEven, BulkDialog::tr("to the nearest, a half to the even digit")},
            {Rounding::Up, BulkDialog::tr("up")},
            {Rounding::Down, BulkDialog::tr("down")}};
}

RowOfCells rowOf(const BulkChange& change)
{
    const bool isSame = !change.error && !change.isChange();
    return {.id = change.record,
            .cells = {{.text = change.name, .isStrong = true},
                      {.text = change.before, .isMuted = true},
                      {.text = change.after, .isMuted = isSame},
                      {.text = change.error ? textOf(*change.error) : QString()}}};
}

} // namespace

BulkDialog::BulkDialog(Desk& desk, std::vector<BulkEdit> edits, std::vector<std::int64_t> records,
                       QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_edits(std::move(edits))
    , m_records(std::move(records))
    , m_field(new QComboBox)
    , m_value(new QLineEdit)
    , m_choice(new QComboBox)
    , m_rounding(new QComboBox)
    , m_roundingLabel(new QLabel(tr("&Rounding")))
    , m_hint(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_problem(new TextLabel({}, TextRole::Body, ColorToken::Bad))
    , m_preview(new RowTable({{tr("Record"), ColumnFit::Stretch},
                              {tr("Now")},
                              {tr("Then")},
                              {tr("Problem"), ColumnFit::Stretch}},
                             metrics::rowDenseHeight))
    , m_readSoon(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change %Ln record(s)", nullptr, static_cast<int>(m_records.size())));
    setMinimumWidth(scaled(dialogWidth));
    m_field->setObjectName(u"fieldCombo"_s);
    m_value->setObjectName(u"valueEdit"_s);
    m_choice->setObjectName(u"valueCombo"_s);
    for (const BulkEdit& one : m_edits)
        m_field->addItem(translated(one.title));
    for (const auto& [rounding, text] : roundings())
        m_rounding->addItem(text, static_cast<int>(rounding));
    m_roundingLabel->setBuddy(m_rounding);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_preview->setAccessibleName(tr("What would change"));
    m_preview->setMinimumHeight(scaled(previewHeight));

    auto* const form = new QFormLayout(this);
    form->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::spaceLarge);
    form->addRow(tr("&What"), m_field);
    auto* const valueLabel = new QLabel(tr("&New value"));
    valueLabel->setBuddy(m_value);
    form->addRow(valueLabel, m_value);
    form->addRow(QString(), m_choice);
    form->addRow(QString(), m_hint);
    form->addRow(m_roundingLabel, m_rounding);
    form->addRow(m_preview);
    form->addRow(m_problem);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    m_apply->setToolTip(tr("Ctrl+Enter"));
    setVariant(m_apply, "primary");
    form->addRow(buttons);

    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(previewAfterMs);
    connect(m_readSoon, &QTimer::timeout, this, &BulkDialog::readPreview);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkDialog::chooseEdit);
    const auto readSoon = [this] {
        ++m_generation; // a preview of what stood there before is none of this
        m_isReading = true;
        m_apply->setEnabled(false);
        m_readSoon->start();
    };
    connect(m_value, &QLineEdit::textChanged, this, readSoon);
    connect(m_choice, &QComboBox::currentIndexChanged, this, readSoon);
    connect(m_rounding, &QComboBox::currentIndexChanged, this, readSoon);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkDialog::apply);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            m_apply, &QPushButton::click);
    chooseEdit();
}

BulkDialog::~BulkDialog() = default;

const BulkEdit& BulkDialog::edit() const
{
    return m_edits[static_cast<std::size_t>(std::max(m_field->currentIndex(), 0))];
}

BulkWish BulkDialog::wish() const
{
    return {.value = edit().choices.isEmpty() ? m_value->text()
                                              : edit().choices.value(m_choice->currentIndex()),
            .rounding = static_cast<Rounding>(m_rounding->currentData().toInt())};
}

void BulkDialog::chooseEdit()
{
    const BulkEdit& chosen = edit();
    m_hint->setText(translated(chosen.hint));
    m_choice->clear();
    for (const QString& choice : chosen.choices)
        m_choice->addItem(translated(choice.toUtf8().constData()));
    m_value->setVisible(chosen.choices.isEmpty());
    m_choice->setVisible(!chosen.choices.isEmpty());
    m_rounding->setVisible(chosen.isComputed);
    m_roundingLabel->setVisible(chosen.isComputed);
    m_value->clear();
    m_value->setAccessibleName(translated(chosen.title));
    m_choice->setAccessibleName(translated(chosen.title));
    readPreview();
}

void BulkDialog::readPreview()
{
    m_readSoon->stop();
    m_isReading = true;
    m_apply->setEnabled(false);
    const int generation = ++m_generation;
    m_desk.background.read(
        edit().view, this,
        [edit = edit(), records = m_records, wish = wish()](Reader& books) {
            return previewBulk(books, edit, records, wish);
        },
        [this, generation](Result<std::vector<BulkChange>> changes) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (changes)
                return show(*std::move(changes));
            m_problem->setText(textOf(changes.error()));
            m_problem->show();
        });
}

void BulkDialog::show(std::vector<BulkChange> changes)
{
    m_changes = std::move(changes);
    std::vector<RowOfCells> rows;
    for (const BulkChange& change : m_changes)
        rows.push_back(rowOf(change));
    m_preview->setRows(std::move(rows));
    const auto wrong = std::ranges::count_if(
        m_changes, [](const BulkChange& change) { return change.error.has_value(); });
    const auto count = std::ranges::count_if(m_changes, &BulkChange::isChange);
    const bool isAsked = !wish().value.isEmpty();
    m_problem->setVisible(wrong > 0 && isAsked);
    m_problem->setText(tr("%Ln record(s) cannot be changed like that, so none is.", nullptr,
                          static_cast<int>(wrong)));
    m_apply->setText(tr("&Change %Ln", nullptr, static_cast<int>(count)));
    m_apply->setEnabled(wrong == 0 && count > 0 && m_desk.office.allows(edit().action));
}

void BulkDialog::apply()
{
    if (!m_apply->isEnabled() || m_writer)
        return;
    m_apply->setEnabled(false);
    m_writer = std::make_unique<BackgroundReader>(m_desk.background.config(),
                                                  m_desk.office.session(), m_desk.clock);
    m_writer->run(
        this,
        [edit = edit(), changes = m_changes](Office& office, Database&) {
            return applyBulk(office, edit, changes);
        },
        [this](const Result<std::vector<BulkChange>>& made) {
            m_writer.release()->deleteLater();
            if (!made) {
                m_problem->setText(textOf(made.error()));
                m_problem->show();
                return;
            }
            emit changed(edit(), *made);
            accept();
        });
}

void undoBulk(Desk& desk, QObject* receiver, const BulkEdit& edit,
              const std::vector<BulkChange>& made,
              std::function<void(const Result<std::vector<BulkChange>>&)> answered)
{
    auto* const writer =
        new BackgroundReader(desk.background.config(), desk.office.session(), desk.clock);
    writer->setParent(receiver);
    writer->run(
        receiver,
        [edit, undone = undoOf(made)](Office& office, Database&) {
            return applyBulk(office, edit, undone);
        },
        [writer, answered = std::move(answered)](const Result<std::vector<BulkChange>>& done) {
            writer->deleteLater();
            answered(done);
        });
}

} // namespace tandem::gui
