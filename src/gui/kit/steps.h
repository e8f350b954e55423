#pragma once

#include <optional>
#include <vector>

namespace tandem::gui {

/// What something was before each change, to go back to and forth again. `State` is a copy of all
/// of it, so it is for things as small as the lines of a document.
template <class State>
class Steps {
public:
    /// A change is about to be made: what it will be taken back to.
    void remember(const State& before)
    {
        m_before.push_back(before);
        if (m_before.size() > stepsMax)
            m_before.erase(m_before.begin());
        m_after.clear();
    }

    /// What it was before the last change; nothing if none is left. `now` is what it is.
    std::optional<State> back(const State& now) { return walk(m_before, m_after, now); }
    /// What it was before the last step back.
    std::optional<State> forth(const State& now) { return walk(m_after, m_before, now); }

private:
    static constexpr std::size_t stepsMax = 100;

    static std::optional<State> walk(std::vector<State>& from, std::vector<State>& to,
                                     const State& now)
    {
        if (from.empty())
            return std::nullopt;
        to.push_back(now);
        State state = std::move(from.back());
        from.pop_back();
        return state;
    }

    std::vector<State> m_before; ///< The latest last.
    std::vector<State> m_after;  ///< The next last.
};

} // namespace tandem::gui
