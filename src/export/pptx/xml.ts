/** Writing XML: text made safe, and the head that every part begins with. */

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main'

/** Declarations that the parts of a presentation open with. */
export const NAMESPACES = `xmlns:a="${MAIN}" xmlns:r="${OFFICE}" xmlns:p="${PRESENTATION}"`

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** XML 1.0 has no place for these characters, not even escaped. */
// eslint-disable-next-line no-control-regex
const UNKNOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export const safe = (text: string) =>
  text.replace(UNKNOWN, '').replace(/[&<>"]/g, (letter) => NAMED[letter] ?? '')
