/** A place as a row: its names, what it is, and why the dossier has it. */
import type { Place } from '../../model/schema/dossier.ts'
import { PLACE_ROLES } from '../../model/schema/vocabulary.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { placeRun } from '../facts.ts'
import { refer } from '../references.ts'
import {
  codeCell,
  linksCell,
  numberCell,
  textCell,
  titleCell,
  type Cell,
  type Row,
} from './cell.ts'

/** The country's own record where there is one, else its code. */
function countryCell(index: DossierIndex, code: string | undefined): Cell {
  const country = index.dossier.places.features.find(
    ({ properties }) => properties.kind === 'country' && properties.boundary === code,
  )
  return country === undefined || code === undefined
    ? textCell(code)
    : linksCell([placeRun(index, country.id)])
}

export function placeRow(index: DossierIndex, { id, geometry, properties }: Place): Row {
  const reference = refer('place', id)
  const { names, kind, country, role, aliases } = properties
  const [longitude, latitude] = geometry?.coordinates ?? []
  return {
    reference,
    cells: {
      title: titleCell(names.en, reference),
      ru: textCell(names.ru),
      kk: textCell(names.kk),
      kind: textCell(kind),
      country: countryCell(index, country),
      role: codeCell(role, PLACE_ROLES),
      aliases: textCell(aliases?.join(', ')),
      longitude: numberCell(longitude),
      latitude: numberCell(latitude),
      claims: numberCell(index.claimsAbout(reference).length),
    },
  }
}
