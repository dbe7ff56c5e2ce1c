/** A short mark of what a briefing says: the same for briefings that are saved as the same file. */
import type { Briefing } from '../model/schema/dossier.ts'
import { tidy } from './tidy.ts'

/** 64 bits by FNV-1a: it tells versions of one dossier's briefing apart, and guards nothing. */
export function fingerprint(briefing: Briefing): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify(tidy(briefing)))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
