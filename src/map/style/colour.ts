/** Colour arithmetic in sRGB: contrast as WCAG 2.2 defines it, mixing, and channels for pictures. */

export type Hex = `#${string}`
export type Channels = readonly [red: number, green: number, blue: number]

/** Red, green, blue 0–255 of `#rrggbb`. */
export function channels(hex: Hex): Channels {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function luminance(hex: Hex): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** Contrast ratio 1–21 of two colours. */
export function contrast(one: Hex, other: Hex): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** The colour that a share (0–1) of `over` gives on `under`. */
export function mix(under: Hex, over: Hex, share: number): Hex {
  const [a, b] = [channels(under), channels(over)]
  const parts = a.map((channel, at) => Math.round(channel + ((b[at] ?? 0) - channel) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
