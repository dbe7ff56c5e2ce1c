/** Problems of claims: their paragraph, where they are shown, and the verdicts that their evidence does not bear. */
import type { DiagnosticText } from './diagnostic-text.ts'

const verdictLacks = (finding: string, claim: string, verdict: string, lack: string) =>
  `finding ${finding} calls claim ${claim} ${verdict}, but ${lack}`

export const CLAIM_PROBLEMS = {
  otherParagraph: (
    claim: string,
    paragraph: string,
    ofId: string,
    number: number,
  ): DiagnosticText => ({
    what: `claim ${claim} says that it is of paragraph ${paragraph}`,
    mend: `write P${ofId}, or number the claim ${number}.…`,
  }),
  notOnMap: (claim: string): DiagnosticText => ({
    what: `claim ${claim} says that it is on the map, but nothing drawn shows it`,
    mend: 'name a place that is drawn, or an incident, route or factor in `about`; or write shown: { as: text, because: … }',
  }),
  notInText: (claim: string): DiagnosticText => ({
    what: `claim ${claim} says that it is in the text, but no link there leads to it`,
    mend: `link words of the text to it: [words](claim:${claim})`,
  }),
  findingWithoutSource: (finding: string): DiagnosticText => ({
    what: `finding ${finding} changes values, and names no source for them`,
    mend: 'name the sources in `evidence`, or take `changes` out',
  }),
  repeatedFinding: (finding: string, claim: string): DiagnosticText => ({
    what: `the finding id "${finding}" is taken in claim ${claim}`,
    mend: 'give it the next free number; if it is the same finding, keep one and name this claim in its `also`',
  }),
  untoldIncident: (incident: string): DiagnosticText => ({
    what: `no claim asserts the incident "${incident}"`,
    mend: `write tells: ${incident} in the claim that asserts it, or take the incident out`,
  }),
} as const

type VerdictProblem = (finding: string, claim: string, verdict: string) => DiagnosticText

/** By what the evidence lacks for the verdict. */
export const VERDICT_PROBLEMS = {
  noSupport: (finding, claim, verdict) => ({
    what: verdictLacks(
      finding,
      claim,
      verdict,
      'no source supports it whose origin is neither the article’s nor that of its only informant',
    ),
    mend: 'name such a source with stance: supports, or write the verdict that its evidence bears',
  }),
  noSupportInPart: (finding, claim, verdict) => ({
    what: verdictLacks(
      finding,
      claim,
      verdict,
      'no source supports or qualifies it whose origin is neither the article’s nor that of its only informant',
    ),
    mend: 'name such a source, or write the verdict that its evidence bears',
  }),
  noContradiction: (finding, claim, verdict) => ({
    what: verdictLacks(
      finding,
      claim,
      verdict,
      'no source of another origin than the article’s contradicts it',
    ),
    mend: 'name one with stance: contradicts, or write partly corroborated or unverified',
  }),
  verified: (finding, claim, verdict) => ({
    what: verdictLacks(finding, claim, verdict, 'an independent source supports or contradicts it'),
    mend: 'write the verdict that this source gives, or its stance as qualifies where it speaks of something near',
  }),
  checked: (finding, claim, verdict) => ({
    what: verdictLacks(finding, claim, verdict, 'a source supports or contradicts it'),
    mend: 'write the verdict that this source gives, or take the source out',
  }),
} as const satisfies Record<string, VerdictProblem>
