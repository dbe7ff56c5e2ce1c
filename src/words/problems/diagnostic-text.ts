/** A problem as it is told to people, in two sentences without a full stop. */

/** What is wrong, and how to mend it. */
export interface DiagnosticText {
  what: string
  mend: string
}
