#pragma once

/// While one lives, calls of this program to the system fail as on a file system that lacks them, or as on
/// a disk that is broken.
class FailingCalls
{
public:
    enum Call { NoReplaceRename = 1, Link = 2, FolderSync = 4 };
    explicit FailingCalls(int calls) { s_failing = calls; }
    ~FailingCalls() { s_failing = 0; }
    FailingCalls(const FailingCalls &) = delete;
    FailingCalls &operator=(const FailingCalls &) = delete;

    static bool fails(Call call) { return (s_failing & call) != 0; }

private:
    static inline int s_failing = 0;
};
