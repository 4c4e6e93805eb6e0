#include "widgets/richtext/formula.h"
