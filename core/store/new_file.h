#pragma once

#include "core/model/error.h"

#include <functional>
#include <optional>

namespace slate {

/// Whether somebody agreed that the file which has a name already goes.
enum class OldFile { Keep, Replace };

/// A file in the making. It stands beside its place under a name that nothing had, so that no other file is
/// touched and two programs never write to one; it goes with this object unless it is put into its place.
class NewFile
{
public:
    /// Makes an empty file. `mode` is what the finished file may be used for, as in stat(2); nothing: as the
    /// system sets it. Throws Error(NoPermission), (DiskFull), (InputOutput).
    explicit NewFile(const QString &place, std::optional<unsigned> mode = {});
    /// For what makes the file itself: only the name.
    static NewFile named(const QString &place) { return NewFile(place, NameOnly()); }
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Where it is being made, and where it will stand: where a link leads, that is.
    const QString &path() const { return m_path; }
    const QString &place() const { return m_place; }

    /// Makes these its contents. Throws as the constructor does.
    void write(const QByteArray &bytes);

    /// Puts it into its place, whole, and makes that last through a power cut. Of several programs that
    /// put a file into one place with OldFile::Keep one succeeds. `before` runs when the place is free, or
    /// may be made so, while no other program of Slate puts a file into this folder.
    /// Throws Error(AlreadyThere) where the place is taken, Error(Unconfirmed) where the file stands in its
    /// place and the system could not say that it will last, and what the constructor throws.
    void put(OldFile old, const std::function<void()> &before = {});

private:
    struct NameOnly {
    };
    NewFile(const QString &place, NameOnly);

    QString m_place;
    QString m_path;
    std::optional<unsigned> m_mode;
    bool m_isPut = false;
};

/// Gives a file another name that nothing has, after its own, and tells it.
QString setAside(const QString &path);

} // namespace slate
