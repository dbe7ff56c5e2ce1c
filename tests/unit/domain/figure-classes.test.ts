/** Classes of an indicator: each figure in exactly one, zero by itself, and colours that tell the sign. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf } from '../../../src/domain/figure-classes.ts'
import { legendRows } from '../../../src/domain/legend.ts'
import { layerCatalogue } from '../../../src/domain/layer-catalogue.ts'
import { indicatorAreas, NO_DATA } from '../../../src/domain/measured-areas.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import { toneName } from '../../../src/map/sources/measure.ts'
import { buildLayers } from '../../../src/map/style/build-style.ts'
import { SOURCE } from '../../../src/map/sources/source-ids.ts'
import { PALETTES, toneColour } from '../../../src/map/style/palette.ts'
import type { IndicatorValue } from '../../../src/model/schema/dossier.ts'
import { THEMES } from '../../../src/view/choices.ts'
import { swatchItems } from '../../../src/export/figure/swatch-items.ts'
import { inksOf } from '../../../src/export/figure/inks.ts'
import { boundaries, index, viewOf } from '../map/fixture.ts'

const labels = (figures: readonly number[]) => classesOf(figures).map(({ label }) => label)

describe('classes', () => {
  it('have round breaks, zero apart', () => {
    expect(labels([0, 12, 50])).toEqual(['0', 'under 15', '15–30', '30–45', '45 or more'])
    expect(labels([0.3, 1])).toEqual(['under 0.25', '0.25–0.5', '0.5–0.75', '0.75 or more'])
    expect(labels([0, 0])).toEqual(['0'])
    expect(labels([])).toEqual([])
  })

  it('go to both sides of zero where signs differ, and to one where not', () => {
    expect(labels([-8, 0, 20])).toEqual(['-10 or less', '-10 to 0', '0', 'under 10', '10 or more'])
    expect(new Set(classesOf([-3, -40]).map(({ tone }) => tone.side))).toEqual(new Set(['below']))
  })

  it('hold each figure exactly once', () => {
    const figure = fc.oneof(
      fc.constant(0),
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      fc.integer({ min: -50, max: 50 }),
      fc.constantFrom(5e-324, -5e-324, 1e-300),
    )
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 20 }), (figures) => {
        const classes = classesOf(figures)
        for (const one of figures) {
          const holding = classes.filter(({ holds }) => holds(one))
          expect(holding).toHaveLength(1)
          const side = one < 0 ? 'below' : one > 0 ? 'above' : 'zero'
          expect(holding[0]?.tone.side).toBe(side)
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** The fixture with these figures for its indicator. */
function withValues(values: readonly Omit<IndicatorValue, 'sources'>[]) {
  const { dossier } = index
  const changed = new DossierIndex({
    ...dossier,
    factors: dossier.factors.map((factor) => ({
      ...factor,
      indicators: factor.indicators.map((one) => ({
        ...one,
        values: values.map((value) => ({ ...value, sources: ['S1'] })),
      })),
    })),
  })
  const indicator = changed.dossier.factors.flatMap((one) => one.indicators)[0]
  if (indicator === undefined) throw new Error('the fixture has no indicator')
  const layer = layerCatalogue(changed).find(({ id }) => id === `indicator:${indicator.id}`)
  if (layer === undefined) throw new Error('the indicator has no layer')
  return { index: changed, indicator, layer }
}

const ATY = { place: 'atyrau-province' }
const AKT = { place: 'aktobe-province' }

describe('figures of areas', () => {
  it('are the latest that the window meets, whatever stands last in the file, and say when', () => {
    const made = withValues([
      { ...ATY, date: '2011', value: 3 },
      { ...ATY, date: '2009', value: 9 },
      { ...AKT, date: '2010', value: 5 },
    ])
    const at = (time: string | null) => {
      const { areas, classes, dates } = indicatorAreas(made.index, boundaries, made.indicator, time)
      return { atyrau: classes[areas.get('KZ-ATY') ?? NO_DATA]?.holds(3), areas, dates }
    }
    expect(at(null).atyrau).toBe(true)
    expect(at(null).dates).toEqual(['2010', '2011'])
    expect(at('2009-01-01/2009-12-31').dates).toEqual(['2009'])
    expect(at('2009-01-01/2009-12-31').areas.get('KZ-AKT')).toBe(NO_DATA)
    const said = (time: string | null) =>
      legendRows(made.index, boundaries, made.layer, time)[0]?.label
    expect(said(null)).toBe('%, the latest of each: 2010 to 2011')
    expect(said('2009-01-01/2009-12-31')).toBe('%, 2009')
    expect(said('2001-01-01/2001-12-31')).toBe('%, no figure in these dates')
  })

  it.each(THEMES)(
    'have in the legend exactly the colours that are on the map, in the %s',
    (theme) => {
      const made = withValues([
        { ...ATY, date: '2011', value: -4 },
        { ...AKT, date: '2011', value: 0 },
      ])
      const view = viewOf({ theme, layers: [made.layer.id] })
      const drawn = new MapSources(made.index, boundaries).data(SOURCE.measure, view)
      const colours = new Map(
        buildLayers(made.index, view).flatMap((layer) =>
          layer.type === 'fill' && layer.source === SOURCE.measure && Array.isArray(layer.filter)
            ? [[layer.filter[2], layer.paint?.['fill-color']] as const]
            : [],
        ),
      )
      const onMap = new Set(drawn.features.map(({ properties }) => colours.get(properties['tone'])))
      const rows = legendRows(made.index, boundaries, made.layer, null)
      const inks = { ...inksOf(theme), palette: PALETTES[theme] }
      const inLegend = rows.flatMap(({ swatch, count }) => {
        if (swatch?.shape !== 'class' || count === 0) return []
        expect(colours.get(toneName(swatch.tone))).toBe(
          toneColour(PALETTES[theme], swatch.family, swatch.tone),
        )
        const [box] = swatchItems(swatch, inks, 0, 0)
        return box?.fill !== null && box !== undefined && 'colour' in box.fill
          ? [box.fill.colour]
          : []
      })
      expect(new Set(inLegend)).toEqual(onMap)
      expect(onMap.size).toBe(2)
    },
  )
})
