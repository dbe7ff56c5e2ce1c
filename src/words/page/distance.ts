/** Words of the questions of distance. */
import { DIRECTIONS } from '../record/directions.ts'
import type { NoGround } from '../../domain/distance/answer.ts'
import type { Level } from '../../domain/distance/areas.ts'
import type { SpotKind } from '../../domain/distance/candidates.ts'
import type { Compass } from '../../domain/distance/globe.ts'
import { LEG_TITLES } from '../record/legs.ts'
import { sayKilometres } from '../record/say-kilometres.ts'
import type { Standing } from '../../domain/distance/within.ts'
import type { NearestOf } from '../../domain/vocabulary.ts'

const counted = (count: number, one: string, several: string) =>
  `${String(count)} ${count === 1 ? one : several}`

export const DISTANCE_WORDS = {
  panel: 'Questions of distance',
  ask: 'Ask for',
  kinds: {
    circle: 'Around a place',
    corridor: 'Along a route',
    nearest: 'The nearest',
    path: 'A length',
  },
  around: 'Around',
  along: 'Along',
  from: 'To',
  nearestOf: 'The nearest',
  of: {
    incidents: 'incidents',
    cities: 'towns and villages',
    'border posts': 'border posts',
    routes: 'routes',
  } satisfies Record<NearestOf, string>,
  choosePlace: 'Choose a place',
  chooseRoute: 'Choose a route',
  addPlace: 'Add a place',
  groups: {
    cities: 'Towns and villages',
    'border posts': 'Border posts',
    incidents: 'Incidents',
  } satisfies Record<SpotKind, string>,
  routes: 'Routes',
  kilometres: 'Kilometres',
  slider: 'Kilometres, by slider',
  pick: 'Pick on the map',
  pickingMany: 'Click the map, point after point. Escape ends it.',
  pickingOne: 'Click the map. Escape ends it.',
  typed: 'Or latitude, longitude',
  typedExample: '47.117, 51.883',
  typedWrong: 'Write latitude, then longitude, in degrees: 47.117, 51.883',
  add: 'Add',
  set: 'Set',
  undo: 'Undo last point',
  clear: 'Clear',
  points: 'Points of the path',
  aroundThis: (title: string) => `Around ${title}`,
  alongThis: (title: string) => `Along ${title}`,
  shortcuts: 'From the chosen record',
  nothingAsked: {
    circle: 'Choose a place, or pick a point, to see what lies around it.',
    corridor: 'Choose a route to see what lies along it.',
    nearest: 'Choose a place, or pick a point, to see what is nearest to it.',
    path: 'Add points to measure along them.',
  },
  noGround: {
    area: 'It is known only to an area, so nothing can be measured from it. Choose a place with a point.',
    several: 'It has several places. Choose one of them.',
    nowhere: 'It has no place on the map. Choose a place or a point.',
    'no leg': 'No end of this route is a place, so nothing can be measured along it.',
  } satisfies Record<NoGround, string>,
  within: (km: number, name: string) => `Within ${sayKilometres(km)} of ${name}`,
  nearest: (of: string, name: string) => `Nearest ${of} to ${name}`,
  found: (found: Readonly<Record<NearestOf, number>>, byArea: number) => {
    const parts = [
      [found.incidents, 'incident', 'incidents'],
      [found.cities, 'town or village', 'towns and villages'],
      [found['border posts'], 'border post', 'border posts'],
      [found.routes, 'route', 'routes'],
    ] as const
    // That there is no incident is an answer; that there is no border post is none.
    const said = parts.filter(([count], at) => at === 0 || count > 0)
    const areas = byArea === 0 ? '' : `; ${String(byArea)} more known only to an area it meets`
    return `${said.map(([count, one, several]) => counted(count, one, several)).join(', ')}${areas}.`
  },
  ranked: (count: number) =>
    count === 0 ? 'None has a place of its own.' : `${String(count)}, nearest first.`,
  pathStatus: (points: number, length: string) =>
    points < 2 ? counted(points, 'point', 'points') : `${length} over ${String(points)} points`,
  straight: 'Measured along the shortest way over the globe.',
  leftOut: (count: number) =>
    count === 1
      ? '1 of these stands outside the filters.'
      : `${String(count)} of these stand outside the filters.`,
  onlyTo: (level: Level, ask: 'circle' | 'corridor') =>
    `Known only to a ${level}, which the ${ask} meets`,
  noDistance: 'They may lie within or not, so they have no distance.',
  notRanked: (count: number) =>
    `${counted(count, 'incident is', 'incidents are')} known only to an area and not ranked.`,
  here: 'in this place',
  onRoute: 'on the route',
  crosses: 'meets it',
  standing: {
    'maybe outside': 'may lie outside',
    'maybe inside': 'may lie within',
  } satisfies Record<Exclude<Standing, 'certain'>, string>,
  compass: DIRECTIONS satisfies Record<Compass, string>,
  legWay:
    'Routes are measured to the shortest way between the ends of a leg: the road itself is not in the dossier.',
  legsLeftOut: (left: number, all: number) =>
    `${String(left)} of ${counted(all, 'leg begins or ends', 'legs begin or end')} in an area: only an end that is a place is measured from.`,
  size: (title: string) => `Size of ${title}`,
  area: 'Area, as drawn',
  perimeter: 'Outline, as drawn',
  length: 'Length of all legs',
  lengthBy: LEG_TITLES,
  sizeOutline: 'From the simplified boundaries of 2011 that the map draws.',
  sizeWay: 'Along the shortest way between the ends of each leg.',
  unmeasured: (count: number) =>
    `${counted(count, 'leg begins or ends', 'legs begin or end')} in an area and has no length.`,
} as const
