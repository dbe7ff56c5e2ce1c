/** (job, size) → the figure that it asks for: laid out, its map drawn, framed. */
import { wordsOf } from '../../presentation/slides/panel-side.ts'
import { DossierIndex } from '../../domain/dossier-index.ts'
import { homeBounds } from '../../domain/home-bounds.ts'
import { MapDrawer } from '../../drawing/draw-map.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import { cameraOfState, cameraStateOf } from '../../drawing/camera.ts'
import type { Camera } from '../../view/view.ts'
import type { ExportJob } from '../job.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { drawFigure, type Figure, type MapScale } from './draw-figure.ts'
import { layOut, type FigureSize } from './lay-out.ts'
import { legendOf } from './legend-of.ts'
import { frameView } from '../frame-view.ts'
import { notedChart } from '../noted-chart.ts'
import { pictureOf } from './picture-of.ts'
import { sayView } from '../say-view.ts'
import { USUAL_SIZE } from './usual-size.ts'
import { markingLabel, sayDay, sourceLine } from './source-line.ts'

export interface MadeFigure extends Figure {
  title: string
  description: string
}

type Asked = Pick<ExportJob, 'dossier' | 'boundaries' | 'scope' | 'marking'> & { now: Date }

export async function makeFigure(
  { dossier, boundaries, scope, marking, now }: Asked,
  measure: MeasureText,
  size: FigureSize = USUAL_SIZE,
): Promise<MadeFigure> {
  const index = new DossierIndex(dossier)
  const picture = pictureOf(index, scope)
  const { title, kicker } = picture
  const sections = legendOf(index, boundaries, picture.view)
  const bearing = Math.round(picture.view.camera?.bearing ?? 0)
  const said = sayView(index, picture.view)
  const label = markingLabel(marking)
  const layout = layOut(
    size,
    {
      title,
      kicker,
      view: bearing === 0 ? said : [...said, EXPORT_WORDS.turned(bearing)],
      marking: label,
      source: `${sourceLine(dossier)} ${EXPORT_WORDS.made(sayDay(now))}.`,
    },
    sections,
    measure,
    picture.slide === null ? null : notedChart(index, { kind: picture.slide, view: picture.view }),
  )
  const { width, height } = layout.map
  const frame = { width, height, uncut: true }
  const { view } =
    picture.slide === null
      ? picture
      : frameView(
          picture.view,
          frame,
          wordsOf({ index, boundaries }, { kind: picture.slide, view: picture.view }),
        )
  const map = await new MapDrawer(index, boundaries, measure).draw(view, {
    ...frame,
    ...(picture.about !== null && { about: picture.about, room: size }),
  })
  const mapScale = lookOf(view.camera, homeBounds(index, boundaries, frame), frame)
  const figure = drawFigure(map, layout, { marking: label, theme: view.theme, mapScale }, measure)
  const layers = sections.flatMap((one) => (one.layer === null ? [] : [one.title]))
  return {
    ...figure,
    title,
    description: `${label}. ${EXPORT_WORDS.description(said.join(', '), layers)}`,
  }
}

function lookOf(
  camera: Camera | null,
  bounds: readonly [number, number, number, number],
  frame: FigureSize,
): MapScale {
  const { latitude, zoom } = cameraOfState(cameraStateOf(camera, bounds, frame))
  return { latitude, zoom }
}
