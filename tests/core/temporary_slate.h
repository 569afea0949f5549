#pragma once

#include "core/model/milestone.h"
#include "core/model/partner.h"
#include "core/model/shoot_block.h"
#include "core/model/source.h"
#include "core/model/stunt.h"
#include "core/store/slate.h"

#include <QTemporaryDir>

/// A new slate in a folder of its own that goes with it.
struct TemporarySlate {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.slate"));
    std::unique_ptr<slate::Slate> slate = slate::Slate::create(path);

    slate::Slate *operator->() { return slate.get(); }
    slate::Slate &operator*() { return *slate; }
    void reopen()
    {
        slate.reset();
        slate = slate::Slate::open(path);
    }
};

inline slate::Location location(const char *name, const char *country = "")
{
    slate::Location place;
    place.id = slate::Id<slate::Location>::random();
    place.name = QString::fromUtf8(name);
    place.country = QString::fromUtf8(country);
    return place;
}

/// Makes it a slate of more bytes than are looked through before it opens, and closes it.
inline void fillToLong(TemporarySlate &made)
{
    made->edit(QStringLiteral("Add much"), [](slate::Transaction &t) {
        slate::Location place = location("Rauma line");
        place.notes = QString(20'000, u'x');
        for (qint64 bytes = 0; bytes < slate::Slate::longFile; bytes += place.notes.size()) {
            place.id = slate::Id<slate::Location>::random();
            t.insert(place);
        }
    });
    made.slate.reset();
}
