#pragma once

#include <QString>

#include <vector>

namespace slate {

/// A scene as two drafts are laid side by side: empty where a draft does not say.
struct SceneSketch {
    QString number;
    QString heading;
    QString text;
};

/// For each scene of the new draft the scene of the old one that it is, or -1. Each is taken once.
///
/// A number says most, as long as the scene behind it is still the same: a script that is not locked is
/// numbered anew with every draft. So, in this order:
/// 1. the same heading and the same text, at best with the same number;
/// 2. the same number, and the same heading or a text that is alike (0.3 of the runs of words);
/// 3. the same heading and a text that is alike (0.25), or a text that is nearly the same (0.8);
/// 4. the same number alone: a scene that was written anew;
/// 5. the same heading alone, in order, where one of the two has no number or no text;
/// 6. a text that is alike (0.5) with another heading and another number.
/// The time is that of sorting the words of the scenes that differ.
std::vector<int> matchScenes(const std::vector<SceneSketch> &before, const std::vector<SceneSketch> &after);

} // namespace slate
