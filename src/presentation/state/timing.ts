/** The clock of a presentation: how long it has run, how long it should have, and whether it is ahead or behind. */

/** Milliseconds; `since` is a moment of the epoch while it runs, so that every window counts alike. */
export interface Clock {
  since: number | null
  gathered: number
}

export const STOPPED: Clock = { since: null, gathered: 0 }

export const elapsed = ({ since, gathered }: Clock, now: number) =>
  gathered + (since === null ? 0 : Math.max(0, now - since))

export const started = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : clock

export const paused = (clock: Clock, now: number): Clock => ({
  since: null,
  gathered: elapsed(clock, now),
})

/** Milliseconds ahead (above zero) or behind (below); zero while the clock is within the slide's own time. */
export function pace(seconds: readonly number[], at: number, ran: number): number {
  const begins = seconds.slice(0, at).reduce((sum, one) => sum + one, 0) * 1000
  const ends = begins + (seconds[at] ?? 0) * 1000
  if (ran < begins) return begins - ran
  return ran > ends ? ends - ran : 0
}

/** `7:05`, with hours where there are some. */
export function sayTime(milliseconds: number): string {
  const whole = Math.floor(milliseconds / 1000)
  const [hours, minutes, seconds] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}
