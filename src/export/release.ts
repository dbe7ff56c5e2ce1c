/** What an audience may have of a dossier: everything above its marking is taken out, and named. */
import type { Dossier, Marking } from '../model/schema/dossier.ts'

/** Something that a release leaves out or makes coarser. */
export interface LeftOut {
  /** A reference, `step:<id>`, `notes:<slide id>`, or a passage's id. */
  what: string
  title: string
  why: 'marking' | 'names what is left out' | 'notes' | 'position'
  marking: Marking
}

export interface Released {
  dossier: Dossier
  leftOut: readonly LeftOut[]
}

/** `notes` keeps the notes that the marking allows; usually a release has none. */
export type Release = (dossier: Dossier, marking: Marking, options: { notes: boolean }) => Released
