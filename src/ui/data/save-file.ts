/** Hands a text to the reader as a file: from memory, without a request. */

export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the text by then; freed at once, some would save an empty file.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
