#pragma once

#include "ui/import/import_match_model.h"

namespace slate {

// Between the choices of a plan and the rows of a table.

ImportMatchModel::Words partWords();
ImportMatchModel::Words placeWords();
ImportMatchModel::Words categoryWords();
ImportMatchModel::Words thingWords();

void showParts(const ImportPlan &plan, ImportMatchModel &model);
void showPlaces(const ImportPlan &plan, ImportMatchModel &model);
void showCategories(const ImportPlan &plan, ImportMatchModel &model);
/// The things of the categories that are taken.
void showThings(const ImportPlan &plan, ImportMatchModel &model);
/// What the cues of the parts say beside the name, after something was decided about it.
void showVoices(const ImportPlan &plan, ImportMatchModel &model);

/// Puts what was chosen in the rows into the plan; rows that it does not have are passed over.
void takeParts(const ImportMatchModel &model, ImportPlan &plan);
void takePlaces(const ImportMatchModel &model, ImportPlan &plan);
void takeCategories(const ImportMatchModel &model, ImportPlan &plan);
void takeThings(const ImportMatchModel &model, ImportPlan &plan);

} // namespace slate
