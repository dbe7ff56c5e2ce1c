/** What a View chooses between. */

export const THEMES = ['paper', 'room'] as const
export const PAGES = ['article', 'judgements', 'coverage', 'briefing'] as const
export const TOOLS = ['layers', 'filters', 'distance'] as const
export const SCREENS = ['audience', 'console'] as const
export const CHROMES = ['full', 'embed'] as const
