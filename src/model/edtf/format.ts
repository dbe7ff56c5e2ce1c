/** EDTF value → its text, the inverse of `parseEdtf`. */
import type { Edtf, EdtfEnd, Qualified } from './value.ts'

const two = (part: number | 'X') => (part === 'X' ? 'XX' : String(part).padStart(2, '0'))

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`
}

function qualifierText({ uncertain, approximate }: Qualified): string {
  if (uncertain) return approximate ? '%' : '?'
  return approximate ? '~' : ''
}

export function formatEdtf(edtf: Edtf): string {
  switch (edtf.type) {
    case 'date': {
      const year = yearText(edtf.year)
      if (edtf.precision === 'century') return `${year.slice(0, -2)}XX${qualifierText(edtf)}`
      if (edtf.precision === 'decade') return `${year.slice(0, -1)}X${qualifierText(edtf)}`
      const parts = [edtf.month, edtf.day].filter((part) => part !== null).map(two)
      return `${[year, ...parts].join('-')}${qualifierText(edtf)}`
    }
    case 'season':
      return `${yearText(edtf.year)}-${edtf.season}${qualifierText(edtf)}`
    case 'datetime': {
      const { year, month, day, hour, minute, second, zone } = edtf
      const time = [hour, minute, second].map(two).join(':')
      return `${yearText(year)}-${two(month)}-${two(day)}T${time}${zone}`
    }
    case 'interval':
      return `${endText(edtf.start)}/${endText(edtf.end)}`
    default:
      return edtf satisfies never
  }
}

function endText(end: EdtfEnd): string {
  if (end.type === 'open') return '..'
  return end.type === 'unknown' ? '' : formatEdtf(end)
}
