/** Puts the map as a picture, a slide's words and the sources on the page that is printed: a WebGL canvas prints blank. */
import { presenterOf } from '../../presentation/state/presenter-of.ts'
import { mount, unmount } from 'svelte'
import { scorecardOf } from '../../presentation/slides/scorecard.ts'
import { drawScorecard, sayScorecard } from '../../export/figure/draw-scorecard.ts'
import { makeFigure } from '../../export/figure/make-figure.ts'
import { markingLabel } from '../../export/figure/source-line.ts'
import { MARKING_ID } from '../../export/html/page.ts'
import { highestMarking } from '../../export/release/highest.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import { toSvg } from '../../drawing/to-svg.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'
import { MARKINGS } from '../../model/schema/vocabulary.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { browserKit } from '../export/browser-kit.ts'
import { mapView } from '../export/map-view.ts'
import PrintSheet from './PrintSheet.svelte'

/** Resolves when all of it can be seen; the answer takes it away again. */
export async function preparePrint(workspace: Workspace): Promise<() => void> {
  const { dossier } = workspace.index
  const marking = markingOf(dossier)
  const { measure, outline } = await browserKit(new AbortController().signal).fonts(
    JSON.stringify(dossier),
  )
  const scope = { what: 'view', view: { ...mapView(workspace), theme: 'paper' } } as const
  const slide = workspace.view.present === null ? null : (await presenterOf(workspace)).place.slide
  const figure =
    slide?.scorecard === true
      ? scoreFigure(workspace, slide.title, measure)
      : await makeFigure(
          { dossier, boundaries: workspace.boundaries, scope, marking, now: new Date() },
          measure,
        )
  const svg = toSvg(figure.drawing, {
    title: figure.title,
    description: figure.description,
    outline,
  })
  const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  const shared = {
    title: figure.title,
    slide,
    picture,
    sources: dossier.sources,
  }
  const put = (part: 'head' | 'foot') => {
    const target = document.createElement('section')
    target.className = 'print-sheet'
    if (part === 'head') document.body.prepend(target)
    else document.body.append(target)
    const sheet = mount(PrintSheet, { target, props: { ...shared, part } })
    return () => {
      void unmount(sheet)
      target.remove()
    }
  }
  const parts = [put('head'), put('foot')]
  const away = () => {
    for (const part of parts) part()
  }
  try {
    await Promise.all(
      [...document.querySelectorAll<HTMLImageElement>('.print-sheet img')].map((one) =>
        one.decode(),
      ),
    )
  } catch (error) {
    // A sheet without its picture would stand on the next print too.
    away()
    throw error
  }
  return away
}

/** Across a sheet that lies or stands: CSS pixels, and the letters in them. */
const SCORE = { width: 960, size: 15 } as const

/** How the incidents came out stands on the screen in the place of a map, and so on paper. */
function scoreFigure(workspace: Workspace, title: string, measure: MeasureText) {
  const card = scorecardOf(workspace.index)
  const drawing = drawScorecard(card, { ...SCORE, theme: 'paper', measure })
  return { title, description: sayScorecard(card), drawing }
}

/** As every sheet has it: a page that is one file may be marked higher than what it holds. */
function markingOf(dossier: Dossier): Marking {
  const stands = document.getElementById(MARKING_ID)?.textContent
  return (
    MARKINGS.find((one) => markingLabel(one) === stands) ??
    highestMarking(dossier, { notes: false })
  )
}
