#include "ui/shell/open_slate.h"

namespace slate {

std::unique_ptr<Slate> openSlate(const QString &path)
{
    Slate::Options options;
    options.checkPatienceMs = 3000;
    return Slate::open(path, options);
}

} // namespace slate
