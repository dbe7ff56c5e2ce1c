/** The size of a file, in the units that file managers show. */

/** Rounded up, so that nothing is said to be empty. */
export function sayBytes(length: number): string {
  const kilobytes = length / 1000
  return kilobytes < 1000
    ? `${String(Math.ceil(kilobytes))} KB`
    : `${(kilobytes / 1000).toFixed(1)} MB`
}
