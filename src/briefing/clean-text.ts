/** Typed or pasted text as a file can hold it: without control characters, without blanks around it. */

export function cleanText(value: string): string {
  return (
    value
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '')
      .trim()
  )
}

export const isBlank = (value: string): boolean => cleanText(value) === ''
