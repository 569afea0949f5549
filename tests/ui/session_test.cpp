#include "tests/core/strings.h"
