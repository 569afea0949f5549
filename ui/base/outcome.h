#pragma once

namespace slate {

/// What became of something that a person entered.
struct Outcome {
    enum What {
        Kept,
        GivenUp, ///< the person changed their mind
        Failed,  ///< it could not be saved, and they were told why
    };
    What what = Kept;

    Outcome(What become) : what(become) { }
    static Outcome of(bool isKept) { return isKept ? Kept : Failed; }
    explicit operator bool() const { return what == Kept; }
};

} // namespace slate
