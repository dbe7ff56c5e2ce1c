/** A number with its thousands apart, as the whole page writes it. */

/** Made once: making it takes longer than using it. */
const NUMBERS = new Intl.NumberFormat('en-GB')

export const grouped = (value: number): string => NUMBERS.format(value)
