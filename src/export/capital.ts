/** A sentence's first letter. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
