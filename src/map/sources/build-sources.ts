/** All sources of the map for a View, each made again only when what feeds it has changed. */
import { once as loadedOnce } from '../../load/arrive.ts'
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { View } from '../../view/view.ts'
import { SOURCE, type SourceId } from './source-ids.ts'
import { namedAreas, namedCountries } from './areas.ts'
import { borders, countries, lakes, rivers, worldLand } from './base.ts'
import { chipFeatures, countsIn, readingsWithChip } from './chips.ts'
import { collection, type MapCollection } from './collection.ts'
import { factorAreas, factorLayersOf } from './factors.ts'
import { halos } from './halos.ts'
import { eitherReading, incidentCollections, type IncidentCollections } from './incidents.ts'
import { activeMeasure, measureAreas, tonesByCode } from './measure.ts'
import { areaNames, cityNames } from './names.ts'
import type { questionFeatures } from './question.ts'
import { routeCollections } from './routes.ts'
import { countIn, crowdFeatures, mostSeats } from './seats.ts'
import { emphasisOfLast } from './view-emphasis.ts'

export type SourceView = Pick<
  View,
  'layers' | 'reading' | 'question' | 'filters' | 'time' | 'certain'
> & {
  /** Placed for a pane and a camera, by whoever knows them. */
  callouts?: MapCollection
  /** Rooms of what lies over the pane. */
  covers?: MapCollection
}

interface Recipe {
  /** What the source depends on, as text; equal text means equal data. */
  fedBy: (view: SourceView) => string
  make: (view: SourceView) => MapCollection
  /** What the map holds of it in any View, of which its filters show `make`'s; else it holds just that. */
  held?: () => MapCollection
  /** Of large shapes: whether the first frame does without them. */
  late?: (view: SourceView) => boolean
}

/** States of one source that are kept: stepping back and forth in a presentation comes upon the same few. */
const KEPT = 4

const always = () => ''

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

type DrawQuestion = typeof questionFeatures

export class MapSources {
  #drawQuestion: DrawQuestion | null = null
  readonly #loadQuestion = loadedOnce(async () => {
    this.#drawQuestion = (await import('./question.ts')).questionFeatures
  })
  readonly #recipes: Readonly<Record<SourceId, Recipe>>
  /** By what fed them, the last used last. */
  readonly #made = new Map<SourceId, Map<string, MapCollection>>()

  constructor(index: DossierIndex, boundaries: Boundaries) {
    const told = once(() => incidentCollections(index, boundaries, 'told'))
    const checked = once(() => incidentCollections(index, boundaries, 'checked'))
    const routes = once(() => routeCollections(index, boundaries))
    const emphasisIn = emphasisOfLast(index)
    const shapesIn = ({ reading }: SourceView) => (reading === 'told' ? told() : checked())
    const fixed = (make: () => MapCollection): Recipe => ({ fedBy: always, make })
    const incidents = (part: keyof IncidentCollections): Recipe => ({
      fedBy: (view) => view.reading,
      make: (view) => shapesIn(view)[part],
      held: once(() => eitherReading(told()[part], checked()[part])),
    })
    const factors = (manner: 'hatch' | 'country'): Recipe => {
      const held = once(() => factorAreas(index, boundaries, manner))
      return {
        fedBy: (view) => factorLayersOf(view).join(' '),
        make: ({ layers }) =>
          collection(
            held().features.filter(({ properties }) =>
              layers.includes(String(properties['layer'])),
            ),
          ),
        held,
        late: (view) => factorLayersOf(view).length === 0,
      }
    }
    this.#recipes = {
      [SOURCE.world]: fixed(() => worldLand(boundaries)),
      [SOURCE.countries]: fixed(() => countries(index, boundaries)),
      [SOURCE.lakes]: fixed(() => lakes(boundaries)),
      [SOURCE.rivers]: fixed(() => rivers(boundaries)),
      [SOURCE.borders]: fixed(() => borders(boundaries)),
      [SOURCE.areas]: fixed(() => namedAreas(index, boundaries)),
      [SOURCE.countryAreas]: {
        ...fixed(() => namedCountries(index, boundaries)),
        // Outlines of countries are wanted only to light one up.
        late: () => true,
      },
      [SOURCE.routes]: fixed(() => routes().legs),
      [SOURCE.routeHeads]: fixed(() => routes().heads),
      [SOURCE.halos]: fixed(() => halos(index)),
      [SOURCE.cities]: fixed(() =>
        cityNames(index, boundaries, mostSeats(told().seats, checked().seats)),
      ),
      [SOURCE.labels]: fixed(() =>
        areaNames(index, boundaries, readingsWithChip(told().chips, checked().chips)),
      ),
      [SOURCE.callouts]: {
        fedBy: ({ callouts }) => (callouts === undefined ? '' : JSON.stringify(callouts.features)),
        make: ({ callouts }) => callouts ?? NO_FEATURES,
      },
      [SOURCE.covers]: {
        fedBy: ({ covers }) => (covers === undefined ? '' : JSON.stringify(covers.features)),
        make: ({ covers }) => covers ?? NO_FEATURES,
      },
      [SOURCE.marks]: incidents('marks'),
      [SOURCE.ghostLinks]: incidents('ghostLinks'),
      [SOURCE.crowds]: {
        // Its numbers follow the reader's choices: equal numbers send the map nothing.
        fedBy: (view) => {
          const { crowds } = shapesIn(view)
          const emphasis = crowds.length === 0 ? null : emphasisIn(view)
          return emphasis === null
            ? view.reading
            : `${view.reading} ${crowds.map((one) => countIn(one, emphasis)).join(' ')}`
        },
        make: (view) => crowdFeatures(shapesIn(view).crowds, emphasisIn(view)),
      },
      [SOURCE.chips]: {
        fedBy: (view) => `${view.reading} ${countsIn(shapesIn(view).chips, emphasisIn(view))}`,
        make: (view) => chipFeatures(shapesIn(view).chips, emphasisIn(view)),
      },
      [SOURCE.incidentAreas]: incidents('areas'),
      [SOURCE.factorAreas]: factors('hatch'),
      [SOURCE.factorCountries]: factors('country'),
      [SOURCE.question]: {
        fedBy: ({ question, reading }) =>
          question === null || this.#drawQuestion === null
            ? ''
            : `${reading} ${JSON.stringify(question)}`,
        make: ({ question, reading }) =>
          this.#drawQuestion?.(index, question, reading) ?? NO_FEATURES,
      },
      [SOURCE.measure]: {
        // By what the areas are, and not by the window: most edges of it change no area.
        fedBy: (view) => {
          const measure = activeMeasure(index, view)
          return measure === null
            ? ''
            : [measure.layer, ...tonesByCode(index, boundaries, measure).values()].join(' ')
        },
        make: (view) => measureAreas(index, boundaries, activeMeasure(index, view)),
      },
    }
  }

  /** What draws a question of distance comes when one is asked; null when it is there. */
  prepare({ question }: SourceView): Promise<void> | null {
    if (question === null || this.#drawQuestion !== null) return null
    return this.#loadQuestion()
  }

  /** Everything that the map holds of a source, whatever of it the View shows. */
  held(id: SourceId, view: SourceView): MapCollection {
    return this.#recipes[id].held?.() ?? this.data(id, view)
  }

  isLate(id: SourceId, view: SourceView): boolean {
    return this.#recipes[id].late?.(view) ?? false
  }

  /** What the map holds of a source for its first frame. */
  first(id: SourceId, view: SourceView): MapCollection {
    return this.isLate(id, view) ? NO_FEATURES : this.held(id, view)
  }

  /** The same object as long as nothing that feeds the source has changed. */
  data(id: SourceId, view: SourceView): MapCollection {
    const recipe = this.#recipes[id]
    const fed = recipe.fedBy(view)
    const made = this.#made.get(id) ?? new Map<string, MapCollection>()
    this.#made.set(id, made)
    const data = made.get(fed) ?? recipe.make(view)
    made.delete(fed)
    made.set(fed, data)
    const [oldest] = made.keys()
    if (made.size > KEPT && oldest !== undefined) made.delete(oldest)
    return data
  }
}

const NO_FEATURES: MapCollection = collection([])
