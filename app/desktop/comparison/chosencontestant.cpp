#include "app/desktop/comparison/chosencontestant.h"
