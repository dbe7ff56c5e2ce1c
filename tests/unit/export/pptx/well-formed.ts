/** A strict look at XML without a parser: tags that close in their order, attributes once, text escaped. */

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i

/** What is wrong, or null. */
export function faultOf(xml: string): string | null {
  const open: string[] = []
  let at = 0
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at)
      const text = xml.slice(at, end < 0 ? undefined : end)
      if (open.length === 0 && text.trim() !== '') return `text outside: ${text}`
      if (ENTITY.test(text)) return `not escaped: ${text}`
      at += text.length
      continue
    }
    TOKEN.lastIndex = at
    const token = TOKEN.exec(xml)
    if (token === null) return `no tag: ${xml.slice(at, at + 60)}`
    at = TOKEN.lastIndex
    const [, closes, name, attributes = '', empty] = token
    if (name === undefined) continue
    if (ENTITY.test(attributes)) return `not escaped: ${attributes}`
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, one]) => one)
    if (new Set(names).size < names.length) return `twice: ${attributes}`
    if (closes === '/') {
      if (open.pop() !== name) return `closes what is not open: ${name}`
    } else if (empty !== '/') open.push(name)
  }
  return open.length === 0 ? null : `never closed: ${open.join(' ')}`
}
