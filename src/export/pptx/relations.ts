/** What a part points to: other parts of the package, and addresses outside it. */
import { escapeXml } from '../../domain/markup.ts'
import { asciiAddress } from '../ascii-address.ts'
import { HEAD, OFFICE } from './xml.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export class Relations {
  readonly #lines: string[] = []
  readonly #addresses = new Map<string, string>()

  /** The id by which the part names it; `target` is relative to the part's folder. */
  add(kind: string, target: string): string {
    return this.#write(`${OFFICE}/${kind}`, target, '')
  }

  /** One of the kinds that the package itself defines. */
  addOfPackage(kind: string, target: string): string {
    return this.#write(`${PACKAGE}/${kind}`, target, '')
  }

  /** An address is pointed to once, however often it is linked. */
  link(address: string): string {
    const known = this.#addresses.get(address)
    if (known !== undefined) return known
    const id = this.#write(`${OFFICE}/hyperlink`, address, ' TargetMode="External"')
    this.#addresses.set(address, id)
    return id
  }

  #write(type: string, target: string, mode: string): string {
    const id = `rId${String(this.#lines.length + 1)}`
    this.#lines.push(
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(mode === '' ? target : asciiAddress(target))}"${mode}/>`,
    )
    return id
  }

  xml(): string {
    return `${HEAD}<Relationships xmlns="${PACKAGE}">${this.#lines.join('')}</Relationships>`
  }
}
