/** Hands a text or bytes to the reader as a file: from memory, without a request. */

export function saveFile(name: string, type: string, content: BlobPart | BlobPart[]): void {
  const address = URL.createObjectURL(new Blob([content].flat(), { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the text by then; freed at once, some would save an empty file.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
