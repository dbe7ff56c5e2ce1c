/** Writing the parts of a presentation: the head that each begins with, and the names that it declares. */

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main'

/** Declarations that the parts of a presentation open with. */
export const NAMESPACES = `xmlns:a="${MAIN}" xmlns:r="${OFFICE}" xmlns:p="${PRESENTATION}"`
