/** A question of distance in the URL: `circle/place:atyrau/100`, `path/51.9,47.1/57.2,50.3`. */
import type { Around, Question, Spot } from './view.ts'

const printSpot = ([longitude, latitude]: Spot) => `${String(longitude)},${String(latitude)}`
const printAround = (around: Around) => (typeof around === 'string' ? around : printSpot(around))

export function printQuestion(question: Question | null): string {
  switch (question?.ask) {
    case undefined:
      return '-'
    case 'path':
      return ['path', ...question.points.map(printSpot)].join('/')
    case 'circle':
      return `circle/${printAround(question.around)}/${String(question.km)}`
    case 'corridor':
      return `corridor/${question.along}/${String(question.km)}`
    case 'nearest':
      return `nearest/${question.of}/${printAround(question.to)}`
    default:
      return question satisfies never
  }
}
