#pragma once

#include "core/script/screenplay.h"

namespace slate {

/// Reads a Final Draft script with this content, and what may stand after it.
inline Screenplay readFdx(const QByteArray &content, const QByteArray &rest = {})
{
    return readFinalDraft("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n"
                          "<FinalDraft DocumentType=\"Script\" Template=\"No\" Version=\"6\">\n<Content>"
            + content + "</Content>" + rest + "</FinalDraft>",
        {});
}

inline QByteArray paragraph(const char *type, const QByteArray &text, const QByteArray &inside = {})
{
    return "<Paragraph Type=\"" + QByteArray(type) + "\">" + inside + "<Text>" + text
        + "</Text></Paragraph>\n";
}

inline QByteArray heading(const QByteArray &text, const QByteArray &properties = {})
{
    return paragraph("Scene Heading", text, "<SceneProperties " + properties + "/>");
}

} // namespace slate
