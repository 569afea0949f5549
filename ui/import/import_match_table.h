#pragma once

#include "ui/import/import_match_model.h"

#include <QTableView>

namespace slate {

/// The table of an ImportMatchModel. A click, Enter, F2 or a typed letter opens the list of what a name can
/// become.
class ImportMatchTable : public QTableView
{
    Q_OBJECT

public:
    explicit ImportMatchTable(ImportMatchModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// What the tables of an import share: rows, head, keys.
void styleImportTable(QTableView &table);

} // namespace slate
