#pragma once

#include <QByteArray>

namespace slate {

/// Refuses XML that a parser could take more than linear time over, before the parser sees it: a tag with
/// hundreds of attributes (each is compared with all others) and a document type of its own (entities that
/// multiply). One pass over the bytes. Throws Error(BadInput) with the line.
void refuseCostlyXml(const QByteArray &xml);

} // namespace slate
