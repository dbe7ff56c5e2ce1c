/** A ZIP that is written part by part: what is packed can be taken away before the next part is made. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Of deflate, 0 to 9. */
const LEVEL = 6

export class Pack {
  readonly #zip: Zip
  readonly #written: Date
  #chunks: Uint8Array[] = []

  /** `written` is the date of every part. */
  constructor(written: Date) {
    this.#written = written
    this.#zip = new Zip((error, chunk) => {
      if (error !== null) throw error
      this.#chunks.push(chunk)
    })
  }

  text(path: string, text: string): void {
    const file = new ZipDeflate(path, { level: LEVEL })
    this.#add(file, strToU8(text))
  }

  /** Bytes that are compressed already. */
  bytes(path: string, bytes: Uint8Array): void {
    this.#add(new ZipPassThrough(path), bytes)
  }

  #add(file: ZipDeflate | ZipPassThrough, bytes: Uint8Array): void {
    file.mtime = this.#written
    this.#zip.add(file)
    file.push(bytes, true)
  }

  /** What was packed since it was last taken. */
  take(): Uint8Array[] {
    const taken = this.#chunks
    this.#chunks = []
    return taken
  }

  /** Writes the list of the parts; nothing can be added after it. */
  end(): void {
    this.#zip.end()
  }
}
