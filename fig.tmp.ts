import { writeFileSync } from 'node:fs'
import { exportKit, boundariesOf } from './src/cli/export-kit.ts'
import { compileFolder } from './src/cli/compile-folder.ts'
import { exportPng, exportSvg } from './src/export/figure/export-figure.ts'
import { makeFigure } from './src/export/figure/make-figure.ts'
import { toSvg } from './src/map/svg/to-svg.ts'
import { DossierIndex } from './src/domain/dossier-index.ts'
import { plainView } from './src/view/step-view.ts'
import { viewFromFragment } from './src/view/url.ts'
import { knownOf } from './src/view/known.ts'
const got = await compileFolder('data/kazakhstan-2011')
if (!got?.compiled.ok) throw new Error(JSON.stringify(got?.compiled))
const { dossier } = got.compiled
const kit = exportKit()
const boundaries = await boundariesOf(kit)
const index = new DossierIndex(dossier)
const view = (f: string) => viewFromFragment('v=1&' + f, plainView(index), knownOf(index)).view
const jobs: [string, any, number, number, any?][] = [
  ['paper', { what: 'view', view: view('theme=paper&reading=checked') }, 1280, 720],
  ['room-step', { what: 'slide', id: dossier.briefing!.steps[3]!.id }, 1280, 720],
  ['ru', { what: 'view', view: view('theme=paper&labels=ru&record=incident:kenkiyak-2011&time=2011-05/2011-10&layers=provinces,cities,incidents,districts,links,factor:kyrgyz-turmoil,factor:poverty-migration,factor:afghan-heroin,attention') }, 1280, 720],
  ['kk-small', { what: 'view', view: view('theme=room&labels=kk&layers=provinces,cities,incidents,districts,links,factor:kyrgyz-turmoil,factor:poverty-migration,factor:afghan-heroin,indicator:below-subsistence') }, 480, 360],
  ['square', { what: 'view', view: view('theme=paper&layers=provinces,cities,incidents,districts,links,factor:kyrgyz-turmoil,factor:poverty-migration,factor:afghan-heroin,indicator:below-subsistence&by=kind*bombing&certain=only') }, 800, 800],
]
const fonts = await kit.fonts()
for (const [name, scope, width, height] of jobs) {
  const t = Date.now()
  const f = await makeFigure({ dossier, boundaries, scope, marking: name === 'paper' ? 'amber' : 'clear', now: kit.now() } as any, fonts.measure, { width, height })
  const svg = toSvg(f.drawing, { title: f.title, description: f.description, outline: fonts.outline })
  writeFileSync(`/tmp/fig-${name}.png`, await kit.rasterize(svg, 1))
  console.log(name, Date.now() - t, svg.length)
}
