/** A date with a time, level 0: `1985-04-12T23:20:30`, with `Z` or a shift from UTC. */
import { checkDay, checkMonth } from './parse-date.ts'
import type { EdtfDateTime, EdtfProblem, Read } from './value.ts'

const SHAPE =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?<zone>Z|[+-]\d\d(?::\d\d)?)?$/

export function parseDateTime(text: string): Read<EdtfDateTime> {
  const parts = SHAPE.exec(text)?.groups
  if (parts === undefined) return { ok: false, problem: ['notDateTime', text] }
  const number = (name: string) => Number(parts[name])
  const [year, month, day] = [number('year'), number('month'), number('day')]
  const [hour, minute, second] = [number('hour'), number('minute'), number('second')]
  const zone = parts['zone'] ?? ''
  const wrong =
    checkMonth(month, parts['month'] ?? '') ??
    checkDay(year, month, parts['day']) ??
    checkClock(hour, minute, second) ??
    checkZone(zone)
  if (wrong !== null) return { ok: false, problem: wrong }
  return {
    ok: true,
    value: { type: 'datetime', precision: 'time', year, month, day, hour, minute, second, zone },
  }
}

function checkClock(hour: number, minute: number, second: number): EdtfProblem | null {
  if (hour <= 23 && minute <= 59 && second <= 59) return null
  return ['noTime']
}

function checkZone(zone: string): EdtfProblem | null {
  if (zone.length < 3) return null
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))]
  return hours <= 14 && minutes <= 59 ? null : ['noZone', zone]
}
