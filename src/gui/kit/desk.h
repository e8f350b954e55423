#pragma once

#include "gui/kit/cell.h"
#include "gui/kit/locality.h"
#include "gui/kit/theme.h"
#include "office/background_reader.h"
#include "office/drafts.h"

#include <functional>
#include <memory>

class QWidget;

namespace tandem::gui {

class JobBoard;
struct RecordWalk;

/// What pages share: the office, and ways to talk to the user that a test can answer for.
struct Desk {
    Office& office;
    BackgroundReader& background;
    const Clock& clock;
    Random& random;
    Locality locality;

    /// Asks; true for yes. `deed` is the word on the button: "Reverse".
    std::function<bool(QWidget* page, const QString& question, const QString& deed)> confirm;
    /// Says what went wrong, in the manner of its kind.
    std::function<void(QWidget* page, const Error&)> show;
    /// Says that something was done: "Invoice SI-2025-00031 issued".
    std::function<void(const QString& text)> tell;
    /// Goes to a page, and there to a record; 0 for none.
    std::function<void(const QString& page, std::int64_t record)> open;
    /// Goes to a page that has a list (its ListSpec::name), and filters that.
    std::function<void(const QString& page, const QString& list, const QString& filter)>
        openFiltered;
    /// A file to write; empty if the user thought better of it.
    std::function<QString(QWidget* page, const QString& name)> chooseSaveFile;
    /// A file to read; empty if the user thought better of it.
    std::function<QString(QWidget* page, const QString& filter)> chooseFile;
    /// As tell, with a button that takes it back, for as long as the words stand there.
    std::function<void(const QString& text, std::function<void()> undo)> tellWithUndo{};
    /// Where long work runs and shows how far it is; job_board.h.
    JobBoard* jobs = nullptr;
    /// Shows a file with the program that the desktop has for it; whether there is one.
    std::function<bool(const QString& file)> showFile;
    /// What is typed in forms and not saved yet.
    Drafts drafts{};
    /// The list that the record on screen was opened from; none if it was not opened from a list.
    std::shared_ptr<RecordWalk> walk{};
};

/// The text of an error in the user's language.
QString textOf(const Error& error);

/// A label as a button shows it: translated, with its mnemonic.
QString labelOf(const Action& action);

} // namespace tandem::gui
