#include "gui/shell/welcome_dialog.h"

#include "gui/kit/file_choice.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

WelcomeDialog::WelcomeDialog(const QStringList& recent, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Tandem"));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceSmall);
    all->addWidget(new TextLabel(tr("Welcome to Tandem"), TextRole::PageTitle));
    all->addWidget(new TextLabel(tr("Front office and back office on one set of books."),
                                 TextRole::Body, ColorToken::Muted));
    all->addSpacing(metrics::spaceMedium);
    const auto add = [&](const QString& icon, const QString& text, auto run) {
        auto* const button = new QPushButton(iconNamed(icon), text);
        connect(button, &QPushButton::clicked, this, run);
        all->addWidget(button);
        return button;
    };
    for (const QString& location : recent)
        add(u"building-2"_s, tr("Open %1").arg(QFileInfo(location).fileName()), [this, location] {
            choose(Choice::Open, location);
        })->setToolTip(location.toHtmlEscaped());
    auto* const sample = add(u"layout-dashboard"_s, tr("&Look around in a sample company"),
                             [this] { choose(Choice::Sample); });
    add(u"calendar-days"_s, tr("Look around in a sample &year"),
        [this] { choose(Choice::SampleYear); });
    add(u"plus"_s, tr("&New company\u2026"), [this] { choose(Choice::NewCompany); });
    add(u"book-open"_s, tr("&Open a company file\u2026"), [this] { askFile(); });
    add(u"users"_s, tr("&Connect to a server\u2026"), [this] { choose(Choice::Server); });
    if (recent.isEmpty())
        setVariant(sample, "primary");
    setMinimumWidth(420);
}

void WelcomeDialog::choose(Choice choice, const QString& location)
{
    m_choice = choice;
    m_location = location;
    accept();
}

void WelcomeDialog::askFile()
{
    const QString file =
        fileToRead(this, tr("Open a company file"), tr("Tandem companies (*.tandem)"));
    if (!file.isEmpty())
        choose(Choice::Open, file);
}

} // namespace tandem::gui
