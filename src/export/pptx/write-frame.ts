/** Packs all that is not a slide: properties, masters with their layouts and themes, and the presentation itself. */
import type { Marking } from '../../model/schema/dossier.ts'
import { appXml, contentTypesXml, coreXml, presentationXml, type Properties } from './documents.ts'
import { LAYOUTS, layoutXml, masterXml } from './masters.ts'
import { notesMasterXml } from './notes.ts'
import type { Pack } from './pack.ts'
import type { PptxPage } from './page.ts'
import { fromBeside, fromPresentation, PATHS, relationsOf, type PptxPlan } from './plan.ts'
import { Relations } from './relations.ts'
import { themeXml } from './theme.ts'

/** The format's own lowest id of a master or a layout. */
const FIRST_MASTER = 2_147_483_648

const masterId = (at: number) => String(FIRST_MASTER + at * (LAYOUTS.length + 1))

function withRelations(pack: Pack, path: string, xml: string, relations: Relations): void {
  pack.text(path, xml)
  pack.text(relationsOf(path), relations.xml())
}

export function writeFrame(
  pack: Pack,
  plan: PptxPlan,
  pages: readonly PptxPage[],
  properties: Properties,
  marking: Marking,
): void {
  pack.text('[Content_Types].xml', contentTypesXml(plan.parts))
  const root = new Relations()
  root.add('officeDocument', PATHS.presentation)
  root.addOfPackage('metadata/core-properties', PATHS.core)
  root.add('extended-properties', PATHS.properties)
  pack.text('_rels/.rels', root.xml())
  pack.text(PATHS.core, coreXml(properties))
  pack.text(PATHS.properties, appXml(properties))
  writePresentation(pack, plan, pages)
  writeMasters(pack, plan)
  if (plan.withNotes) {
    const theme = PATHS.theme(plan.themes.length + 1)
    const relations = new Relations()
    relations.add('theme', fromBeside(theme))
    withRelations(pack, PATHS.notesMaster, notesMasterXml(marking), relations)
    pack.text(theme, themeXml('paper'))
  }
}

function writePresentation(pack: Pack, plan: PptxPlan, pages: readonly PptxPage[]): void {
  const relations = new Relations()
  const masters = plan.themes.map((_, at) => ({
    id: masterId(at),
    relation: relations.add('slideMaster', fromPresentation(PATHS.master(at + 1))),
  }))
  const notesMaster = plan.withNotes
    ? relations.add('notesMaster', fromPresentation(PATHS.notesMaster))
    : null
  const slides = pages.map((_, at) => relations.add('slide', fromPresentation(PATHS.slide(at + 1))))
  relations.add('theme', fromPresentation(PATHS.theme(1)))
  const xml = presentationXml({ masters, notesMaster, slides })
  withRelations(pack, PATHS.presentation, xml, relations)
}

function writeMasters(pack: Pack, { themes }: PptxPlan): void {
  themes.forEach((theme, at) => {
    const relations = new Relations()
    const layouts = LAYOUTS.map((layout, of) => {
      const path = PATHS.layout(at * LAYOUTS.length + of + 1)
      const up = new Relations()
      up.add('slideMaster', fromBeside(PATHS.master(at + 1)))
      withRelations(pack, path, layoutXml(layout, theme), up)
      return {
        id: String(Number(masterId(at)) + of + 1),
        relation: relations.add('slideLayout', fromBeside(path)),
      }
    })
    relations.add('theme', fromBeside(PATHS.theme(at + 1)))
    withRelations(pack, PATHS.master(at + 1), masterXml(theme, layouts), relations)
    pack.text(PATHS.theme(at + 1), themeXml(theme))
  })
}
