/** Parts done, on one line of a terminal; nothing where nobody looks. */

export interface Progress {
  tell: (done: number, total: number) => void
  end: () => void
}

export function progressOf(format: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { tell: () => undefined, end: () => undefined }
  let shown = ''
  return {
    tell: (done, total) => {
      const line = `${format}: ${String(done)} of ${String(total)}`
      if (line === shown) return
      shown = line
      stream.write(`\r\u001B[K${line}`)
    },
    end: () => {
      if (shown !== '') stream.write('\r\u001B[K')
    },
  }
}
