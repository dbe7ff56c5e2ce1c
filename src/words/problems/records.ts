/** Problems of records of every kind: ids, references and addresses; and those of names and judgements. */
import type { DiagnosticText } from './diagnostic-text.ts'
import { listed, meantOr } from './sentence-parts.ts'

const idTaken = (id: string, where: string): DiagnosticText => ({
  what: `the id "${id}" is taken by ${where}`,
  mend: 'give one of the two another id',
})

const nameTaken = (name: string, where: string): DiagnosticText => ({
  what: `the name "${name}" stands already ${where}`,
  mend: 'keep one of the two, with the paragraphs of both',
})

const dangling = (kind: string, id: string, mend: string): DiagnosticText => ({
  what: `there is no ${kind} "${id}"`,
  mend,
})

const notEncrypted = (scheme: string, mend: string): DiagnosticText => ({
  what: `the address starts with ${scheme}, not https:`,
  mend,
})

export const RECORD_PROBLEMS = {
  idAtLine: (id: string, line: number) => idTaken(id, `the record at line ${line}`),
  idOfRecord: (id: string, record: number) => idTaken(id, `record ${record} of the file`),
  sectionId: (id: string, file: string): DiagnosticText => ({
    what: `the section id "${id}" is taken by ${file}`,
    mend: 'name one of the two files otherwise after its number',
  }),
  idOfOtherKind: (kind: string, id: string, other: string, file: string) =>
    dangling(kind, id, `did you mean the ${other} of that id? Else add it to ${file}`),
  misspeltId: (kind: string, id: string, near: string, file: string) =>
    dangling(kind, id, `did you mean \`${near}\`? Else add it to ${file}`),
  unknownId: (kind: string, id: string, file: string) =>
    dangling(kind, id, `add it to ${file}, or take the reference out`),
  nameAtLine: (name: string, line: number) => nameTaken(name, `at line ${line}`),
  nameOfRecord: (name: string, record: number) =>
    nameTaken(name, `as record ${record} of the file`),
  noParagraph: (paragraph: string, last: number): DiagnosticText => ({
    what: `the article has ${last} paragraphs, and ${paragraph} is none of them`,
    mend: `write P1 to P${last}, or correct \`paragraphs\` in dossier.yaml`,
  }),
  repeatedParagraphOfName: (name: string, paragraph: string): DiagnosticText => ({
    what: `"${name}" is said to stand in ${paragraph} twice`,
    mend: 'name each paragraph once',
  }),
  httpAddress: (encrypted: string) =>
    notEncrypted(
      'http:',
      `write ${encrypted} if it answers there, else give the document as \`identifier\``,
    ),
  otherAddress: (scheme: string) =>
    notEncrypted(
      scheme,
      'write the whole address, as https://…, or give the document as `identifier`',
    ),
  unknownLayer: (layer: string, near: string | null, known: readonly string[]): DiagnosticText => ({
    what: `there is no layer "${layer}"`,
    mend: meantOr(near, `name one of ${listed(known)}`),
  }),
  twoScales: {
    what: 'one sentence speaks of likelihood and of confidence, which are two scales',
    mend: 'say the likelihood in `likelihood` and the confidence in `confidence`, or each in a sentence of its own',
  },
} as const
