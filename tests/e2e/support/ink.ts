/** Words as they are drawn, compared by where their ink stands from left to right. */
import type { Page } from '@playwright/test'

/** Columns that every word is cut into, however wide. */
const COLUMNS = 40

interface Drawn {
  /** A PNG of the word alone on plain ground. */
  picture: Buffer
  text: string
  weight: number
}

interface Likeness {
  /** To the word as the browser itself sets it: 1 where both are the same, about 0 where they have nothing in common. */
  asSet: number
  /** To that word seen in a mirror, as which letters in the wrong order come out. */
  mirrored: number
}

/** The page's own font is waited for; letters alone, with nothing of the map's halo. */
export function likenessOf(page: Page, { picture, text, weight }: Drawn): Promise<Likeness> {
  return page.evaluate(
    async ({ png, text, weight, columns }) => {
      const font = `${String(weight)} 40px "Noto Sans"`
      await document.fonts.load(font, text)

      /** Darkness by column, from the first that has ink to the last. */
      const inkOf = ({ data, width, height }: ImageData): number[] => {
        const dark = Array.from({ length: width }, (_, x) =>
          Array.from({ length: height }, (_, y) => {
            const light = data[(y * width + x) * 4 + 1] ?? 255
            return light < 160 ? 255 - light : 0
          }).reduce((sum, one) => sum + one, 0),
        )
        const [first, last] = [dark.findIndex(Boolean), dark.findLastIndex(Boolean)]
        const wide = (last + 1 - first) / columns
        return Array.from({ length: columns }, (_, at) => {
          const [from, to] = [first + at * wide, first + (at + 1) * wide]
          const part = dark.map(
            (one, x) => one * Math.max(0, Math.min(to, x + 1) - Math.max(from, x)),
          )
          return part.reduce((sum, one) => sum + one, 0)
        })
      }

      const correlation = (some: readonly number[], others: readonly number[]): number => {
        const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / columns
        const [a, b] = [some, others].map((list) => list.map((one) => one - mean(list)))
        const product = (x: readonly number[] = [], y: readonly number[] = []) =>
          x.reduce((sum, one, at) => sum + one * (y[at] ?? 0), 0)
        return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
      }

      const canvasOf = (width: number, height: number) => {
        const context = new OffscreenCanvas(width, height).getContext('2d')
        if (context === null) throw new Error('There is no canvas')
        context.fillStyle = '#fff'
        context.fillRect(0, 0, width, height)
        context.fillStyle = '#000'
        return context
      }

      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const seen = canvasOf(image.width, image.height)
      seen.drawImage(image, 0, 0)
      const set = canvasOf(600, 120)
      set.font = font
      set.fillText(text, 20, 80)
      const [drawn, right] = [
        inkOf(seen.getImageData(0, 0, image.width, image.height)),
        inkOf(set.getImageData(0, 0, 600, 120)),
      ]
      return {
        asSet: correlation(drawn, right),
        mirrored: correlation(drawn, right.toReversed()),
      }
    },
    { png: picture.toString('base64'), text, weight, columns: COLUMNS },
  )
}
