#pragma once

#include "core/import/import_plan.h"

namespace slate {

/// A tagged thing as two drafts name it: its category and its name, each as names are compared.
QString thingKey(const QString &category, const QString &name);

/// Proposes what each tagged thing becomes, within the category that its own goes to; to be called again
/// when a category was sent elsewhere. What a person chose stays, as long as its category still has it.
void proposeThings(ImportPlan &plan);

/// The element or stunt of this id; a null one where the production has none.
RecordRef thingOf(const ImportGround &ground, qint64 id);

/// Whether a text is a colour as slates hold them: "#RRGGBB".
bool isColorText(const QString &text);

} // namespace slate
