#include "gui/shell/error_report.h"

#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDebug>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportWidth = 560;
constexpr int reportHeight = 360;

/// The words of this, for translators.
struct ErrorReport {
    Q_DECLARE_TR_FUNCTIONS(ErrorReport)
};

} // namespace

QString reportOf(const ErrorStory& story)
{
    return u"Tandem %1\nQt %2, %3, %4\n%5\n%6\n%7\n"_s.arg(
        QApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate), story.text, story.detail);
}

void showErrorReport(QWidget* parent, const ErrorStory& story)
{
    qCritical().noquote() << story.text << story.detail;
    auto* const dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"errorReport"_s);
    dialog->setWindowTitle(ErrorReport::tr("Something went wrong"));
    auto* const all = new QVBoxLayout(dialog);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceSmall);
    auto* const head = new TextLabel(story.text, TextRole::BodyStrong);
    head->setWordWrap(true);
    all->addWidget(head);
    auto* const hint = new TextLabel(
        ErrorReport::tr("Nothing of what you did last was saved; what was saved before is "
                        "whole. The report below holds no data of your company: please send "
                        "it to those who look after Tandem for you."),
        TextRole::Body, ColorToken::Muted);
    hint->setWordWrap(true);
    all->addWidget(hint);
    auto* const text = new QPlainTextEdit(reportOf(story));
    text->setObjectName(u"reportText"_s);
    text->setAccessibleName(ErrorReport::tr("Report"));
    text->setReadOnly(true);
    all->addWidget(text, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* const copy =
        buttons->addButton(ErrorReport::tr("&Copy report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyReportButton"_s);
    setVariant(copy, "primary");
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [story] { QApplication::clipboard()->setText(reportOf(story)); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    all->addWidget(buttons);
    dialog->resize(scaled(reportWidth), scaled(reportHeight));
    dialog->open();
}

} // namespace tandem::gui
