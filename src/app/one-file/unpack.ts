/** An element that holds a file → the file. */
import { HELD } from '../../export/html/page.ts'

export interface HeldFile {
  name: string
  media: string
  isPacked: boolean
  base64: string
}

export function heldFiles(page: Document): HeldFile[] {
  return [...page.querySelectorAll(`script[${HELD.name}]`)].map((element) => ({
    name: element.getAttribute(HELD.name) ?? '',
    media: element.getAttribute(HELD.media) ?? '',
    isPacked: element.hasAttribute(HELD.packed),
    base64: element.textContent,
  }))
}

export async function unpack({ base64, media, isPacked }: HeldFile): Promise<Blob> {
  const bytes = bytesOf(atob(base64))
  if (!isPacked) return new Blob([bytes], { type: media })
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Blob([await new Response(plain).arrayBuffer()], { type: media })
}

/** A loop, as a mapping function called for each of two million letters is much slower. */
function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return bytes
}
