#pragma once

#include <QKeyEvent>

namespace slate {

/// A letter or sign that begins what is typed over a cell; a space chooses instead.
inline bool isTyped(const QKeyEvent &key)
{
    const bool isCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !key.text().isEmpty() && key.text().at(0).isPrint() && !key.text().at(0).isSpace();
}

/// Delete, which empties a cell, or Ctrl+Delete, which deletes the record.
inline bool isDelete(const QKeyEvent &key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return key.key() == Qt::Key_Delete && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier);
}

} // namespace slate
