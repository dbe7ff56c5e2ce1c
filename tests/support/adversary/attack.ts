/** One attack: two dossiers with other secrets are released and exported; whatever tells them apart, or names or finds a secret, is a leak. */
import type { Boundaries } from '../../../src/domain/boundaries.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { LISTS } from '../../../src/domain/vocabulary.ts'
import { FORMAT_TABLE, FORMATS, type Format } from '../../../src/export/formats.ts'
import * as page from '../../../src/export/html/page.ts'
import type { ExportJob, ExportKit, Scope } from '../../../src/export/job.ts'
import { release, type Released } from '../../../src/export/release/release.ts'
import { kilometresBetween } from '../../../src/model/validate/great-circle.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { knownOf } from '../../../src/view/known.ts'
import { plainView, readStepView } from '../../../src/view/step-view.ts'
import { foundIn } from '../../unit/export/support/words.ts'
import { Random } from '../random.ts'
import { guessesOf, pairsIn } from './guesses.ts'
import { opened } from './open-file.ts'
import { viewOn } from './pointers.ts'
import { heldFonts } from '../../../src/export/html/held-fonts.ts'
import { rig, type Rigged } from './secrets.ts'

/** The page as far as an export fills it: what else is in it is built before any dossier is there. */
export const SHELL = [
  `${page.TITLE_TAG}</title>`,
  `${page.DESCRIPTION_TAG}">`,
  `${page.FIRST_VIEW_TAG}">`,
  `${page.SLIDE_THEMES_TAG}">`,
  `${page.MARKING_TAG}</p>`,
  `${page.FIRST_PAGE_TAG}</main>`,
  `${page.START_TAG}</script>`,
  ...heldFonts([], () => new Uint8Array()),
  `${page.DOSSIER_TAG}</script>`,
].join('\n')

export interface Leak {
  seed: number
  format: Format | 'dossier'
  what: string
}

interface Watch {
  inTurn?: boolean
  onFile?: (format: Format) => void
}

const SLOW: readonly Format[] = ['pptx', 'pdf', 'png']

interface Target {
  boundaries: Boundaries
  kit: ExportKit
}

/** Of so many attacks one exports both dossiers; each briefing whole in one of so many, else one slide of it. */
const [TWIN_FILES, WHOLE_BRIEFING] = [20, 10]
/** Nearer than this to the secret, and in the twin's files to the twin's, is no chance. */
const FOUND_KM = 25

/** `inTurn` makes one of the formats that take seconds, another for each seed. */
export async function attack(
  seed: number,
  target: Target,
  { inTurn = false, onFile = () => undefined }: Watch = {},
): Promise<Leak[]> {
  const leaks: Leak[] = []
  const tell = (format: Leak['format'], what: string) => leaks.push({ seed, format, what })
  const rigged = [rig(seed, false, target.boundaries), rig(seed, true, target.boundaries)] as const
  const [one, other] = rigged.map((each) => releasedOf(each, target))
  if (one === undefined || other === undefined) throw new Error('there are two')
  if (JSON.stringify(one.dossier) !== JSON.stringify(other.dossier))
    tell('dossier', 'the released dossiers differ')
  if (JSON.stringify(one.view) !== JSON.stringify(other.view))
    tell('dossier', 'the released Views differ')
  for (const found of nearIn(rigged, [guessesOf(one.dossier), guessesOf(other.dossier)]))
    tell('dossier', found)
  const parsed = parseDossier(JSON.parse(JSON.stringify(one.dossier)) as unknown)
  if (!parsed.ok) throw new Error(`seed ${String(seed)}: the release is no dossier`)
  const elsewhere = (dossier: Dossier) =>
    dossier.briefing?.steps.find(({ id }) => id === 'elsewhere')?.view['map']
  if (elsewhere(one.dossier) !== elsewhere(rigged[0].dossier))
    throw new Error(`seed ${String(seed)}: a frame that points at nothing hidden was changed`)
  // Exporters are given nothing but what was compared: every so often that is put to the test.
  const isSame = !leaks.some(({ format }) => format === 'dossier')
  const both = !isSame || seed % TWIN_FILES === 0
  for (const { format, extra } of files(one, seed)) {
    const isSkipped = inTurn && !both && SLOW.includes(format) && SLOW[seed % 3] !== format
    if (isSkipped) continue
    onFile(format)
    const mine = await exported(format, one, extra(one), target)
    const text = opened(format, mine)
    for (const word of foundIn(text, rigged[0].words.above(rigged[0].limit)))
      tell(format, `holds ${word}`)
    if (!both) continue
    const theirs = await exported(format, other, extra(other), target)
    if (mine.equals(theirs)) continue
    tell(format, 'the files differ')
    const pairs = [pairsIn(text), pairsIn(opened(format, theirs))] as const
    for (const found of nearIn(rigged, pairs)) tell(format, found)
  }
  return leaks
}

interface Attacked extends Released {
  limit: Rigged['limit']
  view: Scope & { what: 'view' }
}

function releasedOf(
  { dossier, limit, secrets, pointers }: Rigged,
  { boundaries }: Target,
): Attacked {
  const made = release(dossier, limit, { notes: true, boundaries })
  const index = new DossierIndex(dossier)
  const [secret] = secrets
  if (secret === undefined) throw new Error('nothing is hidden')
  const asked = viewOn(secret, new Random(Math.floor(pointers.elsewhere[0] * 1e6)))
  const { view } = readStepView(asked, plainView(index), knownOf(index))
  return { ...made, limit, view: { what: 'view', view: made.releaseView(view).view } }
}

type Extra = (made: Attacked) => Pick<ExportJob, 'scope' | 'list'>

function files({ dossier }: Attacked, seed: number): { format: Format; extra: Extra }[] {
  const steps = dossier.briefing?.steps ?? []
  const slide: Scope = { what: 'slide', id: steps[seed % steps.length]?.id ?? 'opening' }
  return FORMATS.flatMap((format): { format: Format; extra: Extra }[] => {
    const { holds } = FORMAT_TABLE[format]
    if (format === 'csv')
      return LISTS.map((list) => ({
        format,
        extra: () => ({ scope: { what: 'briefing' as const }, list }),
      }))
    const isWhole = holds === 'records' || format === 'html' || seed % WHOLE_BRIEFING === 0
    if (holds !== 'view')
      return [{ format, extra: () => ({ scope: isWhole ? { what: 'briefing' } : slide }) }]
    return [{ format, extra: ({ view }) => ({ scope: seed % 2 === 0 ? slide : view }) }]
  })
}

async function exported(
  format: Format,
  { dossier, limit }: Attacked,
  extra: Pick<ExportJob, 'scope' | 'list'>,
  { boundaries, kit }: Target,
): Promise<Buffer> {
  const write = await FORMAT_TABLE[format].load()
  const parts: Uint8Array[] = []
  const job: ExportJob = {
    dossier,
    boundaries,
    marking: limit,
    notes: true,
    scale: 1,
    kit,
    ...extra,
  }
  for await (const part of write(job)) parts.push(part)
  return Buffer.concat(parts)
}

/** Guesses at the same place in both lists that each find their own secret. */
function nearIn(
  rigged: readonly [Rigged, Rigged],
  [mine, theirs]: readonly [readonly [number, number][], readonly [number, number][]],
): string[] {
  const finds = (guess: readonly [number, number] | undefined, at: readonly [number, number]) =>
    guess !== undefined && kilometresBetween([...guess], [...at]) < FOUND_KM
  return rigged[0].secrets.flatMap(({ id, position }, at) => {
    const twin = rigged[1].secrets[at]
    const found = mine.some(
      (guess, which) =>
        finds(guess, position) && twin !== undefined && finds(theirs[which], twin.position),
    )
    // Where both lie together one guess finds both, and tells of neither.
    const apart = twin !== undefined && kilometresBetween(twin.position, position) > 2 * FOUND_KM
    return found && apart ? [`a guess finds ${id}`] : []
  })
}
