/** An address as programs that know only ASCII open it: hosts in punycode, all else percent-encoded. */

/** What no address holds as it is: spaces, quotes, brackets, and all beyond ASCII. */
const UNSAFE = /[^\u0021-\u007e]|["<>\\^`{|}]/gu

/** One that cannot be read is escaped as it stands. */
export function asciiAddress(address: string): string {
  const whole = URL.canParse(address) ? new URL(address).href : address
  return whole.replace(UNSAFE, (sign) =>
    // Half of a pair is no letter, and cannot be encoded.
    /\p{Cs}/u.test(sign) ? '%EF%BF%BD' : encodeURIComponent(sign),
  )
}
