/** An element around what is safe for XML already. */
export const tag = (name: string, inner: string, attributes = '') =>
  `<${name}${attributes}>${inner}</${name}>`
