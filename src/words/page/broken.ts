/** Words of the page that stands for a dossier with problems. */
export const BROKEN_WORDS = {
  title: 'This dossier cannot be shown',
  lead: (count: number) =>
    count === 1
      ? 'One problem stands in the way. Mend it and load the page again.'
      : `${String(count)} problems stand in the way. Mend them and load the page again.`,
  columns: { where: 'Where', path: 'Path', what: 'What is wrong', mend: 'How to mend it' },
} as const
