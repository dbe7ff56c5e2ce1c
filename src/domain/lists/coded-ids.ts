/** Ids of the columns of an incident as it is coded in the field: people by kind and side, each as low, best and high. */

/** Of all sides together, and by side where an incident of that kind has them told apart. */
export const CODED_COUNTS = [
  'killed',
  'killed_suspects',
  'killed_forces',
  'killed_civilians',
  'arrested',
  'arrested_suspects',
] as const
export const ENDS = ['low', 'best', 'high'] as const

export type CodedCount = (typeof CODED_COUNTS)[number]
export type CodedId = `${CodedCount}_${(typeof ENDS)[number]}`

export const CODED_IDS: readonly CodedId[] = CODED_COUNTS.flatMap((count) =>
  ENDS.map((end): CodedId => `${count}_${end}`),
)
