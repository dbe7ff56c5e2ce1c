/** That something is not known or not given, the same wherever it is said. */

/** Of a judgement: its likelihood, its confidence. */
export const NONE_GIVEN = 'none given'

/** Of a source. */
export const NO_DATE = 'date not known'
