#pragma once

#include "core/model/typed_schema.h"

namespace slate {

enum class Certainty { Stated, Inferred };

/// Where a fact came from: the document's name and the words quoted from it. Any other record can have some.
struct Source {
    static constexpr Kind kind = Kind::Source;

    Id<Source> id;
    Kind subjectKind = Kind::Production;
    qint64 subject = 0; ///< the record it is about
    QString document;
    QString quote;
    std::optional<Certainty> certainty;
    QString notes;
};

} // namespace slate
