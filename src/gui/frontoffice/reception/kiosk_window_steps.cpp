#include "gui/frontoffice/reception/kiosk_window.h"
#include "gui/frontoffice/reception/touch_keys.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

/// What stands on the visitors' screen, step by step.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 860;
constexpr int bigButtonHeight = 96;

QPushButton* touchButton(const QString& text, const char* variant)
{
    auto* const button = new QPushButton(text);
    setVariant(button, (QByteArray("touch ") + variant).constData());
    button->setFont(fontOf(TextRole::Title)); // what the style measures by
    button->setMinimumHeight(metrics::controlTouchHeight);
    button->setAutoDefault(true);
    return button;
}

/// A column in the middle of the page.
QVBoxLayout* middleColumn(QWidget* page)
{
    auto* const across = new QHBoxLayout(page);
    across->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                               metrics::pageMargin);
    auto* const holder = new QWidget;
    holder->setMaximumWidth(columnWidth);
    auto* const column = new QVBoxLayout(holder);
    column->setSpacing(metrics::spaceLarge);
    across->addStretch(1);
    across->addWidget(holder, 100);
    across->addStretch(1);
    return column;
}

TextLabel* bigWords(const QString& text, TextRole role, ColorToken tint = ColorToken::Text)
{
    auto* const label = new TextLabel(text, role, tint);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

QLineEdit* KioskWindow::bigField(const QString& name)
{
    auto* const field = new QLineEdit;
    field->setAccessibleName(name);
    field->setFont(fontOf(TextRole::PageTitle));
    field->setMinimumHeight(metrics::controlTouchHeight);
    field->setMaxLength(120);
    return field;
}

QVBoxLayout* KioskWindow::beginStep(QWidget* page, const QString& question)
{
    QVBoxLayout* const column = middleColumn(page);
    auto* const back = touchButton(tr("&Back"), "ghost");
    back->setIcon(iconNamed(u"chevron-left"_s));
    connect(back, &QPushButton::clicked, this, [this] { go(Step::Welcome); });
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch(1);
    column->addWidget(bigWords(question, TextRole::Figure));
    return column;
}

void KioskWindow::endStep(QVBoxLayout* column, QPushButton* deed)
{
    column->addWidget(deed);
    column->addWidget(new TouchKeys);
    column->addStretch(1);
}

QWidget* KioskWindow::buildWelcome(const QString& company)
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = middleColumn(page);
    column->addStretch(2);
    column->addWidget(bigWords(tr("Welcome"), TextRole::Title, ColorToken::Muted));
    column->addWidget(bigWords(company, TextRole::Figure));
    column->addSpacing(metrics::pageMargin);
    const auto choice = [&](const QString& text, const char* variant, Step step) {
        QPushButton* const button = touchButton(text, variant);
        button->setMinimumHeight(bigButtonHeight);
        connect(button, &QPushButton::clicked, this, [this, step] { go(step); });
        column->addWidget(button);
    };
    choice(tr("I am e&xpected"), "primary", Step::Arrive);
    choice(tr("I have &no appointment"), "", Step::WalkIn);
    choice(tr("I am &leaving"), "", Step::Leave);
    column->addStretch(3);
    auto* const staff = touchButton(tr("&Staff"), "ghost");
    connect(staff, &QPushButton::clicked, this, [this] { go(Step::Staff); });
    column->addWidget(staff, 0, Qt::AlignRight);
    return page;
}

QWidget* KioskWindow::buildArrive()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = beginStep(page, tr("Type your name, or the code we sent you"));
    m_who = bigField(tr("Your name or code"));
    m_arrive = touchButton({}, "primary");
    connect(m_who, &QLineEdit::textChanged, this, &KioskWindow::showArriving);
    connect(m_who, &QLineEdit::returnPressed, this, &KioskWindow::checkIn);
    connect(m_arrive, &QPushButton::clicked, this, &KioskWindow::checkIn);
    column->addWidget(m_who);
    endStep(column, m_arrive);
    return page;
}

QWidget* KioskWindow::buildWalkIn()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = beginStep(page, tr("Who are you, and whom do you want to see?"));
    m_name = bigField(tr("Your name"));
    m_employer = bigField(tr("Your company"));
    m_host = bigField(tr("Whom you want to see"));
    m_walkIn = touchButton({}, "primary");
    for (QLineEdit* const field : {m_name, m_employer, m_host}) {
        field->setPlaceholderText(field->accessibleName());
        connect(field, &QLineEdit::textChanged, this, &KioskWindow::showWalkIn);
        column->addWidget(field);
    }
    connect(m_name, &QLineEdit::returnPressed, m_employer, qOverload<>(&QWidget::setFocus));
    connect(m_employer, &QLineEdit::returnPressed, m_host, qOverload<>(&QWidget::setFocus));
    connect(m_host, &QLineEdit::returnPressed, m_walkIn, &QPushButton::click);
    connect(m_walkIn, &QPushButton::clicked, this, &KioskWindow::letWalkIn);
    endStep(column, m_walkIn);
    return page;
}

QWidget* KioskWindow::buildLeave()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = beginStep(page, tr("Type the number of your badge"));
    m_badge = bigField(tr("Your badge, or your whole name"));
    m_leave = touchButton(tr("I am leaving"), "primary");
    connect(m_badge, &QLineEdit::textChanged, this, &KioskWindow::showLeaving);
    connect(m_badge, &QLineEdit::returnPressed, m_leave, &QPushButton::click);
    connect(m_leave, &QPushButton::clicked, this, &KioskWindow::letOut);
    column->addWidget(m_badge);
    endStep(column, m_leave);
    return page;
}

QWidget* KioskWindow::buildSaid()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = middleColumn(page);
    m_saidHead = bigWords({}, TextRole::Figure);
    m_said = bigWords({}, TextRole::PageTitle, ColorToken::Muted);
    auto* const done = touchButton(tr("&Done"), "primary");
    connect(done, &QPushButton::clicked, this, [this] { go(Step::Welcome); });
    column->addStretch(1);
    column->addWidget(m_saidHead);
    column->addWidget(m_said);
    column->addSpacing(metrics::pageMargin);
    column->addWidget(done);
    column->addStretch(1);
    return page;
}

QWidget* KioskWindow::buildStaff()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column =
        beginStep(page, tr("The password of %1").arg(m_desk.office.session().userName));
    m_password = bigField(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_open = touchButton(tr("Leave the visitors' screen"), "primary");
    m_wrong = bigWords({}, TextRole::Body, ColorToken::Bad);
    connect(m_password, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, &KioskWindow::leaveScreen);
    column->addWidget(m_password);
    column->addWidget(m_wrong);
    endStep(column, m_open);
    return page;
}

} // namespace tandem::gui
