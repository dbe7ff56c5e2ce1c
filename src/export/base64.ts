/** Bytes as text, in Node and in a browser. */

/** Arguments that a call can take at once. */
const PIECE = 8192

export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  }
  return btoa(text)
}
