#pragma once

#include "widgets/richtext/richdocument.h"

class QPainter;

namespace Pennybench::Widgets {

/// Draws what stands under and beside the text between these two heights of the document: the ground of code,
/// the bars of quotes, the marks of items, lines across. The painter's origin is the document's corner.
void paintGrounds(QPainter &painter, const RichDocument &document, double top, double bottom);

} // namespace Pennybench::Widgets
