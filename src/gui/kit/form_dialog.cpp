#include "gui/kit/form_dialog.h"

#include "gui/kit/amount_edit.h"
#include "gui/kit/conflict_dialog.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/field_errors.h"
#include "gui/kit/form_draft.h"
#include "gui/kit/form_fields.h"
#include "gui/kit/measure_edit.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/style.h"

#include <QAbstractItemView>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QShortcut>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// The draft's name of a field: that of the widget without its kind.
QString memberOf(const QWidget* field)
{
    QString name = field->objectName();
    for (const QLatin1StringView end :
         {"Edit"_L1, "Lookup"_L1, "Combo"_L1, "Spin"_L1, "Check"_L1, "List"_L1})
        if (name.endsWith(end))
            return name.chopped(end.size());
    return name;
}

} // namespace

FormDialog::FormDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_key(makeUuid(desk.clock.now(), desk.random))
    , m_errors(new FieldErrors(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
}

FormDialog::~FormDialog()
{
    delete m_draft; // it looks at fields, which go one by one
    m_draft = nullptr;
}

void FormDialog::tie(QDialogButtonBox* buttons, QLabel* errorLabel, const Action& action,
                     const QString& deed)
{
    if (errorLabel->objectName().isEmpty())
        errorLabel->setObjectName(u"errorLabel"_s);
    m_errorLabel = errorLabel;
    m_buttons = buttons;
    m_errorLabel->setTextFormat(Qt::PlainText);
    m_errorLabel->setWordWrap(true);
    QPalette tinted = m_errorLabel->palette();
    tinted.setColor(QPalette::WindowText, color(ColorToken::Bad));
    m_errorLabel->setPalette(tinted);
    showText(m_errorLabel, {});
    QPushButton* const button = buttons->button(QDialogButtonBox::Ok);
    button->setText(deed.isEmpty() ? labelOf(action) : deed);
    button->setToolTip(tr("Ctrl+Enter"));
    button->setEnabled(office().allows(action));
    button->setAutoDefault(false);
    setVariant(button, "primary");
    if (QPushButton* const cancel = buttons->button(QDialogButtonBox::Cancel))
        cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::attempt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | enter), this),
                &QShortcut::activated, button, &QAbstractButton::click);
}

void FormDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!m_draft && !event->spontaneous())
        beginDraft();
}

void FormDialog::beginDraft()
{
    const QString name = u"%1 %2 %3"_s.arg(QString::fromLatin1(metaObject()->className()))
                             .arg(m_record)
                             .arg(windowTitle());
    if (!windowTitle().contains("[*]"_L1))
        setWindowTitle(windowTitle() + "[*]"_L1);
    m_draft = new FormDraft(m_desk, this, name, m_key);
    connect(m_draft, &FormDraft::dirtyChanged, this, &QWidget::setWindowModified);
    const auto keptAt = m_draft->restore();
    if (!keptAt)
        return;
    m_key = m_draft->requestKey();
    m_bar = new MessageBar;
    m_bar->setObjectName(u"draftBar"_s);
    if (layout())
        layout()->setMenuBar(m_bar);
    m_bar->tell(Tone::Info,
                tr("What you typed on %1 was kept.")
                    .arg(instantText({keptAt->toMSecsSinceEpoch()}, locality())),
                tr("&Discard"));
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_draft->discard();
        m_bar->hide();
    });
}

/// What is being typed into a cell of a table counts.
void FormDialog::takeOpenCell()
{
    for (QWidget* one = focusWidget(); one && one != this; one = one->parentWidget())
        if (auto* const table = qobject_cast<QAbstractItemView*>(one))
            table->setFocus(Qt::OtherFocusReason);
}

bool FormDialog::isDirty() const
{
    return m_draft && m_draft->isDirty();
}

void FormDialog::done(int outcome)
{
    if (m_isSaving)
        return; // What becomes of it is not known yet.
    if (m_draft)
        m_draft->end();
    QDialog::done(outcome);
}

std::vector<Error> FormDialog::unreadableFields() const
{
    std::vector<Error> errors;
    for (const FormField& one : fieldsOf(this)) {
        if (!one.widget->isVisibleTo(this))
            continue;
        const auto* const date = qobject_cast<const DateEdit*>(one.widget);
        if (date && !date->text().trimmed().isEmpty())
            collect(errors, date->value(), memberOf(date));
        const auto* const amount = qobject_cast<const AmountEdit*>(one.widget);
        if (amount && !amount->isEmpty())
            collect(errors, amount->value(), memberOf(amount));
        const auto* const measure = qobject_cast<const MeasureEdit*>(one.widget);
        if (measure && !measure->isEmpty())
            collect(errors, measure->settled(), memberOf(measure));
    }
    return errors;
}

void FormDialog::attempt()
{
    takeOpenCell();
    std::vector<Error> errors = unreadableFields();
    for (Error& one : problems()) {
        const bool isSaid = std::ranges::any_of(errors, [&](const Error& said) {
            return !one.field.isEmpty() && said.field == one.field;
        });
        if (!isSaid)
            errors.push_back(std::move(one));
    }
    if (!errors.empty())
        return showErrors(errors);
    if (!savesBeside())
        return take(save());
    wait([this](const Answered& answered) { saveBeside(answered); },
         [this](const Result<std::int64_t>& record) { take(record); });
}

void FormDialog::wait(const std::function<void(Answered)>& work, const Answered& answered)
{
    m_isSaving = true;
    setEnabled(false);
    work([this, answered](const Result<std::int64_t>& record) {
        m_isSaving = false;
        setEnabled(true);
        answered(record);
    });
}

void FormDialog::take(const Result<std::int64_t>& record)
{
    if (!record && record.error().code == &tandem::errors::changedMeanwhile && changesRecord())
        return meetConflict([this] { attempt(); });
    if (!record) {
        showError(record.error());
        return showWayOut(record.error());
    }
    emit saved(*record);
    accept();
}

/// Offers what can be done instead, until the next attempt.
void FormDialog::showWayOut(const Error& error)
{
    const auto way = wayOutOf(error);
    delete std::exchange(m_wayOut, nullptr);
    if (!way)
        return;
    m_wayOut = m_buttons->addButton(way->deed, QDialogButtonBox::ActionRole);
    m_wayOut->setAutoDefault(false);
    connect(m_wayOut, &QPushButton::clicked, this, [this, run = way->run] {
        const Result<QString> done = run();
        if (!done)
            return showError(done.error());
        desk().tell(*done);
        accept();
    });
    m_wayOut->setFocus();
}

void FormDialog::meetConflict(const std::function<void()>& again)
{
    const QJsonObject mine = valuesOf(this);
    const QJsonObject base = m_draft ? m_draft->base() : mine;
    fillAnew([this, base, mine, again] { chooseFrom(base, mine, again); });
}

/// The form is filled with the version of the books; the user chooses between it and `mine`.
void FormDialog::chooseFrom(const QJsonObject& base, const QJsonObject& mine,
                            const std::function<void()>& again)
{
    const QJsonObject theirs = valuesOf(this);
    std::vector<FieldConflict> differing;
    for (const FormField& one : fieldsOf(this))
        if (mine[one.name] != theirs[one.name])
            differing.push_back({one.name, titleOfField(this, one.widget), base[one.name],
                                 mine[one.name], theirs[one.name]});
    if (m_draft)
        m_draft->setBase(theirs);
    if (differing.empty())
        return again();
    putValues(this, mine); // what was typed is not lost if nothing is chosen
    auto* const dialog = new ConflictDialog(std::move(differing), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, again] {
        putValues(this, dialog->chosen());
        again();
    });
    dialog->open();
}

void FormDialog::showErrors(const std::vector<Error>& errors)
{
    m_errors->clear();
    QStringList loose;
    QWidget* first = nullptr;
    for (const Error& error : errors) {
        QWidget* const field = fieldNamed(this, error.field);
        if (!field || !field->isVisibleTo(this)) {
            loose += textOf(error);
            continue;
        }
        m_errors->add(field, textOf(error));
        if (!first)
            first = field;
    }
    showText(m_errorLabel, loose.join(u'\n'));
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void FormDialog::showProblem(const QString& text)
{
    m_errors->clear();
    showText(m_errorLabel, text);
}

QString FormDialog::errorOf(const QString& field) const
{
    const QWidget* const widget = fieldNamed(this, field);
    return widget ? m_errors->of(widget) : QString();
}

Request FormDialog::request(const QStringList& body) const
{
    return {.key = m_key,
            .bodyHash =
                QCryptographicHash::hash(body.join(u'\n').toUtf8(), QCryptographicHash::Sha256)};
}

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace tandem::gui
