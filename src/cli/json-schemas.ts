/** JSON Schemas of the files that people write, so that an editor completes and underlines. */
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { Briefing } from '../model/schema/briefing.ts'
import { DossierDocument } from '../model/schema/documents.ts'
import { PlaceCollection, RouteCollection } from '../model/schema/geography.ts'
import {
  Actor,
  Claim,
  DossierMeta,
  Factor,
  Incident,
  Judgement,
  NameMention,
  Source,
} from '../model/schema/records.ts'

const SCHEMAS: Record<string, v.GenericSchema> = {
  dossier: DossierMeta,
  sources: v.array(Source),
  claims: v.array(Claim),
  actors: v.array(Actor),
  incidents: v.array(Incident),
  factors: v.array(Factor),
  places: PlaceCollection,
  routes: RouteCollection,
  judgements: v.array(Judgement),
  documents: v.array(DossierDocument),
  names: v.array(NameMention),
  briefing: Briefing,
}

/** The one check of a list that JSON Schema can say in part: items that are wholly equal. */
const uniqueItems: NonNullable<ConversionConfig['overrideAction']> = ({
  valibotAction,
  jsonSchema,
}) => (valibotAction.type === 'raw_check' ? { ...jsonSchema, uniqueItems: true } : undefined)

/** File name → schema. Rules that JSON Schema cannot say (EDTF, `low` under `high`) are left to the checker. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `${name} of a Cartouche dossier`,
        ...toJsonSchema(schema, {
          errorMode: 'ignore',
          typeMode: 'input',
          overrideAction: uniqueItems,
        }),
      },
    ]),
  )
}
