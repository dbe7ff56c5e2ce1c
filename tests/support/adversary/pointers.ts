/** What points at secrets without naming them: cameras of steps, questions, windows of time, bounds of the article. */
import { AIMS } from '../../../src/export/release/aims.ts'
import type { Briefing, Dossier, Marking, Step } from '../../../src/model/schema/dossier.ts'
import { MARKINGS } from '../../../src/model/schema/vocabulary.ts'
import { shiftCamera } from '../../../src/view/shift-camera.ts'
import type { Words } from '../../unit/export/support/words.ts'
import type { Random } from '../random.ts'
import type { Planted } from './plant.ts'
import type { Secret } from './secrets.ts'

export interface Pointers {
  random: Random
  words: Words
  limit: Marking
  secrets: readonly Secret[]
  /** A spot that is near no secret. */
  elsewhere: [longitude: number, latitude: number]
}

/** Steps of an open briefing. */
const STEPS = 3
/** From here on a frame that is a little aside is still closer than any province. */
const CLOSE = 8

/** `zoom/latitude/longitude` of a frame that shows the spot at one of the aims, close ones up to 0.3 degrees aside. */
export function cameraAt(
  [longitude, latitude]: readonly [number, number],
  random: Random,
  least = 3,
): string {
  const zoom = Math.round(random.between(least, 12) * 100) / 100
  const aside = () => random.between(-0.3, 0.3) * (zoom >= CLOSE ? 1 : 0)
  const { x, y } = random.one(AIMS)
  const looking = {
    longitude: longitude + aside(),
    latitude: latitude + aside(),
    zoom,
    bearing: random.one([0, 0, 0, 35]),
    pitch: 0,
  }
  const { bearing, ...at } = shiftCamera(looking, { x: -x, y: -y })
  const turned = bearing === 0 ? '' : `/${String(bearing)}/0`
  return `${String(zoom)}/${String(at.latitude)}/${String(at.longitude)}${turned}`
}

/** A View of somebody who may have all: everything in it is about one secret. */
export function viewOn(secret: Secret, random: Random): Step['view'] {
  const { id, position, date } = secret
  const [longitude, latitude] = position
  const asks = [`circle/${String(longitude)},${String(latitude)}/50`, `circle/incident:${id}/50`]
  return {
    map: cameraAt(position, random),
    layers: 'provinces,cities,incidents',
    record: random.one([`incident:${id}`, `place:${id}`, '-']),
    ask: random.one([...asks, '-']),
    time: random.one([`${date}/${date}`, '-']),
    theme: 'paper',
  }
}

export function briefingOf(
  { random, words, secrets, elsewhere }: Pointers,
  planted: readonly Planted[],
): Briefing {
  const steps = Array.from({ length: STEPS }, (_, at): Step => {
    const secret = random.one(secrets)
    const about = random.one(planted)
    const notesMarking = random.one(MARKINGS)
    return {
      id: `step-${String(at)}`,
      title: 'A step',
      view: viewOn(secret, random),
      words: `Open words.\n\n[${words.plain('red', 'words')}](incident:${planted[0]?.ids.record ?? ''})`,
      notes: `[${words.plain(notesMarking, 'notes')}](actor:${about.ids.record}).`,
      notesMarking,
    }
  })
  const hidden: Step = {
    id: words.plain('red', 'step.id'),
    title: words.plain('red', 'step.title'),
    view: {},
    words: words.plain('red', 'step.words'),
    marking: 'red',
  }
  const kept: Step = {
    id: 'elsewhere',
    title: 'A step of another part',
    view: { map: cameraAt(elsewhere, random, CLOSE + 1) },
    words: 'Open words.',
  }
  return {
    title: words.plain('clear', 'briefing.title'),
    author: words.plain('clear', 'briefing.author'),
    date: '2011-10',
    opening: { view: { map: cameraAt(random.one(secrets).position, random) } },
    steps: [...steps.slice(0, 1), hidden, ...steps.slice(1), kept],
  }
}

/** The whole of Kazakhstan, drawn around a secret, or with an edge at one. */
export function boundsAround({ random, secrets }: Pointers): Dossier['meta']['bounds'] {
  const [west, south, east, north] = [40, 35, 100, 60]
  const [longitude, latitude] = random.one(secrets).position
  const kind = random.one(['whole', 'around', 'edge'] as const)
  if (kind === 'around') return [longitude - 12, latitude - 11, longitude + 12, latitude + 11]
  const isWestern = longitude < 65
  if (kind === 'edge')
    return isWestern ? [longitude - 0.2, south, east, north] : [west, south, longitude + 0.2, north]
  return [west, south, east, north]
}
